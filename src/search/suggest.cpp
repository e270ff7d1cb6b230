#include "search/record.h"
#include "search/searcher_state.h"
#include "search/text_match.h"
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
  enquire.set_query(literal_query(literal));
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

}  // namespace

Result<std::vector<Suggestion>> Searcher::suggest(std::string_view typed, std::size_t limit) {
  const std::string folded = text::folded(text::trim(typed));
  if (folded.empty()) return std::vector<Suggestion>{};
  return state_->run([&]() -> Result<std::vector<Suggestion>> {
    if (!state_->names) {
      NameTable& names = state_->names.emplace();
      names.add(Suggestion::Kind::Region, state_->column(layout::regions_slot));
      names.add(Suggestion::Kind::Topic, state_->column(layout::topics_slot));
      names.add(Suggestion::Kind::Reporter, state_->column(layout::reporters_slot));
    }
    std::vector<Suggestion> suggestions = state_->names->find(folded, limit);

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
