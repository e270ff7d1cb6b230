#include "annotate/bodies.h"

#include "text/utf8.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

namespace gongwen::annotate {
namespace {

constexpr std::size_t longest_name = 84;  // Bytes: 28 Han characters.
constexpr std::string_view trade_union = "总工会";
constexpr std::string_view national = "中华全国总工会";

bool ends_any(std::string_view text, std::span<const std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view w) { return text.ends_with(w); });
}

class Finder {
 public:
  Finder(const Reading& reading, std::span<const PlaceMention> places, std::span<const Region> regions,
         const Lexicon& lexicon)
      : reading_(reading), text_(reading.text()), places_(places), regions_(regions), lexicon_(lexicon) {}

  std::vector<NamedBody> run(std::span<const Lexicon::Hit> hits) {
    std::size_t covered = 0;
    auto place = places_.begin();
    for (const Lexicon::Hit& hit : hits) {
      if (hit.kind != Lexicon::Kind::Body || hit.end <= covered) continue;
      for (; place != places_.end() && place->begin < hit.begin; ++place) short_union(*place);
      covered = hit.end;
      decide(hit);
    }
    for (; place != places_.end(); ++place) short_union(*place);
    return std::move(found_);
  }

 private:
  void add(std::string name, BodyKind kind, std::size_t begin, std::size_t end, std::string_view rule) {
    const auto known = std::any_of(found_.begin(), found_.end(), [&](const NamedBody& b) { return b.name == name; });
    if (!known) found_.push_back({std::move(name), kind, reading_.evidence(begin, end, rule)});
  }

  // 洛阳市总: the place is told from other words by the places' own rule.
  void short_union(const PlaceMention& place) {
    const std::string_view behind = text_.substr(place.end);
    if (!place.full || !is_union_short(behind) || behind.starts_with(trade_union)) return;
    add(std::string(place.place->name).append(trade_union), BodyKind::Union, place.begin, place.end + 3, "union-body");
  }

  const PlaceMention* place_over(std::size_t byte) const {
    const auto behind = std::upper_bound(places_.begin(), places_.end(), byte,
                                         [](std::size_t at, const PlaceMention& m) { return at < m.begin; });
    if (behind == places_.begin()) return nullptr;
    const PlaceMention& place = *(behind - 1);
    return byte < place.end ? &place : nullptr;
  }

  void decide(const Lexicon::Hit& hit) {
    const BodySuffix& suffix = lexicon_.body_suffixes()[hit.index];
    if (suffix.word == "全总" || suffix.word.ends_with("全国总工会")) {
      return add(std::string(national), BodyKind::Union, hit.begin, hit.end, "union-body");
    }
    if (suffix.word == trade_union || text::count_characters(suffix.word) == 2) {
      // 总工会 right behind a place, or 市总: a place's own union.
      const PlaceMention* place = hit.begin == 0 ? nullptr : place_over(hit.begin - 1);
      if (suffix.word == trade_union && place != nullptr && place->end == hit.begin) {
        return add(std::string(place->place->name).append(trade_union), BodyKind::Union, place->begin, hit.end,
                   "union-body");
      }
      if (suffix.kind == BodyKind::Union) return by_level(hit, suffix);
    }
    const std::size_t begin = start_of(hit);
    const std::string_view stem = text_.substr(begin, hit.begin - begin);
    if (text::count_characters(stem) < 2 || is_generic(stem)) return;
    add(std::string(reading_.original(begin, hit.end)), suffix.kind, begin, hit.end,
        suffix.kind == BodyKind::Union ? "union-body" : "enterprise");
  }

  // 市总, 县总工会 without a place: of the place that the article reports from.
  void by_level(const Lexicon::Hit& hit, const BodySuffix& suffix) {
    std::size_t begin = hit.begin;
    if (suffix.word != trade_union) {
      const std::string_view behind = text_.substr(hit.end - 3);  // 总
      if (!is_union_short(behind) || behind.starts_with(trade_union)) return;
    } else {
      if (begin < 3) return;
      begin = text::code_point_before(text_, begin).begin;
    }
    if (place_over(begin) != nullptr || regions_.empty() || !is_free(begin)) return;
    const std::string_view level = text_.substr(begin, 3);
    const std::optional<std::string> place = place_of(level, regions_.front());
    if (place) add(*place + std::string(trade_union), BodyKind::Union, begin, hit.end, "union-of-region");
  }

  static std::optional<std::string> place_of(std::string_view level, const Region& region) {
    if (level == "省") return region.province.ends_with("省") ? std::optional(region.province) : std::nullopt;
    for (const std::string* name : {&region.county, &region.prefecture, &region.province}) {
      const bool same = name->ends_with(level) || (level == "区" && name->ends_with("自治区"));
      if (!name->empty() && same) return *name;
    }
    return std::nullopt;
  }

  // Nothing belongs to the name at `begin` from before: 各市总 is many, 朝阳市总 another.
  bool is_free(std::size_t begin) const {
    if (begin == 0) return true;
    const std::string_view before = text_.substr(0, begin);
    for (std::string_view many : {"各", "全", "每", "两", "几", "多", "该", "等"}) {
      if (before.ends_with(many)) return false;
    }
    return !text::is_han(text::code_point_before(text_, begin).value) ||
           ends_any(before, lexicon_.words_before_bodies());
  }

  // Back to the first place named without a break, else to the word before that is no part of the name.
  std::size_t start_of(const Lexicon::Hit& hit) const {
    std::size_t at = hit.begin;
    std::optional<std::size_t> first_place;
    while (at > 0 && hit.begin - at < longest_name) {
      if (const PlaceMention* place = place_over(at - 1); place != nullptr && place->end == at) {
        at = place->begin;
        first_place = at;
        continue;
      }
      if (ends_any(text_.substr(0, at), lexicon_.words_before_bodies())) break;
      const text::CodePoint before = text::code_point_before(text_, at);
      const char32_t c = before.value;
      const bool letter = (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9');
      if (!text::is_han(c) && !letter) break;
      at = before.begin;
    }
    return first_place.value_or(at);
  }

  // Places and words such as 物业, 大型 alone.
  bool is_generic(std::string_view stem) const {
    while (!stem.empty()) {
      const auto begins = [&](std::string_view w) { return stem.starts_with(w); };
      const auto& words = lexicon_.generic_in_bodies();
      const auto word = std::find_if(words.begin(), words.end(), begins);
      if (word == words.end()) return false;
      stem.remove_prefix(word->size());
    }
    return true;
  }

  const Reading& reading_;
  std::string_view text_;
  std::span<const PlaceMention> places_;
  std::span<const Region> regions_;
  const Lexicon& lexicon_;
  std::vector<NamedBody> found_;
};

}  // namespace

std::vector<NamedBody> bodies(const Reading& reading, std::span<const Lexicon::Hit> hits,
                              std::span<const PlaceMention> places, std::span<const Region> regions,
                              const Lexicon& lexicon) {
  return Finder(reading, places, regions, lexicon).run(hits);
}

}  // namespace gongwen::annotate
