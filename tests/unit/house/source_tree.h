#pragma once

#include <filesystem>
#include <string>
#include <vector>

/// The project's own sources, read as text.
namespace gongwen::house {

/// An include directive.
struct Include {
  std::string file;   ///< What it names: `page/page.h`, `vector`.
  bool own = false;   ///< In quotes.
  std::string where;  ///< `src/page/page.cpp:3`, for people.
};

/// A named namespace that is opened.
struct Namespace {
  std::string name;
  std::string where;
};

struct SourceFile {
  std::string path;  ///< Below the project's root.
  std::string room;  ///< The folder of src/ that it is in.
  int lines = 0;
  std::vector<Include> includes;
  std::vector<Namespace> namespaces;
};

[[nodiscard]] SourceFile read_source(const std::string& path, const std::string& room, const std::string& text);

/// All .h and .cpp files of the room, by path.
[[nodiscard]] std::vector<SourceFile> sources_of(const std::filesystem::path& root, const std::string& room);

/// The names behind `ROOMS` in the gongwen_room() call of a CMake file, sorted.
[[nodiscard]] std::vector<std::string> declared_rooms(const std::string& cmake);

/// The rooms that a CMake file links by target_link_libraries() of its own, sorted.
[[nodiscard]] std::vector<std::string> linked_rooms(const std::string& cmake);

[[nodiscard]] std::string read_text(const std::filesystem::path& path);

}  // namespace gongwen::house
