// import, search, facets, show, export, verify and reindex on the sample archive.

#include "e2e/program.h"

#include <algorithm>
#include <set>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::e2e {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

/// All that can be read out of an archive, as a script would.
std::string content_of(const TestArchive& archive) {
  const auto file = archive.folder().path() / "all.jsonl";
  const Ended run = archive({"export", "", "--format", "jsonl", "--sort", "oldest", "--output", file});
  EXPECT_EQ(run.exit_code, 0) << run.err;
  return bytes_of(file);
}

std::vector<std::string> ids_of(const Ended& run) {
  std::vector<std::string> ids;
  for (const Json& hit : json_lines(run.out)) ids.push_back(hit.at("id"));
  return ids;
}

class SampleArchive : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    archive = std::make_unique<TestArchive>();
    const Ended run = (*archive)({"import", sample_pages});
    ASSERT_EQ(run.exit_code, 0) << run.err;
  }
  static void TearDownTestSuite() { archive.reset(); }

  [[nodiscard]] static Ended run(std::vector<std::string> arguments) { return (*archive)(std::move(arguments)); }
  [[nodiscard]] static int count(const std::string& query) {
    const Ended counted = run({"search", query, "--count"});
    EXPECT_EQ(counted.exit_code, 0) << counted.err;
    return counted.out.empty() ? -1 : std::stoi(counted.out);
  }

  static std::unique_ptr<TestArchive> archive;
};
std::unique_ptr<TestArchive> SampleArchive::archive;

TEST_F(SampleArchive, HoldsTheArticlesThatParseShows) {
  const auto parsed = json_lines(gongwenctl({"parse", "--json", sample_pages}).out);
  EXPECT_EQ(count(""), static_cast<int>(parsed.size()));
  for (const Json& article : {parsed.front(), parsed[parsed.size() / 2], parsed.back()}) {
    const Ended shown = run({"show", article.at("id"), "--json"});
    EXPECT_EQ(shown.exit_code, 0) << shown.err;
    EXPECT_EQ(Json::parse(shown.out), article);
  }
}

TEST_F(SampleArchive, LeadsFromOnePageOfAStoryToTheOther) {
  const auto with_headline = [](const std::string& headline) {
    for (const Json& hit : json_lines(run({"search", "日期:2021-09-14", "--json", "--limit", "100"}).out)) {
      if (hit.at("headline") == headline) return hit;
    }
    return Json();
  };
  const Json began = with_headline("拧螺丝的人坐进了评委席");
  const std::string rest = began.at("continued_on").at("id");
  const Json shown = Json::parse(run({"show", rest, "--json"}).out);
  EXPECT_EQ(shown.at("page_no"), "4");
  EXPECT_EQ(shown.at("continued_from").at("id"), began.at("id"));
  EXPECT_EQ(shown.at("continued_from").at("headline"), began.at("headline"));
  EXPECT_THAT(run({"show", began.at("id")}).out, HasSubstr("下转\t第4版  " + rest));
  EXPECT_THAT(run({"show", rest}).out, HasSubstr("上接\t第1版  " + began.at("id").get<std::string>()));

  const Json lost = with_headline("质量月活动走进企业和社区");
  EXPECT_FALSE(lost.contains("continued_on"));
}

TEST_F(SampleArchive, SaysThatThePageOnWhichAStoryGoesOnIsNotHere) {
  int missing = 0;
  for (const Json& hit : json_lines(run({"search", "上接", "--json"}).out)) {
    if (!hit.contains("continued_from") || !hit.at("continued_from").at("id").is_null()) continue;
    ++missing;
    EXPECT_EQ(hit.at("continued_from").at("rule"), "no-page");
    EXPECT_THAT(run({"show", hit.at("id")}).out, HasSubstr("不在档案库中"));
  }
  EXPECT_GE(missing, 1);
}

TEST_F(SampleArchive, StaysTheSameWhenItIsImportedAgain) {
  const std::string before = content_of(*archive);
  EXPECT_FALSE(before.empty());
  const Ended again = run({"import", sample_pages, "--json"});
  EXPECT_EQ(again.exit_code, 0) << again.err;
  int known = 0;
  for (const Json& event : json_lines(again.out)) {
    if (event.at("event") == "file") known += event.at("outcome") == "known";
    if (event.at("event") != "summary") continue;
    EXPECT_EQ(event.at("imported"), 0);
    EXPECT_EQ(event.at("refused"), 0);
    EXPECT_EQ(event.at("known"), known);
  }
  EXPECT_GE(known, 12);
  EXPECT_EQ(content_of(*archive), before);
}

