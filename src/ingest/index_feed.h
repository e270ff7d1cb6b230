#pragma once

#include "base/result.h"
#include "ingest/index_place.h"
#include "search/index_writer.h"
#include "search/shard_writer.h"

#include <cstdint>
#include <filesystem>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <unordered_set>
#include <utility>

namespace gongwen::ingest {

/// When an IndexFeed does what; in articles.
struct FeedLimits {
  std::int64_t batch = search::IndexWriter::batch;    ///< Of a commit.
  std::int64_t a_shard = search::ShardWriter::first;  ///< Of each of the first shards.
  /// So many go in by commits, and then still all of them while they are less than that share of the index: to write a
  /// large one anew for a few articles takes longer than to add them.
  std::int64_t by_commits = batch / 8;
  std::int64_t share_of_index = 16;
  /// So many go into shards, at least, before these are made one with the index, and so many times as many as it has:
  /// all of it is written anew then.
  std::int64_t least_in_shards = 5 * batch;
  std::int64_t times_the_index = 3;
  std::size_t most_shards = 128;  ///< Each holds some files open when they are made one.
};
/// All goes in by commits: that needs less room.
inline constexpr FeedLimits no_shards{.by_commits = std::numeric_limits<std::int64_t>::max()};

/// The one thread's way into an index, whatever comes: some articles go in by commits of search::IndexWriter::batch; of
/// many, the rest goes into shards, which are made one with the index each time they hold several times as much as
/// it, and at the end. So readers see the first articles at once and all of them soon, and a long import is not slowed
/// down by the size of the index it makes.
///
/// What was put since the last commit may be lost, and the queue is to hold it until then.
class IndexFeed {
 public:
  /// Of the index at `index`, one of `place`, which is made with `own` words if it is not there.
  ///
  /// Errors: those of search::IndexWriter::open().
  [[nodiscard]] static Result<IndexFeed> open(IndexPlace place, const std::filesystem::path& index,
                                              const FeedLimits& limits = {}, text::OwnWords own = {});

  /// For its words; between commits of this feed.
  [[nodiscard]] search::IndexWriter& writer() { return *writer_; }
  /// What documents are to be prepared by.
  [[nodiscard]] std::shared_ptr<const text::Lexicon> lexicon() const { return writer_->lexicon(); }

  /// Puts the article in, in the place of one with its id, or takes it out. Errors: Io.
  [[nodiscard]] Result<void> put(search::Document document);
  [[nodiscard]] Result<void> remove(const std::string& id);
  /// That commit() would pay, when some `to_come` articles more are put: before the last of them it is not worth it to
  /// make shards one, and all anew soon after.
  [[nodiscard]] Result<bool> due(std::int64_t to_come = std::numeric_limits<std::int64_t>::max()) const;
  /// Makes all of it visible and durable. Errors: Io (a full disk, say): what was put since the last commit is not in
  /// the index, or not all of it.
  [[nodiscard]] Result<void> commit();

 private:
  IndexFeed(IndexPlace place, std::filesystem::path index, const FeedLimits& limits, search::IndexWriter writer)
      : place_(std::move(place)), index_(std::move(index)), limits_(limits), writer_(std::move(writer)) {}

  [[nodiscard]] Result<void> put_into_shard(search::Document document);
  [[nodiscard]] Result<void> join();

  IndexPlace place_;
  std::filesystem::path index_;
  FeedLimits limits_;
  std::optional<search::IndexWriter> writer_;  ///< None only while the index is being replaced.
  bool sharding_ = false;
  std::optional<search::ShardWriter> shards_;  ///< Since the first article after a commit.
  std::unordered_set<std::string> in_shards_;  ///< Their articles.
  std::int64_t beside_shards_ = 0;             ///< Put into the index itself while there were shards.
  std::int64_t fed_ = 0;
  std::int64_t pending_ = 0;  ///< Put or removed since the last commit.
};

}  // namespace gongwen::ingest
