#include "cli/commands.h"
#include "cli/console.h"
#include "ingest/parse.h"
#include "ingest/sources.h"

#include <algorithm>
#include <iostream>
#include <memory>

namespace gongwen::cli {
namespace {

struct Options {
  std::vector<std::filesystem::path> files;
  bool json = false;
};

struct Row {
  int line;
  const std::string* article;
  page::Role role;
  std::size_t order;
};

void print_table(const ingest::ParsedPage& parsed) {
  std::vector<Row> rows;
  for (const auto& article : parsed.articles) {
    for (std::size_t i = 0; i < article.pieces.size(); ++i) {
      rows.push_back({article.lines[i], &article.id, article.pieces[i].role, i + 1});
    }
  }
  std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.line < b.line; });
  for (const Row& row : rows) {
    std::cout << row.line << '\t' << *row.article << '\t' << name(row.role) << '\t' << row.order << '\n';
  }
}

void run(const Options& options) {
  auto sources = value_of(ingest::Sources::open(options.files, {}));
  const bool several = sources.count() > 1;
  bool failed = false;
  while (auto file = sources.next()) {
    const std::string source = file->facts.source;
    auto parsed = file->bytes.and_then(
        [&](const std::string& bytes) { return ingest::parse_page(bytes, std::move(file->facts)); });
    if (!parsed) {
      failed = true;
      const std::string& reason = parsed.error().message;
      say("gongwenctl: " + (reason.starts_with(source) ? reason : source + ": " + reason));
      continue;
    }
    if (options.json) {
      for (const auto& article : parsed->articles) print(whole(article));
    } else {
      if (several) std::cout << "# " << source << '\n';
      print_table(*parsed);
    }
  }
  if (failed) throw Exit{done_with_failures};
}

}  // namespace

void add_parse(CLI::App& app) {
  auto* command = app.add_subcommand("parse", "Show what an import would make of page files; nothing is stored");
  auto options = std::make_shared<Options>();
  command->add_option("FILE", options->files, "Page files, folders, zip archives")->required();
  command->add_flag("--json", options->json, "One JSON object a line, an article each");
  command->footer(
      "Prints a row a non-blank line: line_no, article_id, role, order, parted by tabs.\n"
      "Example: gongwenctl parse data/sample/pages/江城职工报_2021-09-14_01版.txt --json");
  command->callback([options] { run(*options); });
}

}  // namespace gongwen::cli
