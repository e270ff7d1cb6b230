#include "archive/statements.h"

#include <string>

#include <gtest/gtest.h>

namespace gongwen::archive {
namespace {

class StatementsTest : public testing::Test {
 protected:
  StatementsTest() { database.exec("CREATE TABLE paper (name TEXT UNIQUE, place TEXT)"); }

  SQLite::Database database{":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
  Statements statements{database};
};

TEST_F(StatementsTest, AreCompiledOnceForTheSameText) {
  const auto* first = statements.of("SELECT count(*) FROM paper").get();
  EXPECT_EQ(statements.of("SELECT count(*) FROM paper").get(), first);
  EXPECT_NE(statements.of("SELECT name FROM paper").get(), first);
}

TEST_F(StatementsTest, ComeWithoutWhatWasBoundBefore) {
  const std::string sql = "INSERT INTO paper (name, place) VALUES (?, ?)";
  {
    const auto insert = statements.of(sql);
    insert->bind(1, "海州工人报");
    insert->bind(2, "海州");
    insert->exec();
  }
  {
    const auto insert = statements.of(sql);
    insert->bind(1, "澄江职工报");
    insert->exec();
  }
  EXPECT_EQ(database.execAndGet("SELECT count(*) FROM paper WHERE place IS NULL").getInt(), 1);
}

TEST_F(StatementsTest, LeaveNothingOpenAndMayBeUsedAgainAfterAFailure) {
  const std::string sql = "INSERT INTO paper (name) VALUES (?)";
  const auto insert = [&] {
    const auto statement = statements.of(sql);
    statement->bind(1, "海州工人报");
    statement->exec();
  };
  insert();
  EXPECT_THROW(insert(), SQLite::Exception);
  database.exec("DELETE FROM paper");
  EXPECT_NO_THROW(insert());
  {
    const auto select = statements.of("SELECT name FROM paper");
    ASSERT_TRUE(select->executeStep());
  }
  // What is still being read may not be dropped.
  EXPECT_NO_THROW(database.exec("DROP TABLE paper"));
}

}  // namespace
}  // namespace gongwen::archive
