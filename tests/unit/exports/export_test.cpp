#include "exports/export.h"

#include "annotate/article_json.h"
#include "exports/columns.h"
#include "exports/manifest.h"
#include "search/index_writer.h"
#include "support/child_process.h"
#include "unit/exports/csv_reader.h"
#include "unit/exports/export_fixture.h"

#include <algorithm>
#include <csignal>
#include <functional>
#include <iterator>
#include <sstream>
#include <string>
#include <utility>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace gongwen::exports {
namespace {

using testing::SizeIs;

TEST_F(Export, WritesAllThatMatchesAsCsvThatTheStandardsReaderReads) {
  const auto report = run("", Format::Csv);
  ASSERT_TRUE(report) << report.error().message;
  EXPECT_EQ(report->matched, all);
  EXPECT_EQ(report->written, all);
  const std::string bytes = bytes_of(output());
  ASSERT_TRUE(bytes.starts_with("\xEF\xBB\xBF"));
  const auto records = read_csv(std::string_view(bytes).substr(3));
  ASSERT_TRUE(records);
  ASSERT_THAT(*records, SizeIs(all + 1));
  for (const Record& record : *records) ASSERT_THAT(record, SizeIs(all_columns().size()));
}

TEST_F(Export, WritesJsonLinesThatReadBackAsTheArticles) {
  const auto report = run("", Format::Jsonl);
  ASSERT_TRUE(report) << report.error().message;
  std::istringstream lines(bytes_of(output()));
  int read = 0;
  for (std::string line; std::getline(lines, line); ++read) {
    const auto again = annotate::from_json_text(line);
    ASSERT_TRUE(again) << again.error().message;
    const auto expected = article(again->lines.front());
    EXPECT_EQ(annotate::to_json(*again), annotate::to_json(expected));
    EXPECT_EQ(annotate::Json::parse(line).at("body"), expected.body());
  }
  EXPECT_EQ(read, all);
}

TEST_F(Export, WritesNoMoreThanMatches) {
  const auto report = run("焊接", Format::Jsonl);
  ASSERT_TRUE(report) << report.error().message;
  EXPECT_EQ(report->matched, all / 2);
  EXPECT_EQ(report->written, all / 2);
}

TEST_F(Export, WritesAHeaderAloneWhenNothingMatches) {
  ASSERT_TRUE(run("不会有的词句", Format::Csv));
  EXPECT_THAT(read_csv(std::string_view(bytes_of(output())).substr(3)).value(), SizeIs(1));
}

TEST_F(Export, NamesWhereAStoryGoesOn) {
  {
    auto writer = search::IndexWriter::open(index_folder());
    ASSERT_TRUE(writer);
    for (const auto& jumping : {stored(store, all + 1, "1", "", "4"), stored(store, all + 2, "4", "1", "6")}) {
      ASSERT_TRUE(writer->put(search::Document::prepare(jumping)));
    }
    ASSERT_TRUE(writer->commit());
  }
  ASSERT_TRUE(run("", Format::Csv));
  const auto records = read_csv(std::string_view(bytes_of(output())).substr(3)).value();
  const auto cell = [&](const std::string& id, const std::string& name) {
    const auto column = std::find(records[0].begin(), records[0].end(), name) - records[0].begin();
    const auto row = std::find_if(records.begin(), records.end(), [&](const Record& one) { return one[0] == id; });
    return row->at(static_cast<std::size_t>(column));
  };
  const std::string first = article(all + 1).id;
  const std::string second = article(all + 2).id;
  EXPECT_EQ(cell(first, "continued_on"), second);
  EXPECT_EQ(cell(first, "continued_on_page"), "4");
  EXPECT_EQ(cell(first, "continued_on_headline"), article(all + 2).headline);
  EXPECT_EQ(cell(first, "continued_from"), "");
  EXPECT_EQ(cell(second, "continued_from"), first);
  EXPECT_EQ(cell(second, "continued_from_page"), "1");
  EXPECT_EQ(cell(second, "continued_from_headline"), article(all + 1).headline);
  EXPECT_EQ(cell(second, "continued_on_page"), "6") << "told, though page 6 is not there";
  EXPECT_EQ(cell(second, "continued_on"), "");

  ASSERT_TRUE(run("", Format::Jsonl));
  std::istringstream lines(bytes_of(output()));
  int jumps = 0;
  for (std::string line; std::getline(lines, line);) {
    const auto json = annotate::Json::parse(line);
    if (json.at("id") == first) {
      EXPECT_EQ(json.at("continued_on").at("id"), second);
    }
    if (json.at("id") == second) {
      EXPECT_EQ(json.at("continued_on").at("rule"), "no-page");
    }
    jumps += json.contains("continued_on") || json.contains("continued_from");
  }
  EXPECT_EQ(jumps, 2);
}

/// All formats that are one file.
std::vector<Format> file_formats() {
  std::vector<Format> all_formats;
  for (const auto& format : formats) {
    if (format.format != Format::Archive) all_formats.push_back(format.format);
  }
  return all_formats;
}

TEST_F(Export, WritesAllThatMatchesInEveryFormatAndTheSameBytesTwice) {
  for (const Format format : file_formats()) {
    const auto report = run("焊接", format);
    ASSERT_TRUE(report) << name(format) << ": " << report.error().message;
    EXPECT_EQ(report->matched, all / 2) << name(format);
    EXPECT_EQ(report->written, all / 2) << name(format);
    const std::string first = bytes_of(output());
    EXPECT_NE(first, "old") << name(format);
    ASSERT_TRUE(run("焊接", format));
    EXPECT_TRUE(bytes_of(output()) == first) << name(format);
  }
}

TEST_F(Export, WritesTheArticlesThatAreNamedInTheOrderGiven) {
  const auto second = stored(store, all + 2, "4", "", "");
  const auto first = stored(store, all + 1, "1", "", "");
  Selection selection;
  selection.ids = {second.id, first.id};
  Options options;
  options.columns = {"id"};
  const auto report = run(selection, options);
  ASSERT_TRUE(report) << report.error().message;
  EXPECT_EQ(report->written, 2);
  EXPECT_EQ(bytes_of(output()), "\xEF\xBB\xBFid\r\n" + second.id + "\r\n" + first.id + "\r\n");

  selection.ids->push_back("0000000000000000-1");
  EXPECT_EQ(run(selection, options).error().code, ErrorCode::NotFound);
}

TEST_F(Export, SaysWhichOptionAFormatCannotFollow) {
  for (const auto& [format, change] : std::vector<std::pair<Format, std::function<void(Options&)>>>{
           {Format::Csv, [](Options& o) { o.file_each = true; }},
           {Format::Html, [](Options& o) { o.columns = {"id"}; }},
           {Format::Jsonl, [](Options& o) { o.columns = {"价格"}; }},
           {Format::Xlsx, [](Options& o) { o.byte_order_mark = false; }},
           {Format::Ris, [](Options& o) { o.neutral_formulas = false; }}}) {
    Options options;
    options.format = format;
    change(options);
    EXPECT_EQ(run(of(""), options).error().code, ErrorCode::Invalid) << name(format);
  }
  EXPECT_EQ(bytes_of(output()), "old");
}

TEST_F(Export, WritesAFileForEachArticleIntoANewFolderAlone) {
  Options options;
  options.format = Format::Text;
  options.file_each = true;
  EXPECT_EQ(run(of("焊接"), options).error().code, ErrorCode::Invalid) << "a file is in the way";
  std::filesystem::remove(output());
  std::filesystem::create_directory(output());
  ASSERT_TRUE(run(of("焊接"), options));
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(output()), std::filesystem::directory_iterator()),
            all / 2);
  EXPECT_EQ(run(of("焊接"), options).error().code, ErrorCode::Invalid) << "what is there is not touched";
  EXPECT_EQ(files_beside_output(), 1);
}

