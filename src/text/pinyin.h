#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// How Chinese is typed in Latin letters (data/pinyin.txt).
namespace gongwen::text {

/// The readings of a folded character, the foremost first, in lower case without tones and with v for ü; none when it
/// has none. Views into the table. Thread-safe.
[[nodiscard]] std::vector<std::string_view> readings(char32_t folded);

/// How the first `characters` of folded text are written in pinyin (laomo) and in its initials (lm). Letters and digits
/// stand for themselves, other characters for nothing. A character of several readings makes several spellings, at most
/// `most` of each.
struct Spellings {
  std::vector<std::string> full;
  std::vector<std::string> initials;
};
[[nodiscard]] Spellings spellings(std::string_view folded, std::size_t characters, std::size_t most);

}  // namespace gongwen::text
