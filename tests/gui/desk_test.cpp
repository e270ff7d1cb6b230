#include "gui/desk_stage.h"

#include <set>

namespace gongwen::test {
namespace {

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
    const QString reason = offers.item(row)->data(Qt::AccessibleDescriptionRole).toString();
    const bool follows = row == 0 || others[static_cast<std::size_t>(row - 1)].behind;
    EXPECT_EQ(reason.contains(u" | "_s), follows) << row;
    const auto& words =
        row == 0 ? app::join_at(*desk().page(), line)->reasons : others[static_cast<std::size_t>(row - 1)].reasons;
    ASSERT_FALSE(words.empty());
    for (const auto& one : words) EXPECT_TRUE(reason.contains(QString::fromStdString(one))) << reason.toStdString();
  }
  for (std::size_t i = 0; i < others.size(); ++i) {
    press(static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i)));
    EXPECT_EQ(desk().line(), line);
    EXPECT_EQ(line_before(), others[i].behind.value_or(0));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(state(), first);
  }
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
  // What was done to the article one is at stands out.
  const QColor of_it = history.item(0)->foreground().color();
  go_to(5);
  EXPECT_NE(history.item(0)->foreground().color(), of_it);
  go_to(9);
  EXPECT_EQ(history.item(0)->foreground().color(), of_it);
}

TEST_F(Desk, OpensWithTheTitleOfItsCardInSight) {
  stage.open({std::filesystem::path(GONGWEN_SOURCE_DIR) / "data/sample/pages/江城职工报_2021-09-14_04版.txt"});
  for (const annotate::Article& article : stored()) {
    stage.workspace().navigator().visit(article.id);
    ASSERT_TRUE(until([&] {
      const auto reading = stage.workspace().reader().reading();
      return reading && reading->article.id == article.id;
    }));
    stage.part<QAbstractButton>("openDesk").click();
    ASSERT_TRUE(until([&] { return desk().page() && cards().isVisible(); }));
    QCoreApplication::processEvents();
    EXPECT_EQ(desk().line(), article.lines.front());
    const QRect head = cards().visualRect(row_of(desk().line()).siblingAtRow(row_of(desk().line()).row() - 1));
    EXPECT_TRUE(cards().viewport()->rect().contains(head.center())) << article.headline;
    press(Qt::Key_Escape);
  }
}

TEST_F(Desk, GoesFromDoubtToDoubtAndRound) {
  show_doubtful();
  const auto& doubts = desk().doubts();
  const auto is_at = [&](const Doubt& doubt) { return desk().line() == doubt.line && &*desk().doubt() == &doubt; };
  std::set<Doubt::About> kinds;
  desk().go_to(doubts.front().line, doubts.front().about);
  for (std::size_t i = 1; i < doubts.size(); ++i) {
    press(Qt::Key_N);
    EXPECT_TRUE(is_at(doubts[i])) << i;
    kinds.insert(doubts[i].about);
    EXPECT_EQ(stage.part<QLabel>("deskQuestion").text(), desk().question());
    EXPECT_EQ(stage.part<QListWidget>("deskOffers").count(), static_cast<int>(desk().offers().size()));
  }
  EXPECT_GE(kinds.size(), 2U) << "places and articles";
  EXPECT_TRUE(stage.part<QLabel>("deskDoubts").text().endsWith(u"%1 / %1"_s.arg(doubts.size())));
  press(Qt::Key_N);
  EXPECT_TRUE(is_at(doubts.front()));
  press(Qt::Key_P);
  EXPECT_TRUE(is_at(doubts.back()));
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
