// Everything can be done without a mouse: real key events on the real window.
#include "app/browse/tile_grid.h"
#include "app/results/histogram.h"
#include "gui/stage.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <set>

namespace gongwen::test {
namespace {

using namespace Qt::StringLiterals;

class Keys : public testing::Test {
 protected:
  void SetUp() override {
    stage.open({stage.known_pages()});
    stage.search(u"疗休养"_s);
  }
  QTableView& list() { return stage.part<QTableView>("resultList"); }
  std::int64_t matched() { return stage.workspace().results().matched(); }
  QString line() { return stage.part<QLineEdit>("searchLine").text(); }

  /// Presses a key where the focus is.
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    stage.settle();
  }
  /// The dialog that a key opens, which is closed by Escape.
  void expect_dialog(const char* name, Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(&list(), key, modifiers);
    auto* dialog = stage.window().findChild<QDialog*>(QLatin1String(name));
    ASSERT_NE(dialog, nullptr) << name;
    EXPECT_TRUE(dialog->isVisible()) << name;
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible()) << name;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    stage.window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&stage.window()));
  }

  Stage stage;
};

TEST_F(Keys, LeadThroughTheResultsAndIntoTheArticle) {
  ASSERT_TRUE(list().hasFocus());
  press(Qt::Key_Down);
  EXPECT_EQ(list().currentIndex().row(), 1);
  press(Qt::Key_Up);
  EXPECT_EQ(list().currentIndex().row(), 0);
  press(Qt::Key_J);
  EXPECT_EQ(list().currentIndex().row(), 1);
  press(Qt::Key_K);
  EXPECT_EQ(list().currentIndex().row(), 0);
  const int hit = stage.workspace().reader().hit();
  press(Qt::Key_N);
  EXPECT_NE(stage.workspace().reader().hit(), hit);
  press(Qt::Key_P);
  EXPECT_EQ(stage.workspace().reader().hit(), hit);
  press(Qt::Key_Return);
  EXPECT_TRUE(stage.part<QWidget>("articleView").hasFocus());
  press(Qt::Key_Slash);
  EXPECT_TRUE(stage.part<QWidget>("searchLine").hasFocus());
  list().setFocus();
  press(Qt::Key_F, Qt::ControlModifier);
  EXPECT_TRUE(stage.part<QWidget>("searchLine").hasFocus());
}

TEST_F(Keys, GoToTheEndsOfTheResults) {
  stage.search({});
  press(Qt::Key_End);
  EXPECT_EQ(list().currentIndex().row(), static_cast<int>(matched()) - 1);
  press(Qt::Key_Home);
  EXPECT_EQ(list().currentIndex().row(), 0);
}

TEST_F(Keys, OpenTheWaysToBrowse) {
  const auto& tabs = stage.part<QTabWidget>("browseTabs");
  for (const auto& [key, tab] : {std::pair{Qt::Key_2, 1}, {Qt::Key_3, 2}, {Qt::Key_4, 3}, {Qt::Key_1, 0}}) {
    press(key, Qt::ControlModifier);
    EXPECT_EQ(tabs.currentIndex(), tab);
    EXPECT_TRUE(tabs.currentWidget()->isAncestorOf(QApplication::focusWidget())) << tab;
  }
}

TEST_F(Keys, OpenEachDialog) {
  expect_dialog("ChooseDialog", Qt::Key_D, Qt::ControlModifier);
  expect_dialog("TextDialog", Qt::Key_S, Qt::ControlModifier);
  expect_dialog("ExportDialog", Qt::Key_E, Qt::ControlModifier);
  expect_dialog("KeysDialog", Qt::Key_F1, Qt::NoModifier);
  expect_dialog("SettingsDialog", Qt::Key_Comma, Qt::ControlModifier);
}

TEST_F(Keys, AskForFilesToImport) {
  bool asked = false;
  QTimer look;
  QObject::connect(&look, &QTimer::timeout, &stage.window(), [&] {
    auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
    if (dialog == nullptr) return;
    asked = true;
    dialog->reject();
  });
  look.start(10);
  QTest::keyClick(&list(), Qt::Key_O, Qt::ControlModifier);
  EXPECT_TRUE(asked);
}

