#include "app/keep/collection_model.h"
#include "gui/keep_stage.h"

#include <QAction>
#include <QDialog>
#include <QDropEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <functional>
#include <initializer_list>
#include <memory>

namespace gongwen::test {
namespace {

using namespace Qt::StringLiterals;
using archive::ReadingState;

TEST_F(Keep, CollectsTheOpenArticleByKeyAndMakesWhatIsMissing) {
  QTest::keyClick(&stage.window(), Qt::Key_D, Qt::ControlModifier);
  auto& dialog = stage.part<QDialog>("ChooseDialog");
  QTest::keyClicks(dialog.findChild<QLineEdit*>(u"chooseLine"_s), u"A/B"_s);
  QTest::keyClick(dialog.findChild<QLineEdit*>(u"chooseLine"_s), Qt::Key_Return);
  ASSERT_TRUE(kept());
  ASSERT_EQ(shelf().collections.size(), 2U);
  EXPECT_EQ(shelf().collections[1].path, "A/B");
  EXPECT_EQ(shelf().marks(open_article()).collections.size(), 1U);
  EXPECT_EQ(notice(), u"1 篇收入“A/B”。"_s);
  EXPECT_EQ(tree().model()->index(0, 0).data().toString(), u"A"_s);
  EXPECT_EQ(stage.part<QToolButton>("chip").text(), u"B  ×"_s);
}

TEST_F(Keep, UndoesAndRedoesByButtonAndKey) {
  collect(u"案例"_s);
  stage.part<QToolButton>("noticeUndo").click();
  ASSERT_TRUE(kept());
  EXPECT_TRUE(shelf().collections.empty());
  stage.part<QTableView>("resultList").setFocus();
  QTest::keyClick(&stage.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
  ASSERT_TRUE(kept());
  EXPECT_EQ(shelf().collections.size(), 1U);
  QTest::keyClick(&stage.window(), Qt::Key_Z, Qt::ControlModifier);
  ASSERT_TRUE(kept());
  EXPECT_TRUE(shelf().collections.empty());
  EXPECT_FALSE(stage.part<QAction>("actionUndo").isEnabled());
  EXPECT_EQ(stage.part<QAction>("actionRedo").text(), u"重做：收入“案例”"_s);
}

/// All that persons did, in words.
QString all_of(const app::Shelf& shelf) {
  QStringList words;
  for (const auto& one : shelf.collections) {
    words << QString::fromStdString(one.path + " " + one.colour + " " + one.note);
  }
  for (const auto& [tag, count] : shelf.tags) words << QString::fromStdString(tag) + QString::number(count);
  for (const auto& one : shelf.searches) words << QString::fromStdString(one.name + " " + one.query);
  QStringList articles;
  for (const auto& [id, marks] : shelf.articles) {
    QString article = QString::fromStdString(id + " " + std::string(name(marks.state)));
    for (const auto& in : marks.collections) article += QString::number(in.item) + QString::fromStdString(in.note);
    articles << article;
  }
  articles.sort();
  return (words + articles).join(u'\n');
}

TEST_F(Keep, UndoesEveryChangeThatThereIs) {
  stage.search({});
  const auto rows = stage.workspace().results().model().articles(
      {stage.workspace().results().model().index(0, 0), stage.workspace().results().model().index(1, 0)});
  ASSERT_TRUE(rows);
  const auto outer = [&] { return shelf().collections.at(0).id; };
  const auto item = [&] { return shelf().marks(rows->at(0)).collections.at(0).item; };
  const std::vector<std::function<void()>> changes{
      [&] { keeper().create(u"案例"_s, std::nullopt); },
      [&] { keeper().create(u"里面"_s, outer()); },
      [&] { keeper().rename(outer(), u"选题"_s); },
      [&] { keeper().recolour(outer(), u"#4c7a51"_s); },
      [&] { keeper().set_note(outer(), u"给下期专版"_s); },
      [&] { keeper().move(shelf().collections.at(1).id, std::nullopt, 0); },
      [&] { keeper().add(outer(), *rows); },
      [&] { keeper().add_to(u"另一处/深处"_s, *rows); },
      [&] { keeper().set_item_note(item(), u"先问过本人"_s); },
      [&] { keeper().move_item(item(), 1); },
      [&] { keeper().take_out(outer(), {rows->at(1)}); },
      [&] { keeper().tag(*rows, u"待核实"_s); },
      [&] { keeper().untag({rows->at(0)}, u"待核实"_s); },
      [&] { keeper().set_state(*rows, ReadingState::Reviewed); },
      [&] { keeper().save_search(u"补贴"_s, u"疗休养 补贴"_s); },
      [&] { keeper().rename_search(u"补贴"_s, u"疗养补贴"_s); },
      [&] { keeper().remove_search(u"疗养补贴"_s); },
      [&] { keeper().remove(outer()); }};
  std::vector<QString> states{all_of(shelf())};
  for (const auto& change : changes) {
    change();
    ASSERT_TRUE(kept());
    states.push_back(all_of(shelf()));
    // The order within a collection stands in no word of it.
    if (states.size() != 11) {
      ASSERT_NE(states.back(), states[states.size() - 2]) << states.size() - 1;
    }
  }
  for (auto state = states.rbegin() + 1; state != states.rend(); ++state) {
    trigger("actionUndo");
    ASSERT_TRUE(kept());
    EXPECT_EQ(all_of(shelf()), *state) << states.rend() - state;
  }
  for (auto state = states.begin() + 1; state != states.end(); ++state) {
    trigger("actionRedo");
    ASSERT_TRUE(kept());
    EXPECT_EQ(all_of(shelf()), *state) << state - states.begin();
  }
}

TEST_F(Keep, ACollectionIsAFilterThatCombines) {
  collect(u"案例"_s);
  stage.search({});
  ASSERT_GT(stage.workspace().results().matched(), 1);
  stage.click_row(tree(), u"案例"_s);
  EXPECT_EQ(stage.workspace().results().matched(), 1);
  stage.click_row(tree(), u"案例"_s, Qt::AltModifier);
  EXPECT_EQ(stage.workspace().results().matched(), 3);
}

TEST_F(Keep, TakesWhatIsDroppedOnACollection) {
  collect(u"案例"_s);
  stage.search({});
  auto& list = stage.part<QTableView>("resultList");
  list.selectAll();
  QAbstractItemModel& collections = *tree().model();
  std::unique_ptr<QMimeData> dragged(list.model()->mimeData(list.selectionModel()->selectedIndexes()));
  ASSERT_TRUE(dragged);
  EXPECT_FALSE(collections.canDropMimeData(dragged.get(), Qt::CopyAction, -1, -1, {})) << "beside all of them";
  // As the mouse brings it.
  trigger("actionCollections");
  const QPoint place = tree().visualRect(collections.index(0, 0)).center();
  QDragEnterEvent enter(place, Qt::CopyAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
  QDragMoveEvent move(place, Qt::CopyAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
  QDropEvent drop(place, Qt::CopyAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
  for (QEvent* event : std::initializer_list<QEvent*>{&enter, &move, &drop}) {
    QCoreApplication::sendEvent(tree().viewport(), event);
  }
  ASSERT_TRUE(kept());
  EXPECT_EQ(shelf().sizes.at(shelf().collections[0].id), 4);
}

TEST_F(Keep, CollectsAllRowsThatAreChosen) {
  stage.search({});
  stage.part<QTableView>("resultList").selectAll();
  collect(u"全部"_s);
  EXPECT_EQ(shelf().sizes.at(shelf().collections[0].id), 4);
}

TEST_F(Keep, NestsOrdersRenamesColoursAndRemovesCollections) {
  for (const auto& name : {u"甲"_s, u"乙"_s, u"丙"_s}) {
    trigger("actionNewCollection");
    answer("TextDialog", name);
  }
  QAbstractItemModel& model = *tree().model();
  ASSERT_EQ(model.rowCount(), 3);
  // 丙 before 甲, then 乙 inside of 甲.
  std::unique_ptr<QMimeData> third(model.mimeData({model.index(2, 0)}));
  model.dropMimeData(third.get(), Qt::MoveAction, 0, 0, {});
  ASSERT_TRUE(kept());
  EXPECT_EQ(model.index(0, 0).data().toString(), u"丙"_s);
  std::unique_ptr<QMimeData> last(model.mimeData({model.index(2, 0)}));
  model.dropMimeData(last.get(), Qt::MoveAction, -1, -1, model.index(1, 0));
  ASSERT_TRUE(kept());
  ASSERT_EQ(model.rowCount(model.index(1, 0)), 1);
  std::unique_ptr<QMimeData> outer(model.mimeData({model.index(1, 0)}));
  EXPECT_FALSE(model.canDropMimeData(outer.get(), Qt::MoveAction, -1, -1, model.index(0, 0, model.index(1, 0))));
  model.setData(model.index(0, 0), u"丁"_s);
  ASSERT_TRUE(kept());
  EXPECT_EQ(shelf().collections[0].name, "丁");
  tree().setCurrentIndex(model.index(0, 0));
  auto* menu = stage.part<QToolButton>("collectionMenu").menu();
  emit menu->aboutToShow();
  stage.part<QAction>("actionColourGreen").trigger();
  ASSERT_TRUE(kept());
  EXPECT_EQ(shelf().collections[0].colour.size(), 7U);
  stage.part<QAction>("actionRemoveCollection").trigger();
  ASSERT_TRUE(kept());
  EXPECT_EQ(model.rowCount(), 1);
  EXPECT_EQ(notice(), u"专题集“丁”已删除，连同其中的一切。"_s);
}

TEST_F(Keep, MarksAndTagsAreShownInTheReaderAndTheList) {
  const std::string article = open_article();
  QTest::keyClick(&stage.window(), Qt::Key_M, Qt::ControlModifier);
  ASSERT_TRUE(kept());
  EXPECT_EQ(shelf().marks(article).state, ReadingState::Read);
  trigger("actionMarkReviewed");
  ASSERT_TRUE(kept());
  EXPECT_EQ(stage.part<QToolButton>("stateButton").text(), u"已核 ▾"_s);
  trigger("actionTag");
  answer("ChooseDialog", u"待核实"_s);
  EXPECT_EQ(shelf().marks(article).tags, std::vector<std::string>{"待核实"});
  auto& table = stage.part<QTableView>("resultTable");
  EXPECT_EQ(table.model()->index(0, app::ResultModel::Kept).data().toString(), u"已核 · #待核实"_s);
  // The tag's chip takes it away again.
  stage.part<QToolButton>("chip").click();
  ASSERT_TRUE(kept());
  EXPECT_TRUE(shelf().marks(article).tags.empty());
  trigger("actionMarkReviewed");
  ASSERT_TRUE(kept());
  EXPECT_EQ(shelf().marks(article).state, ReadingState::Unread);
}

TEST_F(Keep, ANoteAsksForACollectionFirst) {
  const std::string article = open_article();
  trigger("actionNote");
  answer("ChooseDialog", u"案例"_s);
  ASSERT_TRUE(until([&] { return stage.window().findChild<QDialog*>(u"NoteDialog"_s) != nullptr; }));
  answer("NoteDialog", u"问过本人"_s);
  ASSERT_EQ(shelf().marks(article).collections.size(), 1U);
  EXPECT_EQ(shelf().marks(article).collections[0].note, "问过本人");
}

TEST_F(Keep, ACollectionHoldsItsOrderAndNotes) {
  stage.search({});
  stage.part<QTableView>("resultList").selectAll();
  collect(u"全部"_s);
  tree().setCurrentIndex(tree().model()->index(0, 0));
  auto* menu = stage.part<QToolButton>("collectionMenu").menu();
  emit menu->aboutToShow();
  stage.part<QAction>("actionArrange").trigger();
  auto& table = stage.part<QTableView>("itemTable");
  ASSERT_TRUE(until([&] { return table.model()->rowCount() == 4; }));
  const QString second = table.model()->index(1, 0).data().toString();
  table.setCurrentIndex(table.model()->index(1, 0));
  stage.part<QPushButton>("itemUp").click();
  ASSERT_TRUE(until([&] { return table.model()->index(0, 0).data().toString() == second; }));
  table.model()->setData(table.model()->index(0, 2), u"放在开头"_s, Qt::EditRole);
  ASSERT_TRUE(until([&] { return table.model()->index(0, 2).data().toString() == u"放在开头"_s; }));
  std::unique_ptr<QMimeData> first(table.model()->mimeData({table.model()->index(0, 0)}));
  table.model()->dropMimeData(first.get(), Qt::MoveAction, 4, 0, {});
  ASSERT_TRUE(until([&] { return table.model()->index(3, 0).data().toString() == second; }));
  stage.part<QPlainTextEdit>("collectionNote").setPlainText(u"给下期专版"_s);
  stage.part<QDialog>("CollectionDialog").close();
  ASSERT_TRUE(kept());
  EXPECT_EQ(shelf().collections[0].note, "给下期专版");
}

TEST_F(Keep, RemembersAllOfItWhenOpenedAgain) {
  const std::string article = open_article();
  collect(u"案例"_s);
  trigger("actionMarkRead");
  ASSERT_TRUE(kept());
  stage.close();
  stage.open();
  ASSERT_TRUE(until([&] { return !shelf().collections.empty(); }));
  EXPECT_EQ(shelf().marks(article).state, ReadingState::Read);
  EXPECT_TRUE(stage.part<QAction>("actionUndo").isEnabled());
}

TEST(KeepReadOnly, ChangesNothingWhereAnotherProgramWrites) {
  Stage stage;
  stage.open({stage.known_pages()});
  stage.close();
  auto other = archive::Archive::open(stage.archive(), archive::Access::ReadWrite);
  ASSERT_TRUE(other);
  ASSERT_TRUE(other->collections().create("案例"));
  stage.open();
  ASSERT_TRUE(until([&] { return !stage.workspace().keeper().shelf().collections.empty(); })) << "it is shown";
  for (const char* action : {"actionCollect", "actionTag", "actionMarkRead", "actionSaveSearch", "actionUndo"}) {
    EXPECT_FALSE(stage.part<QAction>(action).isEnabled()) << action;
  }
  EXPECT_TRUE(stage.part<QAction>("actionQuote").isEnabled());
}

}  // namespace
}  // namespace gongwen::test
