#include "search/characters.h"

#include "search/matches.h"
#include "search/weighting.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <memory>
#include <vector>

namespace gongwen::search {
namespace {

/// What each document weighs, by its number; those that weigh nothing do not match.
struct Weights {
  std::vector<float> of;
  Xapian::doccount matches = 0;
  float largest = 0;
};

class WeightSource : public Xapian::PostingSource {
 public:
  explicit WeightSource(std::shared_ptr<const Weights> weights) : weights_(std::move(weights)) {}

  Xapian::doccount get_termfreq_min() const override { return weights_->matches; }
  Xapian::doccount get_termfreq_est() const override { return weights_->matches; }
  Xapian::doccount get_termfreq_max() const override { return weights_->matches; }
  void init(const Xapian::Database&) override {
    id_ = 0;
    set_maxweight(static_cast<double>(weights_->largest));
  }
  void next(double) override { move_to(id_ + 1); }
  void skip_to(Xapian::docid id, double) override { move_to(std::max(id, id_)); }
  bool at_end() const override { return id_ >= weights_->of.size(); }
  Xapian::docid get_docid() const override { return id_; }
  double get_weight() const override { return static_cast<double>(weights_->of[id_]); }
  PostingSource* clone() const override { return new WeightSource(weights_); }

 private:
  void move_to(Xapian::docid id) {
    const auto& of = weights_->of;
    const auto from = of.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(id, of.size()));
    id_ =
        static_cast<Xapian::docid>(std::find_if(from, of.end(), [](float weight) { return weight > 0; }) - of.begin());
  }

  std::shared_ptr<const Weights> weights_;
  Xapian::docid id_ = 0;
};

/// Turns frequencies within documents into what weighting() gives for them.
void weigh(Weights& weights, double documents) {
  weights.matches = static_cast<Xapian::doccount>(std::ranges::count_if(weights.of, [](float wdf) { return wdf > 0; }));
  const double matches = weights.matches;
  double odds = (documents - matches + 0.5) / (matches + 0.5);
  if (odds < 2) odds = odds / 2 + 1;  // As Xapian::BM25Weight keeps what most documents have from weighing nothing.
  const double most = std::log(odds) * (k1 + 1);
  for (float& weight : weights.of) {
    const double wdf = static_cast<double>(weight);
    weight = static_cast<float>(most * wdf / (k1 + wdf));
    weights.largest = std::max(weights.largest, weight);
  }
}

}  // namespace

Xapian::Query having_character(const std::string& prefix, const Xapian::Database& database,
                               const std::stop_token& stop) {
  const auto weights = std::make_shared<Weights>();
  weights->of.resize(std::size_t{database.get_lastdocid()} + 1);
  std::size_t read = 0;
  const auto no_more_terms = database.allterms_end(prefix);
  for (auto term = database.allterms_begin(prefix); term != no_more_terms; ++term) {
    const auto end = database.postlist_end(*term);
    for (auto posting = database.postlist_begin(*term); posting != end; ++posting) {
      if (++read % looks_up == 0 && stop.stop_requested()) throw Stopped();
      weights->of[*posting] += static_cast<float>(posting.get_wdf());
    }
  }
  weigh(*weights, database.get_doccount());
  return Xapian::Query((new WeightSource(weights))->release());
}

}  // namespace gongwen::search
