#include "annotate/kind.h"

#include "annotate/jumps.h"
#include "text/utf8.h"

#include <algorithm>

namespace gongwen::annotate {
namespace {

bool holds_any(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view w) { return text.find(w) != std::string_view::npos; });
}

bool ends_with_any(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view w) { return text.ends_with(w); });
}

// 倡议书, 致全市职工的一封信, a list of names: what is printed as it was written.
bool is_document_title(std::string_view headline, bool is_signed) {
  std::string_view title = headline;
  while (!title.empty() && (title.back() == ')' || title.back() == ' ')) title.remove_suffix(1);
  if (ends_with_any(title, {"倡议书", "公开信", "的一封信", "慰问信", "感谢信", "公告", "通告", "公示", "启事",
                            "讲话全文", "宣言", "章程"}))
    return true;
  return !is_signed &&
         ends_with_any(title, {"倡议", "决定", "名单", "通知", "条例", "办法", "规定", "意见", "致辞", "讲话", "贺信",
                               "通报", "决议", "征文", "声明", "提醒", "提示", "须知", "守则"});
}

// 职工同志们: is a letter's first line.
bool is_salutation(std::string_view opening) {
  return opening.size() < 90 &&
         ends_with_any(opening, {"们:", "同志:", "会员:", "单位:", "工会:", "工友:", "朋友:", "职工:", "姐妹:"});
}

}  // namespace

KindJudgement kind_of(const Reading& reading, std::string_view headline, bool is_signed) {
  std::size_t body = 0;
  std::size_t pictured = 0;
  const page::Paragraph* title = nullptr;
  const page::Paragraph* opening = nullptr;
  const page::Paragraph* picture = nullptr;
  const page::Paragraph* byline = nullptr;
  const page::Paragraph* feature = nullptr;
  const auto first = [](const page::Paragraph*& kept, const page::Paragraph& paragraph) {
    if (kept == nullptr && paragraph.begin < paragraph.end) kept = &paragraph;
  };
  for (const page::Paragraph& paragraph : reading.paragraphs()) {
    const std::string_view view = reading.view(paragraph);
    switch (paragraph.role) {
      case page::Role::Headline: first(title, paragraph); break;
      case page::Role::Body:
        first(opening, paragraph);
        body += view.size();
        break;
      case page::Role::Caption:
      case page::Role::Credit:
        first(picture, paragraph);
        pictured += view.size();
        break;
      case page::Role::Byline: first(byline, paragraph); break;
      case page::Role::Section:
      case page::Role::Standfirst: first(feature, paragraph); break;
      case page::Role::Label:
        if (holds_any(view, {"特写", "通讯", "纪实", "人物", "故事", "观察", "调查"})) first(feature, paragraph);
        break;
      default: break;
    }
  }
  const auto judged = [&](Kind kind, const page::Paragraph* by, std::string_view rule) {
    const auto& paragraphs = reading.paragraphs();
    if (by == nullptr) {
      const auto some = std::find_if(paragraphs.begin(), paragraphs.end(), [](auto& p) { return p.begin < p.end; });
      if (some == paragraphs.end()) return KindJudgement{kind, {0, 0, 0, "", std::string(rule)}};
      by = &*some;
    }
    return KindJudgement{kind, reading.evidence(by->begin, by->end, rule)};
  };
  const Jumps jump = jumps(reading);
  if (!jump.from.empty())
    return {Kind::Continuation, reading.evidence(jump.from_words.begin, jump.from_words.end, "jump")};
  if (headline.empty() && pictured == 0) return judged(Kind::Continuation, opening, "no-headline");
  if (pictured > 0 && body * 2 < pictured) return judged(Kind::Photo, picture, "caption");
  if (is_document_title(headline, is_signed)) return judged(Kind::Document, title, "title");
  const std::string_view begins = opening == nullptr ? std::string_view() : reading.view(*opening);
  if (!is_signed && is_salutation(begins)) return judged(Kind::Document, opening, "salutation");
  const bool wire = begins.starts_with("本报讯") || begins.substr(0, 75).find("日电") != std::string_view::npos;
  if (feature != nullptr) return judged(Kind::Feature, feature, "form");
  if (byline != nullptr && !wire) return judged(Kind::Feature, byline, "byline-line");
  return judged(Kind::News, opening, "opening");
}

bool is_truncated_start(const Reading& reading, Kind kind) {
  return kind == Kind::Continuation || !jumps(reading).from.empty();
}

bool is_truncated_end(const Reading& reading) {
  const auto& paragraphs = reading.paragraphs();
  for (auto it = paragraphs.rbegin(); it != paragraphs.rend(); ++it) {
    if (it->role == page::Role::Note) return !jumps(reading).on.empty();
    if (it->role != page::Role::Body && it->role != page::Role::Section) continue;
    const std::string_view view = text::trim(reading.view(*it));
    if (it->role == page::Role::Section) return true;
    return !ends_with_any(view, {"。", "!", "?", "…", "”", ")", "》", ".", ";", "’", "】", ":"}) && view.size() > 30;
  }
  return false;
}

}  // namespace gongwen::annotate
