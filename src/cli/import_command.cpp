#include "cli/commands.h"
#include "cli/console.h"
#include "ingest/import.h"

#include <cstdio>
#include <memory>

namespace gongwen::cli {
namespace {

struct Options {
  std::vector<std::filesystem::path> paths;
  ingest::ImportOptions import;
  bool json = false;
};

std::string_view name(ingest::Outcome outcome) {
  switch (outcome) {
    case ingest::Outcome::Imported: return "imported";
    case ingest::Outcome::Known: return "known";
    case ingest::Outcome::Refused: return "refused";
  }
  return "";
}

std::string told(const ingest::ImportProgress& progress) {
  std::string line = std::to_string(progress.files.done);
  if (progress.files.total > 0) line += " of " + std::to_string(progress.files.total);
  line += " files, " + std::to_string(progress.articles) + " articles";
  if (progress.files.seconds_left >= 1) {
    line += ", " + std::to_string(static_cast<long>(progress.files.seconds_left)) + " s left";
  }
  return line;
}

void print_progress(const ingest::ImportProgress& progress) {
  print({{"event", "progress"},
         {"files", progress.files.done},
         {"files_total", progress.files.total},
         {"articles", progress.articles},
         {"indexed", progress.indexed},
         {"seconds_left", progress.files.seconds_left}});
}

void print_report(const ingest::ImportReport& report) {
  for (const auto& file : report.files) {
    annotate::Json json = {{"event", "file"}, {"source", file.source}, {"outcome", name(file.outcome)}};
    if (file.outcome == ingest::Outcome::Imported) json["articles"] = file.articles;
    if (!file.reason.empty()) json["reason"] = file.reason;
    if (!file.doubtful.empty()) json["doubtful"] = file.doubtful;
    print(json);
  }
  for (const auto& news : report.news) {
    print({{"event", "news"}, {"name", news.search.name}, {"query", news.search.query}, {"articles", news.articles}});
  }
  print({{"event", "summary"},
         {"imported", report.imported},
         {"known", report.known},
         {"refused", report.refused},
         {"articles", report.articles},
         {"cancelled", report.cancelled}});
}

void run(const Options& options, const Globals& globals) {
  auto archive = open_to_write(globals);
  auto status = std::make_unique<StatusLine>();
  const auto on_progress = [&](const ingest::ImportProgress& progress) {
    if (options.json) return print_progress(progress);
    status->show(told(progress));
  };
  const auto report =
      value_of(ingest::import_paths(archive, options.paths, options.import, on_progress, stop_on_interrupt()));
  status.reset();
  for (const auto& file : report.files) {
    if (file.outcome == ingest::Outcome::Refused) say("gongwenctl: " + file.source + ": " + file.reason);
  }
  if (options.json) {
    print_report(report);
  } else {
    std::printf("%lld pages imported with %lld articles, %lld known already, %lld refused%s\n",
                static_cast<long long>(report.imported), static_cast<long long>(report.articles),
                static_cast<long long>(report.known), static_cast<long long>(report.refused),
                report.cancelled ? "; stopped before the end" : "");
    for (const auto& news : report.news) {
      std::printf("%zu new for %s\n", news.articles.size(), news.search.name.c_str());
    }
  }
  if (report.refused > 0 || report.cancelled) throw Exit{done_with_failures};
}

}  // namespace

void add_import(CLI::App& app, const Globals& globals) {
  auto* command = app.add_subcommand("import", "Take page files, folders and zip archives into the archive");
  auto options = std::make_shared<Options>();
  command->add_option("PATH", options->paths, "Files (.txt), folders, zip archives")->required();
  command->add_option("--paper", options->import.paper, "The newspaper, for all pages");
  command->add_option("--date", options->import.date, "The issue date: 2023-04-28, 2023-04 or 2023");
  command->add_option("--page-no", options->import.page_no, "The page number 版次");
  command->add_option("--encoding", options->import.encoding, "The encoding, where it cannot be told");
  command->add_flag("--json", options->json, "Progress and report as JSON lines");
  command->footer(
      "What a page does not say of itself may stand in its path (工人日报_2023-04-28_02版.txt), or beside it: "
      "NAME.json\n"
      "next to NAME.txt, or issue.json for a folder, with any of paper, date, page_no. Options win.\n"
      "Example: gongwenctl --archive mine.gongwen import ~/pages --paper 工人日报");
  command->callback([options, &globals] { run(*options, globals); });
}

}  // namespace gongwen::cli
