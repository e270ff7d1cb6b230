#include "annotate/fields.h"

#include <algorithm>

namespace gongwen::annotate {
namespace {

// The box's own title says nothing of the article.
bool is_box_title(std::string_view text) {
  return text == "阅读提示" || text == "阅读提示:" || text == "阅读提示：" || text == "核心提示" ||
         text == "内容提要" || text == "导读" || text == "编者按" || text == "编者按:";
}

}  // namespace

std::string joined(const page::Repaired& repaired, page::Role role, std::string_view separator) {
  std::string result;
  for (const page::Paragraph& paragraph : repaired.paragraphs) {
    if (paragraph.role != role) continue;
    const std::string_view text =
        std::string_view(repaired.text).substr(paragraph.begin, paragraph.end - paragraph.begin);
    if (role == page::Role::Standfirst && is_box_title(text)) continue;
    if (!result.empty()) result += separator;
    result += text;
  }
  return result;
}

void fill_display_fields(Article& article) {
  article.label = joined(article.repaired, page::Role::Label, " ");
  article.kicker = joined(article.repaired, page::Role::Kicker, " ");
  article.headline = joined(article.repaired, page::Role::Headline, " ");
  article.subtitle = joined(article.repaired, page::Role::Subtitle, " ");
  article.standfirst = joined(article.repaired, page::Role::Standfirst, "\n");
}

std::string article_id(std::string_view page_sha256, const std::vector<int>& lines) {
  return std::string(page_sha256.substr(0, 16)) + "-" + std::to_string(*std::min_element(lines.begin(), lines.end()));
}

}  // namespace gongwen::annotate
