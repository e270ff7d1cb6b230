#include "search/record.h"

#include "annotate/article_json.h"
#include "bench/pages.h"
#include "text/utf8.h"
#include "unit/search/corpus.h"

#include <cmath>
#include <random>
#include <set>
#include <string>

#include <gtest/gtest.h>

namespace gongwen::search {
namespace {

annotate::Article example() {
  Sketch sketch = note("abc-7", "题目", "第一段。");
  sketch.paragraphs.emplace_back(page::Role::Credit, "凌小舟 摄");
  sketch.date = "2023-04";
  sketch.regions = {"330100", "320000"};
  sketch.topics = {"疗休养"};
  annotate::Article article = article_of_sketch(sketch);
  article.bylines = {{"凌小舟", "摄影", {}}};
  article.regions[1].primary = true;
  return article;
}

TEST(Record, GivesTheListing) {
  const annotate::Article article = example();
  const std::string record = to_record(article, {});
  const auto listed = listed_article(record);
  ASSERT_TRUE(listed);
  EXPECT_EQ(listed->id, article.id);
  EXPECT_EQ(listed->headline, article.headline);
  EXPECT_EQ(listed->repaired.text, article.repaired.text);
  EXPECT_EQ(listed->repaired.paragraphs.size(), 3U);
  EXPECT_EQ(listed->repaired.paragraphs[2].role, page::Role::Credit);
  EXPECT_EQ(listed->issue_date.value, "2023-04");
  EXPECT_EQ(listed->regions.at(1).code, "320000");
  EXPECT_TRUE(listed->regions.at(1).primary);
  EXPECT_EQ(listed->topics.at(0).name, "疗休养");
  EXPECT_EQ(listed->bylines.at(0).name, "凌小舟");
}

TEST(Record, KeepsTheTextAsItWasPrintedBesideTheCorrectedOne) {
  annotate::Article article = example();
  article.printed = {{page::Role::Body, "第二段。"}, {page::Role::Credit, "凌小丹 摄"}};
  const std::string record = to_record(article, {});
  const auto listed = listed_article(record);
  ASSERT_TRUE(listed);
  EXPECT_EQ(listed->repaired.text, article.repaired.text);
  ASSERT_EQ(listed->printed.size(), 2U);
  EXPECT_EQ(listed->printed[1].text, "凌小丹 摄");
  EXPECT_EQ(listed->printed[1].role, page::Role::Credit);
  EXPECT_EQ(text_in(record).value().as_read, article.repaired.paragraphs.size());
}

TEST(Record, ThatIsDamagedIsRefused) {
  const std::string record = to_record(example(), {});
  std::mt19937 random(1);
  for (std::size_t length = 0; length < record.size(); ++length) {
    EXPECT_FALSE(listed_article(std::string_view(record).substr(0, length))) << length;
  }
  for (int round = 0; round < 2000; ++round) {
    std::string damaged = record;
    damaged[random() % damaged.size()] = static_cast<char>(random());
    (void)text_in(damaged);
    (void)listed_article(damaged);
  }
}

/// The slow reference: the share of pieces of four characters that two texts have in common.
double shared(const std::u32string& a, const std::u32string& b) {
  std::set<std::u32string> of_a;
  std::set<std::u32string> of_b;
  for (std::size_t i = 0; i + 4 <= a.size(); ++i) of_a.insert(a.substr(i, 4));
  for (std::size_t i = 0; i + 4 <= b.size(); ++i) of_b.insert(b.substr(i, 4));
  std::size_t both = 0;
  for (const auto& piece : of_a) both += of_b.count(piece);
  return static_cast<double>(both) / static_cast<double>(of_a.size() + of_b.size() - both);
}

TEST(Resemblance, IsNearToTheShareOfCommonPieces) {
  bench::PageGenerator generator(3);
  std::mt19937 random(5);
  double difference = 0;
  constexpr int rounds = 40;
  for (int round = 0; round < rounds; ++round) {
    std::string a;
    std::string b;
    for (int i = 0; i < 12; ++i) {
      const std::string sentence = generator.sentence();
      a += sentence;
      b += static_cast<int>(random() % 12) < round % 12 ? generator.sentence() : sentence;
    }
    const auto characters = [](const std::string& text) {
      std::u32string list;
      for (std::size_t at = 0; at < text.size();) {
        const text::CodePoint c = text::code_point_at(text, at);
        list += c.value;
        at = c.end;
      }
      return list;
    };
    difference += std::abs(resemblance(min_hash(a), min_hash(b)) - shared(characters(a), characters(b)));
  }
  EXPECT_LT(difference / rounds, 0.08);
  EXPECT_EQ(resemblance(min_hash("短"), min_hash("短")), 0) << "too short to tell";
}

}  // namespace
}  // namespace gongwen::search
