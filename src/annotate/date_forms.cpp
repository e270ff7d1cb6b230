#include "annotate/date_forms.h"

#include "annotate/date_grammar.h"
#include "annotate/numerals.h"
#include "text/utf8.h"

#include <array>
#include <bitset>
#include <utility>

namespace gongwen::annotate {
namespace {

class Scanner : private DateGrammar {
 public:
  explicit Scanner(std::string_view text) : DateGrammar(text) {}

  std::vector<DateMention> run() {
    while (at_ < text_.size()) {
      const std::size_t begin = at_;
      if (can_begin() && scan()) continue;
      at_ = text::code_point_at(text_, begin).end;
    }
    return std::move(found_);
  }

 private:
  // Whether an expression can begin at all with the character here: spares the rules most of the text.
  bool can_begin() const {
    const auto lead = static_cast<unsigned char>(text_[at_]);
    if (lead >= '0' && lead <= '9') return at_ == 0 || !is_digit(text_[at_ - 1]);
    if (lead < 0xE2 || lead > 0xE9) return false;
    static const std::bitset<0x10000> leads = [] {
      std::bitset<0x10000> set;
      for (char32_t c :
           std::u32string_view(U"一二三四五六七八九十两〇○零廿卅今去前明后当同次翌本上下昨日近连最“年国元五"))
        set.set(c);
      return set;
    }();
    const char32_t c = text::code_point_at(text_, at_).value;
    return c < leads.size() && leads.test(c);
  }

  // Which forms can begin with the character here, so that no other is tried.
  bool scan() {
    switch (text::code_point_at(text_, at_).value) {
      case U'“': return plan_period() || holiday();
      case U'十': return plan_period() || century() || date();
      case U'三':
      case U'五':
      case U'六': return holiday() || century() || date();
      case U'国':
      case U'元': return holiday();
      case U'日':
      case U'近':
      case U'最':
      case U'连': return recent();
      case U'昨':
      case U'本': return relative_day() || date();
      case U'上':
      case U'下': return century() || relative_day() || date();
      case U'当': return relative_day() || date();
      default: return century() || numeric() || date();
    }
  }

  void add(std::size_t end, DateForm form, DateParts from, std::optional<DateParts> to, std::string_view rule) {
    DateMention mention{at_, end, form, from, to, false, false, rule};
    found_.push_back(mention);
    at_ = end;
  }

  // “十四五”期间: a five-year plan; the tenth began in 2001.
  bool plan_period() {
    std::size_t end = at_;
    step(end, {"“"});
    if (!step(end, {"十"})) return false;
    static constexpr std::array<std::string_view, 10> ordinals{"",   "一", "二", "三", "四",
                                                               "五", "六", "七", "八", "九"};
    int plan = 0;
    for (int i = 1; i < 10; ++i) {
      if (is(end, ordinals[static_cast<std::size_t>(i)]) && is(end + 3, "五")) plan = i;
    }
    if (plan != 0) end += 3;
    if (!step(end, {"五"})) return false;
    step(end, {"”"});
    const int first = 2001 + plan * 5;
    const DateParts from{YearOf::Explicit, first, 0, 1, 0};
    const DateParts to{YearOf::Explicit, first + 4, 0, 1, 0};
    if (step(end, {"期间", "时期"})) {
      add(end, DateForm::Date, from, to, "plan-period");
    } else if (step(end, {"期末", "末", "收官之年"})) {
      add(end, DateForm::Date, to, std::nullopt, "plan-period");
    } else if (step(end, {"开局之年", "初期"})) {
      add(end, DateForm::Date, from, std::nullopt, "plan-period");
    } else if (step(end, {"以来"})) {
      add(end, DateForm::Date, from, std::nullopt, "plan-period");
      found_.back().since = true;
    } else {
      return false;
    }
    return true;
  }

