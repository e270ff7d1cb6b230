#include "app/look/colours.h"
#include "gui/stage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeView>
#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <vector>

namespace gongwen::test {
namespace {

using namespace Qt::StringLiterals;
using app::Scheme;

/// Returns how many controls there are.
int expect_names(const QWidget& root) {
  int controls = 0;
  std::set<const QWidget*> labelled;
  for (const QLabel* label : root.findChildren<QLabel*>()) labelled.insert(label->buddy());
  for (QWidget* widget : root.findChildren<QWidget*>()) {
    // Parts that Qt makes inside its own widgets carry its names.
    if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s)) continue;
    if (widget->objectName().isEmpty() || widget->isWindow()) continue;
    const auto* button = qobject_cast<QAbstractButton*>(widget);
    const auto* label = qobject_cast<QLabel*>(widget);
    // A label or a button with words says them itself.
    const bool speaks =
        label != nullptr || labelled.contains(widget) || (button != nullptr && !button->text().isEmpty());
    ++controls;
    EXPECT_TRUE(speaks || !widget->accessibleName().isEmpty())
        << widget->metaObject()->className() << " " << widget->objectName().toStdString();
  }
  return controls;
}

TEST(House, EveryControlHasAnAccessibleNameAndAnObjectName) {
  Stage stage;
  stage.open({stage.known_pages()});
  stage.search(u"疗休养 地区:浙江"_s);
  EXPECT_GT(expect_names(stage.window()), 15);
}

