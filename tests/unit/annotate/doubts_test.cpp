// What corrections say in words, what is in doubt, and what corrected texts teach.
#include "annotate/doubts.h"

#include "annotate/correction.h"
#include "annotate/misreadings.h"
#include "annotate/own_values.h"

#include <initializer_list>
#include <string>
#include <utility>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::annotate {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using Where = page::Placing::Where;

Article article(const std::string& id, std::vector<int> lines, const std::string& text) {
  Article article;
  article.id = id;
  article.page_sha256 = std::string(64, 'a');
  article.lines = std::move(lines);
  for (std::size_t i = 0; i < article.lines.size(); ++i) article.pieces.push_back({i, page::Role::Body, false, false});
  article.repaired.text = text;
  article.repaired.paragraphs = {{page::Role::Body, 0, text.size()}};
  article.repaired.runs = {{0, article.lines.front(), 0}};
  article.regions = {{"370600", "山东省", "烟台市", "", true, {1, 0, 9, "烟台市", "lead-place"}}};
  article.issue_date = {"2023-04-28", Precision::Day, "2023-04-28", "2023-04-28", Origin::Path, {}};
  return article;
}

Correction of(const std::string& kind, decltype(Correction::change) change) {
  return {kind, std::string(64, 'a'), std::move(change), "", "", ""};
}

TEST(Sentence, TellsWhatWasDone) {
  EXPECT_EQ(sentence(of("split", page::Placing{{4, 5, 6, 9}, Where::Alone, 0})),
            "lines 4–6, 9 became an article of their own");
  EXPECT_EQ(sentence(of("move", page::Placing{{4}, Where::Before, 12})), "line 4 went before line 12");
  EXPECT_EQ(sentence(of("accept", page::Placing{{4}, Where::Behind, 3})), "line 4 rightly stands behind line 3");
  EXPECT_EQ(sentence(of("role", page::RoleChange{7, page::Role::Kicker})), "line 7 is of the role kicker");
  EXPECT_EQ(sentence(of("paragraph", page::ParagraphChange{7, true})), "line 7 goes on in the paragraph before it");
  EXPECT_EQ(sentence(of("text", TextChange{7, "记者田翀", "记者田昀"})),
            "line 7 reads “记者田翀” instead of “记者田昀”");
  EXPECT_EQ(sentence(of("value", ValueChange{{}, "issue_date", "2023-04-28"})),
            "issue_date is “2023-04-28” on the whole page");
  EXPECT_EQ(sentence(of("checked", PageChecked{})), "the page was looked through");
}

TEST(Correction, OfEveryKindComesBackFromJson) {
  const Article one = article("a-1", {1, 3, 5}, "窑工夜校");
  for (const Correction& correction :
       {split_before(one, 3).value(), accepted(one, 5).value(), accepted(one).value(),
        of("text", TextChange{7, "记者田翀", "记者田昀"}), of("checked", PageChecked{})}) {
    EXPECT_EQ(correction_from_json(to_json(correction).dump()).value(), correction);
  }
  EXPECT_FALSE(accepted(one, 1)) << "nothing stands before it";
  EXPECT_FALSE(accepted(one, 4)) << "no line of it";
}

TEST(Correction, SaysWhatIsMissingOrWrongInOne) {
  const std::string page = R"({"page":")" + std::string(64, 'a') + R"(","kind":)";
  for (const auto& [text, wanted] : std::initializer_list<std::pair<std::string, std::string>>{
           {"no JSON", "is not a JSON object"},
           {"[1]", "is not a JSON object"},
           {R"({"kind":"checked"})", "`page` is missing"},
           {R"({"kind":"checked","page":"ab"})", "`page` is wrong (wanted: sha256)"},
           {page + R"("split","where":"alone"})", "`lines` is missing"},
           {page + R"("move","where":"behind","lines":[3]})", "`at` is missing"},
           {page + R"("move","where":"alone","lines":[3,"4"]})", "`lines` is wrong (wanted: line numbers)"},
           {page + R"("role","line":99999999999,"role":"body"})", "`line` is wrong (wanted: line numbers)"},
           {page + R"("paragraph","line":3,"continues":1})", "`continues` is wrong (wanted: true or false)"},
           {page + R"("text","line":3,"text":"一\n二"})", "`text` is wrong (wanted: one line that is not blank)"},
           {page + R"("guess"})",
            "`kind` is wrong (wanted: split, merge, move, order, accept, role, paragraph, text, value, checked)"}}) {
    const auto read = correction_from_json(text);
    ASSERT_FALSE(read) << text;
    EXPECT_EQ(read.error().code, ErrorCode::Invalid);
    EXPECT_EQ(read.error().message, wanted) << text;
  }
}

