#include "search/matches.h"

#include "annotate/article_json.h"
#include "text/fold.h"

#include <algorithm>

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

/// The repaired text alone. Reading the whole article takes several times as long, so only its paragraphs are read,
/// where they stand between these keys; no quotation mark within a string could be mistaken for theirs, as it is
/// escaped.
std::string text_of(const Xapian::Document& document) {
  constexpr std::string_view key = "\"paragraphs\":";
  constexpr std::string_view next_key = ",\"runs\":";
  const std::string data = document.get_data();
  const std::size_t begin = data.find(key);
  const std::size_t end = data.find(next_key, begin);
  if (end != std::string::npos) {
    const std::string_view value = std::string_view(data).substr(begin + key.size(), end - begin - key.size());
    if (const auto paragraphs = annotate::Json::parse(value, nullptr, false); paragraphs.is_array()) {
      std::string text;
      try {
        for (const auto& paragraph : paragraphs) text += paragraph.at(1).get_ref<const std::string&>() + '\n';
      } catch (const annotate::Json::exception& error) {
        throw Xapian::DatabaseCorruptError(error.what());
      }
      return text;
    }
  }
  const auto article = article_of(document);
  if (!article) throw Xapian::DatabaseCorruptError(article.error().message);
  return article->repaired.text;
}

/// Takes down every document that the matcher finds.
class Collector : public Xapian::MatchDecider {
 public:
  Collector(const std::vector<std::string>& compare, const std::stop_token& stop) : compare_(compare), stop_(stop) {}

  bool operator()(const Xapian::Document& document) const override {
    if (stop_.stop_requested()) throw Stopped();
    if (!compare_.empty() && !stands_in(document)) return false;
    ids_.push_back(document.get_docid());
    return true;
  }

  DocumentIds take() {
    if (!std::is_sorted(ids_.begin(), ids_.end())) std::sort(ids_.begin(), ids_.end());
    return std::move(ids_);
  }

 private:
  [[nodiscard]] bool stands_in(const Xapian::Document& document) const {
    const std::string text = text::folded(text_of(document));
    return std::all_of(compare_.begin(), compare_.end(),
                       [&](const std::string& literal) { return text.find(literal) != std::string::npos; });
  }

  const std::vector<std::string>& compare_;
  const std::stop_token& stop_;
  mutable DocumentIds ids_;  // Xapian calls deciders as const.
};

}  // namespace

Xapian::Query stoppable(const Xapian::Query& query, const std::stop_token& stop) {
  // Alone, it would make up documents; nothing is slow there.
  if (query.get_type() == Xapian::Query::LEAF_MATCH_ALL || query.empty() || !stop.stop_possible()) return query;
  return {Xapian::Query::OP_AND, query, Xapian::Query((new StopSource(stop))->release())};
}

DocumentIds all_matches(const Xapian::Database& database, const Compiled& compiled, const std::stop_token& stop) {
  Xapian::Enquire enquire(database);
  enquire.set_query(stoppable(compiled.exact, stop));
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  enquire.set_docid_order(Xapian::Enquire::ASCENDING);
  Collector collector(compiled.compare, stop);
  // Told to check every document, Xapian shows each match to the decider.
  (void)enquire.get_mset(0, 1, database.get_doccount(), nullptr, &collector);
  return collector.take();
}

Result<annotate::Article> article_of(const Xapian::Document& document) {
  return annotate::from_json_text(document.get_data());
}

}  // namespace gongwen::search
