#include "ingest/index.h"

#include "ingest/index_feed.h"
#include "ingest/index_place.h"
#include "ingest/pace.h"
#include "ingest/pipeline.h"
#include "search/index_writer.h"
#include "search/searcher.h"

#include <algorithm>
#include <deque>
#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

namespace gongwen::ingest {
namespace {

struct Target {
  IndexFeed feed;
  bool growing;
};

Result<Target> begin_anew(archive::Archive& archive, const FeedLimits& limits) {
  const IndexPlace place(archive);
  if (auto discarded = search::discard_index(place.growing_room()); !discarded) {
    return tl::unexpected(discarded.error());
  }
  if (auto queued = archive.queue().requeue_all(); !queued) return tl::unexpected(queued.error());
  auto words = archive.words().all();
  if (!words) return tl::unexpected(words.error());
  auto feed = IndexFeed::open(place, place.growing(), limits, *std::move(words));
  if (!feed) return tl::unexpected(feed.error());
  return Target{*std::move(feed), true};
}

/// True when the index, with nothing queued, holds as many articles as the store.
Result<bool> is_whole(archive::Archive& archive) {
  const auto queued = archive.queue().count();
  const auto stored = archive.articles().count();
  if (!queued || !stored) return tl::unexpected(queued ? stored.error() : queued.error());
  if (*queued != 0) return true;
  const auto searcher = search::Searcher::open(archive.index_folder());
  return searcher && searcher->size() == *stored;
}

/// Brings the lexicon of the index up to that of the store: the articles in which a word stands that was added or taken
/// away since are queued, and only those. The queue is told first: killed in between, the same is done again.
Result<void> follow_words(archive::Archive& archive, const text::OwnWords& words, search::IndexWriter& writer) {
  std::vector<std::string> changed;
  std::ranges::set_symmetric_difference(words, writer.lexicon()->own(), std::back_inserter(changed));
  if (changed.empty()) return {};
  auto searcher = search::Searcher::open(archive.index_folder());
  if (!searcher) return tl::unexpected(searcher.error());
  search::Query any;
  search::Clause& clause = any.clauses.emplace_back();
  clause.op = search::Op::Any;
  for (std::string& word : changed) clause.children.emplace_back().text = std::move(word);
  std::vector<std::string> articles;
  const auto take = [&](const annotate::Article& article) {
    articles.push_back(article.id);
    return true;
  };
  if (auto all = searcher->for_each(any, search::Sort::Oldest, take); !all) return tl::unexpected(all.error());
  if (auto queued = archive.queue().requeue(articles); !queued) return queued;
  return writer.set_words(words).and_then([&] { return writer.commit(); });
}

Result<Target> open_target(archive::Archive& archive, const FeedLimits& limits) {
  const IndexPlace place(archive);
  std::error_code error;
  const bool growing = std::filesystem::exists(place.growing_room(), error);
  const auto index = growing ? place.growing() : place.asked();
  if (auto restored = place.restore(index); !restored) return tl::unexpected(restored.error());
  if (!std::filesystem::exists(index, error)) return begin_anew(archive, limits);
  const auto words = archive.words().all();
  if (!words) return tl::unexpected(words.error());
  auto feed = IndexFeed::open(place, index, limits);
  if (growing && feed && feed->lexicon()->own() != *words) feed = fail(ErrorCode::Corrupt, "by other words");
  if (!feed) {
    // Killed at its birth, a growing index may be anything; it is worth nothing yet.
    const bool of_no_use = feed.error().code == ErrorCode::Corrupt || growing;
    return of_no_use && feed.error().code != ErrorCode::Busy ? begin_anew(archive, limits)
                                                             : tl::unexpected(feed.error());
  }
  if (!growing) {
    const auto whole = is_whole(archive);
    if (!whole) return tl::unexpected(whole.error());
    if (!*whole) return begin_anew(archive, limits);
    if (auto followed = follow_words(archive, *words, feed->writer()); !followed) {
      return tl::unexpected(followed.error());
    }
  }
  return Target{*std::move(feed), growing};
}

/// An entry of the queue with what the store holds of its article now, which may be newer than the entry.
struct Change {
  archive::IndexQueue::Entry entry;
  std::optional<annotate::Article> article;
};
struct PreparedChange {
  archive::IndexQueue::Entry entry;
  std::optional<search::Document> document;  ///< None: the article is no more.
};
using ChangePipeline = Pipeline<Result<Change>, Result<PreparedChange>>;

/// Reads the queue from its front, over a connection of its own.
class QueueReader {
 public:
  explicit QueueReader(archive::Archive archive) : archive_(std::move(archive)) {}

