#include "search/matches.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

namespace gongwen::search {
namespace {

/// Stands for every number a document may have, and weighs nothing. In an AND, Xapian asks it about each candidate
/// before it looks at positions, and that is where a match can be stopped.
class StopSource : public Xapian::PostingSource {
 public:
  explicit StopSource(std::stop_token stop) : stop_(std::move(stop)) {}

  Xapian::doccount get_termfreq_min() const override { return documents_; }
  Xapian::doccount get_termfreq_est() const override { return documents_; }
  Xapian::doccount get_termfreq_max() const override { return documents_; }
  void init(const Xapian::Database& database) override {
    documents_ = database.get_doccount();
    last_ = database.get_lastdocid();
    id_ = 0;
    set_maxweight(0);
  }
  void next(double) override { move_to(id_ + 1); }
  void skip_to(Xapian::docid id, double) override { move_to(std::max(id_, id)); }
  bool check(Xapian::docid id, double) override {
    move_to(std::max(id_, id));
    return true;
  }
  bool at_end() const override { return id_ > last_; }
  Xapian::docid get_docid() const override { return id_; }
  PostingSource* clone() const override { return new StopSource(stop_); }

 private:
  void move_to(Xapian::docid id) {
    if (stop_.stop_requested()) throw Stopped();
    id_ = id;
  }

  std::stop_token stop_;
  Xapian::doccount documents_ = 0;
  Xapian::docid last_ = 0;
  Xapian::docid id_ = 0;
};

/// Some documents, known beforehand.
class IdSource : public Xapian::PostingSource {
 public:
  explicit IdSource(std::shared_ptr<const DocumentIds> ids) : ids_(std::move(ids)) {}

  Xapian::doccount get_termfreq_min() const override { return static_cast<Xapian::doccount>(ids_->size()); }
  Xapian::doccount get_termfreq_est() const override { return get_termfreq_min(); }
  Xapian::doccount get_termfreq_max() const override { return get_termfreq_min(); }
  void init(const Xapian::Database&) override {
    begun_ = false;
    at_ = ids_->begin();
    set_maxweight(0);
  }
  void next(double) override {
    if (std::exchange(begun_, true)) ++at_;
  }
  void skip_to(Xapian::docid id, double) override {
    begun_ = true;
    at_ = std::lower_bound(at_, ids_->end(), id);
  }
  bool at_end() const override { return begun_ && at_ == ids_->end(); }
  Xapian::docid get_docid() const override { return *at_; }
  PostingSource* clone() const override { return new IdSource(ids_); }

 private:
  std::shared_ptr<const DocumentIds> ids_;
  DocumentIds::const_iterator at_{};
  bool begun_ = false;
};

/// Asked by the matcher about a document that it finds.
class Decider : public Xapian::MatchDecider {
 public:
  Decider(const Accepts& accepts, const std::stop_token& stop) : accepts_(accepts), stop_(stop) {}

  bool operator()(const Xapian::Document& document) const override {
    if (stop_.stop_requested()) throw Stopped();
    return !accepts_ || accepts_(document.get_data());
  }

 private:
  const Accepts& accepts_;
  const std::stop_token& stop_;
};

/// Takes down every document that is accepted.
class Collector : public Decider {
 public:
  using Decider::Decider;

  bool operator()(const Xapian::Document& document) const override {
    if (!Decider::operator()(document)) return false;
    ids_.push_back(document.get_docid());
    return true;
  }

  DocumentIds take() {
    if (!std::is_sorted(ids_.begin(), ids_.end())) std::sort(ids_.begin(), ids_.end());
    return std::move(ids_);
  }

