#include "app/settings.h"

#include "app/read/text_size.h"

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;

const QString appearance_key = u"look/appearance"_s;
const QString language_key = u"look/language"_s;
const QString text_key = u"reader/text-points"_s;
const QString geometry_key = u"window/geometry"_s;
const QString panes_key = u"window/panes"_s;

}  // namespace

Appearance::Choice Settings::appearance() const {
  const int choice = store_.value(appearance_key, 0).toInt();
  return choice == 1 ? Appearance::Choice::Light : choice == 2 ? Appearance::Choice::Dark : Appearance::Choice::System;
}

void Settings::set_appearance(Appearance::Choice choice) { store_.setValue(appearance_key, static_cast<int>(choice)); }

QString Settings::language() const { return store_.value(language_key).toString(); }

void Settings::set_language(const QString& language) { store_.setValue(language_key, language); }

double Settings::text_points() const { return store_.value(text_key, text_size::usual).toDouble(); }

void Settings::set_text_points(double points) { store_.setValue(text_key, points); }

QByteArray Settings::geometry() const { return store_.value(geometry_key).toByteArray(); }

QByteArray Settings::panes() const { return store_.value(panes_key).toByteArray(); }

void Settings::set_layout(const QByteArray& geometry, const QByteArray& panes) {
  store_.setValue(geometry_key, geometry);
  store_.setValue(panes_key, panes);
}

}  // namespace gongwen::app
