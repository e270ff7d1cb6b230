// The commands that the README shows are run as they stand there.

#include "e2e/program.h"

#include <string>
#include <string_view>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::e2e {
namespace {

/// The lines behind `$ ` in the README's console blocks.
std::vector<std::string> shown_commands() {
  constexpr std::string_view prompt = "$ ";
  std::vector<std::string> commands;
  bool console = false;
  for (const std::string& line : lines_of(bytes_of(GONGWEN_SOURCE_DIR "/README.md"))) {
    if (line.starts_with("```")) console = line == "```console";
    if (console && line.starts_with(prompt)) commands.push_back(line.substr(prompt.size()));
  }
  return commands;
}

TEST(Readme, ShowsCommandsThatWork) {
  if (!is_available("bash")) GTEST_SKIP() << "there is no bash";
  const TemporaryFolder folder;
  folder.write("pages/工人日报_2023-04-28_02版.txt", "职工夜校开课\n本报讯(记者何以安)城东职工夜校昨晚开课。\n");
  std::filesystem::create_directory_symlink(GONGWEN_SOURCE_DIR "/data", folder.path() / "data");
  const auto commands = shown_commands();
  EXPECT_GE(commands.size(), 15U);
  // The built program stands where src/run would leave it, and the home is the folder.
  std::filesystem::create_directories(folder.path() / ".build/release/bin");
  std::filesystem::create_symlink(GONGWENCTL, folder.path() / ".build/release/bin/gongwenctl");
  std::string script = "set -e -x\nexport HOME='" + folder.path().string() + "'\ncd \"$HOME\"\n";
  for (const std::string& command : commands) script += command + "\n";
  const Ended run = run_program("bash", {"-c", script});
  EXPECT_EQ(run.exit_code, 0) << run.out << run.err;
}

}  // namespace
}  // namespace gongwen::e2e
