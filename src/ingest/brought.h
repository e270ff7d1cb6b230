#pragma once

#include "archive/archive.h"
#include "base/result.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

/// What people did elsewhere, as it is read from an export.
namespace gongwen::ingest {

struct BroughtCollection {
  std::string path;
  std::string colour;
  std::string note;
  struct Item {
    archive::Anchor anchor;
    std::string note;
  };
  std::vector<Item> items;
};

struct Brought {
  std::vector<BroughtCollection> collections;  ///< Outer ones before what is in them.
  std::map<std::string, std::vector<archive::Anchor>> tags;
  std::map<archive::ReadingState, std::vector<archive::Anchor>> marks;
  std::string corrections;  ///< A line each.
};

/// Errors: those of read_file() but TooLarge, Invalid.
[[nodiscard]] Result<Brought> brought_by_lines(const std::filesystem::path& file);
/// Errors: those of the archive.
[[nodiscard]] Result<Brought> brought_by(archive::Archive& other);

}  // namespace gongwen::ingest
