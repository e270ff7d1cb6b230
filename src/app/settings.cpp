#include "app/settings.h"

#include "app/text.h"
#include "base/paths.h"

#include <QDir>
#include <QStandardPaths>
#include <QStringList>

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;

const QString appearance_key = u"look/appearance"_s;
const QString language_key = u"look/language"_s;
const QString points_key = u"reader/text-points"_s;
const QString face_key = u"reader/sans"_s;
const QString measure_key = u"reader/measure"_s;
const QString editor_key = u"desk/editor"_s;
const QString view_key = u"results/view"_s;
const QString source_form_key = u"quotation/running"_s;
const QString edition_key = u"quotation/edition"_s;
const QString punctuation_key = u"quotation/punctuation"_s;
const QString format_key = u"export/format"_s;
const QString folder_key = u"export/folder"_s;
const QString archive_key = u"archive/start"_s;
const QString recent_key = u"archive/recent"_s;
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

TextStyle Settings::text_style() const {
  const TextStyle usual;
  return {store_.value(points_key, usual.points).toDouble(),
          store_.value(face_key, false).toBool() ? TextStyle::Face::Sans : TextStyle::Face::Serif,
          store_.value(measure_key, usual.measure).toInt()};
}

void Settings::set_text_style(const TextStyle& style) {
  store_.setValue(points_key, style.points);
  store_.setValue(face_key, style.face == TextStyle::Face::Sans);
  store_.setValue(measure_key, style.measure);
}

QString Settings::editor() const { return store_.value(editor_key).toString(); }

void Settings::set_editor(const QString& name) { store_.setValue(editor_key, name); }

int Settings::results_view() const { return store_.value(view_key, 0).toInt(); }

void Settings::set_results_view(int view) { store_.setValue(view_key, view); }

exports::QuotationStyle Settings::quotation_style() const {
  const exports::QuotationStyle usual;
  const auto edition = exports::edition_named(to_utf8(store_.value(edition_key).toString()));
  const auto punctuation = exports::punctuation_named(to_utf8(store_.value(punctuation_key).toString()));
  return {store_.value(source_form_key, false).toBool() ? exports::SourceForm::Running : exports::SourceForm::Reference,
          {edition.value_or(usual.citation.edition), punctuation.value_or(usual.citation.punctuation)}};
}

void Settings::set_quotation_style(const exports::QuotationStyle& style) {
  store_.setValue(source_form_key, style.form == exports::SourceForm::Running);
  store_.setValue(edition_key, to_qt(name(style.citation.edition)));
  store_.setValue(punctuation_key, to_qt(name(style.citation.punctuation)));
}

QString Settings::export_format() const { return store_.value(format_key, u"xlsx"_s).toString(); }

QString Settings::export_folder() const {
  const QString usual = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  return store_.value(folder_key, usual.isEmpty() ? QDir::homePath() : usual).toString();
}

void Settings::set_export(const QString& format, const QString& folder) {
  store_.setValue(format_key, format);
  store_.setValue(folder_key, folder);
}

std::filesystem::path Settings::archive() const {
  const std::filesystem::path chosen = to_utf8(store_.value(archive_key).toString());
  return chosen.empty() ? default_archive() : chosen;
}

void Settings::set_archive(const std::filesystem::path& folder) {
  store_.setValue(archive_key, to_qt(folder.string()));
}

std::vector<std::filesystem::path> Settings::recent() const {
  std::vector<std::filesystem::path> folders;
  for (const QString& folder : store_.value(recent_key).toStringList()) folders.emplace_back(to_utf8(folder));
  return folders;
}

void Settings::add_recent(const std::filesystem::path& folder) {
  constexpr qsizetype kept = 8;
  QStringList folders = store_.value(recent_key).toStringList();
  const QString name = to_qt(folder.string());
  folders.removeAll(name);
  folders.prepend(name);
  store_.setValue(recent_key, folders.mid(0, kept));
}

QByteArray Settings::geometry() const { return store_.value(geometry_key).toByteArray(); }

QByteArray Settings::panes() const { return store_.value(panes_key).toByteArray(); }

void Settings::set_layout(const QByteArray& geometry, const QByteArray& panes) {
  store_.setValue(geometry_key, geometry);
  store_.setValue(panes_key, panes);
}

}  // namespace gongwen::app
