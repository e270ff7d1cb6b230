#include "text/fold.h"

#include "text/data_lines.h"
#include "text/utf8.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <numeric>
#include <string>
#include <string_view>
#include <vector>

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

namespace gongwen::data {
std::string_view hant_hans_txt();
std::string_view hant_exceptions_txt();
}  // namespace gongwen::data

namespace gongwen::text {
namespace {

/// The character at `at`, and `at` put behind it. Folding runs over every byte of an import, nearly all of them Han
/// characters of three bytes: those are read here, the rest by the general way.
char32_t next(std::string_view text, std::size_t& at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  if (at + 3 <= text.size() && byte(0) > 0xE0 && byte(0) < 0xED && (byte(1) & 0xC0) == 0x80 &&
      (byte(2) & 0xC0) == 0x80) {
    const auto c = static_cast<char32_t>((byte(0) & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F));
    at += 3;
    return c;
  }
  const CodePoint c = code_point_at(text, at);
  at = c.end;
  return c.value;
}

/// What each character of the Basic Multilingual Plane becomes on its own. Others, and those that become several
/// characters or none or combine with the one before, are `by_icu`.
class Table {
 public:
  static constexpr std::uint32_t by_icu = 1U << 24;
  static constexpr std::uint32_t may_begin_exception = 1U << 25;

  Table() {
    entries_.resize(0x10000);
    for (char32_t c = 0; c < 0x10000; ++c) entries_[c] = without_variants(static_cast<UChar32>(c));
    read_variants();
    read_exceptions();
  }

  [[nodiscard]] std::uint32_t entry(char32_t c) const { return c < 0x10000 ? entries_[c] : by_icu; }
  /// The Simplified character of `c`, which is folded otherwise.
  [[nodiscard]] char32_t simplified(char32_t c) const {
    const std::uint32_t found = entry(c);
    return (found & by_icu) != 0 ? c : static_cast<char32_t>(found & 0xFFFF);
  }
  /// The longest exception that stands at `at`, spelled as it is to be; empty when none does.
  [[nodiscard]] std::u32string_view exception(std::string_view text, std::size_t at) const;

  const icu::Normalizer2* normalizer = [] {
    UErrorCode error = U_ZERO_ERROR;
    return icu::Normalizer2::getNFKCCasefoldInstance(error);
  }();

 private:
  /// NFKC and case alone.
  [[nodiscard]] std::uint32_t without_variants(UChar32 c) const {
    const auto itself = static_cast<std::uint32_t>(c);
    const bool surrogate = c >= 0xD800 && c <= 0xDFFF;
    const bool hangul = c >= 0xAC00 && c <= 0xD7A3;  // Known to be stable, and too many to ask for one by one.
    if (surrogate) return by_icu;
    if (hangul || normalizer->isInert(c)) return itself;
    UErrorCode error = U_ZERO_ERROR;
    const icu::UnicodeString result = normalizer->normalize(icu::UnicodeString(c), error);
    if (!normalizer->hasBoundaryBefore(c) || result.length() != 1) return by_icu;
    return static_cast<std::uint32_t>(result.charAt(0));
  }
  void read_variants();
  void read_exceptions();

