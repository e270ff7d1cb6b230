#include "cli/commands.h"
#include "cli/console.h"

#include <iostream>
#include <memory>

namespace gongwen::cli {
namespace {

struct Options {
  std::string query;
  std::size_t width = 15;
  std::size_t limit = 10000;
  std::string sort = "date";
  bool json = false;
};

search::KwicSort sorted_by(const std::string& name) {
  return name == "left" ? search::KwicSort::Left : name == "right" ? search::KwicSort::Right : search::KwicSort::Date;
}

annotate::Json as_json(const search::KwicLine& line) {
  annotate::Json json = {{"id", line.article}, {"headline", line.headline}, {"paper", line.paper}, {"date", line.date},
                         {"left", line.left},  {"node", line.node},         {"right", line.right}};
  if (line.date_inferred) json["date_inferred"] = true;
  if (line.printed) {
    json["printed"] = true;
  } else {
    json["begin"] = line.place.first;
    json["end"] = line.place.second;
  }
  return json;
}

void run(const Options& options, const Globals& globals) {
  const auto query = value_of(search::parse_query(options.query));
  auto searcher = open_index(globals);
  const auto kwic = value_of(searcher.kwic(query, options.width, sorted_by(options.sort), options.limit));
  for (const search::KwicLine& line : kwic.lines) {
    if (options.json) {
      print(as_json(line));
    } else {
      std::cout << line.left << '\t' << line.node << '\t' << line.right << '\t' << line.date << '\t' << line.article
                << '\n';
    }
  }
  say(std::to_string(kwic.lines.size()) + " lines of " + std::to_string(kwic.matched) + " articles" +
      (kwic.complete ? "" : "; there are more: raise --limit"));
}

}  // namespace

void add_kwic(CLI::App& app, const Globals& globals) {
  auto* command = app.add_subcommand("kwic", "Show every place that matches, with what stands around it");
  auto options = std::make_shared<Options>();
  command->add_option("QUERY", options->query, "As for search")->required();
  command->add_option("--width", options->width, "Characters on either side")
      ->check(CLI::Range(0, 1000))
      ->capture_default_str();
  command->add_option("--sort", options->sort, "By what stands left, by what stands right, or newest first")
      ->check(CLI::IsMember({"left", "right", "date"}))
      ->capture_default_str();
  command->add_option("--limit", options->limit, "At most so many lines, of the newest articles")
      ->check(CLI::NonNegativeNumber)
      ->capture_default_str();
  command->add_flag("--json", options->json, "One JSON object a line, a place each");
  command->footer(
      "Prints left, node, right, date and article, parted by tabs. Contexts stay within the paragraph.\n"
      "Example: gongwenctl kwic 疗休养 --width 20 --sort right");
  command->callback([options, &globals] { run(*options, globals); });
}

}  // namespace gongwen::cli
