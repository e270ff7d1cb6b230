// correct and corrections: what was mended stays mended, and travels.

#include "e2e/program.h"

#include <algorithm>
#include <fstream>
#include <set>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::e2e {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

const auto page = sample_pages / "江城职工报_2021-09-14_01版.txt";

std::vector<Json> articles_of(const TestArchive& archive) {
  return json_lines(archive({"search", "", "--json", "--sort", "oldest", "--limit", "100"}).out);
}

std::set<std::string> everything(const TestArchive& archive) {
  std::set<std::string> all;
  for (const Json& article : articles_of(archive)) all.insert(archive({"show", article.at("id"), "--json"}).out);
  return all;
}

class CorrectCommand : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_EQ(archive({"import", page}).exit_code, 0);
    for (const Json& article : articles_of(archive)) {
      if (article.at("lines").size() >= 4) longest = article;
    }
    ASSERT_FALSE(longest.is_null());
    id = longest.at("id");
    lines = longest.at("lines").get<std::vector<int>>();
  }

  void do_well(const std::vector<std::string>& arguments) {
    const Ended run = archive(arguments);
    EXPECT_EQ(run.exit_code, 0) << testing::PrintToString(arguments) << run.err;
  }

  std::vector<int> lines_of(const std::string& article) {
    const Ended shown = archive({"show", article, "--json"});
    if (shown.exit_code != 0) return {};
    return Json::parse(shown.out).at("lines").get<std::vector<int>>();
  }

  std::string after(std::size_t k) const { return std::to_string(lines[k]); }

  TestArchive archive;
  Json longest;
  std::string id;
  std::vector<int> lines;
};

TEST_F(CorrectCommand, SplitsAndMergesAndComesBackByUndo) {
  const auto before = everything(archive);
  const std::size_t count = articles_of(archive).size();
  do_well({"correct", "split", id, after(2), "--editor", "林渡", "--remark", "两篇"});
  EXPECT_EQ(articles_of(archive).size(), count + 1);
  EXPECT_EQ(lines_of(id), std::vector<int>(lines.begin(), lines.begin() + 2));
  do_well({"undo"});
  EXPECT_TRUE(everything(archive) == before);
  do_well({"redo"});
  EXPECT_EQ(articles_of(archive).size(), count + 1);
  std::string other;
  for (const Json& article : articles_of(archive)) {
    const auto of = article.at("lines").get<std::vector<int>>();
    if (std::find(of.begin(), of.end(), lines[2]) != of.end()) other = article.at("id");
  }
  do_well({"correct", "merge", id, other});
  EXPECT_EQ(lines_of(id), lines);
  EXPECT_THAT(archive({"verify"}).out, IsEmpty());
}

TEST_F(CorrectCommand, FindsTheCorrectedText) {
  do_well({"correct", "text", id, after(1), "本报讯 青石县总工会主席柳青禾说,窑工夜校还要办下去。"});
  EXPECT_EQ(archive({"search", "柳青禾", "--count"}).out, "1\n");
  EXPECT_THAT(archive({"show", id}).out, HasSubstr("窑工夜校还要办下去"));
  do_well({"undo"});
  EXPECT_EQ(archive({"search", "柳青禾", "--count"}).out, "0\n");
}

TEST_F(CorrectCommand, LetsTheTextBeFoundAsItWasPrintedTooAndSaysSo) {
  const auto shown = Json::parse(archive({"show", id, "--json"}).out);
  do_well({"correct", "text", id, after(1), "本报讯 青石县总工会主席柳青禾说,窑工夜校还要办下去。"});
  const auto after_it = Json::parse(archive({"show", id, "--json"}).out);
  ASSERT_EQ(after_it.at("printed").size(), 1U);
  const std::string paragraph = after_it.at("printed").at(0).at(1);
  // Any words of it find the article.
  const auto character = [&](std::size_t at) {
    while (at < paragraph.size() && (paragraph[at] & 0xC0) == 0x80) ++at;
    return at;
  };
  const std::size_t begin = character(paragraph.size() / 2);
  const std::string words = paragraph.substr(begin, character(begin + 24) - begin);
  const auto hits = json_lines(archive({"search", "\"" + words + "\"", "--json"}).out);
  ASSERT_EQ(hits.size(), 1U) << words;
  EXPECT_EQ(hits[0].at("id"), id);
  ASSERT_TRUE(hits[0].contains("only_printed"));
  EXPECT_THAT(hits[0].at("snippet").at("text").get<std::string>(), HasSubstr(words));
  EXPECT_TRUE(json_lines(archive({"kwic", "\"" + words + "\"", "--json"}).out).at(0).at("printed"));
  EXPECT_FALSE(json_lines(archive({"search", "柳青禾", "--json"}).out).at(0).contains("only_printed"));
  EXPECT_THAT(archive({"verify"}).out, IsEmpty());
  do_well({"undo"});
  EXPECT_EQ(Json::parse(archive({"show", id, "--json"}).out), shown);
}

