#pragma once

#include "app/find/finder.h"
#include "app/job.h"
#include "app/library.h"

#include <QObject>
#include <QString>
#include <vector>

namespace gongwen::app {

/// What someone who types may mean: headlines, regions, topics, reporters, by characters or pinyin.
class SuggestionPresenter : public QObject {
  Q_OBJECT

 public:
  static constexpr std::size_t most = 10;

  SuggestionPresenter(Library& library, Finder& finder, QObject* parent = nullptr);

  /// The line as it is being typed, and where in it the cursor stands. Asks for its word before the cursor.
  void type(const QString& line, int cursor);
  /// Nothing is suggested any more.
  void stop();

  [[nodiscard]] const std::vector<search::Suggestion>& suggestions() const { return suggestions_; }
  /// Takes suggestion `index`: opens its article, or puts its filter where the word stands and searches.
  void take(int index);

 signals:
  void changed();
  void article_wanted(const std::string& article);

 private:
  Library& library_;
  Finder& finder_;
  QString before_;  // The line around the word.
  QString behind_;
  std::vector<search::Suggestion> suggestions_;
  Job job_;
};

/// How a suggestion stands in the list.
[[nodiscard]] QString describe(const search::Suggestion& suggestion);

}  // namespace gongwen::app
