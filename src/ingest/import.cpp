#include "ingest/import.h"

#include "annotate/doubts.h"
#include "base/digest.h"
#include "ingest/index.h"
#include "ingest/index_feed.h"
#include "ingest/pace.h"
#include "ingest/parse.h"
#include "ingest/pipeline.h"
#include "ingest/rules.h"
#include "ingest/sources.h"
#include "search/index_writer.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>
#include <variant>

namespace gongwen::ingest {
namespace {

/// Page files under way at once: enough to keep the threads busy while the index commits.
constexpr std::size_t most_files = 32;
/// Their bytes; what is made of a page takes some hundred times as much.
constexpr std::size_t most_bytes = std::size_t{1} << 20;

/// A page made ready for both stores.
struct ReadyPage {
  archive::NewPage page;
  std::vector<annotate::Article> articles;
  std::vector<search::Document> documents;
};
/// These bytes are in the archive already, under that name.
struct KnownPage {
  std::string source;
};
struct PreparedFile {
  std::string source;
  std::variant<Error, KnownPage, ReadyPage> outcome;
};
using FilePipeline = Pipeline<SourceFile, PreparedFile>;

Error without_source(Error error, const std::string& source) {
  if (error.message.starts_with(source + ": ")) error.message.erase(0, source.size() + 2);
  return error;
}

std::vector<std::string> doubts_of(const std::vector<annotate::Article>& articles) {
  std::vector<std::string> doubts;
  if (articles.empty()) return doubts;
  const annotate::Article& any = articles.front();  // Of paper and date all have the same.
  if (any.paper.empty()) doubts.emplace_back("the paper is not known");
  if (any.issue_date.value.empty()) {
    doubts.emplace_back("the issue date is not known");
  } else if (any.issue_date.origin == annotate::Origin::Inferred) {
    doubts.emplace_back("the issue date was inferred from the text");
  }
  const auto unsure = std::ranges::count_if(
      articles, [](const annotate::Article& article) { return article.confidence < annotate::sure; });
  if (2 * unsure > std::ssize(articles)) doubts.emplace_back("most of its articles are in doubt");
  return doubts;
}

/// All the work on a file that needs no store. `reader` spares it for pages that are known; it may be null.
PreparedFile prepare(SourceFile file, const std::string& encoding, const Rules& rules, const text::Lexicon& words,
                     archive::Archive* reader) {
  PreparedFile result{file.facts.source, Error{}};
  if (!file.bytes) {
    result.outcome = std::move(file.bytes).error();
    return result;
  }
  file.facts.sha256 = sha256(*file.bytes);
  if (reader != nullptr) {
    if (auto known = reader->pages().find(file.facts.sha256); known && *known) {
      result.outcome = KnownPage{(*known)->facts.source};
      return result;
    }
  }
  // Corrections may have come before their page.
  std::vector<annotate::Correction> corrections;
  if (reader != nullptr) {
    if (const auto stored = reader->corrections().of_page(file.facts.sha256)) {
      for (const auto& each : *stored) corrections.push_back(each.correction);
    }
  }
  auto parsed = parse_page(*file.bytes, std::move(file.facts), encoding, corrections, *rules.lexicon);
  if (!parsed) {
    result.outcome = without_source(std::move(parsed).error(), result.source);
    return result;
  }
  ReadyPage ready{{*std::move(file.bytes), std::move(parsed->encoding), std::move(parsed->facts), rules.fingerprint},
                  std::move(parsed->articles),
                  {}};
  ready.documents.reserve(ready.articles.size());
  for (const auto& article : ready.articles) ready.documents.push_back(search::Document::prepare(article, words));
  result.outcome = std::move(ready);
  return result;
}

/// The one thread that writes: puts prepared files into the store and the index, and keeps the report.
class Importer {
 public:
  Importer(archive::Archive& archive, IndexFeed feed, std::int64_t files, const OnImportProgress& on_progress)
      : archive_(archive), feed_(std::move(feed)), files_(files), on_progress_(on_progress) {}

  Result<void> store(PreparedFile file) {
    FileReport entry;
    entry.source = std::move(file.source);
    if (auto* ready = std::get_if<ReadyPage>(&file.outcome)) {
      // Once more: the same bytes may have come twice within this import.
      auto known = archive_.pages().find(ready->page.facts.sha256);
      if (!known) return tl::unexpected(known.error());
      if (!*known) return add(std::move(entry), std::move(*ready));
      file.outcome = KnownPage{std::move((*known)->facts.source)};
    }
    if (auto* known = std::get_if<KnownPage>(&file.outcome)) {
      entry.outcome = Outcome::Known;
      entry.reason = std::move(known->source);
      ++report_.known;
    } else {
      auto& error = std::get<Error>(file.outcome);
      entry.outcome = Outcome::Refused;
      entry.reason = std::move(error.message);
      entry.code = error.code;
      ++report_.refused;
    }
    report_.files.push_back(std::move(entry));
    return {};
  }

  /// Makes what is in the index durable, then drops it from the queue. Killed between the two, the index is given the
  /// same again, which changes nothing.
  Result<void> commit_index() {
    if (!feed_ || indexed_ == report_.articles) return {};
    const auto last = archive_.queue().last();
    if (!last) return tl::unexpected(last.error());
    if (auto committed = feed_->commit(); !committed) return give_up_index(committed.error());
    if (auto done = archive_.queue().done(*last); !done) return done;
    indexed_ = report_.articles;
    tell();
    return {};
  }

