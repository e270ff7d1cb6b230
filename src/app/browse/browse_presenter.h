#pragma once

#include "app/browse/count_model.h"
#include "app/browse/issue_model.h"
#include "app/browse/tile_grid.h"
#include "app/find/finder.h"
#include "app/job.h"
#include "app/library.h"

#include <QObject>
#include <QStringList>
#include <set>
#include <string>
#include <vector>

namespace gongwen::app {

/// The three ways into the archive, with the counts of the current set: region, date, topic. All combine.
class BrowsePresenter : public QObject {
  Q_OBJECT

 public:
  BrowsePresenter(Library& library, Finder& finder, QObject* parent = nullptr);

  [[nodiscard]] CountModel& regions() { return regions_; }
  [[nodiscard]] CountModel& topics() { return topics_; }
  [[nodiscard]] CountModel& years() { return years_; }
  /// How the dates are known; empty where all are given.
  [[nodiscard]] CountModel& dated() { return dated_; }
  /// The pages of shown_day() with the articles found; empty when no day is chosen.
  [[nodiscard]] IssueModel& issue() { return issue_; }

  /// The topics of what is found without filters on topics.
  [[nodiscard]] QStringList topic_names() const;
  /// Counts are on their way.
  [[nodiscard]] bool busy() const { return job_.running() || issue_job_.running(); }

  /// The 34 divisions.
  [[nodiscard]] std::vector<Tile> region_map() const;
  /// The months of shown_year().
  [[nodiscard]] std::vector<Tile> months() const;
  /// The days of shown_month() under their weekdays; empty when none is chosen.
  [[nodiscard]] std::vector<Tile> days() const;
  /// The year whose months are shown: that of the date filter, else the latest one. `2024`; empty without articles.
  [[nodiscard]] std::string shown_year() const;
  /// The month whose days are shown: that of the date filter. `2024-06`, or empty.
  [[nodiscard]] std::string shown_month() const;
  /// The day that the date filter names; `2024-06-18`, or empty.
  [[nodiscard]] std::string shown_day() const;
  /// Years by rising value, gaps filled with 0.
  [[nodiscard]] std::vector<search::FacetCount> year_counts() const;
  /// The months of the years that the date filters include, of all years without such; gaps filled with 0.
  [[nodiscard]] std::vector<search::FacetCount> month_counts() const;
  /// Keys that filters on `field` include.
  [[nodiscard]] std::set<std::string> chosen(search::Field field) const;
  /// First and last date that the date filters include, each as exact as it was chosen; empty when there are none.
  [[nodiscard]] std::pair<std::string, std::string> chosen_span() const;

  /// Says its words in the language that is chosen now.
  void retranslate() { take_dated(dated_counts_); }

  void pick(search::Field field, const std::string& value, Pick pick);

 signals:
  /// Counts or filters of `field` are others.
  void changed(gongwen::search::Field field);

 private:
  void count();
  void open_issue();
  void follow_topics();
  void take(search::Field field, std::vector<search::FacetCount> counts);
  void take_dated(std::vector<search::FacetCount> counts);
  void mark(search::Field field);
  [[nodiscard]] std::string date_filter() const;

  Library& library_;
  Finder& finder_;
  CountModel regions_{region_above};
  CountModel topics_{nothing_above};
  CountModel years_{nothing_above, date_label};
  CountModel dated_{nothing_above};
  IssueModel issue_;
  std::vector<search::FacetCount> region_counts_;
  std::vector<search::FacetCount> dates_;
  std::vector<search::FacetCount> dated_counts_;
  Job job_;
  Job issue_job_;
  Job trend_job_;
};

}  // namespace gongwen::app