TEST_F(Export, ThatIsCancelledLeavesTheOldFileAndNothingElse) {
  for (const Format format : file_formats()) {
    std::stop_source source;
    const auto report = run(
        "", format, [&](const Progress&) { source.request_stop(); }, source.get_token());
    ASSERT_FALSE(report) << name(format);
    EXPECT_EQ(report.error().code, ErrorCode::Cancelled) << name(format);
    EXPECT_EQ(bytes_of(output()), "old") << name(format);
    EXPECT_EQ(files_beside_output(), 1) << name(format);
  }
}

TEST_F(Export, OntoAFullDiskTellsItAndLeavesTheOldFileAndNothingElse) {
  for (const Format format : file_formats()) {
    const auto ending = run_child([&] {
      std::signal(SIGXFSZ, SIG_IGN);
      const rlimit limit{4 << 10, 4 << 10};
      ::setrlimit(RLIMIT_FSIZE, &limit);
      const auto report = run("", format);
      return report ? 1 : report.error().code == ErrorCode::Io ? 0 : 2;
    });
    EXPECT_EQ(ending.exit_code, 0) << name(format);
    EXPECT_EQ(bytes_of(output()), "old") << name(format);
    EXPECT_EQ(files_beside_output(), 1) << name(format);
  }
}

TEST_F(Export, IntoAFolderThatMayNotBeWrittenTellsItAndLeavesTheOldFile) {
  auto index = searcher();
  const auto ending = run_child([&] {
    // Root may write everywhere.
    if (::geteuid() == 0 && ::seteuid(65534) != 0) return not_possible_here;
    if (::chmod(output().parent_path().c_str(), 0500) != 0 && ::geteuid() != 65534) return not_possible_here;
    const auto report = export_articles({store, index}, of(""), {}, output());
    return report ? 1 : report.error().code == ErrorCode::Io ? 0 : 2;
  });
  ::chmod(output().parent_path().c_str(), 0700);
  if (ending.exit_code == not_possible_here) GTEST_SKIP() << "another user cannot be taken on here";
  EXPECT_EQ(ending.exit_code, 0);
  EXPECT_EQ(bytes_of(output()), "old");
}

TEST(Formats, AreKnownByTheirNames) {
  for (const auto& format : formats) EXPECT_EQ(format_named(name(format.format)), format.format);
  EXPECT_EQ(format_named("doc"), std::nullopt);
}

}  // namespace
}  // namespace gongwen::exports
