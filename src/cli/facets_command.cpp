#include "cli/commands.h"
#include "cli/console.h"

#include <array>
#include <iostream>
#include <memory>

namespace gongwen::cli {
namespace {

struct FacetOptions {
  std::string query;
  std::string by;
  bool json = false;
};

constexpr std::array fields = {search::Field::Region, search::Field::Date, search::Field::Topic,
                               search::Field::Paper,  search::Field::Kind, search::Field::Reporter,
                               search::Field::Page,   search::Field::Body};

void run_facets(const FacetOptions& options, const Globals& globals) {
  const auto query = value_of(search::parse_query(options.query));
  auto searcher = open_index(globals);
  for (const search::Field field : fields) {
    if (options.by != name(field)) continue;
    for (const auto& facet : value_of(searcher.facets(query, field))) {
      if (options.json) {
        print({{"key", facet.key}, {"label", facet.label}, {"count", facet.count}});
      } else {
        std::cout << facet.count << '\t' << facet.key << '\t' << facet.label << '\n';
      }
    }
  }
}

}  // namespace

void add_facets(CLI::App& app, const Globals& globals) {
  auto* command = app.add_subcommand("facets", "Count the articles that match, by region, date, topic, paper or kind");
  auto options = std::make_shared<FacetOptions>();
  command->add_option("QUERY", options->query, "As for search; empty: all articles");
  std::vector<std::string> names;
  for (const search::Field field : fields) names.emplace_back(name(field));
  command->add_option("--by", options->by)->required()->check(CLI::IsMember(names));
  command->add_flag("--json", options->json, "One JSON object a line, a value each");
  command->footer(
      "Prints count, key and name, parted by tabs. The key is what a filter takes.\n"
      "Example: gongwenctl facets 劳模 --by region");
  command->callback([options, &globals] { run_facets(*options, globals); });
}

}  // namespace gongwen::cli