TEST(House, EveryControlOfTheDialogsToo) {
  Stage stage;
  stage.open({stage.known_pages()});
  stage.search(u"疗休养"_s);
  auto& keeper = stage.workspace().keeper();
  keeper.add_to(u"案例"_s, {stage.workspace().reader().wanted()});
  ASSERT_TRUE(until([&] { return !keeper.busy(); }));
  stage.part<QTreeView>("collectionTree").setCurrentIndex(stage.part<QTreeView>("collectionTree").model()->index(0, 0));
  emit stage.part<QToolButton>("collectionMenu").menu()->aboutToShow();
  for (const auto& [action, name] : {std::pair{"actionExport", "ExportDialog"},
                                     {"actionCollect", "ChooseDialog"},
                                     {"actionArrange", "CollectionDialog"},
                                     {"actionSaveSearch", "TextDialog"},
                                     {"actionNote", "NoteDialog"},
                                     {"actionSettings", "SettingsDialog"}}) {
    stage.part<QAction>(action).trigger();
    auto& dialog = stage.part<QDialog>(name);
    EXPECT_GT(expect_names(dialog), 0) << name;
    EXPECT_FALSE(dialog.windowTitle().isEmpty()) << name;
    dialog.close();
  }
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
  const auto* years = stage.part<QAbstractItemView>("yearList").model();
  ASSERT_GT(years->rowCount(), 0);
  EXPECT_FALSE(years->index(0, 0).data().toString().contains(u'年'));
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
    for (int article = 0; article < 6; ++article) {
      EXPECT_GE(app::contrast(c.ink, app::article_surface(article, c)), 4.5) << article;
      for (const QColor& ink : {c.dim, c.good, c.doubtful}) {
        EXPECT_GE(app::contrast(ink, app::article_surface(article, c)), 4.5) << article << ink.name().toStdString();
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

TEST(House, ShowsAllTabsOfTheReaderOnASmallScreenInEitherLanguage) {
  Stage stage;
  stage.open({stage.known_pages()});
  const auto& tabs = *stage.part<QTabWidget>("readerTabs").tabBar();
  const auto& tools = stage.part<QWidget>("readerTools");
  const auto end = [&] { return tabs.mapTo(&stage.window(), tabs.tabRect(tabs.count() - 1).bottomRight()).x(); };
  for (const QString& language : {u"en"_s, u"zh_CN"_s}) {
    stage.application().language().choose(language);
    for (const QSize size : {QSize(1024, 640), QSize(1440, 900)}) {
      stage.window().resize(size);
      const auto fits = [&] {
        return end() <= tools.mapTo(&stage.window(), QPoint()).x() &&
               tabs.tabRect(tabs.count() - 1).right() <= tabs.width();
      };
      EXPECT_TRUE(until(fits)) << language.toStdString() << " " << size.width();
      EXPECT_TRUE(stage.part<QWidget>("openDesk").isVisible());
    }
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

/// The contrast of what a widget writes: the colour that most of it has, against the pixel that differs most.
double painted_contrast(const QImage& picture) {
  std::map<QRgb, int> colours;
  for (int y = 0; y < picture.height(); ++y) {
    for (int x = 0; x < picture.width(); ++x) ++colours[picture.pixel(x, y)];
  }
  const auto surface = std::ranges::max_element(colours, {}, [](const auto& entry) { return entry.second; });
  double best = 1;
  for (const auto& [colour, count] : colours) {
    best = std::max(best, app::contrast(QColor(colour), QColor(surface->first)));
  }
  return best;
}

TEST(House, WhateverIsWrittenCanBeReadInLightAndDark) {
  Stage stage;
  stage.open({stage.known_pages()});
  stage.search(u"疗休养 地区:浙江 日期:2023"_s);
  for (const auto choice : {app::Appearance::Choice::Dark, app::Appearance::Choice::Light}) {
    stage.application().appearance().choose(choice);
    int looked_at = 0;
    for (int tab = 0; tab < 4; ++tab) {
      stage.part<QTabWidget>("browseTabs").setCurrentIndex(tab);
      stage.part<QTabWidget>("readerTabs").setCurrentIndex(tab);
      QTest::qWait(20);
      const QImage window = stage.window().grab().toImage().convertToFormat(QImage::Format_RGB32);
      for (QWidget* widget : stage.window().findChildren<QWidget*>()) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->visibleRegion().isEmpty()) continue;
        const auto* label = qobject_cast<QLabel*>(widget);
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        const bool writes = (label != nullptr && !label->text().isEmpty()) ||
                            (button != nullptr && !button->text().isEmpty()) ||
                            qobject_cast<QLineEdit*>(widget) != nullptr || qobject_cast<QComboBox*>(widget) != nullptr;
        if (!writes) continue;
        ++looked_at;
        // On what lies behind it, so it is cut from the whole window. A sign alone is a picture, not a text.
        const QRect place(widget->mapTo(&stage.window(), QPoint()), widget->size());
        const bool sign = button != nullptr && button->text().size() == 1 && !button->text().front().isLetter();
        EXPECT_GE(painted_contrast(window.copy(place)), sign ? 3 : 4.5)
            << widget->metaObject()->className() << " " << widget->objectName().toStdString();
      }
    }
    EXPECT_GT(looked_at, 30);
  }
}

TEST(House, TabReachesEveryControlFromTheSearchLineToTheArticle) {
  Stage stage;
  stage.open({stage.known_pages()});
  stage.search(u"疗休养 地区:浙江"_s);
  std::set<QWidget*> wanted;
  for (QWidget* widget : stage.window().findChildren<QWidget*>()) {
    if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0 &&
        widget->focusProxy() == nullptr && !widget->objectName().isEmpty() &&
        !widget->objectName().startsWith(u"qt_"_s)) {
      wanted.insert(widget);
    }
  }
  std::vector<QWidget*> way;
  stage.part<QLineEdit>("searchLine").setFocus();
  for (int i = 0; i < 200 && !std::ranges::count(way, QApplication::focusWidget()); ++i) {
    way.push_back(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
  }
  QStringList names;
  for (const QWidget* widget : way) names << widget->objectName();
  for (QWidget* widget : wanted) {
    // Of buttons that exclude each other Tab reaches the chosen one; the arrow keys go on from there.
    const auto* button = qobject_cast<QAbstractButton*>(widget);
    if (button != nullptr && button->autoExclusive() && !button->isChecked()) continue;
    EXPECT_EQ(std::ranges::count(way, widget), 1)
        << widget->objectName().toStdString() << " on the way " << names.join(u' ').toStdString();
  }
  const auto place = [&](const char* name) { return std::ranges::find(way, &stage.part<QWidget>(name)) - way.begin(); };
  EXPECT_LT(place("regionTree"), place("histogram"));
  EXPECT_LT(place("histogram"), place("resultList"));
  EXPECT_LT(place("resultList"), place("articleView"));
}

TEST(House, TheMapIsToldToScreenReadersTileByTile) {
  Stage stage;
  stage.open({stage.known_pages()});
  QAccessibleInterface* map = QAccessible::queryAccessibleInterface(&stage.part<QWidget>("regionMap"));
  ASSERT_NE(map, nullptr);
  ASSERT_EQ(map->childCount(), 34);
  for (int i = 0; i < map->childCount(); ++i) {
    QAccessibleInterface* tile = map->child(i);
    if (tile->text(QAccessible::Name) != u"浙江省"_s) continue;
    EXPECT_EQ(tile->text(QAccessible::Value), u"2"_s);
    EXPECT_FALSE(tile->state().checked);
    tile->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    stage.settle();
    EXPECT_EQ(stage.workspace().results().matched(), 2);
    EXPECT_TRUE(tile->state().checked);
    return;
  }
  FAIL() << "no tile for 浙江省";
}

}  // namespace
}  // namespace gongwen::test
