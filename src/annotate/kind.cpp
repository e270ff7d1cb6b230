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
bool is_document(std::string_view headline, std::string_view opening, bool is_signed) {
  std::string_view title = headline;
  while (!title.empty() && (title.back() == ')' || title.back() == ' ')) title.remove_suffix(1);
  if (ends_with_any(title, {"倡议书", "公开信", "的一封信", "慰问信", "感谢信", "公告", "通告", "公示", "启事",
                            "讲话全文", "宣言", "章程"}))
    return true;
  if (is_signed) return false;
  if (ends_with_any(title, {"倡议", "决定", "名单", "通知", "条例", "办法", "规定", "意见", "致辞", "讲话", "贺信",
                            "通报", "决议", "征文", "声明", "提醒", "提示", "须知", "守则"}))
    return true;
  // 职工同志们: is a letter's first line.
  return opening.size() < 90 &&
         ends_with_any(opening, {"们:", "同志:", "会员:", "单位:", "工会:", "工友:", "朋友:", "职工:", "姐妹:"});
}

}  // namespace

Kind kind_of(const Reading& reading, std::string_view headline, bool is_signed) {
  std::size_t body = 0;
  std::size_t pictured = 0;
  bool byline = false;
  bool feature = false;
  std::string_view opening;
  for (const page::Paragraph& paragraph : reading.paragraphs()) {
    const std::string_view view = reading.view(paragraph);
    switch (paragraph.role) {
      case page::Role::Body:
        if (body == 0) opening = view;
        body += view.size();
        break;
      case page::Role::Caption:
      case page::Role::Credit: pictured += view.size(); break;
      case page::Role::Byline: byline = true; break;
      case page::Role::Section:
      case page::Role::Standfirst: feature = true; break;
      case page::Role::Label:
        feature = feature || holds_any(view, {"特写", "通讯", "纪实", "人物", "故事", "观察", "调查"});
        break;
      default: break;
    }
  }
  const Jumps jump = jumps(reading);
  if (!jump.from.empty() || (headline.empty() && pictured == 0)) return Kind::Continuation;
  if (pictured > 0 && body * 2 < pictured) return Kind::Photo;
  if (is_document(headline, opening, is_signed)) return Kind::Document;
  const bool wire = opening.starts_with("本报讯") || opening.substr(0, 75).find("日电") != std::string_view::npos;
  return feature || (byline && !wire) ? Kind::Feature : Kind::News;
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
