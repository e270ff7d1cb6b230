#include "unit/house/source_tree.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <sstream>

namespace gongwen::house {
namespace {

std::vector<std::string> all_matches(const std::string& text, const std::regex& pattern) {
  std::set<std::string> found;
  for (std::sregex_iterator match(text.begin(), text.end(), pattern), end; match != end; ++match) {
    found.insert((*match)[1].str());
  }
  return {found.begin(), found.end()};
}

std::string without_comments(const std::string& cmake) { return std::regex_replace(cmake, std::regex("#[^\n]*"), ""); }

}  // namespace

std::string read_text(const std::filesystem::path& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

SourceFile read_source(const std::string& path, const std::string& room, const std::string& text) {
  static const std::regex include(R"re(^\s*#\s*include\s*([<"])([^>"]+)[>"].*)re");
  static const std::regex named_namespace(R"re(^\s*(?:inline\s+)?namespace\s+([\w:]+)\s*\{.*)re");
  SourceFile source{path, room, 0, {}, {}};
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    const std::string where = path + ":" + std::to_string(++source.lines);
    std::smatch match;
    if (std::regex_match(line, match, include)) source.includes.push_back({match[2], match[1] == "\"", where});
    if (std::regex_match(line, match, named_namespace)) source.namespaces.push_back({match[1], where});
  }
  return source;
}

std::vector<SourceFile> sources_of(const std::filesystem::path& root, const std::string& room) {
  std::vector<SourceFile> sources;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root / "src" / room)) {
    const auto extension = entry.path().extension();
    if (extension != ".h" && extension != ".cpp") continue;
    sources.push_back(read_source(entry.path().lexically_relative(root).string(), room, read_text(entry.path())));
  }
  std::sort(sources.begin(), sources.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
  return sources;
}

std::vector<std::string> declared_rooms(const std::string& cmake) {
  std::smatch match;
  const std::string text = without_comments(cmake);
  static const std::regex rooms(R"re(gongwen_room\([^)]*\bROOMS\s+([a-z\s]+))re");
  return std::regex_search(text, match, rooms) ? all_matches(match[1].str(), std::regex("([a-z]+)"))
                                               : std::vector<std::string>();
}

std::vector<std::string> linked_rooms(const std::string& cmake) {
  const std::string text = without_comments(cmake);
  static const std::regex call(R"re(target_link_libraries\(\s*([^)]*)\))re");
  std::string linked;
  for (const std::string& arguments : all_matches(text, call)) linked += arguments.substr(arguments.find(' ')) + "\n";
  return all_matches(linked, std::regex(R"re(\bgongwen_([a-z]+)\b)re"));
}

}  // namespace gongwen::house
