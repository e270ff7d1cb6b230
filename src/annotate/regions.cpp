#include "annotate/regions.h"

#include <algorithm>
#include <map>
#include <optional>

namespace gongwen::annotate {
namespace {

// What a mention in each kind of paragraph weighs.
double role_weight(page::Role role, bool lead) {
  switch (role) {
    case page::Role::Headline: return 6;
    case page::Role::Kicker: return 5;
    case page::Role::Subtitle: return 4;
    case page::Role::Standfirst: return 2;
    case page::Role::Caption: return 3;
    case page::Role::Body: return lead ? 3 : 1;
    case page::Role::Section: return 1;
    default: return 0.5;
  }
}

bool is_display(page::Role role) {
  return role == page::Role::Headline || role == page::Role::Kicker || role == page::Role::Subtitle;
}

// Words that speak of the whole country, unless they begin a name that does not.
constexpr std::string_view nation_words[] = {"全国",   "全总",   "中华全国总工会", "中共中央",
                                             "国务院", "党中央", "全国各地"};
constexpr std::string_view not_nation[] = {"劳模", "劳动模范", "五一",       "先进", "人大",     "政协",     "模范",
                                           "首",   "率先",     "工人先锋号", "最美", "道德",     "技术能手", "优秀",
                                           "百强", "文明",     "三八",       "青年", "职工优秀", "职工职业", "引领性",
                                           "示范", "重点",     "前列",       "第一", "冠军",     "大赛",     "一流"};

constexpr double abroad_in_display = 0.2;

class Atlas {
 public:
  Atlas(const Reading& reading, std::span<const PlaceMention> places, std::span<const Lexicon::Hit> hits,
        const Lexicon& lexicon)
      : reading_(reading), places_(places), hits_(hits), lexicon_(lexicon), gazetteer_(lexicon.gazetteer()) {
    displayed_ = std::any_of(places.begin(), places.end(), [&](const PlaceMention& m) {
      return is_display(reading_.paragraphs()[m.paragraph].role) && !is_abroad(*m.place);
    });
    for (const PlaceMention& mention : places) weigh(mention);
  }

  std::vector<Region> run(const Evidence& agency) {
    std::vector<Region> result;
    const Division* primary = descend();
    if (const std::optional<Evidence> nation = nationwide(primary)) {
      result.push_back(region(*gazetteer_.find("000000"), true, *nation));
      return result;
    }
    if (primary == nullptr || (primary->level == Level::Province && total_[primary->code] == own_[primary->code])) {
      if (const std::optional<Region> firm = by_firm(primary)) {
        result.push_back(*firm);
        return result;
      }
    }
    if (!agency.text.empty() && only_datelines()) {
      result.push_back(region(*gazetteer_.find("000000"), true, agency));
      return result;
    }
    if (primary == nullptr) return result;
    result.push_back(region(*primary, true, evidence_of(*primary)));
    for (const PlaceMention& mention : places_) {
      if (!is_other(mention, *primary)) continue;
      const bool known =
          std::any_of(result.begin(), result.end(), [&](const Region& r) { return r.code == mention.place->code; });
      if (!known)
        result.push_back(region(*mention.place, false, reading_.evidence(mention.begin, mention.end, "place")));
    }
    drop_holders(result);
    return result;
  }

 private:
  // 嘉兴:… at the head of one of several items: the item may report from a part of it.
  bool is_prefix(const PlaceMention& mention) const {
    return mention.begin == reading_.paragraphs()[mention.paragraph].begin &&
           reading_.text().substr(mention.end).starts_with(":");
  }

  static bool is_abroad(const Division& division) { return division.code == abroad_code; }

  double weight_of(const PlaceMention& mention) const {
    const page::Role role = reading_.paragraphs()[mention.paragraph].role;
    // Foreign countries are named in passing, and in headlines of those who came from there or go there: only a report
    // from abroad is of abroad, or one that names no place at home.
    if (is_abroad(*mention.place) && !mention.scene) return is_display(role) ? abroad_in_display : 0;
    if (role == page::Role::Note) return 0;  // an agency's dateline
    double weight = role_weight(role, mention.paragraph == reading_.lead());
    if (mention.heads) return 0;  // counts with the division named behind it
    if (mention.aside || mention.away) weight *= 0.15;
    if (role == page::Role::Headline && mention.place->level != Level::County && is_prefix(mention)) weight *= 0.5;
    if (mention.paragraph == reading_.lead() && mention.below && mention.full) weight *= 2;
    if (mention.body || mention.scene) weight *= 1.5;
    return weight;
  }

  void weigh(const PlaceMention& mention) {
    const double weight = weight_of(mention);
    own_[mention.place->code] += weight;
    for (const Division* up = mention.place; up != nullptr; up = gazetteer_.parent(*up)) total_[up->code] += weight;
    if (weight > best_weight_[mention.place->code]) {
      best_weight_[mention.place->code] = weight;
      best_[mention.place->code] = &mention;
    }
  }

  // The child of `code` (a province when empty) with most weight.
  const Division* heaviest(std::string_view code) const {
    const Division* best = nullptr;
    double most = 0;
    for (const auto& [child, weight] : total_) {
      const Division* division = gazetteer_.find(child);
      if (division->parent != code || weight <= most) continue;
      best = division;
      most = weight;
    }
    return best;
  }

