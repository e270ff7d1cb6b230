#pragma once

#include "annotate/article.h"
#include "annotate/story.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace gongwen::exports {

/// What a citation of an article tells, in any format. Every text is on one line and plain().
struct Reference {
  std::string id;
  std::string title;  ///< 主题, and 副题 behind “——”. Without them what stands for a title, in brackets.
  std::string short_title;  ///< 主题 alone, when there is a 副题.
  std::string kicker;
  /// Names as printed, without their roles; photographers only where nobody else is named.
  std::vector<std::string> authors;
  std::string roles;  ///< The same people with their roles: `记者 何以安; 通讯员 于静`.
  std::string agency;
  std::string paper;
  std::string date;            ///< ISO 8601 as far as it is known: `2023-04-28`, `2023-04`, `2023`; empty when unknown.
  bool date_inferred = false;  ///< The archive worked it out; it was not told, and must not look as if it were.
  /// 版次, of the article and of the pages on which its story goes on; empty when unknown.
  std::vector<std::string> pages;
  std::string section;                ///< 栏目
  std::string abstract;               ///< 阅读提示
  std::vector<std::string> keywords;  ///< 主题 and 地区.
  std::string archive;                ///< The archive's id.

  /// Year, month and day of `date` as far as they are known.
  [[nodiscard]] std::vector<std::string> date_parts() const;
  /// What has no field of its own in most formats, a sentence each: 引题, 署名, an inferred date.
  [[nodiscard]] std::vector<std::string> notes() const;
};

/// `rest`: the articles on later pages in which the story of `article` goes on.
[[nodiscard]] Reference reference_of(const annotate::Article& article, const annotate::Story& story,
                                     std::span<const annotate::Article> rest, const std::string& archive);

/// What an article is called where it must have a name: 主题, 栏目, the headline of the page on which its story began,
/// or its first words, the latter two in brackets. One line.
[[nodiscard]] std::string title_of(const annotate::Article& article, const annotate::Story& story);

}  // namespace gongwen::exports
