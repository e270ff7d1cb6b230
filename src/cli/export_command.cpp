#include "cli/commands.h"
#include "cli/console.h"
#include "exports/export.h"
#include "exports/manifest.h"

#include <fstream>
#include <iostream>
#include <memory>

namespace gongwen::cli {
namespace {

struct Options {
  std::string query;
  std::filesystem::path ids;
  std::string collection;
  std::string format;
  std::filesystem::path output;
  std::string sort = "newest";
  std::string edition = "2025";
  std::string punctuation = "standard";
  bool no_text = false;
  bool no_bom = false;
  bool raw_formulas = false;
  bool with_manifest = false;
  std::filesystem::path check;
  std::filesystem::path again;
  exports::Options how;
};

std::vector<std::string> ids_in(const std::filesystem::path& file) {
  std::ifstream stream;
  if (file != "-") stream.open(file);
  std::istream& in = file == "-" ? std::cin : stream;
  if (!in) give_up({ErrorCode::NotFound, file.string() + ": cannot be read"});
  std::vector<std::string> ids;
  for (std::string line; std::getline(in, line);) {
    if (!line.empty()) ids.push_back(line.substr(0, line.find_first_of(" \t\r")));
  }
  return ids;
}

exports::Selection selection_of(const Options& options) {
  exports::Selection selection;
  if (!options.ids.empty()) {
    selection.ids = ids_in(options.ids);
    return selection;
  }
  selection.collection = options.collection;
  if (!options.collection.empty()) return selection;
  selection.query = value_of(search::parse_query(options.query));
  selection.sort = *search::sort_named(options.sort);
  return selection;
}

exports::Options how(const Options& options) {
  exports::Options how = options.how;
  how.format = *exports::format_named(options.format);
  how.full_text = !options.no_text;
  how.byte_order_mark = !options.no_bom;
  how.neutral_formulas = !options.raw_formulas;
  how.citation = {*exports::edition_named(options.edition), *exports::punctuation_named(options.punctuation)};
  return how;
}

void write(const exports::Stores& stores, const exports::Selection& selection, const exports::Options& how,
           const std::filesystem::path& output, exports::WithManifest with_manifest) {
  exports::ExportReport report;
  {
    StatusLine status;
    const auto on_progress = [&](const Progress& progress) {
      status.show(std::to_string(progress.done) + " of " + std::to_string(progress.total) + " done");
    };
    report = value_of(
        exports::export_articles(stores, selection, how, output, with_manifest, on_progress, stop_on_interrupt()));
  }
  for (const std::string& remark : report.remarks) say(remark);
  say(std::to_string(report.matched) + " matched, " + std::to_string(report.written) + " written");
}

void run_check(const std::filesystem::path& manifest) {
  const auto wrong = value_of(exports::check_manifest(manifest));
  for (const std::string& line : wrong) say(line);
  if (!wrong.empty()) throw Exit{done_with_failures};
  say("all files are as they were written");
}

void run_again(const Options& options, const Globals& globals) {
  auto searcher = open_index(globals);
  auto archive = open_to_read(globals);
  const exports::Stores stores{archive, searcher};
  const auto changes = value_of(exports::compare(stores, options.again, stop_on_interrupt()));
  if (changes.other_archive) say("the manifest is of another archive than " + globals.archive.string());
  for (const std::string& id : changes.added) std::cout << "added\t" << id << '\n';
  for (const std::string& id : changes.removed) std::cout << "removed\t" << id << '\n';
  for (const std::string& id : changes.changed) std::cout << "changed\t" << id << '\n';
  say(std::to_string(changes.matched) + " matched, " + std::to_string(changes.added.size()) + " added, " +
      std::to_string(changes.removed.size()) + " removed, " + std::to_string(changes.changed.size()) + " changed");
  if (options.output.empty()) return;
  const auto request = value_of(exports::request_of(options.again));
  write(stores, request.selection, request.options, options.output, exports::WithManifest::Yes);
}

void run(const Options& options, const Globals& globals) {
  if (!options.check.empty()) return run_check(options.check);
  if (!options.again.empty()) return run_again(options, globals);
  if (options.format.empty() || options.output.empty()) {
    give_up({ErrorCode::Invalid, "export needs --format and --output"});
  }
  const auto selection = selection_of(options);
  auto searcher = open_index(globals);
  auto archive = open_to_read(globals);
  write({archive, searcher}, selection, how(options), options.output,
        options.with_manifest ? exports::WithManifest::Yes : exports::WithManifest::No);
}

std::vector<std::string> format_names() {
  std::vector<std::string> names;
  for (const auto& format : exports::formats) names.emplace_back(format.name);
  return names;
}

}  // namespace

void add_export(CLI::App& app, const Globals& globals) {
  auto* command = app.add_subcommand("export", "Write all articles that match to a file");
  auto options = std::make_shared<Options>();
  command->add_option("QUERY", options->query, "As for search; empty: all articles");
  command->add_option("--ids", options->ids, "Instead of a query: a file of article ids, one a line; - for stdin");
  command->add_option("--collection", options->collection, "Instead of a query: a collection, with those inside of it");
  command->add_option("--format", options->format)->check(CLI::IsMember(format_names()));
  command->add_option("--output", options->output, "The file; one that is there is replaced when all is written");
  command->add_option("--sort", options->sort)->check(CLI::IsMember(search::sort_names()))->capture_default_str();
  command->add_option("--columns", options->how.columns, "csv, xlsx, jsonl: these, in this order")
      ->delimiter(',')
      ->allow_extra_args(false);
  command->add_flag("--no-text", options->no_text, "Without the running text");
  command->add_option("--title", options->how.title, "Over a reading copy; else the query");
  command->add_flag("--file-each", options->how.file_each, "txt: a folder with a file for each article");
  command->add_flag("--no-bom", options->no_bom, "csv: without byte order mark");
  command->add_flag("--raw-formulas", options->raw_formulas, "csv: cells that begin like formulas stay as they are");
  command->add_option("--edition", options->edition, "Of GB/T 7714")
      ->check(CLI::IsMember({"2015", "2025"}))
      ->capture_default_str();
  command->add_option("--punctuation", options->punctuation, "Of GB/T 7714: as the edition has it, half or full width")
      ->check(CLI::IsMember({"standard", "half", "full"}))
      ->capture_default_str();
  command->add_flag("--manifest", options->with_manifest,
                    "Beside the output, say what is in it and where it came from");
  command->add_option("--check", options->check, "Compare the files of an export with its manifest");
  command->add_option("--again", options->again,
                      "Ask again for what a manifest asked for: what was added, removed, changed; with --output, "
                      "write it too");
  command->footer(
      "Example: gongwenctl export '主题:疗休养 日期:2023' --format csv --output 疗休养.csv --manifest\n"
      "         gongwenctl export --check 疗休养.csv.manifest.jsonl");
  command->callback([options, &globals] { run(*options, globals); });
}

}  // namespace gongwen::cli
