// Exit codes, help, and what is wrong usage.

#include "e2e/program.h"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::e2e {
namespace {

using testing::HasSubstr;

class Command : public testing::TestWithParam<std::string> {};
INSTANTIATE_TEST_SUITE_P(Gongwenctl, Command,
                         testing::Values("parse", "import", "search", "facets", "show", "export", "verify", "reindex",
                                         "evaluate", "kwic", "suggest", "similar", "collection", "set", "correct",
                                         "corrections", "tag", "mark", "undo", "redo", "journal", "topic",
                                         "reannotate"),
                         [](const auto& command) { return command.param; });

TEST_P(Command, HelpsWithAnExample) {
  const Ended run = gongwenctl({GetParam(), "--help"});
  EXPECT_EQ(run.exit_code, 0);
  EXPECT_THAT(run.out, HasSubstr("Example: gongwenctl"));
  EXPECT_EQ(run.err, "");
}

TEST_P(Command, IsListedInTheHelp) { EXPECT_THAT(gongwenctl({"--help"}).out, HasSubstr("\n  " + GetParam())); }

TEST_P(Command, CallsAnUnknownOptionWrongUsage) {
  const Ended run = gongwenctl({GetParam(), "--no-such-option"});
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_EQ(run.out, "");
  EXPECT_NE(run.err, "");
}

TEST(Usage, IsWrongWithoutACommandOrWithAnUnknownOne) {
  for (const std::vector<std::string>& arguments : {std::vector<std::string>{},
                                                    {"serach", "工会"},
                                                    {"show"},
                                                    {"facets", ""},
                                                    {"search", "", "--sort", "best"},
                                                    {"search", "--limit", "-3"},
                                                    {"export", "", "--format", "doc", "--output", "a.doc"},
                                                    {"parse"},
                                                    {"import"}}) {
    const Ended run = gongwenctl(arguments);
    EXPECT_EQ(run.exit_code, 2) << testing::PrintToString(arguments) << run.err;
    EXPECT_EQ(run.out, "") << "data only";
    EXPECT_NE(run.err, "");
  }
}

TEST(Usage, OfAQueryThatIsNotWellFormedIsWrongAndSaysWhere) {
  const TestArchive archive;
  ASSERT_EQ(archive({"import", sample_pages / "江城职工报_2021-09-14_01版.txt"}).exit_code, 0);
  for (const std::string query : {"\"没有结束的引号", "日期:二月三十", "地区:无此省"}) {
    const Ended run = archive({"search", query});
    EXPECT_EQ(run.exit_code, 2) << query;
    EXPECT_EQ(run.out, "") << query;
    EXPECT_NE(run.err, "") << query;
  }
}

TEST(Usage, TakesAQueryThatBeginsWithAMinus) {
  const TestArchive archive;
  ASSERT_EQ(archive({"import", sample_pages / "江城职工报_2021-09-14_01版.txt"}).exit_code, 0);
  const auto all = std::stoi(archive({"search", "", "--count"}).out);
  const auto photos = std::stoi(archive({"search", "体裁:photo", "--count"}).out);
  EXPECT_EQ(archive({"search", "非体裁:photo", "--count"}).out, std::to_string(all - photos) + "\n");
  EXPECT_EQ(archive({"search", "--count", "--", "-体裁:photo"}).out, std::to_string(all - photos) + "\n");
}

TEST(Usage, TellsTheVersion) {
  const Ended run = gongwenctl({"--version"});
  EXPECT_EQ(run.exit_code, 0);
  EXPECT_EQ(run.out, GONGWEN_VERSION "\n");
}

TEST(Usage, TakesTheArchiveFromTheEnvironment) {
  const TestArchive archive;
  ASSERT_EQ(archive({"import", sample_pages / "江城职工报_2021-09-14_01版.txt"}).exit_code, 0);
  const Ended run =
      run_program("env", {"GONGWEN_ARCHIVE=" + archive.path().string(), GONGWENCTL, "search", "", "--count"});
  EXPECT_EQ(run.exit_code, 0) << run.err;
  EXPECT_EQ(run.out, archive({"search", "", "--count"}).out);
}

}  // namespace
}  // namespace gongwen::e2e
