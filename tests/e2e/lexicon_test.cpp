// lexicon: words of one's own.
#include "e2e/program.h"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::e2e {
namespace {

using testing::HasSubstr;

class LexiconCommand : public testing::Test {
 protected:
  void SetUp() override {
    archive.folder().write("版/工人日报_2023-04-28_02版.txt",
                           "老街口的讲堂\n\n本报讯(记者何以安)城东总工会的石榴讲堂昨晚开课,三十名钳工来听。\n");
    archive.folder().write("版/工人日报_2023-05-06_02版.txt",
                           "讲堂搬进车间\n\n本报讯(记者何以安)城西纺织厂把讲堂搬进车间,石榴两个字写在黑板上。\n");
    ASSERT_EQ(archive({"import", archive.folder().path() / "版"}).exit_code, 0);
  }

  Ended do_well(const std::vector<std::string>& arguments) const {
    Ended run = archive(arguments);
    EXPECT_EQ(run.exit_code, 0) << testing::PrintToString(arguments) << run.err;
    return run;
  }

  std::size_t found(const std::string& query) const {
    return json_lines(do_well({"search", query, "--json"}).out).size();
  }

  TestArchive archive;
};

TEST_F(LexiconCommand, KeepsAWordWholeInPartialMatches) {
  ASSERT_EQ(found("石榴讲堂"), 2U) << "one of them by 石榴 and 讲堂";
  do_well({"lexicon", "add", "石榴讲堂"});
  EXPECT_EQ(found("石榴讲堂"), 1U);
  EXPECT_EQ(do_well({"search", "石榴", "--count"}).out, "2\n") << "what stands in the text is found as before";
  do_well({"undo"});
  EXPECT_EQ(found("石榴讲堂"), 2U);
  EXPECT_THAT(do_well({"verify"}).err, testing::EndsWith("sound\n"));
}

TEST_F(LexiconCommand, ListsWordsAndTakesThemToAnotherArchive) {
  EXPECT_EQ(do_well({"lexicon", "list"}).out, "");
  EXPECT_THAT(do_well({"lexicon", "add", "石榴講堂", "云上课堂"}).err, HasSubstr("2 words added"));
  const std::string list = do_well({"lexicon", "list"}).out;
  EXPECT_EQ(list, "云上课堂\n石榴讲堂\n");
  EXPECT_EQ(do_well({"lexicon", "list", "--json"}).out, "{\"word\":\"云上课堂\"}\n{\"word\":\"石榴讲堂\"}\n");
  archive.folder().write("词.txt", "# 本刊的词\n" + list);
  const TestArchive other;
  EXPECT_THAT(other({"lexicon", "import", archive.folder().path() / "词.txt"}).err, HasSubstr("2 words added"));
  EXPECT_EQ(other({"lexicon", "list"}).out, list);
  do_well({"lexicon", "remove", "云上课堂"});
  EXPECT_EQ(do_well({"lexicon", "list"}).out, "石榴讲堂\n");
}

TEST_F(LexiconCommand, RefusesWhatIsNoWord) {
  EXPECT_EQ(archive({"lexicon", "add", "AI"}).exit_code, 2);
  EXPECT_EQ(archive({"lexicon", "add", "职代会"}).exit_code, 2);
  EXPECT_EQ(archive({"lexicon", "remove", "没有的词"}).exit_code, 1);
  archive.folder().write("词.txt", "石榴讲堂\nAI\n");
  const Ended refused = archive({"lexicon", "import", archive.folder().path() / "词.txt"});
  EXPECT_EQ(refused.exit_code, 2);
  EXPECT_THAT(refused.err, HasSubstr("line 2"));
  EXPECT_EQ(do_well({"lexicon", "list"}).out, "");
}

}  // namespace
}  // namespace gongwen::e2e
