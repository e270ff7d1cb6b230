#include "exports/gbt7714.h"

#include "exports/plain.h"
#include "text/utf8.h"

#include <array>
#include <functional>
#include <utility>

namespace gongwen::exports {
namespace {

struct Marks {
  std::string_view stop, comma, open, close, type, end;
};

Marks marks_of(const CitationStyle& style) {
  const bool old = style.edition == Edition::Gbt2015;
  if (style.punctuation == Punctuation::Full) return {"．", "，", "（", "）", old ? "［N］" : "[N]", "．"};
  if (style.punctuation == Punctuation::Half || old) return {". ", ", ", "(", ")", "[N]", "."};
  return {". ", "，", "（", "）", "[N]", "."};
}

bool is_chinese(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto character = text::code_point_at(text, at);
    if (text::is_han(character.value)) return true;
    at = character.end;
  }
  return false;
}

std::string authors_of(const Reference& reference, const Marks& marks) {
  constexpr std::size_t named = 3;
  std::string all;
  for (std::size_t i = 0; i < reference.authors.size() && i < named; ++i) {
    if (i > 0) all += marks.comma;
    all += reference.authors[i];
  }
  if (reference.authors.size() > named) {
    all += marks.comma;
    all += is_chinese(reference.title) ? "等" : "et al";
  }
  return all;
}

std::string date_of(const Reference& reference) {
  if (reference.date.empty()) return "[出版日期不详]";
  return reference.date_inferred ? "[" + reference.date + "]" : reference.date;
}

constexpr std::array<std::pair<Edition, std::string_view>, 2> editions{
    {{Edition::Gbt2015, "2015"}, {Edition::Gbt2025, "2025"}}};
constexpr std::array<std::pair<Punctuation, std::string_view>, 3> punctuations{
    {{Punctuation::Standard, "standard"}, {Punctuation::Half, "half"}, {Punctuation::Full, "full"}}};

template <class Table, class Value>
std::string_view name_in(const Table& table, Value wanted) {
  for (const auto& [value, name] : table) {
    if (value == wanted) return name;
  }
  return {};
}

template <class Value, class Table>
std::optional<Value> named_in(const Table& table, std::string_view wanted) {
  for (const auto& [value, name] : table) {
    if (name == wanted) return value;
  }
  return std::nullopt;
}

}  // namespace

std::string_view name(Edition edition) { return name_in(editions, edition); }
std::string_view name(Punctuation punctuation) { return name_in(punctuations, punctuation); }
std::optional<Edition> edition_named(std::string_view name) { return named_in<Edition>(editions, name); }
std::optional<Punctuation> punctuation_named(std::string_view name) {
  return named_in<Punctuation>(punctuations, name);
}

std::string gbt7714(const Reference& reference, const CitationStyle& style) {
  const Marks marks = marks_of(style);
  std::string line;
  const auto add = [&](auto... parts) { ((line += parts), ...); };
  if (!reference.authors.empty()) add(authors_of(reference, marks), marks.stop);
  add(reference.title, marks.type, marks.stop);
  if (!reference.paper.empty()) add(reference.paper, marks.comma);
  add(date_of(reference));
  if (!reference.pages.empty()) add(marks.open, told(reference.pages, std::identity(), ", "), marks.close);
  add(marks.end);
  return line;
}

}  // namespace gongwen::exports
