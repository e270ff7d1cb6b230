#include "cli/commands.h"
#include "cli/console.h"
#include "ingest/review.h"

#include <iostream>
#include <memory>
#include <set>

namespace gongwen::cli {
namespace {

using annotate::Doubt;

struct Options {
  std::string query;
  std::size_t limit = 20;
  bool json = false;
};

// The articles of the set that is looked at; none: all.
ingest::ReviewSet wanted(const Options& options, const Globals& globals) {
  if (options.query.empty()) return std::nullopt;
  auto searcher = open_index(globals);
  std::set<std::string> ids;
  (void)value_of(searcher.for_each(value_of(search::parse_query(options.query)), search::Sort::Newest,
                                   [&](const annotate::Article& article) {
                                     ids.insert(article.id);
                                     return true;
                                   }));
  return ids;
}

// The command that says that it is right as it is; another where something has to be said.
std::string remedy(const Doubt& doubt) {
  switch (doubt.about) {
    case Doubt::About::Article: return "correct accept " + doubt.article;
    case Doubt::About::Join: return "correct accept " + doubt.article + " " + std::to_string(doubt.line);
    case Doubt::About::IssueDate: return "set " + doubt.article + " issue_date …";
    case Doubt::About::Region: return "set " + doubt.article + " regions …";
  }
  return {};
}

void print_for_people(const Doubt& doubt) {
  std::printf("%-10s  %.2f  %s  line %d  gains %zu characters", std::string(name(doubt.about)).c_str(),
              doubt.confidence, doubt.article.c_str(), doubt.line, doubt.reach);
  if (doubt.articles > 1) std::printf(" of %zu articles", doubt.articles);
  for (const std::string& reason : doubt.reasons) std::printf("  %s", reason.c_str());
  std::printf("\n    %s\n", remedy(doubt).c_str());
}

annotate::Json as_json(const Doubt& doubt) {
  return {{"about", name(doubt.about)},     {"article", doubt.article},  {"line", doubt.line},
          {"confidence", doubt.confidence}, {"characters", doubt.reach}, {"articles", doubt.articles},
          {"reasons", doubt.reasons},       {"accept", remedy(doubt)}};
}

void run(const Options& options, const Globals& globals) {
  const auto set = wanted(options, globals);
  auto archive = open_to_read(globals);
  const auto review = value_of(ingest::review(archive, set, options.limit));
  for (const ingest::Question& question : review.questions) {
    if (options.json) {
      print(as_json(question.doubt));
    } else {
      print_for_people(question.doubt);
    }
  }
  say(std::to_string(review.doubts) + " in doubt; " + std::to_string(review.checked) + " of " +
      std::to_string(review.pages) + " pages are checked");
}

}  // namespace

void add_review(CLI::App& app, const Globals& globals) {
  auto* command = app.add_subcommand("review", "Show what is most in doubt: articles, joins, dates, regions");
  auto options = std::make_shared<Options>();
  command->add_option("QUERY", options->query, "Of these articles; as for search");
  command->add_option("--limit", options->limit, "At most so many, the heaviest first")->capture_default_str();
  command->add_flag("--json", options->json, "One JSON object a line");
  command->footer(
      "Heaviest is where most text hangs on the least sure: the article, its confidence, what an answer gains, and "
      "the\n"
      "command that accepts it as it is. `correct checked` marks a whole page as looked through.\n"
      "Example: gongwenctl review '报纸:江城职工报' --limit 10");
  command->callback([options, &globals] { run(*options, globals); });
}

}  // namespace gongwen::cli
