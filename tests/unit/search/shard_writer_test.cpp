#include "search/shard_writer.h"

#include "search/searcher.h"
#include "support/temporary_folder.h"
#include "unit/search/corpus.h"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::search {
namespace {

class Shards : public testing::Test {
 protected:
  /// Puts articles from the `from`-th up to the `to`-th.
  static void put(ShardWriter& writer, int from, int to) {
    for (int number = from; number < to; ++number) {
      const annotate::Article article =
          article_of_sketch(note(id(number), "第" + std::to_string(number) + "期", "短讯"));
      ASSERT_TRUE(writer.put(Document::prepare(article)));
    }
  }
  static std::string id(int number) { return "简讯-" + std::to_string(number); }

  [[nodiscard]] ShardWriter create(std::int64_t a_shard) const {
    return ShardWriter::create(folder_.path() / "shards", text::Lexicon::standard(), a_shard).value();
  }

  TemporaryFolder folder_;
};

TEST_F(Shards, AreLargerWhereThereAreMany) {
  ShardWriter writer = create(2);
  put(writer, 0, 64);
  EXPECT_EQ(writer.full_shards(), 32U);
  put(writer, 64, 67);
  EXPECT_EQ(writer.full_shards(), 32U) << "the next ones hold four each";
  put(writer, 67, 192);
  EXPECT_EQ(writer.full_shards(), 64U);
  put(writer, 192, 198);
  EXPECT_EQ(writer.full_shards(), 65U) << "and then six";
}

TEST_F(Shards, HoldFewerArticlesWhereTheseAreLong) {
  ShardWriter writer = create(8);
  std::string long_text;
  for (int i = 0; i < 100; ++i) long_text += "第" + std::to_string(i) + "个班组参加技能比武";
  for (int number = 0; number < 4; ++number) {
    ASSERT_TRUE(writer.put(Document::prepare(article_of_sketch(note(id(number), "比武", long_text)))));
  }
  EXPECT_EQ(writer.size(), 4);
  EXPECT_EQ(writer.full_shards(), 2U) << "more than a thousand terms each";
}

TEST_F(Shards, HoldTogetherWhatWasPutInItsOrder) {
  ShardWriter writer = create(3);
  constexpr int articles = 250;
  put(writer, 0, articles);
  EXPECT_EQ(writer.size(), articles);
  const auto shards = writer.finish();
  ASSERT_TRUE(shards) << shards.error().message;
  ASSERT_TRUE(compact_indexes(*shards, folder_.path() / "index"));
  std::vector<std::string> found;
  const auto take = [&](const annotate::Article& article) {
    found.push_back(article.id);
    return true;
  };
  ASSERT_TRUE(Searcher::open(folder_.path() / "index").value().for_each({}, Sort::Oldest, take));
  std::vector<std::string> expected;
  for (int number = 0; number < articles; ++number) expected.push_back(id(number));
  EXPECT_THAT(found, testing::ElementsAreArray(expected));
}

}  // namespace
}  // namespace gongwen::search
