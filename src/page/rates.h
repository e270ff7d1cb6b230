#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>

namespace gongwen::page {

/// How often Han characters and pairs of them stand in union news (data/bigrams.tsv): the chance to meet one at a place
/// of what a paragraph holds. Immutable; any thread may read it.
class Rates {
 public:
  explicit Rates(std::string_view table);
  /// Those of data/bigrams.tsv.
  [[nodiscard]] static const Rates& shipped();

  /// Keys of what is counted: a pair of characters, or one alone.
  [[nodiscard]] static std::uint64_t pair(char32_t first, char32_t second) {
    return (static_cast<std::uint64_t>(first) << 32) | second;
  }
  [[nodiscard]] static std::uint64_t single(char32_t character) { return pair(0, character); }

  /// 0 where it is rare.
  [[nodiscard]] double of(std::uint64_t key) const;

 private:
  std::unordered_map<std::uint64_t, double> rates_;
};

}  // namespace gongwen::page
