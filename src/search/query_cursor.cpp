#include "search/query_cursor.h"

#include "text/utf8.h"

#include <array>

namespace gongwen::search {
namespace {

struct Quotes {
  std::string_view open;
  std::string_view close;
};
constexpr std::array quotes{Quotes{"\"", "\""}, Quotes{"“", "”"}, Quotes{"”", "”"}, Quotes{"「", "」"},
                            Quotes{"\uFF02", "\uFF02"}};

const Quotes* quotes_at(std::string_view text, std::size_t at) {
  for (const Quotes& pair : quotes) {
    if (text.substr(at, pair.open.size()) == pair.open) return &pair;
  }
  return nullptr;
}

}  // namespace

bool QueryCursor::is(char32_t wanted) const {
  return !at_end() && narrow(text::code_point_at(text_, at_).value) == wanted;
}

bool QueryCursor::ends_behind() const {
  const std::size_t behind = text::code_point_at(text_, at_).end;
  if (behind >= text_.size()) return true;
  const char32_t next = text::code_point_at(text_, behind).value;
  return text::is_space(next) || (depth_ > 0 && narrow(next) == U')');
}

void QueryCursor::skip_character() { at_ = text::code_point_at(text_, at_).end; }

void QueryCursor::skip_space() {
  while (!at_end() && text::is_space(text::code_point_at(text_, at_).value)) skip_character();
}

bool QueryCursor::take(std::string_view word) {
  if (text_.substr(at_, word.size()) != word) return false;
  at_ += word.size();
  return true;
}

std::optional<Operator> QueryCursor::operator_here(std::size_t& end) const {
  for (end = at_; end < text_.size() && quotes_at(text_, end) == nullptr;) {
    const text::CodePoint c = text::code_point_at(text_, end);
    const char32_t sign = narrow(c.value);
    if (text::is_space(c.value) || sign == U'(' || (sign == U')' && depth_ > 0)) break;
    end = c.end;
  }
  return operator_named(text_.substr(at_, end - at_));
}

std::size_t QueryCursor::find_colon() const {
  constexpr std::size_t longest_name = 10;  // Characters.
  std::size_t at = at_;
  for (std::size_t length = 0; length <= longest_name && at < text_.size(); ++length) {
    const text::CodePoint c = text::code_point_at(text_, at);
    if (narrow(c.value) == U':') return at;
    at = c.end;
  }
  return std::string_view::npos;
}

bool QueryCursor::at_quote() const { return quotes_at(text_, at_) != nullptr; }

Result<std::string> QueryCursor::take_quoted() {
  const std::size_t begin = at_;
  const Quotes& pair = *quotes_at(text_, at_);
  std::string text;
  at_ += pair.open.size();
  while (!at_end()) {
    if (!take(pair.close)) {
      text += text_[at_++];
      continue;
    }
    if (!take(pair.close)) return text;
    text += pair.close;
  }
  return wrong(begin, "this quotation is not closed; add " + std::string(pair.close));
}

std::string QueryCursor::take_bare() {
  const std::size_t begin = at_;
  int open = 0;
  while (!at_end() && !at_quote()) {
    const char32_t c = narrow(text::code_point_at(text_, at_).value);
    if (text::is_space(c)) break;
    if (c == U'(') ++open;
    if (c == U')' && --open < 0 && depth_ > 0) break;
    skip_character();
  }
  return std::string(text_.substr(begin, at_ - begin));
}

tl::unexpected<Error> QueryCursor::wrong(std::size_t at, const std::string& what) const {
  const std::size_t character = text::count_characters(text_.substr(0, at)) + 1;
  return fail(ErrorCode::Invalid, "character " + std::to_string(character) + ": " + what);
}

}  // namespace gongwen::search
