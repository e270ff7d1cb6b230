#include "cli/commands.h"
#include "cli/console.h"

#include <iostream>
#include <memory>

namespace gongwen::cli {
namespace {

struct SuggestOptions {
  std::string typed;
  std::size_t limit = 10;
  bool json = false;
};

struct SimilarOptions {
  std::string id;
  std::size_t limit = 10;
  bool json = false;
};

std::string_view name(search::Suggestion::Kind kind) {
  switch (kind) {
    case search::Suggestion::Kind::Headline: return "headline";
    case search::Suggestion::Kind::Region: return "region";
    case search::Suggestion::Kind::Topic: return "topic";
    case search::Suggestion::Kind::Reporter: return "by";
  }
  return {};
}

void run_suggest(const SuggestOptions& options, const Globals& globals) {
  auto searcher = open_index(globals);
  for (const search::Suggestion& suggestion : value_of(searcher.suggest(options.typed, options.limit))) {
    if (options.json) {
      print({{"kind", name(suggestion.kind)},
             {"text", suggestion.text},
             {"id", suggestion.article},
             {"key", suggestion.value},
             {"count", suggestion.count}});
    } else {
      std::cout << name(suggestion.kind) << '\t' << suggestion.text << '\t'
                << (suggestion.article.empty() ? std::to_string(suggestion.count) : suggestion.article) << '\n';
    }
  }
}

std::string joined(const std::vector<std::string>& list) {
  std::string text;
  for (const std::string& one : list) text.append(text.empty() ? "" : "、").append(one);
  return text;
}

void print_for_people(const search::Similar& similar) {
  std::cout << similar.article.id << "  " << similar.article.headline << '\n';
  const auto reason = [](const char* what, const std::string& value) {
    if (!value.empty()) std::cout << "    " << what << ' ' << value << '\n';
  };
  if (similar.resemblance > 0.5) {
    reason("相同文字", std::to_string(static_cast<int>(similar.resemblance * 100)) + "%");
  }
  reason("词语", joined(similar.words));
  reason("主题", joined(similar.topics));
  reason("地区", joined(similar.regions));
  reason("作者", joined(similar.reporters));
}

void run_similar(const SimilarOptions& options, const Globals& globals) {
  auto searcher = open_index(globals);
  for (const search::Similar& similar : value_of(searcher.similar(options.id, options.limit))) {
    if (!options.json) {
      print_for_people(similar);
      continue;
    }
    print({{"id", similar.article.id},
           {"headline", similar.article.headline},
           {"score", similar.score},
           {"resemblance", similar.resemblance},
           {"words", similar.words},
           {"topics", similar.topics},
           {"regions", similar.regions},
           {"reporters", similar.reporters}});
  }
}

}  // namespace

void add_suggest(CLI::App& app, const Globals& globals) {
  auto* command = app.add_subcommand("suggest", "Complete what is typed: headlines, regions, topics, reporters");
  auto options = std::make_shared<SuggestOptions>();
  command->add_option("TYPED", options->typed, "Characters, pinyin or its initials")->required();
  command->add_option("--limit", options->limit)->check(CLI::NonNegativeNumber)->capture_default_str();
  command->add_flag("--json", options->json, "One JSON object a line, a suggestion each");
  command->footer("Example: gongwenctl suggest lxy");
  command->callback([options, &globals] { run_suggest(*options, globals); });
}

void add_similar(CLI::App& app, const Globals& globals) {
  auto* command = app.add_subcommand("similar", "Show the articles most like one, and why");
  auto options = std::make_shared<SimilarOptions>();
  command->add_option("ARTICLE-ID", options->id, "As search prints it")->required();
  command->add_option("--limit", options->limit)->check(CLI::NonNegativeNumber)->capture_default_str();
  command->add_flag("--json", options->json, "One JSON object a line, an article each");
  command->footer("Example: gongwenctl similar 3f9c81d2a7e45b06-17");
  command->callback([options, &globals] { run_similar(*options, globals); });
}

}  // namespace gongwen::cli
