#include "text/han_code.h"

#include "base/digest.h"

#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::text {
namespace {

// What a byte that begins a character stands for:
//   ASCII                itself, but for control characters that hardly any text has
//   from `first_lead`    with the byte behind it, a character of one of the pages, which have 256 each
//   bmp, beyond          the two or three bytes behind it are the character
//   the other 71         one of `commonest`; control characters leave theirs to these

/// Of folded text, which has no full-width forms: by the rates of data/bigrams.tsv (half union news, half Chinese at
/// large), and punctuation.
constexpr std::u32string_view commonest =
    U"、。“”一的了工人在是会不有上年来大个和里到中本家月日市出这他员子国地区为下名报天三者总成把要记着就通说小省业"
    U"多时生手们道自学用后以十我起讯门";

constexpr std::size_t bytes = 256;
constexpr std::size_t bmp_size = 0x10000;
constexpr unsigned char first_lead = 0x80;
/// General punctuation, CJK punctuation.
constexpr std::array<char32_t, 2> other_pages{0x20, 0x30};
/// All of CJK Unified Ideographs.
constexpr char32_t first_han_page = 0x4E;
constexpr char32_t last_han_page = 0x9F;
constexpr unsigned char bmp =
    first_lead + static_cast<unsigned char>(other_pages.size() + last_han_page - first_han_page + 1);
constexpr unsigned char beyond = bmp + 1;

constexpr bool is_itself(std::size_t byte) {
  return (byte >= ' ' && byte < 0x7F) || byte == '\t' || byte == '\n' || byte == '\r' || byte == 0;
}

/// Stands for a character of `commonest`.
constexpr bool is_free(std::size_t byte) { return !is_itself(byte) && (byte < first_lead || byte > beyond); }

constexpr std::size_t free_bytes() {
  std::size_t count = 0;
  for (std::size_t byte = 0; byte < bytes; ++byte) {
    if (is_free(byte)) ++count;
  }
  return count;
}
static_assert(commonest.size() == free_bytes());

struct Tables {
  std::array<std::uint8_t, bmp_size> single{};  ///< Of a character its one byte, or 0.
  std::array<std::uint8_t, bytes> lead{};       ///< Of a page, or 0.

  Tables() {
    unsigned char next = first_lead;
    for (const char32_t page : other_pages) lead[page] = next++;
    for (char32_t page = first_han_page; page <= last_han_page; ++page) lead[page] = next++;
    assert(next == bmp);
    auto common = commonest.begin();
    for (std::size_t byte = 0; byte < bytes; ++byte) {
      if (is_itself(byte)) single[byte] = static_cast<std::uint8_t>(byte);
      if (is_free(byte)) single[*common++] = static_cast<std::uint8_t>(byte);
    }
  }
};

}  // namespace

void append_han_code(std::string& out, char32_t c) {
  static const Tables of;
  const auto byte = [c](unsigned shift) { return static_cast<char>(c >> shift & 0xFF); };
  if (c >= bmp_size) {
    out.append({static_cast<char>(beyond), byte(16), byte(8), byte(0)});
  } else if (of.single[c] != 0 || c == 0) {
    out += static_cast<char>(of.single[c]);
  } else if (of.lead[c >> 8] != 0) {
    out.append({static_cast<char>(of.lead[c >> 8]), byte(0)});
  } else {
    out.append({static_cast<char>(bmp), byte(8), byte(0)});
  }
}

const std::string& han_code_digest() {
  static const std::string digest = [] {
    std::string all;
    for (char32_t c = 0; c <= bmp_size; ++c) append_han_code(all, c);
    return sha256(all);
  }();
  return digest;
}

}  // namespace gongwen::text