  // 20世纪50年代, 上世纪五十年代末
  bool century() {
    std::size_t end = at_;
    int first = 0;
    if (step(end, {"上世纪", "上个世纪"})) {
      first = 1900;
    } else if (const auto ordinal = counted(end, {"世纪"}, 15, 21)) {
      first = (*ordinal - 1) * 100;
    }
    if (first == 0) return false;
    const auto decade = counted(end, {"年代"}, 10, 90);
    if (!decade || *decade % 10 != 0) return false;
    first += *decade;
    int last = first + 9;
    std::size_t next = end;
    if (step(next, {"至", "到", "、"})) {
      if (const auto second = counted(next, {"年代"}, 10, 90)) {
        last = first - *decade + *second + 9;
        end = next;
      }
    }
    if (step(end, {"初期", "初"})) last = first + 3;
    if (step(end, {"末期", "末", "后期"})) first = last - 3;
    add(end, DateForm::Date, {YearOf::Explicit, first, 0, 1, 0}, DateParts{YearOf::Explicit, last, 0, 1, 0}, "decade");
    return true;
  }

  // “五一”国际劳动节: feasts with a fixed day.
  bool holiday() {
    struct Feast {
      std::string_view name;
      int month;
      int day;
    };
    static constexpr Feast feasts[] = {
        {"“五一”国际劳动节", 5, 1}, {"五一国际劳动节", 5, 1},   {"“五一”劳动节", 5, 1},   {"五一劳动节", 5, 1},
        {"国际劳动节", 5, 1},       {"“三八”国际妇女节", 3, 8}, {"三八国际妇女节", 3, 8}, {"“三八”妇女节", 3, 8},
        {"三八妇女节", 3, 8},       {"“五四”青年节", 5, 4},     {"五四青年节", 5, 4},     {"“六一”儿童节", 6, 1},
        {"六一儿童节", 6, 1},       {"“六一”国际儿童节", 6, 1}, {"国庆节", 10, 1},        {"元旦", 1, 1}};
    for (const Feast& feast : feasts) {
      if (!is(at_, feast.name)) continue;
      std::size_t end = at_ + feast.name.size();
      if (any_at(end, {"奖", "晚会"})) return false;
      add(end, DateForm::Date, {YearOf::Unsaid, 0, feast.month, 1, feast.day}, std::nullopt, "feast");
      return true;
    }
    return false;
  }

  bool recent() {
    std::size_t end = at_;
    if (step(end, {"日前"})) {
      if (at_ > 0 && (is_digit(text_[at_ - 1]) || any_before(at_, {"今", "次", "当", "截止", "一", "二", "三", "四",
                                                                   "五", "六", "七", "八", "九", "十", "生"}))) {
        return false;
      }
    } else if (step(end, {"近日", "近期", "连日来", "最近"})) {
      if (any_before(at_, {"附", "邻", "将", "靠", "接", "贴"}) ||
          any_at(end, {"常", "用", "本", "照", "均", "的距离"}))
        return false;
      step(end, {"来"});
    } else {
      return false;
    }
    add(end, DateForm::Recent, {}, std::nullopt, "recent");
    return true;
  }

  bool relative_day() {
    std::size_t end = at_;
    if (step(end, {"当日", "当天"})) {
      add(end, DateForm::SameDay, {}, std::nullopt, "same-day");
    } else if (step(end, {"昨日", "昨天"})) {
      add(end, DateForm::Yesterday, {}, std::nullopt, "relative-date");
    } else if (step(end, {"上周", "本周"})) {
      if (any_at(end, {"期", "边", "年", "岁"}) || any_before(at_, {"以"})) return false;
      DateParts from;
      from.day = is(at_, "上") ? -1 : 0;
      step(end, {"末"});
      add(end, DateForm::Week, from, std::nullopt, "relative-date");
    } else if (step(end, {"本月", "上个月", "上月", "下个月", "下月"})) {
      const int distance = is(at_, "上") ? -1 : is(at_, "下") ? 1 : 0;
      // 以上月份 and the like
      if (any_before(at_, {"以", "年", "日"}) || is(end, "球")) return false;
      step(end, {"初", "底", "末", "上旬", "中旬", "下旬"});
      DateParts from;
      from.month = distance;
      add(end, DateForm::Month, from, std::nullopt, "relative-date");
    } else {
      return false;
    }
    return true;
  }

