#pragma once

#include "app/application.h"

#include <QSize>
#include <QString>
#include <optional>
#include <utility>

namespace gongwen::app {

/// Brings the real window on the sample archive into a state, and takes its picture.
class Studio {
 public:
  Studio(Application& application, const QString& archive, QString folder)
      : application_(application), archive_(archive), folder_(std::move(folder)) {}

  /// Opens the sample archive and leaves it with the first result of `query` open.
  void look_for(const QString& query);

  /// Shows an archive that nothing was imported into.
  void look_at_emptiness();

  /// Closes the window, and shows the archive again while another program writes to it.
  void look_at_another_writer();

  /// Takes the window while its index is made anew: a moment.
  void take_new_index(const QString& name, Appearance::Choice scheme);

  void ask(const QString& query, int browse_tab);

  /// Opens the page of the open article at the correction desk, at its first place with several others.
  void correct();

  /// Opens the review at its first question about a place.
  void review();

  void press(const QString& button);

  /// Keeps what a person might, so that there is something to see.
  void keep();

  /// Opens a dialog by an action or a button and takes its picture.
  void take_dialog(const QString& name, const QString& opener, const QString& dialog);

  void take(const QString& name, Appearance::Choice scheme, int tab, QSize size, const QString& language);

 private:
  Workspace& workspace();

  void leave();

  void come_back();

  void settle_keeping();

  static void settle();

  void save(QWidget& widget, const QString& name) const;

  Application& application_;
  QString archive_;
  QString folder_;
  MainWindow* window_ = nullptr;
  std::optional<archive::Archive> other_;
};

}  // namespace gongwen::app
