#include "cli/commands.h"
#include "cli/console.h"
#include "ingest/corrections.h"

#include <iostream>
#include <memory>

namespace gongwen::cli {
namespace {

std::string told(const archive::Journal::Step& step) {
  // Of a page, the digits with which the ids of its articles begin are enough.
  const std::string subject = step.kind.starts_with("correct-") ? step.subject.substr(0, 16) : step.subject;
  return step.kind + (subject.empty() ? "" : " “" + subject + "”");
}

void print_steps(std::size_t limit, const Globals& globals) {
  auto archive = open_to_read(globals);
  for (const auto& step : value_of(archive.journal().steps(limit))) {
    std::cout << step.done_at << '\t' << step.kind << '\t' << step.subject << (step.undone ? "\tundone" : "") << '\n';
  }
}

}  // namespace

void add_undo(CLI::App& app, const Globals& globals) {
  auto* undo = app.add_subcommand("undo", "Take back the last change that a person made");
  undo->callback([&globals] {
    auto archive = open_to_change(globals);
    const auto step = value_of(ingest::undo(archive));
    if (!step) give_up({ErrorCode::NotFound, "there is nothing to undo"});
    follow_with_index(archive);
    say("undone: " + told(*step));
    say_outdated(archive);
  });
  undo->footer("Example: gongwenctl undo");
  auto* redo = app.add_subcommand("redo", "Do again what was undone last");
  redo->callback([&globals] {
    auto archive = open_to_change(globals);
    const auto step = value_of(ingest::redo(archive));
    if (!step) give_up({ErrorCode::NotFound, "there is nothing to redo"});
    follow_with_index(archive);
    say("done again: " + told(*step));
    say_outdated(archive);
  });
  redo->footer("Example: gongwenctl redo");
  auto* journal = app.add_subcommand("journal", "What was changed by hand, the newest first");
  auto limit = std::make_shared<std::size_t>(50);
  journal->add_option("--limit", *limit)->capture_default_str();
  journal->callback([limit, &globals] { print_steps(*limit, globals); });
  journal->footer("Example: gongwenctl journal --limit 10");
}

}  // namespace gongwen::cli
