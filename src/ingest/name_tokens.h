#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gongwen::ingest {

/// A piece of a file's name: digits, ASCII letters or Han characters in a row; a slash; 年, 月, 日 or 版 behind digits
/// (Mark); any other single character (Gap). Views into the name.
struct NameToken {
  enum class Kind { Digits, Letters, Han, Slash, Mark, Gap };
  Kind kind = Kind::Gap;
  std::string_view text;
};

/// The name, folders included (UTF-8), as tokens that together are all of it.
[[nodiscard]] std::vector<NameToken> tokens_of(std::string_view name);

[[nodiscard]] constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
[[nodiscard]] constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
[[nodiscard]] std::string lower(std::string_view letters);

/// The paper that `token` names: a short name of data/papers.tsv, or Han characters that end in 报 and are no
/// other kind of 报 (简报, 海报 …). Empty when it names none.
[[nodiscard]] std::string paper_named(const NameToken& token);

}  // namespace gongwen::ingest
