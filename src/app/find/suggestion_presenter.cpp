#include "app/find/suggestion_presenter.h"

#include "app/describe.h"
#include "app/find/spelling.h"
#include "app/text.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;
using Kind = search::Suggestion::Kind;

search::Field field_of(Kind kind) {
  switch (kind) {
    case Kind::Region: return search::Field::Region;
    case Kind::Topic: return search::Field::Topic;
    case Kind::Reporter:
    case Kind::Headline: break;
  }
  return search::Field::Reporter;
}

}  // namespace

SuggestionPresenter::SuggestionPresenter(Library& library, Finder& finder, Keeper& keeper, QObject* parent)
    : QObject(parent), library_(library), finder_(finder), keeper_(keeper) {}

void SuggestionPresenter::type(const QString& line, int cursor) {
  const auto begin = cursor == 0 ? 0 : line.lastIndexOf(u' ', cursor - 1) + 1;
  const QString word = line.mid(begin, cursor - begin);
  // A field, a sign or a quotation is being written: no name.
  if (word.isEmpty() || word.contains(u':') || word.contains(u'：') || word.contains(u'"')) return stop();
  before_ = line.left(begin);
  behind_ = line.mid(cursor);
  // A saved search is a whole line.
  saved_.clear();
  if (line.trimmed() == word) {
    std::ranges::copy_if(keeper_.shelf().searches, std::back_inserter(saved_),
                         [&](const auto& search) { return is_meant(to_qt(search.name), word); });
  }
  library_.suggest(job_, to_utf8(word), most, [this](Result<std::vector<search::Suggestion>> found) {
    suggestions_ = std::move(found).value_or(std::vector<search::Suggestion>());
    emit changed();
  });
}

void SuggestionPresenter::stop() {
  job_.abandon();
  if (suggestions_.empty() && saved_.empty()) return;
  saved_.clear();
  suggestions_.clear();
  emit changed();
}

void SuggestionPresenter::take(int index) {
  if (index >= 0 && index < std::ssize(saved_)) {
    const archive::SavedSearch search = saved_[static_cast<std::size_t>(index)];
    stop();
    finder_.run(to_qt(search.query));
    keeper_.look_at_search(search.id);
    return;
  }
  index -= static_cast<int>(saved_.size());
  if (index < 0 || index >= static_cast<int>(suggestions_.size())) return;
  const search::Suggestion taken = suggestions_[static_cast<std::size_t>(index)];
  stop();
  if (taken.kind == Kind::Headline) {
    emit article_wanted(taken.article);
    return;
  }
  const QString filter = to_qt(search::to_text({{}, {{field_of(taken.kind), taken.value, false}}}));
  finder_.run((before_ + filter + u' ' + behind_).simplified());
}

QString describe(const archive::SavedSearch& search) {
  return SuggestionPresenter::tr("%1   saved search").arg(harmless(to_qt(search.name)));
}

QString describe(const search::Suggestion& suggestion) {
  const QString text = harmless(to_qt(suggestion.text));
  switch (suggestion.kind) {
    case Kind::Headline: return text;
    case Kind::Region:
      return SuggestionPresenter::tr("%1   region · %2", "name, articles").arg(text, grouped(suggestion.count));
    case Kind::Topic:
      return SuggestionPresenter::tr("%1   topic · %2", "name, articles").arg(text, grouped(suggestion.count));
    case Kind::Reporter:
      return SuggestionPresenter::tr("%1   reporter · %2", "name, articles").arg(text, grouped(suggestion.count));
  }
  return text;
}

}  // namespace gongwen::app
