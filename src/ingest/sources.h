#pragma once

#include "annotate/article.h"
#include "base/result.h"
#include "ingest/facts.h"
#include "ingest/import.h"
#include "ingest/zip.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace gongwen::ingest {

/// A file that an import was given.
struct SourceFile {
  annotate::PageFacts facts;  ///< All but the digest.
  Result<std::string> bytes;  ///< Or why it is refused; the message does not name the file.
};

/// The files below the paths that an import is given, one after the other: those of a folder by rising name (by bytes),
/// its folders where their names stand among them, those of a zip archive in its order. The same files give the same
/// sequence. A link to a folder is followed, but no folder is entered twice. One thread at a time.
class Sources {
 public:
  /// Goes through folders and the directories of zip archives once, so that the number of files is known.
  ///
  /// Errors: NotFound when a path does not exist.
  [[nodiscard]] static Result<Sources> open(std::span<const std::filesystem::path> paths, const Facts& options,
                                            const Caps& caps = {page_cap, unpacked_cap, entries_cap});
  Sources(Sources&&) noexcept;
  Sources& operator=(Sources&&) noexcept;
  ~Sources();

  /// How many files next() will give; sidecars without a page in a zip archive come on top.
  [[nodiscard]] std::int64_t count() const;

  [[nodiscard]] std::optional<SourceFile> next();

 private:
  struct State;
  explicit Sources(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace gongwen::ingest
