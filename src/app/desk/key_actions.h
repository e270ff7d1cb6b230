#pragma once

#include <QAction>
#include <QObject>
#include <array>
#include <cstddef>
#include <span>
#include <vector>

class QKeyEvent;

namespace gongwen::app {

/// Actions whose keys hold where they are watched, and there before the window's: most are single letters that mean
/// something else elsewhere. A letter that means nothing there does nothing.
class KeyActions : public QObject {
  Q_OBJECT

 public:
  struct Entry {
    const char* name;    ///< objectName
    const char* text;    ///< In menus and the help.
    const char* button;  ///< In a button.
    std::array<const char*, 2> keys;
  };

  /// `entries` and `context`, in which their words are translated, must outlive it.
  KeyActions(std::span<const Entry> entries, const char* context, QObject* parent);

  /// Keys pressed in `widget`, or left over by its children, are taken.
  void watch(QWidget& widget);

  /// In the order of the entries.
  [[nodiscard]] const std::vector<QAction*>& all() const { return actions_; }
  void retranslate();

  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  [[nodiscard]] QAction* action_for(const QKeyEvent& event) const;

  std::span<const Entry> entries_;
  const char* context_;
  std::vector<QAction*> actions_;
};

}  // namespace gongwen::app
