#include "search/fields.h"

#include "annotate/gazetteer.h"
#include "search/date.h"
#include "text/fold.h"

#include <algorithm>
#include <array>
#include <span>

namespace gongwen::search {
namespace {

struct FieldName {
  Field field;
  std::string_view english;
  std::string_view chinese;
};
constexpr std::array field_names{
    FieldName{Field::Region, "region", "地区"},   FieldName{Field::Date, "date", "日期"},
    FieldName{Field::Dated, "dated", "日期来源"}, FieldName{Field::Topic, "topic", "主题"},
    FieldName{Field::Paper, "paper", "报纸"},     FieldName{Field::Kind, "kind", "体裁"},
    FieldName{Field::Reporter, "by", "作者"},     FieldName{Field::Page, "page", "版"},
    FieldName{Field::Body, "body", "单位"},       FieldName{Field::Collection, "collection", "专题"},
};
/// Other words that people write for a field.
constexpr std::array other_names{
    FieldName{Field::Reporter, "reporter", "记者"},
    FieldName{Field::Page, "page", "版次"},
};

/// Of a field that has a few values alone.
struct ValueName {
  std::string_view value;
  std::string_view label;
};
constexpr std::array kind_names{
    ValueName{"news", "消息"},     ValueName{"photo", "图片"},        ValueName{"feature", "通讯特写"},
    ValueName{"document", "文件"}, ValueName{"continuation", "续文"},
};
constexpr std::array dated_names{ValueName{"known", "已知"}, ValueName{"inferred", "推断"},
                                 ValueName{"unknown", "不详"}};

/// Empty for the other fields.
std::span<const ValueName> value_names(Field field) {
  if (field == Field::Kind) return kind_names;
  if (field == Field::Dated) return dated_names;
  return {};
}

using annotate::Division;
using annotate::Gazetteer;

Result<std::vector<std::string>> region_values(std::string_view written) {
  std::vector<std::string> codes;
  if (const Division* division = Gazetteer::standard().find(written)) {
    codes.emplace_back(Gazetteer::standard().today(*division).code);
  } else {
    for (const Division* named : Gazetteer::standard().written(text::folded(written))) codes.emplace_back(named->code);
  }
  if (codes.empty()) {
    return fail(ErrorCode::Invalid, "no region is called '" + std::string(written) +
                                        "'; write a name such as 浙江 or 杭州市, or a six-digit code");
  }
  return codes;
}

Result<std::vector<std::string>> named_values(Field field, std::string_view written) {
  std::string all;
  for (const ValueName& one : value_names(field)) {
    if (written == one.value || written == one.label) return std::vector<std::string>{std::string(one.value)};
    all.append(all.empty() ? "" : ", ").append(one.label);
  }
  const std::string what = field == Field::Kind ? "no kind is called '" : "no such source of a date: '";
  return fail(ErrorCode::Invalid, what + std::string(written) + "'; there are " + all);
}

std::string date_label(std::string_view value) {
  std::string label(value.substr(0, 4));
  label += "年";
  const auto number = [&](std::size_t at) { return std::to_string((value[at] - '0') * 10 + (value[at + 1] - '0')); };
  if (value.size() >= 7) label += number(5) + "月";
  if (value.size() >= 10) label += number(8) + "日";
  return label;
}

}  // namespace

std::string_view name(Field field) {
  return std::find_if(field_names.begin(), field_names.end(), [&](auto& f) { return f.field == field; })->english;
}

std::string_view chinese_name(Field field) {
  return std::find_if(field_names.begin(), field_names.end(), [&](auto& f) { return f.field == field; })->chinese;
}

std::optional<Field> field_named(std::string_view name) {
  const std::string folded = text::folded(name);
  for (const FieldName& field : field_names) {
    if (folded == field.english || folded == field.chinese) return field.field;
  }
  for (const FieldName& field : other_names) {
    if (folded == field.english || folded == field.chinese) return field.field;
  }
  return std::nullopt;
}

Result<std::vector<std::string>> filter_values(Field field, std::string_view written) {
  if (written.empty()) {
    return fail(ErrorCode::Invalid, "nothing stands after '" + std::string(chinese_name(field)) + ":'");
  }
  switch (field) {
    case Field::Region: return region_values(written);
    case Field::Kind:
    case Field::Dated: return named_values(field, written);
    case Field::Date: {
      const auto value = date_value(text::folded(written));
      if (!value) return tl::unexpected(value.error());
      return std::vector<std::string>{*value};
    }
    default: return std::vector<std::string>{std::string(written)};
  }
}

std::string written(Field field, const std::string& value) {
  if (field != Field::Region && value_names(field).empty()) return value;
  const std::string name = label(field, value);
  const auto back = filter_values(field, name);
  return back && *back == std::vector{value} ? name : value;
}

std::string label(Field field, const std::string& value) {
  switch (field) {
    case Field::Region: {
      const Division* division = Gazetteer::standard().find(value);
      return division == nullptr ? value : std::string(division->name);
    }
    case Field::Kind:
    case Field::Dated: {
      const auto names = value_names(field);
      const auto one = std::find_if(names.begin(), names.end(), [&](auto& name) { return name.value == value; });
      return one == names.end() ? value : std::string(one->label);
    }
    case Field::Date: return parse_date(value) ? date_label(value) : value;
    default: return value;
  }
}

}  // namespace gongwen::search
