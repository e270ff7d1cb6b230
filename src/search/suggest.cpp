#include "search/fields.h"
#include "search/record.h"
#include "search/searcher_state.h"
#include "search/text_match.h"
#include "text/data_lines.h"
#include "text/fold.h"
#include "text/pinyin.h"
#include "text/utf8.h"

#include <algorithm>
#include <set>
#include <utility>

namespace gongwen::search {
namespace {

/// So many headlines are looked at before the likeliest are chosen: each takes some 20 µs.
constexpr std::size_t most_headlines = 100;

/// The first documents whose headline holds `folded`.
void add_by_characters(const Xapian::Database& database, const std::string& folded, std::set<Xapian::docid>& ids) {
  Clause literal;
  literal.text = folded;
  literal.part = Part::Headline;
  Xapian::Enquire enquire(database);
  enquire.set_query(literal_query(literal, {database, {}, {}}));
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  const Xapian::MSet found = enquire.get_mset(0, most_headlines);
  for (auto item = found.begin(); item != found.end(); ++item) ids.insert(*item);
}

void add_by_spelling(const Xapian::Database& database, const std::string& letters, std::set<Xapian::docid>& ids) {
  const std::string prefix = layout::spelling_term(letters);
  const auto end = database.allterms_end(prefix);
  for (auto term = database.allterms_begin(prefix); term != end && ids.size() < most_headlines; ++term) {
    const auto last = database.postlist_end(*term);
    for (auto id = database.postlist_begin(*term); id != last && ids.size() < most_headlines; ++id) ids.insert(*id);
  }
}

/// By its characters or by how they are typed.
bool begins_with(const std::string& headline, const std::string& typed) {
  if (headline.starts_with(typed)) return true;
  const bool is_spelled = std::all_of(typed.begin(), typed.end(), [](char c) { return c >= '0' && c <= 'z'; });
  if (!is_spelled) return false;
  constexpr std::size_t most = 4;
  // Each character is a letter at least.
  const text::Spellings spelled = text::spellings(headline, std::min(layout::spelled_characters, typed.size()), most);
  const auto matches = [&](const std::string& letters) { return letters.starts_with(typed); };
  return std::any_of(spelled.full.begin(), spelled.full.end(), matches) ||
         std::any_of(spelled.initials.begin(), spelled.initials.end(), matches);
}

/// All names, from the terms: to read the columns takes far longer. Reporters are folded.
NameTable all_names(const Xapian::Database& database) {
  std::vector<Suggestion> names;
  const auto add = [&](Suggestion::Kind kind, const std::string& prefix) {
    const auto end = database.allterms_end(prefix);
    for (auto term = database.allterms_begin(prefix); term != end; ++term) {
      std::string value = (*term).substr(prefix.size());
      std::string text = kind == Suggestion::Kind::Region ? label(Field::Region, value) : value;
      names.push_back({kind, std::move(text), "", std::move(value), static_cast<std::int64_t>(term.get_termfreq())});
    }
  };
  add(Suggestion::Kind::Region, layout::region_term(""));
  add(Suggestion::Kind::Topic, layout::topic_term(""));
  add(Suggestion::Kind::Reporter, layout::reporter_term(""));
  return NameTable(std::move(names));
}

/// The name of a reporter as the first of the articles has it.
std::string as_printed(const Xapian::Database& database, const std::string& folded) {
  const std::string term = layout::reporter_term(folded);
  const auto first = database.postlist_begin(term);
  if (first == database.postlist_end(term)) return folded;
  const std::string names = database.get_document(*first).get_value(layout::reporters_slot);
  for (const std::string_view name : text::cells(names, '\n')) {
    if (layout::reporter_term(name) == term) return std::string(name);
  }
  return folded;
}

}  // namespace

Result<std::vector<Suggestion>> Searcher::suggest(std::string_view typed, std::size_t limit) {
  const std::string folded = text::folded(text::trim(typed));
  if (folded.empty()) return std::vector<Suggestion>{};
  return state_->run([&]() -> Result<std::vector<Suggestion>> {
    if (!state_->names) state_->names.emplace(all_names(state_->database));
    std::vector<Suggestion> suggestions = state_->names->find(folded, limit);
    for (Suggestion& one : suggestions) {
      if (one.kind == Suggestion::Kind::Reporter) one.text = one.value = as_printed(state_->database, one.value);
    }

    std::set<Xapian::docid> ids;
    add_by_spelling(state_->database, folded, ids);
    add_by_characters(state_->database, folded, ids);
    struct Headline {
      bool inside;  ///< What was typed does not stand at its beginning.
      std::string date;
      Suggestion suggestion;
    };
    std::vector<Headline> headlines;
    for (const Xapian::docid id : ids) {
      auto article = listed_article(state_->record_of(id));
      if (!article) return tl::unexpected(article.error());
      if (article->headline.empty()) continue;
      const bool inside = !begins_with(text::folded(article->headline), folded);
      headlines.push_back({inside,
                           article->issue_date.value,
                           {Suggestion::Kind::Headline, std::move(article->headline), std::move(article->id), "", 0}});
    }
    std::ranges::stable_sort(headlines, [](const Headline& a, const Headline& b) {
      return a.inside != b.inside ? b.inside : a.date > b.date;
    });
    // Names and headlines share the room, and what one does not need the other has.
    const std::size_t for_headlines = std::max(limit / 2, limit - std::min(limit, suggestions.size()));
    headlines.resize(std::min(headlines.size(), for_headlines));
    suggestions.resize(std::min(suggestions.size(), limit - headlines.size()));
    for (Headline& headline : headlines) suggestions.push_back(std::move(headline.suggestion));
    return suggestions;
  });
}

}  // namespace gongwen::search
