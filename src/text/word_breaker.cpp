#include "text/word_breaker.h"

#include "text/dictionary.h"
#include "text/utf8.h"

#include <algorithm>
#include <cstdlib>

#include <unicode/brkiter.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

namespace gongwen::text {
namespace {

using Kind = WordBreaker::Kind;

Kind kind_of(char32_t c) {
  if (HanCutter::cuts(c)) return Kind::Han;
  const bool is_digit = c >= U'0' && c <= U'9';
  const bool is_letter = (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
  if (is_digit || is_letter) return Kind::Alike;
  const auto is_one_of = [c](std::u32string_view some) { return some.find(c) != std::u32string_view::npos; };
  if (is_one_of(U"、。“”〈〉《》「」『』【】—…（）！？!?()%-/\n")) return Kind::Apart;
  if (is_one_of(U",.:;'，：；‘’·")) return Kind::Inside;
  const bool is_printed_ascii = c >= 0x20 && c < 0x7F;
  const bool is_full_width_form = c >= 0xFF01 && c <= 0xFF5E;
  return is_printed_ascii || is_full_width_form || c == 0x3000 ? Kind::Other : Kind::Any;
}

}  // namespace

struct WordBreaker::Iterator {
  std::unique_ptr<icu::BreakIterator> of_words;
};

WordBreaker::WordBreaker() : iterator_(std::make_unique<Iterator>()) {
  UErrorCode error = U_ZERO_ERROR;
  iterator_->of_words.reset(icu::BreakIterator::createWordInstance(icu::Locale::getChinese(), error));
  if (U_FAILURE(error)) std::abort();  // ICU's data is part of the installation: nothing works without it.
}

WordBreaker::~WordBreaker() = default;
WordBreaker::WordBreaker(WordBreaker&&) noexcept = default;
WordBreaker& WordBreaker::operator=(WordBreaker&&) noexcept = default;

WordBreaks WordBreaker::breaks(std::string_view text) {
  WordBreaks breaks{{}, std::vector<bool>(text.size() + 1)};
  breaks.boundary[0] = true;
  // Nothing that stands in one line changes where another one is cut.
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t newline = text.find('\n', begin);
    const std::size_t end = newline == std::string_view::npos ? text.size() : newline + 1;
    if (!add_line(text, begin, end, breaks)) add_by_icu(text, begin, end, breaks);
    begin = end;
  }
  return breaks;
}

WordBreaks WordBreaker::breaks_by_icu(std::string_view text) {
  WordBreaks breaks{{}, std::vector<bool>(text.size() + 1)};
  breaks.boundary[0] = true;
  add_by_icu(text, 0, text.size(), breaks);
  return breaks;
}

// False where the rules for a character of the line are not known here: nothing is added then.
bool WordBreaker::add_line(std::string_view text, std::size_t begin, std::size_t end, WordBreaks& breaks) {
  if (Dictionary::icu().words() == nullptr) return false;
  line_.clear();
  for (std::size_t at = begin; at < end;) {
    const CodePoint c = code_point_at(text, at);
    line_.push_back({at, c.value, kind_of(c.value)});
    if (line_.back().kind == Kind::Any) return false;
    at = c.end;
  }
  line_.push_back({end, 0, Kind::Any});
  for (std::size_t i = 0; line_[i].kind != Kind::Any;) {
    const std::size_t first = i++;
    if (line_[first].kind == Kind::Apart) {
      breaks.boundary[line_[i].begin] = true;
      continue;
    }
    const bool is_han = line_[first].kind == Kind::Han;
    const auto goes_on = [&](Kind kind) {
      return is_han ? kind == Kind::Han : kind == Kind::Inside || kind == Kind::Alike || kind == Kind::Other;
    };
    while (goes_on(line_[i].kind)) ++i;
    if (is_han) {
      add_han(first, i, breaks);
    } else if (is_simple(first, i)) {
      add_simple(first, i, breaks);
    } else {
      add_by_icu(text, line_[first].begin, line_[i].begin, breaks);
    }
  }
  return true;
}

void WordBreaker::add_han(std::size_t first, std::size_t last, WordBreaks& breaks) {
  han_text_.clear();
  for (std::size_t i = first; i < last; ++i) han_text_ += static_cast<char16_t>(line_[i].value);
  std::size_t begin = line_[first].begin;
  for (const std::size_t length : cutter_.ends(han_text_)) {
    const std::size_t end = line_[first + length].begin;
    breaks.words.push_back({begin, end});
    breaks.boundary[end] = true;
    begin = end;
  }
}

// Of letters, digits and what is cut off from them, for it does not stand between two.
bool WordBreaker::is_simple(std::size_t first, std::size_t last) const {
  for (std::size_t i = first; i < last; ++i) {
    if (line_[i].kind == Kind::Other) return false;
    const bool is_between =
        i > first && i + 1 < last && line_[i - 1].kind == Kind::Alike && line_[i + 1].kind == Kind::Alike;
    if (line_[i].kind == Kind::Inside && is_between) return false;
  }
  return true;
}

void WordBreaker::add_simple(std::size_t first, std::size_t last, WordBreaks& breaks) {
  for (std::size_t i = first; i < last;) {
    const std::size_t begin = i++;
    if (line_[begin].kind == Kind::Alike) {
      while (i < last && line_[i].kind == Kind::Alike) ++i;
      breaks.words.push_back({line_[begin].begin, line_[i].begin});
    }
    breaks.boundary[line_[i].begin] = true;
  }
}

void WordBreaker::add_by_icu(std::string_view text, std::size_t begin, std::size_t end, WordBreaks& breaks) {
  UErrorCode error = U_ZERO_ERROR;
  UText view = UTEXT_INITIALIZER;
  utext_openUTF8(&view, text.data() + begin, static_cast<std::int64_t>(end - begin), &error);
  icu::BreakIterator& iterator = *iterator_->of_words;
  iterator.setText(&view, error);
  std::size_t word = begin;
  iterator.first();
  for (std::int32_t next = iterator.next(); next != icu::BreakIterator::DONE; next = iterator.next()) {
    const std::size_t word_end = begin + static_cast<std::size_t>(next);
    breaks.boundary[word_end] = true;
    if (iterator.getRuleStatus() >= UBRK_WORD_NONE_LIMIT) breaks.words.push_back({word, word_end});
    word = word_end;
  }
  utext_close(&view);
}

}  // namespace gongwen::text
