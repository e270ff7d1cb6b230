#include "page/reconstruct.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace gongwen::page {
namespace {

// The blocks of the article that holds `block`, in reading order, as the line texts' first characters would be hard to
// read: by index.
std::vector<std::size_t> article_of(const std::vector<Article>& articles, std::size_t block) {
  for (const Article& article : articles) {
    std::vector<std::size_t> blocks;
    bool found = false;
    for (const Piece& piece : article.pieces) {
      blocks.push_back(piece.block);
      found |= piece.block == block;
    }
    if (found) return blocks;
  }
  return {};
}

Role role_of(const std::vector<Article>& articles, std::size_t block) {
  for (const Article& article : articles) {
    for (const Piece& piece : article.pieces) {
      if (piece.block == block) return piece.role;
    }
  }
  ADD_FAILURE() << "block " << block << " is in no article";
  return Role::Body;
}

using Blocks = std::vector<std::size_t>;

TEST(Reconstruct, ReadsTwoNewsArticlesOneBelowTheOther) {
  const auto articles =
      reconstruct(Page("海州港比吊装\n\n"
                       "本报讯(记者林知秋)4月8日,海州港举办桥吊司机比武,二十四人同台。\n\n"
                       "比武设稳钩、穿针两项,前三名由市总工会授予技术能手称号。\n\n"
                       "青石县夜校开学\n\n"
                       "本报讯(记者顾长风)青石县职工夜校近日开学,陶艺班一小时报满。\n"));
  ASSERT_EQ(articles.size(), 2U);
  EXPECT_EQ(article_of(articles, 0), (Blocks{0, 1, 2}));
  EXPECT_EQ(article_of(articles, 3), (Blocks{3, 4}));
  EXPECT_EQ(role_of(articles, 0), Role::Headline);
  EXPECT_EQ(role_of(articles, 1), Role::Body);
}

TEST(Reconstruct, KnowsKickerHeadlineBylineAndCrossheads) {
  const auto articles =
      reconstruct(Page("从“等上门”到“送到班组”——\n\n"
                       "疗休养名额进了车间\n\n"
                       "本报记者 林知秋\n\n"
                       "清早六点,海州湾造船厂的焊工周大川在手机上选好了线路。\n\n"
                       "线路由职工来点\n\n"
                       "过去的线路只有三条,去的人多,满意的人少。\n"));
  ASSERT_EQ(articles.size(), 1U);
  EXPECT_EQ(role_of(articles, 0), Role::Kicker);
  EXPECT_EQ(role_of(articles, 1), Role::Headline);
  EXPECT_EQ(role_of(articles, 2), Role::Byline);
  EXPECT_EQ(role_of(articles, 4), Role::Section);
}

TEST(Reconstruct, TellsAKickerFromAHeadlineAboveItsSubtitle) {
  const std::string text =
      "\n\n本报讯(记者林知秋)海州湾造船厂工会近日把算盘摆进车间,三百名焊工当场核对工资条,"
      "一笔旧账当天补发。\n\n补发的钱不多,焊工周大川说,看得见才算数。\n";
  const auto roles = [&](const std::string& first, const std::string& second) {
    const auto articles = reconstruct(Page(first + "\n\n" + second + text));
    return std::pair(role_of(articles, 0), role_of(articles, 1));
  };
  EXPECT_EQ(roles("工资条晒在车间里", "海州湾造船厂三百焊工当场对账"), std::pair(Role::Headline, Role::Subtitle));
  EXPECT_EQ(roles("海州湾造船厂焊工有了对账日", "一笔一笔核 当天补当天发"), std::pair(Role::Headline, Role::Subtitle));
  EXPECT_EQ(roles("海州湾造船厂工会把三百名焊工的工资条摆到了车间里", "算盘声里对旧账"),
            std::pair(Role::Kicker, Role::Headline));
}

TEST(Reconstruct, KnowsAQuestionInQuotationMarksForAHeadline) {
  const auto articles =
      reconstruct(Page("“夜里的班,算几个钟头?”\n\n本报记者 林知秋\n\n"
                       "海州湾造船厂的焊工们在夜校里争了一晚上。\n\n工会请来仲裁员,逐条讲给大家听。\n"));
  EXPECT_EQ(role_of(articles, 0), Role::Headline);
  EXPECT_EQ(role_of(articles, 1), Role::Byline);
  EXPECT_EQ(articles.size(), 1U);
}

TEST(Reconstruct, KeepsAPhotoWithItsCaptionAndCreditApart) {
  const auto articles =
      reconstruct(Page("青石县夜校开学\n\n"
                       "本报讯(记者顾长风)青石县职工夜校近日开学,陶艺班一小时报满。\n\n\n\n"
                       "夜校的灯又亮了\n\n"
                       "4月7日晚,青石县职工夜校里,学员在跟老师傅拉坯。图为课堂一角。\n"
                       "本报通讯员 江小满 摄\n"));
  ASSERT_EQ(articles.size(), 2U);
  EXPECT_EQ(role_of(articles, 3), Role::Caption);
  EXPECT_EQ(role_of(articles, 4), Role::Credit);
}

TEST(Reconstruct, JoinsAWordThatAColumnCutInTwo) {
  const auto articles =
      reconstruct(Page("海州港比吊装\n\n"
                       "本报讯(记者林知秋)4月8日,海州港举办桥吊司机比武,市总工\n\n"
                       "会为前三名颁发了证书,二十四人同台竞技。\n"));
  ASSERT_EQ(articles.size(), 1U);
  ASSERT_EQ(articles[0].pieces.size(), 3U);
  EXPECT_TRUE(articles[0].pieces[2].continues);
}

TEST(Reconstruct, AttachesATailThatStandsBehindAnotherArticle) {
  const auto articles =
      reconstruct(Page("海州港桥吊司机比武\n\n"
                       "本报讯(记者林知秋)4月8日,海州港举办桥吊司机比武,周大川的桥吊把钩头稳稳落进瓶口,海州港务公\n\n"
                       "青石县夜校开学\n\n"
                       "本报讯(记者顾长风)青石县职工夜校近日开学,陶艺班一小时报满,老窑工当起了老师。\n\n"
                       "司为桥吊司机周大川颁了奖,海州港的二十四名桥吊司机看完比武都想再试一回。\n"));
  EXPECT_EQ(article_of(articles, 0), (Blocks{0, 1, 4}));
  EXPECT_EQ(article_of(articles, 2), (Blocks{2, 3}));
}

TEST(Reconstruct, ReadsAnOpenLetterWithItsSalutationAndSignature) {
  const auto articles =
      reconstruct(Page("致全市工友的倡议书\n\n"
                       "工友们:\n\n"
                       "高温天里,我们的汗水流在一起。我们倡议,班前多问一句,班中多看一眼。\n\n"
                       "海州市三十名班组长\n"));
  ASSERT_EQ(articles.size(), 1U);
  EXPECT_EQ(articles[0].pieces.size(), 4U);
  EXPECT_EQ(role_of(articles, 1), Role::Body);
}

TEST(Reconstruct, OwnsBothCopiesOfALineGivenTwice) {
  const auto articles =
      reconstruct(Page("海州港比吊装\n\n"
                       "本报讯(记者林知秋)4月8日,海州港举办桥吊司机比武。\n"
                       "本报讯(记者林知秋)4月8日,海州港举办桥吊司机比武。\n\n"
                       "二十四名司机同台,前三名获颁证书。\n"));
  ASSERT_EQ(articles.size(), 1U);
  ASSERT_EQ(articles[0].pieces.size(), 4U);
  EXPECT_TRUE(articles[0].pieces[2].repeat);
}

TEST(Reconstruct, ReadsTraditionalCharactersTheSame) {
  const auto articles =
      reconstruct(Page("海州港比吊裝\n\n"
                       "本報訊(記者林知秋)4月8日,海州港舉辦橋吊司機比武,二十四人同臺。\n\n"
                       "青石縣夜校開學\n\n"
                       "本報訊(記者顧長風)青石縣職工夜校近日開學,陶藝班一小時報滿。\n"));
  EXPECT_EQ(articles.size(), 2U);
}

// As src/page/README.md tells it.
TEST(Reconstruct, KeepsADoubtfulLineOpenUntilItHasFoundItsArticle) {
  const auto articles = reconstruct(
      Page("走基层\n\n"
           "青石县窑工夜校开到车间\n\n"
           "本报记者 林渡\n\n"
           "本报讯 晚上七点,青石县陶瓷厂的窑炉熄了火,老窑工沈阿海在拉坯车间里支起黑板,二十多名年轻职\n\n"
           "海州港给桥吊司机装上“护腰座”\n\n"
           "本报讯(记者 周小满)海州港工会近日为三百名桥吊司机换上护腰座椅。司机周大川说,从前一个班下来直不起腰,现在能"
           "站着走回家。\n\n"
           "座椅的尺寸由司机们自己量,港务公司工会先做了十把样品,试坐了一个月才定型。\n\n"
           "工围着他学看火色。\n\n"
           "一炉好瓷先看火\n\n"
           "沈阿海说,火色要看三遍。夜校开了两个月,职工们烧出的第一窑碗,摆在县总工会的窗台上。\n"));
  EXPECT_EQ(article_of(articles, 0), (Blocks{0, 1, 2, 3, 7, 8, 9}));
  EXPECT_EQ(article_of(articles, 4), (Blocks{4, 5, 6}));
  EXPECT_EQ(role_of(articles, 0), Role::Label);
  EXPECT_EQ(role_of(articles, 8), Role::Section);
  ASSERT_EQ(articles.front().joins.size(), 1U);
  EXPECT_EQ(articles.front().joins.front().reasons, std::vector<std::string>{"接合处成词:职工"});
}

TEST(Reconstruct, SaysOfEachOtherPlaceOfALineWhatIsSeenThere) {
  const Page page(
      "芦花渡的夜班船\n\n"
      "本报讯(记者林渡)芦花渡的渡工沈阿海撑了三十年船,汛期里每天往返四十趟,从没误过学生上学。镇工会给渡口添了\n\n"
      "夜校开出木工课\n\n"
      "本报讯(记者周晚晴)近日,海州市总工会的职工夜校开出木工课,二十名快递员下班后来学刨木头。工会给夜校添了\n\n"
      "课程免费。\n\n"
      "一盏灯,大家都说好。\n\n"
      "窑工评上了劳模\n\n"
      "本报讯(记者顾长风)青石县的窑工李大山评上了劳模。\n");
  using Words = std::vector<std::string>;
  const Words title{"接在标题之下"};
  const std::map<std::optional<int>, Words> expected{
      {1, title},         {5, title},
      {13, title},        {3, {"前句未完"}},
      {7, {"前句未完"}},  {9, {"前句已完", "版面相邻"}},
      {15, {"前句已完"}}, {std::nullopt, {"起于句首"}},
  };
  std::size_t places = 0;
  for (const Article& article : reconstruct(page)) {
    for (const Join& join : article.joins) {
      if (page.blocks()[article.pieces[join.piece].block].line != 11) continue;
      for (const Placement& other : join.others) {
        EXPECT_EQ(other.reasons, expected.at(other.behind)) << other.behind.value_or(0);
        ++places;
      }
    }
  }
  EXPECT_GT(places, 0U);
}

TEST(Reconstruct, OfAnEmptyPageIsNothing) { EXPECT_TRUE(reconstruct(Page("\n\n")).empty()); }

}  // namespace
}  // namespace gongwen::page
