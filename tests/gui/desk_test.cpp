#include "annotate/article_json.h"
#include "app/desk/cards_model.h"
#include "app/desk/desk_view.h"
#include "app/desk/lines_mime.h"
#include "archive/archive.h"
#include "gui/stage.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <algorithm>
#include <filesystem>
#include <memory>

namespace gongwen::test {
namespace {

using namespace Qt::StringLiterals;
using app::CardsModel;

class Desk : public testing::Test {
 protected:
  /// Imports a page on which an article goes on behind another one, opens that article and the desk by its key.
  void show() {
    stage.open(
        {stage.write("镜湖工友报/2022/07/01/01.txt",
                     "渡口的三十年\n\n本报讯(记者林渡)芦花渡的渡工沈阿海撑了三十年船,汛期里每天往返四十趟,"
                     "从没误过学生上学。今年春天,他被评为全省劳\n\n夜校开出木工课\n\n"
                     "本报讯(记者周晚晴)近日,苏州市总工会的职工夜校开出木工课,二十名快递员下班后来学刨木头。课程免费,"
                     "材料由工会提供。\n\n动模范,又收了两名年轻渡工做徒弟,说要把这条船撑下去。\n")});
    stage.search(u"三十年"_s);
    open_desk();
  }
  /// A page of the sample with places that are not sure, and at the first of them that might stand elsewhere twice.
  void show_doubtful() {
    stage.open({std::filesystem::path(GONGWEN_SOURCE_DIR) / "data/sample/pages/江城职工报_2021-09-14_04版.txt"});
    open_desk();
    ASSERT_FALSE(desk().doubts().empty());
    for (std::size_t i = 0; i < desk().doubts().size(); ++i) {
      press(Qt::Key_N);
      if (app::join_at(*desk().page(), desk().line())->others.size() >= 2) return;
    }
    FAIL() << "no place of the page has two others";
  }
  void open_desk() {
    QTest::keyClick(&stage.part<QWidget>("resultList"), Qt::Key_E);
    ASSERT_TRUE(until([&] { return desk().page() && cards().isVisible(); }));
  }
  /// The block that one is at follows this line; 0: it begins its article.
  int line_before() {
    const auto spot = app::spot_of(desk().page()->articles(), desk().line());
    return spot->piece == 0 ? 0 : desk().page()->articles()[spot->article].lines[spot->piece - 1];
  }

  app::DeskPresenter& desk() { return stage.workspace().desk(); }
  QListView& cards() { return stage.part<QListView>("deskCards"); }

  /// Presses a key where the cards are and waits until the archive has what it does.
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(&cards(), key, modifiers);
    wait();
  }
  void wait() {
    ASSERT_TRUE(until([&] { return !desk().busy(); }));
  }
  void go_to(int line) { cards().setCurrentIndex(row_of(line)); }
  QModelIndex row_of(int line) {
    const auto found = cards().model()->match(cards().model()->index(0, 0), CardsModel::LineRole, line, 1);
    return found.isEmpty() ? QModelIndex() : found.first();
  }

  std::vector<annotate::Article> stored() {
    auto archive = archive::Archive::open(stage.archive(), archive::Access::ReadOnly);
    auto articles = archive->articles().of_page(1);
    return *std::move(articles);
  }
  /// The lines of the articles as the archive has them: `1,3,9 5,7`.
  std::string articles() {
    std::string all;
    for (const annotate::Article& article : stored()) {
      if (!all.empty()) all += ' ';
      for (std::size_t i = 0; i < article.lines.size(); ++i) {
        all += (i == 0 ? "" : ",") + std::to_string(article.lines[i]);
      }
    }
    return all;
  }
  /// All that is kept of the articles.
  std::string state() {
    std::string all;
    for (const annotate::Article& article : stored()) all += annotate::to_json(article).dump() + '\n';
    return all;
  }
  QString message() { return stage.part<QLabel>("deskMessage").text(); }
  QString preview() { return stage.part<QTextEdit>("deskPreview").toPlainText(); }

