#include "ingest/import.h"

#include "ingest/importer.h"
#include "ingest/index.h"
#include "ingest/pipeline.h"
#include "ingest/prepared_file.h"
#include "ingest/rules.h"
#include "ingest/sources.h"

#include <algorithm>
#include <chrono>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace gongwen::ingest {
namespace {

/// Page files under way at once, so that threads have work for a while when the one that writes has none.
constexpr std::size_t most_files = 128;
/// Their bytes; what is made of a page takes many times as much.
constexpr std::size_t most_bytes = std::size_t{1} << 20;

using FilePipeline = Pipeline<SourceFile, PreparedFile>;

/// Files that become ready within so long, and no more than so many, are stored together: in a transaction each, files
/// of one article would take a sixth longer.
constexpr std::chrono::milliseconds together{20};
constexpr std::size_t most_together = 16;

/// What is ready by then; nullopt at the end.
std::optional<std::vector<PreparedFile>> take_ready(FilePipeline& pipeline) {
  const auto until = std::chrono::steady_clock::now() + together;
  std::vector<PreparedFile> files;
  while (true) {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
    auto taken = pipeline.take(std::max(left, std::chrono::milliseconds(0)));
    if (taken.state == FilePipeline::State::Ended && files.empty()) return std::nullopt;
    if (!taken.output) return files;
    files.push_back(*std::move(taken.output));
    if (files.size() == most_together) return files;
  }
}

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

  // The queue is empty from here on but for what this import adds, and what persons change meanwhile.
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
    auto ready = take_ready(pipeline);
    if (!ready) break;
    if (auto stored = importer->store(*std::move(ready)); !stored) return tl::unexpected(stored.error());
    importer->tell_when_due();
  }
  if (auto committed = importer->commit_index(); !committed) return tl::unexpected(committed.error());
  importer->tell();
  const auto left = archive.queue().count();
  if (!left) return tl::unexpected(left.error());
  const bool behind = importer->gave_up_index() || *left != 0;
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
