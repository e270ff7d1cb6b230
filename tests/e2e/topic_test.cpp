// topic and reannotate.

#include "e2e/program.h"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::e2e {
namespace {

using testing::HasSubstr;

class TopicCommand : public testing::Test {
 protected:
  void SetUp() override { ASSERT_EQ(archive({"import", sample_pages}).exit_code, 0); }

  Ended do_well(const std::vector<std::string>& arguments) const {
    Ended run = archive(arguments);
    EXPECT_EQ(run.exit_code, 0) << testing::PrintToString(arguments) << run.err;
    return run;
  }

  std::string count(const std::string& query) const { return do_well({"search", query, "--count"}).out; }

  TestArchive archive;
};

TEST_F(TopicCommand, AddsATopicByWhichArticlesAreFound) {
  const std::string with_the_word = count("学徒");
  ASSERT_NE(with_the_word, "0\n");
  do_well({"topic", "add", "学徒与师傅", "--english", "Apprentices", "--belongs", "带徒、出师"});
  EXPECT_THAT(do_well({"topic", "cue", "学徒与师傅", "学徒", "徒弟", "--weight", "10"}).err,
              HasSubstr("15 pages were read by other rules or topics"));
  EXPECT_EQ(count("主题:学徒与师傅"), "0\n");
  EXPECT_THAT(do_well({"reannotate"}).err, HasSubstr("15 pages read again"));
  EXPECT_NE(count("主题:学徒与师傅"), "0\n");
  EXPECT_THAT(do_well({"facets", "", "--by", "topic"}).out, HasSubstr("\t学徒与师傅\t"));
  EXPECT_THAT(do_well({"reannotate"}).err, HasSubstr("0 pages read again"));
  EXPECT_THAT(do_well({"verify"}).err, testing::EndsWith("sound\n"));
  EXPECT_EQ(do_well({"verify"}).out, "");
  const std::string found = json_lines(do_well({"search", "主题:学徒与师傅", "--json"}).out).at(0).at("id");
  do_well({"set", found, "topics", "学徒与师傅"});
  do_well({"reindex"});
  EXPECT_NE(count("主题:学徒与师傅"), "0\n");
}

TEST_F(TopicCommand, UsesItOnPagesThatComeLater) {
  do_well({"topic", "add", "石榴"});
  do_well({"topic", "cue", "石榴", "石榴园里", "--weight", "9"});
  do_well({"reannotate"});
  archive.folder().write("晚到/工人日报_2023-04-28_02版.txt",
                         "石榴园里开夜校\n本报讯(记者何以安)石榴园里的职工夜校昨晚开课,三十人来听。\n");
  do_well({"import", archive.folder().path() / "晚到"});
  EXPECT_EQ(count("主题:石榴"), "1\n");
}

TEST_F(TopicCommand, ListsTopicsAndTakesThemToAnotherArchive) {
  EXPECT_EQ(lines_of(do_well({"topic", "list"}).out).size(), 21U);
  EXPECT_EQ(do_well({"topic", "list", "--own"}).out, "");
  do_well({"topic", "add", "职工书屋", "--english", "Book corners"});
  do_well({"topic", "cue", "职工书屋", "读书会"});
  do_well({"topic", "cue", "疗休养", "海边的院子", "--weight", "2.5"});
  const std::string own = do_well({"topic", "list", "--own"}).out;
  EXPECT_EQ(own, "topic\t职工书屋\tBook corners\t\t\ncue\t职工书屋\t3\t读书会\ncue\t疗休养\t2.5\t海边的院子\n");
  EXPECT_THAT(do_well({"topic", "list"}).out, HasSubstr("职工书屋\tBook corners\town\t\n"));
  EXPECT_EQ(json_lines(do_well({"topic", "list", "--own", "--json"}).out).size(), 2U);
  const TestArchive other;
  archive.folder().write("主题.tsv", own);
  EXPECT_THAT(other({"topic", "import", archive.folder().path() / "主题.tsv"}).err,
              HasSubstr("1 topics and 2 cues taken in"));
  EXPECT_EQ(other({"topic", "list", "--own"}).out, own);
}

TEST_F(TopicCommand, TakesBackWhatWasAdded) {
  do_well({"topic", "add", "职工书屋"});
  do_well({"topic", "cue", "职工书屋", "读书会"});
  EXPECT_THAT(do_well({"undo"}).err, HasSubstr("undone: cue-add “职工书屋”\n"));
  do_well({"redo"});
  do_well({"topic", "remove", "职工书屋", "读书会"});
  do_well({"topic", "remove", "职工书屋"});
  EXPECT_EQ(do_well({"topic", "list", "--own"}).out, "");
}

TEST_F(TopicCommand, RefusesWhatCannotBe) {
  EXPECT_EQ(archive({"topic", "add", "疗休养"}).exit_code, 2);
  EXPECT_EQ(archive({"topic", "cue", "无此主题", "读书会"}).exit_code, 2);
  EXPECT_EQ(archive({"topic", "cue", "疗休养", "书"}).exit_code, 2);
  EXPECT_EQ(archive({"topic", "cue", "疗休养", "读书会", "--weight", "99"}).exit_code, 2);
  EXPECT_EQ(archive({"topic", "remove", "疗休养"}).exit_code, 1);
  archive.folder().write("坏.tsv", "topic\t职工书屋\ncue\t职工书屋\t读书会\n");
  const Ended run = archive({"topic", "import", archive.folder().path() / "坏.tsv"});
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.err, HasSubstr("line 2"));
  EXPECT_EQ(archive({"topic", "list", "--own"}).out, "");
}

TEST(FacetsOfReporters, OfferNamesThatArePerhapsOnePersonsAndMergeNone) {
  const TestArchive archive;
  const auto page = [&](const std::string& number, const std::string& reporter) {
    archive.folder().write("版/东江工人报_2023-04-28_" + number + "版.txt",
                           "渡口夜校开课\n本报讯(记者" + reporter + ")渡口的职工夜校昨晚开课,来了" + number + "人。\n");
  };
  page("01", "柯晨晖");
  page("02", "柯晨辉");
  page("03", "佟望川");
  ASSERT_EQ(archive({"import", archive.folder().path() / "版"}).exit_code, 0);
  const auto lines = lines_of(archive({"facets", "", "--by", "by"}).out);
  EXPECT_THAT(lines, testing::UnorderedElementsAre("1\t柯晨晖\t柯晨晖\t柯晨辉", "1\t柯晨辉\t柯晨辉\t柯晨晖",
                                                   "1\t佟望川\t佟望川"));
  const auto found = json_lines(archive({"facets", "作者:柯晨晖", "--by", "by", "--json"}).out);
  ASSERT_EQ(found.size(), 1U) << "the other is offered, not found";
  EXPECT_EQ(found[0].at("perhaps"), Json::array({"柯晨辉"}));
}

}  // namespace
}  // namespace gongwen::e2e