  Stage stage;
};

TEST_F(Desk, ShowsThePageBesideItsArticlesAndWhyTheyAreJoined) {
  show();
  EXPECT_EQ(articles(), "1,3,9 5,7");
  EXPECT_EQ(stage.part<QListView>("deskBlocks").model()->rowCount(), 5);
  // Two heads and five blocks.
  ASSERT_EQ(cards().model()->rowCount(), 7);
  EXPECT_EQ(cards().model()->index(0, 0).data().toString(), u"渡口的三十年"_s);
  EXPECT_TRUE(cards().model()->index(0, 0).data(CardsModel::FactsRole).toString().contains(u"3 块"_s));
  EXPECT_TRUE(row_of(9).data(CardsModel::JoinRole).toString().contains(u"接合处成词:劳动模范"_s));
  EXPECT_TRUE(stage.part<QLabel>("deskTitle").text().startsWith(u"镜湖工友报 · 2022年7月1日"_s));
  EXPECT_TRUE(preview().contains(u"全省劳动模范,又收了"_s)) << preview().toStdString();
}

TEST_F(Desk, RepairsAPageByKeysAndUndoesItAll) {
  show();
  const std::string first = state();

  go_to(9);
  press(Qt::Key_S);
  EXPECT_EQ(articles(), "1,3 9 5,7");
  go_to(9);
  press(Qt::Key_G, Qt::ShiftModifier);
  EXPECT_EQ(articles(), "1,3,9 5,7");
  go_to(9);
  press(Qt::Key_Up, Qt::AltModifier);
  EXPECT_EQ(articles(), "1,9,3 5,7");
  press(Qt::Key_Down, Qt::AltModifier);
  EXPECT_EQ(articles(), "1,3,9 5,7");
  // At the end of its article it goes on into the next one.
  press(Qt::Key_Down, Qt::AltModifier);
  EXPECT_EQ(articles(), "1,3 9,5,7");
  go_to(1);
  press(Qt::Key_G);
  EXPECT_EQ(articles(), "1,3,9,5,7");

  go_to(5);
  QTest::keyClick(&cards(), Qt::Key_R);
  auto* roles = stage.window().findChild<QMenu*>(u"deskRoleMenu"_s);
  ASSERT_NE(roles, nullptr);
  QTest::keyClick(roles, Qt::Key_8);
  wait();
  EXPECT_EQ(row_of(5).data(CardsModel::RoleRole).toString(), u"小标题"_s);

  // A block that was moved begins a paragraph until someone says otherwise.
  go_to(9);
  EXPECT_FALSE(preview().contains(u"劳动模范"_s)) << preview().toStdString();
  press(Qt::Key_J);
  EXPECT_TRUE(preview().contains(u"全省劳动模范,又收了"_s)) << preview().toStdString();

  QTest::keyClick(&cards(), Qt::Key_T);
  auto* dialog = stage.window().findChild<QDialog*>(u"TextDialog"_s);
  ASSERT_NE(dialog, nullptr);
  EXPECT_TRUE(dialog->findChild<QLabel*>(u"printedText"_s)->text().startsWith(u"动模范"_s));
  auto* text = dialog->findChild<QPlainTextEdit*>(u"ownText"_s);
  text->setPlainText(u"动模范,又收了三名年轻渡工做徒弟。"_s);
  QTest::keyClick(text, Qt::Key_Return);
  wait();
  EXPECT_TRUE(preview().contains(u"又收了三名"_s)) << preview().toStdString();
  EXPECT_TRUE(stage.part<QListView>("deskBlocks")
                  .model()
                  ->index(4, 0)
                  .data(Qt::ToolTipRole)
                  .toString()
                  .contains(u"又收了两名"_s));

  const auto made = desk().page()->history.size();
  EXPECT_EQ(made, 9U);
  for (std::size_t i = 0; i < made; ++i) QTest::keyClick(&cards(), Qt::Key_Z, Qt::ControlModifier);
  // None of the keys is lost, though each waits for the one before.
  ASSERT_TRUE(until([&] { return !desk().busy() && desk().page()->history.empty(); }));
  EXPECT_EQ(state(), first);
  press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_EQ(articles(), "1,3 9 5,7");
  EXPECT_TRUE(message().startsWith(u"已重做"_s)) << message().toStdString();
}

TEST_F(Desk, OffersOtherPlacesWithTheirReasonsByOneKeyEach) {
  show_doubtful();
  const std::string first = state();
  const int line = desk().line();
  const auto others = app::join_at(*desk().page(), line)->others;
  auto& offers = stage.part<QListWidget>("deskOffers");
  ASSERT_EQ(offers.count(), static_cast<int>(others.size()) + 1);
  EXPECT_TRUE(offers.item(0)->text().contains(u"第%1行之后"_s.arg(line_before())))
      << offers.item(0)->text().toStdString();
  for (int row = 0; row < offers.count(); ++row) {
    EXPECT_TRUE(offers.item(row)->data(Qt::AccessibleDescriptionRole).toString().contains(u" | "_s)) << row;
  }
  for (std::size_t i = 0; i < others.size(); ++i) {
    press(static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i)));
    EXPECT_EQ(desk().line(), line);
    EXPECT_EQ(line_before(), others[i].behind.value_or(0));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(state(), first);
  }
}

