#pragma once

#include <array>
#include <random>
#include <string>
#include <string_view>

namespace gongwen::ingest {

/// The text of a made-up page of `articles` articles; the same number gives the same page.
inline std::string page_text(unsigned number, int articles = 6) {
  std::mt19937 random(number);
  const auto pick = [&](const auto& choices) {
    return std::string(choices[std::uniform_int_distribution<std::size_t>(0, choices.size() - 1)(random)]);
  };
  constexpr std::array<std::string_view, 5> places = {"浙江省温州市", "湖北省宜昌市", "青海省西宁市", "四川省绵阳市",
                                                      "山东省烟台市"};
  constexpr std::array<std::string_view, 5> deeds = {"启用户外劳动者驿站", "举办焊工技能比武", "开展夏季送清凉活动",
                                                     "组织一线职工疗休养", "签订行业集体合同"};
  constexpr std::array<std::string_view, 4> names = {"段思齐", "佟晓岚", "柯望川", "车一鸣"};
  constexpr std::array<std::string_view, 4> sentences = {
      "会议室里坐满了从车间赶来的班组长,大家把最关心的事写在纸条上。",
      "这笔经费由市总工会和企业按比例分担,账目每个季度张榜公布。",
      "一位干了二十年的老师傅说,能在家门口把本事教给年轻人,心里踏实。",
      "目前服务点已经开到了十二个街道,早晚高峰都有人值守。"};
  std::string page = "\n";
  for (int article = 0; article < articles; ++article) {
    const std::string place = pick(places);
    const std::string deed = pick(deeds);
    page += "\n" + place + "总工会" + deed + "\n\n";
    page += "本报讯(记者" + pick(names) + ")第" + std::to_string(number) + "期," + place + "总工会近日" + deed +
            ",共有" + std::to_string(random() % 900 + 100) + "名职工参加。" + pick(sentences) + "\n\n";
    page += pick(sentences) + pick(sentences) + "\n\n";
  }
  return page;
}

}  // namespace gongwen::ingest
