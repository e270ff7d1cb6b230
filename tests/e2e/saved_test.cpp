// saved: searches by name, what came in for them, and what was searched for.

#include "e2e/program.h"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::e2e {
namespace {

using testing::EndsWith;
using testing::HasSubstr;

class SavedCommand : public testing::Test {
 protected:
  void SetUp() override {
    pages.write("工人日报_2023-04-28_02版.txt", "疗休养补贴提高\n本报讯 职工疗休养补贴从今年起提高到每人2000元。\n");
    ASSERT_EQ(archive({"import", pages.path()}).exit_code, 0);
    do_well({"saved", "save", "补贴", "疗休养 补贴"});
    do_well({"saved", "save", "驿站", "驿站"});
  }

  void do_well(const std::vector<std::string>& arguments) {
    const Ended run = archive(arguments);
    EXPECT_EQ(run.exit_code, 0) << testing::PrintToString(arguments) << run.err;
  }

  Ended import_another(const std::vector<std::string>& more = {}) {
    pages.write("工人日报_2023-05-06_03版.txt",
                "补贴到账\n本报讯 疗休养补贴昨天打进了第一批职工的卡里。\n\n夜校开课\n本报讯 城东夜校昨晚开课。\n");
    std::vector<std::string> arguments{"import", pages.path()};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return archive(arguments);
  }

  TemporaryFolder pages;
  TestArchive archive;
};

TEST_F(SavedCommand, TellsOfEachImportWhatIsNewForWhich) {
  EXPECT_THAT(import_another().out, EndsWith("\n1 new for 补贴\n"));
}

TEST_F(SavedCommand, TellsItAsJsonWithTheArticles) {
  std::vector<Json> news;
  for (const Json& line : json_lines(import_another({"--json"}).out)) {
    if (line.at("event") == "news") news.push_back(line);
  }
  ASSERT_EQ(news.size(), 1U);
  EXPECT_EQ(news[0].at("name"), "补贴");
  ASSERT_EQ(news[0].at("articles").size(), 1U);
  EXPECT_THAT(archive({"show", news[0].at("articles")[0]}).out, HasSubstr("补贴到账"));
}

TEST_F(SavedCommand, CountsAsNewWhatCameSinceOneLooked) {
  EXPECT_EQ(archive({"saved", "list"}).out, "补贴\t0\t疗休养 补贴\n驿站\t0\t驿站\n");
  import_another();
  EXPECT_EQ(archive({"saved", "list"}).out, "补贴\t1\t疗休养 补贴\n驿站\t0\t驿站\n");
  const std::string seen = archive({"saved", "look", "补贴"}).out;
  EXPECT_THAT(seen, EndsWith("\t2023-05-06\t工人日报\t补贴到账\n"));
  EXPECT_EQ(lines_of(seen).size(), 1U);
  EXPECT_EQ(json_lines(archive({"saved", "list", "--json"}).out)[0].at("new"), 0);
  EXPECT_EQ(archive({"saved", "look", "补贴"}).out, "");
  EXPECT_EQ(lines_of(archive({"saved", "look", "补贴", "--all"}).out).size(), 2U);
}

TEST_F(SavedCommand, RenamesAndRemovesAndIsUndone) {
  do_well({"saved", "rename", "补贴", "疗养"});
  do_well({"saved", "remove", "驿站"});
  EXPECT_EQ(archive({"saved", "list"}).out, "疗养\t0\t疗休养 补贴\n");
  EXPECT_EQ(archive({"undo"}).err, "undone: search-remove “驿站”\n");
  EXPECT_THAT(archive({"saved", "list"}).out, HasSubstr("驿站"));
  EXPECT_EQ(archive({"saved", "look", "没有"}).exit_code, 1);
  EXPECT_EQ(archive({"saved", "save", "坏的", "(疗休养"}).exit_code, 2);
}

TEST_F(SavedCommand, TellsOfASearchThatCanNoLongerBeAsked) {
  do_well({"collection", "create", "案例"});
  do_well({"saved", "save", "案例里的", "专题:案例"});
  do_well({"collection", "remove", "案例"});
  import_another();
  const Ended listed = archive({"saved", "list"});
  EXPECT_EQ(listed.exit_code, 0);
  EXPECT_THAT(listed.out, HasSubstr("案例里的\t0\t专题:案例\n"));
  EXPECT_THAT(listed.err, HasSubstr("案例里的: "));
  EXPECT_EQ(archive({"saved", "look", "案例里的"}).exit_code, 2);
}

TEST_F(SavedCommand, RemembersWhatAPersonSearchedForAndNotWhatAScriptDid) {
  do_well({"search", "脚本问的"});
  EXPECT_EQ(archive({"saved", "history"}).out, "");
  if (!is_available("script")) GTEST_SKIP() << "there is no terminal to be had without script(1)";
  for (const char* query : {"夜校", "疗休养"}) {
    const std::string command =
        std::string("'" GONGWENCTL "' --archive '") + archive.path().string() + "' search " + query;
    ASSERT_EQ(run_program("script", {"-qec", command, "/dev/null"}).exit_code, 0);
  }
  EXPECT_EQ(archive({"saved", "history"}).out, "疗休养\n夜校\n");
  do_well({"saved", "history", "--clear"});
  EXPECT_EQ(archive({"saved", "history"}).out, "");
}

}  // namespace
}  // namespace gongwen::e2e