  std::vector<std::uint32_t> entries_;
  /// By what their first character is folded to; the longest first.
  std::map<char32_t, std::vector<std::u32string>> exceptions_;
};

std::u32string to_utf32(std::string_view text) {
  std::u32string out;
  for (std::size_t at = 0; at < text.size();) out.push_back(next(text, at));
  return out;
}

void Table::read_variants() {
  std::vector<char32_t> simplified(entries_.size());
  std::iota(simplified.begin(), simplified.end(), U'\0');
  for (const std::string_view line : data_lines(data::hant_hans_txt())) {
    const std::u32string pairs = to_utf32(line);
    for (std::size_t i = 0; i + 1 < pairs.size(); i += 3) simplified[pairs[i]] = pairs[i + 1];
  }
  for (const std::string_view line : data_lines(data::hant_exceptions_txt())) {
    if (const std::u32string word = to_utf32(line); word.size() == 1) simplified[word[0]] = word[0];
  }
  for (std::uint32_t& entry : entries_) {
    // Some Simplified forms are themselves Traditional forms of others: go on to the end.
    while ((entry & by_icu) == 0 && simplified[entry] != entry) entry = simplified[entry];
  }
}

void Table::read_exceptions() {
  for (const std::string_view line : data_lines(data::hant_exceptions_txt())) {
    const std::u32string word = to_utf32(line);
    if (word.size() > 1) exceptions_[simplified(word[0])].push_back(word);
  }
  for (auto& [first, words] : exceptions_) {
    std::sort(words.begin(), words.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
    for (std::uint32_t& entry : entries_) {
      if (entry == first) entry |= may_begin_exception;
    }
  }
}

std::u32string_view Table::exception(std::string_view text, std::size_t at) const {
  std::size_t after_first = at;
  const auto found = exceptions_.find(simplified(next(text, after_first)));
  if (found == exceptions_.end()) return {};
  for (const std::u32string& word : found->second) {
    std::size_t here = at;
    // The characters that the table would change must stand there as they are, the others in any spelling. What comes
    // out is therefore found again by the next folding, and nothing else is: folding twice is folding once.
    const bool stands = std::all_of(word.begin(), word.end(), [&](char32_t wanted) {
      if (here >= text.size()) return false;
      const char32_t c = next(text, here);
      return simplified(wanted) == wanted ? simplified(c) == wanted : c == wanted;
    });
    if (stands) return word;
  }
  return {};
}

const Table& table() {
  static const Table instance;
  return instance;
}

/// Builds the folded text, character by character.
class Folder {
 public:
  explicit Folder(std::string_view source) : source_(source) {
    out_.text.reserve(source.size());
    out_.origin.reserve(source.size() + 1);
  }

  Folded run() {
    for (std::size_t at = 0; at < source_.size();) {
      const std::size_t begin = at;
      const std::uint32_t entry = table_.entry(next(source_, at));
      if (entry < Table::by_icu) {
        put_segment(static_cast<char32_t>(entry), begin);
      } else if ((entry & Table::by_icu) != 0) {
        at = fold_by_icu(begin);
      } else {
        at = fold_exception(begin, at, static_cast<char32_t>(entry & 0xFFFF));
      }
    }
    out_.origin.push_back(static_cast<std::uint32_t>(source_.size()));
    return std::move(out_);
  }

 private:
  void put(char32_t c, std::size_t origin) {
    append(out_.text, c);
    out_.origin.resize(out_.text.size(), static_cast<std::uint32_t>(origin));
  }

  /// A character that does not combine with what is before it; what follows may combine with it.
  void put_segment(char32_t c, std::size_t origin) {
    segment_ = origin;
    segment_out_ = out_.text.size();
    put(c, origin);
  }

  /// Folds the character at `at` with all that combines with it. Returns where it ends.
  std::size_t fold_by_icu(std::size_t at) {
    const auto starts_anew = [&](char32_t c) { return table_.normalizer->hasBoundaryBefore(static_cast<UChar32>(c)); };
    std::size_t end = at;
    const bool joins =
        !starts_anew(next(source_, end)) && at > 0 && source_[segment_] != '\n' && source_[segment_] != '\r';
    const std::size_t begin = joins ? segment_ : at;
    if (joins) {
      out_.text.resize(segment_out_);
      out_.origin.resize(segment_out_);
    }
    while (end < source_.size()) {
      std::size_t behind = end;
      const char32_t c = next(source_, behind);
      if (starts_anew(c)) break;  // Line ends do, too.
      end = behind;
    }
    segment_ = begin;
    segment_out_ = out_.text.size();
    UErrorCode error = U_ZERO_ERROR;
    const auto segment = icu::UnicodeString::fromUTF8({source_.data() + begin, static_cast<int32_t>(end - begin)});
    const icu::UnicodeString result = table_.normalizer->normalize(segment, error);
    for (int32_t i = 0; i < result.length(); i = result.moveIndex32(i, 1)) {
      put(table_.simplified(static_cast<char32_t>(result.char32At(i))), begin);
    }
    return end;
  }

  /// Returns where it ends.
  std::size_t fold_exception(std::size_t begin, std::size_t end, char32_t otherwise) {
    const std::u32string_view word = table_.exception(source_, begin);
    if (word.empty()) {
      put_segment(otherwise, begin);
      return end;
    }
    std::size_t at = begin;
    for (const char32_t c : word) {
      put_segment(c, at);
      (void)next(source_, at);
    }
    return at;
  }

  const Table& table_ = table();
  std::string_view source_;
  Folded out_;
  std::size_t segment_ = 0;      ///< Where in the source the last character began that nothing before combines with.
  std::size_t segment_out_ = 0;  ///< The same in the result.
};

}  // namespace

Folded fold(std::string_view text) { return Folder(text).run(); }

std::string folded(std::string_view text) { return fold(text).text; }

}  // namespace gongwen::text
