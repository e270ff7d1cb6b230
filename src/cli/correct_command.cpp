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
  std::string other;
  std::string value;
  std::string editor;
  std::string remark;
  std::filesystem::path file;
  std::vector<int> lines;
  int line = 0;
  int behind = 0;
  int before = 0;
  std::int64_t number = 0;
  bool json = false;
  bool whole_page = false;
};
using Make = Result<Correction> (*)(const Options&, archive::Archive&, const annotate::Article&);

annotate::Article article_at(archive::Archive& archive, const std::string& id) {
  auto article = value_of(archive.articles().get(id));
  if (!article) give_up({ErrorCode::NotFound, id + ": no such article in this archive"});
  return *std::move(article);
}

Correction correction_on(const annotate::Article& article, const char* kind) {
  Correction correction;
  correction.kind = kind;
  correction.page_sha256 = article.page_sha256;
  return correction;
}

Result<Correction> split(const Options& options, archive::Archive&, const annotate::Article& article) {
  return annotate::split_before(article, options.line);
}

Result<Correction> merge(const Options& options, archive::Archive& archive, const annotate::Article& article) {
  return annotate::merged(article, article_at(archive, options.other));
}

Result<Correction> move(const Options& options, archive::Archive&, const annotate::Article& article) {
  using Where = page::Placing::Where;
  auto correction = correction_on(article, "move");
  const Where where = options.behind != 0 ? Where::Behind : options.before != 0 ? Where::Before : Where::Alone;
  correction.change = page::Placing{options.lines, where, options.behind != 0 ? options.behind : options.before};
  return correction;
}

Result<Correction> change_role(const Options& options, archive::Archive&, const annotate::Article& article) {
  const auto role = page::role_named(options.value);
  if (!role) return fail(ErrorCode::Invalid, "no role is called “" + options.value + "”");
  auto correction = correction_on(article, "role");
  correction.change = page::RoleChange{options.line, *role};
  return correction;
}

Result<Correction> change_paragraph(const Options& options, archive::Archive&, const annotate::Article& article) {
  auto correction = correction_on(article, "paragraph");
  correction.change = page::ParagraphChange{options.line, options.value == "continues"};
  return correction;
}

Result<Correction> change_text(const Options& options, archive::Archive&, const annotate::Article& article) {
  auto correction = correction_on(article, "text");
  correction.change = annotate::TextChange{options.line, options.value, {}};
  // The same check as of one that has travelled.
  return annotate::correction_from_json(annotate::to_json(correction).dump());
}

Result<Correction> accept(const Options& options, archive::Archive&, const annotate::Article& article) {
  return annotate::accepted(article, options.line == 0 ? std::nullopt : std::optional(options.line));
}

Result<Correction> check(const Options&, archive::Archive&, const annotate::Article& article) {
  auto correction = correction_on(article, "checked");
  correction.change = annotate::PageChecked{};
  return correction;
}

void run(Make make, const Options& options, const Globals& globals) {
  auto archive = open_to_change(globals);
  auto correction = value_of(make(options, archive, article_at(archive, options.article)));
  correction.editor = options.editor;
  correction.remark = options.remark;
  done_or_give_up(ingest::correct(archive, correction));
  follow_with_index(archive);
}

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

void add_correct(CLI::App& app, const Globals& globals) {
  auto* command = app.add_subcommand("correct", "Mend what the program made of a page; it stays mended");
  auto options = std::make_shared<Options>();
  command->require_subcommand(1);
  const auto sub = [&](const char* name, const char* help, Make make) {
    auto* made = command->add_subcommand(name, help);
    made->add_option("ARTICLE-ID", options->article, "As search prints it")->required();
    made->add_option("--editor", options->editor, "Who says so");
    made->add_option("--remark", options->remark, "Why");
    made->callback([make, options, &globals] { run(make, *options, globals); });
    return made;
  };
  const char* const of_page = "Line of the page, as parse prints it";
  sub("split", "A line and all behind it become another article", split)
      ->add_option("LINE", options->line, of_page)
      ->required();
  sub("merge", "Another article of the page goes behind this one", merge)
      ->add_option("OTHER-ID", options->other)
      ->required();
  auto* moving = sub("move", "Lines go elsewhere, together, in this order; else alone", move);
  moving->add_option("LINE", options->lines, of_page)->required();
  auto* behind = moving->add_option("--behind", options->behind, "Behind this line");
  moving->add_option("--before", options->before, "Before this line")->excludes(behind);
  auto* roles = sub("role", "A line gets another role", change_role);
  roles->add_option("LINE", options->line, of_page)->required();
  roles->add_option("ROLE", options->value, "label, kicker, headline …")->required();
  auto* paragraphs = sub("paragraph", "A line continues the paragraph before it, or begins one", change_paragraph);
  paragraphs->add_option("LINE", options->line, of_page)->required();
  paragraphs->add_option("HOW", options->value)->required()->check(CLI::IsMember({"continues", "begins"}));
  auto* texts = sub("text", "What a line says in truth", change_text);
  texts->add_option("LINE", options->line, of_page)->required();
  texts->add_option("TEXT", options->value)->required();
  sub("accept", "The join before a line is right; without LINE, the whole article", accept)
      ->add_option("LINE", options->line, of_page);
  sub("checked", "The page of the article was looked through and is as it should be", check);
  command->footer("Example: gongwenctl correct split 3f9c81d2a7e45b06-17 23 --editor 林渡");
}

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
