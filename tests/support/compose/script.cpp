#include "support/compose/script.h"

#include "base/file.h"
#include "support/compose/characters.h"
#include "text/data_lines.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace gongwen::compose {
namespace {

constexpr std::size_t cap = 1 << 20;
constexpr std::u32string_view half = U",:;?!()";
constexpr std::u32string_view full = U"，：；？！（）";

// Where several Traditional characters have one Simplified one: those that newspapers print most.
constexpr std::u32string_view preferred =
    U"裏個說臺為當發線簽關麼證鐘產藥牆錄並別掛團復繡獎歷絕啟眾鋪構獲綠閱煉錘須顏廁煙鉗鉤揚侖沖淨匯嘗濕臟贊跡閒鬥雞";
// Simplified characters that Traditional text prints as well, more often than the other.
constexpr std::u32string_view kept =
    U"回系向升克谷炮胡局采了只面出千才表布制范致困合杰秋家念焊板席果扣折吃德床吊蒙勤核志娘游款托扎群昆亮扇麻真注豆耀"
    U"累杯姜玩岩刮借佛霉私症梁舍戚呆幸堤卷酸雇冬周剩曲伙沈";

bool holds(std::u32string_view set, char32_t c) { return set.find(c) != std::u32string_view::npos; }

}  // namespace

char32_t full_width(char32_t c) {
  const std::size_t at = half.find(c);
  return at == std::u32string_view::npos ? c : full[at];
}

Result<Script> Script::read(const std::filesystem::path& project) {
  const auto pairs = read_file(project / "data/hant_hans.txt", cap);
  if (!pairs) return tl::unexpected(pairs.error());
  const auto exceptions = read_file(project / "data/hant_exceptions.txt", cap);
  if (!exceptions) return tl::unexpected(exceptions.error());
  std::u32string excepted;
  for (const std::string_view line : text::data_lines(*exceptions)) excepted += wide(line);

  Script script;
  for (const std::string_view line : text::data_lines(*pairs)) {
    const std::u32string characters = wide(line);
    for (std::size_t i = 0; i + 1 < characters.size(); i += 3) {
      const char32_t hant = characters[i];
      const char32_t hans = characters[i + 1];
      if (holds(excepted, hant)) continue;
      script.simplified_[hant] = hans;
      if (holds(kept, hans)) continue;
      const bool first = script.traditional_.emplace(hans, hant).second;
      if (!first && holds(preferred, hant)) script.traditional_[hans] = hant;
    }
  }
  return script;
}

std::string Script::mapped(std::string_view text, const Table& table) {
  std::u32string characters = wide(text);
  for (char32_t& c : characters) {
    if (const auto found = table.find(c); found != table.end()) c = found->second;
  }
  return narrow(characters);
}

std::string Script::plain(std::string_view page) const {
  std::u32string characters = wide(page);
  std::size_t hant = 0;
  for (const char32_t c : characters) {
    if (simplified_.contains(c) && !holds(U"“”", c)) ++hant;
  }
  const bool traditional = hant * 20 > characters.size();
  for (char32_t& c : characters) {
    if (const std::size_t at = full.find(c); at != std::u32string_view::npos) c = half[at];
    if (const auto found = simplified_.find(c); traditional && found != simplified_.end()) c = found->second;
  }
  return narrow(characters);
}

}  // namespace gongwen::compose
