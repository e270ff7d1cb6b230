// What to ask instead of a query that finds nothing.
#include "search/compile.h"
#include "search/layout.h"
#include "search/searcher_state.h"
#include "search/synonyms.h"
#include "search/text_match.h"

#include <algorithm>
#include <utility>

namespace gongwen::search {
namespace {

Query without_clause(Query query, std::size_t i) {
  query.clauses.erase(query.clauses.begin() + static_cast<std::ptrdiff_t>(i));
  return query;
}

Query without_field(Query query, Field field) {
  std::erase_if(query.filters, [field](const Filter& filter) { return filter.field == field; });
  return query;
}

/// `query` with each long run of characters cut into its words.
Query cut_up(const Query& query, const text::Lexicon& lexicon) {
  Query result{{}, query.filters};
  for (const Clause& clause : query.clauses) {
    const std::vector<std::string> words =
        is_plain(clause) ? words_in(prepared(clause).text, lexicon) : std::vector<std::string>();
    if (words.size() < 2) {
      result.clauses.push_back(clause);
      continue;
    }
    for (const std::string& word : words) result.clauses.emplace_back().text = word;
  }
  return result;
}

Query with_synonyms(Query query) {
  for (Clause& clause : query.clauses) {
    if (is_plain(clause) && !synonyms_of(prepared(clause).text).empty()) clause.synonyms = true;
  }
  return query;
}

/// The queries that take one thing away, all as near to it.
std::vector<Query> loosened_once(const Query& query) {
  std::vector<Query> queries;
  for (std::size_t i = 0; i < query.clauses.size(); ++i) queries.push_back(without_clause(query, i));
  for (std::size_t i = 0; i < query.filters.size(); ++i) {
    const auto seen = query.filters.begin() + static_cast<std::ptrdiff_t>(i);
    const Field field = seen->field;
    if (std::any_of(query.filters.begin(), seen, [&](const Filter& other) { return other.field == field; })) continue;
    queries.push_back(without_field(query, field));
  }
  return queries;
}

}  // namespace

Result<std::optional<Nearest>> Searcher::State::nearest(const Query& query, const std::stop_token& stop) {
  std::optional<Nearest> best;
  const auto consider = [&](const Query& other) -> Result<void> {
    if (other == query || other == Query{}) return {};
    const auto matched = count(other, stop);
    if (!matched) return tl::unexpected(matched.error());
    if (*matched > 0 && (!best || *matched > best->matched)) best = Nearest{other, *matched};
    return {};
  };
  // The nearest first: other words for the same, the same words apart, one thing less, two things less.
  const Query apart = cut_up(query, words());
  std::vector<std::vector<Query>> steps{{with_synonyms(query)}, {apart}, loosened_once(query), loosened_once(apart)};
  constexpr std::size_t few = 6;  // Things in a query whose every pair can be tried.
  std::vector<Query>& pairs = steps.emplace_back();
  if (apart.clauses.size() + apart.filters.size() <= few) {
    for (const Query& once : loosened_once(apart)) {
      for (Query& twice : loosened_once(once)) pairs.push_back(std::move(twice));
    }
  }
  std::vector<Query>& alone = steps.emplace_back();
  for (const Clause& clause : apart.clauses) alone.push_back({{clause}, {}});
  for (const std::vector<Query>& step : steps) {
    for (const Query& other : step) {
      if (auto considered = consider(other); !considered) return tl::unexpected(considered.error());
    }
    if (best) break;
  }
  return best;
}

Result<std::vector<Nearest>> Searcher::State::looser(const Query& query, const std::stop_token& stop) {
  constexpr std::size_t most = 8;  // Nobody reads more ways out.
  std::vector<Nearest> found;
  for (Query& other : loosened_once(query)) {
    if (found.size() == most) break;
    if (other == Query{}) continue;
    const auto matched = count(other, stop);
    if (!matched) return tl::unexpected(matched.error());
    if (*matched > 0) found.push_back({std::move(other), *matched});
  }
  return found;
}

}  // namespace gongwen::search
