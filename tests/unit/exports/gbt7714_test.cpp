#include "exports/gbt7714.h"

#include "unit/exports/made.h"

#include <gtest/gtest.h>

namespace gongwen::exports {
namespace {

constexpr CitationStyle of_2015{Edition::Gbt2015, Punctuation::Standard};
constexpr CitationStyle of_2025{Edition::Gbt2025, Punctuation::Standard};

/// The standard's own example of a newspaper article.
Reference example() {
  Reference reference;
  reference.title = "数字革命与竞争国际化";
  reference.authors = {"丁文详"};
  reference.paper = "中国青年报";
  reference.date = "2000-11-20";
  reference.pages = {"15"};
  return reference;
}

TEST(Gbt7714, IsOf2025UnlessAskedOtherwise) {
  EXPECT_EQ(gbt7714(example(), {}), "丁文详. 数字革命与竞争国际化[N]. 中国青年报，2000-11-20（15）.");
}

TEST(Gbt7714, Of2015HasHalfWidthPunctuation) {
  EXPECT_EQ(gbt7714(example(), of_2015), "丁文详. 数字革命与竞争国际化[N]. 中国青年报, 2000-11-20(15).");
}

TEST(Gbt7714, TakesHalfAndFullWidthPunctuationInBothEditions) {
  EXPECT_EQ(gbt7714(example(), {Edition::Gbt2025, Punctuation::Half}),
            "丁文详. 数字革命与竞争国际化[N]. 中国青年报, 2000-11-20(15).");
  EXPECT_EQ(gbt7714(example(), {Edition::Gbt2025, Punctuation::Full}),
            "丁文详．数字革命与竞争国际化[N]．中国青年报，2000-11-20（15）．");
  EXPECT_EQ(gbt7714(example(), {Edition::Gbt2015, Punctuation::Half}),
            "丁文详. 数字革命与竞争国际化[N]. 中国青年报, 2000-11-20(15).");
  EXPECT_EQ(gbt7714(example(), {Edition::Gbt2015, Punctuation::Full}),
            "丁文详．数字革命与竞争国际化［N］．中国青年报，2000-11-20（15）．");
}

TEST(Gbt7714, NamesThreeAuthorsAndSaysThatThereAreMore) {
  auto reference = example();
  reference.authors = {"何以安", "于静", "白川"};
  EXPECT_TRUE(gbt7714(reference, of_2015).starts_with("何以安, 于静, 白川. 数字"));
  reference.authors.push_back("苗青");
  EXPECT_TRUE(gbt7714(reference, of_2015).starts_with("何以安, 于静, 白川, 等. 数字"));
  EXPECT_TRUE(gbt7714(reference, of_2025).starts_with("何以安，于静，白川，等. 数字"));
  reference.title = "Night school opens";
  EXPECT_TRUE(gbt7714(reference, of_2015).starts_with("何以安, 于静, 白川, et al. Night"));
}

TEST(Gbt7714, BeginsWithTheTitleWhereNobodyIsNamed) {
  auto reference = example();
  reference.authors.clear();
  EXPECT_EQ(gbt7714(reference, of_2015), "数字革命与竞争国际化[N]. 中国青年报, 2000-11-20(15).");
}

TEST(Gbt7714, NamesThePagesOnWhichAStoryGoesOn) {
  auto reference = example();
  reference.pages = {"1", "4"};
  EXPECT_TRUE(gbt7714(reference, of_2025).ends_with("2000-11-20（1, 4）."));
}

TEST(Gbt7714, SetsADateThatWasInferredInBrackets) {
  auto reference = example();
  reference.date = "2000-11";
  reference.date_inferred = true;
  EXPECT_TRUE(gbt7714(reference, of_2015).ends_with("中国青年报, [2000-11](15)."));
  reference.date.clear();
  EXPECT_TRUE(gbt7714(reference, of_2015).ends_with("中国青年报, [出版日期不详](15)."));
}

TEST(Gbt7714, LeavesOutWhatIsNotKnown) {
  auto reference = example();
  reference.paper.clear();
  reference.pages.clear();
  EXPECT_EQ(gbt7714(reference, of_2015), "丁文详. 数字革命与竞争国际化[N]. 2000-11-20.");
}

TEST(CitationStyle, IsKnownByItsNames) {
  for (const Edition edition : {Edition::Gbt2015, Edition::Gbt2025}) EXPECT_EQ(edition_named(name(edition)), edition);
  for (const Punctuation one : {Punctuation::Standard, Punctuation::Half, Punctuation::Full}) {
    EXPECT_EQ(punctuation_named(name(one)), one);
  }
  EXPECT_EQ(edition_named("2005"), std::nullopt);
}

TEST(Reference, TellsTheHeadlineWithItsSubtitleAndThePeopleWithoutTheirRoles) {
  auto article = night_school();
  article.bylines[0].name = "本报记者 何以安";
  article.bylines[1].name = "【于静】";
  const auto reference = reference_of(article, {}, {}, "库-1");
  EXPECT_EQ(reference.title, "职工夜校开课——首期开设八门课程");
  EXPECT_EQ(reference.short_title, "职工夜校开课");
  EXPECT_EQ(reference.authors, (std::vector<std::string>{"何以安", "于静"})) << "the photographer wrote nothing";
  EXPECT_EQ(reference.pages, std::vector<std::string>{"5"});
  EXPECT_EQ(reference.section, "工会工作巡礼");
  EXPECT_EQ(reference.abstract, "城东的灯亮到九点。");
  EXPECT_EQ(reference.keywords, (std::vector<std::string>{"技能培训与竞赛", "浙江省杭州市"}));
  EXPECT_EQ(reference.notes().front(), "引题: 下班也有课上——");
}

TEST(Reference, NamesThePhotographerOfAPhoto) {
  auto article = night_school();
  article.bylines.erase(article.bylines.begin(), article.bylines.begin() + 2);
  EXPECT_EQ(reference_of(article, {}, {}, {}).authors, std::vector<std::string>{"白川"});
}

TEST(Reference, NamesAnArticleWithoutHeadlineByItsStoryOrItsFirstWords) {
  auto article = made("00000000000000ab-9", {{page::Role::Body, "渡工沈阿海撑了三十年船,从没误过学生上学,今年退休。"}});
  EXPECT_EQ(title_of(article, {}), "[渡工沈阿海撑了三十年船,从没误过学生上学…]");
  annotate::Story story;
  story.before.emplace();
  story.before->headline = "摆渡三十年";
  EXPECT_EQ(title_of(article, story), "[摆渡三十年]");
}

TEST(Reference, HasThePagesOfTheWholeStory) {
  auto rest = night_school();
  rest.page_no = "7";
  EXPECT_EQ(reference_of(night_school(), {}, std::span(&rest, 1), {}).pages, (std::vector<std::string>{"5", "7"}));
}

}  // namespace
}  // namespace gongwen::exports