TEST_F(Desk, AcceptsAPlaceAndIsSureOfItThen) {
  show_doubtful();
  const auto doubts = desk().doubts().size();
  press(Qt::Key_A);
  EXPECT_EQ(desk().doubts().size(), doubts - 1);
  EXPECT_EQ(app::join_at(*desk().page(), desk().line())->confidence, 1);
  press(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(desk().doubts().size(), doubts);
}

TEST_F(Desk, MarksThePageAsCheckedOnce) {
  show();
  press(Qt::Key_K);
  EXPECT_TRUE(stage.part<QLabel>("deskTitle").text().endsWith(u"✓ 已核"_s));
  EXPECT_FALSE(stage.part<QAbstractButton>("deskCheckButton").isEnabled());
  press(Qt::Key_K);
  EXPECT_EQ(desk().page()->history.size(), 1U);
  press(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_FALSE(desk().page()->is_checked());
}

TEST_F(Desk, TellsTheHistoryInSentences) {
  show();
  go_to(9);
  press(Qt::Key_S);
  QTest::keyClick(&cards(), Qt::Key_R);
  QTest::keyClick(stage.window().findChild<QMenu*>(u"deskRoleMenu"_s), Qt::Key_8);
  wait();
  const auto& history = stage.part<QListWidget>("deskHistory");
  EXPECT_EQ(history.item(0)->text().section(u'\n', 0, 0), u"第 9 行的角色是小标题"_s);
  EXPECT_EQ(history.item(1)->text().section(u'\n', 0, 0), u"第 9 行另成一篇"_s);
}

TEST_F(Desk, GoesFromDoubtToDoubtAndRound) {
  show_doubtful();
  const auto doubts = desk().doubts();
  desk().go_to(doubts.front());
  for (std::size_t i = 1; i < doubts.size(); ++i) {
    press(Qt::Key_N);
    EXPECT_EQ(desk().line(), doubts[i]);
  }
  EXPECT_TRUE(stage.part<QLabel>("deskDoubts").text().endsWith(u"%1 / %1"_s.arg(doubts.size())));
  press(Qt::Key_N);
  EXPECT_EQ(desk().line(), doubts.front());
  press(Qt::Key_P);
  EXPECT_EQ(desk().line(), doubts.back());
}

TEST_F(Desk, MovesABlockToTheArticleThatIsChosen) {
  show();
  go_to(9);
  QTest::keyClick(&cards(), Qt::Key_M);
  auto* menu = stage.window().findChild<QMenu*>(u"deskMoveMenu"_s);
  ASSERT_NE(menu, nullptr);
  QTest::keyClick(menu, Qt::Key_2);
  wait();
  EXPECT_EQ(articles(), "1,3 5,7,9");
  QTest::keyClick(&cards(), Qt::Key_M);
  QTest::keyClick(stage.window().findChild<QMenu*>(u"deskMoveMenu"_s), Qt::Key_0);
  wait();
  EXPECT_EQ(articles(), "1,3 5,7 9");
}

TEST_F(Desk, RepairsAPageByTheMouse) {
  show();
  const auto drop = [&](int line, const QPoint& at) {
    const std::unique_ptr<QMimeData> data(app::to_mime({line}));
    QWidget* viewport = cards().viewport();
    QDragEnterEvent enter(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(viewport, &enter);
    QDragMoveEvent move(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(viewport, &move);
    EXPECT_TRUE(move.isAccepted());
    QDropEvent dropped(QPointF(at), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(viewport, &dropped);
    wait();
  };
  // Below a block.
  drop(9, cards().visualRect(row_of(7)).topLeft() + QPoint(40, 1));
  EXPECT_EQ(articles(), "1,3 5,9,7");
  // On the head of a card.
  drop(9, cards().visualRect(cards().model()->index(0, 0)).center());
  EXPECT_EQ(articles(), "1,3,9 5,7");
  // Below all cards.
  drop(9, {40, cards().viewport()->height() - 4});
  EXPECT_EQ(articles(), "1,3 9 5,7");
  // And by the buttons.
  const QRect row = cards().visualRect(row_of(9));
  QTest::mouseClick(cards().viewport(), Qt::LeftButton, {}, row.center());
  QTest::mouseClick(&stage.part<QAbstractButton>("deskMergePreviousButton"), Qt::LeftButton);
  wait();
  EXPECT_EQ(articles(), "1,3,9 5,7");
  for (int i = 0; i < 4; ++i) {
    QTest::mouseClick(&stage.part<QAbstractButton>("deskUndoButton"), Qt::LeftButton);
    wait();
  }
  EXPECT_EQ(desk().page()->history.size(), 0U);
}

TEST_F(Desk, TakesAPlaceByAClickOnIt) {
  show_doubtful();
  const auto other = app::join_at(*desk().page(), desk().line())->others.front();
  auto& offers = stage.part<QListWidget>("deskOffers");
  QTest::mouseClick(offers.viewport(), Qt::LeftButton, {}, offers.visualItemRect(offers.item(1)).center());
  wait();
  EXPECT_EQ(line_before(), other.behind.value_or(0));
}

TEST_F(Desk, SetsValuesOfTheArticleAndThePageAndSaysWhatIsWrong) {
  show();
  go_to(3);
  const auto set = [&](const char* field, const QString& value) -> QDialog* {
    auto* dialog = stage.window().findChild<QDialog*>(u"ValueDialog"_s);
    if (dialog == nullptr) {
      QTest::keyClick(&cards(), Qt::Key_V);
      dialog = stage.window().findChild<QDialog*>(u"ValueDialog"_s);
    }
    auto& fields = *dialog->findChild<QComboBox*>(u"fieldBox"_s);
    fields.setCurrentIndex(fields.findData(QLatin1String(field)));
    auto& line = *dialog->findChild<QLineEdit*>(u"valueLine"_s);
    line.setText(value);
    QTest::keyClick(&line, Qt::Key_Return);
    wait();
    return dialog;
  };
  auto* dialog = set("regions", u"无此地方"_s);
  EXPECT_TRUE(dialog->isVisible());
  EXPECT_TRUE(dialog->findChild<QLabel*>(u"valueMistake"_s)->text().contains(u"没有叫“无此地方”的地区"_s));
  set("regions", u"舟山市"_s);
  EXPECT_EQ(desk().page()->articles()[0].regions.front().prefecture, "舟山市");
  EXPECT_EQ(desk().page()->articles()[0].regions.front().evidence.rule, "person");
  ASSERT_TRUE(until([&] { return stage.window().findChild<QDialog*>(u"ValueDialog"_s) == nullptr; }));
  set("issue_date", u"2022-07-02"_s);
  for (const auto& article : desk().page()->articles()) EXPECT_EQ(article.issue_date.value, "2022-07-02");
  // The index and the other views follow.
  stage.search(u"日期:2022-07-02"_s);
  EXPECT_TRUE(until([&] { return stage.workspace().results().matched() == 2; }));
}

TEST_F(Desk, KeepsWhoCorrectedAndWhy) {
  show();
  app::Settings().set_editor(u"林渡"_s);
  go_to(9);
  QTest::keyClick(&cards(), Qt::Key_C);
  auto& remark = stage.part<QLineEdit>("deskRemarkLine");
  EXPECT_TRUE(remark.hasFocus());
  QTest::keyClicks(&remark, u"see print"_s);
  QTest::keyClick(&remark, Qt::Key_Return);
  press(Qt::Key_S);
  EXPECT_EQ(remark.text(), QString());
  const auto& made = desk().page()->history.back().correction;
  EXPECT_EQ(made.editor, "林渡");
  EXPECT_EQ(made.remark, "see print");
  EXPECT_TRUE(stage.part<QListWidget>("deskHistory").item(0)->text().contains(u"林渡 · see print"_s));
  app::Settings().set_editor({});
}

TEST_F(Desk, KeepsItsUndoAfterARestart) {
  show();
  go_to(9);
  press(Qt::Key_S);
  stage.close();
  stage.open();
  stage.search(u"三十年"_s);
  open_desk();
  EXPECT_EQ(articles(), "1,3 9 5,7");
  press(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(articles(), "1,3,9 5,7");
}

TEST_F(Desk, LeavesToTheArticleOneWasAt) {
  show();
  go_to(7);
  press(Qt::Key_G, Qt::ShiftModifier);
  EXPECT_EQ(articles(), "1,3,9,5,7");
  press(Qt::Key_Escape);
  EXPECT_TRUE(stage.part<QWidget>("panes").isVisible());
  ASSERT_TRUE(until([&] {
    return !stage.workspace().reader().busy() && stage.workspace().reader().reading()->article.lines.size() == 5;
  }));
}

TEST_F(Desk, SaysWhyNothingCanBeCorrectedInAReadOnlyArchive) {
  stage.open({stage.known_pages()});
  stage.close();
  auto other = archive::Archive::open(stage.archive(), archive::Access::ReadWrite);
  ASSERT_TRUE(other.has_value());
  stage.open();
  stage.search(u"疗休养班"_s);
  open_desk();
  EXPECT_TRUE(stage.part<QLabel>("deskHindrance").isVisible());
  EXPECT_TRUE(stage.part<QLabel>("deskHindrance").text().contains(u"不能更正"_s));
  EXPECT_FALSE(stage.part<QAbstractButton>("deskSplitButton").isEnabled());
  EXPECT_FALSE(cards().model()->flags(row_of(3)).testFlag(Qt::ItemIsDragEnabled));
  const auto before = articles();
  go_to(3);
  press(Qt::Key_S);
  EXPECT_EQ(articles(), before);
}

TEST_F(Desk, EveryControlHasANameAndIsReachedByTab) {
  show();
  go_to(9);
  QStringList silent;
  std::vector<QWidget*> wanted;
  for (QWidget* widget : stage.part<QWidget>("deskView").findChildren<QWidget*>()) {
    if (!widget->isVisible() || !widget->isEnabled() || (widget->focusPolicy() & Qt::TabFocus) == 0 ||
        widget->focusProxy() != nullptr || widget->objectName().isEmpty() ||
        widget->objectName().startsWith(u"qt_"_s)) {
      continue;
    }
    wanted.push_back(widget);
    const auto* button = qobject_cast<QAbstractButton*>(widget);
    if (widget->accessibleName().isEmpty() && (button == nullptr || button->text().isEmpty())) {
      silent << widget->objectName();
    }
  }
  EXPECT_TRUE(silent.isEmpty()) << silent.join(u' ').toStdString();
  EXPECT_GT(wanted.size(), 15U);
  cards().setFocus();
  std::vector<QWidget*> way;
  for (int i = 0; i < 100 && !std::ranges::count(way, QApplication::focusWidget()); ++i) {
    way.push_back(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
  }
  QStringList names;
  for (const QWidget* widget : way) names << widget->objectName();
  for (QWidget* widget : wanted) {
    EXPECT_EQ(std::ranges::count(way, widget), 1)
        << widget->objectName().toStdString() << " on the way " << names.join(u' ').toStdString();
  }
}

TEST_F(Desk, TheWindowsLettersDoNothingBehindIt) {
  show();
  const auto open = stage.workspace().reader().wanted();
  for (const auto key : {Qt::Key_BracketRight, Qt::Key_BracketLeft, Qt::Key_E, Qt::Key_X}) press(key);
  EXPECT_EQ(stage.workspace().reader().wanted(), open);
  EXPECT_TRUE(cards().isVisible());
  QTest::keyClick(&cards(), Qt::Key_Slash);
  EXPECT_TRUE(stage.part<QLineEdit>("searchLine").hasFocus());
}

TEST_F(Desk, FitsIntoASmallScreen) {
  show();
  stage.window().resize(1024, 640);
  QCoreApplication::processEvents();
  EXPECT_EQ(stage.window().size(), QSize(1024, 640));
  go_to(9);
  for (const char* name : {"deskBlocks", "deskCards", "deskOffers", "deskPreview", "deskRemarkButton"}) {
    const auto& part = stage.part<QWidget>(name);
    EXPECT_TRUE(stage.window().rect().contains(QRect(part.mapTo(&stage.window(), QPoint()), part.size()))) << name;
    EXPECT_GT(part.height(), 15) << name;
  }
}

}  // namespace
}  // namespace gongwen::test
