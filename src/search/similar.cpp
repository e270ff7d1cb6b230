#include "annotate/gazetteer.h"
#include "search/record.h"
#include "search/searcher_state.h"
#include "text/fold.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

namespace gongwen::search {
namespace {

using XQuery = Xapian::Query;

constexpr std::size_t most_words = 30;       // That an article is compared by.
constexpr std::size_t most_words_said = 6;   // In a reason.
constexpr std::size_t least_word_bytes = 6;  // Two Han characters.

struct TellingWord {
  double weight = 0;
  std::string word;
};

/// The words that tell a text from those of other articles, the most telling first: often in it, rare elsewhere. Words
/// of one article alone lead nowhere.
std::vector<TellingWord> telling_words(const Xapian::Database& database, const TextView& view,
                                       const text::Lexicon& lexicon) {
  std::map<std::string, double> counts;
  for (const page::Paragraph& paragraph : view.paragraphs) {
    for (std::string& word : words_in(text::folded(view.text_of(paragraph)), lexicon)) {
      if (word.size() >= least_word_bytes) counts[std::move(word)] += layout::weight(paragraph.role);
    }
  }
  std::vector<TellingWord> words;
  const double all = database.get_doccount();
  for (const auto& [word, often] : counts) {
    const double documents = database.get_termfreq(layout::word_term(word));
    if (documents >= 2) words.push_back({often / (often + 2) * std::log(all / documents), word});
  }
  std::ranges::stable_sort(words, std::greater<>(), &TellingWord::weight);
  words.resize(std::min(words.size(), most_words));
  return words;
}

/// What stands in both lists, by name.
template <class Values, class Name>
std::vector<std::string> in_both(const Values& a, const Values& b, Name name) {
  std::vector<std::string> both;
  for (const auto& value : a) {
    const auto same = [&](const auto& other) { return name(other) == name(value); };
    if (std::any_of(b.begin(), b.end(), same)) both.push_back(name(value));
  }
  return both;
}

/// The narrowest divisions that hold a region of each.
std::vector<std::string> common_regions(const annotate::Article& a, const annotate::Article& b) {
  std::vector<std::string> names;
  std::set<std::string> held;
  for (const annotate::Region& region : b.regions) {
    for (std::string& code : layout::region_chain(region.code)) held.insert(std::move(code));
  }
  for (const annotate::Region& region : a.regions) {
    for (const std::string& code : layout::region_chain(region.code)) {
      if (!held.contains(code)) continue;
      const annotate::Division* division = annotate::Gazetteer::standard().find(code);
      std::string name = division == nullptr ? code : std::string(division->name);
      if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
      break;
    }
  }
  return names;
}

}  // namespace

Result<std::vector<Similar>> Searcher::similar(const std::string& id, std::size_t limit) {
  return state_->run([&]() -> Result<std::vector<Similar>> {
    const Xapian::Database& database = state_->database;
    const std::string term = layout::id_term(id);
    const auto posting = database.postlist_begin(term);
    if (posting == database.postlist_end(term)) {
      return fail(ErrorCode::NotFound, id + ": no such article in this index");
    }
    const std::string record = state_->record_of(*posting);
    const auto article = listed_article(record);
    if (!article) return tl::unexpected(article.error());

    const std::vector<TellingWord> words = telling_words(database, *text_in(record), state_->words());
    std::vector<XQuery> parts;
    for (const TellingWord& word : words) {
      parts.emplace_back(XQuery::OP_SCALE_WEIGHT, XQuery(layout::word_term(word.word)), word.weight);
    }
    for (const annotate::Topic& topic : article->topics) parts.emplace_back(layout::topic_term(topic.name));
    Xapian::Enquire enquire(database);
    enquire.set_query(XQuery(XQuery::OP_AND_NOT, XQuery(XQuery::OP_OR, parts.begin(), parts.end()), XQuery(term)));
    const Xapian::MSet found = enquire.get_mset(0, static_cast<Xapian::doccount>(limit));

    std::vector<Similar> list;
    for (auto item = found.begin(); item != found.end(); ++item) {
      const std::string other = item.get_document().get_data();
      auto listed = listed_article(other);
      if (!listed) return tl::unexpected(listed.error());
      Similar similar;
      similar.score = item.get_weight();
      similar.resemblance = resemblance(*min_hash_in(record), *min_hash_in(other));
      const std::set<std::string> matching(enquire.get_matching_terms_begin(item),
                                           enquire.get_matching_terms_end(item));
      for (const TellingWord& word : words) {
        if (similar.words.size() < most_words_said && matching.contains(layout::word_term(word.word))) {
          similar.words.push_back(word.word);
        }
      }
      similar.topics =
          in_both(article->topics, listed->topics, [](const annotate::Topic& topic) { return topic.name; });
      similar.reporters =
          in_both(article->bylines, listed->bylines, [](const annotate::Byline& byline) { return byline.name; });
      similar.regions = common_regions(*article, *listed);
      similar.article = *std::move(listed);
      list.push_back(std::move(similar));
    }
    return list;
  });
}

}  // namespace gongwen::search
