#pragma once

#include "app/look/colours.h"

#include <QDBusVariant>
#include <QObject>

namespace gongwen::app {

/// Tells when the desktop turns light or dark, by the settings portal of XDG. Qt learns of it by itself from 6.5 on.
/// Where there is no portal, nothing is ever told.
/// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
class SystemScheme : public QObject {
  Q_OBJECT

 public:
  explicit SystemScheme(QObject* parent = nullptr);

 signals:
  void changed(gongwen::app::Scheme scheme);

 private slots:
  void on_setting(const QString& space, const QString& key, const QDBusVariant& value);
};

}  // namespace gongwen::app