TEST_F(CorrectCommand, FindsTheHeadlineThatAPersonGaveAndTheOneThatWasPrinted) {
  const auto shown = Json::parse(archive({"show", id, "--json"}).out);
  const std::string printed = shown.at("headline");
  ASSERT_FALSE(printed.empty());
  do_well({"set", id, "headline", "青石窑工的夜校"});
  for (const std::string& query : {std::string("标题:青石窑工"), std::string("\"青石窑工的夜校\"")}) {
    const auto hits = json_lines(archive({"search", query, "--json", "--no-partial"}).out);
    ASSERT_EQ(hits.size(), 1U) << query;
    EXPECT_EQ(hits[0].at("id"), id);
    EXPECT_FALSE(hits[0].contains("only_printed"));
  }
  EXPECT_TRUE(json_lines(archive({"search", "标题:\"" + printed + "\"", "--json"}).out).at(0).contains("only_printed"));
  EXPECT_THAT(archive({"suggest", "qsyg"}).out, HasSubstr("青石窑工的夜校"));
  EXPECT_THAT(archive({"show", id}).out, HasSubstr("青石窑工的夜校"));
  EXPECT_THAT(archive({"verify"}).out, IsEmpty());
  do_well({"undo"});
  EXPECT_EQ(archive({"search", "青石窑工", "--count"}).out, "0\n");
  EXPECT_EQ(Json::parse(archive({"show", id, "--json"}).out), shown);
}

TEST_F(CorrectCommand, TellsWhatIsInDoubtUntilAPersonHasSaidThatItIsRight) {
  const auto in_doubt = json_lines(archive({"review", "--json", "--limit", "1000"}).out);
  ASSERT_FALSE(in_doubt.empty());
  for (std::size_t k = 1; k < in_doubt.size(); ++k) {
    const auto weight = [](const Json& doubt) {
      return (1 - doubt.at("confidence").get<double>()) * doubt.at("characters").get<double>();
    };
    EXPECT_GE(weight(in_doubt[k - 1]), weight(in_doubt[k]));
  }
  std::size_t left = in_doubt.size();
  for (const Json& doubt : in_doubt) {
    if (doubt.at("about") != "join") continue;
    do_well({"correct", "accept", doubt.at("article"), std::to_string(doubt.at("line").get<int>())});
    --left;
  }
  EXPECT_EQ(json_lines(archive({"review", "--json", "--limit", "1000"}).out).size(), left);
  EXPECT_THAT(archive({"review", "标题:没有的", "--json"}).out, IsEmpty());
  do_well({"correct", "checked", id, "--editor", "林渡"});
  const Ended run = archive({"review"});
  EXPECT_THAT(run.out, IsEmpty());
  EXPECT_THAT(run.err, HasSubstr("1 of 1 pages are checked"));
}

TEST_F(CorrectCommand, MakesACheckedPageAGoldOfItsOwn) {
  EXPECT_EQ(archive({"evaluate", "--checked"}).exit_code, 1) << "no page is checked yet";
  do_well({"correct", "split", id, after(2)});
  do_well({"set", id, "topics", "疗休养"});
  do_well({"correct", "checked", id});
  const Ended scored = archive({"evaluate", "--checked"});
  EXPECT_EQ(scored.exit_code, 0) << scored.err;
  EXPECT_THAT(scored.out, HasSubstr("topics\t"));
  EXPECT_THAT(scored.out, HasSubstr("kind\t"));
  // What is written is what evaluate reads, and scores the same.
  const auto gold = archive.folder().path() / "gold";
  do_well({"evaluate", "--checked", "--gold-to", gold});
  const Ended again = gongwenctl({"evaluate", gold, gold});
  EXPECT_EQ(again.exit_code, 0) << again.err;
  EXPECT_THAT(scored.out, testing::StartsWith(again.out));
  EXPECT_EQ(gongwenctl({"evaluate"}).exit_code, 2);
}

TEST_F(CorrectCommand, TellsTheHistoryInSentences) {
  do_well({"correct", "split", id, after(2), "--editor", "林渡", "--remark", "两篇"});
  do_well({"correct", "role", id, after(1), "subtitle"});
  const Ended told = archive({"corrections", "history", id, "--page"});
  EXPECT_THAT(told.out, HasSubstr("林渡: line"));
  EXPECT_THAT(told.out, HasSubstr("became an article of their own (两篇)\n"));
  EXPECT_THAT(told.out, HasSubstr("line " + after(1) + " is of the role subtitle\n"));
}

