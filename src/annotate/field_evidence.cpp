#include "annotate/field_evidence.h"

#include "annotate/jumps.h"
#include "text/utf8.h"

#include <algorithm>
#include <string_view>

namespace gongwen::annotate {
namespace {

constexpr int torn = 10;  // Characters that are shown of a torn end.

bool is_running(const page::Paragraph& paragraph) {
  return (paragraph.role == page::Role::Body || paragraph.role == page::Role::Section) &&
         paragraph.begin < paragraph.end;
}

}  // namespace

std::vector<FieldEvidence> field_evidence(const Article& article, const Reading& reading) {
  std::vector<FieldEvidence> result;
  const auto& paragraphs = reading.paragraphs();
  const auto layout = [&](std::string_view field, const std::string& value, page::Role role) {
    if (value.empty()) return;
    const auto first = std::find_if(paragraphs.begin(), paragraphs.end(),
                                    [&](const page::Paragraph& p) { return p.role == role && p.begin < p.end; });
    if (first != paragraphs.end())
      result.push_back({std::string(field), reading.evidence(first->begin, first->end, "layout")});
  };
  layout("label", article.label, page::Role::Label);
  layout("kicker", article.kicker, page::Role::Kicker);
  layout("headline", article.headline, page::Role::Headline);
  layout("subtitle", article.subtitle, page::Role::Subtitle);
  layout("standfirst", article.standfirst, page::Role::Standfirst);

  const auto told = [&](std::string_view field, const std::string& value, Origin origin) {
    if (!value.empty()) result.push_back({std::string(field), {0, 0, 0, value, std::string(name(origin))}});
  };
  told("paper", article.paper, article.paper_origin);
  told("page_no", article.page_no, article.page_no_origin);

  const std::string_view text = reading.text();
  const auto first = std::find_if(paragraphs.begin(), paragraphs.end(), is_running);
  if (article.truncated_start && first != paragraphs.end()) {
    std::size_t end = first->begin;
    for (int i = 0; i < torn && end < first->end; ++i) end = text::code_point_at(text, end).end;
    result.push_back({"truncated_start", reading.evidence(first->begin, end, "no-beginning")});
  }
  const auto last = std::find_if(paragraphs.rbegin(), paragraphs.rend(), is_running);
  if (article.truncated_end && last != paragraphs.rend()) {
    std::size_t begin = last->end;
    for (int i = 0; i < torn && begin > last->begin; ++i) begin = text::code_point_before(text, begin).begin;
    result.push_back({"truncated_end", reading.evidence(begin, last->end, "open-end")});
  }
  const Jumps jump = jumps(reading);
  const auto leads = [&](std::string_view field, const std::string& page_no, Span words) {
    if (!page_no.empty()) result.push_back({std::string(field), reading.evidence(words.begin, words.end, "jump")});
  };
  leads("continued_from_page", jump.from, jump.from_words);
  leads("continued_on_page", jump.on, jump.on_words);
  return result;
}

}  // namespace gongwen::annotate
