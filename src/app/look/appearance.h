#pragma once

#include "app/look/colours.h"

#include <QObject>

namespace gongwen::app {

/// The scheme of the whole program: the system's, or the one a person chose. Puts it on the application.
class Appearance : public QObject {
  Q_OBJECT

 public:
  enum class Choice { System, Light, Dark };
  Q_ENUM(Choice)

  explicit Appearance(QObject* parent = nullptr);

  [[nodiscard]] Choice choice() const { return choice_; }
  void choose(Choice choice);

 signals:
  void chosen();

 private:
  void apply();

  Choice choice_ = Choice::System;
  Scheme system_;
};

}  // namespace gongwen::app
