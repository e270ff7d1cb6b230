// data/article.schema.json and data/correction.schema.json describe what the program writes, every key of it.

#include "e2e/program.h"

#include <string>

#include <gtest/gtest.h>

namespace gongwen::e2e {
namespace {

class Schema : public testing::Test {
 protected:
  /// Skips the test where there is no validator.
  void expect_described(const std::string& lines, const std::string& schema = "article") {
    ASSERT_FALSE(lines.empty());
    archive.folder().write("各行.jsonl", lines);
    // Debian's modules are its own Python's, whatever else comes first on the path.
    const std::string python = is_available("/usr/bin/python3") ? "/usr/bin/python3" : "python3";
    const Ended run = run_program(
        python, {GONGWEN_SOURCE_DIR "/tests/e2e/validate.py", GONGWEN_SOURCE_DIR "/data/" + schema + ".schema.json",
                 archive.folder().path() / "各行.jsonl"});
    constexpr int no_validator = 77;
    if (run.exit_code == no_validator || run.exit_code == -1)
      GTEST_SKIP() << "no python3-jsonschema (src/packages.txt)";
    EXPECT_EQ(run.exit_code, 0) << run.out << run.err;
  }

  TestArchive archive;
};

TEST_F(Schema, DescribesWhatParseWrites) {
  std::vector<std::string> arguments{"parse", "--json"};
  for (const auto& page : std::filesystem::directory_iterator(sample_pages)) arguments.push_back(page.path());
  expect_described(gongwenctl(arguments).out);
}

TEST_F(Schema, DescribesWhatIsShownAndExportedOfAnArchive) {
  ASSERT_EQ(archive({"import", sample_pages}).exit_code, 0);
  std::string shown;
  std::string first;
  for (const Json& hit : json_lines(archive({"search", "", "--json", "--limit", "40"}).out)) {
    if (first.empty()) first = hit.at("id");
    shown += archive({"show", hit.at("id"), "--json"}).out;
  }
  // What people did with articles and said of them stands in them too.
  ASSERT_EQ(archive({"set", first, "headline", "另一个题目"}).exit_code, 0);
  ASSERT_EQ(archive({"tag", "add", "待核实", first}).exit_code, 0);
  ASSERT_EQ(archive({"mark", "reviewed", first}).exit_code, 0);
  ASSERT_EQ(archive({"collection", "create", "案例"}).exit_code, 0);
  ASSERT_EQ(archive({"collection", "add", "案例", first}).exit_code, 0);
  shown += archive({"show", first, "--json"}).out;
  const auto exported = archive.folder().path() / "全部.jsonl";
  ASSERT_EQ(archive({"export", "", "--format", "jsonl", "--output", exported}).exit_code, 0);
  expect_described(shown + bytes_of(exported));
}

TEST_F(Schema, DescribesWhatWasCorrected) {
  ASSERT_EQ(archive({"import", sample_pages}).exit_code, 0);
  Json longest;
  for (const Json& hit : json_lines(archive({"search", "", "--json", "--limit", "100"}).out)) {
    if (longest.is_null() || hit.at("lines").size() > longest.at("lines").size()) longest = hit;
  }
  const std::string id = longest.at("id");
  const auto line = [&](std::size_t k) { return std::to_string(longest.at("lines").at(k).get<int>()); };
  const std::string last = line(longest.at("lines").size() - 1);
  for (const std::vector<std::string>& arguments : std::initializer_list<std::vector<std::string>>{
           {"correct", "role", id, line(2), "section"},
           {"correct", "paragraph", id, line(3), "begins"},
           {"correct", "text", id, line(3), "另写的一行。", "--editor", "林渡", "--remark", "问过"},
           {"correct", "accept", id, line(1)},
           {"correct", "accept", id},
           {"correct", "move", id, line(2), "--behind", line(3)},
           {"correct", "split", id, last},
           {"correct", "checked", id},
           {"set", id, "regions", "浙江省"},
           {"set", id, "issue_date", "2020-02-02"}}) {
    const Ended run = archive(arguments);
    EXPECT_EQ(run.exit_code, 0) << testing::PrintToString(arguments) << run.err;
  }
  expect_described(archive({"corrections", "export"}).out, "correction");
}

}  // namespace
}  // namespace gongwen::e2e