  /// Whether the index is behind the store: it could not be written, and catch_up() has to try in another way.
  [[nodiscard]] bool gave_up_index() const { return !feed_; }

  void tell_when_due() {
    if (pace_.due()) tell();
  }

  void tell() const {
    if (!on_progress_) return;
    on_progress_({pace_.at(static_cast<std::int64_t>(report_.files.size()), files_), report_.articles, indexed_,
                  report_.files.empty() ? std::string() : report_.files.back().source});
  }

  ImportReport finish(bool cancelled) && {
    report_.cancelled = cancelled;
    return std::move(report_);
  }

 private:
  Result<void> add(FileReport entry, ReadyPage ready) {
    if (auto added = archive_.add_page(ready.page, ready.articles); !added) return tl::unexpected(added.error());
    entry.articles = static_cast<std::int64_t>(ready.articles.size());
    entry.doubtful = doubts_of(ready.articles);
    report_.articles += entry.articles;
    ++report_.imported;
    report_.files.push_back(std::move(entry));
    return feed(std::move(ready.documents));
  }

  Result<void> feed(std::vector<search::Document> documents) {
    for (auto& document : documents) {
      if (!feed_) return {};
      if (auto put = feed_->put(std::move(document)); !put) return give_up_index(put.error());
    }
    if (!feed_) return {};
    const auto due = feed_->due();
    if (!due) return give_up_index(due.error());
    return *due ? commit_index() : Result<void>();
  }

  /// The articles are safe in the store, and queued.
  Result<void> give_up_index(const Error& error) {
    feed_.reset();
    return error.code == ErrorCode::Io ? Result<void>() : tl::unexpected(error);
  }

  archive::Archive& archive_;
  std::optional<IndexFeed> feed_;
  std::int64_t files_;
  const OnImportProgress& on_progress_;
  ImportReport report_;
  std::int64_t indexed_ = 0;  ///< Articles of this import that the index has committed.
  Pace pace_;
};

Result<Facts> facts_of(const ImportOptions& options) {
  if (!options.date.empty() && !is_date(options.date)) {
    return fail(ErrorCode::Invalid, "no date: " + options.date + " (wanted: 2023-04-28, 2023-04 or 2023)");
  }
  return Facts{options.paper, options.date, canonical_page_no(options.page_no)};
}

}  // namespace

Result<ImportReport> import_paths(archive::Archive& archive, std::span<const std::filesystem::path> paths,
                                  const ImportOptions& options, const OnImportProgress& on_progress,
                                  std::stop_token stop) {
  const auto facts = facts_of(options);
  if (!facts) return tl::unexpected(facts.error());
  auto sources = Sources::open(paths, *facts);
  if (!sources) return tl::unexpected(sources.error());
  const std::int64_t files = sources->count();
  const auto before = archive.pages().newest();
  if (!before) return tl::unexpected(before.error());

  // The queue is empty from here on but for what this import adds.
  const auto still_alive = [&](const Progress&) {
    if (on_progress) on_progress({{0, files, 0}, 0, 0, {}});
  };
  if (auto caught_up = catch_up(archive, still_alive, stop); !caught_up) {
    if (caught_up.error().code != ErrorCode::Cancelled) return tl::unexpected(caught_up.error());
    ImportReport report;
    report.cancelled = true;
    return report;
  }
  const auto rules = rules_of(archive);
  if (!rules) return tl::unexpected(rules.error());
  auto feed = IndexFeed::open(IndexPlace(archive), archive.index_folder());
  if (!feed) return tl::unexpected(feed.error());

  const auto words = feed->lexicon();
  auto importer = std::make_optional<Importer>(archive, *std::move(feed), files, on_progress);
  importer->tell();
  const auto weigh = [](const SourceFile& file) { return file.bytes ? file.bytes->size() : 0; };
  const auto worker = [&]() -> FilePipeline::Work {
    auto opened = archive::Archive::open(archive.folder(), archive::Access::ReadOnly);
    auto reader = opened ? std::make_shared<archive::Archive>(*std::move(opened)) : nullptr;
    return [&encoding = options.encoding, &rules = *rules, words, reader](SourceFile file) {
      return prepare(std::move(file), encoding, rules, *words, reader.get());
    };
  };
  const unsigned threads = options.workers != 0 ? options.workers : std::max(1U, std::thread::hardware_concurrency());
  FilePipeline pipeline(
      threads, most_files, most_bytes, [&] { return sources->next(); }, weigh, worker);
  while (!stop.stop_requested()) {
    auto taken = pipeline.take(Pace::between_reports);
    if (taken.state == FilePipeline::State::Ended) break;
    if (taken.output) {
      if (auto stored = importer->store(*std::move(taken.output)); !stored) return tl::unexpected(stored.error());
    }
    importer->tell_when_due();
  }
  if (auto committed = importer->commit_index(); !committed) return tl::unexpected(committed.error());
  importer->tell();
  const bool behind = importer->gave_up_index();
  ImportReport report = std::move(*importer).finish(stop.stop_requested());
  importer.reset();  // The index has no writer from here on.
  if (behind) {
    if (auto caught_up = catch_up(archive, still_alive); !caught_up) return tl::unexpected(caught_up.error());
  }
  if (report.imported == 0) return report;
  auto found = news(archive, *before);
  if (!found) return tl::unexpected(found.error());
  std::erase_if(*found, [](const News& one) { return one.articles.empty(); });
  report.news = *std::move(found);
  return report;
}

}  // namespace gongwen::ingest