TEST_F(SampleArchive, GivesHitsWithTheArticleAndWhereTheWordsStand) {
  const Ended found = run({"search", "职工", "--json", "--limit", "5"});
  ASSERT_EQ(found.exit_code, 0) << found.err;
  const auto hits = json_lines(found.out);
  ASSERT_EQ(hits.size(), 5U);
  for (const Json& hit : hits) {
    EXPECT_FALSE(hit.contains("body"));
    for (const char* field : {"headline", "lines", "issue_date", "regions", "topics"}) EXPECT_TRUE(hit.contains(field));
    EXPECT_TRUE(hit.at("score").is_number());
    EXPECT_THAT(hit.at("match").get<std::string>(), testing::AnyOf("full", "partial"));
    const std::string text = hit.at("snippet").at("text");
    const bool in_running_text =
        Json::parse(run({"show", hit.at("id"), "--json"}).out).at("body").get<std::string>().find("职工") !=
        std::string::npos;
    EXPECT_EQ(hit.at("snippet").at("hits").empty(), !in_running_text);
    for (const auto& [begin, end] :
         hit.at("snippet").at("hits").get<std::vector<std::pair<std::size_t, std::size_t>>>()) {
      EXPECT_THAT(text.substr(begin, end - begin), HasSubstr("职工"));
    }
  }
}

TEST_F(SampleArchive, CountsWhatItGivesInFullAndPutsThePartialMatchesBehindIt) {
  for (const std::string query : {"", "劳模", "工会 培训", "\"集体协商\"", "体裁:photo", "产改"}) {
    const auto hits = json_lines(run({"search", query, "--json", "--limit", "10000"}).out);
    const auto is_full = [](const Json& hit) { return hit.at("match") == "full"; };
    EXPECT_TRUE(std::is_partitioned(hits.begin(), hits.end(), is_full)) << query;
    EXPECT_EQ(std::count_if(hits.begin(), hits.end(), is_full), count(query)) << query;
    const auto ids = ids_of(run({"search", query, "--json", "--limit", "10000"}));
    EXPECT_EQ(std::set(ids.begin(), ids.end()).size(), ids.size()) << query << ": something is there twice";
  }
}

TEST_F(SampleArchive, GivesTheSameListInPages) {
  for (const std::string sort :
       {"relevance", "newest", "oldest", "headline", "region-last", "paper", "page", "topic"}) {
    const auto all = ids_of(run({"search", "工会", "--json", "--limit", "10000", "--sort", sort}));
    std::vector<std::string> joined;
    for (std::size_t offset = 0; offset < all.size(); offset += 30) {
      for (auto& id : ids_of(run(
               {"search", "工会", "--json", "--limit", "30", "--offset", std::to_string(offset), "--sort", sort}))) {
        joined.push_back(std::move(id));
      }
    }
    EXPECT_EQ(joined, all) << sort;
  }
}

TEST_F(SampleArchive, SortsByThePrimaryRegionWithThoseBehindThatHaveNone) {
  for (const bool rising : {true, false}) {
    std::vector<std::string> codes;
    const auto sort = rising ? "region" : "region-last";
    for (const Json& hit : json_lines(run({"search", "", "--json", "--limit", "10000", "--sort", sort}).out)) {
      std::string code;
      for (const Json& region : hit.at("regions")) {
        if (region.at("primary").get<bool>()) code = region.at("code");
      }
      codes.push_back(code);
    }
    const auto none = std::find(codes.begin(), codes.end(), "");
    EXPECT_TRUE(std::all_of(none, codes.end(), [](const std::string& code) { return code.empty(); }));
    if (!rising) std::reverse(codes.begin(), none);
    EXPECT_TRUE(std::is_sorted(codes.begin(), none));
    EXPECT_GT(none - codes.begin(), 100);
  }
}

TEST_F(SampleArchive, CountsAndFindsHowDatesAreKnown) {
  const auto counts = json_lines(run({"facets", "", "--by", "dated", "--json"}).out);
  ASSERT_GE(counts.size(), 2U);
  std::int64_t all = 0;
  for (const Json& one : counts) {
    const std::string query = "dated:" + one.at("key").get<std::string>();
    EXPECT_EQ(run({"search", query, "--count"}).out, one.at("count").dump() + "\n") << query;
    all += one.at("count").get<std::int64_t>();
  }
  EXPECT_EQ(run({"search", "", "--count"}).out, std::to_string(all) + "\n");
}

TEST_F(SampleArchive, SortsByTheDayOfPrint) {
  const auto dates = [](const std::string& sort) {
    std::vector<std::string> values;
    for (const Json& hit : json_lines(run({"search", "", "--json", "--limit", "10000", "--sort", sort}).out)) {
      if (const Json& value = hit.at("issue_date").at("value"); value.is_string()) values.push_back(value);
    }
    return values;
  };
  const auto oldest = dates("oldest");
  EXPECT_TRUE(std::is_sorted(oldest.begin(), oldest.end()));
  const auto newest = dates("newest");
  EXPECT_TRUE(std::is_sorted(newest.rbegin(), newest.rend()));
  EXPECT_GT(newest.front(), newest.back());
}

