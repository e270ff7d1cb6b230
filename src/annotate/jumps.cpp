#include "annotate/jumps.h"

#include "annotate/numerals.h"
#include "page/habits.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <vector>

namespace gongwen::annotate {
namespace {

/// A page number as it stands in a text.
struct Named {
  std::string page_no;
  std::size_t end = 0;  ///< Byte behind it.
};

template <std::size_t size>
std::size_t behind_any(std::string_view text, std::size_t at, const std::array<std::string_view, size>& words) {
  for (const std::string_view word : words) {
    if (text.substr(at).starts_with(word)) return at + word.size();
  }
  return at;
}

std::size_t behind_spaces(std::string_view text, std::size_t at) {
  while (at < text.size() && text[at] == ' ') ++at;
  return at;
}

char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

// 第4, A04, 第 A四, 头.
std::optional<Named> page_at(std::string_view text, std::size_t at) {
  at = behind_spaces(text, behind_any(text, behind_spaces(text, at), std::array<std::string_view, 1>{"第"}));
  if (text.substr(at).starts_with("头")) return Named{"1", at + std::string_view("头").size()};
  std::string letter;
  if (at < text.size() && text[at] >= 'a' && text[at] <= 'z') letter = upper(text[at++]);
  const auto number = number_at(text, at);
  if (!number || number->value == 0) return std::nullopt;
  const bool arabic = text[at] >= '0' && text[at] <= '9';
  // A letter comes with the zeros that the paper writes, as in the names of its files.
  const bool as_written = arabic && !letter.empty();
  return Named{letter + (as_written ? std::string(text.substr(at, number->end - at)) : std::to_string(number->value)),
               number->end};
}

// The first of the pages that stand at `at`: 第4版, 1、2版, 第1版、第2版, A4).
std::optional<Named> pages_at(std::string_view text, std::size_t at) {
  static constexpr std::array<std::string_view, 9> separators = {"、", ",", "-", "—", "~", "/", "至", "和", "及"};
  const auto first = page_at(text, at);
  for (auto last = first; last; last = page_at(text, at)) {
    at = behind_spaces(text, last->end);
    if (text.substr(at).starts_with("版")) return Named{first->page_no, at + std::string_view("版").size()};
    if (text.substr(at).starts_with(")")) return Named{first->page_no, at};
    const std::size_t next = behind_any(text, at, separators);
    if (next == at) return std::nullopt;
    at = next;
  }
  return std::nullopt;
}

// Nothing but brackets, arrows and the like: no Han characters, letters or digits.
bool is_ornament(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto c = text::code_point_at(text, at);
    at = c.end;
    const bool sign = c.value < 0x80 ? !((c.value >= '0' && c.value <= '9') || (c.value >= 'a' && c.value <= 'z'))
                                     : !text::is_han(c.value) && c.value != U'。';
    if (!sign) return false;
  }
  return true;
}

bool is_bracketed(std::string_view before) {
  before = text::trim(before);
  for (const std::string_view bracket : {"(", "[", "【", "〔"}) {
    if (before.ends_with(bracket)) return true;
  }
  return false;
}

// The page that a mark of these words names, and where in `text` the mark stands.
struct Mark {
  std::string page_no;
  Span words;
};

Mark mark(std::string_view text, bool alone, const std::vector<std::string>& words) {
  for (const std::string& word : words) {
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + word.size())) {
      const std::string_view before = text.substr(0, at);
      // 转第 has eaten its 第, which page_at() does not miss.
      const auto named = pages_at(text, at + word.size());
      if (!named) continue;
      if (alone || is_bracketed(before) || is_ornament(before) || is_ornament(text.substr(named->end))) {
        return {named->page_no, {at, named->end}};
      }
    }
  }
  return {};
}

constexpr std::array<std::string_view, 3> opening_brackets = {"(", "(", "【"};
constexpr std::array<std::string_view, 3> closing_brackets = {")", ")", "】"};
constexpr std::size_t longest_mark = 90;  // Bytes: it may name the headline.

bool is_mark(std::string_view bracketed) {
  return bracketed.size() <= longest_mark && bracketed.find("版") != std::string_view::npos;
}

bool is_running(const page::Paragraph& paragraph) {
  return paragraph.role == page::Role::Body || paragraph.role == page::Role::Section;
}

std::string_view running(const Article& article, const page::Paragraph& paragraph) {
  return text::trim(std::string_view(article.repaired.text).substr(paragraph.begin, paragraph.end - paragraph.begin));
}

/// A page number in its parts.
struct Printed {
  char letter = '\0';
  int value = 0;
};

std::optional<Printed> parsed(std::string_view page_no) {
  Printed number;
  if (!page_no.empty() && upper(page_no.front()) >= 'A' && upper(page_no.front()) <= 'Z') {
    number.letter = upper(page_no.front());
    page_no.remove_prefix(1);
  }
  const auto read = std::from_chars(page_no.data(), page_no.data() + page_no.size(), number.value);
  if (read.ec != std::errc() || read.ptr != page_no.data() + page_no.size()) return std::nullopt;
  return number;
}

}  // namespace

Jumps jumps(const Reading& reading) {
  const page::Habits& habits = page::Habits::shipped();
  Jumps result;
  for (const page::Paragraph& paragraph : reading.paragraphs()) {
    const bool alone = paragraph.role == page::Role::Note;
    if (!alone && paragraph.role != page::Role::Body) continue;
    const std::string_view view = reading.view(paragraph);
    const auto read = [&](const std::vector<std::string>& words, std::string& page_no, Span& place) {
      if (!page_no.empty()) return;
      Mark found = mark(view, alone, words);
      page_no = std::move(found.page_no);
      place = {paragraph.begin + found.words.begin, paragraph.begin + found.words.end};
    };
    read(habits.from, result.from, result.from_words);
    read(habits.on, result.on, result.on_words);
  }
  return result;
}

std::string_view opening_of(const Article& article) {
  const auto& paragraphs = article.repaired.paragraphs;
  const auto first = std::find_if(paragraphs.begin(), paragraphs.end(), is_running);
  if (first == paragraphs.end()) return {};
  const std::string_view view = running(article, *first);
  if (behind_any(view, 0, opening_brackets) == 0) return view;
  for (const std::string_view bracket : closing_brackets) {
    const std::size_t end = view.find(bracket);
    if (end != std::string_view::npos && is_mark(view.substr(0, end)))
      return text::trim(view.substr(end + bracket.size()));
  }
  return view;
}

std::string_view ending_of(const Article& article) {
  const auto& paragraphs = article.repaired.paragraphs;
  const auto last = std::find_if(paragraphs.rbegin(), paragraphs.rend(), is_running);
  if (last == paragraphs.rend()) return {};
  const std::string_view view = running(article, *last);
  for (const std::string_view bracket : opening_brackets) {
    const std::size_t begin = view.rfind(bracket);
    if (begin != std::string_view::npos && is_mark(view.substr(begin))) return text::trim(view.substr(0, begin));
  }
  return view;
}

bool names_page(std::string_view mark, std::string_view own, std::string_view page) {
  const auto named = parsed(mark);
  const auto there = parsed(page);
  if (!named || !there || named->value != there->value) return false;
  const char section = named->letter != '\0' ? named->letter : parsed(own).value_or(Printed{}).letter;
  return there->letter == section || there->letter == '\0';
}

}  // namespace gongwen::annotate
