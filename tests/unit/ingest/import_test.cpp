#include "ingest/import.h"

#include "search/searcher.h"
#include "unit/ingest/import_fixture.h"
#include "unit/ingest/zip_fixture.h"

#include <map>
#include <utility>

#include <gmock/gmock.h>

namespace gongwen::ingest {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

class Import : public ImportFixture {};

/// Bytes of “…” in the encodings that pages come in, by iconv's names.
std::string gb18030_page() {
  // 全国劳动模范走进校园讲述车间里的故事,学生们听得入神。 repeated, so that detection has enough to go by.
  std::string page;
  for (int i = 0; i < 12; ++i) {
    page +=
        "\xC8\xAB\xB9\xFA\xC0\xCD\xB6\xAF\xC4\xA3\xB7\xB6\xD7\xDF\xBD\xF8\xD0\xA3\xD4\xB0\xBD\xB2\xCA\xF6\xB3\xB5\xBC"
        "\xE4\xC0\xEF\xB5\xC4\xB9\xCA\xCA\xC2,\xD1\xA7\xC9\xFA\xC3\xC7\xCC\xFD\xB5\xC3\xC8\xEB\xC9\xF1\xA1\xA3\n\n";
  }
  return page;
}

std::string utf16_page() {
  std::u16string text = u"\uFEFF工会为户外劳动者添置热水和充电设备。\n\n";
  for (int i = 0; i < 4; ++i) text += u"驿站的灯每天亮到深夜,外卖骑手随时可以进来歇脚。\n\n";
  std::string bytes;
  for (const char16_t unit : text) {
    bytes += static_cast<char>(unit & 0xFF);
    bytes += static_cast<char>(unit >> 8);
  }
  return bytes;
}

TEST_F(Import, TakesFilesFoldersAndZipArchives) {
  write_pages(4);
  const auto single = folder_.write("single.txt", page_text(50));
  make_zip(folder_.path() / "more.zip", {{"a/1.txt", page_text(60)}, {"a/2.txt", page_text(61)}});
  auto archive = open_archive(at());
  const auto report = import_all(archive, {single, pages(), folder_.path() / "more.zip"});
  EXPECT_EQ(report.imported, 7);
  EXPECT_EQ(report.refused, 0);
  EXPECT_FALSE(report.cancelled);
  EXPECT_EQ(report.articles, archive.articles().count().value());
  EXPECT_GT(report.articles, 7);
  ASSERT_EQ(report.files.size(), 7U);
  EXPECT_EQ(report.files[0].source, single.string());
  EXPECT_EQ(report.files[6].source, (folder_.path() / "more.zip").string() + "/a/2.txt");
  EXPECT_EQ(archive.queue().count(), 0);
  EXPECT_EQ(search::Searcher::open(archive.index_folder()).value().size(), report.articles);
  expect_sound(archive);
}

TEST_F(Import, GivesTheSameArchiveForTheSameFilesHoweverManyThreads) {
  write_pages(30);
  std::vector<std::vector<std::string>> all;
  for (const unsigned workers : {1U, 2U, 8U}) {
    auto archive = open_archive(folder_.path() / std::to_string(workers));
    ImportOptions options;
    options.workers = workers;
    import_all(archive, {pages()}, options);
    all.push_back(contents(archive));
  }
  EXPECT_EQ(all[0], all[1]);
  EXPECT_EQ(all[0], all[2]);
}

TEST_F(Import, ChangesNothingTheSecondTime) {
  write_pages(5);
  auto archive = open_archive(at());
  import_all(archive, {pages()});
  const auto before = contents(archive);
  const auto again = import_all(archive, {pages()});
  EXPECT_EQ(again.known, 5);
  EXPECT_EQ(again.imported, 0);
  EXPECT_EQ(again.articles, 0);
  EXPECT_EQ(contents(archive), before);
  EXPECT_EQ(archive.queue().count(), 0);
  expect_sound(archive);
}

TEST_F(Import, TellsUnderWhichNameTheSameBytesAreKnown) {
  folder_.write("pages/a.txt", page_text(1));
  folder_.write("pages/b.txt", page_text(1));  // Within the same import.
  auto archive = open_archive(at());
  const auto first = import_all(archive, {pages()});
  EXPECT_EQ(first.imported, 1);
  ASSERT_EQ(first.known, 1);
  EXPECT_EQ(first.files[1].outcome, Outcome::Known);
  EXPECT_EQ(first.files[1].reason, (pages() / "a.txt").string());
  const auto later = import_all(archive, {folder_.write("c.txt", page_text(1))});
  ASSERT_EQ(later.known, 1);
  EXPECT_EQ(later.files[0].reason, (pages() / "a.txt").string());
}

TEST_F(Import, RefusesBadFilesByNameAndTakesTheRest) {
  folder_.write("pages/1-good.txt", page_text(1));
  folder_.write("pages/2-empty.txt", "");
  folder_.write("pages/3-blank.txt", " \r\n\r\n　");
  folder_.write("pages/4-binary.txt", std::string("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\1\0", 22));
  folder_.write("pages/5-half.txt", page_text(2).substr(0, 301));
  folder_.write("pages/6-zeros.txt", page_text(3) + std::string(4096, '\0'));
  folder_.write("pages/7-huge.txt", std::string(page_cap + 1, 'x'));
  folder_.write("pages/8-picture.jpg", "x");
  folder_.write("pages/9-good.txt", page_text(4));
  auto archive = open_archive(at());
  const auto report = import_all(archive, {pages()});
  EXPECT_EQ(report.imported, 2);
  EXPECT_EQ(report.refused, 7);
  std::map<std::string, std::pair<ErrorCode, std::string>> refused;
  for (const auto& file : report.files) {
    if (file.outcome != Outcome::Refused) continue;
    refused[std::filesystem::path(file.source).stem()] = {file.code, file.reason};
    EXPECT_EQ(file.reason.find(file.source), std::string::npos) << "the name stands once: " << file.reason;
  }
  EXPECT_EQ(refused["2-empty"].first, ErrorCode::Empty);
  EXPECT_EQ(refused["3-blank"].first, ErrorCode::Empty);
  EXPECT_EQ(refused["4-binary"].first, ErrorCode::Binary);
  EXPECT_EQ(refused["5-half"].first, ErrorCode::Undecodable) << "the fixture must end inside a character";
  EXPECT_EQ(refused["6-zeros"].first, ErrorCode::Binary);
  EXPECT_EQ(refused["7-huge"].first, ErrorCode::TooLarge);
  EXPECT_THAT(refused["7-huge"].second, HasSubstr("16384 KiB"));
  EXPECT_EQ(refused["8-picture"].first, ErrorCode::Unsupported);
  expect_sound(archive);
}

TEST_F(Import, ReadsTheEncodingsThatPagesComeIn) {
  folder_.write("pages/1.txt", gb18030_page());
  folder_.write("pages/2.txt", utf16_page());
  folder_.write("pages/3.txt", "\xEF\xBB\xBF" + page_text(3));
  auto archive = open_archive(at());
  const auto report = import_all(archive, {pages()});
  ASSERT_EQ(report.imported, 3) << report.files[0].reason << report.files[1].reason << report.files[2].reason;
  EXPECT_EQ(archive.pages().get(1).value()->encoding, "GB18030");
  EXPECT_EQ(archive.pages().get(2).value()->encoding, "UTF-16LE");
  EXPECT_EQ(archive.pages().get(3).value()->encoding, "UTF-8");
  EXPECT_EQ(archive.pages().bytes(1).value(), gb18030_page()) << "the bytes stay as they came";
  EXPECT_EQ(archive.pages().bytes(3).value().substr(0, 3), "\xEF\xBB\xBF");
  expect_sound(archive);
}

TEST_F(Import, TakesTheEncodingThatAPersonNames) {
  // 职工之家 in Big5, too short to be detected.
  folder_.write("pages/1.txt", "\xC2\xBE\xA4\x75\xA4\xA7\xAE\x61\n");
  auto archive = open_archive(at());
  ImportOptions options;
  options.encoding = "Big5";
  EXPECT_EQ(import_all(archive, {pages()}, options).imported, 1);
  EXPECT_EQ(archive.pages().get(1).value()->encoding, "Big5");
  EXPECT_THAT(archive.articles().of_page(1).value().front().repaired.text, HasSubstr("職工之家"));
  expect_sound(archive);
}

TEST_F(Import, GivesPagesWhatOptionsSidecarsAndPathsSay) {
  write_pages(1);
  folder_.write("pages/东江工人报_2023-04-28/1000.json", R"({"page_no": 7})");
  auto archive = open_archive(at());
  ImportOptions options;
  options.paper = "东江职工之声";
  import_all(archive, {pages()}, options);
  const auto page = archive.pages().get(1).value();
  EXPECT_EQ(page->facts.paper, "东江职工之声");
  EXPECT_EQ(page->facts.paper_origin, annotate::Origin::Option);
  EXPECT_EQ(page->facts.date, "2023-04-28");
  EXPECT_EQ(page->facts.date_origin, annotate::Origin::Path);
  EXPECT_EQ(page->facts.page_no, "7");
  EXPECT_EQ(page->facts.page_no_origin, annotate::Origin::Sidecar);
  const auto article = archive.articles().of_page(1).value().front();
  EXPECT_EQ(article.paper, "东江职工之声");
  EXPECT_EQ(article.issue_date.value, "2023-04-28");
}

TEST_F(Import, RefusesADateThatIsNoneAndPathsThatAreNotThere) {
  write_pages(1);
  auto archive = open_archive(at());
  ImportOptions options;
  options.date = "2023-02-30";
  const std::vector paths = {pages()};
  EXPECT_EQ(import_paths(archive, paths, options).error().code, ErrorCode::Invalid);
  const std::vector nowhere = {folder_.path() / "nowhere"};
  EXPECT_EQ(import_paths(archive, nowhere, {}).error().code, ErrorCode::NotFound);
  EXPECT_EQ(archive.pages().count(), 0);
}

TEST_F(Import, DoesNotTakeAnythingIntoAnArchiveOpenForReading) {
  write_pages(1);
  open_archive(at());
  auto archive = open_archive(at(), archive::Access::ReadOnly);
  EXPECT_EQ(import_paths(archive, std::vector{pages()}, {}).error().code, ErrorCode::Invalid);
}

TEST_F(Import, TellsHowFarItIs) {
  write_pages(12);
  auto archive = open_archive(at());
  std::vector<ImportProgress> told;
  ASSERT_TRUE(import_paths(archive, std::vector{pages()}, {}, [&](const ImportProgress& now) { told.push_back(now); }));
  ASSERT_GE(told.size(), 2U);
  EXPECT_EQ(told.front().files.done, 0);
  for (std::size_t i = 1; i < told.size(); ++i) {
    EXPECT_GE(told[i].files.done, told[i - 1].files.done);
    EXPECT_GE(told[i].articles, told[i].indexed);
  }
  EXPECT_EQ(told.back().files.done, 12);
  EXPECT_EQ(told.back().files.total, 12);
  EXPECT_EQ(told.back().files.seconds_left, 0);
  EXPECT_EQ(told.back().indexed, archive.articles().count().value());
  EXPECT_THAT(told.back().current, HasSubstr("1011.txt"));
}

TEST_F(Import, LeavesWholePagesInBothStoresWhenCancelled) {
  write_pages(40);
  auto archive = open_archive(at());
  std::stop_source stop;
  int calls = 0;
  const auto report = import_paths(
      archive, std::vector{pages()}, {},
      [&](const ImportProgress& now) {
        if (now.files.done > 0 || ++calls > 1) stop.request_stop();
      },
      stop.get_token());
  ASSERT_TRUE(report);
  EXPECT_TRUE(report->cancelled || report->files.size() == 40U);
  EXPECT_EQ(archive.pages().count().value(), report->imported);
  EXPECT_EQ(archive.queue().count(), 0);
  expect_sound(archive);
  const auto rest = import_all(archive, {pages()});
  EXPECT_EQ(rest.imported, 40 - report->imported);
  EXPECT_EQ(rest.known, report->imported);
}

TEST_F(Import, TakesNothingWhenCancelledBeforeItBegins) {
  write_pages(3);
  auto archive = open_archive(at());
  std::stop_source stop;
  stop.request_stop();
  const auto report = import_paths(archive, std::vector{pages()}, {}, {}, stop.get_token());
  ASSERT_TRUE(report);
  EXPECT_TRUE(report->cancelled);
  EXPECT_EQ(archive.pages().count(), 0);
}

TEST_F(Import, LeavesToTheIndexWhatAPersonChangedMeanwhile) {
  write_pages(3);
  auto archive = open_archive(at());
  import_all(archive, {pages()});
  write_pages(60);
  auto person = archive.another().value();
  bool changed = false;
  const auto change = [&](const ImportProgress&) {
    if (std::exchange(changed, true)) return;
    auto articles = person.articles().of_page(1).value();
    articles.front().headline = "夜校开到宿舍楼下";
    EXPECT_TRUE(person.replace_articles(1, articles));
  };
  ASSERT_TRUE(import_paths(archive, std::vector{pages()}, {}, change));
  EXPECT_TRUE(changed);
  EXPECT_EQ(archive.queue().count(), 0);
  const auto article = archive.articles().of_page(1).value().front();
  EXPECT_TRUE(search::Searcher::open(archive.index_folder())->holds_as_it_is(article).value());
}

}  // namespace
}  // namespace gongwen::ingest