TEST_F(Keys, ShowThePrintedPagesBeforeTheyArePrinted) {
  int pages = 0;
  QTimer look;
  QObject::connect(&look, &QTimer::timeout, &stage.window(), [&] {
    auto* dialog = stage.window().findChild<QPrintPreviewDialog*>();
    if (dialog == nullptr) dialog = qobject_cast<QPrintPreviewDialog*>(QApplication::activeModalWidget());
    if (dialog == nullptr) return;
    pages = dialog->findChild<QPrintPreviewWidget*>()->pageCount();
    dialog->reject();
  });
  look.start(50);
  QTest::keyClick(&list(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_TRUE(until([&] { return pages > 0; }));
}

TEST_F(Keys, ShowTheTextLargerAndSmaller) {
  const auto points = [&] { return stage.workspace().reader().text_style().points; };
  const double usual = points();
  press(Qt::Key_Plus, Qt::ControlModifier);
  EXPECT_GT(points(), usual);
  press(Qt::Key_Minus, Qt::ControlModifier);
  EXPECT_EQ(points(), usual);
  press(Qt::Key_Minus, Qt::ControlModifier);
  EXPECT_LT(points(), usual);
  press(Qt::Key_0, Qt::ControlModifier);
  EXPECT_EQ(points(), usual);
}

TEST_F(Keys, CopyWithTheCitation) {
  press(Qt::Key_Return);
  press(Qt::Key_A, Qt::ControlModifier);
  press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
  ASSERT_TRUE(until([] { return QApplication::clipboard()->text().contains(u"镜湖工友报"_s); }))
      << QApplication::clipboard()->text().toStdString();
}

TEST_F(Keys, CopyTheCleanTextAlone) {
  stage.search(u"四十名焊工"_s);
  press(Qt::Key_Return);
  press(Qt::Key_A, Qt::ControlModifier);
  press(Qt::Key_C, Qt::ControlModifier);
  const auto* copied = QApplication::clipboard()->mimeData();
  EXPECT_TRUE(copied->text().contains(u"四十名焊工住进湖边的民宿"_s)) << copied->text().toStdString();
}

TEST_F(Keys, FilterInTheTreeOfRegions) {
  stage.search({});
  const auto all = matched();
  auto& tree = stage.part<QTreeView>("regionTree");
  const auto go_to = [&](const QString& name) {
    press(Qt::Key_1, Qt::ControlModifier);
    ASSERT_TRUE(tree.hasFocus());
    press(Qt::Key_Home);
    for (int i = 0; i < 9 && tree.currentIndex().data().toString() != name; ++i) press(Qt::Key_Down);
    ASSERT_EQ(tree.currentIndex().data().toString(), name);
  };
  go_to(u"浙江省"_s);
  press(Qt::Key_Return);
  EXPECT_EQ(matched(), 2);
  go_to(u"山东省"_s);
  press(Qt::Key_Return, Qt::ControlModifier);
  EXPECT_EQ(matched(), 3);
  stage.search({});
  go_to(u"浙江省"_s);
  press(Qt::Key_Return, Qt::AltModifier);
  EXPECT_EQ(matched(), all - 2);
}

TEST_F(Keys, FilterOnTheMapTheCalendarAndTheBars) {
  stage.search({});
  auto& map = stage.part<app::TileGrid>("regionMap");
  map.setFocus();
  const auto there = [&] { return map.accessibleDescription().startsWith(u"浙江"_s); };
  const auto go = [&](Qt::Key key, int steps) {
    for (int i = 0; i < steps && !there(); ++i) QTest::keyClick(&map, key);
  };
  for (int row = 0; row < 12 && !there(); ++row) {
    go(Qt::Key_Up, 12);
    go(Qt::Key_Left, 12);
    go(Qt::Key_Down, row);
    go(Qt::Key_Right, 12);
  }
  ASSERT_TRUE(there()) << map.accessibleDescription().toStdString();
  QTest::keyClick(&map, Qt::Key_Return);
  stage.settle();
  EXPECT_EQ(matched(), 2);
  stage.search({});
  press(Qt::Key_2, Qt::ControlModifier);
  auto& months = stage.part<app::TileGrid>("monthGrid");
  months.setFocus();
  QTest::keyClick(&months, Qt::Key_Down);
  while (!months.accessibleDescription().contains(u"11月"_s)) QTest::keyClick(&months, Qt::Key_Right);
  QTest::keyClick(&months, Qt::Key_Space);
  stage.settle();
  EXPECT_EQ(matched(), 1);
  EXPECT_TRUE(line().contains(u"2024-11"_s));
  stage.search({});
  auto& bars = stage.part<app::Histogram>("histogram");
  bars.setFocus();
  QTest::keyClick(&bars, Qt::Key_Left);
  QTest::keyClick(&bars, Qt::Key_Right, Qt::ShiftModifier);
  QTest::keyClick(&bars, Qt::Key_Return);
  stage.settle();
  EXPECT_TRUE(line().contains(u"2023..2024"_s)) << line().toStdString();
}

TEST_F(Keys, TakeAFilterAwayThatStandsAsAChip) {
  stage.search(u"主题:疗休养"_s);
  for (auto* chip : stage.window().findChildren<QToolButton*>(u"chip"_s)) {
    if (chip->isVisible()) chip->setFocus();
  }
  press(Qt::Key_Space);
  EXPECT_FALSE(line().contains(u"主题"_s)) << line().toStdString();
}

TEST_F(Keys, TakeASuggestion) {
  auto& search_line = stage.part<QLineEdit>("searchLine");
  search_line.setFocus();
  search_line.clear();
  QTest::keyClicks(&search_line, u"zhoushan"_s);
  auto* offers = stage.window().findChild<QAbstractItemView*>(u"suggestions"_s);
  if (offers == nullptr) {
    for (QWidget* widget : QApplication::allWidgets()) {
      if (widget->objectName() == u"suggestions"_s) offers = qobject_cast<QAbstractItemView*>(widget);
    }
  }
  ASSERT_NE(offers, nullptr);
  ASSERT_TRUE(until([&] { return offers->isVisible() && offers->model()->rowCount() > 0; }));
  QTest::keyClick(offers, Qt::Key_Down);
  QTest::keyClick(offers, Qt::Key_Return);
  stage.settle();
  EXPECT_TRUE(line().contains(u"地区:舟山"_s)) << line().toStdString();
  EXPECT_EQ(matched(), 1);
}

TEST_F(Keys, ShowWhereTheyWork) {
  stage.search(u"疗休养 地区:浙江"_s);
  stage.part<QLineEdit>("searchLine").setFocus();
  std::set<const QWidget*> seen;
  for (int i = 0; i < 200 && !seen.contains(QApplication::focusWidget()); ++i) {
    QWidget* here = QApplication::focusWidget();
    seen.insert(here);
    const QRect around = QRect(here->mapTo(&stage.window(), QPoint()), here->size()).adjusted(-3, -3, 3, 3);
    const QImage with = stage.window().grab(around).toImage();
    QTest::keyClick(here, Qt::Key_Tab);
    EXPECT_NE(stage.window().grab(around).toImage(), with)
        << here->metaObject()->className() << " " << here->objectName().toStdString() << " looks as without the focus";
  }
  EXPECT_GT(seen.size(), 15U);
}

}  // namespace
}  // namespace gongwen::test
