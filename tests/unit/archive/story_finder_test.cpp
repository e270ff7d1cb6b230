#include "archive/archive.h"
#include "support/temporary_folder.h"
#include "unit/archive/fixture.h"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::archive {
namespace {

using annotate::Article;
using annotate::Story;
using testing::Contains;
using testing::HasSubstr;

const std::string ferry = "渡工沈阿海撑了三十年船,汛期里每天往返芦花渡四十趟";
const std::string ferry_rest = "芦花渡的汛期过去了,沈阿海把船缆交给徒弟,自己上岸教新渡工看水色。";
const std::string market = "菜场的计量员给摊位校秤,短斤少两的老秤换下一百多杆";

/// A story's part as annotate() would leave it.
struct Part {
  std::string headline;
  std::string text;
  std::string from;
  std::string on;
  bool headless = false;
  bool open = false;
};

/// Where and when a page was printed.
struct Print {
  std::string paper;
  std::string date;
  std::string page_no;
};

class StoryFinderTest : public testing::Test {
 protected:
  /// Stores a page with these articles and returns them.
  std::vector<Article> add(const Print& print, const std::vector<Part>& parts) {
    const auto [page, articles] = made(print, parts);
    const auto row = archive_.add_page(page, articles);
    EXPECT_TRUE(row) << row.error().message;
    return articles;
  }

  std::pair<NewPage, std::vector<Article>> made(const Print& print, const std::vector<Part>& parts) {
    NewPage page = new_page("版面" + std::to_string(++pages_), print.paper + print.date + print.page_no + ".txt");
    page.facts.paper = print.paper;
    page.facts.date = print.date;
    page.facts.page_no = print.page_no;
    std::vector<Article> articles;
    for (const Part& part : parts) {
      Article article = article_of(page, static_cast<int>(articles.size()) + 1, part.headline);
      article.repaired.text += "\n" + part.text;
      article.repaired.paragraphs.push_back({page::Role::Body, part.headline.size() + 1, article.repaired.text.size()});
      article.page_no = print.page_no;
      article.continued_from_page = part.from;
      article.continued_on_page = part.on;
      article.truncated_start = part.headless || !part.from.empty();
      article.truncated_end = part.open || !part.on.empty();
      articles.push_back(std::move(article));
    }
    return {page, articles};
  }

  Story story_of(const Article& article) {
    auto story = archive_.stories().of(article);
    EXPECT_TRUE(story) << story.error().message;
    return story.value_or(Story{});
  }

