#pragma once

#include "support/temporary_folder.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

/// The terminal's program as a person or a script runs it.
namespace gongwen::e2e {

using Json = nlohmann::json;

inline const std::filesystem::path sample_pages = GONGWEN_SOURCE_DIR "/data/sample/pages";
inline const std::filesystem::path sample_gold = GONGWEN_SOURCE_DIR "/data/sample/gold";

/// What a program that has ended leaves behind.
struct Ended {
  int exit_code = -1;  ///< -1 when it was killed or could not be started.
  std::string out;
  std::string err;
};

/// Runs a program to its end, in an environment of nothing but PATH, the C locale and a home in a temporary folder.
[[nodiscard]] Ended run_program(const std::string& program, const std::vector<std::string>& arguments);

[[nodiscard]] Ended gongwenctl(const std::vector<std::string>& arguments);

/// An archive in a folder of its own, and the program run on it.
class TestArchive {
 public:
  [[nodiscard]] std::filesystem::path path() const { return folder_.path() / "测试.gongwen"; }
  [[nodiscard]] const TemporaryFolder& folder() const { return folder_; }
  [[nodiscard]] Ended operator()(std::vector<std::string> arguments) const;

 private:
  TemporaryFolder folder_;
};

/// Lines without their line ends; what stands behind the last line end is a line too when there is anything.
[[nodiscard]] std::vector<std::string> lines_of(const std::string& text);
[[nodiscard]] std::vector<std::string> cells_of(const std::string& line);
/// One JSON value a line.
[[nodiscard]] std::vector<Json> json_lines(const std::string& text);
/// Numbers, from 1, of the lines that hold anything but white space. `text` is UTF-8.
[[nodiscard]] std::vector<int> non_blank_lines(const std::string& text);
[[nodiscard]] bool is_available(const std::string& program);

}  // namespace gongwen::e2e
