#include "annotate/issue_date.h"

#include "annotate/calendar.h"
#include "annotate/day_words.h"
#include "annotate/numerals.h"
#include "text/phrases.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

namespace gongwen::annotate {
namespace {

using std::chrono::days;

// What everybody knows the day of, and no paper writes of as past before it.
struct Landmark {
  std::string_view words;
  Date date;
};
constexpr Landmark landmarks[] = {
    {"党的十六大", {2002, 11, 8}},      {"党的十七大", {2007, 10, 15}},     {"党的十八大", {2012, 11, 8}},
    {"党的十九大", {2017, 10, 18}},     {"党的二十大", {2022, 10, 16}},     {"十八届三中全会", {2013, 11, 9}},
    {"十九届四中全会", {2019, 10, 28}}, {"十九届五中全会", {2020, 10, 26}}, {"十九届六中全会", {2021, 11, 8}},
    {"二十届三中全会", {2024, 7, 15}},  {"二十届四中全会", {2025, 10, 20}}, {"工会十五大", {2008, 10, 17}},
    {"工会十六大", {2013, 10, 18}},     {"工会十七大", {2018, 10, 22}},     {"工会十八大", {2023, 10, 9}},
    {"新冠肺炎", {2020, 2, 8}},         {"杭州亚运会", {2015, 9, 16}},      {"北京冬奥会", {2015, 7, 31}}};

const text::PhraseTable& landmark_table() {
  static const text::PhraseTable table([] {
    std::vector<std::pair<std::string_view, std::uint32_t>> phrases;
    for (std::uint32_t i = 0; i < std::size(landmarks); ++i) phrases.emplace_back(landmarks[i].words, i);
    return phrases;
  }());
  return table;
}

enum class How { Narrative, Since, Title, Landmark };

// A year that the page names as past or present.
struct NamedYear {
  Date date;
  How how = How::Narrative;
  Evidence evidence;
};

// How a year is named tells how near it is: 2025年职工实事项目 is a name that this year's news bears, 2023年以来 is
// told of a year not long past, 2006年,… of any.
How how_it_goes_on(std::string_view text, const DateMention& mention) {
  if (mention.since) return How::Since;
  std::string_view clause = text.substr(mention.end, 75);
  if (const std::size_t stop = clause.find_first_of(",;:\n"); stop != std::string_view::npos)
    clause = clause.substr(0, stop);
  if (const std::size_t stop = clause.find("。"); stop != std::string_view::npos) clause = clause.substr(0, stop);
  for (std::string_view word :
       {"实事", "项目", "活动", "大会", "会议", "观摩会", "推进会", "招聘", "竞赛",   "大赛", "比武",
        "仪式", "计划", "方案", "要点", "目标", "任务",   "春运",   "年会", "运动会", "名单", "评选"}) {
    if (clause.find(word) != std::string_view::npos) return How::Title;
  }
  return How::Narrative;
}

// A day of which the page does not name the year.
struct NamedDay {
  int month = 0;
  int day = 0;
  std::optional<int> printed_after;  // Days, where the page says so: 3月1日电, 昨日(3月1日).
  bool picture = false;              // in a caption
  bool lead = false;
  std::optional<std::chrono::weekday> weekday;  // 3月1日(星期三)
  Evidence evidence;
  Evidence weekday_evidence;
};

class Page {
 public:
  explicit Page(std::span<const DatedReading> articles) {
    for (const DatedReading& article : articles) {
      collect_landmarks(*article.reading);
      collect_classes(*article.reading);
      for (const DateMention& mention : article.dates) collect(*article.reading, mention);
    }
  }

