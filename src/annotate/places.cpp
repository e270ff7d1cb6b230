#include "annotate/places.h"

#include "text/utf8.h"

#include <algorithm>
#include <map>
#include <set>

namespace gongwen::annotate {
namespace {

using Words = std::initializer_list<std::string_view>;

bool starts_any(std::string_view text, Words words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view w) { return text.starts_with(w); });
}

bool ends_any(std::string_view text, Words words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view w) { return text.ends_with(w); });
}

// What makes a name the name of a body of the place.
bool is_body(std::string_view behind, bool full) {
  if (is_union_short(behind) && full) return true;
  if (starts_any(behind, {"总工会", "工会", "各级工会", "职工", "市总", "省总", "县总", "区总", "州总", "旗总", "盟总",
                          "市各级工会"}))
    return true;
  return full && starts_any(behind, {"委", "政府", "人大", "政协", "直机关", "人社", "产业工人"});
}

// The name is part of another: a street, a school, a dish, a person's home.
bool is_aside(std::string_view behind, std::string_view before) {
  return starts_any(behind, {"人民大学", "大学", "学院",   "银行", "日报", "晚报", "晨报", "路",   "大道", "街",
                             "铁路",     "高速", "办事处", "机场", "饭店", "大厦", "籍",   "人,",  "人;",  "人。",
                             "人、",     "人…",  "人)",    "人(",  "老家", "话",   "菜",   "航空", "医院", "站",
                             "会议精神", "精神", "分公司", "证券", "股份", "海关", "舰",   "号"}) ||
         ends_any(before, {"毕业于", "祖籍", "老家", "原籍", "籍贯"});
}

bool is_away(std::string_view before, std::string_view behind) {
  if (before.ends_with("从") && starts_any(behind, {"来", "赶", "返"})) return true;
  return ends_any(before, {"来自", "奔赴", "前往", "赴", "出差", "支援", "援助", "援", "送往", "发往", "对口帮扶"});
}

bool is_scene(std::string_view before, std::string_view behind) {
  if (ends_any(before, {"走进", "来到", "走访", "深入"})) return true;
  return ends_any(before, {"在"}) &&
         starts_any(behind, {"举办", "举行", "召开", "启动", "开幕", "成立", "揭牌", "开赛", "拉开", "开班",
                             "开展", "落幕", "闭幕", "揭晓", "签约", "开营", "上线", "发布", "开讲", "开工",
                             "隆重", "正式", "圆满", "顺利", "成功", "市",   "县",   "区"});
}

