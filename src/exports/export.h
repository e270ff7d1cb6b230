#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "exports/articles.h"
#include "exports/options.h"

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace gongwen::exports {

struct ExportReport {
  std::int64_t matched = 0;
  std::int64_t written = 0;          ///< Always `matched`.
  std::vector<std::string> remarks;  ///< What the format could not hold, for people.
};

enum class WithManifest { No, Yes };

/// Writes all articles of `selection` to `output`: a file, or a folder (txt with a file for each article, archive) that
/// must not be there yet or be empty. It is only there once it is whole; a file that stood there is as it was until
/// then. Streams: memory does not grow with the number of articles, but for some 100 bytes each in formats that begin
/// with contents. The same archive gives the same bytes.
///
/// With a manifest, manifest_of(output) tells what is in it and where it came from (see manifest.h).
///
/// Errors: Invalid when the options do not fit the format, or the folder is not empty; Io and Cancelled, what stood at
/// `output` is as it was; Busy when articles went away meanwhile, the same; those of for_each().
[[nodiscard]] Result<ExportReport> export_articles(const Stores& stores, const Selection& selection,
                                                   const Options& options, const std::filesystem::path& output,
                                                   WithManifest manifest = WithManifest::No,
                                                   const OnProgress& on_progress = {}, std::stop_token stop = {});

}  // namespace gongwen::exports
