#pragma once

#include "archive/archive.h"
#include "exports/writer.h"

#include <filesystem>
#include <memory>

namespace gongwen::exports {

/// Makes an archive of its own in the folder `place`, of every page that an article came from (archive/subset.h). Pages
/// are whole, with all their articles, for a page is what is true. The index is made when it is opened. `from` must
/// outlive the writer.
[[nodiscard]] std::unique_ptr<Writer> archive_writer(const std::filesystem::path& place, archive::Archive& from);

}  // namespace gongwen::exports
