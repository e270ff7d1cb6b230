#pragma once

#include "app/find/finder.h"
#include "app/job.h"
#include "app/library.h"
#include "app/results/result_model.h"

#include <QObject>
#include <optional>
#include <string>
#include <vector>

namespace gongwen::app {

/// A way to find more when nothing was found.
struct Loosening {
  QString text;         ///< What the button says.
  search::Query query;  ///< What it looks for.
};

/// What the finder's query finds.
class ResultsPresenter : public QObject {
  Q_OBJECT

 public:
  /// OnlyPartial: nothing was found, and the person wanted to see what matches in part.
  enum class State { Waiting, Found, NothingFound, OnlyPartial, Failed };

  ResultsPresenter(Library& library, Finder& finder, QObject* parent = nullptr);

  [[nodiscard]] ResultModel& model() { return model_; }
  [[nodiscard]] Finder& finder() { return finder_; }
  /// A search is on its way.
  [[nodiscard]] bool busy() const { return job_.running() || partial_job_.running() || place_job_.running(); }
  [[nodiscard]] State state() const { return state_; }
  /// Of what was found, only the first page is known so far.
  [[nodiscard]] bool counting() const { return counting_; }
  /// While counting(), those of the first page.
  [[nodiscard]] std::int64_t matched() const { return results_.matched; }
  [[nodiscard]] std::int64_t searched() const { return results_.searched; }
  [[nodiscard]] double milliseconds() const { return milliseconds_; }
  /// Why it failed.
  [[nodiscard]] QString failure() const { return failure_; }
  /// A sentence for each filter: how many articles it took away. Only when nothing was found.
  [[nodiscard]] std::vector<QString> removals() const;
  [[nodiscard]] std::vector<Loosening> loosenings() const;
  /// Partial matches that show_partial() would show. Only when nothing was found.
  [[nodiscard]] std::size_t partial() const { return state_ == State::NothingFound ? partial_.size() : 0; }
  void show_partial();
  /// Looks where article `id` stands among the results; tells located() when it does.
  void locate(const std::string& id);
  /// While the index is being made, one that cannot be used is no failure: it is not there yet.
  void set_indexing(bool indexing) { indexing_ = indexing; }
  /// Whether there is more to search when the index is made.
  [[nodiscard]] bool of_part() const { return of_part_; }

 signals:
  void changed();
  /// A query was answered, and its first result may be shown. Not when one was only repeated or put in another order
  /// over results that are there.
  void answered();
  void located(int row);

 private:
  /// What `other` has not of the query that was asked, for people.
  [[nodiscard]] QString left_out(const search::Query& other) const;
  void search(bool anew);
  void take_first(const std::vector<search::Hit>& hits);
  void take(const Result<Found>& found, bool anew);
  [[nodiscard]] bool shows(const std::vector<search::Hit>& hits) const;
  void look_for_partial();
  [[nodiscard]] bool only_resorted() const;

  Library& library_;
  Finder& finder_;
  ResultModel model_;
  State state_ = State::Waiting;
  search::ResultSet results_;
  search::Query answered_;
  search::Sort sorted_ = search::Sort::Relevance;
  double milliseconds_ = 0;
  QString failure_;
  std::vector<search::Hit> partial_;  // Where nothing was found.
  bool counting_ = false;
  bool indexing_ = false;
  bool of_part_ = false;
  Job job_;
  Job partial_job_;
  Job place_job_;
};

}  // namespace gongwen::app
