#include "annotate/story.h"

#include "a_page.h"

#include <algorithm>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::annotate {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

constexpr std::string_view lighthouse_begins =
    "本报讯(记者苗青)清晨五点,守塔人程望潮沿着石阶登上礁盘,擦亮灯器的透镜。青屿灯塔建成九十年,程家三代在这里守了"
    "六十一年。航标处给灯塔装上了太阳能电池板,程望潮却仍旧每天登塔三次,记下风向、潮位和能见度。";
constexpr std::string_view lighthouse_goes_on =
    "礁盘上没有淡水,程望潮的父亲当年用铁桶接雨。如今补给船每周来一趟,青屿灯塔的宿舍也接通了网络。航标处的同事说,"
    "透镜擦得最亮的总是程家人。";
constexpr std::string_view loom_begins =
    "本报讯(记者安然)柳河纺织厂的细纱车间里,挡车工魏巧珍一个班要走二十公里。她总结的“四字巡回法”让断头率下降三成,"
    "厂工会把这套办法编成口诀,在八条生产线上推开。";
constexpr std::string_view loom_goes_on =
    "口诀推开以后,细纱车间的断头率又降了一成。魏巧珍带出的十二名徒弟都成了挡车能手,"
    "柳河纺织厂为她们设立了“巡回法”津贴。";

const Lines lighthouse = {{Headline, "三代人守一座灯塔"}, {Body, lighthouse_begins}, {Note, "(下转第4版)"}};
const Lines loom = {{Headline, "细纱车间的四字口诀"}, {Body, loom_begins}, {Note, "(下转第4版)"}};
const Lines lighthouse_rest = {{Note, "(上接第1版)"}, {Body, lighthouse_goes_on}};
const Lines loom_rest = {{Note, "(上接第1版)"}, {Body, loom_goes_on}};
const Lines canteen = {{Headline, "食堂添了夜宵窗口"},
                       {Body, "本报讯(记者江浦)为方便夜班职工,城北汽修厂食堂添了夜宵窗口,饺子、面条供应到凌晨两点。"}};
const Lines chess = {{Headline, "车间棋王争霸"},
                     {Body, "本报讯(记者江浦)三十二名职工昨日在活动中心下了一天象棋,年纪最大的棋手五十九岁。"}};

std::vector<Article> page(std::string_view number, const std::vector<Lines>& articles) {
  return annotated(articles, "2019-08-06", number);
}

/// Links as headline → the beginning of the text that follows.
std::vector<std::string> links(const std::vector<Article>& first, const std::vector<Article>& second) {
  std::vector<std::string> told;
  for (const StoryLink& link : link_stories(first, second)) {
    const Article& rest = second[link.second];
    told.push_back(first[link.first].headline + "→" +
                   (rest.repaired.text.find("礁盘") != std::string::npos     ? "灯塔"
                    : rest.repaired.text.find("巡回法") != std::string::npos ? "细纱"
                                                                             : "别的"));
  }
  return told;
}

TEST(Story, LeadsFromOnePageToTheOtherWhereTheMarksMeet) {
  const auto first = page("1", {canteen, lighthouse});
  const auto second = page("4", {chess, lighthouse_rest});
  const auto found = link_stories(first, second);
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].first, 1U);
  EXPECT_EQ(found[0].second, 1U);
  EXPECT_EQ(found[0].rule, "both-marks");
  EXPECT_GE(found[0].confidence, 0.9);
  EXPECT_THAT(found[0].reasons, Contains(HasSubstr("互指")));
  EXPECT_THAT(found[0].reasons, Contains(HasSubstr("程望潮")));
}

TEST(Story, DoesNotLeadBackwardsOrToAnotherPage) {
  const auto first = page("1", {canteen, lighthouse});
  EXPECT_THAT(link_stories(page("4", {chess, lighthouse_rest}), first), IsEmpty());
  EXPECT_THAT(link_stories(first, page("3", {chess, lighthouse_rest})), IsEmpty());
  EXPECT_THAT(link_stories(page("2", {canteen, lighthouse}), page("3", {chess, lighthouse_rest})), IsEmpty());
  EXPECT_THAT(link_stories(first, {}), IsEmpty());
  EXPECT_THAT(link_stories({}, first), IsEmpty());
}

TEST(Story, TellsStoriesApartThatGoTheSameWay) {
  for (const auto& first : {page("1", {canteen, lighthouse, loom}), page("1", {loom, canteen, lighthouse})}) {
    for (const auto& second :
         {page("4", {chess, lighthouse_rest, loom_rest}), page("4", {loom_rest, lighthouse_rest})}) {
      EXPECT_THAT(links(first, second),
                  testing::UnorderedElementsAre("三代人守一座灯塔→灯塔", "细纱车间的四字口诀→细纱"));
    }
  }
}

TEST(Story, TellsThemApartByTheHeadlineThatIsRepeated) {
  const Lines first_part = {{Headline, "书记下车间,难题现场解"}, {Body, "会议开了一上午。"}, {Note, "(下转第4版)"}};
  const Lines other_part = {{Headline, "老旧小区装上电梯"}, {Body, "会议开了一下午。"}, {Note, "(下转第4版)"}};
  const auto first = page("1", {first_part, other_part, canteen, chess});
  const Lines rest = {{Headline, "难题现场解"}, {Note, "(上接第1版)"}, {Body, "大家都说好。"}};
  const Lines other = {{Note, "(上接第1版《老旧小区装上电梯》)"}, {Body, "大家都来看。"}};
  const auto found = link_stories(first, page("4", {other, canteen, rest}));
  ASSERT_THAT(found, SizeIs(2));
  for (const StoryLink& link : found) {
    EXPECT_EQ(link.second, link.first == 0 ? 2U : 0U);
    EXPECT_THAT(link.reasons, Contains(HasSubstr("标题")));
  }
}

