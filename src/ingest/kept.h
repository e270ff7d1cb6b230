#pragma once

#include "archive/archive.h"
#include "base/progress.h"
#include "base/result.h"
#include "ingest/corrections.h"
#include "ingest/watch.h"

#include <cstddef>
#include <filesystem>
#include <stop_token>
#include <vector>

namespace gongwen::ingest {

struct KeptReport {
  std::size_t pages = 0;        ///< That came along and were not here.
  std::size_t collections = 0;  ///< Made.
  std::size_t items = 0;        ///< Put into collections.
  std::size_t tags = 0;         ///< Told of, here already or not; so are marks.
  std::size_t marks = 0;
  std::size_t unplaced =
      0;  ///< Collection items, tags and marks on pages that are not here: kept; Archive::unplaced().
  CorrectionsReport corrections;
  std::vector<News> news;  ///< Of the saved searches that find any of what came along.
  bool cancelled = false;  ///< Whole pages came along and nothing else; the next call does the rest.
};

/// True for what import_kept() may take: a file `.jsonl`, or a folder with an archive in it.
[[nodiscard]] bool holds_kept(const std::filesystem::path& path);

/// Takes in what people did elsewhere: `from` is an export of articles as JSON Lines (data/article.schema.json), or an
/// archive, whose pages come along. It hangs on the bytes and lines of pages, so it finds its place in any archive of
/// the same pages, whatever the splitting there. Corrections come first.
///
/// Nothing that is here is lost: collections of the same path become one, that which is here first; a note that is
/// there as well stands below the one that is here; of two marks `reviewed` stays. But for the corrections, it is one
/// step of the Journal, `kept-import`. The index is brought up to it. What was taken in already changes nothing.
/// `on_progress` counts the pages that are looked at, on the caller's thread.
///
/// Errors: Invalid, naming the first line that is no article of such an export, and nothing is taken in; those of
/// opening `from`; as correct() and catch_up().
[[nodiscard]] Result<KeptReport> import_kept(archive::Archive& archive, const std::filesystem::path& from,
                                             const OnProgress& on_progress = {}, std::stop_token stop = {});

}  // namespace gongwen::ingest
