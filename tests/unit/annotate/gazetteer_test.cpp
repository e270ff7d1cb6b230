#include "annotate/gazetteer.h"

#include <set>
#include <string>

#include <gtest/gtest.h>

namespace gongwen::annotate {
namespace {

const Gazetteer& gazetteer = Gazetteer::standard();

TEST(Gazetteer, HoldsAllProvinces) { EXPECT_EQ(gazetteer.provinces().size(), 34U); }

TEST(Gazetteer, FindsADivisionByItsCode) {
  const Division* division = gazetteer.find("330683");
  ASSERT_NE(division, nullptr);
  EXPECT_EQ(division->name, "嵊州市");
  EXPECT_EQ(division->level, Level::County);
}

TEST(Gazetteer, KnowsTheWholeCountryAndAbroad) {
  EXPECT_EQ(gazetteer.find("000000")->name, "全国");
  EXPECT_EQ(gazetteer.find("990000")->name, "境外");
}

TEST(Gazetteer, FindsNothingUnderACodeThatNeverWas) { EXPECT_EQ(gazetteer.find("123456"), nullptr); }

TEST(Gazetteer, FindsEveryDivisionOfAName) {
  std::set<std::string_view> codes;
  for (const Division* division : gazetteer.named("鼓楼区")) codes.insert(division->code);
  EXPECT_EQ(codes, (std::set<std::string_view>{"320106", "320302", "350102", "410204"}));
}

TEST(Gazetteer, FindsAutonomousPrefecturesByTheirShortForms) {
  for (std::string_view name : {"海西蒙古族藏族自治州", "海西州", "海西"}) {
    ASSERT_FALSE(gazetteer.named(name).empty()) << name;
    EXPECT_EQ(gazetteer.named(name).front()->code, "632800") << name;
  }
  EXPECT_EQ(gazetteer.named("延边州").front()->code, "222400");
  EXPECT_EQ(gazetteer.named("景宁县").front()->code, "331127");
}

TEST(Gazetteer, TellsWhatAFormerDivisionIsToday) {
  const auto today = [](std::string_view name) { return gazetteer.today(*gazetteer.named(name).front()).name; };
  EXPECT_EQ(today("辽中县"), "辽中区");
  EXPECT_EQ(today("襄樊市"), "襄阳市");
  EXPECT_EQ(today("宣武区"), "西城区");
  EXPECT_EQ(today("思茅地区"), "普洱市");
  EXPECT_EQ(today("蓟县"), "蓟州区");
}

TEST(Gazetteer, PathsLeaveOutLevelsThatDoNotExist) {
  const Path district = gazetteer.path(*gazetteer.find("310115"));
  EXPECT_EQ(district.province, "上海市");
  EXPECT_EQ(district.prefecture, "");
  EXPECT_EQ(district.county, "浦东新区");
  const Path direct = gazetteer.path(*gazetteer.find("429004"));
  EXPECT_EQ(direct.province, "湖北省");
  EXPECT_EQ(direct.prefecture, "");
  EXPECT_EQ(direct.county, "仙桃市");
  const Path city = gazetteer.path(*gazetteer.find("441900"));
  EXPECT_EQ(city.prefecture, "东莞市");
  EXPECT_EQ(city.county, "");
}

TEST(Gazetteer, KnowsFunctionalAreas) {
  EXPECT_EQ(gazetteer.path(*gazetteer.named("雄安新区").front()).province, "河北省");
  EXPECT_EQ(gazetteer.path(*gazetteer.named("两江新区").front()).province, "重庆市");
}

TEST(Gazetteer, ChildrenAreOfTodayAndNameTheirParent) {
  const auto children = gazetteer.children("331100");
  EXPECT_EQ(children.size(), 9U);
  for (const Division* child : children) EXPECT_EQ(gazetteer.parent(*child)->code, "331100");
}

TEST(Gazetteer, EveryFormerDivisionLeadsToOneOfToday) {
  for (const Division& division : gazetteer.divisions()) {
    EXPECT_EQ(division.to.empty(), division.successor.empty()) << division.name;
    EXPECT_TRUE(gazetteer.today(division).to.empty()) << division.name;
  }
}

TEST(Gazetteer, EveryDivisionHangsUnderAProvince) {
  for (const Division& division : gazetteer.divisions()) {
    if (division.level == Level::Country) continue;
    EXPECT_FALSE(gazetteer.path(division).province.empty()) << division.name;
  }
}

}  // namespace
}  // namespace gongwen::annotate
