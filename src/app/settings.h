#pragma once

#include "app/look/appearance.h"

#include <QByteArray>
#include <QSettings>

namespace gongwen::app {

/// What the window remembers from one start to the next. GUI thread only.
class Settings {
 public:
  [[nodiscard]] Appearance::Choice appearance() const;
  void set_appearance(Appearance::Choice choice);

  /// `zh_CN`, `en`, or empty for the system's.
  [[nodiscard]] QString language() const;
  void set_language(const QString& language);

  [[nodiscard]] double text_points() const;
  void set_text_points(double points);

  [[nodiscard]] QByteArray geometry() const;
  [[nodiscard]] QByteArray panes() const;
  void set_layout(const QByteArray& geometry, const QByteArray& panes);

 private:
  QSettings store_;
};

}  // namespace gongwen::app
