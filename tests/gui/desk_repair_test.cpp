#include "app/results/context_model.h"
#include "gui/desk_stage.h"

#include <QAbstractItemView>
#include <QDeadlineTimer>
#include <chrono>
#include <thread>

namespace gongwen::test {
namespace {

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

TEST_F(Desk, DoesWhatWasAskedForThoughOneLeavesAtOnce) {
  show();
  go_to(9);
  QTest::keyClick(&cards(), Qt::Key_S);
  QTest::keyClick(&cards(), Qt::Key_Escape);
  EXPECT_EQ(desk().page(), nullptr);
  wait();
  EXPECT_EQ(articles(), "1,3 9 5,7");
}

TEST_F(Desk, OffersACorrectionAgainThatNoLongerFits) {
  stage.open({stage.write("镜湖工友报/2022/07/01/01.txt", interrupted_page)});
  const std::string page = stored().front().page_sha256;
  stage.close();
  {
    // As it comes from an office whose page was put together otherwise: its lines do not stand together here.
    auto archive = archive::Archive::open(stage.archive(), archive::Access::ReadWrite);
    annotate::Correction correction{"move", page,   page::Placing{{3, 7}, page::Placing::Where::Alone, 0},
                                    "",     "林渡", ""};
    ASSERT_TRUE(archive->corrections().add(correction));
  }
  stage.open();
  stage.search(u"三十年"_s);
  open_desk();
  EXPECT_EQ(articles(), "1,3,9 5,7");
  auto& bar = stage.part<QWidget>("deskMisfit");
  EXPECT_TRUE(bar.isVisible());
  EXPECT_TRUE(stage.part<QLabel>("deskMisfitText").text().contains(u"第 3, 7 行"_s))
      << stage.part<QLabel>("deskMisfitText").text().toStdString();
  EXPECT_TRUE(stage.part<QListWidget>("deskHistory").item(0)->text().contains(u"✗"_s));
  press(Qt::Key_O);
  EXPECT_EQ(articles(), "1,9 3,7 5");
  EXPECT_FALSE(bar.isVisible());
  press(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_TRUE(bar.isVisible());
  press(Qt::Key_X);
  EXPECT_FALSE(bar.isVisible());
  EXPECT_TRUE(desk().page()->history.empty());
  EXPECT_EQ(articles(), "1,3,9 5,7");
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

TEST_F(Desk, LetsWhatWasCorrectedBeSeenHoweverSoonTheNextCorrectionFollows) {
  show();
  QObject::connect(&desk(), &app::DeskPresenter::mended, &stage.window(), [this] {
    // The index has the first correction, and before the window hears of it the next one asks for the index again.
    const auto query = search::parse_query("日期:2022-07-02");
    const auto indexed = [&] {
      auto searcher = search::Searcher::open(stage.archive() / "index");
      return searcher && searcher->search(*query, search::Sort::Newest, 0, 1)->matched == 2;
    };
    const QDeadlineTimer deadline(std::chrono::seconds(20));
    while (!indexed() && !deadline.hasExpired()) std::this_thread::yield();
    stage.workspace().archive().catch_up();
  });
  desk().give_value("issue_date", u"2022-07-02"_s);
  const auto date = [&] {
    const auto row = stage.workspace().results().model().row(0);
    return row ? row->date : std::string();
  };
  EXPECT_TRUE(until([&] { return date() == "2022-07-02"; })) << date();
}

TEST_F(Desk, LetsWhatWasCorrectedBeFoundAsItWasPrintedAndMarksThat) {
  show();
  go_to(9);
  desk().give_text(u"动模范,又收了三名年轻渡工做徒弟,说要把这条船撑下去。"_s);
  wait();
  const auto row = [&] { return stage.workspace().results().model().row(0); };
  const auto find = [&](const QString& words) {
    return until([&] {
      stage.search(words);
      stage.settle();
      return stage.workspace().results().matched() == 1 && row() != nullptr;
    });
  };
  ASSERT_TRUE(find(u"收了三名"_s)) << "as it was corrected";
  EXPECT_TRUE(row()->printed.isEmpty());
  ASSERT_TRUE(find(u"收了两名"_s)) << "as it was printed";
  EXPECT_EQ(row()->printed, u"收了两名"_s);
  EXPECT_EQ(row()->printed_text(), u"见原印文字:“收了两名”"_s);
  const QModelIndex first = stage.workspace().results().model().index(0, 0);
  EXPECT_TRUE(first.data(Qt::ToolTipRole).toString().contains(u"见原印文字"_s));
  EXPECT_TRUE(first.data(Qt::AccessibleDescriptionRole).toString().contains(u"见原印文字"_s));
  QTest::mouseClick(&stage.part<QAbstractButton>("contextButton"), Qt::LeftButton);
  auto& context = *stage.part<QAbstractItemView>("contextView").model();
  ASSERT_TRUE(until([&] { return !stage.workspace().context().busy() && context.rowCount() == 1; }));
  EXPECT_EQ(context.index(0, 0).data(app::ContextModel::PrintedRole).toString(), u"见原印文字"_s);
  QTest::mouseClick(&stage.part<QAbstractButton>("listButton"), Qt::LeftButton);
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

}  // namespace
}  // namespace gongwen::test
