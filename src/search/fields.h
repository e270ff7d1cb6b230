#pragma once

#include "base/result.h"
#include "search/query.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gongwen::search {

/// The Chinese word for it, as in queries: 地区, 日期, 日期来源, 主题, 报纸, 体裁, 单位.
[[nodiscard]] std::string_view chinese_name(Field field);

/// The field of that Chinese or English name; English in any case.
[[nodiscard]] std::optional<Field> field_named(std::string_view name);

/// What a person may write for a value, as Filter::value takes it. A name that several regions bear gives all of them
/// (`江苏南京鼓楼区` is one of the five 鼓楼区).
///
/// Errors: Invalid, with the remedy.
[[nodiscard]] Result<std::vector<std::string>> filter_values(Field field, std::string_view written);

/// The shortest that filter_values() reads back as `value` alone, for people where it can be: 浙江省 for 330000.
[[nodiscard]] std::string written(Field field, const std::string& value);

/// For people: 浙江省, 2023年4月, 消息.
[[nodiscard]] std::string label(Field field, const std::string& value);

}  // namespace gongwen::search