TEST_F(SampleArchive, CountsFacetsAsTheirFilterDoes) {
  const std::vector<std::pair<std::string, std::string>> fields = {
      {"region", "地区"}, {"date", "日期"}, {"topic", "主题"}, {"paper", "报纸"}, {"kind", "体裁"}};
  for (const auto& [by, field] : fields) {
    const Ended counted = run({"facets", "", "--by", by});
    ASSERT_EQ(counted.exit_code, 0) << counted.err;
    const auto rows = lines_of(counted.out);
    ASSERT_FALSE(rows.empty()) << by;
    for (std::size_t i = 0; i < rows.size(); i += 1 + rows.size() / 6) {
      const auto cells = cells_of(rows[i]);
      ASSERT_EQ(cells.size(), 3U) << rows[i];
      EXPECT_EQ(std::to_string(count(field + ":" + cells[1])), cells[0]) << field << ":" << cells[1];
    }
  }
}

TEST_F(SampleArchive, ParsesItsFacetsAsJsonToo) {
  const auto rows = lines_of(run({"facets", "劳模", "--by", "kind"}).out);
  const auto values = json_lines(run({"facets", "劳模", "--by", "kind", "--json"}).out);
  ASSERT_EQ(values.size(), rows.size());
  int sum = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    EXPECT_EQ(cells_of(rows[i])[1], values[i].at("key"));
    sum += values[i].at("count").get<int>();
  }
  EXPECT_EQ(sum, count("劳模")) << "each article is of one kind";
}

TEST_F(SampleArchive, SaysWhyItIsSureThatThereIsNothing) {
  const Ended nothing = run({"search", "劳模 日期:1949"});
  EXPECT_EQ(nothing.exit_code, 0);
  EXPECT_EQ(nothing.out, "");
  EXPECT_THAT(nothing.err, HasSubstr("0 of " + std::to_string(count("")) + " articles"));
  EXPECT_THAT(nothing.err, HasSubstr(std::to_string(count("劳模")) + " match without any filter"));
}

TEST_F(SampleArchive, ShowsAnArticleToReadAndNamesOneThatIsNotThere) {
  const std::string id = ids_of(run({"search", "工会", "--json", "--limit", "1"})).at(0);
  const Ended shown = run({"show", id});
  EXPECT_EQ(shown.exit_code, 0);
  EXPECT_THAT(shown.out, HasSubstr("工会"));
  EXPECT_THAT(shown.out, HasSubstr("来源"));
  const Ended missing = run({"show", "0000000000000000-1"});
  EXPECT_EQ(missing.exit_code, 1);
  EXPECT_EQ(missing.out, "");
  EXPECT_THAT(missing.err, HasSubstr("0000000000000000-1"));
}

TEST_F(SampleArchive, ExportsAllThatMatchesAndNothingElse) {
  const auto csv = archive->folder().path() / "疗休养.csv";
  const auto jsonl = archive->folder().path() / "疗休养.jsonl";
  const Ended as_csv = run({"export", "劳模", "--format", "csv", "--output", csv});
  EXPECT_EQ(as_csv.exit_code, 0) << as_csv.err;
  EXPECT_EQ(as_csv.out, "") << "data only";
  EXPECT_TRUE(bytes_of(csv).starts_with("\xEF\xBB\xBFid,headline,"));
  EXPECT_EQ(run({"export", "劳模", "--format", "jsonl", "--output", jsonl}).exit_code, 0);
  const auto exported = json_lines(bytes_of(jsonl));
  EXPECT_EQ(static_cast<int>(exported.size()), count("劳模"));
  for (const Json& article : exported) {
    EXPECT_EQ(Json::parse(run({"show", article.at("id"), "--json"}).out), article);
  }
}

TEST_F(SampleArchive, ExportsTheSameBytesTwice) {
  std::set<std::string> bytes;
  for (const char* name : {"a.csv", "b.csv"}) {
    const auto file = archive->folder().path() / name;
    EXPECT_EQ(run({"export", "", "--format", "csv", "--output", file}).exit_code, 0);
    bytes.insert(bytes_of(file));
  }
  EXPECT_EQ(bytes.size(), 1U);
}

TEST_F(SampleArchive, IsSound) {
  const Ended verified = run({"verify"});
  EXPECT_EQ(verified.exit_code, 0) << verified.out << verified.err;
  EXPECT_EQ(verified.out, "");
}

