#include "annotate/correction.h"
#include "annotate/misreadings.h"
#include "base/file.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "ingest/corrections.h"
#include "ingest/misfits.h"

#include <algorithm>
#include <cstdint>
#include <iostream>
#include <memory>
#include <optional>
#include <sstream>

namespace gongwen::cli {
namespace {

using annotate::Correction;

struct Options {
  std::string article;
  std::filesystem::path file;
  std::int64_t number = 0;
  bool json = false;
  bool whole_page = false;
};

void list(const Options& options, const Globals& globals) {
  auto archive = open_to_read(globals);
  for (const auto& stored : value_of(archive.corrections().all())) {
    if (options.json) {
      print(annotate::to_json(stored.correction));
    } else {
      const Correction& c = stored.correction;
      std::cout << c.made_at << '\t' << c.page_sha256.substr(0, 16) << '\t' << c.kind << '\t' << c.editor << '\t'
                << c.remark << '\n';
    }
  }
}

void tell_history(const Options& options, const Globals& globals) {
  auto archive = open_to_read(globals);
  const auto article = article_at(archive, options.article);
  const auto misfits = value_of(ingest::misfits(archive, article.page_sha256));
  for (const auto& stored : value_of(archive.corrections().of_page(article.page_sha256))) {
    const Correction& c = stored.correction;
    if (!options.whole_page && !annotate::concerns(c, article)) continue;
    const bool fits = std::none_of(misfits.begin(), misfits.end(), [&](const auto& m) { return m.id == stored.id; });
    std::cout << c.made_at << "  " << (c.editor.empty() ? "" : c.editor + ": ") << annotate::sentence(c)
              << (c.remark.empty() ? "" : " (" + c.remark + ")") << (fits ? "" : "  does not fit") << '\n';
  }
}

void list_misfits(const Globals& globals) {
  auto archive = open_to_read(globals);
  for (const auto& [id, c] : value_of(ingest::misfits(archive))) {
    std::cout << id << '\t' << c.page_sha256.substr(0, 16) << '\t' << annotate::sentence(c) << '\n';
  }
}

void settle(Result<void> (*how)(archive::Archive&, std::int64_t), const Options& options, const Globals& globals) {
  auto archive = open_to_change(globals);
  done_or_give_up(how(archive, options.number));
  follow_with_index(archive);
}

// Where a printed word that was put right elsewhere still stands.
std::vector<search::KwicLine> similar_places(search::Searcher& searcher, const annotate::Misreading& misreading) {
  constexpr std::size_t width = 8;
  constexpr std::size_t most = 1000;
  std::vector<search::KwicLine> places;
  for (const std::string& word : misreading.words) {
    const auto query = value_of(search::parse_query("\"" + word + "\""));
    for (auto& line : value_of(searcher.kwic(query, width, search::KwicSort::Date, most)).lines) {
      if (!line.printed) places.push_back(std::move(line));
    }
  }
  return places;
}

void tell_misreadings(const Options& options, const Globals& globals) {
  auto searcher = open_index(globals);
  auto archive = open_to_read(globals);
  std::vector<Correction> corrections;
  for (auto& stored : value_of(archive.corrections().all())) corrections.push_back(std::move(stored.correction));
  for (const auto& misreading : annotate::misreadings(corrections)) {
    const auto places = similar_places(searcher, misreading);
    if (options.json) {
      auto json = annotate::Json{{"printed", misreading.printed},
                                 {"right", misreading.right},
                                 {"times", misreading.times},
                                 {"words", misreading.words},
                                 {"similar", annotate::Json::array()}};
      for (const auto& place : places) {
        json["similar"].push_back({{"article", place.article},
                                   {"left", place.left},
                                   {"node", place.node},
                                   {"right", place.right},
                                   {"begin", place.place.first},
                                   {"end", place.place.second}});
      }
      print(json);
      continue;
    }
    std::cout << misreading.printed << "→" << misreading.right << "  corrected " << misreading.times << "×, "
              << places.size() << " similar places\n";
    for (const auto& place : places) {
      std::cout << "    " << place.article << "  " << place.left << "【" << place.node << "】" << place.right << '\n';
    }
  }
}

void import(const Options& options, const Globals& globals) {
  constexpr std::size_t largest = 256U << 20;
  auto archive = open_to_change(globals);
  auto imported = ingest::import_corrections(archive, value_of(read_file(options.file, largest)));
  if (!imported && imported.error().code == ErrorCode::Invalid) {
    imported.error().message.insert(0, options.file.string() + ": ");
  }
  const auto report = value_of(std::move(imported));
  follow_with_index(archive);
  say(std::to_string(report.added) + " added, " + std::to_string(report.known) + " known, " +
      std::to_string(report.misfits.size()) + " do not fit, " + std::to_string(report.without_page) +
      " of pages that are not here");
  for (const std::string& misfit : report.misfits) say("gongwenctl: does not fit: " + misfit);
  if (!report.misfits.empty()) throw Exit{done_with_failures};
}

}  // namespace

void add_corrections(CLI::App& app, const Globals& globals) {
  auto* command = app.add_subcommand("corrections", "List what was corrected, and take it to other archives");
  auto options = std::make_shared<Options>();
  command->require_subcommand(1);
  auto* listing = command->add_subcommand("list", "All corrections as they were made");
  listing->add_flag("--json", options->json, "One a line: the form that import reads");
  listing->callback([options, &globals] { list(*options, globals); });
  auto* exporting = command->add_subcommand("export", "The same as list --json: what import reads");
  exporting->callback([options, &globals] {
    options->json = true;
    list(*options, globals);
  });
  auto* history = command->add_subcommand("history", "What was done to an article, or its page, in sentences");
  history->add_option("ARTICLE-ID", options->article, "As search prints it")->required();
  history->add_flag("--page", options->whole_page, "To the whole page");
  history->callback([options, &globals] { tell_history(*options, globals); });
  auto* misfits =
      command->add_subcommand("misfits", "Those that do not fit their page as it is: number, page, sentence");
  misfits->callback([&globals] { list_misfits(globals); });
  auto* again = command->add_subcommand("again", "Do a misfit again on what stands there now, line by line");
  again->add_option("NUMBER", options->number, "As misfits prints it")->required();
  again->callback([options, &globals] { settle(&ingest::do_again, *options, globals); });
  auto* forget = command->add_subcommand("forget", "Forget a correction; undo brings it back");
  forget->add_option("NUMBER", options->number, "As misfits prints it")->required();
  forget->callback([options, &globals] { settle(&ingest::forget, *options, globals); });
  auto* misreadings = command->add_subcommand(
      "misreadings", "Characters that were put right, and where the same word still stands as it was printed");
  misreadings->add_flag("--json", options->json, "One JSON object a line");
  misreadings->callback([options, &globals] { tell_misreadings(*options, globals); });
  auto* importing = command->add_subcommand("import", "Take in what `export` printed elsewhere, by the pages' bytes");
  importing->add_option("FILE", options->file)->required()->check(CLI::ExistingFile);
  importing->callback([options, &globals] { import(*options, globals); });
  command->footer("Example: gongwenctl corrections export > 更正.jsonl");
}

}  // namespace gongwen::cli
