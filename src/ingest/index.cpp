#include "ingest/index.h"

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
  search::IndexWriter writer;
  bool growing;
};

Result<Target> begin_anew(archive::Archive& archive) {
  const auto folder = growing_index(archive);
  if (auto discarded = search::discard_index(folder); !discarded) return tl::unexpected(discarded.error());
  if (auto queued = archive.queue().requeue_all(); !queued) return tl::unexpected(queued.error());
  auto words = archive.words().all();
  if (!words) return tl::unexpected(words.error());
  auto writer = search::IndexWriter::open(folder, *std::move(words));
  if (!writer) return tl::unexpected(writer.error());
  return Target{*std::move(writer), true};
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

Result<Target> open_target(archive::Archive& archive) {
  std::error_code error;
  const bool growing = std::filesystem::exists(growing_index(archive), error);
  if (!growing && !std::filesystem::exists(archive.index_folder(), error)) return begin_anew(archive);
  const auto words = archive.words().all();
  if (!words) return tl::unexpected(words.error());
  auto writer = search::IndexWriter::open(growing ? growing_index(archive) : archive.index_folder());
  if (growing && writer && writer->lexicon()->own() != *words) writer = fail(ErrorCode::Corrupt, "by other words");
  if (!writer) {
    // Killed at its birth, a growing index may be anything; it is worth nothing yet.
    const bool of_no_use = writer.error().code == ErrorCode::Corrupt || growing;
    return of_no_use && writer.error().code != ErrorCode::Busy ? begin_anew(archive) : tl::unexpected(writer.error());
  }
  if (!growing) {
    const auto whole = is_whole(archive);
    if (!whole) return tl::unexpected(whole.error());
    if (!*whole) return begin_anew(archive);
    if (auto followed = follow_words(archive, *words, *writer); !followed) return tl::unexpected(followed.error());
  }
  return Target{*std::move(writer), growing};
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
Result<std::int64_t> follow_queue(archive::Archive& archive, search::IndexWriter& writer, const OnProgress& on_progress,
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
        return [lexicon = writer.lexicon()](Result<Change> change) { return prepare(std::move(change), *lexicon); };
      });
  Pace pace;
  std::int64_t done = 0;
  std::int64_t last = 0;
  const auto commit = [&]() -> Result<void> {
    return writer.commit().and_then([&] { return archive.queue().done(last); });
  };
  while (true) {
    if (stop.stop_requested()) return fail(ErrorCode::Cancelled, "indexing was cancelled; it goes on the next time");
    auto taken = pipeline.take(Pace::between_reports);
    if (taken.state == ChangePipeline::State::Ended) break;
    if (taken.output) {
      auto& change = *taken.output;
      if (!change) return tl::unexpected(change.error());
      auto changed = change->document ? writer.put(*std::move(change->document)) : writer.remove(change->entry.article);
      if (!changed) return tl::unexpected(changed.error());
      last = change->entry.number;
      if (++done % search::IndexWriter::batch == 0) {
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
    auto followed = follow_queue(archive, open.writer, on_progress, stop);
    if (!followed) return followed;
    indexed = *followed;
    // An index of no articles too has to be there.
    if (growing && indexed == 0) {
      if (auto committed = open.writer.commit(); !committed) return tl::unexpected(committed.error());
    }
  }  // Closed before its folder is renamed.
  if (growing) {
    // Packed it is a third smaller; where there is no room to pack it, it will do as it is.
    const auto part = growing_index(archive);
    auto placed = put_packed_in_place(archive, part);
    if (!placed) placed = put_in_place(archive, part);
    if (!placed) return tl::unexpected(placed.error());
    static_cast<void>(search::discard_index(part));
  }
  return indexed;
}

Result<void> expect_writable(const archive::Archive& archive) {
  if (archive.access() == archive::Access::ReadWrite) return {};
  return fail(ErrorCode::Invalid, archive.folder().string() + ": is open for reading only");
}

}  // namespace

Result<void> pack(archive::Archive& archive) {
  if (auto writable = expect_writable(archive); !writable) return writable;
  return put_packed_in_place(archive, archive.index_folder());
}

Result<std::int64_t> catch_up(archive::Archive& archive, const OnProgress& on_progress, std::stop_token stop) {
  if (auto writable = expect_writable(archive); !writable) return tl::unexpected(writable.error());
  return bring_up(archive, open_target(archive), on_progress, stop);
}

Result<std::int64_t> reindex(archive::Archive& archive, const OnProgress& on_progress, std::stop_token stop) {
  if (auto writable = expect_writable(archive); !writable) return tl::unexpected(writable.error());
  return bring_up(archive, begin_anew(archive), on_progress, stop);
}

}  // namespace gongwen::ingest
