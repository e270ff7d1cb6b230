#include "app/look/colours.h"
#include "gui/stage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTextEdit>
#include <array>

namespace gongwen::test {
namespace {

using namespace Qt::StringLiterals;
using app::Scheme;

TEST(House, EveryControlHasAnAccessibleNameAndAnObjectName) {
  Stage stage;
  stage.open({stage.known_pages()});
  stage.search(u"疗休养 地区:浙江"_s);
  int controls = 0;
  for (QWidget* widget : stage.window().findChildren<QWidget*>()) {
    // Parts that Qt makes inside its own widgets carry its names.
    if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s)) continue;
    if (widget->objectName().isEmpty() || widget->isWindow()) continue;
    const auto* button = qobject_cast<QAbstractButton*>(widget);
    const auto* label = qobject_cast<QLabel*>(widget);
    // A label or a button with words says them itself.
    const bool speaks = label != nullptr || (button != nullptr && !button->text().isEmpty());
    ++controls;
    EXPECT_TRUE(speaks || !widget->accessibleName().isEmpty())
        << widget->metaObject()->className() << " " << widget->objectName().toStdString();
  }
  EXPECT_GT(controls, 15);
}

TEST(House, EveryStringIsTranslated) {
  for (const char* language : {"zh_CN", "en"}) {
    QFile file(QStringLiteral(GONGWEN_SOURCE_DIR "/ui/translations/gongwen_%1.ts").arg(QLatin1String(language)));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << language;
    const QByteArray strings = file.readAll();
    EXPECT_GT(strings.count("<message"), 100) << language;
    EXPECT_EQ(strings.count("unfinished"), 0) << language;
    EXPECT_EQ(strings.count("<translation></translation>"), 0) << language;
    EXPECT_EQ(strings.count("<translation/>"), 0) << language;
  }
}

TEST(House, SwitchesItsLanguageWhileOpen) {
  Stage stage;
  stage.open({stage.known_pages()});
  EXPECT_EQ(stage.part<QComboBox>("sortBox").itemText(0), u"相关度"_s);
  stage.application().language().choose(u"en"_s);
  QCoreApplication::processEvents();
  EXPECT_EQ(stage.part<QComboBox>("sortBox").itemText(0), u"Relevance"_s);
  EXPECT_TRUE(stage.part<QLabel>("matchedLabel").text().endsWith(u" articles"_s));
  EXPECT_EQ(stage.part<QAction>("actionKeys").text(), u"Keys and query language"_s);
}

TEST(House, SwitchesBetweenLightAndDarkWhileOpen) {
  Stage stage;
  stage.open({stage.known_pages()});
  for (const auto& [choice, scheme] : {std::pair{app::Appearance::Choice::Dark, Scheme::Dark},
                                       std::pair{app::Appearance::Choice::Light, Scheme::Light}}) {
    stage.application().appearance().choose(choice);
    QCoreApplication::processEvents();
    const QColor paper = app::colours(scheme).paper;
    const QImage picture = stage.part<QWidget>("articleView").grab().toImage();
    EXPECT_EQ(picture.pixelColor(picture.width() / 2, picture.height() - 40), paper);
  }
}

TEST(House, TextIsReadOnEverySurface) {
  for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
    const app::Colours& c = app::colours(scheme);
    for (const QColor& ink : {c.ink, c.dim, c.accent, c.good, c.doubtful}) {
      for (const QColor& surface : {c.window, c.panel, c.paper, c.selection, c.accent_soft}) {
        EXPECT_GE(app::contrast(ink, surface), 4.5)
            << ink.name().toStdString() << " on " << surface.name().toStdString();
      }
    }
    EXPECT_GE(app::contrast(c.hit_ink, c.hit), 4.5);
    EXPECT_GE(app::contrast(c.hit_ink, app::mixed(c.hit, c.accent, 0.25)), 4.5);
    for (int percent = 0; percent <= 100; ++percent) {
      const QColor surface = app::tile_surface(percent / 100.0, c);
      EXPECT_GE(app::contrast(app::readable_on(surface, c), surface), 4.5) << percent;
    }
    EXPECT_GE(app::contrast(app::readable_on(c.accent, c), c.accent), 4.5);
  }
}

TEST(House, NoColourIsWrittenOutsideThePalette) {
  QFile sheet(u":/style/gongwen.qss"_s);
  ASSERT_TRUE(sheet.open(QIODevice::ReadOnly));
  const QString style = QString::fromUtf8(sheet.readAll());
  EXPECT_FALSE(style.contains(QRegularExpression(u"#[0-9a-fA-F]{6}\\b|rgb\\("_s)));
  const QString filled = app::with_colours(style.section(u"*/"_s, 1), app::colours(Scheme::Light));
  EXPECT_FALSE(filled.contains(u'@'));
}

TEST(House, FitsIntoASmallScreen) {
  Stage stage;
  stage.open({stage.known_pages()});
  stage.window().resize(1024, 640);
  QCoreApplication::processEvents();
  EXPECT_EQ(stage.window().size(), QSize(1024, 640));
  for (const char* name : {"searchLine", "regionTree", "resultList", "articleView", "placeLabel"}) {
    const auto& part = stage.part<QWidget>(name);
    EXPECT_TRUE(stage.window().rect().contains(QRect(part.mapTo(&stage.window(), QPoint()), part.size()))) << name;
  }
}

TEST(House, RemembersTheWindow) {
  Stage stage;
  stage.open();
  stage.window().resize(1111, 777);
  QCoreApplication::processEvents();
  stage.close();
  stage.open();
  EXPECT_EQ(stage.window().size(), QSize(1111, 777));
}

}  // namespace
}  // namespace gongwen::test
