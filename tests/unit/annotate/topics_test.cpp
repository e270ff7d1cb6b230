#include "a_page.h"
#include "annotate/lexicon.h"

#include <set>

#include <gtest/gtest.h>

namespace gongwen::annotate {
namespace {

struct TopicCase {
  std::string_view headline;
  std::string_view body;
  std::string_view chief;
};

void PrintTo(const TopicCase& c, std::ostream* out) { *out << c.headline; }

class ChiefTopic : public testing::TestWithParam<TopicCase> {};

TEST_P(ChiefTopic, IsWhatTheArticleIsAbout) {
  const Article article = annotated({{Headline, GetParam().headline}, {Body, GetParam().body}}, "2025-04-09");
  ASSERT_FALSE(article.topics.empty());
  EXPECT_EQ(article.topics.front().name, GetParam().chief);
  EXPECT_EQ(article.topics.front().weight, 1);
  EXPECT_FALSE(article.topics.front().evidence.empty());
}

INSTANTIATE_TEST_SUITE_P(
    All, ChiefTopic,
    testing::Values(TopicCase{"劳模故事进校园", "五名劳动模范讲述自己的经历。", "劳模工匠"},
                    TopicCase{"产业工人队伍建设改革试点扩面", "技能等级与工资挂钩。", "产业工人队伍建设改革"},
                    TopicCase{"职工技能大赛开赛", "焊工比武,岗位练兵。", "技能培训与竞赛"},
                    TopicCase{"法律援助帮农民工讨薪", "欠薪案件三天办结。", "维权与法律服务"},
                    TopicCase{"工资集体协商谈出新工价", "职代会审议了集体合同。", "集体协商与民主管理"},
                    TopicCase{"外卖骑手有了新家", "网约车司机、快递员也来了。", "新就业形态劳动者"},
                    TopicCase{"爱心驿站添了微波炉", "户外劳动者有了歇脚处。", "户外劳动者服务站点"},
                    TopicCase{"送温暖走进困难职工家", "金秋助学一并登记。", "困难帮扶与送温暖"},
                    TopicCase{"医疗互助保障扩面", "健康体检送到车间。", "医疗互助与健康"},
                    TopicCase{"一线职工疗休养启程", "疗休养基地迎来首批客人。", "疗休养"},
                    TopicCase{"厂里办起托管班", "女职工的孩子有人带。", "女职工与托育"},
                    TopicCase{"专场招聘会进社区", "就业岗位两千个,求职者络绎不绝。", "就业创业"},
                    TopicCase{"工会经费返还提速", "小微企业经费返还当天到账。", "工会经费与财务"},
                    TopicCase{"园区成立工会联合会", "建会入会同步推进。", "基层组织建设"},
                    TopicCase{"智慧工会小程序开通", "数字化服务一键可达。", "智慧工会与数字化"},
                    TopicCase{"职工运动会开幕", "文艺演出同台。", "文体活动与职工文化"},
                    TopicCase{"党史学习宣讲进班组", "思想政治引领有声有色。", "思想政治引领"},
                    TopicCase{"安全生产月查隐患", "劳动保护监督员下车间。", "安全生产与劳动保护"},
                    TopicCase{"消费帮扶助力乡村振兴", "农产品进了职工食堂。", "消费帮扶与乡村振兴"},
                    TopicCase{"两岸工会共话未来", "交流活动办了三天。", "交流合作"},
                    TopicCase{"国务院常务会议部署稳就业", "中共中央政治局听取汇报。", "党政要闻"}));

TEST(Topics, AreSeveralWhenAnArticleIsAboutSeveralThings) {
  const Article article = annotated(
      {{Headline, "劳动模范疗休养暨技能大赛颁奖"}, {Body, "疗休养基地里,劳模们为职业技能大赛的优胜者颁奖。"}});
  std::set<std::string> names;
  for (const Topic& topic : article.topics) names.insert(topic.name);
  EXPECT_TRUE(names.contains("劳模工匠"));
  EXPECT_TRUE(names.contains("疗休养"));
  EXPECT_TRUE(names.contains("技能培训与竞赛"));
}

TEST(Topics, StandInTheOrderOfTheirWeightAndAreAtMostFour) {
  const Article article = annotated({{Headline, "疗休养、技能大赛、送温暖、法律援助、托管班一起抓"},
                                     {Body, "集体协商、消费帮扶、医疗互助也没落下。"}});
  ASSERT_LE(article.topics.size(), 4U);
  for (std::size_t i = 1; i < article.topics.size(); ++i) {
    EXPECT_GE(article.topics[i - 1].weight, article.topics[i].weight);
  }
}

TEST(Topics, AreNoneWhereNoCueStands) {
  EXPECT_TRUE(annotated({{Headline, "春天来了"}, {Body, "花开了。"}}).topics.empty());
}

TEST(Topics, DoNotReadAcrossOtherWords) {
  // 诉求职工 holds 求职, 井下岗亭 holds 下岗.
  const Article article = annotated({{Headline, "面对面"}, {Body, "问到诉求职工们都开口,井下岗亭也说了。"}});
  for (const Topic& topic : article.topics) EXPECT_NE(topic.name, "就业创业");
}

TEST(Lexicon, HasTwentyOneTopicsWithTheirEnglishNames) {
  EXPECT_EQ(Lexicon::standard().topics().size(), 21U);
  for (const TopicKind& topic : Lexicon::standard().topics()) {
    EXPECT_FALSE(topic.english.empty()) << topic.name;
    EXPECT_FALSE(topic.belongs.empty()) << topic.name;
  }
}

}  // namespace
}  // namespace gongwen::annotate
