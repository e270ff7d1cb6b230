#include "search/fields.h"

#include "annotate/gazetteer.h"
#include "search/date.h"
#include "text/fold.h"

#include <algorithm>
#include <array>

namespace gongwen::search {
namespace {

struct FieldName {
  Field field;
  std::string_view english;
  std::string_view chinese;
};
constexpr std::array field_names{
    FieldName{Field::Region, "region", "地区"},
    FieldName{Field::Date, "date", "日期"},
    FieldName{Field::Topic, "topic", "主题"},
    FieldName{Field::Paper, "paper", "报纸"},
    FieldName{Field::Kind, "kind", "体裁"},
    FieldName{Field::Reporter, "by", "作者"},
    FieldName{Field::Page, "page", "版"},
    FieldName{Field::Body, "body", "单位"},
    FieldName{Field::Collection, "collection", "专题"},
};
/// Other words that people write for a field.
constexpr std::array other_names{
    FieldName{Field::Reporter, "reporter", "记者"},
    FieldName{Field::Page, "page", "版次"},
};

struct KindName {
  std::string_view value;
  std::string_view label;
};
constexpr std::array kind_names{
    KindName{"news", "消息"},     KindName{"photo", "图片"},        KindName{"feature", "通讯特写"},
    KindName{"document", "文件"}, KindName{"continuation", "续文"},
};

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

Result<std::vector<std::string>> kind_values(std::string_view written) {
  std::string all;
  for (const KindName& kind : kind_names) {
    if (written == kind.value || written == kind.label) return std::vector<std::string>{std::string(kind.value)};
    all.append(all.empty() ? "" : ", ").append(kind.label);
  }
  return fail(ErrorCode::Invalid, "no kind is called '" + std::string(written) + "'; there are " + all);
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
    case Field::Kind: return kind_values(written);
    case Field::Date: {
      const auto value = date_value(text::folded(written));
      if (!value) return tl::unexpected(value.error());
      return std::vector<std::string>{*value};
    }
    default: return std::vector<std::string>{std::string(written)};
  }
}

std::string written(Field field, const std::string& value) {
  if (field != Field::Region && field != Field::Kind) return value;
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
    case Field::Kind: {
      const auto kind = std::find_if(kind_names.begin(), kind_names.end(), [&](auto& k) { return k.value == value; });
      return kind == kind_names.end() ? value : std::string(kind->label);
    }
    case Field::Date: return parse_date(value) ? date_label(value) : value;
    default: return value;
  }
}

}  // namespace gongwen::search
