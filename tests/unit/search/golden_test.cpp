// Queries as people type them, over a small archive: which articles they find.
#include "unit/search/corpus.h"

#include <algorithm>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::search {
namespace {

std::vector<Sketch> archive() {
  const auto dated = [](Sketch sketch, std::string date, std::string region, std::string topic) {
    sketch.date = std::move(date);
    sketch.regions = {std::move(region)};
    sketch.topics = {std::move(topic)};
    return sketch;
  };
  return {
      dated(note("疗休养", "三千名一线职工踏上疗休养之旅",
                 "本报讯 浙江省总工会今年投入2.7亿元，组织劳动模范和一线职工赴山区疗休养。"),
            "2025-04-11", "330000", "疗休养"),
      dated(note("骑手", "给骑手一盏灯",
                 "本报讯 宁波市总工会建成户外劳动者服务站点312个，为新就业形态劳动者提供AI健康魔镜检测。"),
            "2024-07-02", "330200", "户外劳动者服务站点"),
      dated(note("协商", "“能级工资”谈出新天地",
                 "本报讯 无锡一家轴承企业召开职代会，集体协商确定技能津贴，厂务公开栏前挤满了人。"),
            "2023-11-20", "320200", "集体协商与民主管理"),
      dated(note("助学", "金秋助学暖人心", "本报讯 “十四五”以来，甘肃省天水市工会为1.2万名困难职工子女发放助学金。"),
            "2023-08-30", "620500", "困难帮扶与送温暖"),
      dated(note("工匠", "車床前的四十年", "本報訊 老工匠梁守一從學徒做起，帶出八級工十二名，被評為全國勞動模範。"),
            "2019-05-01", "210100", "劳模工匠"),
      dated(note("创新", "5G车间里的“金点子”", "本报讯 重庆市江北区工会征集合理化建议，ＡＧＶ小车提速30%。"),
            "2022-03-15", "500105", "产业工人队伍建设改革"),
  };
}

struct Golden {
  std::string query;
  std::vector<std::string> found;
};

TEST(GoldenQueries, FindTheseArticles) {
  const TestIndex index(archive());
  const std::vector<Golden> table{
      {"疗休养", {"疗休养"}},
      {"療休養", {"疗休养"}},
      {"劳动模范", {"工匠", "疗休养"}},
      {"勞模", {}},
      {"总工会", {"疗休养", "骑手"}},
      {"省总", {"疗休养"}},
      {"浙江", {"疗休养"}},
      {"劳动者", {"骑手"}},
      {"新就业形态劳动者", {"骑手"}},
      {"AI健康魔镜", {"骑手"}},
      {"ai", {"骑手"}},
      {"5G", {"创新"}},
      {"agv", {"创新"}},
      {"30%", {"创新"}},
      {"职代会", {"协商"}},
      {"集体协商 厂务公开", {"协商"}},
      {"“能级工资”", {"协商"}},
      {"\"“能级工资”\"", {"协商"}},
      {"“十四五”", {"助学"}},
      {"1.2万名", {"助学"}},
      {"2.7", {"疗休养"}},
      {"工会 困难", {"助学"}},
      {"八级工", {"工匠"}},
      {"工会 -地区:浙江", {"助学", "创新"}},
      {"本报讯 地区:浙江省", {"疗休养", "骑手"}},
      {"地区:浙江 日期:2025", {"疗休养"}},
      {"日期:2022..2023", {"创新", "助学", "协商"}},
      {"主题:劳模工匠", {"工匠"}},
      {"地区:重庆 金点子", {"创新"}},
      {"会,厂", {}},
      {"会，集体", {"协商"}},
      {"骑", {"骑手"}},
      {"灯", {"骑手"}},
      {"火星", {}},
  };
  for (const Golden& golden : table) {
    std::vector<std::string> wanted = golden.found;
    std::vector<std::string> found = index.find(golden.query);
    std::sort(wanted.begin(), wanted.end());
    std::sort(found.begin(), found.end());
    EXPECT_EQ(found, wanted) << golden.query;
  }
}

}  // namespace
}  // namespace gongwen::search
