#include "cli/commands.h"
#include "cli/console.h"
#include "ingest/kept.h"

#include <iostream>
#include <memory>

namespace gongwen::cli {
namespace {

using archive::Archive;
using archive::Collection;
using archive::CollectionItem;

struct Options {
  std::string path;
  std::string value;
  std::string article;
  std::vector<std::string> articles;
  std::filesystem::path from;
  bool json = false;
};

Collection collection_at(Archive& archive, const std::string& path) {
  const auto found = value_of(archive.collections().find(path));
  if (!found) give_up({ErrorCode::NotFound, "there is no collection “" + path + "” in this archive"});
  return *found;
}

CollectionItem item_of(Archive& archive, const Collection& collection, const std::string& article) {
  for (CollectionItem& item : value_of(archive.collections().items(collection.id))) {
    if (item.article == article) return std::move(item);
  }
  give_up({ErrorCode::NotFound, article + ": is not in the collection “" + collection.path + "”"});
}

void list(const Options& options, const Globals& globals) {
  auto archive = open_to_read(globals);
  for (const Collection& c : value_of(archive.collections().all())) {
    if (options.json) {
      print({{"path", c.path}, {"items", c.items}, {"colour", c.colour}, {"note", c.note}});
    } else {
      std::cout << c.path << '\t' << c.items << '\t' << c.note << '\n';
    }
  }
}

void show(const Options& options, const Globals& globals) {
  auto archive = open_to_read(globals);
  for (const CollectionItem& item : value_of(archive.collections().items(collection_at(archive, options.path).id))) {
    std::string headline;
    if (item.article) {
      if (const auto article = value_of(archive.articles().get(*item.article))) headline = article->headline;
    }
    if (options.json) {
      print({{"id", item.article ? annotate::Json(*item.article) : annotate::Json()},
             {"headline", headline},
             {"note", item.note},
             {"added_at", item.added_at},
             {"page_sha256", item.anchor.sha256},
             {"lines", item.anchor.lines}});
    } else {
      std::cout << item.article.value_or("(its page is not in this archive)") << '\t' << headline << '\t' << item.note
                << '\n';
    }
  }
}

void create(const Options& options, const Globals& globals) {
  auto archive = open_to_change(globals);
  const std::size_t slash = options.path.rfind('/');
  std::optional<std::int64_t> parent;
  if (slash != std::string::npos) parent = collection_at(archive, options.path.substr(0, slash)).id;
  (void)value_of(
      archive.collections().create(slash == std::string::npos ? options.path : options.path.substr(slash + 1), parent));
}

void add(const Options& options, const Globals& globals) {
  auto archive = open_to_change(globals);
  const Collection collection = collection_at(archive, options.path);
  const auto anchors = anchors_of(archive, options.articles);
  const std::size_t added = value_of(archive.collections().add(collection.id, anchors));
  say(std::to_string(added) + " added, " + std::to_string(anchors.size() - added) + " were in it");
}

void take_out(const Options& options, const Globals& globals) {
  auto archive = open_to_change(globals);
  const Collection collection = collection_at(archive, options.path);
  std::vector<std::int64_t> items;
  for (const std::string& article : options.articles) items.push_back(item_of(archive, collection, article).id);
  done_or_give_up(archive.collections().remove_items(items));
}

void rename(const Options& options, const Globals& globals) {
  auto archive = open_to_change(globals);
  done_or_give_up(archive.collections().rename(collection_at(archive, options.path).id, options.value));
}

void move(const Options& options, const Globals& globals) {
  auto archive = open_to_change(globals);
  std::optional<std::int64_t> parent;
  if (!options.value.empty()) parent = collection_at(archive, options.value).id;
  done_or_give_up(archive.collections().move(collection_at(archive, options.path).id, parent));
}

void remove(const Options& options, const Globals& globals) {
  auto archive = open_to_change(globals);
  done_or_give_up(archive.collections().remove(collection_at(archive, options.path).id));
}

void note(const Options& options, const Globals& globals) {
  auto archive = open_to_change(globals);
  const Collection collection = collection_at(archive, options.path);
  done_or_give_up(options.article.empty() ? archive.collections().set_note(collection.id, options.value)
                                          : archive.collections().set_item_note(
                                                item_of(archive, collection, options.article).id, options.value));
}

void colour(const Options& options, const Globals& globals) {
  auto archive = open_to_change(globals);
  done_or_give_up(archive.collections().recolour(collection_at(archive, options.path).id, options.value));
}

void import(const Options& options, const Globals& globals) {
  auto archive = open_to_change(globals);
  auto status = std::make_unique<StatusLine>();
  const auto tell = [&](const Progress& pages) {
    status->show(std::to_string(pages.done) + " of " + std::to_string(pages.total) + " pages");
  };
  const auto report = value_of(ingest::import_kept(archive, options.from, tell, stop_on_interrupt()));
  status.reset();
  const auto& corrections = report.corrections;
  say(std::to_string(report.collections) + " collections made, " + std::to_string(report.items) + " articles put in, " +
      std::to_string(report.tags) + " tags, " + std::to_string(report.marks) + " marks, " +
      std::to_string(corrections.added) + " corrections, " + std::to_string(report.pages) + " pages came along" +
      (report.cancelled ? "; stopped before the end" : ""));
  for (const auto& news : report.news) say(std::to_string(news.articles.size()) + " new for " + news.search.name);
  for (const std::string& misfit : corrections.misfits) say("gongwenctl: does not fit: " + misfit);
  const std::size_t waiting = report.unplaced + corrections.without_page;
  if (waiting > 0) {
    say("gongwenctl: " + std::to_string(waiting) + " hang on pages that are not here; they are kept: collection lost");
  }
  if (waiting > 0 || !corrections.misfits.empty() || report.cancelled) throw Exit{done_with_failures};
}

void lost(const Options& options, const Globals& globals) {
  auto archive = open_to_read(globals);
  for (const archive::Unplaced& one : value_of(archive.unplaced())) {
    if (options.json) {
      print({{"kind", one.kind}, {"name", one.name}, {"page_sha256", one.anchor.sha256}, {"lines", one.anchor.lines}});
    } else {
      std::cout << one.kind << '\t' << one.name << '\t' << one.anchor.sha256 << '\t'
                << archive::lines_text(one.anchor.lines) << '\n';
    }
  }
}

}  // namespace

void add_collection(CLI::App& app, const Globals& globals) {
  auto* command = app.add_subcommand("collection", "Make sets of articles, and put articles into them");
  auto options = std::make_shared<Options>();
  command->require_subcommand(1);
  const auto sub = [&](const char* name, const char* help, void (*run)(const Options&, const Globals&)) {
    return add_part(*command, name, help, run, options, globals);
  };
  const auto with_path = [&](CLI::App* made) {
    made->add_option("COLLECTION", options->path, "Its name; inside of another one: 案例/疗休养")->required();
    return made;
  };
  const auto with_articles = [&](CLI::App* made) {
    made->add_option("ARTICLE-ID", options->articles, "As search prints it")->required();
  };
  sub("list", "All collections, with the number of their articles", list)->add_flag("--json", options->json);
  with_path(sub("show", "The articles of one, in their order", show))->add_flag("--json", options->json);
  with_path(sub("create", "Make a new one", create));
  with_articles(with_path(sub("add", "Put articles into one, at its end", add)));
  with_articles(with_path(sub("take-out", "Take articles out of one", take_out)));
  with_path(sub("rename", "Give one another name", rename))->add_option("NAME", options->value)->required();
  with_path(sub("move", "Put one into another one", move))
      ->add_option("INTO", options->value, "Another collection; none: outermost");
  with_path(sub("remove", "Remove one, with all inside of it", remove));
  auto* noting = with_path(sub("note", "Write a note on one, or on an article in it", note));
  noting->add_option("TEXT", options->value, "Empty takes the note away")->required();
  noting->add_option("--article", options->article, "Id of an article in it");
  with_path(sub("colour", "Give one a colour", colour))
      ->add_option("COLOUR", options->value, "#rrggbb")
      ->required()
      ->check([](const std::string& value) {
        const bool good = value.size() == 7 && value[0] == '#' &&
                          value.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string::npos;
        return good ? "" : "a colour is written #rrggbb";
      });
  sub("import", "Take in collections, notes, tags, marks and corrections from an export: jsonl or archive", import)
      ->add_option("FROM", options->from)
      ->required()
      ->check(CLI::ExistingPath);
  sub("lost", "What is kept of articles whose page is not in the archive", lost)->add_flag("--json", options->json);
  command->footer("Example: gongwenctl collection add 案例/疗休养 3f9c81d2a7e45b06-17");
}

}  // namespace gongwen::cli
