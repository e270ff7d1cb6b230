#pragma once

#include <QString>
#include <QStringList>
#include <filesystem>
#include <vector>

namespace gongwen::app {

/// What the command line asked for.
struct CommandLine {
  std::filesystem::path archive;               ///< Empty: none was named.
  std::vector<std::filesystem::path> imports;  ///< Files and folders to take in.
  QString language;                            ///< Empty: as it was chosen in the menu.
};

/// An existing folder with an archive in it, or a name ending in `.gongwen`.
[[nodiscard]] bool is_archive(const std::filesystem::path& path);

/// Reads the program's arguments, its own name first. A path to an archive, an existing folder with one in it or a
/// name ending in `.gongwen`, opens it; every other path is imported. Prints help or a mistake and exits by itself.
[[nodiscard]] CommandLine read_command_line(const QStringList& arguments);

}  // namespace gongwen::app
