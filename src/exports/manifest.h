#pragma once

#include "base/file.h"
#include "base/result.h"
#include "exports/articles.h"
#include "exports/options.h"
#include "exports/writer.h"

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <unordered_set>
#include <vector>

/// What an export holds and where it came from, so that somebody else can check it and make it again.
///
/// JSON Lines, in UTF-8: a line that says what was asked for, a line for each article with the SHA-256 of its record
/// (jsonl.h), one for each page that articles came from, one for each file of the export, and a last one with the
/// counts. No time and no machine stand in it: the same archive gives the same bytes.
///
///     {"gongwen_manifest":1,"program":…,"archive":…,"index":…,"query":…,"sort":…,"collection":null,"ids":null,"options":{…},"matched":2}
///     {"page":"<sha256>","source":"工人日报_2023-04-28_02版.txt"}
///     {"article":"3f9c81d2a7e45b06-17","sha256":…}
///     {"file":"疗休养.csv","bytes":2048,"sha256":…}
///     {"matched":2,"written":2}
namespace gongwen::exports {

/// `OUTPUT.manifest.jsonl`.
[[nodiscard]] std::filesystem::path manifest_of(const std::filesystem::path& output);

/// Writes the manifest of an export while that is written.
class ManifestWriter {
 public:
  /// Errors: Io.
  [[nodiscard]] static Result<ManifestWriter> create(const std::filesystem::path& output, const Selection& selection,
                                                     const Options& options, const Provenance& provenance);

  void add(const Entry& entry);
  /// Adds the files of the export, which is still at `place`. Errors: Io.
  [[nodiscard]] Result<void> add_files(const std::filesystem::path& place, std::int64_t matched, std::int64_t written);
  /// Puts the manifest in place. Errors: Io.
  [[nodiscard]] Result<void> commit() { return file_.commit(); }

 private:
  ManifestWriter(AtomicFile file, std::filesystem::path output);

  AtomicFile file_;
  std::filesystem::path output_;
  std::unordered_set<std::string> pages_;
};

/// Compares the files beside the manifest at `file` with what it says of them: a line for people for each that is
/// missing, longer, shorter or other; empty when all are as they were.
///
/// Errors: NotFound, Io, Corrupt when it is no manifest or not whole.
[[nodiscard]] Result<std::vector<std::string>> check_manifest(const std::filesystem::path& file);

/// What was asked for.
struct Request {
  Selection selection;
  Options options;
};

/// How articles differ from those of a manifest. Ids, in the order of the selection, `removed` in that of the manifest.
struct Changes {
  std::vector<std::string> added;
  std::vector<std::string> removed;
  std::vector<std::string> changed;
  std::int64_t matched = 0;    ///< Now.
  bool other_archive = false;  ///< The manifest is of another archive.
};

/// What the manifest at `file` asked for. Errors: as check_manifest().
[[nodiscard]] Result<Request> request_of(const std::filesystem::path& file);

/// Asks again for what the manifest at `file` asked for, and tells what differs.
///
/// Errors: as check_manifest(), and those of for_each().
[[nodiscard]] Result<Changes> compare(const Stores& stores, const std::filesystem::path& file,
                                      std::stop_token stop = {});

}  // namespace gongwen::exports
