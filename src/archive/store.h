#pragma once

#include "base/result.h"

#include <filesystem>
#include <string_view>

#include <SQLiteCpp/SQLiteCpp.h>

namespace gongwen::archive {

/// The store's file in the archive's folder.
inline constexpr std::string_view store_name = "archive.sqlite";

/// Opens the store for the one writer; makes it when it is missing, and brings its schema to the newest.
///
/// Errors: Corrupt when it is damaged, made by a later release or no store of ours, Io otherwise.
[[nodiscard]] Result<SQLite::Database> open_store_to_write(const std::filesystem::path& file);

/// Opens the store for reading, while a writer may be at work, or where nothing can be written at all.
///
/// Errors: NotFound, Corrupt as above, Unsupported when an earlier release made it and nobody has opened it to write
/// since, Io otherwise.
[[nodiscard]] Result<SQLite::Database> open_store_to_read(const std::filesystem::path& file);

}  // namespace gongwen::archive
