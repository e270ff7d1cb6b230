#pragma once

#include "app/command_line.h"

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace gongwen::app {

/// One program a person: a second start hands its wishes to the first and ends. By a local socket in the person's
/// runtime folder. GUI thread only.
class Instance : public QObject {
  Q_OBJECT

 public:
  /// `name`: of the socket, a path; socket_name() outside of tests.
  explicit Instance(QString name, QObject* parent = nullptr);

  /// Hands `line` to the program that runs already. False when there is none; then listen(). Waits for the other a
  /// second at most.
  [[nodiscard]] bool hand_over(const CommandLine& line) const;
  /// Takes what later starts hand over. Where no socket can be made, each start is a program of its own.
  void listen();

  [[nodiscard]] static QString socket_name();

 signals:
  void wanted(const gongwen::app::CommandLine& line);

 private:
  void take();

  QString name_;
  QLocalServer server_;
};

}  // namespace gongwen::app
