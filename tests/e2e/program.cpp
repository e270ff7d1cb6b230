#include "e2e/program.h"

#include "text/utf8.h"

#include <cstdlib>
#include <sstream>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <spawn.h>
#include <sys/wait.h>

namespace gongwen::e2e {

Ended run_program(const std::string& program, const std::vector<std::string>& arguments) {
  const TemporaryFolder folder;
  const std::string out = folder.path() / "out";
  const std::string err = folder.path() / "err";
  posix_spawn_file_actions_t actions;
  ::posix_spawn_file_actions_init(&actions);
  ::posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
  ::posix_spawn_file_actions_addopen(&actions, 1, out.c_str(), O_WRONLY | O_CREAT, 0600);
  ::posix_spawn_file_actions_addopen(&actions, 2, err.c_str(), O_WRONLY | O_CREAT, 0600);

  std::vector<std::string> words = {program};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<char*> argv;
  for (std::string& word : words) argv.push_back(word.data());
  argv.push_back(nullptr);
  const char* search_path = std::getenv("PATH");
  std::string path = std::string("PATH=") + (search_path == nullptr ? "" : search_path);
  std::string locale = "LC_ALL=C";
  std::string home = "HOME=" + folder.path().string();
  char* const environment[] = {path.data(), locale.data(), home.data(), nullptr};

  Ended run;
  pid_t child = 0;
  if (::posix_spawnp(&child, program.c_str(), &actions, nullptr, argv.data(), environment) == 0) {
    int status = 0;
    ::waitpid(child, &status, 0);
    if (WIFEXITED(status)) run.exit_code = WEXITSTATUS(status);
    run.out = bytes_of(out);
    run.err = bytes_of(err);
  }
  ::posix_spawn_file_actions_destroy(&actions);
  return run;
}

Ended gongwenctl(const std::vector<std::string>& arguments) { return run_program(GONGWENCTL, arguments); }

Ended TestArchive::operator()(std::vector<std::string> arguments) const {
  arguments.insert(arguments.begin(), {"--archive", path().string()});
  return gongwenctl(arguments);
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

std::vector<std::string> cells_of(const std::string& line) {
  std::vector<std::string> cells;
  std::istringstream stream(line);
  for (std::string cell; std::getline(stream, cell, '\t');) cells.push_back(cell);
  return cells;
}

std::vector<Json> json_lines(const std::string& text) {
  std::vector<Json> values;
  for (const std::string& line : lines_of(text)) {
    values.push_back(Json::parse(line, nullptr, false));
    EXPECT_FALSE(values.back().is_discarded()) << "not JSON: " << line;
  }
  return values;
}

std::vector<int> non_blank_lines(const std::string& text) {
  std::vector<int> numbers;
  int number = 0;
  for (const std::string& line : lines_of(text)) {
    ++number;
    if (!text::trim(line).empty()) numbers.push_back(number);
  }
  return numbers;
}

bool is_available(const std::string& program) { return run_program(program, {"--version"}).exit_code == 0; }

}  // namespace gongwen::e2e
