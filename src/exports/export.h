#pragma once

#include "archive/archive.h"
#include "base/progress.h"
#include "base/result.h"
#include "search/searcher.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string_view>

namespace gongwen::exports {

enum class Format { Csv, Jsonl };
[[nodiscard]] std::optional<Format> format_named(std::string_view name);

struct ExportReport {
  std::int64_t matched = 0;
  std::int64_t written = 0;
};

/// Writes all articles that match `query`, in the order of `sort`, to the file `output`. Streams: memory does not grow
/// with the number of articles. The file is only there once it is whole. `archive` is the one whose index is searched;
/// it tells where stories go on.
///
/// CSV: UTF-8 with byte order mark, RFC 4180, a cell that a spreadsheet would take for a formula gets an apostrophe.
/// JSONL: the article as the terminal shows it, a line each.
///
/// Errors: Io (what stood at `output` is as it was), Cancelled (the same), those of Searcher and of the archive.
[[nodiscard]] Result<ExportReport> export_articles(archive::Archive& archive, search::Searcher& searcher,
                                                   const search::Query& query, search::Sort sort, Format format,
                                                   const std::filesystem::path& output,
                                                   const OnProgress& on_progress = {}, std::stop_token stop = {});

}  // namespace gongwen::exports
