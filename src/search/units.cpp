#include "search/units.h"

#include "annotate/lexicon.h"
#include "search/compile.h"
#include "search/layout.h"
#include "search/synonyms.h"
#include "search/text_match.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace gongwen::search {
namespace {

using XQuery = Xapian::Query;

double rarity(const Xapian::Database& database, double documents) {
  const double all = database.get_doccount();
  return std::log(1 + (all - documents + 0.5) / (documents + 0.5));
}

/// By the rarest of what the index knows of it.
double rarity(const Xapian::Database& database, const Clause& clause) {
  if (clause.op != Op::Literal) {
    double least = 0;
    for (const Clause& child : clause.children) {
      const double one = rarity(database, child);
      const bool common = clause.op == Op::Any;  // The commonest of several decides.
      least = least == 0 ? one : common ? std::min(least, one) : std::max(least, one);
    }
    return least;
  }
  double rarest = 0;
  for (const layout::Gram& gram : layout::grams(clause.text)) {
    if (gram.last) continue;
    rarest = std::max(rarest, rarity(database, database.get_termfreq(gram.term)));
  }
  constexpr double of_one_character = 1;
  return rarest == 0 ? of_one_character : rarest;
}

std::vector<UnitWord> words_of(const std::string& folded, const text::Lexicon& lexicon,
                               const Xapian::Database* database) {
  std::vector<UnitWord> words;
  const auto add = [&](std::string text, std::string term) {
    const double weight = database == nullptr ? 0 : rarity(*database, database->get_termfreq(term));
    words.push_back({std::move(text), std::move(term), weight});
  };
  for (const std::string& word : words_in(folded, lexicon)) add(word, layout::word_term(word));
  if (!words.empty()) return words;
  for (const layout::Gram& gram : layout::grams(folded)) {
    if (!gram.last) add(std::string(gram.text), gram.term);
  }
  return words;
}

/// The text with its words replaced by their synonyms, one at a time.
std::vector<Clause> synonyms_in(const Clause& literal) {
  std::vector<Clause> clauses;
  for (const SynonymPlace& place : find_synonyms(literal.text)) {
    for (const std::string_view other : place.others) {
      Clause clause = literal;
      clause.text.replace(place.begin, place.end - place.begin, other);
      clauses.push_back(std::move(clause));
    }
  }
  return clauses;
}

void add_meaning(const std::string& folded, Unit& unit) {
  constexpr double strong_cue = 2;
  constexpr std::size_t too_many_places = 3;
  const annotate::Lexicon& lexicon = annotate::Lexicon::standard();
  const auto add_new = [](std::vector<std::string>& list, std::string_view value) {
    if (std::find(list.begin(), list.end(), value) == list.end()) list.emplace_back(value);
  };
  for (const auto& hit : lexicon.find(folded)) {
    if (hit.kind == annotate::Lexicon::Kind::Cue) {
      const annotate::Cue& cue = lexicon.cues()[hit.index];
      if (cue.weight >= strong_cue) add_new(unit.topics, lexicon.topics()[cue.topic].name);
    }
    if (hit.kind == annotate::Lexicon::Kind::Place) {
      const annotate::PlaceName& place = lexicon.places()[hit.index];
      if (place.weak || place.divisions.size() > too_many_places) continue;
      for (const annotate::Division* division : place.divisions) {
        add_new(unit.regions, lexicon.gazetteer().today(*division).code);
      }
    }
  }
}

/// With its parts where there is a lexicon.
void add_units(const Clause& clause, const Xapian::Database& database, const text::Lexicon* lexicon,
               std::vector<Unit>& units) {
  if (clause.op == Op::Not || clause.op == Op::Filter) return;
  if (clause.op == Op::All || (clause.op == Op::Any && !has_places(clause))) {
    for (const Clause& child : clause.children) add_units(child, database, lexicon, units);
    return;
  }
  Unit unit;
  unit.clause = prepared(clause);
  unit.weight = rarity(database, unit.clause);
  if (lexicon != nullptr && may_be_partial(clause)) {
    Clause plain;
    plain.text = clause.text;
    plain = prepared(plain);
    unit.synonyms = synonyms_in(plain);
    unit.words = words_of(plain.text, *lexicon, &database);
    add_meaning(plain.text, unit);
  }
  units.push_back(std::move(unit));
}

}  // namespace

bool may_be_partial(const Clause& clause) {
  return clause.op == Op::Literal && clause.part == Part::Anywhere && !clause.prefix && clause.at_least == 1;
}

std::vector<Unit> units_of(const Query& query, const Xapian::Database& database) {
  std::vector<Unit> units;
  for (const Clause& clause : query.clauses) add_units(clause, database, nullptr, units);
  return units;
}

std::vector<Unit> units_with_parts_of(const Query& query, const Xapian::Database& database,
                                      const text::Lexicon& lexicon) {
  std::vector<Unit> units;
  for (const Clause& clause : query.clauses) add_units(clause, database, &lexicon, units);
  return units;
}

XQuery any_part_of(const std::vector<Unit>& units, const Source& source) {
  constexpr double meaning = 0.5;
  std::vector<XQuery> parts;
  for (const Unit& unit : units) {
    if (unit.clause.op == Op::Literal) parts.push_back(literal_query(unit.clause, source));
    for (const Clause& synonym : unit.synonyms) parts.push_back(literal_query(synonym, source));
    for (const UnitWord& word : unit.words) parts.emplace_back(word.term);
    std::vector<XQuery> meant;
    for (const std::string& code : unit.regions) meant.emplace_back(layout::region_term(code));
    for (const std::string& topic : unit.topics) meant.emplace_back(layout::topic_term(topic));
    for (const XQuery& query : meant) parts.emplace_back(XQuery::OP_SCALE_WEIGHT, query, meaning);
  }
  return {XQuery::OP_OR, parts.begin(), parts.end()};
}

Query loosened(const Query& query, const text::Lexicon& lexicon) {
  Query result = query;
  for (Clause& clause : result.clauses) {
    if (!may_be_partial(clause)) continue;
    Clause plain;
    plain.text = clause.text;
    plain = prepared(plain);
    Clause any;
    any.op = Op::Any;
    any.children = synonyms_in(plain);
    for (const UnitWord& word : words_of(plain.text, lexicon, nullptr)) any.children.emplace_back().text = word.text;
    any.children.push_back(plain);
    clause = std::move(any);
  }
  return result;
}

}  // namespace gongwen::search
