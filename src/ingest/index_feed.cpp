#include "ingest/index_feed.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace gongwen::ingest {

Result<IndexFeed> IndexFeed::open(IndexPlace place, const std::filesystem::path& index, const FeedLimits& limits,
                                  text::OwnWords own) {
  auto writer = search::IndexWriter::open(index, std::move(own));
  if (!writer) return tl::unexpected(writer.error());
  // Of a feed that was killed; this is the only one now.
  if (auto discarded = search::discard_index(place.shards()); !discarded) return tl::unexpected(discarded.error());
  return IndexFeed(std::move(place), index, limits, *std::move(writer));
}

Result<void> IndexFeed::put(search::Document document) {
  ++fed_;
  ++pending_;
  return sharding_ ? put_into_shard(std::move(document)) : writer_->put(std::move(document));
}

Result<void> IndexFeed::put_into_shard(search::Document document) {
  if (in_shards_.contains(document.id())) {
    if (auto joined = join(); !joined) return joined;
  }
  const auto held = writer_->holds(document.id());
  if (!held) return tl::unexpected(held.error());
  if (*held) {
    if (auto put = writer_->put(std::move(document)); !put) return put;
    // Beside shards due() does not bound what waits in memory here. The queue may hold what the index has already.
    return shards_ && ++beside_shards_ % limits_.batch == 0 ? writer_->commit() : Result<void>();
  }
  if (!shards_) {
    auto shards = search::ShardWriter::create(place_.shards(), writer_->lexicon(), limits_.a_shard);
    if (!shards) return tl::unexpected(shards.error());
    shards_ = *std::move(shards);
  }
  in_shards_.insert(document.id());
  return shards_->put(std::move(document));
}

Result<void> IndexFeed::remove(const std::string& id) {
  ++pending_;
  if (in_shards_.contains(id)) {
    if (auto joined = join(); !joined) return joined;
  }
  return writer_->remove(id);
}

Result<bool> IndexFeed::due(std::int64_t to_come) const {
  const bool first = fed_ - pending_ < limits_.by_commits;
  if (!shards_) return pending_ >= (first ? std::min(limits_.batch, limits_.by_commits) : limits_.batch);
  if (shards_->full_shards() >= limits_.most_shards) return true;
  if (to_come < pending_) return false;
  return writer_->size().map(
      [&](std::int64_t size) { return pending_ >= std::max(limits_.times_the_index * size, limits_.least_in_shards); });
}

Result<void> IndexFeed::commit() {
  if (auto committed = shards_ ? join() : writer_->commit(); !committed) return committed;
  pending_ = 0;
  if (fed_ >= limits_.by_commits) {
    const auto size = writer_->size();
    if (!size) return tl::unexpected(size.error());
    sharding_ = fed_ >= *size / limits_.share_of_index;
  }
  return {};
}

/// Makes the index and its shards one.
Result<void> IndexFeed::join() {
  auto indexes = shards_->finish();
  shards_.reset();
  in_shards_.clear();
  auto joined = indexes ? writer_->commit() : tl::unexpected(indexes.error());
  if (joined) {
    indexes->insert(indexes->begin(), index_);
    writer_.reset();
    joined = place_.put_packed(*indexes, index_);
    auto writer = search::IndexWriter::open(index_);
    if (!writer) return tl::unexpected(writer.error());
    writer_ = *std::move(writer);
  }
  const auto discarded = search::discard_index(place_.shards());
  return joined ? discarded : joined;
}

}  // namespace gongwen::ingest
