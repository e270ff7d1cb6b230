#pragma once

#include "archive/archive.h"
#include "base/progress.h"
#include "base/result.h"
#include "ingest/watch.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace gongwen::ingest {

struct ImportOptions {
  std::string paper;  ///< Each wins over sidecar and path; empty: not given.
  std::string date;   ///< `2023-04-28`, `2023-04` or `2023`.
  std::string page_no;
  std::string encoding;  ///< IANA name; empty: detect.
  unsigned workers = 0;  ///< Threads that parse and annotate; 0: as many as there are cores.
};

/// A page file may hold this many bytes.
inline constexpr std::size_t page_cap = std::size_t{16} << 20;
/// An archive file (zip) may unpack to this many bytes in all, and hold this many entries.
inline constexpr std::uint64_t unpacked_cap = std::uint64_t{8} << 30;
inline constexpr std::size_t entries_cap = 1'000'000;

enum class Outcome { Imported, Known, Refused };

/// What became of one file.
struct FileReport {
  std::string source;
  Outcome outcome = Outcome::Imported;
  std::string reason;                   ///< Why it was refused (without its name), or the source it is known as.
  ErrorCode code = ErrorCode::Invalid;  ///< Of a refusal.
  std::int64_t articles = 0;
  /// What a person should look at on an imported page, a sentence each: its paper or date is not known, its date was
  /// inferred, most of its articles are in doubt (less than annotate::sure).
  std::vector<std::string> doubtful;
};

struct ImportReport {
  std::vector<FileReport> files;  ///< In the order of their sources.
  std::int64_t imported = 0;
  std::int64_t known = 0;
  std::int64_t refused = 0;
  std::int64_t articles = 0;
  bool cancelled = false;
  std::vector<News> news;  ///< Of the saved searches that find any of what came in.
};

/// How far an import is.
struct ImportProgress {
  Progress files;
  std::int64_t articles = 0;  ///< Put into the store so far.
  std::int64_t indexed = 0;   ///< Of those, in the index.
  std::string current;        ///< The file stored last.
};
using OnImportProgress = std::function<void(const ImportProgress&)>;

/// Takes page files (.txt), folders (recursively) and zip archives into `archive`, and brings the index up to it.
///
/// Parsing, reconstruction and annotation run on worker threads; one thread, the caller's, writes. Some pages are
/// one transaction: a kill or cancel at any instant leaves whole pages. Pages are stored in the order of their sources,
/// so the same files give the same archive, whatever the number of threads. Memory does not grow with the number of
/// pages, but for their names. A file that cannot be taken is in the report with its reason, and the rest go in; so is
/// a page whose sidecar is damaged, for what that says would be lost. `on_progress` is called on the caller's thread,
/// some ten times a second, but not while the index commits.
///
/// Errors: Io when the archive itself cannot be written (what was stored before stays, and the index follows the next
/// time), Busy, NotFound when a path does not exist, Invalid when an option is (a date that is none) or the archive is
/// open for reading only.
[[nodiscard]] Result<ImportReport> import_paths(archive::Archive& archive, std::span<const std::filesystem::path> paths,
                                                const ImportOptions& options, const OnImportProgress& on_progress = {},
                                                std::stop_token stop = {});

}  // namespace gongwen::ingest
