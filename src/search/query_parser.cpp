#include "search/fields.h"
#include "search/query.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gongwen::search {
namespace {

using namespace std::string_view_literals;

struct Quotes {
  std::string_view open;
  std::string_view close;
};
constexpr std::array quotes{Quotes{"\"", "\""}, Quotes{"“", "”"}, Quotes{"”", "”"}, Quotes{"「", "」"},
                            Quotes{"\uFF02", "\uFF02"}};

constexpr std::string_view wide_colon = "\uFF1A";
constexpr std::string_view wide_minus = "\uFF0D";

/// query = { item }, parted by white space; item = [ ("-" | "非") field ":" ] text;
/// text = quoted | characters but white space and opening quotes. A quote within a quoted text is written twice.
class Parser {
 public:
  explicit Parser(std::string_view text) : text_(text) {}

  Result<Query> parse() {
    for (skip_space(); at_ < text_.size(); skip_space()) {
      if (auto item = read_item(); !item) return tl::unexpected(item.error());
    }
    return std::move(query_);
  }

 private:
  void skip_space() {
    while (at_ < text_.size()) {
      const text::CodePoint c = text::code_point_at(text_, at_);
      if (!text::is_space(c.value)) break;
      at_ = c.end;
    }
  }

  [[nodiscard]] bool stands(std::string_view wanted) const { return text_.substr(at_, wanted.size()) == wanted; }

  [[nodiscard]] const Quotes* quote_here() const {
    for (const Quotes& pair : quotes) {
      if (stands(pair.open)) return &pair;
    }
    return nullptr;
  }

  [[nodiscard]] tl::unexpected<Error> wrong(std::size_t at, const std::string& what) const {
    const std::size_t character = text::count_characters(text_.substr(0, at)) + 1;
    return fail(ErrorCode::Invalid, "character " + std::to_string(character) + ": " + what);
  }

  /// `field:` with or without a sign before it, taken from the text when it stands there.
  std::optional<Filter> read_field() {
    const std::size_t begin = at_;
    Filter filter;
    for (const std::string_view sign : {"-"sv, wide_minus, "非"sv}) {
      if (stands(sign)) {
        filter.exclude = true;
        at_ += sign.size();
        break;
      }
    }
    constexpr std::size_t longest_name = 6;
    const std::string_view here = text_.substr(at_, longest_name + wide_colon.size());
    const std::size_t narrow = here.find(':');
    const std::size_t wide = here.find(wide_colon);
    const std::size_t length = std::min(narrow, wide);
    const auto field = length == std::string_view::npos ? std::nullopt : field_named(here.substr(0, length));
    if (!field) {
      at_ = begin;
      return std::nullopt;
    }
    filter.field = *field;
    at_ += length + (narrow < wide ? 1 : wide_colon.size());
    return filter;
  }

  Result<std::string> read_quoted(const Quotes& pair) {
    const std::size_t begin = at_;
    std::string text;
    at_ += pair.open.size();
    while (at_ < text_.size()) {
      if (!stands(pair.close)) {
        text += text_[at_++];
        continue;
      }
      at_ += pair.close.size();
      if (!stands(pair.close)) return text;
      text += pair.close;
      at_ += pair.close.size();
    }
    return wrong(begin, "this quotation is not closed; add " + std::string(pair.close));
  }

  std::string read_bare() {
    const std::size_t begin = at_;
    while (at_ < text_.size() && quote_here() == nullptr) {
      const text::CodePoint c = text::code_point_at(text_, at_);
      if (text::is_space(c.value)) break;
      at_ = c.end;
    }
    return std::string(text_.substr(begin, at_ - begin));
  }

  Result<void> read_item() {
    const std::size_t begin = at_;
    const std::optional<Filter> filter = read_field();
    if (!filter && (stands("-") || stands(wide_minus))) {
      return wrong(
          begin,
          "'-' takes out fields alone, as in -体裁:图片; to find these characters themselves, put them in quotes");
    }
    Result<std::string> text;
    if (const Quotes* pair = quote_here()) {
      text = read_quoted(*pair);
      if (!text) return tl::unexpected(text.error());
    } else {
      text = read_bare();
    }
    const std::string_view trimmed = text::trim(*text);
    if (!filter) {
      if (!trimmed.empty()) query_.literals.push_back({std::string(trimmed)});
      return {};
    }
    const auto values = filter_values(filter->field, trimmed);
    if (!values) return wrong(begin, values.error().message);
    for (const std::string& value : *values) query_.filters.push_back({filter->field, value, filter->exclude});
    return {};
  }

  std::string_view text_;
  std::size_t at_ = 0;
  Query query_;
};

/// As it stands if it is read back as one literal or value, otherwise in quotes.
std::string quoted_if_needed(const std::string& text, const auto& read_back) {
  if (read_back(text)) return text;
  std::string quoted = "\"";
  for (const char c : text) quoted.append(c == '"' ? 2 : 1, c);
  return quoted + "\"";
}

}  // namespace

Result<Query> parse_query(std::string_view text) { return Parser(text).parse(); }

std::string to_text(const Query& query) {
  std::string text;
  for (const Literal& literal : query.literals) {
    const auto alone = [&](const std::string& bare) {
      const auto parsed = parse_query(bare);
      return parsed && parsed->filters.empty() && parsed->literals == std::vector{literal};
    };
    text.append(text.empty() ? "" : " ").append(quoted_if_needed(literal.text, alone));
  }
  for (const Filter& filter : query.filters) {
    const std::string field = (filter.exclude ? "-" : "") + std::string(chinese_name(filter.field)) + ":";
    const auto alone = [&](const std::string& bare) {
      const auto parsed = parse_query(field + bare);
      return parsed && parsed->literals.empty() && parsed->filters == std::vector{filter};
    };
    text.append(text.empty() ? "" : " ")
        .append(field)
        .append(quoted_if_needed(written(filter.field, filter.value), alone));
  }
  return text;
}

}  // namespace gongwen::search
