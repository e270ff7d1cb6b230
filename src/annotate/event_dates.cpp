#include "annotate/event_dates.h"

#include "annotate/calendar.h"

#include <algorithm>
#include <optional>
#include <string>

namespace gongwen::annotate {
namespace {

constexpr auto near_ahead = std::chrono::days(60);
constexpr auto far_behind = std::chrono::days(180);

Date month_after(Date date, int months) {
  const int count = date.year * 12 + (date.month - 1) + months;
  return {count / 12, count % 12 + 1, 0};
}

class Resolver {
 public:
  Resolver(std::string_view text, const IssueDate& issue)
      : text_(text), issue_(parse_iso(issue.value).value_or(Date{})) {}

  // The ISO value of `mention`; mentions are given in the order of the text.
  std::optional<std::string> resolve(const DateMention& mention) {
    switch (mention.form) {
      case DateForm::Recent:
        if (issue_.month == 0) return std::nullopt;
        return iso(Date{issue_.year, issue_.month, 0});
      case DateForm::SameDay:
        if (!last_day_) return std::nullopt;
        return iso(*last_day_);
      case DateForm::Yesterday:
        if (issue_.day == 0) return std::nullopt;
        return iso(first_day(issue_) - std::chrono::days(1));
      case DateForm::Week: {
        if (issue_.day == 0) return std::nullopt;
        const std::chrono::weekday weekday(first_day(issue_));
        const Day monday = first_day(issue_) - (weekday - std::chrono::Monday) + std::chrono::weeks(mention.from.day);
        return iso(monday) + "/" + iso(monday + std::chrono::days(6));
      }
      case DateForm::Month:
        if (issue_.month == 0) return std::nullopt;
        return iso(month_after(issue_, mention.from.month));
      case DateForm::Date: break;
    }
    const std::optional<Date> from = date(mention.from, mention);
    if (!from || !is_valid(*from)) return std::nullopt;
    if (mention.to) {
      const std::optional<Date> to =
          mention.to->year_of == YearOf::Unsaid ? later(*from, *mention.to) : date(*mention.to, mention);
      if (!to || !is_valid(*to) || first_day(*to) < first_day(*from)) return std::nullopt;
      return iso(*from) + "/" + iso(month_after_or_same(*to, mention.to->months));
    }
    if (mention.since) return since(*from);
    if (mention.from.months > 1) return iso(*from) + "/" + iso(month_after(*from, mention.from.months - 1));
    return iso(*from);
  }

 private:
  static Date month_after_or_same(const Date& date, int months) {
    return months > 1 ? month_after(date, months - 1) : date;
  }

  static Date later(const Date& from, const DateParts& parts) {
    Date to{from.year, parts.month, parts.day};
    if (parts.month < from.month) ++to.year;
    return to;
  }

  std::optional<std::string> since(const Date& from) const {
    const Date until{issue_.year, from.month == 0 ? 0 : issue_.month, from.day == 0 ? 0 : issue_.day};
    if (issue_.year == 0 || until == from || !is_valid(until) || first_day(until) < first_day(from)) return iso(from);
    return iso(from) + "/" + iso(until);
  }

  std::optional<Date> date(const DateParts& parts, const DateMention& mention) {
    std::optional<Date> result;
    if (parts.month == 0 && parts.day != 0) {
      result = day_of_month(parts.day);
    } else if (const std::optional<int> year = year_of(parts, mention)) {
      result = Date{*year, parts.month, parts.day};
    }
    if (result) {
      last_year_ = result->year;
      if (result->day != 0 && is_valid(*result)) last_day_ = result;
      if (parts.year_of != YearOf::Unsaid) said_ = Said{*result, mention.end};
    }
    return result;
  }

  std::optional<int> year_of(const DateParts& parts, const DateMention& mention) const {
    switch (parts.year_of) {
      case YearOf::Explicit: return parts.year;
      case YearOf::Issue: return issue_.year == 0 ? std::nullopt : std::optional(issue_.year + parts.year);
      case YearOf::Context: return last_year_ == 0 ? std::nullopt : std::optional(last_year_ + parts.year);
      case YearOf::Unsaid: break;
    }
    if (const std::optional<int> year = year_of_sentence(parts, mention)) return year;
    if (issue_.year == 0) return std::nullopt;
    if (mention.rule == "feast" && issue_.day != 0) return nearest_feast(parts);
    const Date guess{issue_.year, parts.month, parts.day};
    if (issue_.month == 0 || !is_valid(guess)) return issue_.year;
    if (mention.ahead && last_day(guess) + far_behind < first_day(issue_)) return issue_.year + 1;
    if (!mention.ahead && first_day(guess) > last_day(issue_) + near_ahead) return issue_.year - 1;
    return issue_.year;
  }

  int nearest_feast(const DateParts& parts) const {
    const auto distance = [&](int year) {
      return std::chrono::abs(first_day(Date{year, parts.month, parts.day}) - first_day(issue_));
    };
    int best = issue_.year;
    for (int year : {issue_.year - 1, issue_.year + 1}) {
      if (distance(year) < distance(best)) best = year;
    }
    return best;
  }

  // 2024年3月…,5月…: the year that the sentence named shortly before, when time goes on from there.
  std::optional<int> year_of_sentence(const DateParts& parts, const DateMention& mention) const {
    if (!said_ || mention.begin < said_->end || mention.begin - said_->end > 90) return std::nullopt;
    const std::string_view between = text_.substr(said_->end, mention.begin - said_->end);
    if (between.find("。") != std::string_view::npos || between.find('\n') != std::string_view::npos)
      return std::nullopt;
    if (said_->date.month == 0 || parts.month < said_->date.month) return std::nullopt;
    if (parts.month == said_->date.month && parts.day != 0 && parts.day < said_->date.day) return std::nullopt;
    return said_->date.year;
  }

  // 15日 in an agency's report: of the month before when it would lie after the issue.
  std::optional<Date> day_of_month(int day) const {
    if (issue_.day == 0) return std::nullopt;
    Date date{issue_.year, issue_.month, day};
    if (day > issue_.day) {
      date = month_after(issue_, -1);
      date.day = day;
    }
    return date;
  }

  struct Said {
    Date date;
    std::size_t end = 0;
  };

  std::string_view text_;
  Date issue_;
  int last_year_ = 0;
  std::optional<Date> last_day_;
  std::optional<Said> said_;
};

}  // namespace

std::vector<EventDate> event_dates(const Reading& reading, std::span<const DateMention> mentions,
                                   const IssueDate& issue) {
  std::vector<EventDate> result;
  Resolver resolver(reading.text(), issue);
  for (const DateMention& mention : mentions) {
    std::optional<std::string> value = resolver.resolve(mention);
    if (!value) continue;
    std::string text(reading.original(mention.begin, mention.end));
    const bool known = std::any_of(result.begin(), result.end(),
                                   [&](const EventDate& e) { return e.text == text && e.iso == *value; });
    if (known) continue;
    result.push_back({std::move(text), std::move(*value), reading.evidence(mention.begin, mention.end, mention.rule)});
  }
  return result;
}

}  // namespace gongwen::annotate
