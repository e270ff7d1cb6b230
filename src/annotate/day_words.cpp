#include "annotate/day_words.h"

#include <algorithm>
#include <initializer_list>
#include <iterator>

namespace gongwen::annotate {
namespace {

constexpr std::size_t han = 3;  // bytes of a character
constexpr std::string_view week_words[] = {"星期", "礼拜", "周"};

bool starts_at(std::string_view text, std::size_t at, std::string_view word) {
  return at <= text.size() && text.substr(at).starts_with(word);
}

std::optional<std::chrono::weekday> weekday_at(std::string_view text, std::size_t at) {
  constexpr std::string_view names[] = {"日", "一", "二", "三", "四", "五", "六", "天"};
  for (unsigned i = 0; i < std::size(names); ++i) {
    if (starts_at(text, at, names[i])) return std::chrono::weekday(i % 7);
  }
  return std::nullopt;
}

}  // namespace

std::optional<WeekdayWords> weekday_beside(std::string_view text, const DateMention& mention) {
  const bool in_brackets = starts_at(text, mention.end, "(");
  const std::size_t behind = mention.end + (in_brackets || starts_at(text, mention.end, ",") ? 1 : 0);
  for (const std::string_view word : week_words) {
    if (!starts_at(text, behind, word) || (word == "周" && !in_brackets)) continue;
    const std::size_t at = behind + word.size();
    if (const auto day = weekday_at(text, at)) return WeekdayWords{*day, mention.begin, at + han};
  }
  const std::string_view before = text.substr(0, mention.begin);
  for (const std::string_view word : week_words) {
    const std::size_t length = word.size() + han + 1;
    if (before.size() < length || !before.ends_with('(') || !starts_at(text, mention.begin - length, word)) continue;
    if (const auto day = weekday_at(text, mention.begin - 1 - han)) {
      return WeekdayWords{*day, mention.begin - length, mention.end};
    }
  }
  return std::nullopt;
}

std::optional<int> days_to_print(std::string_view text, const DateMention& mention) {
  if (starts_at(text, mention.end, "电")) return 1;
  std::string_view before = text.substr(0, mention.begin);
  if (!before.ends_with('(')) return std::nullopt;
  before.remove_suffix(1);
  const auto says = [&](std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return before.ends_with(word); });
  };
  if (says({"今日", "今天", "今晨"})) return 0;
  if (says({"昨日", "昨天", "昨晚"})) return 1;
  if (says({"前日", "前天"})) return 2;
  return std::nullopt;
}

}  // namespace gongwen::annotate
