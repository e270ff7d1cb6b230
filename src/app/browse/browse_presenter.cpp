#include "app/browse/browse_presenter.h"

#include "app/browse/provinces.h"
#include "app/describe.h"
#include "app/results/histogram.h"
#include "app/text.h"

#include <QDate>
#include <QLocale>
#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;

std::int64_t count_of(const std::vector<search::FacetCount>& counts, const std::string& key) {
  const auto found = std::ranges::find(counts, key, &search::FacetCount::key);
  return found == counts.end() ? 0 : found->count;
}

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

constexpr std::array counted_fields{search::Field::Region, search::Field::Date, search::Field::Dated,
                                    search::Field::Topic};

}  // namespace

BrowsePresenter::BrowsePresenter(Library& library, Finder& finder, QObject* parent)
    : QObject(parent), library_(library), finder_(finder) {
  connect(&finder_, &Finder::searched, this, &BrowsePresenter::count);
  connect(&finder_, &Finder::repeated, this, &BrowsePresenter::count);
}

void BrowsePresenter::pick(search::Field field, const std::string& value, Pick pick) {
  finder_.pick(field, value, pick);
}

QStringList BrowsePresenter::topic_names() const {
  QStringList names;
  for (int row = 0; row < topics_.rowCount(); ++row) names << topics_.index(row, 0).data().toString();
  return names;
}

void BrowsePresenter::count() {
  trend_job_.abandon();
  // Filters show at once; their counts follow.
  for (const auto field : counted_fields) mark(field);
  library_.count(
      job_, finder_.query(),
      [this](search::Field field, std::vector<search::FacetCount> counts) { take(field, std::move(counts)); },
      [this](const Result<void>& done) {
        if (done) follow_topics();
        if (done || done.error().code == ErrorCode::Cancelled) return;
        for (const auto field : counted_fields) take(field, {});
      });
  open_issue();
}

void BrowsePresenter::take(search::Field field, std::vector<search::FacetCount> counts) {
  switch (field) {
    case search::Field::Region:
      region_counts_ = counts;
      regions_.set_counts(std::move(counts), true);
      break;
    case search::Field::Topic: topics_.set_counts(std::move(counts), true); break;
    case search::Field::Dated: take_dated(std::move(counts)); break;
    case search::Field::Date: {
      dates_ = std::move(counts);
      auto years = dates_;
      std::erase_if(years, [](const search::FacetCount& date) { return date.key.size() != 4; });
      std::ranges::reverse(years);
      years_.set_counts(std::move(years), false);
      break;
    }
    default: return;
  }
  mark(field);
}

void BrowsePresenter::take_dated(std::vector<search::FacetCount> counts) {
  dated_counts_ = std::move(counts);
  auto shown = dated_counts_;
  // What is so of all articles is no choice, unless somebody has chosen it.
  if (shown.size() == 1 && shown.front().key == "known" && chosen(search::Field::Dated).empty()) shown.clear();
  for (auto& one : shown) one.label = to_utf8(describe(search::Filter{search::Field::Dated, one.key, false}));
  dated_.set_counts(std::move(shown), false);
}

void BrowsePresenter::mark(search::Field field) {
  std::vector<search::Filter> filters;
  std::ranges::copy_if(finder_.query().filters, std::back_inserter(filters),
                       [field](const search::Filter& filter) { return filter.field == field; });
  if (field == search::Field::Region) regions_.set_filters(filters);
  if (field == search::Field::Topic) topics_.set_filters(filters);
  if (field == search::Field::Dated) dated_.set_filters(filters);
  if (field == search::Field::Date) {
    // A month or a day marks its year too.
    for (auto& filter : filters) filter.value.resize(std::min<std::size_t>(filter.value.size(), 4));
    years_.set_filters(filters);
  }
  emit changed(field);
}

std::set<std::string> BrowsePresenter::chosen(search::Field field) const {
  std::set<std::string> keys;
  for (const auto& filter : finder_.query().filters) {
    if (filter.field == field && !filter.exclude) keys.insert(filter.value);
  }
  return keys;
}

std::string BrowsePresenter::date_filter() const {
  const auto keys = chosen(search::Field::Date);
  return keys.empty() ? std::string() : *keys.begin();
}

std::pair<std::string, std::string> BrowsePresenter::chosen_span() const {
  std::pair<std::string, std::string> span;
  for (const auto& key : chosen(search::Field::Date)) {
    if (key.starts_with("近")) continue;  // It moves with the day.
    const auto dots = key.find("..");
    std::string first = key.substr(0, dots);
    std::string last = dots == std::string::npos ? first : key.substr(dots + 2);
    if (first.empty()) first = "0000";
    if (last.empty()) last = "9999";
    if (span.first.empty() || first < span.first) span.first = first;
    span.second = std::max(span.second, last);
  }
  return span;
}

