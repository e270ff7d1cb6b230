#pragma once

#include <filesystem>

#include <CLI/CLI.hpp>

/// The commands of the terminal, one function each: it adds its options and examples to `app`, and what runs it. A
/// command's callback throws Exit with the exit code when that is not 0.
namespace gongwen::cli {

/// Exit codes of the contract.
inline constexpr int done = 0;
inline constexpr int done_with_failures = 1;
inline constexpr int wrong_usage = 2;

struct Exit {
  int code;
};

/// Options before the command; outlives all callbacks.
struct Globals {
  std::filesystem::path archive;
};

void add_parse(CLI::App& app);
void add_import(CLI::App& app, const Globals& globals);
void add_search(CLI::App& app, const Globals& globals);
void add_facets(CLI::App& app, const Globals& globals);
void add_kwic(CLI::App& app, const Globals& globals);
void add_suggest(CLI::App& app, const Globals& globals);
void add_similar(CLI::App& app, const Globals& globals);
void add_show(CLI::App& app, const Globals& globals);
void add_saved(CLI::App& app, const Globals& globals);
void add_export(CLI::App& app, const Globals& globals);
void add_collection(CLI::App& app, const Globals& globals);
void add_tag(CLI::App& app, const Globals& globals);
void add_mark(CLI::App& app, const Globals& globals);
/// undo, redo and journal.
void add_undo(CLI::App& app, const Globals& globals);
void add_set(CLI::App& app, const Globals& globals);
void add_correct(CLI::App& app, const Globals& globals);
void add_corrections(CLI::App& app, const Globals& globals);
void add_topic(CLI::App& app, const Globals& globals);
void add_lexicon(CLI::App& app, const Globals& globals);
void add_verify(CLI::App& app, const Globals& globals);
void add_reindex(CLI::App& app, const Globals& globals);
void add_reannotate(CLI::App& app, const Globals& globals);
void add_evaluate(CLI::App& app, const Globals& globals);
void add_review(CLI::App& app, const Globals& globals);

}  // namespace gongwen::cli
