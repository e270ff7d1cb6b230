#include "base/file.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "ingest/import.h"
#include "page/reconstruct.h"
#include "page/score.h"
#include "text/decode.h"

#include <algorithm>
#include <cstdio>
#include <memory>

namespace gongwen::cli {
namespace {

struct Options {
  std::filesystem::path pages;
  std::filesystem::path gold;
};

page::Rows rows_of(const page::Page& page) {
  page::Rows rows;
  int number = 0;
  for (const auto& article : page::reconstruct(page)) {
    const std::string id = std::to_string(++number);
    double order = 0;
    for (const auto& piece : article.pieces) {
      rows[page.blocks()[piece.block].line] = {id, std::string(name(piece.role)), ++order, ""};
    }
  }
  return rows;
}

std::vector<std::filesystem::path> tables_in(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> tables;
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
    if (entry.path().extension() == ".tsv") tables.push_back(entry.path());
  }
  if (error) give_up({ErrorCode::NotFound, folder.string() + ": " + error.message()});
  std::sort(tables.begin(), tables.end());
  return tables;
}

void print_row(const std::string& what, const page::Score& s) {
  std::printf("%s\t%.3f\t%.3f\t%.3f\t%.3f\t%.3f\t%.3f\t%.0f\t%.0f\t%.0f\t%.0f\n", what.c_str(), s.bcubed(),
              s.exact_article_f1(), s.headline_f1(), s.role(), s.order(), s.jump(), s.jumps, s.lost, s.gold_articles,
              s.found_articles);
}

void run(const Options& options) {
  const auto tables = tables_in(options.gold);
  page::Score total;
  bool failed = false;
  std::printf("page\tbF\texF\thdF\trole\torder\tjump\tjumps\tlost\tgold\tpred\n");
  for (const auto& table : tables) {
    const std::string stem = table.stem().string();
    const auto text = read_file(options.pages / (stem + ".txt"), ingest::page_cap).and_then([](const auto& bytes) {
      return text::decode(bytes);
    });
    const auto gold = read_file(table, ingest::page_cap);
    if (!gold) give_up(gold.error());
    auto scored = text.and_then([&](const text::Decoded& decoded) {
      const page::Page page(decoded.text);
      return page::score(page, page::read_rows(*gold), rows_of(page));
    });
    if (!scored) {
      failed = true;
      say("gongwenctl: " + stem + ": " + scored.error().message);
      continue;
    }
    print_row(stem, *scored);
    total += *scored;
  }
  if (total.pages > 0) print_row("TOTAL", total);
  if (failed || total.pages == 0) throw Exit{done_with_failures};
}

}  // namespace

void add_evaluate(CLI::App& app) {
  auto* command = app.add_subcommand("evaluate", "Score the reading of pages against gold tables");
  auto options = std::make_shared<Options>();
  command->add_option("PAGES", options->pages, "Folder of NAME.txt")->required();
  command->add_option("GOLD", options->gold, "Folder of NAME.tsv: line_no, article_id, role, order, flags")->required();
  command->footer(
      "bF: BCubed F1 over characters; exF: F1 of exact articles; hdF: F1 of headlines; role, order, jump: shares of "
      "right\n"
      "roles, neighbours, and neighbours that do not follow in the file.\n"
      "Example: gongwenctl evaluate my-pages my-gold");
  command->callback([options] { run(*options); });
}

}  // namespace gongwen::cli
