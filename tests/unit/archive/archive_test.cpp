#include "archive/archive.h"

#include "annotate/article_json.h"
#include "support/temporary_folder.h"
#include "unit/archive/fixture.h"

#include <optional>
#include <regex>

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::archive {
namespace {

using testing::ElementsAre;

std::string record_of(const annotate::Article& article) { return annotate::to_json(article).dump(); }

class ArchiveTest : public testing::Test {
 protected:
  std::filesystem::path at() const { return folder_.path() / "北方职工报.gongwen"; }
  std::string store() const { return (at() / "archive.sqlite").string(); }

  /// The queue as `id` or `-id` of removed articles.
  std::vector<std::string> queued(Archive& archive) {
    std::vector<std::string> result;
    const auto entries = archive.queue().front(100).value();
    for (const auto& entry : entries) {
      result.push_back((entry.removed ? "-" : "") + entry.article);
    }
    return result;
  }

  TemporaryFolder folder_;
  const NewPage page_ = new_page("慰问一线环卫工人\n\n驿站里添了热水\n", "北方职工报_2023-04-28_02版.txt");
  const annotate::Article first_ = article_of(page_, 1, "慰问一线环卫工人");
  const annotate::Article second_ = article_of(page_, 3, "驿站里添了热水");
};

TEST_F(ArchiveTest, MakesAnArchiveWhereTheFolderIsMissingOrEmpty) {
  std::filesystem::create_directories(at());
  const std::string id = open_to_write(at()).id();
  EXPECT_TRUE(std::regex_match(id, std::regex("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")))
      << id;
  EXPECT_EQ(open_to_write(at()).id(), id) << "made once";
  EXPECT_NE(open_to_write(folder_.path() / "another.gongwen").id(), id);
}

TEST_F(ArchiveTest, DoesNotMakeOneAmongOtherFiles) {
  folder_.write("papers/letter.txt", "私人信件");
  const auto archive = Archive::open(folder_.path() / "papers", Access::ReadWrite);
  ASSERT_FALSE(archive);
  EXPECT_EQ(archive.error().code, ErrorCode::Invalid);
  EXPECT_FALSE(std::filesystem::exists(folder_.path() / "papers" / "lock"));
}

TEST_F(ArchiveTest, DoesNotBeginAnewWhereTheStoreWasLost) {
  folder_.write("lost.gongwen/index/iamglass", "x");
  EXPECT_EQ(Archive::open(folder_.path() / "lost.gongwen", Access::ReadWrite).error().code, ErrorCode::Corrupt);
  folder_.write("lost.gongwen/archive.sqlite", "");
  EXPECT_EQ(Archive::open(folder_.path() / "lost.gongwen", Access::ReadWrite).error().code, ErrorCode::Corrupt);
}

TEST_F(ArchiveTest, FindsNoArchiveToReadWhereThereIsNone) {
  EXPECT_EQ(Archive::open(at(), Access::ReadOnly).error().code, ErrorCode::NotFound);
  EXPECT_FALSE(std::filesystem::exists(at()));
}

TEST_F(ArchiveTest, RefusesTheStoreOfAnotherProgram) {
  std::filesystem::create_directories(at());
  SQLite::Database(store(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE recipe (name TEXT)");
  const std::string before = bytes_of(store());
  for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
    const auto archive = Archive::open(at(), access);
    ASSERT_FALSE(archive);
    EXPECT_EQ(archive.error().code, ErrorCode::Corrupt);
  }
  EXPECT_EQ(bytes_of(store()), before);
}

TEST_F(ArchiveTest, RefusesAStoreOfALaterReleaseAndLeavesItUntouched) {
  open_to_write(at());
  SQLite::Database(store(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 1000");
  const std::string before = bytes_of(store());
  for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
    const auto archive = Archive::open(at(), access);
    ASSERT_FALSE(archive);
    EXPECT_EQ(archive.error().code, ErrorCode::Corrupt);
    EXPECT_NE(archive.error().message.find("later release"), std::string::npos) << archive.error().message;
  }
  EXPECT_EQ(bytes_of(store()), before);
}

TEST_F(ArchiveTest, GivesBackWhatWasStored) {
  NewPage page = page_;
  page.bytes = std::string("混有\0零字节的\xFF版面", 26);
  page.encoding = "GB18030";
  page.facts.sha256 = sha256(page.bytes);
  page.facts.paper = "北方职工报";
  page.facts.paper_origin = annotate::Origin::Path;
  page.facts.date = "2023-04";
  page.facts.date_origin = annotate::Origin::Sidecar;
  page.facts.page_no = "A02";
  page.facts.page_no_origin = annotate::Origin::Option;
  auto archive = open_to_write(at());
  const auto row = archive.add_page(page, {});
  ASSERT_TRUE(row) << row.error().message;
  EXPECT_EQ(archive.pages().bytes(*row), page.bytes);
  const auto found = archive.pages().find(page.facts.sha256).value();
  ASSERT_TRUE(found);
  EXPECT_EQ(found->id, *row);
  EXPECT_EQ(found->encoding, "GB18030");
  EXPECT_EQ(found->facts.source, page.facts.source);
  EXPECT_EQ(found->facts.paper, "北方职工报");
  EXPECT_EQ(found->facts.paper_origin, annotate::Origin::Path);
  EXPECT_EQ(found->facts.date, "2023-04");
  EXPECT_EQ(found->facts.date_origin, annotate::Origin::Sidecar);
  EXPECT_EQ(found->facts.page_no, "A02");
  EXPECT_EQ(found->facts.page_no_origin, annotate::Origin::Option);
  EXPECT_TRUE(std::regex_match(found->imported_at, std::regex("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ")));
  EXPECT_EQ(archive.pages().get(*row).value()->facts.sha256, page.facts.sha256);
  EXPECT_FALSE(archive.pages().get(*row + 1).value());
  EXPECT_EQ(archive.pages().bytes(*row + 1).error().code, ErrorCode::NotFound);
}

TEST_F(ArchiveTest, ListsPagesByPaperDateAndPageNumber) {
  auto archive = open_to_write(at());
  const auto add = [&](const char* paper, const char* date, const char* page_no) {
    NewPage page = new_page(std::string(paper) + date + page_no, std::string(paper) + date + page_no);
    page.facts.paper = paper;
    page.facts.date = date;
    page.facts.page_no = page_no;
    ASSERT_TRUE(archive.add_page(page, {}));
  };
  add("B", "2023-04-28", "10");
  add("B", "2023-04-28", "2");
  add("B", "2023-04-27", "3");
  add("A", "2024-01-01", "1");
  std::vector<std::string> names;
  const auto rows = archive.pages().all().value();
  for (const auto& row : rows) names.push_back(row.facts.source);
  EXPECT_THAT(names, ElementsAre("A2024-01-011", "B2023-04-273", "B2023-04-282", "B2023-04-2810"));
}

TEST_F(ArchiveTest, StoresAPageWithItsArticlesAndQueuesThem) {
  auto archive = open_to_write(at());
  const auto row = archive.add_page(page_, {first_, second_}).value();
  EXPECT_EQ(archive.pages().count(), 1);
  EXPECT_EQ(archive.articles().count(), 2);
  EXPECT_THAT(queued(archive), ElementsAre(first_.id, second_.id));
  const auto articles = archive.articles().of_page(row).value();
  ASSERT_EQ(articles.size(), 2U);
  EXPECT_EQ(record_of(articles[0]), record_of(first_));
  EXPECT_EQ(record_of(articles[1]), record_of(second_));
  EXPECT_EQ(record_of(*archive.articles().get(second_.id).value()), record_of(second_));
  EXPECT_EQ(archive.articles().page_of(second_.id).value(), row);
  EXPECT_FALSE(archive.articles().get("0000000000000000-1").value());
  EXPECT_FALSE(archive.articles().page_of("0000000000000000-1").value());
}

TEST_F(ArchiveTest, LeavesAKnownPageAsItIs) {
  auto archive = open_to_write(at());
  const auto row = archive.add_page(page_, {first_}).value();
  NewPage again = page_;
  again.facts.source = "另一个名字.txt";
  EXPECT_EQ(archive.add_page(again, {first_, second_}), row);
  EXPECT_EQ(archive.pages().get(row).value()->facts.source, page_.facts.source);
  EXPECT_EQ(archive.articles().count(), 1);
  EXPECT_EQ(archive.queue().count(), 1);
}

TEST_F(ArchiveTest, StoresNothingOfAPageThatFails) {
  auto archive = open_to_write(at());
  const auto row = archive.add_page(page_, {first_, first_});  // The same id twice.
  ASSERT_FALSE(row);
  EXPECT_EQ(archive.pages().count(), 0);
  EXPECT_EQ(archive.articles().count(), 0);
  EXPECT_EQ(archive.queue().count(), 0);
}

TEST_F(ArchiveTest, QueuesOnlyWhatOtherArticlesChange) {
  auto archive = open_to_write(at());
  const auto row = archive.add_page(page_, {first_, second_}).value();
  ASSERT_TRUE(archive.queue().done(archive.queue().last().value()));

  ASSERT_TRUE(archive.replace_articles(row, {first_, second_}));
  EXPECT_THAT(queued(archive), ElementsAre());

  ASSERT_TRUE(archive.replace_articles(row, {second_, first_}));
  EXPECT_THAT(queued(archive), ElementsAre()) << "their order is no matter of the index";
  EXPECT_EQ(archive.articles().of_page(row).value().front().id, second_.id);

  auto corrected = first_;
  corrected.headline = "慰问环卫工人";
  ASSERT_TRUE(archive.replace_articles(row, {corrected}));
  EXPECT_THAT(queued(archive), ElementsAre(first_.id, "-" + second_.id));
  EXPECT_EQ(archive.articles().get(first_.id).value()->headline, "慰问环卫工人");
  EXPECT_FALSE(archive.articles().get(second_.id).value());
}

TEST_F(ArchiveTest, GivesTheQueueFromItsFrontAndNeverANumberTwice) {
  auto archive = open_to_write(at());
  const auto row = archive.add_page(page_, {first_, second_}).value();
  const auto front = archive.queue().front(1).value();
  ASSERT_EQ(front.size(), 1U);
  EXPECT_EQ(archive.queue().front(5, front[0].number).value().front().article, second_.id);
  const auto last = archive.queue().last().value();
  ASSERT_TRUE(archive.queue().done(front[0].number));
  EXPECT_THAT(queued(archive), ElementsAre(second_.id));
  ASSERT_TRUE(archive.queue().done(last));
  EXPECT_EQ(archive.queue().last(), 0);
  ASSERT_TRUE(archive.replace_articles(row, {first_}));
  EXPECT_GT(archive.queue().last().value(), last);
}

TEST_F(ArchiveTest, QueuesEveryArticleAnewAndKeepsRemovals) {
  auto archive = open_to_write(at());
  const auto row = archive.add_page(page_, {first_, second_}).value();
  ASSERT_TRUE(archive.replace_articles(row, {first_}));
  ASSERT_TRUE(archive.queue().requeue_all());
  EXPECT_THAT(queued(archive), ElementsAre("-" + second_.id, first_.id));
}

TEST_F(ArchiveTest, GivesAllIdsByPageAndPlaceUntilToldToStop) {
  auto archive = open_to_write(at());
  ASSERT_TRUE(archive.add_page(page_, {second_, first_}));
  const auto other = new_page("别的版面\n", "b.txt");
  ASSERT_TRUE(archive.add_page(other, {article_of(other, 1, "别的版面")}));
  std::vector<std::string> ids;
  ASSERT_TRUE(archive.articles().for_each_id([&](const std::string& id) {
    ids.push_back(id);
    return ids.size() < 2;
  }));
  EXPECT_THAT(ids, ElementsAre(second_.id, first_.id));
}

TEST_F(ArchiveTest, TakesNothingWhenOpenForReading) {
  open_to_write(at());
  auto archive = Archive::open(at(), Access::ReadOnly).value();
  EXPECT_EQ(archive.add_page(page_, {first_}).error().code, ErrorCode::Invalid);
  EXPECT_EQ(archive.replace_articles(1, {}).error().code, ErrorCode::Invalid);
  EXPECT_EQ(archive.queue().requeue_all().error().code, ErrorCode::Io);
}

TEST_F(ArchiveTest, ShowsReadersWhatTheWriterHasCommitted) {
  auto writer = open_to_write(at());
  auto reader = Archive::open(at(), Access::ReadOnly).value();
  EXPECT_EQ(reader.articles().count(), 0);
  ASSERT_TRUE(writer.add_page(page_, {first_}));
  EXPECT_EQ(reader.articles().count(), 1);
}

TEST_F(ArchiveTest, FindsASoundStoreSound) {
  auto archive = open_to_write(at());
  ASSERT_TRUE(archive.add_page(page_, {first_, second_}));
  EXPECT_THAT(archive.check().value(), ElementsAre());
}

TEST_F(ArchiveTest, TellsOfARowThatRefersToNothing) {
  {
    auto archive = open_to_write(at());
    ASSERT_TRUE(archive.add_page(page_, {first_, second_}));
  }
  SQLite::Database(store(), SQLite::OPEN_READWRITE).exec("PRAGMA foreign_keys = OFF; DELETE FROM page");
  EXPECT_EQ(open_to_write(at()).check().value().size(), 2U);
}

TEST(ArchiveConnections, KeepTheArchiveLockedUntilBothAreGone) {
  const TemporaryFolder folder;
  const auto at = folder.path() / "两线.gongwen";
  std::optional<Archive> first(open_to_write(at));
  std::optional<Archive> second(first->another().value());
  const NewPage page = new_page("驿站\n", "a.txt");
  ASSERT_TRUE(first->add_page(page, {article_of(page, 1, "驿站")}));
  ASSERT_TRUE(second->collections().create("案例"));
  EXPECT_EQ(second->pages().count().value(), 1);
  EXPECT_EQ(first->collections().all().value().size(), 1U);
  first.reset();
  EXPECT_EQ(Archive::open(at, Access::ReadWrite).error().code, ErrorCode::Busy);
  second.reset();
  EXPECT_TRUE(Archive::open(at, Access::ReadWrite));
}

}  // namespace
}  // namespace gongwen::archive