  IssueDate infer() const {
    IssueDate result;
    const NamedDay* day = latest_day();
    const std::optional<int> year = year_of(day);
    if (!year) {
      if (const std::optional<Date> bound = latest_past()) result.earliest = iso(first_day(*bound));
      if (year_evidence_) result.evidence.push_back(*year_evidence_);
      if (day != nullptr) result.evidence.push_back(day->evidence);
      return result;
    }
    result.origin = Origin::Inferred;
    if (year_evidence_) result.evidence.push_back(*year_evidence_);
    const Date event{*year, day != nullptr ? day->month : 0, day != nullptr ? day->day : 0};
    if (day == nullptr || !is_valid(event)) {
      result.value = iso(Date{*year, 0, 0});
      result.precision = Precision::Year;
      result.earliest = iso(first_day(Date{*year, 0, 0}));
      result.latest = iso(last_day(Date{*year, 0, 0}));
      return result;
    }
    const Day printed = first_day(event) + days(day->printed_after.value_or(1));
    result.evidence.push_back(day->evidence);
    for (const NamedDay& other : days_) {
      if (other.weekday && fits_weekday(other, *day, *year)) result.evidence.push_back(other.weekday_evidence);
    }
    result.earliest = iso(printed);
    const bool sure = day->printed_after || day->picture || count_near(*day) > 1;
    result.latest = iso(printed + (day->printed_after ? days(0) : sure ? days(3) : days(14)));
    result.precision = sure ? Precision::Day : Precision::Month;
    const Date value = date_of(printed);
    result.value = sure ? iso(value) : iso(Date{value.year, value.month, 0});
    return result;
  }

 private:
  void collect_landmarks(const Reading& reading) {
    for (const text::PhraseTable::Hit& hit : landmark_table().find(reading.text())) {
      raise_bound({landmarks[hit.value].date, How::Landmark, reading.evidence(hit.begin, hit.end, "landmark")});
    }
  }

  // 2025届毕业生
  void collect_classes(const Reading& reading) {
    const std::string_view text = reading.text();
    for (std::size_t at = text.find("届"); at != std::string_view::npos; at = text.find("届", at + 3)) {
      if (at < 4) continue;
      const auto number = number_at(text, at - 4);
      if (!number || number->digits != 4 || number->end != at || number->value < 1950 || number->value > 2100) continue;
      years_.push_back({{number->value, 0, 0}, How::Title, reading.evidence(at - 4, at + 3, "class-of")});
    }
  }

  void collect(const Reading& reading, const DateMention& mention) {
    if (mention.form != DateForm::Date || mention.ahead) return;
    if (mention.rule == "plan-period" || mention.rule == "decade" || mention.rule == "feast") return;
    const DateParts& last = mention.to ? *mention.to : mention.from;
    const Evidence evidence = reading.evidence(mention.begin, mention.end, "named-year");
    if (mention.from.year_of == YearOf::Explicit) {
      const Date date{last.year_of == YearOf::Explicit ? last.year : mention.from.year, last.month, last.day};
      if (is_valid(date)) years_.push_back({date, how_it_goes_on(reading.text(), mention), evidence});
      return;
    }
    if (mention.from.year_of != YearOf::Unsaid || last.month == 0 || last.day == 0) return;
    NamedDay day{last.month, last.day, days_to_print(reading.text(), mention), false, false, {}, evidence, {}};
    day.evidence.rule = day.printed_after ? "dateline" : "latest-event";
    if (const auto beside = mention.to ? std::nullopt : weekday_beside(reading.text(), mention)) {
      day.weekday = beside->day;
      day.weekday_evidence = reading.evidence(beside->begin, beside->end, "weekday");
    }
    const auto& paragraphs = reading.paragraphs();
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
      if (mention.begin < paragraphs[i].begin || mention.begin >= paragraphs[i].end) continue;
      day.picture = paragraphs[i].role == page::Role::Caption;
      day.lead = i == reading.lead() || day.picture;
    }
    days_.push_back(day);
  }

  void raise_bound(NamedYear year) {
    if (!bound_ || first_day(bound_->date) < first_day(year.date)) bound_ = std::move(year);
  }

  // The latest date that the page tells of as past: it was not printed before.
  std::optional<Date> latest_past() const {
    std::optional<Date> latest;
    if (bound_) latest = bound_->date;
    for (const NamedYear& year : years_) {
      if (year.how == How::Title) continue;  // 2025年春运 may be told of in 2024.
      if (!latest || first_day(*latest) < first_day(year.date)) latest = year.date;
    }
    return latest;
  }

  // January comes after December on a page that names both.
  int rank(const NamedDay& day) const {
    const auto in = [this](int low, int high) {
      return std::any_of(days_.begin(), days_.end(),
                         [=](const NamedDay& d) { return d.month >= low && d.month <= high; });
    };
    const int month = day.month <= 2 && in(11, 12) && in(1, 2) ? day.month + 12 : day.month;
    return month * 31 + day.day;
  }

