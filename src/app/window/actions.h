#pragma once

#include <QAction>
#include <QObject>
#include <map>
#include <vector>

namespace gongwen::app {

/// What a person can do by menu or key.
enum class Act {
  Find,
  NextResult,
  PreviousResult,
  NextHit,
  PreviousHit,
  Back,
  Forward,
  StoryBefore,
  StoryAfter,
  Desk,
  NextArticle,
  PreviousArticle,
  Regions,
  Dates,
  Topics,
  Collections,
  Collect,
  Tag,
  Note,
  MarkRead,
  MarkReviewed,
  Quote,
  NewCollection,
  SaveSearch,
  Export,
  TakeIn,
  TakeInArchive,
  Undo,
  Redo,
  LargerText,
  SmallerText,
  UsualText,
  ImportFiles,
  ImportFolder,
  ImportSample,
  ReadAgain,
  Review,
  OpenArchive,
  Print,
  PrintPreview,
  Settings,
  Keys,
  Quit,
};

/// The actions of one window with their keys, each added to the window so that its keys work everywhere in it.
class Actions : public QObject {
  Q_OBJECT

 public:
  explicit Actions(QWidget* window);

  [[nodiscard]] QAction& operator[](Act act) const { return *actions_.at(act); }
  /// In the order of Act.
  [[nodiscard]] std::vector<QAction*> all() const;
  /// Names them in the language that is chosen now.
  void retranslate();

 private:
  std::map<Act, QAction*> actions_;
};

}  // namespace gongwen::app
