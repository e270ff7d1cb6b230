#pragma once

#include "base/result.h"
#include "search/index_writer.h"
#include "text/lexicon.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

namespace gongwen::search {

/// Writes many articles that no index holds yet into shards: indexes of some articles each, on threads of its own. Each
/// shard is written once, while an index that grows is written again all over with every commit; so the more there is,
/// the more compact_indexes() of shards is the quicker way. What shards hold is durable only when they have been made
/// one.
///
/// Small shards are written faster: what Xapian gathers of one in memory stays near the processor. But each keeps some
/// files open when they are made one, and its pieces of all lists, so where there are many they are larger.
class ShardWriter {
 public:
  /// Articles of each of the first shards, of which a long one counts as several: they are written in less time than
  /// `largest` ones, and the index is some per cent larger.
  static constexpr std::int64_t first = 1000;
  static constexpr std::int64_t largest = 2 * IndexWriter::batch;

  /// Of articles prepared by `lexicon`, `a_shard` in each of the first shards. What stands at `folder` is removed.
  /// Errors: Io.
  [[nodiscard]] static Result<ShardWriter> create(const std::filesystem::path& folder,
                                                  std::shared_ptr<const text::Lexicon> lexicon,
                                                  std::int64_t a_shard = first, unsigned threads = 2);
  ShardWriter(ShardWriter&&) noexcept;
  ShardWriter& operator=(ShardWriter&&) noexcept;
  ~ShardWriter();  ///< Leaves the folder as it is.

  /// Takes an article whose id was not put before; waits while too many are under way. From one thread.
  ///
  /// Errors: Io (a full disk, say), then and ever after.
  [[nodiscard]] Result<void> put(Document document);
  /// Articles put.
  [[nodiscard]] std::int64_t size() const;
  /// Shards that are full of them.
  [[nodiscard]] std::size_t full_shards() const;
  /// Ends the writing. The shards in the order of what was put, whichever thread was faster. Once. Errors: Io.
  [[nodiscard]] Result<std::vector<std::filesystem::path>> finish();

 private:
  struct State;
  explicit ShardWriter(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace gongwen::search
