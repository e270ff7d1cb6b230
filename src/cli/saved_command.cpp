#include "cli/commands.h"
#include "cli/console.h"
#include "ingest/watch.h"

#include <algorithm>
#include <iostream>
#include <memory>

namespace gongwen::cli {
namespace {

struct Options {
  std::string name;
  std::string value;
  std::size_t limit = 50;
  bool all = false;
  bool clear = false;
  bool json = false;
};

void save(const Options& options, const Globals& globals) {
  const auto query = value_of(search::parse_query(options.value));
  auto archive = open_to_change(globals);
  done_or_give_up(archive.saved_searches().save(options.name, search::to_text(query)));
}

/// Of an archive whose index is up to date where that is possible.
std::vector<ingest::News> news_of(archive::Archive& archive, const Globals& globals) {
  static_cast<void>(open_index(globals));
  return value_of(ingest::news(archive));
}

void list(const Options& options, const Globals& globals) {
  auto archive = open_to_read(globals);
  for (const ingest::News& one : news_of(archive, globals)) {
    if (!one.failure.empty()) say("gongwenctl: " + one.search.name + ": " + one.failure);
    if (options.json) {
      print({{"name", one.search.name}, {"query", one.search.query}, {"new", one.articles.size()}});
    } else {
      std::cout << one.search.name << '\t' << one.articles.size() << '\t' << one.search.query << '\n';
    }
  }
}

void print_article(const annotate::Article& article, const Options& options) {
  if (options.json) return print(annotate::to_json(article));
  std::cout << article.id << '\t' << article.issue_date.value << '\t' << article.paper << '\t'
            << (article.headline.empty() ? article.label : article.headline) << '\n';
}

void look(const Options& options, const Globals& globals) {
  auto archive = open_to_read(globals);
  const auto all = news_of(archive, globals);
  const auto one = std::find_if(all.begin(), all.end(), [&](const auto& n) { return n.search.name == options.name; });
  if (one == all.end()) give_up({ErrorCode::NotFound, "there is no saved search “" + options.name + "”"});
  if (!one->failure.empty()) give_up({ErrorCode::Invalid, one->failure});
  const auto print_stored = [&](const std::string& id) {
    if (const auto article = value_of(archive.articles().get(id))) print_article(*article, options);
  };
  if (options.all) {
    const auto print_it = [&](const annotate::Article& article) {
      print_stored(article.id);
      return true;
    };
    static_cast<void>(value_of(open_index(globals).for_each(value_of(search::parse_query(one->search.query)),
                                                            search::Sort::Newest, print_it)));
  } else {
    for (const std::string& id : one->articles) print_stored(id);
  }
  auto writable = open_to_change(globals);
  done_or_give_up(writable.saved_searches().set_seen(one->search.id));
}

void rename(const Options& options, const Globals& globals) {
  auto archive = open_to_change(globals);
  done_or_give_up(archive.saved_searches().rename(options.name, options.value));
}

void remove(const Options& options, const Globals& globals) {
  auto archive = open_to_change(globals);
  done_or_give_up(archive.saved_searches().remove(options.name));
}

void history(const Options& options, const Globals& globals) {
  if (options.clear) {
    auto archive = open_to_change(globals);
    return done_or_give_up(archive.saved_searches().clear_history());
  }
  auto archive = open_to_read(globals);
  for (const std::string& query : value_of(archive.saved_searches().history(options.limit))) {
    std::cout << query << '\n';
  }
}

}  // namespace

void add_saved(CLI::App& app, const Globals& globals) {
  auto* command = app.add_subcommand("saved", "Keep searches by name, and see what came in for them");
  auto options = std::make_shared<Options>();
  command->require_subcommand(1);
  const auto sub = [&](const char* name, const char* help, void (*run)(const Options&, const Globals&)) {
    return add_part(*command, name, help, run, options, globals);
  };
  const auto named = [&](CLI::App* made) {
    made->add_option("NAME", options->name)->required();
    return made;
  };
  named(sub("save", "Keep a search; another one of that name gives way", save))
      ->add_option("QUERY", options->value, "As for search")
      ->required();
  sub("list", "All of them, with the number of articles that are new since each was looked at", list)
      ->add_flag("--json", options->json);
  auto* looking = named(sub("look", "What is new for one; all of it counts as looked at then", look));
  looking->add_flag("--all", options->all, "All that it finds, the newest first");
  looking->add_flag("--json", options->json, "An article a line");
  named(sub("rename", "Give one another name", rename))->add_option("NEW-NAME", options->value)->required();
  named(sub("remove", "Keep one no longer", remove));
  auto* past = sub("history", "What was searched for by hand, the newest first", history);
  past->add_option("--limit", options->limit)->capture_default_str();
  past->add_flag("--clear", options->clear, "Forget it");
  command->footer("Example: gongwenctl saved save 补贴 '疗休养 补贴 日期:近3年'");
}

}  // namespace gongwen::cli
