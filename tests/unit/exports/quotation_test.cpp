#include "exports/quotation.h"

#include "unit/exports/made.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::exports {
namespace {

using page::Role;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// A paragraph that a column cut in two, put together again with `confidence`.
annotate::Article joined_article(double confidence) {
  auto article =
      made("00000000000000ab-4", {{Role::Headline, "渡口"}, {Role::Body, "沈阿海撑了三十年船，从没误过学生。"}});
  const std::size_t seam = article.repaired.text.find("，从没");
  article.repaired.runs.push_back({seam, 9, 0});
  article.pieces.push_back({2, Role::Body, true, false});
  article.lines.push_back(9);
  article.joins.push_back({2, confidence, {"接合处不成词"}, {}});
  article.bylines = {{"苗青", "记者", {}}};
  return article;
}

Quotation quoted(const annotate::Article& article, const std::string& words, const QuotationStyle& style = {}) {
  const std::size_t at = article.repaired.text.find(words);
  EXPECT_NE(at, std::string::npos);
  return quote({article, {}, {}}, at, at + words.size(), style);
}

TEST(Quotation, HasTheWordsAndTheirSource) {
  const auto quotation = quoted(night_school(), "教钳工的是退休工匠。");
  EXPECT_EQ(quotation.text,
            "“教钳工的是退休工匠。”（何以安，于静. 职工夜校开课——首期开设八门课程[N]. 晨光职工报，2020-03-04（5）.）");
  EXPECT_THAT(quotation.warnings, IsEmpty());
}

TEST(Quotation, TakesTheFormThatIsAskedFor) {
  EXPECT_EQ(quoted(night_school(), "退休工匠", {SourceForm::Running, {}}).text,
            "“退休工匠”（《晨光职工报》2020年3月4日第5版，何以安、于静《职工夜校开课——首期开设八门课程》）");
  EXPECT_THAT(quoted(night_school(), "退休工匠", {SourceForm::Reference, {Edition::Gbt2015, Punctuation::Half}}).text,
              HasSubstr("晨光职工报, 2020-03-04(5)."));
}

TEST(Quotation, SetsMarksInsideOfItSingle) {
  const auto article = made("00000000000000ab-5", {{Role::Body, "他说“开课了”，大家鼓掌。"}});
  EXPECT_THAT(quoted(article, "他说“开课了”").text, testing::StartsWith("“他说‘开课了’”（"));
}

TEST(Quotation, WarnsWhenItGoesOverADoubtfulJoin) {
  EXPECT_THAT(quoted(joined_article(0.5), "三十年船，从没误过").warnings, ElementsAre(HasSubstr("第9行")));
  EXPECT_THAT(quoted(joined_article(0.5), "沈阿海撑了三十年船").warnings, IsEmpty()) << "before the join";
  EXPECT_THAT(quoted(joined_article(0.5), "从没误过学生。").warnings, IsEmpty()) << "behind it";
  EXPECT_THAT(quoted(joined_article(0.95), "三十年船，从没误过").warnings, IsEmpty()) << "a join that is sure";
}

TEST(Quotation, WarnsWhenTheDateWasInferredOrIsNotKnown) {
  const auto inferred = quoted(undated_night_school(), "退休工匠", {SourceForm::Running, {}});
  EXPECT_THAT(inferred.text, HasSubstr("《晨光职工报》[2020年3月]第5版"));
  EXPECT_THAT(inferred.warnings, ElementsAre(HasSubstr("推断")));
  auto article = night_school();
  article.issue_date = {};
  article.page_no.clear();
  article.paper.clear();
  EXPECT_THAT(quoted(article, "退休工匠").warnings, ElementsAre("见报日期不详", "报纸不详", "版次不详"));
}

}  // namespace
}  // namespace gongwen::exports
