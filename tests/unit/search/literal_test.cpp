// A literal finds exactly what a scan of the folded text finds.
#include "bench/pages.h"
#include "search/layout.h"
#include "text/fold.h"
#include "text/utf8.h"
#include "unit/search/corpus.h"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <xapian.h>

namespace gongwen::search {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

std::vector<std::string> search_for(Searcher& searcher, const std::vector<std::string>& literals) {
  Query query;
  for (const std::string& literal : literals) query.clauses.emplace_back().text = literal;
  const auto results = searcher.search(query, Sort::Relevance, 0, 10000);
  if (!results) throw std::runtime_error(results.error().message);
  EXPECT_EQ(results->matched, static_cast<std::int64_t>(results->hits.size()));
  std::vector<std::string> found = ids(*results);
  std::sort(found.begin(), found.end());
  return found;
}

/// The slow reference.
std::vector<std::string> scan_for(const std::vector<Sketch>& corpus, const std::vector<std::string>& literals) {
  std::vector<std::string> found;
  for (const Sketch& sketch : corpus) {
    const bool all = std::all_of(literals.begin(), literals.end(), [&](const std::string& literal) {
      return std::any_of(sketch.paragraphs.begin(), sketch.paragraphs.end(), [&](const auto& paragraph) {
        return text::folded(paragraph.second).find(text::folded(literal)) != std::string::npos;
      });
    });
    if (all) found.push_back(sketch.id);
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::vector<Sketch> synthetic_corpus(std::size_t size) {
  bench::PageGenerator generator(20230428);
  std::mt19937 random(5);
  const std::vector<std::string> spice{"哈哈哈哈哈",   "ａｂ ab aab ABAB", "1.2.3,4,5", "（5G）5G，5 G",
                                       "。。。“”《》", "職業技能大賽",     "aé\u0301e"};
  std::vector<Sketch> corpus;
  for (std::size_t i = 0; i < size; ++i) {
    bench::SyntheticArticle article = generator.article();
    Sketch sketch = note("article-" + std::to_string(i), article.headline, "");
    sketch.paragraphs.pop_back();
    for (std::string& paragraph : article.paragraphs) {
      if (random() % 5 == 0) paragraph += spice[random() % spice.size()];
      sketch.paragraphs.emplace_back(page::Role::Body, std::move(paragraph));
    }
    corpus.push_back(std::move(sketch));
  }
  return corpus;
}

std::string random_piece(std::mt19937& random, const std::string& text, std::size_t longest) {
  std::vector<std::size_t> boundaries{0};
  while (boundaries.back() < text.size()) boundaries.push_back(text::code_point_at(text, boundaries.back()).end);
  const std::size_t characters = boundaries.size() - 1;
  const std::size_t length = std::min(characters, 1 + random() % longest);
  const std::size_t begin = random() % (characters - length + 1);
  return text.substr(boundaries[begin], boundaries[begin + length] - boundaries[begin]);
}

TEST(Literal, FindsWhatAScanFinds) {
  const std::vector<Sketch> corpus = synthetic_corpus(100);
  const TestIndex index(corpus);
  Searcher searcher = index.searcher();
  std::mt19937 random(42);
  for (int round = 0; round < 400; ++round) {
    const Sketch& sketch = corpus[random() % corpus.size()];
    std::vector<std::string> literals;
    for (std::size_t n = 1 + (random() % 4 == 0); n > 0; --n) {
      const auto& paragraph = sketch.paragraphs[random() % sketch.paragraphs.size()].second;
      literals.push_back(random_piece(random, paragraph, round % 3 == 0 ? 20 : 5));
    }
    ASSERT_EQ(search_for(searcher, literals), scan_for(corpus, literals)) << testing::PrintToString(literals);
  }
}

TEST(Literal, PutTogetherFromTwoPlacesFindsWhatAScanFinds) {
  const std::vector<Sketch> corpus = synthetic_corpus(100);
  const TestIndex index(corpus);
  Searcher searcher = index.searcher();
  std::mt19937 random(43);
  for (int round = 0; round < 300; ++round) {
    std::string literal;
    for (int i = 0; i < 2; ++i) {
      const Sketch& sketch = corpus[random() % corpus.size()];
      literal += random_piece(random, sketch.paragraphs[random() % sketch.paragraphs.size()].second, 2);
    }
    ASSERT_EQ(search_for(searcher, {literal}), scan_for(corpus, {literal})) << literal;
  }
}

TEST(Literal, OfOneCharacterFindsEveryArticleThatHasIt) {
  const TestIndex index({note("end", "标题", "他们去开会"), note("inside", "标题", "会员代表"),
                         note("before-comma", "标题", "开会，讨论"), note("in-headline", "会", "正文"),
                         note("without", "标题", "其他内容5")});
  EXPECT_THAT(index.find("会"), UnorderedElementsAre("end", "inside", "before-comma", "in-headline"));
  EXPECT_THAT(index.find("5"), ElementsAre("without"));
}

TEST(Literal, ThatIsAWordOfTheIndexIsFoundAcrossItsWordsToo) {
  const TestIndex index({note("word", "夜校招生", "劳模来当研究生导师。"),
                         note("across", "实验室", "班组研究生命科学。"),
                         note("both", "招生", "研究生命科学的，是一名研究生。"),
                         note("apart", "生产", "研究工艺，学生来访，产生新法。")});
  const Xapian::Database database(index.folder().string());
  ASSERT_EQ(database.get_termfreq(layout::word_term("研究生")), 2U) << "else nothing is tested here";
  EXPECT_THAT(index.find("研究生"), UnorderedElementsAre("word", "across", "both"));
  EXPECT_THAT(index.find("研究生 实验室"), ElementsAre("across"));
  EXPECT_THAT(index.find("班组 -研究生"), IsEmpty());
  EXPECT_THAT(index.find("(研究生 或 学生) -实验室"), UnorderedElementsAre("word", "both", "apart"));
  EXPECT_THAT(index.find("研究生 近/9 研究生"), ElementsAre("both"));
  EXPECT_THAT(index.find("标题:研究生"), IsEmpty());
}

TEST(Literal, NeverReachesOverTheEndOfAParagraph) {
  Sketch sketch = note("a", "推进集体", "协商工作");
  sketch.paragraphs.emplace_back(page::Role::Body, "保障职工,");
  sketch.paragraphs.emplace_back(page::Role::Body, "权益");
  const TestIndex index({sketch});
  EXPECT_THAT(index.find("集体协商"), IsEmpty());
  EXPECT_THAT(index.find("体协"), IsEmpty());
  EXPECT_THAT(index.find("职工,权益"), IsEmpty());
  EXPECT_THAT(index.find("\"职工,\n权益\""), IsEmpty());
  EXPECT_THAT(index.find("集体 协商"), ElementsAre("a"));
}

TEST(Literal, OfRepeatedCharactersNeedsAllOfThem) {
  const TestIndex index(
      {note("three", "标题", "哈哈哈"), note("four", "标题", "哈哈哈哈"), note("apart", "标题", "哈哈，哈哈")});
  EXPECT_THAT(index.find("哈哈哈哈"), ElementsAre("four"));
  EXPECT_THAT(index.find("哈哈哈"), UnorderedElementsAre("three", "four"));
  EXPECT_THAT(index.find("哈哈，哈"), ElementsAre("apart"));
}

TEST(Literal, OfLettersDigitsAndPunctuationMatchesExactly) {
  const TestIndex index({note("5g", "5G基站建成", "覆盖2.7万人次，占12.5%"),
                         note("mirror", "标题", "体验AI健康魔镜（新款）"), note("plan", "标题", "落实“十四五”规划"),
                         note("plain", "标题", "十四五规划与127万人次，25G流量")});
  EXPECT_THAT(index.find("5G基站"), ElementsAre("5g"));
  EXPECT_THAT(index.find("５ｇ"), UnorderedElementsAre("5g", "plain"));
  EXPECT_THAT(index.find("2.7万人次"), ElementsAre("5g"));
  EXPECT_THAT(index.find("7万人次"), UnorderedElementsAre("5g", "plain"));
  EXPECT_THAT(index.find("万人次，占12.5%"), ElementsAre("5g"));
  EXPECT_THAT(index.find("ai健康魔镜"), ElementsAre("mirror"));
  EXPECT_THAT(index.find("魔镜(新款)"), ElementsAre("mirror"));
  EXPECT_THAT(index.find("\"“十四五”规划\""), ElementsAre("plan"));
  EXPECT_THAT(index.find("“十四五”规划"), UnorderedElementsAre("plan", "plain"));
}

TEST(Literal, OfSilentCharactersAloneIsComparedWithTheText) {
  const TestIndex index({note("with", "标题", "他说：“好！”"), note("without", "标题", "他说好")});
  EXPECT_THAT(index.find("："), ElementsAre("with"));
  EXPECT_THAT(index.find("！"), ElementsAre("with"));
}

TEST(Literal, MatchesInEitherScriptAndWidth) {
  const TestIndex index(
      {note("hant", "總工會舉辦職業技能競賽", "「勞動者」"), note("hans", "总工会举办职业技能竞赛", "“劳动者”")});
  EXPECT_THAT(index.find("职业技能"), UnorderedElementsAre("hant", "hans"));
  EXPECT_THAT(index.find("總工會"), UnorderedElementsAre("hant", "hans"));
}

TEST(Literal, MatchesLabelsBylinesCaptionsAndCredits) {
  Sketch sketch = note("photo", "采茶时节", "茶农在采摘春茶。");
  sketch.paragraphs.insert(sketch.paragraphs.begin(), {page::Role::Label, "工会影像"});
  sketch.paragraphs.emplace_back(page::Role::Caption, "图为茶园一角");
  sketch.paragraphs.emplace_back(page::Role::Credit, "本报通讯员 凌小舟 摄");
  sketch.paragraphs.emplace_back(page::Role::Byline, "本报记者 钟一鸣");
  const TestIndex index({sketch, note("other", "标题", "正文")});
  for (const std::string literal : {"工会影像", "茶园一角", "凌小舟", "钟一鸣", "采茶时节"}) {
    EXPECT_THAT(index.find(literal), ElementsAre("photo")) << literal;
  }
}

}  // namespace
}  // namespace gongwen::search