// Names so general that only the parent right before tells which is meant.
bool is_general(std::string_view name) {
  static constexpr std::string_view names[] = {"城区",   "郊区",   "矿区",   "东区",   "西区",   "南区",
                                               "北区",   "新城区", "新市区", "市中区", "城中区", "城东区",
                                               "城西区", "城北区", "中西区", "离岛区", "市郊区", "开发区"};
  return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

struct Candidate {
  const Division* place = nullptr;  // today's
  bool full = false;
  bool former = false;
};

class Finder {
 public:
  Finder(const Reading& reading, std::span<const Lexicon::Hit> hits, const Lexicon& lexicon)
      : reading_(reading), text_(reading.text()), lexicon_(lexicon), gazetteer_(lexicon.gazetteer()) {
    for (const Lexicon::Hit& hit : hits) {
      // From the left, the longest name wins; a word that merely contains one hides it.
      const bool place = hit.kind == Lexicon::Kind::Place || hit.kind == Lexicon::Kind::NotPlace;
      if (!place || hit.begin < taken_) continue;
      taken_ = hit.end;
      if (hit.kind == Lexicon::Kind::Place) names_.push_back(hit);
    }
  }

  std::vector<PlaceMention> run() {
    gather_support();
    for (std::size_t i = 0; i < names_.size(); ++i) decide(i);
    mark_lists();
    return std::move(found_);
  }

 private:
  const PlaceName& name(const Lexicon::Hit& hit) const { return lexicon_.places()[hit.index]; }

  std::vector<Candidate> candidates(const PlaceName& name) const {
    std::vector<Candidate> result;
    for (const Division* division : name.divisions) {
      const Division* today = &gazetteer_.today(*division);
      const Candidate candidate{today, division->name == name.name, !division->to.empty()};
      const auto known =
          std::find_if(result.begin(), result.end(), [&](const Candidate& c) { return c.place == today; });
      if (known == result.end()) {
        result.push_back(candidate);
      } else {
        known->full = known->full || candidate.full;
        known->former = known->former && candidate.former;
      }
    }
    return result;
  }

  // How much a mention at `at` says of where the article is at home.
  double weight(std::size_t at) const {
    const std::size_t paragraph = paragraph_at(at);
    switch (reading_.paragraphs()[paragraph].role) {
      case page::Role::Headline: return 4;
      case page::Role::Kicker:
      case page::Role::Subtitle: return 3;
      case page::Role::Caption: return 3;
      default: return paragraph == reading_.lead() ? 3 : 1;
    }
  }

  std::size_t paragraph_at(std::size_t at) const {
    const auto& paragraphs = reading_.paragraphs();
    const auto behind = std::upper_bound(paragraphs.begin(), paragraphs.end(), at,
                                         [](std::size_t a, const page::Paragraph& p) { return a < p.begin; });
    return behind == paragraphs.begin() ? 0 : static_cast<std::size_t>(behind - paragraphs.begin()) - 1;
  }

  // Names that can only be one division, or one at their level, support the divisions below and beside them.
  void gather_support() {
    for (const Lexicon::Hit& hit : names_) {
      const PlaceName& place_name = name(hit);
      if (place_name.weak || is_general(place_name.name)) continue;
      const std::vector<Candidate> all = candidates(place_name);
      const Candidate* only = nullptr;
      for (const Candidate& c : all) {
        if (only == nullptr || c.place->level < only->place->level) only = &c;
      }
      if (only->place->level == Level::County && (all.size() > 1 || !only->full)) continue;
      if (only->full) named_.insert(only->place->code);
      const bool aside = is_aside(text_.substr(hit.end), text_.substr(0, hit.begin)) ||
                         is_away(text_.substr(0, hit.begin), text_.substr(hit.end));
      const double w = weight(hit.begin) * (aside ? 0.2 : 1);
      for (const Division* up = only->place; up != nullptr; up = gazetteer_.parent(*up)) support_[up->code] += w;
    }
  }

  double support(const Division& division) const {
    double sum = 0;
    double factor = division.level == Level::County ? 0 : 1;  // a county's own mentions prove nothing
    for (const Division* up = &division; up != nullptr; up = gazetteer_.parent(*up)) {
      if (const auto found = support_.find(up->code); found != support_.end() && factor > 0) {
        sum += found->second * factor * (up->level == Level::Prefecture ? 1.5 : 1);
      }
      factor = 1;
    }
    return sum;
  }

  // The division named right before, if one is.
  const PlaceMention* before(std::size_t begin) const {
    if (found_.empty()) return nullptr;
    const PlaceMention& last = found_.back();
    if (last.end == begin) return &last;
    const std::string_view between = text_.substr(last.end, begin - last.end);
    for (std::string_view word : {"省", "市", "的", ":", " ", "(", "总工会"}) {
      if (between == word) return &last;
    }
    return nullptr;
  }

  bool heads_line(std::size_t begin) const {
    const page::Paragraph& paragraph = reading_.paragraphs()[paragraph_at(begin)];
    return begin == paragraph.begin && paragraph.role != page::Role::Body && paragraph.role != page::Role::Section;
  }

  void decide(std::size_t index) {
    const Lexicon::Hit& hit = names_[index];
    const PlaceName& place_name = name(hit);
    const std::string_view ahead = text_.substr(0, hit.begin);
    const std::string_view behind = text_.substr(hit.end);
    const PlaceMention* parent = before(hit.begin);
    const Lexicon::Hit* next =
        index + 1 < names_.size() && names_[index + 1].begin == hit.end ? &names_[index + 1] : nullptr;

    // 绍兴:绍兴 says the same thing twice.
    const bool repeats =
        parent != nullptr && text_.substr(parent->begin, parent->end - parent->begin) == place_name.name;

    const Candidate* best = nullptr;
    double best_score = 0;
    bool tie = false;
    const std::vector<Candidate> all = candidates(place_name);
    bool best_below = false;
    for (const Candidate& c : all) {
      const bool below = parent != nullptr && !repeats && gazetteer_.holds(*parent->place, *c.place);
      double score = support(*c.place) + (below ? 1000 : 0) + (c.former ? 0 : 0.5) + (c.full ? 2 : 0);
      score += c.place->level == Level::Province ? 30 : c.place->level == Level::Prefecture ? 8 : 0;
      if (next != nullptr && holds_any(*c.place, name(*next))) score += 200;
      if (best != nullptr && score == best_score) tie = true;
      if (best == nullptr || score > best_score) {
        best = &c;
        best_score = score;
        best_below = below;
        tie = false;
      }
    }
    const bool body = is_body(behind, best->full);
    if (tie && !best_below) return;
    if (!is_place(place_name, *best, best_below, body, next != nullptr && holds_any(*best->place, name(*next)), hit))
      return;

    PlaceMention mention;
    mention.begin = hit.begin;
    mention.end = hit.end;
    mention.place = best->place;
    mention.paragraph = paragraph_at(hit.begin);
    mention.full = best->full;
    mention.below = best_below;
    mention.body = body;
    const std::string_view before_chain = best_below ? text_.substr(0, chain_begin(*parent)) : ahead;
    const bool dateline = ahead.ends_with("新华社") || ahead.ends_with("中新社");
    mention.scene = (dateline && best->place->code != "110000") || is_scene(before_chain, behind);
    mention.aside = (dateline && !mention.scene) || is_aside(behind, before_chain);
    mention.away = is_away(before_chain, behind);
    if (best_below) found_.back().heads = true;
    found_.push_back(mention);
  }

  std::size_t chain_begin(const PlaceMention& mention) const {
    const auto at = static_cast<std::size_t>(&mention - found_.data());
    std::size_t i = at;
    while (i > 0 && found_[i].below) --i;
    return found_[i].begin;
  }

  bool holds_any(const Division& above, const PlaceName& below) const {
    return std::any_of(below.divisions.begin(), below.divisions.end(),
                       [&](const Division* d) { return gazetteer_.holds(above, gazetteer_.today(*d)); });
  }

  bool is_place(const PlaceName& place_name, const Candidate& candidate, bool below, bool body, bool heads,
                const Lexicon::Hit& hit) const {
    if (below) return true;
    if (is_general(place_name.name)) return false;
    const std::string_view behind = text_.substr(hit.end);
    const Division& place = *candidate.place;
    const bool supported = is_supported(place);
    if (candidate.full) {
      // 省和县: a name of two characters may be a chance meeting inside a phrase.
      const bool short_full = text::count_characters(place_name.name) == 2;
      return !short_full || supported || body;
    }
    if (starts_any(behind, {"镇", "乡", "村", "街道", "社区", "桥", "山", "河", "江", "湖"}))
      return place.level == Level::Province;
    if (heads) return true;
    const bool head = heads_line(hit.begin);
    if (place_name.weak)
      return (body && (supported || place.level != Level::County)) || (head && (supported || behind.starts_with(":")));
    if (place.level != Level::County) return true;
    // Alone it counts as long as nothing in the article points elsewhere.
    if (supported) return true;
    return place_name.divisions.size() == 1 && support_.empty() && (body || head || is_located(hit.begin));
  }

  bool is_located(std::size_t begin) const {
    return ends_any(text_.substr(0, begin), {"在", "走进", "来到", "走访", "\n"});
  }

  // The division right above, or itself in full, is named somewhere in the article.
  bool is_supported(const Division& division) const {
    return support_.contains(division.parent) || named_.contains(division.code);
  }

  // 青海省、吉林省等地: examples.
  void mark_lists() {
    for (std::size_t i = found_.size(); i-- > 0;) {
      const std::string_view behind = text_.substr(found_[i].end);
      const bool last = starts_any(behind, {"等地", "等省", "等城市", "等市"});
      const bool joined = i + 1 < found_.size() && found_[i + 1].aside && found_[i + 1].begin - found_[i].end <= 3 &&
                          starts_any(behind, {"、", "和", "与", "及"}) && listed_;
      listed_ = last || joined;
      if (listed_) found_[i].aside = true;
    }
  }

  const Reading& reading_;
  std::string_view text_;
  const Lexicon& lexicon_;
  const Gazetteer& gazetteer_;
  std::size_t taken_ = 0;
  bool listed_ = false;
  std::vector<Lexicon::Hit> names_;
  std::map<std::string_view, double> support_;
  std::set<std::string_view> named_;  // in full, somewhere
  std::vector<PlaceMention> found_;
};

}  // namespace

bool is_union_short(std::string_view behind) {
  if (!behind.starts_with("总")) return false;
  const std::string_view rest = behind.substr(3);
  return !starts_any(
      rest, {"部", "经理", "队",   "监", "结", "投", "书记", "体",   "是",   "量", "面积", "人口", "额", "产",   "数",
             "长", "裁",   "医院", "站", "装", "共", "的",   "公司", "工程", "支", "收",   "值",   "务", "指挥", "院"});
}

std::vector<PlaceMention> find_places(const Reading& reading, std::span<const Lexicon::Hit> hits,
                                      const Lexicon& lexicon) {
  return Finder(reading, hits, lexicon).run();
}

}  // namespace gongwen::annotate
