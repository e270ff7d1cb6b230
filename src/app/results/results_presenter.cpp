#include "app/results/results_presenter.h"

#include "app/describe.h"
#include "app/text.h"

#include <algorithm>
#include <utility>

namespace gongwen::app {
namespace {

constexpr std::size_t most_partial = 50;

}  // namespace

ResultsPresenter::ResultsPresenter(Library& library, Finder& finder, QObject* parent)
    : QObject(parent), library_(library), finder_(finder), model_(library) {
  connect(&finder_, &Finder::searched, this, [this] { search(true); });
  connect(&finder_, &Finder::repeated, this, [this] { search(false); });
  connect(&model_, &ResultModel::failed, this, [this](const Error& error) { take(tl::unexpected(error), false); });
}

void ResultsPresenter::search(bool anew) {
  std::function<void(const std::vector<search::Hit>&)> first;
  if (anew) first = [this](const std::vector<search::Hit>& hits) { take_first(hits); };
  library_.search(
      job_, finder_.query(), finder_.sort(), 0, ResultModel::page_size,
      [this, anew](const Result<Found>& found) { take(found, anew); }, std::move(first));
}

void ResultsPresenter::take_first(const std::vector<search::Hit>& hits) {
  place_job_.abandon();
  partial_job_.abandon();
  const bool show_first = !only_resorted() || state_ != State::Found;
  counting_ = true;
  const std::int64_t searched = results_.searched;
  results_ = {};
  results_.searched = searched;
  results_.matched = static_cast<std::int64_t>(hits.size());
  state_ = State::Found;
  answered_ = finder_.query();
  sorted_ = finder_.sort();
  model_.show(answered_, sorted_, results_.matched, hits);
  emit changed();
  if (show_first) emit answered();
}

bool ResultsPresenter::shows(const std::vector<search::Hit>& hits) const {
  if (static_cast<int>(hits.size()) != model_.matched()) return false;
  for (int row = 0; row < static_cast<int>(hits.size()); ++row) {
    const auto shown = model_.row(row);
    if (!shown || shown->id != hits[static_cast<std::size_t>(row)].article.id) return false;
  }
  return true;
}

void ResultsPresenter::take(const Result<Found>& found, bool anew) {
  if (!found && found.error().code == ErrorCode::Cancelled && !counting_) return;
  // What comes into an empty list by repeating is as new as what was asked anew.
  place_job_.abandon();
  // What was shown already stays as it is, with what a person has done in it meanwhile.
  const bool goes_on = std::exchange(counting_, false) && found && answered_ == finder_.query() &&
                       sorted_ == finder_.sort() && shows(found->results.hits);
  const bool show_first = !goes_on && ((anew && !only_resorted()) || state_ != State::Found);
  // There is no index while nothing was imported: an archive of no articles, not a failure.
  const bool empty = !found && (found.error().code == ErrorCode::NotFound || indexing_);
  results_ = found ? found->results : search::ResultSet{};
  milliseconds_ = found ? found->milliseconds : 0;
  of_part_ = found && found->of_part;
  failure_ = found || empty ? QString() : describe(found.error());
  state_ = !failure_.isEmpty() ? State::Failed : results_.matched > 0 ? State::Found : State::NothingFound;
  if (goes_on) {
    model_.extend(results_.matched);
  } else {
    model_.show(finder_.query(), finder_.sort(), results_.matched, results_.hits);
  }
  results_.hits.clear();
  answered_ = finder_.query();
  sorted_ = finder_.sort();
  emit changed();
  if (show_first) emit answered();
  look_for_partial();
}

void ResultsPresenter::look_for_partial() {
  partial_job_.abandon();
  partial_.clear();
  const bool behind = state_ == State::Found && sorted_ == search::Sort::Relevance;
  if (answered_.clauses.empty() || !(behind || state_ == State::NothingFound)) return;
  library_.partial_matches(partial_job_, answered_, most_partial, [this](Result<std::vector<search::Hit>> hits) {
    if (!hits || hits->empty()) return;
    if (state_ == State::Found) {
      model_.show_partial(*hits);
    } else {
      partial_ = *std::move(hits);
    }
    emit changed();
  });
}

void ResultsPresenter::show_partial() {
  if (partial() == 0) return;
  model_.show_partial(std::exchange(partial_, {}));
  state_ = State::OnlyPartial;
  emit changed();
  emit answered();
}

void ResultsPresenter::locate(const std::string& id) {
  library_.place(place_job_, answered_, sorted_, id, [this](const Result<std::optional<std::size_t>>& place) {
    if (place && *place && static_cast<std::int64_t>(**place) < results_.matched) {
      emit located(static_cast<int>(**place));
    }
  });
}

bool ResultsPresenter::only_resorted() const { return finder_.query() == answered_ && finder_.sort() != sorted_; }

std::vector<QString> ResultsPresenter::removals() const {
  std::vector<QString> sentences;
  const auto& filters = finder_.query().filters;
  for (std::size_t i = 0; i < filters.size() && i < results_.with_filter_alone.size(); ++i) {
    const std::int64_t removed = results_.without_filters - results_.with_filter_alone[i];
    sentences.push_back(tr("%1 (%2) takes away %3 of %4", "value, field, number, number")
                            .arg(describe(filters[i]), describe(filters[i].field), grouped(removed),
                                 grouped(results_.without_filters)));
  }
  return sentences;
}

QString ResultsPresenter::left_out(const search::Query& other) const {
  QStringList left_out;
  for (const auto& clause : finder_.query().clauses) {
    if (std::ranges::find(other.clauses, clause) == other.clauses.end()) {
      left_out << tr("“%1”", "a word").arg(to_qt(search::to_text(clause)));
    }
  }
  for (const auto& filter : finder_.query().filters) {
    if (std::ranges::find(other.filters, filter) == other.filters.end()) left_out << describe(filter);
  }
  return QLocale().createSeparatedList(left_out);
}

std::vector<Loosening> ResultsPresenter::loosenings() const {
  std::vector<Loosening> ways;
  const search::Query& query = finder_.query();
  for (const auto& [other, matched] : results_.looser) {
    const QString text =
        tr("Without %1 (%n found)", "words or filters", static_cast<int>(matched)).arg(left_out(other));
    ways.push_back({text, other});
  }
  const search::Query words = without_filters(query);
  const auto is_offered = [&](const search::Query& other) {
    return std::ranges::find(ways, other, &Loosening::query) != ways.end();
  };
  if (results_.without_filters > 0 && !is_offered(words)) {
    ways.push_back({tr("Without all filters (%n found)", nullptr, static_cast<int>(results_.without_filters)), words});
  }
  if (results_.nearest && !is_offered(results_.nearest->query)) {
    const auto& [nearest, matched] = *results_.nearest;
    const QString text = tr("%1 (%n found)", "a query", static_cast<int>(matched)).arg(to_qt(search::to_text(nearest)));
    ways.insert(ways.begin(), {text, nearest});
  }
  if (results_.without_filters == 0 && query != search::Query{}) ways.push_back({tr("Show all articles"), {}});
  return ways;
}

}  // namespace gongwen::app