TEST(Correction, ConcernsTheArticlesWhoseLinesItNames) {
  const Article one = article("a-1", {1, 3}, "窑工夜校");
  const Article other = article("a-5", {5, 7}, "护腰座椅");
  const Correction moved = of("move", page::Placing{{7}, Where::Behind, 3});
  EXPECT_TRUE(concerns(moved, one));
  EXPECT_TRUE(concerns(moved, other));
  EXPECT_FALSE(concerns(of("role", page::RoleChange{5, page::Role::Kicker}), one));
  EXPECT_TRUE(concerns(of("checked", PageChecked{}), one));
}

TEST(Doubts, AreNoneWhereAllIsSure) {
  EXPECT_THAT(doubts(std::vector{article("a-1", {1, 3}, "窑工夜校开到车间")}), IsEmpty());
  EXPECT_THAT(doubts({}), IsEmpty());
}

TEST(Doubts, StandFirstWhereMostTextHangsOnTheLeastSure) {
  Article one = article("a-1", {1, 3}, "窑工夜校开到车间");
  one.joins = {{1, 0.4, {"题材相近"}, {}}};
  one.repaired.runs = {{0, 1, 0}, {12, 3, 0}};
  Article other = article("a-5", {5, 7}, "海州港给司机装上护腰座椅,座椅的尺寸由司机们自己量。");
  other.regions.clear();
  one.issue_date = other.issue_date = {"", Precision::Unknown, "2023-04-01", "2023-04-30", Origin::Inferred, {}};
  const auto found = doubts(std::vector{one, other});
  std::vector<Doubt::About> about;
  for (const Doubt& doubt : found) about.push_back(doubt.about);
  EXPECT_THAT(about, ElementsAre(Doubt::About::IssueDate, Doubt::About::Region, Doubt::About::Join));
  EXPECT_EQ(found[0].articles, 2U);
  EXPECT_NEAR(found[0].confidence, 1.0 / 30, 1e-9);
  EXPECT_EQ(found[2].reach, 4U) << "what stands behind the join";
  EXPECT_EQ(found[2].line, 3);
  EXPECT_THAT(found[2].reasons, ElementsAre("题材相近"));
}

TEST(Doubts, AreNoneOfWhatAPersonHasSaid) {
  std::vector page{article("a-1", {1, 3}, "窑工夜校开到车间")};
  page[0].regions.clear();
  ASSERT_EQ(doubts(page).size(), 1U);
  ASSERT_TRUE(set_value({{1, 3}, "regions", ""}, page)) << "it is from nowhere in particular";
  EXPECT_THAT(doubts(page), IsEmpty());
  page[0].regions = {{"370600", "山东省", "烟台市", "", true, {1, 0, 9, "烟台市", "place"}}};
  page[0].evidence.clear();
  ASSERT_EQ(doubts(page).size(), 1U) << "only named in passing";
  ASSERT_TRUE(set_value({{1, 3}, "regions", "370600"}, page));
  EXPECT_THAT(doubts(page), IsEmpty());
}

TEST(Misreadings, AreCountedWithTheWordTheyStandIn) {
  const std::vector corrections{of("text", TextChange{7, "本报讯(记者田翀)夜校开课", "本报讯(记者田昀)夜校开课"}),
                                of("text", TextChange{9, "田翀摄", "田昀摄"}),
                                of("text", TextChange{11, "全文另写", "夜校开课了"}),
                                of("text", TextChange{13, "烧结车间", "浇结车间"})};
  const auto found = misreadings(corrections);
  ASSERT_EQ(found.size(), 2U) << "a line that was written anew teaches nothing";
  EXPECT_EQ(found[0].printed, "昀");
  EXPECT_EQ(found[0].right, "翀");
  EXPECT_EQ(found[0].times, 2U);
  EXPECT_THAT(found[0].words, ElementsAre("田昀"));
  EXPECT_THAT(found[1].words, ElementsAre("浇结"));
}

}  // namespace
}  // namespace gongwen::annotate
