#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Chinese queries as people type them, and what each finds: one table for every entry there is to a search (the index
/// itself, the terminal, the window's line, saved searches).
namespace gongwen::test {

/// Page files, by names that give paper, date and page number. Made up for this table.
inline const std::vector<std::pair<std::string, std::string_view>> golden_pages{
    {"东江工人报_2025-04-11_01版.txt",
     "三千名一线职工踏上疗休养之旅\n\n本报讯(记者林渡)浙江省总工会今年投入2.7亿元,组织劳动模范和一线职工赴山区"
     "疗休养。第一批三千人本周出发,其中四成来自海岛和矿山。\n"},
    {"东江工人报_2024-07-02_02版.txt",
     "给骑手一盏灯\n\n本报讯(记者周晚晴)浙江省宁波市总工会建成户外劳动者服务站点312个,为新就业形态劳动者提供"
     "AI健康魔镜检测,半年里用了2.7万人次。\n"},
    {"东江工人报_2023-11-20_03版.txt",
     "“能级工资”谈出新天地\n\n本报讯(记者何以安)江苏省无锡市一家轴承企业召开职代会,集体协商确定技能津贴,"
     "厂务公开栏前挤满了人。\n"},
    {"西岭劳动报_2023-08-30_01版.txt",
     "金秋助学暖人心\n\n本报讯(记者柯望川)“十四五”以来,甘肃省天水市总工 会为1.2万名困难职工子女发放助学金。\n"},
    {"西岭劳动报_2022-03-15_01版.txt",
     "5G车间里的“金点子”\n\n本报讯(记者车一鸣)重庆市江北区总工会向职工征集合理化建议,ＡＧＶ小车提速30%。\n"},
    {"西岭劳动报_2019-05-01_04版.txt",
     "車床前的四十年\n\n本報訊(記者段思齊)遼寧省瀋陽市的老工匠梁守一從學徒做起,帶出八級工十二名。"
     "他說,手藝是一刀一刀磨出來的,今年又被評為全省勞\n\n"
     "動模範,卻照舊天不亮就到車間,替徒弟們把刀具擺好。\n"},
};

struct GoldenQuery {
  std::string_view typed;
  std::vector<std::string> headlines;  ///< Of all articles found, the oldest first.
};

inline const std::string golden_trip = "三千名一线职工踏上疗休养之旅";
inline const std::string golden_riders = "给骑手一盏灯";
inline const std::string golden_wages = "“能级工资”谈出新天地";
inline const std::string golden_school = "金秋助学暖人心";
inline const std::string golden_ideas = "5G车间里的“金点子”";
inline const std::string golden_lathe = "車床前的四十年";

inline const std::vector<GoldenQuery> golden_queries{
    {"疗休养", {golden_trip}},
    {"療休養", {golden_trip}},
    {"劳动模范", {golden_lathe, golden_trip}},
    {"勞模", {}},
    {"~劳模", {golden_lathe, golden_trip}},
    {"全省劳动模范", {golden_lathe}},
    {"总工会", {golden_ideas, golden_school, golden_riders, golden_trip}},
    {"天水市总工会", {golden_school}},
    {"省总", {golden_trip}},
    {"浙江", {golden_riders, golden_trip}},
    {"劳动者", {golden_riders}},
    {"新就业形态劳动者", {golden_riders}},
    {"AI健康魔镜", {golden_riders}},
    {"ai", {golden_riders}},
    {"5G", {golden_ideas}},
    {"５ｇ车间", {golden_ideas}},
    {"agv", {golden_ideas}},
    {"30%", {golden_ideas}},
    {"职代会", {golden_wages}},
    {"集体协商 厂务公开", {golden_wages}},
    {"“能级工资”", {golden_wages}},
    {"\"“能级工资”\"", {golden_wages}},
    {"“十四五”", {golden_school}},
    {"1.2万名", {golden_school}},
    {"2.7", {golden_riders, golden_trip}},
    {"2.7万人次", {golden_riders}},
    {"2.7万 或 2.7亿", {golden_riders, golden_trip}},
    {"工会 困难", {golden_school}},
    {"八级工", {golden_lathe}},
    {"總工會 -地區:浙江", {golden_ideas, golden_school}},
    {"本报讯 地区:浙江省", {golden_riders, golden_trip}},
    {"（骑手 OR 轴承） 日期：2020..2024", {golden_wages, golden_riders}},
    {"地区:浙江 日期:2025", {golden_trip}},
    {"日期:2022..2023", {golden_ideas, golden_school, golden_wages}},
    {"日期:2023-11", {golden_wages}},
    {"地区:重庆 金点子", {golden_ideas}},
    {"作者:林渡", {golden_trip}},
    {"报纸:西岭劳动报 版:4", {golden_lathe}},
    {"标题:骑手", {golden_riders}},
    {"正文:骑手", {}},
    {"职代会 近/8 津贴", {}},
    {"职代会 近/9 津贴", {golden_wages}},
    {"津贴 先后/30 职代会", {}},
    {"职代会 同句 公开", {golden_wages}},
    {"至少2 刀", {golden_lathe}},
    {"5G 非 金点子", {}},
    {"会,集体", {golden_wages}},
    {"会，厂", {}},
    {"之旅本报", {}},
    {"骑", {golden_riders}},
    {"灯", {golden_riders}},
    {"火星", {}},
};

}  // namespace gongwen::test
