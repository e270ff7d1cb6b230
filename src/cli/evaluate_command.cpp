#include "base/file.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "ingest/evaluation.h"
#include "ingest/import.h"
#include "page/reconstruct.h"
#include "page/reliability.h"
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
  bool reliability = false;
  bool checked = false;
  std::filesystem::path gold_out;
};

// A page and the table that is true of it.
struct Sheet {
  std::string name;
  std::filesystem::path page;
  std::filesystem::path table;
};

// GOLD/index.tsv, where it is there, says of each table's name which page it belongs to.
std::vector<Sheet> listed(const Options& options, std::string_view index) {
  std::vector<Sheet> sheets;
  while (!index.empty()) {
    const std::string_view line = index.substr(0, index.find('\n'));
    index.remove_prefix(std::min(index.size(), line.size() + 1));
    const std::size_t tab = line.find('\t');
    if (tab == std::string_view::npos) continue;
    const std::string name(line.substr(0, tab));
    sheets.push_back({name, options.pages / line.substr(tab + 1), options.gold / (name + ".tsv")});
  }
  return sheets;
}

std::vector<Sheet> sheets_of(const Options& options) {
  if (const auto index = read_file(options.gold / "index.tsv", ingest::page_cap)) return listed(options, *index);
  std::vector<Sheet> sheets;
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(options.gold, error)) {
    if (entry.path().extension() != ".tsv") continue;
    const std::string name = entry.path().stem().string();
    sheets.push_back({name, options.pages / (name + ".txt"), entry.path()});
  }
  if (error) give_up({ErrorCode::NotFound, options.gold.string() + ": " + error.message()});
  std::sort(sheets.begin(), sheets.end(), [](const Sheet& a, const Sheet& b) { return a.name < b.name; });
  return sheets;
}

void print_row(const std::string& what, const page::Score& s) {
  std::printf("%s\t%.3f\t%.3f\t%.3f\t%.3f\t%.3f\t%.3f\t%.0f\t%.0f\t%.0f\t%.0f\n", what.c_str(), s.bcubed(),
              s.exact_article_f1(), s.headline_f1(), s.role(), s.order(), s.jump(), s.jumps, s.lost, s.gold_articles,
              s.found_articles);
}

void print_bins(const char* what, const page::Bins& bins) {
  const auto print = [&](const std::string& from, const std::string& to, const page::Said& said) {
    std::printf("%s\t%s\t%s\t%.0f\t%.3f\t%.3f\n", what, from.c_str(), to.c_str(), said.times, said.mean_confidence(),
                said.right_share());
  };
  const auto tenths = [](std::size_t n) { return n == 10 ? std::string("1.0") : "0." + std::to_string(n); };
  for (std::size_t i = 0; i < bins.size(); ++i) print(tenths(i), tenths(i + 1), bins[i]);
  print("0.0", "1.0", bins.all());
}

constexpr const char* score_head = "page\tbF\texF\thdF\trole\torder\tjump\tjumps\tlost\tgold\tpred\n";

void write(const std::filesystem::path& path, const std::string& bytes) {
  auto file = value_of(AtomicFile::create(path));
  file.stream() << bytes;
  done_or_give_up(file.commit());
}

void run_checked(const Options& options, const Globals& globals) {
  auto archive = open_to_read(globals);
  if (!options.gold_out.empty()) {
    std::error_code error;
    std::filesystem::create_directories(options.gold_out, error);
    if (error) give_up({ErrorCode::Io, options.gold_out.string() + ": " + error.message()});
    for (const std::string& sha256 : value_of(ingest::checked_pages(archive))) {
      const auto gold = ingest::gold_page(archive, sha256);
      if (!gold && gold.error().code == ErrorCode::NotFound) continue;
      const auto page = value_of(gold);
      write(options.gold_out / (page.name + ".txt"), page.bytes);
      write(options.gold_out / (page.name + ".tsv"), page.table);
      write(options.gold_out / (page.name + ".articles.jsonl"), page.articles);
    }
    return;
  }
  const auto evaluation = value_of(ingest::evaluate_checked(archive));
  if (evaluation.pages.empty()) give_up({ErrorCode::NotFound, "no page of this archive is marked as checked"});
  page::Score total;
  std::printf("%s", score_head);
  for (const auto& [name, score] : evaluation.pages) {
    print_row(name, score);
    total += score;
  }
  print_row("TOTAL", total);
  std::printf("value\tright\tof\tshare\n");
  for (const auto& [field, agreement] : evaluation.values) {
    std::printf("%s\t%zu\t%zu\t%.3f\n", field.c_str(), agreement.right, agreement.of,
                static_cast<double>(agreement.right) / static_cast<double>(agreement.of));
  }
}

