#include "exports/export.h"

#include "annotate/article_json.h"
#include "base/digest.h"
#include "exports/columns.h"
#include "exports/manifest.h"
#include "search/index_writer.h"
#include "support/child_process.h"
#include "support/temporary_folder.h"
#include "unit/exports/csv_reader.h"

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

constexpr int all = 350;

annotate::Article article(int number) {
  annotate::Article made;
  made.id = "00000000000000ab-" + std::to_string(number);
  made.source = "晨光职工报/2021-03-0" + std::to_string(1 + number % 9) + "/01.txt";
  made.page_sha256 = std::string(64, 'a');
  made.lines = {number, number + 1};
  made.pieces = {{0, page::Role::Headline, false, false}, {1, page::Role::Body, false, false}};
  // What a cell or a line of JSON could stumble over.
  made.headline = number % 7 == 0 ? "=1+1" : "第" + std::to_string(number) + "期\"职工夜校\",昨晚开课";
  const std::string body =
      "职工夜校第" + std::to_string(number) + "课," + (number % 2 == 0 ? "讲\t钳工" : "讲\\焊接") + "。";
  made.repaired.text = made.headline + "\n" + body;
  made.repaired.paragraphs = {{page::Role::Headline, 0, made.headline.size()},
                              {page::Role::Body, made.headline.size() + 1, made.repaired.text.size()}};
  made.repaired.runs = {{0, number, 0}, {made.headline.size() + 1, number + 1, 0}};
  made.paper = "晨光职工报";
  made.issue_date.value = "2021-03-0" + std::to_string(1 + number % 9);
  made.issue_date.precision = annotate::Precision::Day;
  made.issue_date.earliest = made.issue_date.latest = made.issue_date.value;
  made.issue_date.origin = annotate::Origin::Path;
  made.regions = {{"330100", "浙江省", "杭州市", "", true, {number + 1, 0, 6, "杭州", "lead-place"}}};
  return made;
}

class Export : public testing::Test {
 protected:
  void SetUp() override {
    std::vector<annotate::Article> articles;
    for (int i = 1; i <= all; ++i) articles.push_back(article(i));
    archive::NewPage page;
    page.bytes = "晨光职工报";
    page.encoding = "UTF-8";
    page.facts.sha256 = sha256(page.bytes);
    ASSERT_TRUE(store.add_page(page, articles));
    auto writer = search::IndexWriter::open(index_folder());
    ASSERT_TRUE(writer) << writer.error().message;
    for (const auto& each : articles) ASSERT_TRUE(writer->put(search::Document::prepare(each)));
    ASSERT_TRUE(writer->commit());
  }

  [[nodiscard]] std::filesystem::path index_folder() const { return folder.path() / "index"; }
  [[nodiscard]] search::Searcher searcher() const { return search::Searcher::open(index_folder()).value(); }
  [[nodiscard]] std::filesystem::path output() const { return folder.path() / "out" / "导出"; }
  [[nodiscard]] static Selection of(const std::string& query) {
    return {search::parse_query(query).value(), search::Sort::Oldest, {}, {}};
  }
  [[nodiscard]] Result<ExportReport> run(const Selection& selection, const Options& options,
                                         WithManifest manifest = WithManifest::No, const OnProgress& on_progress = {},
                                         std::stop_token stop = {}) {
    auto index = searcher();
    return export_articles({store, index}, selection, options, output(), manifest, on_progress, stop);
  }
  [[nodiscard]] Result<ExportReport> run(const std::string& query, Format format, const OnProgress& on_progress = {},
                                         std::stop_token stop = {}) {
    Options options;
    options.format = format;
    return run(of(query), options, WithManifest::No, on_progress, stop);
  }
  [[nodiscard]] std::ptrdiff_t files_beside_output() const {
    return std::distance(std::filesystem::directory_iterator(output().parent_path()),
                         std::filesystem::directory_iterator());
  }

  TemporaryFolder folder;
  archive::Archive store = archive::Archive::open(folder.path() / "晨光.gongwen", archive::Access::ReadWrite).value();
  std::filesystem::path old_file = folder.write("out/导出", "old");
};

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

