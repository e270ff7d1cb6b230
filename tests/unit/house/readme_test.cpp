// What the two READMEs point at is there.

#include "unit/house/source_tree.h"

#include <regex>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace gongwen::house {
namespace {

const std::filesystem::path root = GONGWEN_SOURCE_DIR;

std::vector<std::string> all_of(const std::string& text, const char* pattern) {
  const std::regex wanted(pattern);
  std::vector<std::string> found;
  for (std::sregex_iterator match(text.begin(), text.end(), wanted), end; match != end; ++match) {
    found.push_back((*match)[1]);
  }
  return found;
}

TEST(Readme, LinksToFilesThatAreThere) {
  for (const char* readme : {"README.md", "src/README.md", "data/sample/README.md"}) {
    const auto folder = (root / readme).parent_path();
    for (const std::string& link : all_of(read_text(root / readme), R"re(\]\(([^)#:]+)\))re")) {
      EXPECT_TRUE(std::filesystem::exists(folder / link)) << readme << " links to " << link;
    }
  }
}

TEST(Readme, NamesTestsThatAreThere) {
  const auto tests =
      all_of(read_text(root / "src/README.md"), R"re(`((?:tests/unit/)?[a-z0-9]+/[a-z_]+_test)(?:\.cpp)?`)re");
  EXPECT_GE(tests.size(), 15U);
  for (std::string test : tests) {
    if (test.starts_with("tests/unit/")) test.erase(0, std::string("tests/unit/").size());
    const bool there = std::filesystem::exists(root / "tests/unit" / (test + ".cpp")) ||
                       std::filesystem::exists(root / "tests" / (test + ".cpp"));
    EXPECT_TRUE(there) << "src/README.md names " << test;
  }
}

TEST(Readme, NamesSourcesAndDataThatAreThere) {
  const std::string text = read_text(root / "src/README.md");
  for (const std::string& file : all_of(text, R"re(`((?:data|ui)/[a-z_/]+(?:\.[a-z]+)?)`)re")) {
    EXPECT_TRUE(std::filesystem::exists(root / file)) << "src/README.md names " << file;
  }
  for (const std::string& file :
       all_of(text, R"re(`((?:base|text|page|annotate|archive|search|ingest|exports|app)/[a-z_]+\.(?:h|cpp))`)re")) {
    EXPECT_TRUE(std::filesystem::exists(root / "src" / file)) << "src/README.md names " << file;
  }
}

}  // namespace
}  // namespace gongwen::house
