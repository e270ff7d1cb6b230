#include "app/look/appearance.h"

#include "app/look/fonts.h"
#include "app/look/system_scheme.h"

#include <QApplication>
#include <QFile>
#include <QStyleFactory>

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;

QString style_sheet() {
  QFile file(u":/style/gongwen.qss"_s);
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

}  // namespace

Appearance::Appearance(QObject* parent) : QObject(parent), system_(scheme_of(QGuiApplication::palette())) {
  QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
  QApplication::setFont(interface_font());
  auto* watch = new SystemScheme(this);
  connect(watch, &SystemScheme::changed, this, [this](Scheme scheme) {
    system_ = scheme;
    apply();
  });
  apply();
}

void Appearance::choose(Choice choice) {
  choice_ = choice;
  apply();
  emit chosen();
}

void Appearance::apply() {
  const Scheme scheme = choice_ == Choice::System ? system_ : choice_ == Choice::Dark ? Scheme::Dark : Scheme::Light;
  QApplication::setPalette(qt_palette(scheme));
  qApp->setStyleSheet(with_colours(style_sheet(), colours(scheme)));
}

}  // namespace gongwen::app