TEST_F(CorrectCommand, ShowsWhereACharacterThatWasPutRightStillStands) {
  const TestArchive names;
  names.folder().write("江城职工报_2021-09-15_02版.txt",
                       "青石县窑工夜校开到车间\n\n本报讯(记者田昀)老窑工沈阿海支起黑板,给年轻职工讲火色。\n\n"
                       "海州港给司机装上护腰座椅\n\n本报讯(记者田昀)座椅的尺寸由司机们自己量。\n");
  ASSERT_EQ(names({"import", names.folder().path() / "江城职工报_2021-09-15_02版.txt"}).exit_code, 0);
  const auto first = json_lines(names({"search", "窑工夜校", "--json"}).out).at(0);
  ASSERT_EQ(names({"correct", "text", first.at("id"), "3", "本报讯(记者田翀)老窑工沈阿海支起黑板,给年轻职工讲火色。"})
                .exit_code,
            0);
  const auto found = json_lines(names({"corrections", "misreadings", "--json"}).out);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].at("printed"), "昀");
  EXPECT_EQ(found[0].at("right"), "翀");
  ASSERT_EQ(found[0].at("similar").size(), 1U) << "the corrected place itself is none";
  EXPECT_THAT(names({"corrections", "misreadings"}).out, HasSubstr("昀→翀  corrected 1×, 1 similar places"));
}

TEST_F(CorrectCommand, SetsValuesThatAPersonKnowsBetter) {
  const auto shown = [&](const std::string& article) { return Json::parse(archive({"show", article, "--json"}).out); };
  do_well({"set", id, "topics", "疗休养;就业创业", "--editor", "林渡"});
  do_well({"set", id, "regions", "江苏省南京市鼓楼区"});
  EXPECT_EQ(shown(id).at("topics").at(0).at("name"), "疗休养");
  EXPECT_EQ(shown(id).at("topics").at(0).at("evidence").at(0).at("rule"), "person");
  EXPECT_EQ(shown(id).at("regions").at(0).at("code"), "320106");
  EXPECT_EQ(archive({"search", "地区:320106 主题:疗休养", "--count"}).out, "1\n");
  EXPECT_EQ(archive({"set", id, "regions", "鼓楼区"}).exit_code, 2) << "there are several";
  EXPECT_EQ(archive({"set", id, "mood", "好"}).exit_code, 2);
  const auto before = everything(archive);
  do_well({"reindex"});
  do_well({"import", page});
  EXPECT_TRUE(everything(archive) == before);
  do_well({"undo"});
  do_well({"undo"});
  EXPECT_NE(shown(id).at("regions").at(0).at("code"), "320106");
}

TEST_F(CorrectCommand, LetsWhatHangsOnTheIssueDateFollowIt) {
  do_well({"set", id, "issue_date", "2019-05-06"});
  int recent = 0;
  for (const Json& article : articles_of(archive)) {
    EXPECT_EQ(article.at("issue_date").at("value"), "2019-05-06") << "all of the page";
    EXPECT_EQ(article.at("issue_date").at("origin"), "person");
    for (const Json& date : article.at("event_dates")) {
      if (date.at("text") != "今年") continue;
      ++recent;
      EXPECT_EQ(date.at("iso"), "2019");
    }
  }
  EXPECT_GT(recent, 0);
  EXPECT_EQ(archive({"search", "日期:2021", "--count"}).out, "0\n");
}

TEST_F(CorrectCommand, StaysWhenAllIsMadeAnew) {
  do_well({"correct", "split", id, after(2)});
  do_well({"correct", "role", id, after(1), "subtitle"});
  const auto mended = everything(archive);
  do_well({"import", page});
  do_well({"reindex"});
  EXPECT_TRUE(everything(archive) == mended);
}

TEST_F(CorrectCommand, TravelsToAnotherArchiveOfTheSamePages) {
  do_well({"correct", "split", id, after(2), "--editor", "林渡"});
  do_well({"correct", "text", id, after(1), "本报讯 窑工夜校还要办下去。"});
  const auto file = archive.folder().path() / "更正.jsonl";
  archive.folder().write("更正.jsonl", archive({"corrections", "list", "--json"}).out);

  const TestArchive fresh;
  ASSERT_EQ(fresh({"import", page}).exit_code, 0);
  EXPECT_EQ(fresh({"corrections", "import", file}).err,
            "2 added, 0 known, 0 do not fit, 0 of pages that are not here\n");
  EXPECT_TRUE(everything(fresh) == everything(archive));
  EXPECT_EQ(fresh({"corrections", "import", file}).err,
            "0 added, 2 known, 0 do not fit, 0 of pages that are not here\n");

  const TestArchive before_its_pages;
  ASSERT_EQ(before_its_pages({"import", sample_pages / "江城职工报_2021-09-14_04版.txt"}).exit_code, 0);
  EXPECT_EQ(before_its_pages({"corrections", "import", file}).exit_code, 0);
  ASSERT_EQ(before_its_pages({"import", page}).exit_code, 0);
  EXPECT_EQ(Json::parse(before_its_pages({"show", id, "--json"}).out).at("lines"),
            Json::parse(archive({"show", id, "--json"}).out).at("lines"));
}

