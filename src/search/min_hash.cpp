#include "search/record.h"
#include "text/utf8.h"

#include <array>

namespace gongwen::search {
namespace {

constexpr std::size_t piece_characters = 4;
constexpr std::size_t fewest_classes = 24;  // Texts that share fewer cannot be compared.

std::uint64_t hash_of(std::string_view piece) {
  std::uint64_t value = 0x9E3779B97F4A7C15;
  for (const char c : piece) value = (value ^ static_cast<unsigned char>(c)) * 0x100000001B3;
  value = (value ^ (value >> 32)) * 0xD6E8FEB86659FD93;
  return value ^ (value >> 32);
}

}  // namespace

MinHash min_hash(std::string_view folded_text) {
  std::array<std::uint64_t, std::tuple_size_v<MinHash>> least{};
  least.fill(UINT64_MAX);
  std::array<std::size_t, piece_characters> begins{};  // Of the last characters, in a ring.
  std::size_t characters = 0;
  for (std::size_t at = 0; at < folded_text.size();) {
    const text::CodePoint c = text::code_point_at(folded_text, at);
    begins[characters++ % piece_characters] = c.begin;
    at = c.end;
    if (characters < piece_characters) continue;
    const std::size_t begin = begins[characters % piece_characters];
    const std::uint64_t value = hash_of(folded_text.substr(begin, at - begin));
    std::uint64_t& smallest = least[value % least.size()];
    if (value / least.size() < smallest) smallest = value / least.size();
  }
  MinHash result{};
  for (std::size_t i = 0; i < least.size(); ++i) {
    if (least[i] != UINT64_MAX) result[i] = static_cast<std::uint8_t>(1 + least[i] % 255);
  }
  return result;
}

double resemblance(const MinHash& a, const MinHash& b) {
  // All in bytes and without a branch, so that a processor takes many at once: a page of results asks a thousand times.
  std::uint8_t compared = 0;
  std::uint8_t same = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    const bool both = (a[i] != 0) & (b[i] != 0);
    compared = static_cast<std::uint8_t>(compared + both);
    same = static_cast<std::uint8_t>(same + (both & (a[i] == b[i])));
  }
  return compared < fewest_classes ? 0 : static_cast<double>(same) / static_cast<double>(compared);
}

}  // namespace gongwen::search