  TemporaryFolder folder_;
  Archive archive_ = open_to_write(folder_.path() / "江南工友报.gongwen");
  int pages_ = 0;
  const std::string day_ = "2018-07-02";
  const Part begins_{"摆渡三十年", ferry, "", "4"};
  const Part goes_on_{"", ferry_rest, "1", ""};
  const Part other_{"老秤换新秤", market, "", ""};
};

TEST_F(StoryFinderTest, FindsBothPartsWhicheverPageCameFirst) {
  for (const bool turned : {false, true}) {
    const std::string paper = turned ? "江南工友报" : "江北工友报";
    std::vector<Article> second;
    if (turned) second = add({paper, day_, "4"}, {other_, goes_on_});
    const auto first = add({paper, day_, "1"}, {begins_, other_});
    if (!turned) second = add({paper, day_, "4"}, {other_, goes_on_});

    const Story leaving = story_of(first[0]);
    EXPECT_FALSE(leaving.before);
    ASSERT_TRUE(leaving.after);
    EXPECT_EQ(leaving.after->article, second[1].id);
    EXPECT_EQ(leaving.after->page_no, "4");
    EXPECT_EQ(leaving.after->rule, "both-marks");
    EXPECT_EQ(leaving.after->headline, "");
    EXPECT_THAT(leaving.after->opening, HasSubstr("芦花渡的汛期"));
    const Story arriving = story_of(second[1]);
    EXPECT_FALSE(arriving.after);
    ASSERT_TRUE(arriving.before);
    EXPECT_EQ(arriving.before->article, first[0].id);
    EXPECT_EQ(arriving.before->headline, "摆渡三十年");
    EXPECT_EQ(arriving.before->confidence, leaving.after->confidence);
    EXPECT_EQ(arriving.before->reasons, leaving.after->reasons);
  }
}

TEST_F(StoryFinderTest, SaysNothingOfAnArticleThatIsWhole) {
  const auto first = add({"江南工友报", day_, "1"}, {begins_, other_});
  add({"江南工友报", day_, "4"}, {goes_on_});
  const Story story = story_of(first[1]);
  EXPECT_FALSE(story.before);
  EXPECT_FALSE(story.after);
}

TEST_F(StoryFinderTest, SaysThatThePageIsNotHereAndFindsItOnceItIs) {
  const auto first = add({"江南工友报", day_, "1"}, {begins_});
  add({"江南工友报", "2018-07-03", "4"}, {goes_on_});
  add({"江北工友报", day_, "4"}, {goes_on_});
  add({"江南工友报", day_, "3"}, {goes_on_});
  const Story missing = story_of(first[0]);
  ASSERT_TRUE(missing.after);
  EXPECT_EQ(missing.after->rule, "no-page");
  EXPECT_EQ(missing.after->page_no, "4");
  EXPECT_EQ(missing.after->article, "");
  EXPECT_EQ(missing.after->confidence, 0);
  EXPECT_THAT(missing.after->reasons, Contains(HasSubstr("第4版不在档案库中")));

  const auto second = add({"江南工友报", day_, "4"}, {goes_on_});
  EXPECT_EQ(story_of(first[0]).after->article, second[0].id);
}

TEST_F(StoryFinderTest, SaysThatThePageHasNoSuchPartOrThatItCannotTell) {
  const auto first = add({"江南工友报", day_, "1"}, {begins_});
  add({"江南工友报", day_, "4"}, {other_});
  EXPECT_EQ(story_of(first[0]).after->rule, "no-part");

  const Part one{"甲", "会上讲了很多。", "", "3"};
  const Part two{"乙", "球场来了很多。", "", "3"};
  const auto twins = add({"江南工友报", day_, "2"}, {one, two});
  add({"江南工友报", day_, "3"}, {{"", "天黑才散。", "2", ""}, {"", "夜深才睡。", "2", ""}});
  const Story unsure = story_of(twins[0]);
  ASSERT_TRUE(unsure.after);
  EXPECT_EQ(unsure.after->rule, "unsure");
  EXPECT_EQ(unsure.after->article, "");
  EXPECT_THAT(unsure.after->reasons, Contains(HasSubstr("2篇")));
}

TEST_F(StoryFinderTest, SaysThatTheIssueIsNotKnown) {
  for (const Print& print :
       {Print{"江南工友报", "", "1"}, Print{"江南工友报", "2018-07", "1"}, Print{"江南工友报", day_, ""}}) {
    const auto first = add(print, {begins_});
    add({print.paper, print.date, "4"}, {goes_on_});
    EXPECT_EQ(story_of(first[0]).after->rule, "undated");
  }
}

TEST_F(StoryFinderTest, LeadsBackFromAPartThatHasNoMark) {
  const auto first = add({"江南工友报", day_, "1"}, {begins_, other_});
  Part headless = goes_on_;
  headless.from.clear();
  headless.headless = true;
  const auto second = add({"江南工友报", day_, "4"}, {other_, headless});
  const Story back = story_of(second[1]);
  ASSERT_TRUE(back.before);
  EXPECT_EQ(back.before->article, first[0].id);
  EXPECT_EQ(back.before->rule, "one-mark");
  EXPECT_EQ(story_of(first[0]).after->article, second[1].id);
  EXPECT_LT(back.before->confidence, 0.9);

  const auto stray = add({"江南工友报", day_, "5"}, {headless});
  EXPECT_FALSE(story_of(stray[0]).before) << "no mark leads to page 5";
}

TEST_F(StoryFinderTest, FollowsAStoryOverThreePages) {
  const auto first = add({"江南工友报", day_, "A01"}, {{"摆渡三十年", ferry, "", "2"}});
  const auto second = add({"江南工友报", day_, "A02"}, {{"", ferry_rest, "1", "A3"}});
  const auto third = add({"江南工友报", day_, "A03"}, {{"", "沈阿海的徒弟也收了徒弟。芦花渡还在。", "2", ""}});
  EXPECT_EQ(story_of(first[0]).after->article, second[0].id);
  EXPECT_EQ(story_of(second[0]).before->article, first[0].id);
  EXPECT_EQ(story_of(second[0]).after->article, third[0].id);
  EXPECT_EQ(story_of(third[0]).before->article, second[0].id);
}

TEST_F(StoryFinderTest, TakesTheNewestOfThePagesThatWereImportedTwice) {
  const auto first = add({"江南工友报", day_, "1"}, {begins_});
  const auto old = add({"江南工友报", day_, "4"}, {goes_on_});
  EXPECT_EQ(story_of(first[0]).after->article, old[0].id);
  const auto corrected = add({"江南工友报", day_, "4"}, {goes_on_});
  EXPECT_EQ(story_of(first[0]).after->article, corrected[0].id);
  EXPECT_EQ(story_of(old[0]).before->article, first[0].id);
}

TEST_F(StoryFinderTest, FollowsArticlesThatWereReplaced) {
  const auto first = add({"江南工友报", day_, "1"}, {begins_});
  const auto [page, articles] = made({"江南工友报", day_, "4"}, {other_, goes_on_});
  const auto row = archive_.add_page(page, {articles[0]});
  ASSERT_TRUE(row);
  EXPECT_EQ(story_of(first[0]).after->rule, "no-part");
  ASSERT_TRUE(archive_.replace_articles(*row, articles));
  EXPECT_EQ(story_of(first[0]).after->article, articles[1].id);
}

TEST_F(StoryFinderTest, IsLessSureWhereThePaperIsNotKnown) {
  const auto known = add({"江南工友报", day_, "1"}, {begins_});
  add({"江南工友报", day_, "4"}, {goes_on_});
  const auto nameless = add({"", day_, "1"}, {begins_});
  const auto rest = add({"", day_, "4"}, {goes_on_});
  const Story story = story_of(nameless[0]);
  EXPECT_EQ(story.after->article, rest[0].id);
  EXPECT_LT(story.after->confidence, story_of(known[0]).after->confidence);
  EXPECT_THAT(story.after->reasons, Contains(HasSubstr("不知道是什么报纸")));
}

TEST_F(StoryFinderTest, DoesNotTakeAMarkForItsOwnPageAtItsWord) {
  const auto first = add({"江南工友报", day_, "4"}, {begins_, goes_on_});
  const Story story = story_of(first[0]);
  EXPECT_EQ(story.after->rule, "no-part");
  EXPECT_THAT(story.after->reasons, Contains(HasSubstr("本版")));
}

TEST_F(StoryFinderTest, KnowsNothingOfAnArticleThatIsNotHere) {
  const auto stranger = made({"江南工友报", day_, "1"}, {begins_}).second;
  EXPECT_FALSE(story_of(stranger[0]).after);
}

}  // namespace
}  // namespace gongwen::archive