TEST_F(CorrectCommand, TellsWhatDoesNotFitAndKeepsWhatWasSaidHere) {
  do_well({"correct", "split", id, after(2)});
  archive.folder().write("更正.jsonl", archive({"corrections", "list", "--json"}).out);
  const TestArchive other;
  ASSERT_EQ(other({"import", page}).exit_code, 0);
  ASSERT_EQ(other({"correct", "split", id, after(3)}).exit_code, 0);
  const auto before = everything(other);
  const Ended run = other({"corrections", "import", archive.folder().path() / "更正.jsonl"});
  EXPECT_EQ(run.exit_code, 1);
  EXPECT_THAT(run.err, HasSubstr("1 do not fit"));
  EXPECT_TRUE(everything(other) == before);
}

TEST_F(CorrectCommand, RefusesWhatCannotBe) {
  const auto before = everything(archive);
  for (const std::vector<std::string>& arguments : {std::vector<std::string>{"correct", "split", id, after(0)},
                                                    {"correct", "split", id, "9999"},
                                                    {"correct", "merge", id, id},
                                                    {"correct", "role", id, after(1), "title"},
                                                    {"correct", "text", id, after(1), "　"},
                                                    {"correct", "move", id, after(1), "--behind", after(1)}}) {
    const Ended run = archive(arguments);
    EXPECT_EQ(run.exit_code, 2) << testing::PrintToString(arguments);
    EXPECT_NE(run.err, "");
  }
  archive.folder().write("坏.jsonl", "{\"kind\":\"split\"}\n");
  const Ended run = archive({"corrections", "import", archive.folder().path() / "坏.jsonl"});
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.err, HasSubstr("line 1"));
  EXPECT_TRUE(everything(archive) == before);
  EXPECT_EQ(archive({"corrections", "list"}).out, "");
}

TEST_F(CorrectCommand, ListsWhatDoesNotFitItsPageAndDoesItAgainOrForgetsIt) {
  // It comes before its page, and the lines do not stand together there.
  const TestArchive fresh;
  const auto file = fresh.folder().path() / "早来.jsonl";
  std::ofstream(file) << Json{{"page", longest.at("page_sha256")},
                              {"kind", "move"},
                              {"lines", {lines[0], lines[2]}},
                              {"where", "alone"}}
                             .dump()
                      << '\n';
  ASSERT_EQ(fresh({"import", sample_pages / "江城职工报_2021-09-14_04版.txt"}).exit_code, 0);
  EXPECT_THAT(fresh({"corrections", "import", file}).err, HasSubstr("1 of pages that are not here"));
  EXPECT_THAT(fresh({"corrections", "misfits"}).out, IsEmpty());
  ASSERT_EQ(fresh({"import", page}).exit_code, 0);
  EXPECT_EQ(fresh({"corrections", "misfits"}).out,
            "1\t" + id.substr(0, 16) + "\tlines " + after(0) + ", " + after(2) + " became an article of their own\n");
  EXPECT_THAT(fresh({"corrections", "history", id}).out, HasSubstr("does not fit"));
  EXPECT_EQ(fresh({"corrections", "again", "1"}).exit_code, 0);
  EXPECT_THAT(fresh({"corrections", "misfits"}).out, IsEmpty());
  const auto shown = Json::parse(fresh({"show", id, "--json"}).out);
  EXPECT_EQ(shown.at("lines").get<std::vector<int>>(), (std::vector<int>{lines[0], lines[2]}));
  EXPECT_EQ(fresh({"undo"}).exit_code, 0);
  EXPECT_EQ(fresh({"corrections", "forget", "1"}).exit_code, 0);
  EXPECT_THAT(fresh({"corrections", "list"}).out, IsEmpty());
  EXPECT_EQ(fresh({"corrections", "again", "1"}).exit_code, 1);
  EXPECT_THAT(fresh({"verify"}).out, IsEmpty());
}

TEST_F(CorrectCommand, SaysInWordsWhatIsWrongWithAFileOfCorrections) {
  const auto file = archive.folder().path() / "坏.jsonl";
  std::ofstream(file) << R"({"page":")" << std::string(64, 'a') << R"(","kind":"checked"})"
                      << "\n\n{}\n";
  const Ended run = archive({"corrections", "import", file});
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_EQ(run.err, "gongwenctl: " + file.string() + ": line 3: `kind` is missing\n");
  EXPECT_THAT(archive({"corrections", "list"}).out, IsEmpty()) << "nothing is taken in";
}

}  // namespace
}  // namespace gongwen::e2e