  const NamedDay* latest_day() const {
    const auto latest = [this](auto wanted) {
      const NamedDay* best = nullptr;
      for (const NamedDay& day : days_) {
        if (wanted(day) && (best == nullptr || rank(day) > rank(*best))) best = &day;
      }
      return best;
    };
    if (const NamedDay* lead = latest([](const NamedDay& d) { return d.printed_after || d.lead; })) return lead;
    return latest([](const NamedDay&) { return true; });
  }

  std::ptrdiff_t count_near(const NamedDay& day) const {
    return std::count_if(days_.begin(), days_.end(),
                         [&](const NamedDay& d) { return rank(day) - rank(d) >= 0 && rank(day) - rank(d) <= 14; });
  }

  // The year of the latest day: that of the latest named past, or the next one.
  std::optional<int> year_of(const NamedDay* day) const {
    std::vector<const NamedYear*> named;
    for (const NamedYear& year : years_) named.push_back(&year);
    if (bound_) named.push_back(&*bound_);
    if (named.empty()) return std::nullopt;
    const NamedYear* last = *std::max_element(named.begin(), named.end(), [](const NamedYear* a, const NamedYear* b) {
      return first_day(a->date) < first_day(b->date);
    });
    year_evidence_ = last->evidence;
    const int year = last->date.year;
    if (day == nullptr) return last->how == How::Title ? std::optional(year) : std::nullopt;
    const Date event{year, day->month, day->day};
    // Evidence for the same year, for the next one, and whether the named year is near at all.
    double same = 0;
    double next = 0;
    double near = 0;
    for (const NamedYear* n : named) {
      if (n->date.year != year) continue;
      const bool month_before = n->date.month != 0 && day->month >= n->date.month;
      (n->how == How::Title || month_before ? same : next) += 1;
      const bool is_near =
          n->how == How::Title || n->how == How::Landmark || (month_before && day->month - n->date.month <= 1);
      near += is_near ? 1 : n->how == How::Since || n->date.month != 0 ? 0.5 : 0.35;
    }
    const std::optional<int> by_weekdays = year_by_weekdays(*day, year);
    if (near + (by_weekdays ? 0.5 : 0) < 0.7) return std::nullopt;
    if (!is_valid(event) || first_day(event) < first_day(last->date)) return year + 1;
    if (by_weekdays) return by_weekdays;
    return next > same ? year + 1 : year;
  }

  // Whether `day` falls on its day of the week when the latest day of the page is of `year`.
  static bool fits_weekday(const NamedDay& day, const NamedDay& latest, int year) {
    const Date date{latest.month <= 2 && day.month >= 11 ? year - 1 : year, day.month, day.day};
    return is_valid(date) && std::chrono::weekday(first_day(date)) == day.weekday;
  }

  // Of `year` and the next one, that in which all days of the page fall on the days of the week beside them. Neither
  // where there are none, or where they do not agree.
  std::optional<int> year_by_weekdays(const NamedDay& latest, int year) const {
    if (std::none_of(days_.begin(), days_.end(), [](const NamedDay& d) { return d.weekday.has_value(); })) {
      return std::nullopt;
    }
    for (const int one : {year, year + 1}) {
      if (std::all_of(days_.begin(), days_.end(),
                      [&](const NamedDay& d) { return !d.weekday || fits_weekday(d, latest, one); })) {
        return one;
      }
    }
    return std::nullopt;
  }

  std::vector<NamedYear> years_;
  std::vector<NamedDay> days_;
  std::optional<NamedYear> bound_;
  mutable std::optional<Evidence> year_evidence_;
};

IssueDate given(const PageFacts& facts, const Date& date) {
  IssueDate result;
  result.value = iso(date);
  result.precision = date.day != 0 ? Precision::Day : date.month != 0 ? Precision::Month : Precision::Year;
  result.earliest = iso(first_day(date));
  result.latest = iso(last_day(date));
  result.origin = facts.date_origin;
  result.evidence.push_back({0, 0, 0, facts.date, std::string(name(facts.date_origin))});
  return result;
}

}  // namespace

IssueDate issue_date(const PageFacts& facts, std::span<const DatedReading> articles) {
  if (const std::optional<Date> date = parse_iso(facts.date)) return given(facts, *date);
  return Page(articles).infer();
}

}  // namespace gongwen::annotate
