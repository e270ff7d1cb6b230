#pragma once

#include "annotate/article_json.h"
#include "archive/archive.h"
#include "base/result.h"
#include "cli/commands.h"
#include "search/searcher.h"

#include <chrono>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

/// What the commands share: stdout is data only, stderr is for people.
namespace gongwen::cli {

/// Says on stderr what failed, and ends the command: with wrong_usage for ErrorCode::Invalid, else done_with_failures.
[[noreturn]] void give_up(const Error& error);

/// The value, or give_up().
template <class T>
[[nodiscard]] T value_of(Result<T> result) {
  if (!result) give_up(result.error());
  return std::move(*result);
}

/// Nothing, or give_up().
inline void done_or_give_up(const Result<void>& result) {
  if (!result) give_up(result.error());
}

/// Adds a command below `command`, which runs `run` on its options. Both outlive it.
template <class Options>
CLI::App* add_part(CLI::App& command, const char* name, const char* help, void (*run)(const Options&, const Globals&),
                   std::shared_ptr<Options> options, const Globals& globals) {
  auto* made = command.add_subcommand(name, help);
  made->callback([run, options, &globals] { run(*options, globals); });
  return made;
}

/// A line for people on stderr.
void say(std::string_view line);

/// Prints a JSON value on a line of its own on stdout; invalid UTF-8 as U+FFFD.
void print(const annotate::Json& json);

/// The article as the terminal prints it, `body` included.
[[nodiscard]] annotate::Json whole(const annotate::Article& article, const annotate::Story& story = {});

/// Opens the archive of `globals` to read: as it is, or give_up() with the remedy.
[[nodiscard]] archive::Archive open_to_read(const Globals& globals);
[[nodiscard]] archive::Archive open_to_write(const Globals& globals);
/// The same, where a missing archive is not made but told.
[[nodiscard]] archive::Archive open_to_change(const Globals& globals);

/// The article with this id; give_up() where there is none.
[[nodiscard]] annotate::Article article_at(archive::Archive& archive, const std::string& id);

/// What marks on these articles hang on; give_up() when one is not in the archive.
[[nodiscard]] std::vector<archive::Anchor> anchors_of(archive::Archive& archive, const std::vector<std::string>& ids);

/// Opens the index of the archive of `globals`, catching up first when nobody else writes.
[[nodiscard]] search::Searcher open_index(const Globals& globals);

/// Brings the index up to the store after a change. On failure it says so, for the change itself is kept.
void follow_with_index(archive::Archive& archive);

/// Says how many pages have articles made by other rules or topics than today's, where there are any.
void say_outdated(archive::Archive& archive);

/// Asked to stop by Ctrl+C: a second one kills as ever.
[[nodiscard]] std::stop_token stop_on_interrupt();

/// A line on stderr that is written over and over where stderr is a terminal, and every few seconds elsewhere.
class StatusLine {
 public:
  void show(const std::string& line);
  ~StatusLine();

 private:
  std::chrono::steady_clock::time_point last_{};
  bool shown_ = false;
};

}  // namespace gongwen::cli