/// Stores a page with the article `number`, of which the index knows nothing yet.
annotate::Article stored(archive::Archive& archive, int number, const std::string& page_no, const std::string& from,
                         const std::string& on) {
  archive::NewPage page;
  page.bytes = "第" + page_no + "版";
  page.encoding = "UTF-8";
  page.facts.sha256 = sha256(page.bytes);
  page.facts.paper = "晨光职工报";
  page.facts.date = "2021-03-02";
  page.facts.page_no = page_no;
  auto made = article(number);
  made.page_sha256 = page.facts.sha256;
  made.page_no = page_no;
  made.continued_from_page = from;
  made.continued_on_page = on;
  EXPECT_TRUE(archive.add_page(page, {made}));
  return made;
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

class ExportOfACollection : public Export {
 protected:
  static constexpr int one = all + 1;
  static constexpr int three = all + 3;
  static constexpr int five = all + 5;

  void SetUp() override {
    Export::SetUp();
    for (const int number : {one, three, five}) stored(store, number, std::to_string(number), "", "");
    const auto outer = store.collections().create("夜校").value();
    const auto inner = store.collections().create("焊接", outer).value();
    const auto anchor = [&](int number) {
      return archive::anchor_of(store.articles().get(article(number).id).value().value());
    };
    EXPECT_TRUE(store.collections().add(outer, {anchor(three)}));
    EXPECT_TRUE(store.collections().add(inner, {anchor(one)}));
    EXPECT_TRUE(store.collections().set_item_note(store.collections().items(outer).value()[0].id, "可引,已核对"));
    EXPECT_TRUE(store.marks().add_tag({anchor(three)}, "样板"));
    EXPECT_TRUE(store.marks().set_state({anchor(three)}, archive::ReadingState::Reviewed));
    selection.collection = "夜校";
  }

  Selection selection;
};

TEST_F(ExportOfACollection, HasItsArticlesAndThoseInsideOfItWithWhatPeopleDid) {
  Options options;
  options.columns = {"id", "tags", "state", "collections", "notes"};
  const auto report = run(selection, options);
  ASSERT_TRUE(report) << report.error().message;
  EXPECT_EQ(report->written, 2);
  const auto records = read_csv(std::string_view(bytes_of(output())).substr(3)).value();
  EXPECT_THAT(records,
              testing::UnorderedElementsAre(Record{"id", "tags", "state", "collections", "notes"},
                                            Record{article(three).id, "样板", "reviewed", "夜校", "可引,已核对"},
                                            Record{article(one).id, "", "", "夜校/焊接", ""}));

  options = {};
  options.format = Format::Jsonl;
  ASSERT_TRUE(run(selection, options));
  std::istringstream lines(bytes_of(output()));
  for (std::string line; std::getline(lines, line);) {
    const auto json = annotate::Json::parse(line);
    if (json.at("id") != article(three).id) continue;
    EXPECT_EQ(json.at("kept").dump(),
              R"({"tags":["样板"],"state":"reviewed","collections":[{"path":"夜校","note":"可引,已核对",)"
              R"("levels":[{"name":"夜校","colour":"","note":""}]}],"corrections":[]})");
  }
}

TEST_F(ExportOfACollection, IsAskedForByNameAgain) {
  ASSERT_TRUE(run(selection, {}, WithManifest::Yes));
  EXPECT_EQ(request_of(manifest_of(output())).value().selection.collection, "夜校");
  selection.collection = "没有";
  EXPECT_EQ(run(selection, {}).error().code, ErrorCode::NotFound);
}

TEST_F(ExportOfACollection, AsAnArchiveHoldsItsPagesWholeAndWhatPeopleDid) {
  Options options;
  options.format = Format::Archive;
  std::filesystem::remove(output());
  const auto report = run(selection, options);
  ASSERT_TRUE(report) << report.error().message;
  EXPECT_EQ(report->written, 2);
  const std::string bytes = bytes_of(output() / "archive.sqlite");
  {
    auto subset = archive::Archive::open(output(), archive::Access::ReadWrite);
    ASSERT_TRUE(subset) << subset.error().message;
    EXPECT_NE(subset->id(), store.id());
    EXPECT_EQ(subset->pages().count().value(), 2);
    EXPECT_THAT(subset->check().value(), testing::IsEmpty());
    EXPECT_EQ(subset->queue().count().value(), 2) << "to be indexed";
    for (const int number : {one, three}) {
      const auto page = store.articles().page_of(article(number).id).value().value();
      const auto copy = subset->articles().page_of(article(number).id).value().value();
      EXPECT_EQ(subset->pages().bytes(copy).value(), store.pages().bytes(page).value());
      EXPECT_EQ(annotate::to_json(subset->articles().get(article(number).id).value().value()),
                annotate::to_json(store.articles().get(article(number).id).value().value()));
    }
    EXPECT_EQ(subset->marks().tags_of(article(three).id).value(), std::vector<std::string>{"样板"});
    EXPECT_EQ(subset->marks().states().value().at(article(three).id), archive::ReadingState::Reviewed);
    const auto collection = subset->collections().find("夜校").value().value();
    EXPECT_EQ(subset->collections().items(collection.id).value().at(0).note, "可引,已核对");
    EXPECT_EQ(subset->collections().articles(collection.id).value().size(), 2U);
  }
  std::filesystem::remove_all(output());
  ASSERT_TRUE(run(selection, options));
  EXPECT_TRUE(bytes_of(output() / "archive.sqlite") == bytes) << "the same archive, the same bytes";
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