  // Down from the heaviest province; nothing when no place weighs anything.
  const Division* descend() const {
    const Division* at = heaviest("");
    if (at == nullptr) return nullptr;
    if (const Division* scene = scene_in(*at)) return scene;
    for (;;) {
      const Division* child = heaviest(at->code);
      if (child == nullptr) return at;
      // Down only as long as most of what is said of the division is said of this part of it.
      if (total_.at(child->code) < 0.5 * total_.at(at->code)) return at;
      at = child;
    }
  }

  bool only_datelines() const {
    return std::all_of(places_.begin(), places_.end(), [](const PlaceMention& m) { return m.aside || m.away; });
  }

  // Where the event took place that the lead tells of, when no headline says what the article is about: 在西宁举办.
  const Division* scene_in(const Division& province) const {
    if (displayed_) return nullptr;
    for (const PlaceMention& mention : places_) {
      if (mention.scene && mention.paragraph == reading_.lead() && gazetteer_.holds(province, *mention.place))
        return mention.place;
    }
    return nullptr;
  }

  Evidence evidence_of(const Division& division) const {
    auto found = best_.find(division.code);
    const PlaceMention* mention = found == best_.end() ? nullptr : found->second;
    if (mention == nullptr) {
      for (const PlaceMention& m : places_) {
        if (m.place == &division || gazetteer_.holds(division, *m.place)) {
          mention = &m;
          break;
        }
      }
    }
    const page::Role role = reading_.paragraphs()[mention->paragraph].role;
    const std::string_view rule = is_display(role)                        ? "headline-place"
                                  : mention->body                         ? "union-body"
                                  : mention->scene                        ? "scene"
                                  : mention->paragraph == reading_.lead() ? "lead-place"
                                                                          : "place";
    return reading_.evidence(mention->begin, mention->end, rule);
  }

  // The words that make the article nationwide news, when its places do not speak against it: the whole country in a
  // headline that names no place, or a body of the state where no place is named but the capital.
  std::optional<Evidence> nationwide(const Division* primary) const {
    if (displayed_) return std::nullopt;
    const bool local = primary != nullptr && primary->code != "110000" && !is_abroad(*primary);
    for (std::size_t i = 0; i < reading_.paragraphs().size(); ++i) {
      const page::Paragraph& paragraph = reading_.paragraphs()[i];
      const bool display = is_display(paragraph.role);
      if (!display && (local || (primary != nullptr && i != reading_.lead()))) continue;
      for (std::string_view word : nation_words) {
        if (display && local && word != "全国") continue;
        const std::string_view view = reading_.view(paragraph);
        const std::size_t at = view.find(word);
        if (at == std::string_view::npos) continue;
        const std::string_view behind = view.substr(at + word.size());
        const auto begins = [&](std::string_view w) { return behind.starts_with(w); };
        if (std::any_of(std::begin(not_nation), std::end(not_nation), begins)) continue;
        return reading_.evidence(paragraph.begin + at, paragraph.begin + at + word.size(), "nationwide");
      }
    }
    return std::nullopt;
  }

  // Where an enterprise that everybody knows is at home, inside `within` if that is given.
  std::optional<Region> by_firm(const Division* within) const {
    for (const Lexicon::Hit& hit : hits_) {
      if (hit.kind != Lexicon::Kind::Firm) continue;
      const Division& home = *lexicon_.firms()[hit.index];
      if (within != nullptr && !gazetteer_.holds(*within, home)) continue;
      return region(home, true, reading_.evidence(hit.begin, hit.end, "enterprise"));
    }
    return std::nullopt;
  }

  // A place besides the primary that the article reports from too.
  bool is_other(const PlaceMention& mention, const Division& primary) const {
    const Division& place = *mention.place;
    if (is_abroad(place)) return false;
    if (&place == &primary || gazetteer_.holds(place, primary) || mention.aside || mention.heads) return false;
    const page::Role role = reading_.paragraphs()[mention.paragraph].role;
    const bool lead = mention.paragraph == reading_.lead() || role == page::Role::Caption;
    if (is_display(role)) return true;
    if (mention.away) return lead && mention.below && mention.full;
    if (gazetteer_.holds(primary, place))
      return (lead && mention.full) || mention.scene || mention.body || mention.below;
    return lead && mention.below && mention.full;
  }

  // A region that holds another one of the list says nothing more, but for the primary.
  void drop_holders(std::vector<Region>& result) const {
    std::erase_if(result, [&](const Region& r) {
      if (r.primary) return false;
      const Division& division = *gazetteer_.find(r.code);
      return std::any_of(result.begin(), result.end(),
                         [&](const Region& o) { return gazetteer_.holds(division, *gazetteer_.find(o.code)); });
    });
  }

  Region region(const Division& division, bool primary, Evidence evidence) const {
    const Path path = gazetteer_.path(division);
    return {std::string(division.code),
            std::string(path.province),
            std::string(path.prefecture),
            std::string(path.county),
            primary,
            std::move(evidence)};
  }

  const Reading& reading_;
  std::span<const PlaceMention> places_;
  std::span<const Lexicon::Hit> hits_;
  const Lexicon& lexicon_;
  const Gazetteer& gazetteer_;
  bool displayed_ = false;
  std::map<std::string_view, double> own_;
  std::map<std::string_view, double> total_;
  std::map<std::string_view, double> best_weight_;
  std::map<std::string_view, const PlaceMention*> best_;
};

}  // namespace

std::vector<Region> regions(const Reading& reading, std::span<const PlaceMention> places,
                            std::span<const Lexicon::Hit> hits, const Lexicon& lexicon, const Evidence& agency) {
  return Atlas(reading, places, hits, lexicon).run(agency);
}

}  // namespace gongwen::annotate
