#include "cli/commands.h"
#include "cli/console.h"
#include "ingest/index.h"
#include "ingest/reannotate.h"

#include <iostream>
#include <memory>
#include <string>

namespace gongwen::cli {
namespace {

OnProgress show_progress(StatusLine& status, std::string what) {
  return [&status, what = std::move(what)](const Progress& progress) {
    status.show(what + " " + std::to_string(progress.done) + " of " + std::to_string(progress.total));
  };
}

void run_verify(const Globals& globals) {
  auto archive = open_to_read(globals);
  std::vector<std::string> damages;
  {
    StatusLine status;
    damages = value_of(ingest::verify(archive, show_progress(status, "verifying"), stop_on_interrupt()));
  }
  say_outdated(archive);
  for (const std::string& damage : damages) std::cout << damage << '\n';
  if (!damages.empty()) throw Exit{done_with_failures};
  say("sound");
}

void run_reindex(const Globals& globals) {
  auto archive = open_to_write(globals);
  std::int64_t articles = 0;
  {
    StatusLine status;
    articles = value_of(ingest::reindex(archive, show_progress(status, "indexing"), stop_on_interrupt()));
  }
  say(std::to_string(articles) + " articles indexed");
}

void run_reannotate(bool all, const Globals& globals) {
  auto archive = open_to_change(globals);
  ingest::Reannotation done;
  {
    StatusLine status;
    done = value_of(ingest::reannotate(archive, {all, 0}, show_progress(status, "reading page"), stop_on_interrupt()));
  }
  say(std::to_string(done.pages) + " pages read again, " + std::to_string(done.changed) + " articles changed");
}

}  // namespace

void add_verify(CLI::App& app, const Globals& globals) {
  auto* command = app.add_subcommand("verify", "Check the archive; a line for each damage");
  command->footer("Example: gongwenctl --archive mine.gongwen verify");
  command->callback([&globals] { run_verify(globals); });
}

void add_reindex(CLI::App& app, const Globals& globals) {
  auto* command = app.add_subcommand("reindex", "Throw the index away and make it anew");
  command->footer("Example: gongwenctl --archive mine.gongwen reindex");
  command->callback([&globals] { run_reindex(globals); });
}

void add_reannotate(CLI::App& app, const Globals& globals) {
  auto* command = app.add_subcommand(
      "reannotate", "Read pages again that were read by other rules or topics; stopped, the next call does the rest");
  auto all = std::make_shared<bool>(false);
  command->add_flag("--all", *all, "Every page");
  command->footer("Example: gongwenctl --archive mine.gongwen reannotate");
  command->callback([all, &globals] { run_reannotate(*all, globals); });
}

}  // namespace gongwen::cli
