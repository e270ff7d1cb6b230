#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include <archive.h>
#include <archive_entry.h>

namespace gongwen::ingest {

/// What make_zip() is to do otherwise than usual.
struct ZipOptions {
  std::string password = {};  ///< Encrypts every entry, when given.
  bool links = false;         ///< Entries are symbolic links to their bytes.
  bool stored = false;        ///< Not compressed.
};

/// Writes a zip archive of (name, bytes). Names go in byte by byte, as Chinese Windows packs them when they are GBK.
inline void make_zip(const std::filesystem::path& file, const std::vector<std::pair<std::string, std::string>>& entries,
                     const ZipOptions& options = {}) {
  ::archive* zip = archive_write_new();
  archive_write_set_format_zip(zip);
  if (options.stored) archive_write_zip_set_compression_store(zip);
  if (!options.password.empty()) {
    archive_write_set_options(zip, "zip:encryption=zipcrypt");
    archive_write_set_passphrase(zip, options.password.c_str());
  }
  archive_write_open_filename(zip, file.c_str());
  for (const auto& [name, bytes] : entries) {
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname(entry, name.c_str());
    archive_entry_set_perm(entry, 0644);
    if (options.links) {
      archive_entry_set_filetype(entry, AE_IFLNK);
      archive_entry_set_symlink(entry, bytes.c_str());
    } else {
      archive_entry_set_filetype(entry, name.ends_with('/') ? AE_IFDIR : AE_IFREG);
      archive_entry_set_size(entry, static_cast<la_int64_t>(bytes.size()));
    }
    archive_write_header(zip, entry);
    if (!options.links) archive_write_data(zip, bytes.data(), bytes.size());
    archive_entry_free(entry);
  }
  archive_write_free(zip);
}

}  // namespace gongwen::ingest
