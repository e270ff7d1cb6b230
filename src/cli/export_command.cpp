#include "cli/commands.h"
#include "cli/console.h"
#include "exports/export.h"

#include <memory>

namespace gongwen::cli {
namespace {

struct Options {
  std::string query;
  std::string format;
  std::filesystem::path output;
  std::string sort = "newest";
};

void run(const Options& options, const Globals& globals) {
  const auto query = value_of(search::parse_query(options.query));
  auto searcher = open_index(globals);
  auto archive = open_to_read(globals);
  exports::ExportReport report;
  {
    StatusLine status;
    const auto on_progress = [&](const Progress& progress) {
      status.show(std::to_string(progress.done) + " of " + std::to_string(progress.total) + " written");
    };
    report = value_of(exports::export_articles(archive, searcher, query, sort_named(options.sort),
                                               *exports::format_named(options.format), options.output, on_progress,
                                               stop_on_interrupt()));
  }
  say(std::to_string(report.matched) + " matched, " + std::to_string(report.written) + " written");
}

}  // namespace

void add_export(CLI::App& app, const Globals& globals) {
  auto* command = app.add_subcommand("export", "Write all articles that match to a file");
  auto options = std::make_shared<Options>();
  command->add_option("QUERY", options->query, "As for search; empty: all articles")->required();
  command->add_option("--format", options->format)->required()->check(CLI::IsMember({"csv", "jsonl"}));
  command->add_option("--output", options->output, "The file; one that is there is replaced when all is written")
      ->required();
  command->add_option("--sort", options->sort)
      ->check(CLI::IsMember({"relevance", "newest", "oldest"}))
      ->capture_default_str();
  command->footer("Example: gongwenctl export '主题:疗休养 日期:2023' --format csv --output 疗休养.csv");
  command->callback([options, &globals] { run(*options, globals); });
}

}  // namespace gongwen::cli
