#pragma once

#include "page/habits.h"

#include <string_view>

namespace gongwen::page {

/// What a line says of writers and photographers.
struct Writers {
  bool whole = false;       ///< The line is nothing but writers, their houses, parts and credit words.
  bool has_role = false;    ///< 记者, 通讯员….
  bool has_credit = false;  ///< 摄, 供图….
};

/// Reads a folded line: `本报记者 林知秋 本报通讯员 陶一鸣`, `江小满 摄/东海图片`.
[[nodiscard]] Writers read_writers(std::string_view folded, const Habits& habits);

/// True when behind the last sentence of the folded line stands a picture's credit and nothing else, with or without
/// 摄.
[[nodiscard]] bool ends_with_credit(std::string_view folded, const Habits& habits);

}  // namespace gongwen::page
