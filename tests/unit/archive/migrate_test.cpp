#include "archive/migrate.h"

#include "support/temporary_folder.h"

#include <array>

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

namespace gongwen::archive {
namespace {

const std::array<Migration, 3> three_steps = {{
    {1, "CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL)"},
    {2, "ALTER TABLE note ADD COLUMN colour TEXT NOT NULL DEFAULT 'red'; UPDATE note SET colour = 'blue'"},
    {3, "CREATE INDEX note_by_colour ON note (colour)"},
}};

class Migrate : public testing::Test {
 protected:
  int version() { return database_.execAndGet("PRAGMA user_version").getInt(); }

  TemporaryFolder folder_;
  SQLite::Database database_{(folder_.path() / "store").string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
};

TEST_F(Migrate, BringsAFreshStoreToTheNewestVersion) {
  EXPECT_EQ(migrate(database_, three_steps), 3);
  EXPECT_EQ(version(), 3);
  EXPECT_TRUE(database_.tableExists("note"));
}

TEST_F(Migrate, TakesEachStepOnceAndKeepsWhatWasThere) {
  const std::span steps(three_steps);
  for (std::size_t count = 1; count <= steps.size(); ++count) {
    ASSERT_EQ(migrate(database_, steps.first(count)), static_cast<int>(count));
    EXPECT_EQ(version(), static_cast<int>(count));
    if (count == 1) database_.exec("INSERT INTO note (text) VALUES ('读报笔记')");
  }
  EXPECT_EQ(database_.execAndGet("SELECT text || colour FROM note").getString(), "读报笔记blue");
  EXPECT_EQ(migrate(database_, three_steps), 3);
}

TEST_F(Migrate, LeavesTheLastWholeVersionWhenAStepFails) {
  auto steps = three_steps;
  steps[1].sql = "ALTER TABLE note ADD COLUMN colour TEXT; INSERT INTO no_such_table VALUES (1)";
  const auto result = migrate(database_, steps);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, ErrorCode::Io);
  EXPECT_EQ(version(), 1);
  EXPECT_THROW(database_.exec("SELECT colour FROM note"), SQLite::Exception);
  EXPECT_EQ(migrate(database_, three_steps), 3) << "and the next call goes on from there";
}

TEST_F(Migrate, LeavesAStoreOfALaterReleaseUntouched) {
  ASSERT_TRUE(migrate(database_, three_steps));
  database_.exec("PRAGMA user_version = 9");
  const std::string before = bytes_of(folder_.path() / "store");
  const auto result = migrate(database_, three_steps);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, ErrorCode::Corrupt);
  EXPECT_NE(result.error().message.find("later release"), std::string::npos) << result.error().message;
  EXPECT_EQ(bytes_of(folder_.path() / "store"), before);
}

TEST_F(Migrate, WaitsForNobodyForever) {
  ASSERT_TRUE(migrate(database_, std::span(three_steps).first(1)));
  SQLite::Database other(database_.getFilename(), SQLite::OPEN_READWRITE);
  other.exec("BEGIN IMMEDIATE");
  const auto result = migrate(database_, three_steps);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, ErrorCode::Busy);
}

TEST_F(Migrate, FindsTheJumpsOfArticlesThatWereStoredBeforeThereWasAColumnForThem) {
  ASSERT_TRUE(migrate(database_, migrations().first(1)));
  database_.exec(
      "INSERT INTO page VALUES (1, 'f0', 'UTF-8', '01.txt', '晨光职工报', 'path', '2020-03-04', 'path', '1', 'path', "
      "'2020-03-05T00:00:00Z', x'00');"
      "INSERT INTO article (id, page, place, record) VALUES"
      "  ('a', 1, 0, '{\"continued_from_page\":null,\"continued_on_page\":\"4\"}'),"
      "  ('b', 1, 1, '{\"continued_from_page\":\"2\",\"continued_on_page\":null}'),"
      "  ('c', 1, 2, '{\"continued_from_page\":null,\"continued_on_page\":null}'),"
      "  ('d', 1, 3, 'damaged')");
  ASSERT_TRUE(migrate(database_, migrations()));
  EXPECT_EQ(
      database_.execAndGet("SELECT group_concat(id || jumps) FROM (SELECT * FROM article ORDER BY id)").getString(),
      "a1,b1,c0,d0");
}

TEST_F(Migrate, FindsTheLinesOfArticlesThatWereStoredBeforeThereWasAColumnForThem) {
  ASSERT_TRUE(migrate(database_, migrations().first(2)));
  database_.exec(
      "INSERT INTO page VALUES (1, 'f0', 'UTF-8', '01.txt', '晨光职工报', 'path', '2020-03-04', 'path', '1', 'path', "
      "'2020-03-05T00:00:00Z', x'00');"
      "INSERT INTO article (id, page, place, record) VALUES ('a', 1, 0, '{\"lines\":[3,1,7]}'), ('b', 1, 1, "
      "'damaged')");
  ASSERT_TRUE(migrate(database_, migrations()));
  EXPECT_EQ(
      database_.execAndGet("SELECT group_concat(id || lines) FROM (SELECT * FROM article ORDER BY id)").getString(),
      "a[3,1,7],b[]");
}

TEST_F(Migrate, KnowsItsOwnStepsByRisingVersionFromOne) {
  int expected = 1;
  for (const Migration& step : migrations()) EXPECT_EQ(step.version, expected++);
  EXPECT_EQ(migrate(database_, migrations()), expected - 1);
}

}  // namespace
}  // namespace gongwen::archive