TEST_F(SampleArchive, FindsTheSameAfterItsIndexWasMadeAnew) {
  const auto before = run({"search", "工会", "--json", "--limit", "10000"}).out;
  const Ended made = run({"reindex"});
  EXPECT_EQ(made.exit_code, 0) << made.err;
  EXPECT_EQ(made.out, "");
  EXPECT_EQ(run({"search", "工会", "--json", "--limit", "10000"}).out, before);
}

TEST_F(SampleArchive, MakesALostIndexAnewBeforeItSearches) {
  const int all = count("");
  std::filesystem::remove_all(archive->path() / "index");
  EXPECT_EQ(count(""), all);
  EXPECT_EQ(run({"verify"}).exit_code, 0);
}

TEST(Import, JoinsAStoryWhosePagesComeOneAfterTheOther) {
  const TestArchive archive;
  const std::string filler =
      "\n\n食堂添了夜宵窗口\n\n本报讯(记者江浦)为方便夜班职工,城北汽修厂食堂添了夜宵窗口,饺子、面条供应到凌晨两点。\n";
  const auto first = archive.folder().write(
      "江南工友报_2018-07-02_A01版.txt",
      "摆渡三十年\n\n本报讯(记者苗青)芦花渡的渡工沈阿海撑了三十年船,汛期里每天往返四十趟,从没误过学生上学。"
      "去年渡口添了新船,他却把旧船修好留在岸边。\n\n(下转A04版)" +
          filler);
  const auto second = archive.folder().write(
      "江南工友报_2018-07-02_A04版.txt",
      "(上接A01版)\n\n沈阿海把船缆交给徒弟,自己上岸教新渡工看水色。芦花渡的旧船成了课堂。" + filler);
  const auto story = [&] {
    const auto hits = json_lines(archive({"search", "三十年", "--json"}).out);
    return hits.empty() ? Json() : hits[0].value("continued_on", Json());
  };
  ASSERT_EQ(archive({"import", first}).exit_code, 0);
  EXPECT_EQ(story().at("rule"), "no-page");
  ASSERT_EQ(archive({"import", second}).exit_code, 0);
  EXPECT_EQ(story().at("rule"), "both-marks");
  EXPECT_EQ(story().at("page_no"), "A04");

  const auto csv = archive.folder().path() / "渡口.csv";
  ASSERT_EQ(archive({"export", "芦花渡", "--format", "csv", "--output", csv}).exit_code, 0);
  EXPECT_THAT(bytes_of(csv), HasSubstr("A04," + story().at("id").get<std::string>()));
  EXPECT_THAT(
      bytes_of(csv),
      HasSubstr("A01," + json_lines(archive({"search", "三十年", "--json"}).out)[0].at("id").get<std::string>() +
                ",摆渡三十年"));
  EXPECT_EQ(archive({"verify"}).exit_code, 0);
}

TEST(Import, TakesPaperDateAndPageNumberFromOptionsSidecarsAndPaths) {
  const TestArchive archive;
  const std::string text = "职工夜校开课\n本报讯(记者何以安)城东职工夜校昨晚开课,首期开设八门课程。\n";
  archive.folder().write("pages/晨光职工报_2020-03-04_05版.txt", text);
  archive.folder().write("pages/b/x.txt", text + "第二页\n");
  archive.folder().write("pages/b/x.json", R"({"paper": "边城工人报", "page_no": 7})");
  archive.folder().write("pages/b/issue.json", R"({"date": "2019-05", "page_no": "9"})");
  EXPECT_EQ(archive({"import", archive.folder().path() / "pages"}).exit_code, 0);
  const auto hits = json_lines(archive({"search", "", "--sort", "newest", "--json"}).out);
  ASSERT_EQ(hits.size(), 2U);
  EXPECT_EQ(hits[0].at("paper"), "晨光职工报");
  EXPECT_EQ(hits[0].at("page_no"), "5");
  EXPECT_EQ(hits[0].at("issue_date").at("value"), "2020-03-04");
  EXPECT_EQ(hits[0].at("issue_date").at("origin"), "path");
  EXPECT_EQ(hits[1].at("paper"), "边城工人报");
  EXPECT_EQ(hits[1].at("page_no"), "7");
  EXPECT_EQ(hits[1].at("issue_date").at("value"), "2019-05");
  EXPECT_EQ(hits[1].at("issue_date").at("origin"), "sidecar");

  const TestArchive other;
  EXPECT_EQ(other({"import", archive.folder().path() / "pages", "--paper", "晚钟报", "--date", "2001-02-03",
                   "--page-no", "A1"})
                .exit_code,
            0);
  for (const Json& hit : json_lines(other({"search", "", "--json"}).out)) {
    EXPECT_EQ(hit.at("paper"), "晚钟报");
    EXPECT_EQ(hit.at("page_no"), "A1");
    EXPECT_EQ(hit.at("issue_date").at("origin"), "option");
  }
}

}  // namespace
}  // namespace gongwen::e2e
