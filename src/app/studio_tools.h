#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QString>
#include <QWidget>
#include <chrono>
#include <functional>

/// What the parts of Studio share.
namespace gongwen::app {

/// Lets the program work until `done`, or gives up: a picture of half a window would be worse than none.
inline void work_until(const char* what, const std::function<bool()>& done) {
  const QDeadlineTimer deadline(std::chrono::minutes(2));
  while (!done()) {
    if (deadline.hasExpired()) qFatal("gave up waiting for %s", what);
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
  }
  QCoreApplication::processEvents();
}

template <class T>
T& child(QWidget& window, const QString& name) {
  auto* found = window.findChild<T*>(name);
  if (found == nullptr) qFatal("the window has no %s", qUtf8Printable(name));
  return *found;
}

/// Beside the archive, for what its pictures need.
inline QString beside(const QString& archive, const QString& name) {
  return QFileInfo(archive).path() + QLatin1Char('/') + name;
}

}  // namespace gongwen::app
