#include "app/look/system_scheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString colour_scheme = u"color-scheme"_s;

}  // namespace

SystemScheme::SystemScheme(QObject* parent) : QObject(parent) {
  QDBusConnection bus = QDBusConnection::sessionBus();
  if (!bus.isConnected()) return;
  bus.connect(service, path, interface, u"SettingChanged"_s, this, SLOT(on_setting(QString, QString, QDBusVariant)));
  QDBusMessage read = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
  read << appearance << colour_scheme;
  auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
  connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
    const QDBusPendingReply<QDBusVariant> reply = *watcher;
    watcher->deleteLater();
    if (reply.isError()) return;
    // The portal wraps its answer twice.
    const QVariant inner = reply.value().variant();
    on_setting(appearance, colour_scheme,
               inner.canConvert<QDBusVariant>() ? inner.value<QDBusVariant>() : QDBusVariant(inner));
  });
}

void SystemScheme::on_setting(const QString& space, const QString& key, const QDBusVariant& value) {
  if (space != appearance || key != colour_scheme) return;
  // 0: no preference, 1: dark, 2: light.
  const uint preference = value.variant().toUInt();
  if (preference != 0) emit changed(preference == 1 ? Scheme::Dark : Scheme::Light);
}

}  // namespace gongwen::app
