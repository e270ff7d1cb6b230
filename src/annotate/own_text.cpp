#include "annotate/own_text.h"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <string>
#include <utility>

namespace gongwen::annotate {
namespace {

/// Puts a text together anew, paragraph by paragraph.
class Rewriter {
 public:
  explicit Rewriter(const page::Repaired& old) : old_(old) {}

  void keep(const page::Paragraph& paragraph) {
    begin(paragraph.role);
    const page::Place place = old_.locate(paragraph.begin);
    new_.runs.push_back({new_.text.size(), place.line, place.byte});
    for (const page::Run& run : old_.runs) {
      if (run.begin <= paragraph.begin || run.begin >= paragraph.end) continue;
      new_.runs.push_back({new_.text.size() + run.begin - paragraph.begin, run.line, run.byte});
    }
    end(std::string_view(old_.text).substr(paragraph.begin, paragraph.end - paragraph.begin));
  }

  /// Of what is not on the page, a paragraph a line; `place` is as near as it comes.
  void put(page::Role role, std::string_view words, page::Place place) {
    for (std::size_t at = 0; at < words.size();) {
      const std::size_t line_end = std::min(words.find('\n', at), words.size());
      if (line_end > at) {
        begin(role);
        new_.runs.push_back({new_.text.size(), place.line, place.byte});
        end(words.substr(at, line_end - at));
      }
      at = line_end + 1;
    }
  }

  page::Repaired take() { return std::move(new_); }

 private:
  void begin(page::Role role) {
    if (!new_.paragraphs.empty()) new_.text += '\n';
    new_.paragraphs.push_back({role, new_.text.size(), new_.text.size()});
  }
  void end(std::string_view words) {
    new_.text += words;
    new_.paragraphs.back().end = new_.text.size();
  }

  const page::Repaired& old_;
  page::Repaired new_;
};

/// In reading order: before what stands behind `role` in the article.
void keep_print(Article& article, page::Role role) {
  const auto& paragraphs = article.repaired.paragraphs;
  const auto of_role = std::ranges::find(paragraphs, role, &page::Paragraph::role);
  auto behind = std::ranges::find_if(article.printed, [&](const PrintedParagraph& printed) {
    return std::ranges::find(paragraphs, printed.role, &page::Paragraph::role) > of_role;
  });
  for (const page::Paragraph& paragraph : paragraphs) {
    if (paragraph.role != role) continue;
    const auto words = article.repaired.text.substr(paragraph.begin, paragraph.end - paragraph.begin);
    behind = std::next(article.printed.insert(behind, {role, words}));
  }
}

}  // namespace

void read_as(Article& article, page::Role role, std::string_view value, bool printed) {
  const page::Repaired& old = article.repaired;
  assert(!old.paragraphs.empty());
  if (value.empty()) return;
  const bool kept = std::ranges::find(article.printed, role, &PrintedParagraph::role) != article.printed.end();
  if (printed && !kept) keep_print(article, role);
  auto at = std::ranges::find(old.paragraphs, role, &page::Paragraph::role);
  if (at == old.paragraphs.end()) {
    at = std::ranges::find_if(old.paragraphs, [&](const page::Paragraph& p) { return p.role > role; });
  }
  const std::size_t begin = at == old.paragraphs.end() ? old.text.size() : at->begin;
  Rewriter rewriter(old);
  for (auto paragraph = old.paragraphs.begin(); paragraph != old.paragraphs.end(); ++paragraph) {
    if (paragraph == at) rewriter.put(role, value, old.locate(begin));
    if (paragraph->role != role) rewriter.keep(*paragraph);
  }
  if (at == old.paragraphs.end()) rewriter.put(role, value, old.locate(begin));
  article.repaired = rewriter.take();
}

}  // namespace gongwen::annotate
