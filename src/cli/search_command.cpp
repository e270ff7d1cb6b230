#include "cli/commands.h"
#include "cli/console.h"

#include <iostream>
#include <memory>
#include <string_view>

#include <unistd.h>

namespace gongwen::cli {
namespace {

struct SearchOptions {
  std::string query;
  std::size_t limit = 20;
  std::size_t offset = 0;
  std::string sort = "relevance";
  bool json = false;
  bool count = false;
  bool no_partial = false;
};

/// All of the query stands in a hit, or a part of it.
enum class Match { Full, Partial };

annotate::Json hit_as_json(const annotate::Article& whole, const search::Hit& hit, const annotate::Story& story,
                           Match match) {
  auto json = annotate::to_json(whole);
  annotate::add_story(json, story);
  json["score"] = hit.score;
  json["match"] = match == Match::Full ? "full" : "partial";
  if (!hit.only_printed.empty()) json["only_printed"] = hit.only_printed;
  json["snippet"] = {{"text", hit.snippet.text}, {"hits", hit.snippet.hits}};
  return json;
}

std::string place_of(const annotate::Article& article) {
  for (const auto& region : article.regions) {
    if (region.primary) return region.province + region.prefecture + region.county;
  }
  return {};
}

void print_for_people(const search::Hit& hit, Match match) {
  const auto& article = hit.article;
  const std::string& title = article.headline.empty() ? article.label : article.headline;
  std::cout << article.id << "  " << (title.empty() ? "(无题)" : title)
            << (match == Match::Partial ? "  (部分匹配)" : "") << (hit.only_printed.empty() ? "" : "  (见原印文字)")
            << '\n';
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
  if (results.nearest) {
    say("  nearest that has: " + search::to_text(results.nearest->query) + "  (" +
        std::to_string(results.nearest->matched) + ")");
  }
  if (query.filters.empty() || results.without_filters == 0) return;
  say("  " + std::to_string(results.without_filters) + " match without any filter");
  for (std::size_t i = 0; i < query.filters.size() && i < results.with_filter_alone.size(); ++i) {
    say("  " + std::to_string(results.with_filter_alone[i]) + " match with " +
        search::to_text({{}, {query.filters[i]}}) + " alone");
  }
}

void explain_expansions(const search::Query& query) {
  for (const search::Expansion& expansion : search::expansions(query)) {
    std::string line = expansion.word + (expansion.asked ? " = " : " ~ ");
    for (const std::string& synonym : expansion.synonyms) line += (line.ends_with(' ') ? "" : ", ") + synonym;
    say(line + (expansion.asked ? "" : "  (among the partial matches; with ~" + expansion.word + ", hits)"));
  }
}

void print_hits(const std::vector<search::Hit>& hits, Match match, const SearchOptions& options,
                archive::Archive& archive) {
  for (const search::Hit& hit : hits) {
    if (!options.json) {
      print_for_people(hit, match);
      continue;
    }
    const auto article = value_of(archive.articles().get(hit.article.id));
    if (!article) continue;  // A writer has taken it away meanwhile.
    print(hit_as_json(*article, hit, value_of(archive.stories().of(*article)), match));
  }
}

/// Remembers what a person typed. Not what a script asks: that would keep others from writing, thousands of times.
void note_in_history(const SearchOptions& options, const Globals& globals) {
  if (options.query.empty() || ::isatty(STDOUT_FILENO) == 0) return;
  auto archive = archive::Archive::open(globals.archive, archive::Access::ReadWrite);
  if (archive) static_cast<void>(archive->saved_searches().note(options.query));
}

void run_search(const SearchOptions& options, const Globals& globals) {
  const auto query = value_of(search::parse_query(options.query));
  auto searcher = open_index(globals);
  note_in_history(options, globals);
  auto archive = open_to_read(globals);
  const std::size_t limit = options.count ? 0 : options.limit;
  const search::Sort sort = *search::sort_named(options.sort);
  const auto results = value_of(searcher.search(query, sort, options.offset, limit));
  if (options.count) {
    std::cout << results.matched << '\n';
    return;
  }
  print_hits(results.hits, Match::Full, options, archive);
  if (!options.no_partial && sort == search::Sort::Relevance && results.hits.size() < limit) {
    const auto matched = static_cast<std::size_t>(results.matched);
    const std::size_t offset = options.offset > matched ? options.offset - matched : 0;
    const auto partial = value_of(searcher.partial_matches(query, offset, limit - results.hits.size()));
    print_hits(partial, Match::Partial, options, archive);
    if (!partial.empty()) explain_expansions(query);
  }
  if (results.matched == 0) return explain_nothing(query, results);
  if (!options.json)
    say(std::to_string(results.matched) + " of " + std::to_string(results.searched) + " articles match");
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
  command->add_option("--sort", options->sort)->check(CLI::IsMember(search::sort_names()))->capture_default_str();
  command->add_flag("--json", options->json, "One JSON object a line, a hit each");
  command->add_flag("--count", options->count, "The number alone");
  command->add_flag("--no-partial", options->no_partial, "Only what matches in full");
  command->footer(
      "All words must stand in the article; a run of Chinese characters is found as it stands. Behind what matches in\n"
      "full stand partial matches, marked, by relevance; they are never counted.\n"
      "Between words: OR 或, NOT 非 -, ( ), NEAR/5 近/5, ADJ/5 先后/5, 同句, 同段; before one: 至少3, ~ (synonyms).\n"
      "Fields: 标题: 引题: 正文: 作者: 地区: 日期: 主题: 报纸: 版: 体裁: (headline: kicker: text: by: region: date:\n"
      "topic: paper: page: kind:). A query that begins with - stands behind --.\n"
      "Example: gongwenctl search '疗休养 补贴 地区:浙江 日期:2023..2025' --sort newest\n"
      "Example: gongwenctl search '(劳模 或 工匠) 近/10 培训 日期:近3年'");
  command->callback([options, &globals] { run_search(*options, globals); });
}

}  // namespace gongwen::cli
