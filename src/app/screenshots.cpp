// Renders the real window on the sample archive to PNG files: gongwen_screenshots FOLDER. No picture is made by hand.

#include "app/studio.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>

using namespace gongwen::app;
using namespace Qt::StringLiterals;

int main(int argc, char** argv) {
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  const QTemporaryDir scratch;
  QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, scratch.path());
  QApplication program(argc, argv);
  QApplication::setOrganizationName(u"gongwen"_s);
  if (argc != 2) qFatal("usage: gongwen_screenshots FOLDER");
  const QString folder = QDir(QString::fromLocal8Bit(argv[1])).absolutePath();
  QDir().mkpath(folder);
  Application application(u"zh_CN"_s);
  Studio studio(application, scratch.filePath(u"示例.gongwen"_s), folder);
  studio.look_for(u"疗休养"_s);
  using Choice = Appearance::Choice;
  const QSize usual(1440, 900);
  studio.take(u"main-light"_s, Choice::Light, 0, usual, u"zh_CN"_s);
  studio.take(u"main-dark"_s, Choice::Dark, 0, usual, u"zh_CN"_s);
  studio.take(u"page-light"_s, Choice::Light, 1, usual, u"zh_CN"_s);
  studio.take(u"page-dark"_s, Choice::Dark, 1, usual, u"zh_CN"_s);
  studio.take(u"evidence-light"_s, Choice::Light, 2, usual, u"zh_CN"_s);
  studio.take(u"small-english-light"_s, Choice::Light, 0, {1024, 640}, u"en"_s);
  studio.ask(u"工会 日期:2023-03 -主题:疗休养"_s, 1);
  studio.take(u"dates-light"_s, Choice::Light, 0, usual, u"zh_CN"_s);
  studio.ask(u"工会 日期:2023-03-15"_s, 1);
  studio.take(u"day-light"_s, Choice::Light, 0, usual, u"zh_CN"_s);
  studio.ask(u"工会 日期:2023"_s, 1);
  studio.press(u"monthsButton"_s);
  studio.take(u"months-light"_s, Choice::Light, 0, usual, u"zh_CN"_s);
  studio.press(u"monthsButton"_s);
  studio.ask(u"工会"_s, 2);
  studio.press(u"tableButton"_s);
  studio.take(u"table-dark"_s, Choice::Dark, 0, {1920, 1080}, u"zh_CN"_s);
  studio.press(u"listButton"_s);
  studio.take_dialog(u"help-dark"_s, u"actionKeys"_s, u"KeysDialog"_s);
  studio.take_dialog(u"settings-dark"_s, u"actionSettings"_s, u"SettingsDialog"_s);
  studio.take(u"topics-light"_s, Choice::Light, 0, usual, u"zh_CN"_s);
  studio.take_dialog(u"fields-light"_s, u"formButton"_s, u"FieldForm"_s);
  studio.press(u"contextButton"_s);
  studio.take(u"context-light"_s, Choice::Light, 0, usual, u"zh_CN"_s);
  studio.press(u"listButton"_s);
  studio.take(u"similar-light"_s, Choice::Light, 3, usual, u"zh_CN"_s);
  studio.correct();
  studio.take(u"desk-small-english-light"_s, Choice::Light, 0, {1024, 640}, u"en"_s);
  studio.take(u"desk-light"_s, Choice::Light, 0, usual, u"zh_CN"_s);
  studio.take(u"desk-dark"_s, Choice::Dark, 0, usual, u"zh_CN"_s);
  studio.review();
  studio.take(u"review-small-english-light"_s, Choice::Light, 0, {1024, 640}, u"en"_s);
  studio.take(u"review-light"_s, Choice::Light, 0, usual, u"zh_CN"_s);
  studio.take(u"review-dark"_s, Choice::Dark, 0, usual, u"zh_CN"_s);
  studio.ask(u"疗休养"_s, 3);
  studio.keep();
  studio.take(u"sets-light"_s, Choice::Light, 0, usual, u"zh_CN"_s);
  studio.take(u"sets-english-dark"_s, Choice::Dark, 0, {1024, 640}, u"en"_s);
  studio.take_dialog(u"collect-english-dark"_s, u"actionCollect"_s, u"ChooseDialog"_s);
  studio.take_dialog(u"export-english-dark"_s, u"actionExport"_s, u"ExportDialog"_s);
  studio.take(u"sets-small-light"_s, Choice::Light, 0, {1024, 640}, u"zh_CN"_s);
  studio.take_dialog(u"collect-light"_s, u"actionCollect"_s, u"ChooseDialog"_s);
  studio.take_dialog(u"export-light"_s, u"actionExport"_s, u"ExportDialog"_s);
  studio.take_dialog(u"order-light"_s, u"actionArrange"_s, u"CollectionDialog"_s);
  studio.take_dialog(u"settings-light"_s, u"actionSettings"_s, u"SettingsDialog"_s);
  studio.ask(u"疗休养 地区:西藏 日期:2019"_s, 2);
  studio.take(u"nothing-found-dark"_s, Choice::Dark, 0, usual, u"zh_CN"_s);
  studio.ask(u"煤矿关了"_s, 0);
  studio.take(u"one-hit-light"_s, Choice::Light, 0, usual, u"zh_CN"_s);
  studio.take(u"one-hit-english-dark"_s, Choice::Dark, 0, {1024, 640}, u"en"_s);
  studio.look_at_another_writer();
  studio.take(u"read-only-light"_s, Choice::Light, 0, usual, u"zh_CN"_s);
  studio.take(u"read-only-english-dark"_s, Choice::Dark, 0, {1024, 640}, u"en"_s);
  studio.take_new_index(u"new-index-dark"_s, Choice::Dark);
  studio.take_new_index(u"new-index-light"_s, Choice::Light);
  studio.look_at_emptiness();
  studio.take(u"empty-light"_s, Choice::Light, 0, {1024, 640}, u"zh_CN"_s);
}