void run(const Options& options) {
  const auto sheets = sheets_of(options);
  page::Score total;
  page::Reliability reliability;
  bool failed = false;
  if (!options.reliability) std::printf("%s", score_head);
  for (const Sheet& sheet : sheets) {
    const auto text =
        read_file(sheet.page, ingest::page_cap).and_then([](const auto& bytes) { return text::decode(bytes); });
    const auto table = read_file(sheet.table, ingest::page_cap);
    if (!table) give_up(table.error());
    auto scored = text.and_then([&](const text::Decoded& decoded) {
      const page::Page page(decoded.text);
      const page::Rows gold = page::read_rows(*table);
      const auto articles = page::reconstruct(page);
      auto score = page::score(page, gold, page::rows_of(page, articles));
      if (score) reliability += page::reliability(page, gold, articles);
      return score;
    });
    if (!scored) {
      failed = true;
      say("gongwenctl: " + sheet.name + ": " + scored.error().message);
      continue;
    }
    if (!options.reliability) print_row(sheet.name, *scored);
    total += *scored;
  }
  if (total.pages > 0 && options.reliability) {
    std::printf("what\tfrom\tto\tcount\tsaid\tright\n");
    print_bins("join", reliability.joins);
    print_bins("article", reliability.articles);
  } else if (total.pages > 0) {
    print_row("TOTAL", total);
  }
  if (failed || total.pages == 0) throw Exit{done_with_failures};
}

}  // namespace

void add_evaluate(CLI::App& app, const Globals& globals) {
  auto* command = app.add_subcommand("evaluate", "Score the reading of pages against gold tables");
  auto options = std::make_shared<Options>();
  auto* pages = command->add_option("PAGES", options->pages, "Folder of the pages");
  auto* gold =
      command->add_option("GOLD", options->gold, "Folder of NAME.tsv: line_no, article_id, role, order, flags");
  command->add_flag("--reliability", options->reliability, "Tell by ten steps of confidence how much of it is right");
  auto* checked = command->add_flag("--checked", options->checked,
                                    "The pages of the archive that are marked as checked are the gold");
  checked->excludes(pages)->excludes(gold);
  command->add_option("--gold-to", options->gold_out, "Do not score: write the checked pages and their gold there")
      ->needs(checked);
  command->footer(
      "The table NAME.tsv belongs to the page NAME.txt, unless GOLD/index.tsv names another: NAME, tab, path below "
      "PAGES.\n"
      "bF: BCubed F1 over characters; exF: F1 of exact articles; hdF: F1 of headlines; role, order, jump: shares of "
      "right\n"
      "roles, neighbours, and neighbours that do not follow in the file.\n"
      "With --reliability, a row for each tenth of confidence, of joins and of articles, and one for all of them: how "
      "many,\n"
      "how sure they say they are, which share is right. A join is right when the gold article goes on with it.\n"
      "Example: gongwenctl evaluate data/sample/pages data/sample/gold\n"
      "With --checked, the splitter is scored so too, and the values of articles: how many are as the person left "
      "them.\n"
      "Example: gongwenctl evaluate --checked --gold-to gold");
  command->callback([options, pages, gold, &globals] {
    if (options->checked) return run_checked(*options, globals);
    if (pages->empty() || gold->empty()) throw CLI::RequiredError("PAGES GOLD, or --checked");
    run(*options);
  });
}

}  // namespace gongwen::cli
