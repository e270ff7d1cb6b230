#pragma once

#include <optional>
#include <string_view>

namespace gongwen::page {

/// What a block is for in its article.
enum class Role {
  Label,       ///< 栏目
  Kicker,      ///< 引题
  Headline,    ///< 主题
  Subtitle,    ///< 副题
  Standfirst,  ///< 阅读提示
  Byline,      ///< 署名
  Body,        ///< 正文
  Section,     ///< 小标题
  Caption,     ///< 图片说明
  Credit,      ///< 图片署名
  Note,        ///< 转接与电头标记: jump lines and sign-offs
};

/// The word for it in TSV, JSON and the store: `label`, `kicker`, …
[[nodiscard]] std::string_view name(Role role);
[[nodiscard]] std::optional<Role> role_named(std::string_view name);

}  // namespace gongwen::page