  std::optional<Result<Change>> next() {
    if (entries_.empty()) {
      auto entries = archive_.queue().front(search::IndexWriter::batch, last_);
      if (!entries) return Result<Change>(tl::unexpected(entries.error()));
      if (entries->empty()) return std::nullopt;
      last_ = entries->back().number;
      entries_.assign(std::make_move_iterator(entries->begin()), std::make_move_iterator(entries->end()));
    }
    auto entry = std::move(entries_.front());
    entries_.pop_front();
    auto article = archive_.articles().get(entry.article);
    if (!article) return Result<Change>(tl::unexpected(article.error()));
    return Result<Change>(Change{std::move(entry), *std::move(article)});
  }

 private:
  archive::Archive archive_;
  std::deque<archive::IndexQueue::Entry> entries_;
  std::int64_t last_ = 0;
};

Result<PreparedChange> prepare(Result<Change> change, const text::Lexicon& lexicon) {
  if (!change) return tl::unexpected(change.error());
  PreparedChange result{std::move(change->entry), std::nullopt};
  if (change->article) result.document = search::Document::prepare(*change->article, lexicon);
  return result;
}

/// Works the queue into the index. Returns the number of entries.
Result<std::int64_t> follow_queue(archive::Archive& archive, IndexFeed& feed, const OnProgress& on_progress,
                                  const std::stop_token& stop) {
  const auto total = archive.queue().count();
  if (!total) return tl::unexpected(total.error());
  if (*total == 0) return 0;
  auto reading = archive::Archive::open(archive.folder(), archive::Access::ReadOnly);
  if (!reading) return tl::unexpected(reading.error());
  QueueReader queue(*std::move(reading));

  constexpr std::size_t most_articles = 256;
  ChangePipeline pipeline(
      std::max(1U, std::thread::hardware_concurrency()), most_articles, most_articles, [&] { return queue.next(); },
      [](const Result<Change>&) { return std::size_t{1}; },
      [&] {
        return [lexicon = feed.lexicon()](Result<Change> change) { return prepare(std::move(change), *lexicon); };
      });
  Pace pace;
  std::int64_t done = 0;
  std::int64_t last = 0;
  const auto commit = [&]() -> Result<void> {
    return feed.commit().and_then([&] { return archive.queue().done(last); });
  };
  while (true) {
    if (stop.stop_requested()) return fail(ErrorCode::Cancelled, "indexing was cancelled; it goes on the next time");
    auto taken = pipeline.take(Pace::between_reports);
    if (taken.state == ChangePipeline::State::Ended) break;
    if (taken.output) {
      auto& change = *taken.output;
      if (!change) return tl::unexpected(change.error());
      auto changed = change->document ? feed.put(*std::move(change->document)) : feed.remove(change->entry.article);
      if (!changed) return tl::unexpected(changed.error());
      last = change->entry.number;
      ++done;
      const auto due = feed.due(*total - done);
      if (!due) return tl::unexpected(due.error());
      if (*due) {
        if (auto committed = commit(); !committed) return tl::unexpected(committed.error());
      }
    }
    if (on_progress && pace.due()) on_progress(pace.at(done, *total));
  }
  if (auto committed = commit(); !committed) return tl::unexpected(committed.error());
  if (on_progress) on_progress(pace.at(done, *total));
  return done;
}

Result<std::int64_t> bring_up(archive::Archive& archive, Result<Target> target, const OnProgress& on_progress,
                              const std::stop_token& stop) {
  if (!target) return tl::unexpected(target.error());
  std::int64_t indexed = 0;
  bool growing = false;
  {
    Target open = *std::move(target);
    growing = open.growing;
    auto followed = follow_queue(archive, open.feed, on_progress, stop);
    if (!followed) return followed;
    indexed = *followed;
    // An index of no articles too has to be there.
    if (growing && indexed == 0) {
      if (auto committed = open.feed.commit(); !committed) return tl::unexpected(committed.error());
    }
  }  // Closed before its folder is renamed.
  if (growing) {
    if (auto placed = IndexPlace(archive).put_grown(); !placed) return tl::unexpected(placed.error());
  }
  return indexed;
}

Result<void> expect_writable(const archive::Archive& archive) {
  if (archive.access() == archive::Access::ReadWrite) return {};
  return fail(ErrorCode::Invalid, archive.folder().string() + ": is open for reading only");
}

}  // namespace

Result<std::int64_t> catch_up(archive::Archive& archive, const OnProgress& on_progress, std::stop_token stop) {
  if (auto writable = expect_writable(archive); !writable) return tl::unexpected(writable.error());
  auto indexed = bring_up(archive, open_target(archive, {}), on_progress, stop);
  const bool no_room = !indexed && indexed.error().code == ErrorCode::Io;
  return no_room ? bring_up(archive, open_target(archive, no_shards), on_progress, stop) : indexed;
}

Result<std::int64_t> reindex(archive::Archive& archive, const OnProgress& on_progress, std::stop_token stop) {
  if (auto writable = expect_writable(archive); !writable) return tl::unexpected(writable.error());
  if (auto begun = begin_anew(archive, {}); !begun) return tl::unexpected(begun.error());
  return catch_up(archive, on_progress, stop);
}

}  // namespace gongwen::ingest
