#include "a_page.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::annotate {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> named(std::string_view lead, std::string_view headline = "车间里的早晨") {
  std::vector<std::string> names;
  for (const NamedBody& body : annotated({{Headline, headline}, {Body, lead}}, "2025-04-09").bodies)
    names.push_back(body.name);
  return names;
}

struct BodyCase {
  std::string_view sentence;
  std::string_view name;
  BodyKind kind = BodyKind::Union;
  std::string_view words = "";  // of the evidence; empty: the name itself
};

void PrintTo(const BodyCase& c, std::ostream* out) { *out << c.sentence; }

class BodyNames : public testing::TestWithParam<BodyCase> {};

TEST_P(BodyNames, AreNamedInFullWithTheWordsThatSaySo) {
  const BodyCase& c = GetParam();
  const Article article = annotated({{Headline, "车间里的早晨"}, {Body, c.sentence}}, "2025-04-09");
  std::string all;
  for (const NamedBody& body : article.bodies) {
    if (body.name == c.name) {
      EXPECT_EQ(body.kind, c.kind);
      EXPECT_EQ(body.evidence.text, c.words.empty() ? c.name : c.words);
      EXPECT_EQ(c.sentence.substr(body.evidence.begin, body.evidence.end - body.evidence.begin), body.evidence.text);
      return;
    }
    all += body.name + " ";
  }
  FAIL() << "not among: " << all;
}

INSTANTIATE_TEST_SUITE_P(
    OfPlaces, BodyNames,
    testing::Values(BodyCase{"日前,洛阳市总工会办起夜校。", "洛阳市总工会"},
                    BodyCase{"日前,洛阳市总办起夜校。", "洛阳市总工会", BodyKind::Union, "洛阳市总"},
                    BodyCase{"河南省洛阳市总工会办起夜校。", "洛阳市总工会"},
                    BodyCase{"襄樊市总工会办起夜校。", "襄阳市总工会", BodyKind::Union, "襄樊市总工会"},
                    BodyCase{"浙江省总工会和各市工会办起夜校。", "浙江省总工会"},
                    BodyCase{"浙江省嘉善县的夜校,由县总工会来办。", "嘉善县总工会", BodyKind::Union, "县总工会"},
                    BodyCase{"江西省吉安市的夜校,由市总办。", "吉安市总工会", BodyKind::Union, "市总"},
                    BodyCase{"湖北省襄阳市的夜校,费用由省总工会补贴。", "湖北省总工会", BodyKind::Union, "省总工会"},
                    BodyCase{"全国总工会的调研组来到车间。", "中华全国总工会", BodyKind::Union, "全国总工会"}));

INSTANTIATE_TEST_SUITE_P(
    OfEnterprises, BodyNames,
    testing::Values(BodyCase{"近日,恒远纺织有限公司的食堂换了菜单。", "恒远纺织有限公司", BodyKind::Enterprise},
                    BodyCase{"近日,恒远纺织有限公司工会换了牌子。", "恒远纺织有限公司工会"},
                    BodyCase{"走访江苏省盐城市宏泰机械集团时,工友正在换班。", "江苏省盐城市宏泰机械集团",
                             BodyKind::Enterprise},
                    BodyCase{"调解员来到云帆物流公司,一谈就是半天。", "云帆物流公司", BodyKind::Enterprise},
                    BodyCase{"义乌市快递业工会联合会送来饺子。", "义乌市快递业工会联合会"},
                    BodyCase{"东岭煤矿的班前会开了十分钟。", "东岭煤矿", BodyKind::Enterprise}));

TEST(Bodies, ThatAreNobodyInParticularAreNotNamed) {
  EXPECT_THAT(named("一家物业公司和几家外卖平台公司找到基层工会,各级工会都派了人。"), IsEmpty());
  EXPECT_THAT(named("各市总工会、县总工会一起来了。"), IsEmpty()) << "nothing says of which place";
  EXPECT_THAT(named("杭州市总体规划公布,市总结会召开,县总人口又增。"), IsEmpty());
  EXPECT_THAT(named("大型国有企业集团和小型民营公司都来了。"), IsEmpty());
}

TEST(Bodies, StandOnceInTheOrderOfTheirFirstMention) {
  EXPECT_THAT(named("绍兴市总工会与恒远纺织有限公司签约。绍兴市总来了人,恒远纺织有限公司也来了人。"),
              ElementsAre("绍兴市总工会", "恒远纺织有限公司"));
}

TEST(Bodies, OfTraditionalTextAreFoundToo) {
  EXPECT_THAT(named("福建省廈門市總工會辦起夜校。"), Contains("厦门市总工会"));
}

TEST(Bodies, BeginBehindTheWordsThatLeadToThem) {
  const auto names = named("市里的同志走访慰问恒远纺织有限公司,并表彰云帆物流集团。");
  EXPECT_THAT(names, ElementsAre("恒远纺织有限公司", "云帆物流集团"));
}

}  // namespace
}  // namespace gongwen::annotate