std::string BrowsePresenter::shown_year() const {
  const std::string filter = date_filter();
  if (filter.size() >= 4) return filter.substr(0, 4);
  const auto years = year_counts();
  return years.empty() ? std::string() : years.back().key;
}

std::string BrowsePresenter::shown_month() const {
  const std::string filter = date_filter();
  return filter.size() >= 7 && filter[4] == '-' ? filter.substr(0, 7) : std::string();
}

std::string BrowsePresenter::shown_day() const {
  const std::string filter = date_filter();
  return filter.size() == 10 && filter[4] == '-' && filter[7] == '-' ? filter : std::string();
}

void BrowsePresenter::follow_topics() {
  const auto years = year_counts();
  std::vector<std::string> names;
  for (const QString& name : topic_names()) names.push_back(to_utf8(name));
  library_.trends(
      trend_job_, finder_.query(), std::move(names),
      [this, years](const std::string& topic, const std::vector<search::FacetCount>& counts) {
        std::int64_t largest = 1;
        for (const auto& count : counts) largest = std::max(largest, count.count);
        QList<double> bars;
        for (const auto& year : years) {
          bars << static_cast<double>(count_of(counts, year.key)) / static_cast<double>(largest);
        }
        topics_.set_trend(topic, std::move(bars));
      },
      [](const Result<void>&) {});  // What could not be counted has no bars.
}

void BrowsePresenter::open_issue() {
  if (shown_day().empty()) {
    issue_job_.abandon();
    issue_.show({});
    return;
  }
  library_.issue(issue_job_, finder_.query(), [this](Result<std::vector<IssuePage>> pages) {
    issue_.show(std::move(pages).value_or(std::vector<IssuePage>()));
  });
}

std::vector<search::FacetCount> BrowsePresenter::year_counts() const {
  std::map<int, search::FacetCount> years;
  for (const auto& date : dates_) {
    if (date.key.size() == 4) years[to_qt(date.key).toInt()] = date;
  }
  std::vector<search::FacetCount> filled;
  for (int year = years.empty() ? 1 : years.begin()->first; !years.empty() && year <= years.rbegin()->first; ++year) {
    const auto found = years.find(year);
    filled.push_back(found != years.end() ? found->second
                                          : search::FacetCount{std::to_string(year), std::to_string(year), 0});
  }
  return filled;
}

std::vector<search::FacetCount> BrowsePresenter::month_counts() const {
  const auto [first, last] = chosen_span();
  std::vector<search::FacetCount> months;
  for (const auto& year : year_counts()) {
    if (!lies_in(year.key, first, last)) continue;
    for (int month = 1; month <= 12; ++month) {
      const std::string key = year.key + "-" + two_digits(month);
      months.push_back({key, key, count_of(dates_, key)});
    }
  }
  return months;
}

std::vector<Tile> BrowsePresenter::region_map() const {
  std::vector<Tile> tiles;
  for (const auto& province : provinces()) {
    const std::string code(province.code);
    tiles.push_back({province.row, province.column, to_qt(province.abbreviation), code, to_qt(province.name),
                     count_of(region_counts_, code)});
  }
  return tiles;
}

std::vector<Tile> BrowsePresenter::months() const {
  std::vector<Tile> tiles;
  const std::string year = shown_year();
  for (int month = 1; month <= 12 && !year.empty(); ++month) {
    const std::string key = year + "-" + two_digits(month);
    tiles.push_back({(month - 1) / 6, (month - 1) % 6, QLocale().toString(QDate(2000, month, 1), tr("MMM", "month")),
                     key, describe_date(key), count_of(dates_, key)});
  }
  return tiles;
}

std::vector<Tile> BrowsePresenter::days() const {
  std::vector<Tile> tiles;
  const std::string month = shown_month();
  const QDate first = QDate::fromString(to_qt(month), u"yyyy-MM"_s);
  if (!first.isValid()) return tiles;
  for (int weekday = 1; weekday <= 7; ++weekday) {
    tiles.push_back({0, weekday - 1, QLocale().standaloneDayName(weekday, QLocale::NarrowFormat), {}, {}, 0});
  }
  for (int day = 1; day <= first.daysInMonth(); ++day) {
    const std::string key = month + "-" + two_digits(day);
    const int place = day - 1 + first.dayOfWeek() - 1;
    tiles.push_back({1 + place / 7, place % 7, QString::number(day), key, describe_date(key), count_of(dates_, key)});
  }
  return tiles;
}

}  // namespace gongwen::app
