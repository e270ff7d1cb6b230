#pragma once

#include "app/find/finder.h"
#include "app/job.h"
#include "app/keep/keeper.h"
#include "app/library.h"

#include <QObject>
#include <QString>
#include <vector>

namespace gongwen::app {

/// What someone who types may mean: saved searches, headlines, regions, topics, reporters, by characters or pinyin.
class SuggestionPresenter : public QObject {
  Q_OBJECT

 public:
  static constexpr std::size_t most = 10;

  SuggestionPresenter(Library& library, Finder& finder, Keeper& keeper, QObject* parent = nullptr);

  /// The line as it is being typed, and where in it the cursor stands. Asks for its word before the cursor.
  void type(const QString& line, int cursor);
  /// Nothing is suggested any more.
  void stop();

  /// Saved searches; they stand before the others.
  [[nodiscard]] const std::vector<archive::SavedSearch>& saved() const { return saved_; }
  [[nodiscard]] const std::vector<search::Suggestion>& suggestions() const { return suggestions_; }
  /// Takes the one in row `index` of both: asks the saved search, opens the article, or puts the filter where the word
  /// stands and searches.
  void take(int index);

 signals:
  void changed();
  void article_wanted(const std::string& article);

 private:
  Library& library_;
  Finder& finder_;
  Keeper& keeper_;
  QString before_;  // The line around the word.
  QString behind_;
  std::vector<archive::SavedSearch> saved_;
  std::vector<search::Suggestion> suggestions_;
  Job job_;
};

/// How a suggestion stands in the list.
[[nodiscard]] QString describe(const search::Suggestion& suggestion);
[[nodiscard]] QString describe(const archive::SavedSearch& search);

}  // namespace gongwen::app
