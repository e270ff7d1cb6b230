#pragma once

#include "base/result.h"

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace gongwen::ingest {

/// A file found on the disk, in as few bytes as can be: there may be a million.
struct FoundFile {
  std::string path;
  bool zip = false;
  std::unique_ptr<Error> refused;  ///< Null when it is to be read.
};

/// The page files and zip archives below `paths`, folders walked through by rising name. Hidden files and sidecars that
/// have their page are passed over; everything else is there with the reason why it is refused.
///
/// Links to folders are followed, but no folder is entered twice. Errors: NotFound when a path does not exist.
[[nodiscard]] Result<std::vector<FoundFile>> find_files(std::span<const std::filesystem::path> paths);

}  // namespace gongwen::ingest
