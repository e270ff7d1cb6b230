// gongwenctl export, as a person or a script runs it.

#include "e2e/program.h"

#include <memory>
#include <set>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::e2e {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

class ExportCommand : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    archive = std::make_unique<TestArchive>();
    ASSERT_EQ((*archive)({"import", sample_pages}).exit_code, 0);
  }
  static void TearDownTestSuite() { archive.reset(); }

  [[nodiscard]] static Ended run(std::vector<std::string> arguments) { return (*archive)(std::move(arguments)); }
  [[nodiscard]] static std::filesystem::path file(const std::string& name) { return archive->folder().path() / name; }

  static std::unique_ptr<TestArchive> archive;
};
std::unique_ptr<TestArchive> ExportCommand::archive;

TEST_F(ExportCommand, WritesEveryFormatAndSaysHowManyMatchedAndWereWritten) {
  const std::string count = lines_of(run({"search", "劳模", "--count"}).out).at(0);
  for (const std::string format : {"csv", "xlsx", "jsonl", "md", "html", "txt", "tei", "odt", "pdf", "archive",
                                   "gbt7714", "biblatex", "bibtex", "ris", "csl-json", "endnote"}) {
    const Ended ended = run({"export", "劳模", "--format", format, "--output", file("劳模." + format)});
    EXPECT_EQ(ended.exit_code, 0) << format << ended.err;
    EXPECT_EQ(ended.out, "") << format;
    EXPECT_THAT(ended.err, HasSubstr(count + " matched, " + count + " written")) << format;
    EXPECT_TRUE(std::filesystem::exists(file("劳模." + format))) << format;
  }
}

TEST_F(ExportCommand, MakesAnArchiveThatIsSearchedByItself) {
  const auto subset = file("疗休养.gongwen");
  ASSERT_EQ(run({"export", "疗休养", "--format", "archive", "--output", subset}).exit_code, 0);
  const auto ids = [](const Ended& ended) {
    std::set<std::string> all;
    for (const Json& hit : json_lines(ended.out)) all.insert(hit.at("id").get<std::string>());
    return all;
  };
  const Ended there =
      gongwenctl({"--archive", subset, "search", "疗休养", "--json", "--limit", "1000", "--no-partial"});
  EXPECT_EQ(ids(there), ids(run({"search", "疗休养", "--json", "--limit", "1000", "--no-partial"})));
  const Ended verified = gongwenctl({"--archive", subset, "verify"});
  EXPECT_EQ(verified.exit_code, 0) << verified.out << verified.err;
}

TEST_F(ExportCommand, ChecksAManifestAndAsksAgain) {
  const auto output = file("清单.csv");
  const std::string manifest = output.string() + ".manifest.jsonl";
  ASSERT_EQ(run({"export", "劳模", "--format", "csv", "--output", output, "--manifest"}).exit_code, 0);
  EXPECT_EQ(run({"export", "--check", manifest}).exit_code, 0);
  const Ended again = run({"export", "--again", manifest, "--output", file("再来.csv")});
  EXPECT_EQ(again.exit_code, 0) << again.err;
  EXPECT_EQ(again.out, "");
  EXPECT_THAT(again.err, HasSubstr("0 added, 0 removed, 0 changed"));
  EXPECT_EQ(bytes_of(file("再来.csv")), bytes_of(output));

  archive->folder().write("清单.csv", "别的");
  const Ended wrong = run({"export", "--check", manifest});
  EXPECT_EQ(wrong.exit_code, 1);
  EXPECT_THAT(wrong.err, HasSubstr("清单.csv"));
}

TEST_F(ExportCommand, TellsWhatCameSinceTheManifestWasWritten) {
  const TestArchive growing;
  const auto page = growing.folder().write("晨光职工报_2020-03-04_05版.txt",
                                           "职工夜校开课\n\n本报讯(记者何以安)城东职工夜校昨晚开课,首期八门课程。\n");
  ASSERT_EQ(growing({"import", page}).exit_code, 0);
  const std::string output = growing.folder().path() / "夜校.ris";
  ASSERT_EQ(growing({"export", "夜校", "--format", "ris", "--output", output, "--manifest"}).exit_code, 0);
  const auto second = growing.folder().write("晨光职工报_2020-04-05_02版.txt",
                                             "夜校结业\n\n本报讯(记者何以安)城东职工夜校首期学员昨日结业。\n");
  ASSERT_EQ(growing({"import", second}).exit_code, 0);
  const Ended again = growing({"export", "--again", output + ".manifest.jsonl"});
  EXPECT_EQ(again.exit_code, 0);
  ASSERT_EQ(lines_of(again.out).size(), 1U);
  EXPECT_THAT(again.out, testing::StartsWith("added\t"));
  EXPECT_THAT(again.err, HasSubstr("2 matched, 1 added, 0 removed, 0 changed"));
}

TEST_F(ExportCommand, TakesArticlesByTheirIdsAndACollection) {
  const auto hits = json_lines(run({"search", "劳模", "--json", "--limit", "3"}).out);
  std::string ids;
  for (const Json& hit : hits) {
    ids += hit.at("id").get<std::string>() + "\n";
  }
  const auto list = archive->folder().write("ids.txt", ids);
  ASSERT_EQ(run({"export", "--ids", list, "--format", "jsonl", "--output", file("ids.jsonl")}).exit_code, 0);
  EXPECT_EQ(json_lines(bytes_of(file("ids.jsonl"))).size(), hits.size());
  const Ended missing = run({"export", "--collection", "没有这个", "--format", "csv", "--output", file("c.csv")});
  EXPECT_EQ(missing.exit_code, 1);
  EXPECT_THAT(missing.err, HasSubstr("没有这个"));
}

TEST_F(ExportCommand, SaysWhatIsWrongWithItsOptions) {
  for (const auto& arguments : std::vector<std::vector<std::string>>{
           {"export", "劳模", "--format", "csv", "--columns", "价格", "--output", file("x")},
           {"export", "劳模", "--format", "html", "--columns", "id", "--output", file("x")},
           {"export", "劳模", "--format", "pdf", "--file-each", "--output", file("x")},
           {"export", "劳模", "--format", "doc", "--output", file("x")},
           {"export", "劳模", "--output", file("x")},
           {"export", "劳模", "--format", "csv"}}) {
    const Ended ended = run(arguments);
    EXPECT_EQ(ended.exit_code, 2) << ended.err;
    EXPECT_THAT(ended.err, testing::Not(IsEmpty()));
  }
  EXPECT_FALSE(std::filesystem::exists(file("x")));
}

TEST_F(ExportCommand, NamesThePagesOfAStoryAndHasItsRestBehindItsBeginning) {
  const Ended found = run({"search", "拧螺丝的人坐进了评委席", "--json"});
  const std::string id = json_lines(found.out).at(0).at("id");
  const auto list = archive->folder().write("story.txt", id + "\n");
  ASSERT_EQ(run({"export", "--ids", list, "--format", "gbt7714", "--output", file("story.gbt")}).exit_code, 0);
  EXPECT_THAT(bytes_of(file("story.gbt")), HasSubstr("（1, 4）"));
  ASSERT_EQ(run({"export", "--ids", list, "--format", "txt", "--output", file("story.out")}).exit_code, 0);
  EXPECT_THAT(bytes_of(file("story.out")), HasSubstr("〔接第4版〕"));
}

}  // namespace
}  // namespace gongwen::e2e