TEST(Story, DoesNotGuessBetweenEquals) {
  const Lines one = {{Headline, "甲"}, {Body, "会议开了一上午。"}, {Note, "(下转第4版)"}};
  const Lines other = {{Headline, "乙"}, {Body, "球赛踢了一下午。"}, {Note, "(下转第4版)"}};
  const Lines rest = {{Note, "(上接第1版)"}, {Body, "大家都说好。"}};
  const Lines more = {{Note, "(上接第1版)"}, {Body, "来年再见面。"}};
  EXPECT_THAT(link_stories(page("1", {one, other}), page("4", {rest, more})), IsEmpty());
  EXPECT_THAT(link_stories(page("1", {one, other}), page("4", {rest})), IsEmpty());
}

TEST(Story, LeavesOutTheStoryWhosePartIsMissing) {
  EXPECT_THAT(links(page("1", {canteen, lighthouse, loom}), page("4", {chess, loom_rest})),
              testing::ElementsAre("细纱车间的四字口诀→细纱"));
}

TEST(Story, GoesOnInAnArticleWithoutBeginningWhoseMarkWasMisread) {
  const Lines headless = {{Body, lighthouse_goes_on}};
  const auto found = link_stories(page("1", {canteen, lighthouse}), page("4", {chess, headless, canteen}));
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].second, 1U);
  EXPECT_EQ(found[0].rule, "one-mark");
  EXPECT_LE(found[0].confidence, 0.8);
  EXPECT_THAT(found[0].reasons, Contains(HasSubstr("没有“上接”")));
}

TEST(Story, BeganInAnArticleThatBreaksOffWhoseMarkWasMisread) {
  const Lines open = {{Headline, "三代人守一座灯塔"},
                      {Body, lighthouse_begins.substr(0, lighthouse_begins.find("风向"))}};
  const auto first = page("1", {canteen, open, chess});
  ASSERT_TRUE(misses_end(first[1]));
  const auto found = link_stories(first, page("4", {chess, lighthouse_rest}));
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].first, 1U);
  EXPECT_EQ(found[0].rule, "one-mark");
  EXPECT_THAT(found[0].reasons, Contains(HasSubstr("没有“下转”")));
}

TEST(Story, DoesNotTakeAStrangerForThePartWhoseMarkWasMisread) {
  const Lines stranger = {{Body, "三十二名棋手捉对厮杀,活动中心里只听得见落子的声音。"}};
  EXPECT_THAT(link_stories(page("1", {canteen, lighthouse}), page("4", {chess, stranger, canteen})), IsEmpty());
}

TEST(Story, IsSurerWhereTheJumpCutsAWordInTwo) {
  const Lines one = {{Headline, "甲"}, {Body, "上午开了座谈会,下午办了培"}, {Note, "(下转第2版)"}};
  const Lines cut = {{Note, "(上接第1版)"}, {Body, "训班,晚上看了电影。"}};
  const Lines whole = {{Note, "(上接第1版)"}, {Body, "天黑了,大家才散。"}};
  const auto first = page("1", {one, canteen, chess});
  const auto with_word = link_stories(first, page("2", {cut, canteen}));
  const auto without = link_stories(first, page("2", {whole, canteen}));
  ASSERT_THAT(with_word, SizeIs(1));
  ASSERT_THAT(without, SizeIs(1));
  EXPECT_GT(with_word[0].confidence, without[0].confidence);
  EXPECT_THAT(with_word[0].reasons, Contains(HasSubstr("培训")));
}

TEST(Story, IsLinkedOneToOneHoweverManyGoTheSameWay) {
  std::vector<Lines> here;
  std::vector<Lines> there;
  std::vector<std::string> texts;
  const std::vector<std::string> things = {"蜂箱", "缆绳", "瓷坯", "雪犁", "琴弦", "船闸", "茶垄", "灯笼"};
  const std::vector<std::string> deeds = {"清扫得干干净净", "晾晒在院墙外面", "搬运到山坡背后", "修补了整整三天"};
  texts.reserve(3 * things.size());  // Lines are views into them.
  for (const std::string& thing : things) {
    std::string text;
    for (const std::string& deed : deeds) text += thing + deed + "," + thing + "的主人很高兴。";
    here.push_back(
        {{Headline, texts.emplace_back(thing + "的故事")}, {Body, texts.emplace_back(text)}, {Note, "(下转第3版)"}});
    there.insert(there.begin(),
                 {{Note, "(上接第2版)"}, {Body, texts.emplace_back("说起" + thing + ",没有谁不知道" + thing + "。")}});
  }
  const auto first = page("2", here);
  const auto second = page("3", there);
  const auto found = link_stories(first, second);
  EXPECT_THAT(found, SizeIs(things.size()));
  for (const StoryLink& link : found) EXPECT_EQ(link.first + link.second, things.size() - 1);
}

}  // namespace
}  // namespace gongwen::annotate
