#include "cli/commands.h"
#include "cli/console.h"

#include <array>
#include <iostream>
#include <memory>

namespace gongwen::cli {
namespace {

struct SearchOptions {
  std::string query;
  std::size_t limit = 20;
  std::size_t offset = 0;
  std::string sort = "relevance";
  bool json = false;
  bool count = false;
};

struct FacetOptions {
  std::string query;
  std::string by;
  bool json = false;
};

constexpr std::array fields = {search::Field::Region, search::Field::Date, search::Field::Topic, search::Field::Paper,
                               search::Field::Kind};

annotate::Json hit_as_json(const search::Hit& hit, const annotate::Story& story) {
  auto json = annotate::to_json(hit.article);
  annotate::add_story(json, story);
  json["score"] = hit.score;
  json["match"] = "full";
  json["snippet"] = {{"text", hit.snippet.text}, {"hits", hit.snippet.hits}};
  return json;
}

std::string place_of(const annotate::Article& article) {
  for (const auto& region : article.regions) {
    if (region.primary) return region.province + region.prefecture + region.county;
  }
  return {};
}

void print_for_people(const search::Hit& hit) {
  const auto& article = hit.article;
  const std::string& title = article.headline.empty() ? article.label : article.headline;
  std::cout << article.id << "  " << (title.empty() ? "(无题)" : title) << '\n';
  std::cout << "    " << (article.issue_date.value.empty() ? "日期未知" : article.issue_date.value);
  if (article.issue_date.origin == annotate::Origin::Inferred) std::cout << "(推断)";
  for (const std::string& part :
       {article.paper, place_of(article), article.topics.empty() ? "" : article.topics[0].name}) {
    if (!part.empty()) std::cout << "  " << part;
  }
  std::cout << "\n    ";
  std::size_t at = 0;
  for (const auto& [begin, end] : hit.snippet.hits) {
    std::cout << hit.snippet.text.substr(at, begin - at) << "【" << hit.snippet.text.substr(begin, end - begin) << "】";
    at = end;
  }
  std::cout << hit.snippet.text.substr(at) << '\n';
}

// Nothing found: how sure that is, and which filter took what away.
void explain_nothing(const search::Query& query, const search::ResultSet& results) {
  say("0 of " + std::to_string(results.searched) + " articles match");
  if (query.filters.empty() || results.without_filters == 0) return;
  say("  " + std::to_string(results.without_filters) + " match without any filter");
  for (std::size_t i = 0; i < query.filters.size() && i < results.with_filter_alone.size(); ++i) {
    say("  " + std::to_string(results.with_filter_alone[i]) + " match with " +
        search::to_text({{}, {query.filters[i]}}) + " alone");
  }
}

void run_search(const SearchOptions& options, const Globals& globals) {
  const auto query = value_of(search::parse_query(options.query));
  auto searcher = open_index(globals);
  auto archive = open_to_read(globals);
  const std::size_t limit = options.count ? 0 : options.limit;
  const auto results = value_of(searcher.search(query, sort_named(options.sort), options.offset, limit));
  if (options.count) {
    std::cout << results.matched << '\n';
    return;
  }
  for (const auto& hit : results.hits) {
    if (options.json) {
      print(hit_as_json(hit, value_of(archive.stories().of(hit.article))));
    } else {
      print_for_people(hit);
    }
  }
  if (results.matched == 0) return explain_nothing(query, results);
  if (!options.json)
    say(std::to_string(results.matched) + " of " + std::to_string(results.searched) + " articles match");
}

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

void add_search(CLI::App& app, const Globals& globals) {
  auto* command = app.add_subcommand("search", "Find articles");
  auto options = std::make_shared<SearchOptions>();
  command->add_option("QUERY", options->query, "Words, \"phrases\", fields; empty: all articles");
  command->add_option("--limit", options->limit, "At most so many")
      ->check(CLI::NonNegativeNumber)
      ->capture_default_str();
  command->add_option("--offset", options->offset, "From this one on")
      ->check(CLI::NonNegativeNumber)
      ->capture_default_str();
  command->add_option("--sort", options->sort)
      ->check(CLI::IsMember({"relevance", "newest", "oldest"}))
      ->capture_default_str();
  command->add_flag("--json", options->json, "One JSON object a line, a hit each");
  command->add_flag("--count", options->count, "The number alone");
  command->footer(
      "All words must stand in the article; a run of Chinese characters is found as it stands.\n"
      "Fields: 地区: 日期: 主题: 报纸: 体裁: (region: date: topic: paper: kind:). 非 or - before a field excludes it; "
      "a\n"
      "query that begins with - stands behind --.\n"
      "Example: gongwenctl search '疗休养 补贴 地区:浙江 日期:2023..2025' --sort newest");
  command->callback([options, &globals] { run_search(*options, globals); });
}

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