  // 2025-04-09, 2025.4.9, 2025/4/9
  bool numeric() {
    const auto year = number_at(text_, at_);
    if (!year || year->digits != 4 || year->value < 1900 || year->value > 2100 || !is_digit(text_[at_])) return false;
    std::size_t end = year->end;
    if (end >= text_.size() || (text_[end] != '-' && text_[end] != '.' && text_[end] != '/')) return false;
    const char separator = text_[end];
    const auto month = number_at(text_, end + 1);
    if (!month || month->digits > 2 || month->value < 1 || month->value > 12) return false;
    end = month->end;
    if (end >= text_.size() || text_[end] != separator) return false;
    const auto day = number_at(text_, end + 1);
    if (!day || day->digits > 2 || day->value < 1 || day->value > 31) return false;
    add(day->end, DateForm::Date, {YearOf::Explicit, year->value, month->value, 1, day->value}, std::nullopt, "date");
    return true;
  }

  bool date() {
    if (any_before(at_, {"每年", "每到", "历年", "第"})) return false;
    std::size_t end = at_;
    std::optional<DateParts> from;
    std::optional<DateParts> to;
    if (const auto both = short_range(end)) {
      from = both->first;
      to = both->second;
    } else {
      from = parts(end);
      if (from) to = range_end(end, *from);
    }
    if (!from && (from = bare_day(end))) to = range_end(end, *from);
    if (!from) return false;
    const bool names_day = from->day != 0 || (to && to->day != 0);
    if (names_day) step(end, {"上午", "下午", "晚上", "中午", "凌晨", "早上", "清晨", "傍晚", "晚"});

    DateMention mention{at_, end, DateForm::Date, *from, to, false, false, to ? "date-range" : "date"};
    if (from->year_of == YearOf::Issue) mention.rule = "relative-date";
    if (step(end, {"以来", "至今", "到现在"}))
      mention.since = true;
    else if (is(end, "起") && !any_at(end, {"起草", "起床", "起步", "起重", "起源", "起义", "起诉"}))
      step(end, {"起"});
    take_prefix(mention, end);
    mention.end = end;
    mention.ahead = lies_ahead(mention.begin, end);
    found_.push_back(mention);
    at_ = end;
    return true;
  }

  // Takes 截至, 自, 从 into the expression, which they belong to as it is read.
  void take_prefix(DateMention& mention, std::size_t end) const {
    for (std::string_view word : {"截至", "截止到", "截止"}) {
      if (ends_before(mention.begin, word)) mention.begin -= word.size();
    }
    const bool open = mention.since || ends_before(end, "起");
    for (std::string_view word : {"自从", "自", "从"}) {
      if (open && mention.begin == at_ && ends_before(mention.begin, word)) mention.begin -= word.size();
    }
  }

  bool lies_ahead(std::size_t begin, std::size_t end) const {
    if (any_at(end, {"前", "之前", "底前", "以前", "止", "为止", "达到", "将", "起实施", "起施行", "实现"}))
      return true;
    if (any_before(begin, {"到", "至", "力争", "截止"})) return true;
    // Words in the same clause, some eight characters before.
    std::size_t from = begin > 24 ? begin - 24 : 0;
    while (from < begin && text::is_trail(text_[from])) ++from;
    std::string_view before = text_.substr(from, begin - from);
    if (const std::size_t stop = before.find_last_of("\n,;"); stop != std::string_view::npos)
      before.remove_prefix(stop + 1);
    if (const std::size_t stop = before.rfind("。"); stop != std::string_view::npos) before.remove_prefix(stop + 3);
    for (std::string_view word :
         {"将于", "将在", "拟于", "定于", "力争", "预计", "计划", "有效期", "持续到", "延续至", "争取", "确保到"}) {
      if (before.find(word) != std::string_view::npos) return true;
    }
    return false;
  }

  std::size_t at_ = 0;
  std::vector<DateMention> found_;
};

}  // namespace

std::vector<DateMention> find_dates(std::string_view text) { return Scanner(text).run(); }

}  // namespace gongwen::annotate
