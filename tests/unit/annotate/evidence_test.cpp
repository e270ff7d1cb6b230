// Each value of each article of the sample archive says by which words of the page, or by whose word, it is known.
#include "annotate/annotate.h"
#include "annotate/article_json.h"
#include "base/digest.h"
#include "base/file.h"
#include "page/reconstruct.h"
#include "text/decode.h"

#include <filesystem>
#include <map>
#include <string>

#include <gtest/gtest.h>

namespace gongwen::annotate {
namespace {

namespace fs = std::filesystem;

/// The words stand in the page where the evidence says; but for what a column cut, they are the line's own bytes.
void expect_stands(const page::Page& page, const std::map<int, std::size_t>& block_of, const Json& evidence,
                   const std::string& what) {
  EXPECT_FALSE(evidence.at("rule").get<std::string>().empty()) << what;
  const std::string words = evidence.at("text");
  EXPECT_FALSE(words.empty()) << what;
  const int line = evidence.at("line");
  if (line == 0) return;  // told of the page: an option, a path
  ASSERT_TRUE(block_of.contains(line)) << what;
  const page::Block& block = page.blocks()[block_of.at(line)];
  const std::size_t begin = evidence.at("begin");
  const std::size_t end = evidence.at("end");
  ASSERT_LT(begin, end) << what;
  ASSERT_LE(end, block.end - block.begin) << what;
  std::string printed(page.text().substr(block.begin + begin, end - begin));
  std::string joined;
  for (const char c : printed) {
    if (c != ' ') joined += c;
  }
  std::string wanted;
  for (const char c : words) {
    if (c != ' ') wanted += c;
  }
  EXPECT_TRUE(wanted.starts_with(joined) || joined.starts_with(wanted)) << what << ": " << printed << " | " << words;
}

TEST(Evidence, StandsBehindEveryValueOfTheSampleArchive) {
  int values = 0;
  for (const auto& file : fs::recursive_directory_iterator(fs::path(GONGWEN_SOURCE_DIR) / "data/sample/pages")) {
    if (file.path().extension() != ".txt") continue;
    const auto bytes = read_file(file.path(), 1 << 20);
    ASSERT_TRUE(bytes);
    const page::Page page(text::decode(*bytes).value().text);
    std::map<int, std::size_t> block_of;
    for (std::size_t i = 0; i < page.blocks().size(); ++i) block_of[page.blocks()[i].line] = i;
    PageFacts facts{"a.txt",      sha256(*bytes), "东海工人报", Origin::Path,
                    "2019-05-06", Origin::Path,   "2",          Origin::Sidecar};
    for (const Article& article : annotate(page, page::reconstruct(page), facts)) {
      const Json json = to_json(article);
      const auto expect = [&](const Json& evidence, const std::string& field) {
        ++values;
        expect_stands(page, block_of, evidence, file.path().filename().string() + " " + article.id + " " + field);
      };
      for (const char* list : {"bylines", "regions", "event_dates", "bodies"}) {
        for (const Json& value : json.at(list)) expect(value.at("evidence"), list);
      }
      for (const Json& topic : json.at("topics")) {
        EXPECT_FALSE(topic.at("evidence").empty());
        for (const Json& cue : topic.at("evidence")) expect(cue, "topics");
      }
      for (const Json& one : json.at("issue_date").at("evidence")) expect(one, "issue_date");
      for (const char* field :
           {"kind", "label", "kicker", "headline", "subtitle", "standfirst", "agency", "paper", "page_no",
            "truncated_start", "truncated_end", "continued_from_page", "continued_on_page"}) {
        const bool has = !json.at(field).is_null() && json.at(field) != Json(false);
        EXPECT_EQ(json.at("evidence").contains(field), has) << article.id << " " << field;
        if (json.at("evidence").contains(field)) expect(json.at("evidence").at(field), field);
      }
    }
  }
  EXPECT_GT(values, 2000);
}

}  // namespace
}  // namespace gongwen::annotate
