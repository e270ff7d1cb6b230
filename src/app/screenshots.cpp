// Renders the real window on the sample archive to PNG files: gongwen_screenshots FOLDER [--every-look]. No picture is
// made by hand. With --every-look each state is taken in light and dark, in both languages, on a small screen and a
// large one; QT_SCALE_FACTOR=2 makes them 200 %.

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
  const QStringList words = program.arguments();
  const bool every = words.value(2) == u"--every-look"_s;
  if (words.size() != (every ? 3 : 2)) qFatal("usage: gongwen_screenshots FOLDER [--every-look]");
  const QString folder = QDir(words[1]).absolutePath();
  QDir().mkpath(folder);
  Application application(u"zh_CN"_s);
  Studio studio(application, scratch.filePath(u"示例.gongwen"_s), folder, every ? every_look() : WindowLooks());

  using Choice = Appearance::Choice;
  const QSize usual(1440, 900);
  const WindowLook light{u"light"_s, Choice::Light, usual, u"zh_CN"_s};
  const WindowLook dark{u"dark"_s, Choice::Dark, usual, u"zh_CN"_s};
  const WindowLook large_dark{u"dark"_s, Choice::Dark, {1920, 1080}, u"zh_CN"_s};
  const WindowLook small_light{u"small-light"_s, Choice::Light, {1024, 640}, u"zh_CN"_s};
  const WindowLook english_light{u"small-english-light"_s, Choice::Light, {1024, 640}, u"en"_s};
  const WindowLook english_dark{u"small-english-dark"_s, Choice::Dark, {1024, 640}, u"en"_s};

  studio.look_for(u"疗休养"_s);
  studio.take(u"main"_s, 0, {light, dark, english_light});
  studio.take(u"page"_s, 1, {light, dark});
  studio.take(u"evidence"_s, 2, {light});
  studio.ask(u"工会 日期:2023-03 -主题:疗休养"_s, 1);
  studio.take(u"dates"_s, 0, {light});
  studio.ask(u"工会 日期:2023-03-15"_s, 1);
  studio.take(u"day"_s, 0, {light});
  studio.ask(u"工会 日期:2023"_s, 1);
  studio.press(u"monthsButton"_s);
  studio.take(u"months"_s, 0, {light});
  studio.press(u"monthsButton"_s);
  studio.ask(u"工会"_s, 2);
  studio.press(u"tableButton"_s);
  studio.take(u"table"_s, 0, {large_dark});
  studio.press(u"listButton"_s);
  studio.take(u"topics"_s, 0, {light});
  studio.take_dialog(u"help"_s, u"actionKeys"_s, u"KeysDialog"_s, {dark});
  studio.take_dialog(u"settings"_s, u"actionSettings"_s, u"SettingsDialog"_s, {light, dark});
  studio.take_dialog(u"fields"_s, u"formButton"_s, u"FieldForm"_s, {light});
  studio.press(u"contextButton"_s);
  studio.take(u"context"_s, 0, {light});
  studio.press(u"listButton"_s);
  studio.take(u"similar"_s, 3, {light});
  studio.correct();
  studio.take(u"desk"_s, 0, {english_light, light, dark});
  studio.review();
  studio.take(u"review"_s, 0, {english_light, light, dark});
  studio.ask(u"疗休养"_s, 3);
  studio.keep();
  studio.take(u"sets"_s, 0, {light, english_dark, small_light});
  studio.take_dialog(u"collect"_s, u"actionCollect"_s, u"ChooseDialog"_s, {light, english_dark});
  studio.take_dialog(u"export"_s, u"actionExport"_s, u"ExportDialog"_s, {light, english_dark});
  studio.take_dialog(u"order"_s, u"actionArrange"_s, u"CollectionDialog"_s, {light});
  studio.take_report(u"report"_s, {light, english_dark});
  studio.take_import(u"import"_s, {light, english_dark});
  studio.ask(u"疗休养 地区:西藏 日期:2019"_s, 2);
  studio.take(u"nothing-found"_s, 0, {dark});
  studio.ask(u"煤矿关了"_s, 0);
  studio.take(u"one-hit"_s, 0, {light, english_dark});
  studio.ask(u"疗休养 地区:无此地方"_s, 0);
  studio.take(u"mistake"_s, 0, {light, english_dark});
  studio.look_at_another_writer();
  studio.take(u"read-only"_s, 0, {light, english_dark});
  studio.take_new_index(u"new-index"_s, {dark, light});
  studio.look_at_emptiness();
  studio.take(u"empty"_s, 0, {small_light});
  studio.look_at_damage();
  studio.take(u"damaged"_s, 0, {small_light, english_dark});
}
