#include "text/fold.h"

#include "text/data_lines.h"
#include "text/utf8.h"

#include <algorithm>
#include <cstdint>
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

/// The character at `at`, and `at` put behind it: Han characters and ASCII are read here, the rest by the general way.
[[gnu::always_inline]] inline char32_t next(std::string_view text, std::size_t& at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  if (byte(0) < 0x80) return static_cast<unsigned char>(text[at++]);
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
///
/// A character is folded alone, never by the words around it: so every piece of a text folds to the same piece of the
/// folded text, and a literal that cuts a word anywhere is still found. Where that leaves a choice,
/// data/hant_exceptions.txt makes it.
class Table {
 public:
  static constexpr std::uint32_t by_icu = 1U << 24;

  Table() : entries_(0x10000), stay_(0x10000 / 64) {
    for (char32_t c = 0; c < 0x10000; ++c) entries_[c] = without_variants(static_cast<UChar32>(c));
    read_variants();
    for (char32_t c = 0; c < 0x10000; ++c) {
      // U+FFFD may be read where it does not stand: it is what bytes become that are no character.
      if (entries_[c] == c && c != 0xFFFD) stay_[c / 64] |= std::uint64_t{1} << c % 64;
    }
  }

  [[nodiscard]] std::uint32_t entry(char32_t c) const { return c < 0x10000 ? entries_[c] : by_icu; }

  /// It becomes itself; as entry() says, but from a table that the processor's nearest cache holds.
  [[nodiscard]] bool stays(char32_t c) const { return c < 0x10000 && (stay_[c / 64] >> c % 64 & 1) != 0; }

  /// The Simplified character of `c`, which is folded otherwise.
  [[nodiscard]] char32_t simplified(char32_t c) const {
    const std::uint32_t found = entry(c);
    return found == by_icu ? c : static_cast<char32_t>(found);
  }

  /// NFKC, case folding, and the characters gone that are not to be seen (soft hyphen, zero-width space).
  const icu::Normalizer2* normalizer = [] {
    UErrorCode error = U_ZERO_ERROR;
    return icu::Normalizer2::getNFKCCasefoldInstance(error);
  }();

 private:
  [[nodiscard]] std::uint32_t without_variants(UChar32 c) const {
    const auto itself = static_cast<std::uint32_t>(c);
    const bool surrogate = c >= 0xD800 && c <= 0xDFFF;
    const bool hangul = c >= 0xAC00 && c <= 0xD7A3;  // Known to be stable, and too many to ask for one by one.
    if (surrogate) return by_icu;
    if (hangul || normalizer->isInert(c)) return itself;
    if (!normalizer->hasBoundaryBefore(c)) return by_icu;
    UErrorCode error = U_ZERO_ERROR;
    const icu::UnicodeString result = normalizer->normalize(icu::UnicodeString(c), error);
    return result.length() == 1 ? static_cast<std::uint32_t>(result.charAt(0)) : by_icu;
  }

  void read_variants() {
    std::vector<char32_t> simplified(entries_.size());
    std::iota(simplified.begin(), simplified.end(), U'\0');
    for (const std::string_view line : data_lines(data::hant_hans_txt())) {
      for (std::size_t at = 0; at < line.size(); ++at) {  // A space parts the pairs.
        const char32_t from = next(line, at);
        simplified[from] = next(line, at);
      }
    }
    for (const std::string_view line : data_lines(data::hant_exceptions_txt())) {
      std::size_t at = 0;
      const char32_t kept = next(line, at);
      simplified[kept] = kept;
    }
    for (std::uint32_t& entry : entries_) {
      // Some Simplified forms are themselves Traditional forms of others: go on to the end.
      while (entry != by_icu && simplified[entry] != entry) entry = simplified[entry];
    }
  }

  std::vector<std::uint32_t> entries_;
  std::vector<std::uint64_t> stay_;  ///< A bit a character.
};

const Table& table() {
  static const Table instance;
  return instance;
}

/// Builds the folded text, character by character; the way back only where it is wanted.
template <bool with_origin>
class Folder {
 public:
  explicit Folder(std::string_view source) : source_(source) { make_room(source.size()); }

  Folded run() {
    for (std::size_t at = 0; at < source_.size();) {
      at = fold_plain(at);
      if (at == source_.size()) break;
      const std::size_t begin = at;
      const std::uint32_t entry = table_.entry(next(source_, at));
      if (entry == Table::by_icu) {
        at = fold_by_icu(begin);
      } else {
        segment_ = begin;
        segment_out_ = size_;
        put(static_cast<char32_t>(entry), begin);
      }
    }
    out_.text.resize(size_);
    if (with_origin) {
      out_.origin.resize(size_ + 1);
      out_.origin[size_] = static_cast<std::uint32_t>(source_.size());
    }
    return std::move(out_);
  }

 private:
  static constexpr std::size_t longest = 4;  // Bytes of a character.

  /// For so many bytes more, and a character behind them.
  void make_room(std::size_t bytes) {
    out_.text.resize(size_ + bytes + longest);
    if (with_origin) out_.origin.resize(size_ + bytes + longest);
  }

  /// The characters of one and of three bytes, which nearly all are, as far as each becomes one of these on its own and
  /// there is room. Returns where it stopped.
  std::size_t fold_plain(std::size_t at) {
    const char* const source = source_.data();
    char* const text = out_.text.data();
    std::uint32_t* const origin = out_.origin.data();
    const std::size_t full = out_.text.size() - longest;
    std::size_t size = size_;
    std::size_t segment = segment_;
    std::size_t segment_out = segment_out_;
    const auto byte = [source](std::size_t i) { return static_cast<unsigned char>(source[i]); };
    while (at < source_.size() && size <= full) {
      const unsigned char lead = byte(at);
      char32_t c = lead;
      std::size_t length = 1;
      if (lead >= 0x80) {
        const bool whole = lead > 0xE0 && lead < 0xF0 && lead != 0xED && at + 3 <= source_.size();
        if (!whole || (byte(at + 1) & 0xC0) != 0x80 || (byte(at + 2) & 0xC0) != 0x80) break;
        c = static_cast<char32_t>((lead & 0x0F) << 12 | (byte(at + 1) & 0x3F) << 6 | (byte(at + 2) & 0x3F));
        length = 3;
      }
      const std::size_t out = size;
      if (with_origin) std::fill_n(origin + size, 3, static_cast<std::uint32_t>(at));
      if (table_.stays(c)) {
        for (std::size_t i = 0; i < length; ++i) text[size + i] = source[at + i];
        size += length;
      } else {
        const std::uint32_t entry = table_.entry(c);
        if (entry < 0x80) {
          text[size++] = static_cast<char>(entry);
        } else if (entry >= 0x800 && entry < 0x10000) {
          text[size++] = static_cast<char>(0xE0 | entry >> 12);
          text[size++] = static_cast<char>(0x80 | (entry >> 6 & 0x3F));
          text[size++] = static_cast<char>(0x80 | (entry & 0x3F));
        } else {
          break;
        }
      }
      segment = at;
      segment_out = out;
      at += length;
    }
    size_ = size;
    segment_ = segment;
    segment_out_ = segment_out;
    return at;
  }

  void put(char32_t c, std::size_t origin) {
    std::string bytes;
    append(bytes, c);
    if (size_ + bytes.size() + longest > out_.text.size()) make_room(source_.size());
    for (const char byte : bytes) {
      out_.text[size_] = byte;
      if (with_origin) out_.origin[size_] = static_cast<std::uint32_t>(origin);
      ++size_;
    }
  }

  [[nodiscard]] bool starts_anew(char32_t c) const {
    return table_.normalizer->hasBoundaryBefore(static_cast<UChar32>(c));
  }

  /// Folds the character at `at` with all that combines with it. Returns where it ends.
  std::size_t fold_by_icu(std::size_t at) {
    std::size_t end = at;
    const bool combines =
        !starts_anew(next(source_, end)) && at > 0 && source_[segment_] != '\n' && source_[segment_] != '\r';
    if (combines) {
      size_ = segment_out_;
    } else {
      segment_ = at;
      segment_out_ = size_;
    }
    for (std::size_t behind = end; behind < source_.size(); end = behind) {
      if (starts_anew(next(source_, behind))) break;  // A line end does, too.
    }
    UErrorCode error = U_ZERO_ERROR;
    const auto segment =
        icu::UnicodeString::fromUTF8({source_.data() + segment_, static_cast<std::int32_t>(end - segment_)});
    const icu::UnicodeString result = table_.normalizer->normalize(segment, error);
    for (std::int32_t i = 0; i < result.length(); i = result.moveIndex32(i, 1)) {
      put(table_.simplified(static_cast<char32_t>(result.char32At(i))), segment_);
    }
    return end;
  }

  const Table& table_ = table();
  std::string_view source_;
  Folded out_;                   ///< Longer than what is written, so that nobody has to ask for room.
  std::size_t size_ = 0;         ///< What is written of it.
  std::size_t segment_ = 0;      ///< Where in the source the last character began that nothing before combines with.
  std::size_t segment_out_ = 0;  ///< The same in the result.
};

}  // namespace

std::size_t Folded::source_end(std::size_t end) const {
  std::size_t behind = end;
  while (behind + 1 < origin.size() && origin[behind] == origin[end - 1]) ++behind;
  return origin[behind];
}

Folded fold(std::string_view text) { return Folder<true>(text).run(); }

std::string folded(std::string_view text) { return Folder<false>(text).run().text; }

}  // namespace gongwen::text