 private:
  mutable DocumentIds ids_;  // Xapian calls deciders as const.
};

/// A part of a query may pass over many documents before it has one to show: there it is asked, and `asked` is set.
Xapian::Query with_stops(const Xapian::Query& query, const std::stop_token& stop, bool& asked) {
  const auto type = query.get_type();
  if (type != Xapian::Query::OP_AND && type != Xapian::Query::OP_OR && type != Xapian::Query::OP_FILTER &&
      type != Xapian::Query::OP_AND_NOT && type != Xapian::Query::OP_AND_MAYBE) {
    return query;
  }
  std::vector<Xapian::Query> parts;
  for (std::size_t i = 0; i < query.get_num_subqueries(); ++i) {
    const Xapian::Query part = query.get_subquery(i);
    const bool passes_over = part.get_type() == Xapian::Query::OP_AND || part.get_type() == Xapian::Query::OP_PHRASE ||
                             part.get_type() == Xapian::Query::OP_NEAR;
    parts.push_back(passes_over ? stoppable(part, stop) : with_stops(part, stop, asked));
    asked = asked || passes_over;
  }
  return {type, parts.begin(), parts.end()};
}

DocumentIds all_with(const Xapian::Database& database, const std::string& term, const std::stop_token& stop) {
  DocumentIds ids;
  ids.reserve(term.empty() ? database.get_doccount() : database.get_termfreq(term));
  const auto end = database.postlist_end(term);
  for (auto posting = database.postlist_begin(term); posting != end; ++posting) {
    if (ids.size() % looks_up == 0 && stop.stop_requested()) throw Stopped();
    ids.push_back(*posting);
  }
  return ids;
}

/// What any of the queries from `begin` to `end` within an OR matches.
DocumentIds all_of_either(const Xapian::Database& database, const Xapian::Query& either, std::size_t begin,
                          std::size_t end, const std::stop_token& stop) {
  if (end - begin == 1) return all_matches(database, either.get_subquery(begin), stop);
  const std::size_t middle = begin + (end - begin) / 2;
  const DocumentIds some = all_of_either(database, either, begin, middle, stop);
  const DocumentIds others = all_of_either(database, either, middle, end, stop);
  DocumentIds ids;
  ids.reserve(some.size() + others.size());
  std::ranges::set_union(some, others, std::back_inserter(ids));
  return ids;
}

}  // namespace

Xapian::Query stoppable(const Xapian::Query& query, const std::stop_token& stop) {
  // Alone, it would make up documents; nothing is slow there.
  if (query.get_type() == Xapian::Query::LEAF_MATCH_ALL || query.empty() || !stop.stop_possible()) return query;
  bool asked = false;
  const Xapian::Query parts = with_stops(query, stop, asked);
  return asked ? parts : Xapian::Query(Xapian::Query::OP_AND, parts, Xapian::Query((new StopSource(stop))->release()));
}

DocumentIds all_matches(const Xapian::Database& database, const Xapian::Query& query, const std::stop_token& stop) {
  // Lists of single terms are read many times as fast as the matcher shows them.
  switch (query.get_type()) {
    case Xapian::Query::LEAF_MATCH_ALL: return all_with(database, "", stop);
    case Xapian::Query::LEAF_TERM: return all_with(database, *query.get_terms_begin(), stop);
    case Xapian::Query::OP_SCALE_WEIGHT: return all_matches(database, query.get_subquery(0), stop);
    case Xapian::Query::OP_OR: return all_of_either(database, query, 0, query.get_num_subqueries(), stop);
    default: return matches_where(database, query, {}, stop);
  }
}

DocumentIds matches_where(const Xapian::Database& database, const Xapian::Query& query, const Accepts& accepts,
                          const std::stop_token& stop) {
  Xapian::Enquire enquire(database);
  enquire.set_query(stoppable(query, stop));
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  enquire.set_docid_order(Xapian::Enquire::ASCENDING);
  Collector collector(accepts, stop);
  // Told to check every document, Xapian shows each match to the decider.
  (void)enquire.get_mset(0, 1, database.get_doccount(), nullptr, &collector);
  return collector.take();
}

Xapian::MSet best_where(const Xapian::Database& database, const Xapian::Query& query, const Xapian::Weight& weighting,
                        std::size_t offset, std::size_t limit, const Accepts& accepts, const std::stop_token& stop) {
  Xapian::Enquire enquire(database);
  enquire.set_query(stoppable(query, stop));
  enquire.set_weighting_scheme(weighting);
  const Decider decider(accepts, stop);
  return enquire.get_mset(static_cast<Xapian::doccount>(offset), static_cast<Xapian::doccount>(limit), 0, nullptr,
                          accepts ? &decider : nullptr);
}

Xapian::Query these(DocumentIds ids) {
  return Xapian::Query((new IdSource(std::make_shared<const DocumentIds>(std::move(ids))))->release());
}

}  // namespace gongwen::search
