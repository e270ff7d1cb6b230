#pragma once

#include "app/application.h"
#include "app/window_look.h"

#include <QString>
#include <functional>
#include <optional>
#include <utility>

namespace gongwen::app {

/// Brings the real window on the sample archive into a state, and takes its pictures: FOLDER/state-look.png.
class Studio {
 public:
  /// Of each state the pictures that are asked for are taken; where `every` has looks, it is those instead.
  Studio(Application& application, const QString& archive, QString folder, WindowLooks every)
      : application_(application), archive_(archive), folder_(std::move(folder)), every_(std::move(every)) {}

  /// Opens the sample archive and leaves it with the first result of `query` open.
  void look_for(const QString& query);

  /// Shows an archive that nothing was imported into.
  void look_at_emptiness();

  /// Closes the window, and shows the archive again while another program writes to it.
  void look_at_another_writer();

  /// Shows a folder that holds no archive, though it looks as if.
  void look_at_damage();

  /// Takes the window while its index is made anew: a moment.
  void take_new_index(const QString& state, const WindowLooks& looks);

  /// Takes the window in the midst of an import into a new archive.
  void take_import(const QString& state, const WindowLooks& looks);

  /// Takes the report of an import of known, doubtful, empty and unreadable files.
  void take_report(const QString& state, const WindowLooks& looks);

  void ask(const QString& query, int browse_tab);

  /// Opens the page of the open article at the correction desk, at its first place with several others.
  void correct();

  /// Opens the review at its first question about a place.
  void review();

  void press(const QString& button);

  /// Keeps what a person might, so that there is something to see.
  void keep();

  /// Opens a dialog by an action or a button and takes its picture.
  void take_dialog(const QString& state, const QString& opener, const QString& dialog, const WindowLooks& looks);

  /// With the reader at its `tab`.
  void take(const QString& state, int tab, const WindowLooks& looks);

 private:
  void take_each(const QString& state, const WindowLooks& looks,
                 const std::function<void(const QString& name)>& take_one);

  Workspace& workspace();

  void leave();

  void come_back();

  void settle_keeping();

  static void settle();

  void save(QWidget& widget, const QString& name) const;

  Application& application_;
  QString archive_;
  QString folder_;
  WindowLooks every_;
  MainWindow* window_ = nullptr;
  std::optional<archive::Archive> other_;
};

}  // namespace gongwen::app
