#pragma once

#include "archive/archive.h"
#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gongwen::ingest {

/// Makes the articles of a stored page anew, with all that persons corrected on it, and queues what changed for the
/// index. Returns the ids of corrections that no longer fit: they are kept, and tried again the next time.
///
/// Errors: NotFound when the archive has no such page, Invalid when it is open for reading only, Busy, Io, Corrupt.
[[nodiscard]] Result<std::vector<std::int64_t>> remake_page(archive::Archive& archive, const std::string& sha256);

/// Keeps a correction and makes its page anew; with the correction of a text, what stands there now. A correction that
/// does not fit is not kept: Invalid. Errors: as above.
[[nodiscard]] Result<void> correct(archive::Archive& archive, annotate::Correction correction);

struct CorrectionsReport {
  std::size_t added = 0;             ///< Kept and done.
  std::size_t known = 0;             ///< The very same ones were kept already.
  std::size_t without_page = 0;      ///< Kept until their page comes.
  std::vector<std::string> misfits;  ///< Lines of the file that do not fit the page as it is: kept (misfits.h).
};

/// Takes in corrections made elsewhere: JSON objects (annotate::to_json), one a line. Nothing that was corrected here
/// is overwritten: what does not fit it is told, kept beside it, and tried whenever the page is made anew. Errors:
/// Invalid, naming the line of the first that is no correction, and nothing is taken in; else as correct().
[[nodiscard]] Result<CorrectionsReport> import_corrections(archive::Archive& archive, std::string_view json_lines);

/// Takes back the newest change that a person made to the archive, of whatever kind, and makes the page anew where it
/// was a correction. Returns what was undone; nothing when there is nothing to undo.
[[nodiscard]] Result<std::optional<archive::Journal::Step>> undo(archive::Archive& archive);
/// Does again what was undone last.
[[nodiscard]] Result<std::optional<archive::Journal::Step>> redo(archive::Archive& archive);

}  // namespace gongwen::ingest
