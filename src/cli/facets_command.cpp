#include "annotate/lookalikes.h"
#include "cli/commands.h"
#include "cli/console.h"

#include <array>
#include <iostream>
#include <memory>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace gongwen::cli {
namespace {

struct FacetOptions {
  std::string query;
  std::string by;
  bool json = false;
};

constexpr std::array fields = {search::Field::Region,   search::Field::Date,  search::Field::Dated,
                               search::Field::Topic,    search::Field::Paper, search::Field::Kind,
                               search::Field::Reporter, search::Field::Page,  search::Field::Body};

/// The archive's reporters, and which of them are perhaps one person.
class Reporters {
 public:
  explicit Reporters(search::Searcher& searcher) {
    for (auto& facet : value_of(searcher.facets({}, search::Field::Reporter))) names_.push_back(std::move(facet.key));
    alike_ = annotate::perhaps_the_same(names_);
  }
  [[nodiscard]] std::vector<std::string_view> perhaps(const std::string& name) const {
    const auto found = alike_.find(name);
    return found == alike_.end() ? std::vector<std::string_view>() : found->second;
  }

 private:
  std::vector<std::string> names_;  // What alike_ looks into.
  std::unordered_map<std::string_view, std::vector<std::string_view>> alike_;
};

void run_facets(const FacetOptions& options, const Globals& globals) {
  const auto query = value_of(search::parse_query(options.query));
  auto searcher = open_index(globals);
  for (const search::Field field : fields) {
    if (options.by != name(field)) continue;
    const auto reporters = field == search::Field::Reporter ? std::optional<Reporters>(searcher) : std::nullopt;
    for (const auto& facet : value_of(searcher.facets(query, field))) {
      const auto perhaps = reporters ? reporters->perhaps(facet.key) : std::vector<std::string_view>();
      if (options.json) {
        annotate::Json json = {{"key", facet.key}, {"label", facet.label}, {"count", facet.count}};
        if (!perhaps.empty()) json["perhaps"] = perhaps;
        print(json);
      } else {
        std::cout << facet.count << '\t' << facet.key << '\t' << facet.label;
        for (const std::string_view other : perhaps) std::cout << '\t' << other;
        std::cout << '\n';
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
      "Prints count, key and name, parted by tabs. The key is what a filter takes. Behind a reporter stand names that\n"
      "differ by one look-alike character, perhaps of the same person (`perhaps` in JSON).\n"
      "Example: gongwenctl facets 劳模 --by region");
  command->callback([options, &globals] { run_facets(*options, globals); });
}

}  // namespace gongwen::cli
