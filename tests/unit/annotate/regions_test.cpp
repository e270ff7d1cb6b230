#include "a_page.h"

#include <gtest/gtest.h>

namespace gongwen::annotate {
namespace {

std::string spelled(const Region& region) {
  std::string text = region.province;
  if (!region.prefecture.empty()) text += "/" + region.prefecture;
  if (!region.county.empty()) text += "/" + region.county;
  return text;
}

struct PlaceCase {
  std::string_view headline;
  std::string_view lead;
  std::string_view primary;  // empty: none
};

void PrintTo(const PlaceCase& c, std::ostream* out) { *out << c.headline << " | " << c.lead; }

class PrimaryRegion : public testing::TestWithParam<PlaceCase> {};

TEST_P(PrimaryRegion, IsWhereTheArticleReportsFrom) {
  const PlaceCase& c = GetParam();
  const Article article = annotated({{Headline, c.headline}, {Body, c.lead}}, "2025-04-09");
  if (c.primary.empty()) {
    EXPECT_TRUE(article.regions.empty()) << spelled(article.regions.front()) << " by "
                                         << article.regions.front().evidence.text;
    return;
  }
  ASSERT_FALSE(article.regions.empty());
  EXPECT_EQ(spelled(article.regions.front()), c.primary);
  EXPECT_TRUE(article.regions.front().primary);
  EXPECT_FALSE(article.regions.front().evidence.text.empty());
}

INSTANTIATE_TEST_SUITE_P(
    NamesThatSeveralBear, PrimaryRegion,
    testing::Values(PlaceCase{"小巷里的职工书屋", "南京市鼓楼区总工会把书屋开进小巷。", "江苏省/南京市/鼓楼区"},
                    PlaceCase{"小巷里的职工书屋", "福州市鼓楼区总工会把书屋开进小巷。", "福建省/福州市/鼓楼区"},
                    PlaceCase{"小巷里的职工书屋", "徐州市鼓楼区总工会把书屋开进小巷。", "江苏省/徐州市/鼓楼区"},
                    PlaceCase{"开封小巷里的职工书屋", "河南省开封市的职工书屋开进小巷,鼓楼区总工会出了力。",
                              "河南省/开封市"},
                    PlaceCase{"门口的驿站", "北京市朝阳区总工会的驿站开了门。", "北京市/朝阳区"},
                    PlaceCase{"门口的驿站", "长春市朝阳区总工会的驿站开了门。", "吉林省/长春市/朝阳区"},
                    PlaceCase{"门口的驿站", "辽宁省朝阳市总工会的驿站开了门。", "辽宁省/朝阳市"},
                    PlaceCase{"高原上的讲堂", "西藏拉萨市城关区总工会办起讲堂。", "西藏自治区/拉萨市/城关区"},
                    PlaceCase{"黄河边的讲堂", "兰州市城关区总工会办起讲堂。", "甘肃省/兰州市/城关区"},
                    PlaceCase{"山里的讲堂", "四川省巴中市通江县总工会办起讲堂。", "四川省/巴中市/通江县"},
                    PlaceCase{"运河边的讲堂", "北京市通州区总工会办起讲堂。", "北京市/通州区"},
                    PlaceCase{"江海边的讲堂", "江苏省南通市通州区总工会办起讲堂。", "江苏省/南通市/通州区"},
                    PlaceCase{"松花江边的讲堂", "吉林市总工会办起讲堂。", "吉林省/吉林市"},
                    PlaceCase{"黑土地上的讲堂", "吉林省总工会办起讲堂。", "吉林省"},
                    PlaceCase{"草原上的讲堂", "青海省海南州总工会办起讲堂。", "青海省/海南藏族自治州"},
                    PlaceCase{"椰树下的讲堂", "海南省总工会办起讲堂。", "海南省"},
                    PlaceCase{"桥西的讲堂", "石家庄市桥西区总工会办起讲堂。", "河北省/石家庄市/桥西区"},
                    PlaceCase{"江边的讲堂", "重庆市江北区总工会办起讲堂。", "重庆市/江北区"},
                    PlaceCase{"甬江边的讲堂", "宁波市江北区总工会办起讲堂。", "浙江省/宁波市/江北区"},
                    PlaceCase{"山城的讲堂", "贵阳市白云区总工会办起讲堂。", "贵州省/贵阳市/白云区"}));

INSTANTIATE_TEST_SUITE_P(
    MoreNamesThatSeveralBear, PrimaryRegion,
    testing::Values(PlaceCase{"湖边的讲堂", "杭州市西湖区总工会办起讲堂。", "浙江省/杭州市/西湖区"},
                    PlaceCase{"湖边的讲堂", "南昌市西湖区总工会办起讲堂。", "江西省/南昌市/西湖区"},
                    PlaceCase{"海河边的讲堂", "天津市和平区总工会办起讲堂。", "天津市/和平区"},
                    PlaceCase{"浑河边的讲堂", "沈阳市和平区总工会办起讲堂。", "辽宁省/沈阳市/和平区"},
                    PlaceCase{"海边的讲堂", "连云港市海州区总工会办起讲堂。", "江苏省/连云港市/海州区"},
                    PlaceCase{"矿边的讲堂", "阜新市海州区总工会办起讲堂。", "辽宁省/阜新市/海州区"},
                    PlaceCase{"车间里的讲堂", "沈阳市铁西区总工会办起讲堂。", "辽宁省/沈阳市/铁西区"},
                    PlaceCase{"高炉下的讲堂", "鞍山市铁西区总工会办起讲堂。", "辽宁省/鞍山市/铁西区"},
                    PlaceCase{"平原上的讲堂", "石家庄市长安区总工会办起讲堂。", "河北省/石家庄市/长安区"},
                    PlaceCase{"城墙下的讲堂", "西安市长安区总工会办起讲堂。", "陕西省/西安市/长安区"},
                    PlaceCase{"湾区的讲堂", "深圳市南山区总工会办起讲堂。", "广东省/深圳市/南山区"},
                    PlaceCase{"矿区的讲堂", "鹤岗市南山区总工会办起讲堂。", "黑龙江省/鹤岗市/南山区"},
                    PlaceCase{"江边的讲堂", "上海市宝山区总工会办起讲堂。", "上海市/宝山区"},
                    PlaceCase{"山下的讲堂", "双鸭山市宝山区总工会办起讲堂。", "黑龙江省/双鸭山市/宝山区"},
                    PlaceCase{"钢城的讲堂", "武汉市青山区总工会办起讲堂。", "湖北省/武汉市/青山区"},
                    PlaceCase{"草原上的讲堂", "包头市青山区总工会办起讲堂。", "内蒙古自治区/包头市/青山区"},
                    PlaceCase{"运河边的讲堂", "沧州市新华区总工会办起讲堂。", "河北省/沧州市/新华区"},
                    PlaceCase{"矿山上的讲堂", "平顶山市新华区总工会办起讲堂。", "河南省/平顶山市/新华区"},
                    PlaceCase{"泉水边的讲堂", "济南市市中区总工会办起讲堂。", "山东省/济南市/市中区"},
                    PlaceCase{"大佛下的讲堂", "乐山市市中区总工会办起讲堂。", "四川省/乐山市/市中区"},
                    PlaceCase{"里弄的讲堂", "上海市普陀区总工会办起讲堂。", "上海市/普陀区"},
                    PlaceCase{"渔港的讲堂", "舟山市普陀区总工会办起讲堂。", "浙江省/舟山市/普陀区"},
                    PlaceCase{"油田的讲堂", "大庆市大同区总工会办起讲堂。", "黑龙江省/大庆市/大同区"},
                    PlaceCase{"古城的讲堂", "开封市鼓楼区总工会办起讲堂。", "河南省/开封市/鼓楼区"},
                    PlaceCase{"花城的讲堂", "广州市白云区总工会办起讲堂。", "广东省/广州市/白云区"},
                    PlaceCase{"山里的讲堂", "辽宁省抚顺县总工会办起讲堂。", "辽宁省/抚顺市/抚顺县"}));

INSTANTIATE_TEST_SUITE_P(
    Abroad, PrimaryRegion,
    testing::Values(PlaceCase{"远方的工地", "新华社内罗毕4月8日电 铁路工地上来了当地的学徒。", "境外"},
                    PlaceCase{"中外工友同台", "友好工会的比武在曼谷举行。", "境外"},
                    PlaceCase{"从德国学来的手艺", "浙江省嘉兴市的焊工老陈从德国带回一本笔记。", "浙江省/嘉兴市"},
                    PlaceCase{"车间里的新机器", "机器是德国的,手艺是自己的。", ""},
                    PlaceCase{"朝鲜族工友的年夜饭", "吉林省延边州的工友围坐一桌。", "吉林省/延边朝鲜族自治州"}));

INSTANTIATE_TEST_SUITE_P(
    FormsOfNames, PrimaryRegion,
    testing::Values(PlaceCase{"洛阳市总办起夜校", "夜校开了六个班。", "河南省/洛阳市"},
                    PlaceCase{"浙江省总办起夜校", "夜校开了六个班。", "浙江省"},
                    PlaceCase{"嵊州:年前走访忙", "绍兴嵊州市总工会忙着走访。", "浙江省/绍兴市/嵊州市"},
                    PlaceCase{"海西州工会办起夜校", "夜校开了六个班。", "青海省/海西蒙古族藏族自治州"},
                    PlaceCase{"延边州职工爱上夜校", "吉林延边的夜校开了六个班。", "吉林省/延边朝鲜族自治州"},
                    PlaceCase{"冰城职工爱上夜校", "夜校开了六个班。", "黑龙江省/哈尔滨市"},
                    PlaceCase{"畲乡职工爱上夜校", "夜校开了六个班。", "浙江省/丽水市/景宁畲族自治县"},
                    PlaceCase{"雄安新区办起夜校", "夜校开了六个班。", "河北省/雄安新区"},
                    PlaceCase{"仙桃市总工会办起夜校", "夜校开了六个班。", "湖北省/仙桃市"},
                    PlaceCase{"石河子市总工会办起夜校", "夜校开了六个班。", "新疆维吾尔自治区/石河子市"},
                    PlaceCase{"澳门工友来做客", "澳门的工友来夜校做客。", "澳门特别行政区"},
                    PlaceCase{"丰县总工会办起夜校", "江苏丰县的夜校开了六个班。", "江苏省/徐州市/丰县"},
                    PlaceCase{"夜校开班", "在广东佛山,顺德区的夜校开了六个班。顺德区总工会请来老师,顺德职工踊跃报名。",
                              "广东省/佛山市/顺德区"},
                    PlaceCase{"绍兴:绍兴夜校开班", "浙江省绍兴市的夜校开了六个班。", "浙江省/绍兴市"}));

INSTANTIATE_TEST_SUITE_P(
    FormerNames, PrimaryRegion,
    testing::Values(PlaceCase{"辽中县总工会办起夜校", "沈阳市辽中县的夜校开了六个班。", "辽宁省/沈阳市/辽中区"},
                    PlaceCase{"襄樊市总工会办起夜校", "夜校开了六个班。", "湖北省/襄阳市"},
                    PlaceCase{"宣武区总工会办起夜校", "北京市宣武区的夜校开了六个班。", "北京市/西城区"},
                    PlaceCase{"玉环县总工会办起夜校", "台州玉环县的夜校开了六个班。", "浙江省/台州市/玉环市"},
                    PlaceCase{"阿城市总工会办起夜校", "夜校开了六个班。", "黑龙江省/哈尔滨市/阿城区"}));

INSTANTIATE_TEST_SUITE_P(WordsThatMerelyHoldAName, PrimaryRegion,
                         testing::Values(PlaceCase{"工会为朝阳产业添活力", "朝阳产业里有了新会员。", ""},
                                         PlaceCase{"和平年代的英雄", "他们守护着世界和平。", ""},
                                         PlaceCase{"车间里的长春花", "窗台上的长春花开了。", ""},
                                         PlaceCase{"太阳从东方升起", "东方红,车间里歌声响起。", ""},
                                         PlaceCase{"幸福安康", "祝工友们健康安康、平平安安。", ""},
                                         PlaceCase{"真金白银暖人心", "真金白银送到工友手里。", ""},
                                         PlaceCase{"安全是最大的福利", "建设安全县域,省和县两级同心协力。", ""},
                                         PlaceCase{"光明的前途", "光明的前途在召唤,长治久安有保障。", ""}));

INSTANTIATE_TEST_SUITE_P(
    Contexts, PrimaryRegion,
    testing::Values(PlaceCase{"故事会上的笑声", "甘肃省直机关工委在天水举办故事会。", "甘肃省/天水市"},
                    PlaceCase{"菜把式上高原", "在四川省理塘县的大棚里,从山东来的师傅教人种菜。",
                              "四川省/甘孜藏族自治州/理塘县"},
                    PlaceCase{"全国会员接近三千万", "入会的工友越来越多。", "全国"},
                    PlaceCase{"调研组走进乡镇", "全国总工会调研组来到浙江省嘉善县。", "浙江省/嘉兴市/嘉善县"},
                    PlaceCase{"先进人物表彰会", "全国劳模、山西大同职工老赵走上讲台。", "山西省/大同市"},
                    PlaceCase{"高炉旁的课堂", "太钢的高炉旁开了课。", "山西省/太原市"},
                    PlaceCase{"回家的路", "新华社北京1月16日电 回家的路更稳当了。", "全国"},
                    PlaceCase{"绿皮车上的课堂", "新华社西宁1月16日电 绿皮车上开了课。", "青海省/西宁市"}));

TEST(Regions, BesidesThePrimaryAreThoseTheLeadReportsFrom) {
  const Article article =
      annotated({{Headline, "定西职工享受免费体检"}, {Body, "甘肃省定西市总工会把体检车开到渭源县、漳县的工地。"}});
  std::vector<std::string> all;
  for (const Region& region : article.regions) all.push_back(spelled(region));
  EXPECT_EQ(all, (std::vector<std::string>{"甘肃省/定西市", "甘肃省/定西市/渭源县", "甘肃省/定西市/漳县"}));
}

TEST(Regions, AreNotWherePeopleComeFromNorMereExamples) {
  const Article article =
      annotated({{Headline, "湖南工会办夜校"},
                 {Body, "湖南省总工会办起夜校。学员中有江苏泰兴人,青海省、吉林省等地的同行也来看过。"}});
  ASSERT_EQ(article.regions.size(), 1U);
  EXPECT_EQ(article.regions.front().province, "湖南省");
}

TEST(Regions, OfTraditionalTextAreFoundToo) {
  const Article article = annotated({{Headline, "廈門工會辦起夜校"}, {Body, "福建省廈門市總工會的夜校開了六個班。"}});
  ASSERT_FALSE(article.regions.empty());
  EXPECT_EQ(spelled(article.regions.front()), "福建省/厦门市");
  EXPECT_EQ(article.regions.front().evidence.text, "廈門");
}

}  // namespace
}  // namespace gongwen::annotate
