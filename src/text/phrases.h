#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace gongwen::text {

/// Many phrases, all looked for in one pass over a text.
///
/// Immutable once made; thread-safe. A pass costs one look into a bit table a character where no phrase begins, so its
/// time hardly depends on how many phrases there are.
class PhraseTable {
 public:
  struct Hit {
    std::size_t begin = 0;  ///< Bytes of the text.
    std::size_t end = 0;
    std::uint32_t value = 0;
  };

  /// Phrases with the value each stands for; a phrase may stand for several. Each has at least shortest() bytes; they
  /// must outlive the table.
  explicit PhraseTable(std::vector<std::pair<std::string_view, std::uint32_t>> phrases);

  /// Two Han characters, or five letters.
  [[nodiscard]] static constexpr std::size_t shortest() { return 5; }

  /// Every place where a phrase stands in `text`, overlapping ones too; by rising begin, the longer first.
  [[nodiscard]] std::vector<Hit> find(std::string_view text) const;

 private:
  struct Bucket {
    std::uint64_t key = 0;
    std::uint32_t begin = 0;  ///< Into phrases_; begin == end marks an empty bucket.
    std::uint32_t end = 0;
  };

  [[nodiscard]] const Bucket* bucket(std::uint64_t key) const;

  std::vector<std::pair<std::string_view, std::uint32_t>> phrases_;  ///< By key, the longer first.
  std::vector<Bucket> buckets_;                                      ///< Open addressing; a power of two.
  std::vector<std::uint64_t> begins_;                                ///< A bit for each hash that some key has.
};

}  // namespace gongwen::text
