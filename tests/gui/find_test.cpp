#include "app/browse/count_model.h"
#include "app/browse/tile_grid.h"
#include "app/results/histogram.h"
#include "app/results/result_model.h"
#include "app/text.h"
#include "archive/archive.h"
#include "gui/stage.h"

#include <QDialog>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <tuple>

namespace gongwen::test {
namespace {

using namespace Qt::StringLiterals;
using app::Workspace;

class Find : public testing::Test {
 protected:
  void SetUp() override { stage.open({stage.known_pages()}); }

  std::int64_t matched() { return stage.workspace().results().matched(); }
  QString line() { return stage.part<QLineEdit>("searchLine").text(); }
  void show_tab(int index) { stage.part<QTabWidget>("browseTabs").setCurrentIndex(index); }
  std::vector<QToolButton*> chips() {
    std::vector<QToolButton*> shown;
    for (QToolButton* chip : stage.window().findChildren<QToolButton*>(u"chip"_s)) {
      if (chip->isVisible()) shown.push_back(chip);
    }
    return shown;
  }

  Stage stage;
};

TEST_F(Find, BeginsWithAllArticles) {
  EXPECT_EQ(matched(), stage.workspace().results().searched());
  EXPECT_GE(matched(), 4);
}

TEST_F(Find, SearchesWhatAnInputMethodCommits) {
  stage.search(u"疗休养"_s);
  EXPECT_EQ(matched(), 2);
  EXPECT_EQ(stage.part<QLabel>("matchedLabel").text(), u"2 篇"_s);
  const QModelIndex first = stage.part<QTableView>("resultList").model()->index(0, 0);
  EXPECT_TRUE(first.data(Qt::AccessibleDescriptionRole).toString().contains(u"疗休养"_s));
}

TEST_F(Find, FiltersByRegionInTheTree) {
  stage.click_row(stage.part<QTreeView>("regionTree"), u"浙江省"_s);
  EXPECT_EQ(matched(), 2);
  ASSERT_EQ(chips().size(), 1U);
  EXPECT_TRUE(chips().front()->text().startsWith(u"浙江"_s));
  EXPECT_TRUE(line().contains(u"浙江"_s));
}

TEST_F(Find, FiltersByRegionOnTheMap) {
  auto& map = stage.part<app::TileGrid>("regionMap");
  QTest::mouseClick(&map, Qt::LeftButton, Qt::NoModifier, map.place_of("370000").center().toPoint());
  stage.settle();
  EXPECT_EQ(matched(), 1);
}

TEST_F(Find, RegionDateTopicAndWordsCombine) {
  stage.search(u"工会"_s);
  const auto with_words = matched();
  stage.click_row(stage.part<QTreeView>("regionTree"), u"浙江省"_s);
  EXPECT_LT(matched(), with_words);
  show_tab(1);
  stage.click_row(stage.part<QListView>("yearList"), u"2024"_s);
  EXPECT_EQ(matched(), 1);
  show_tab(2);
  stage.click_row(stage.part<QListView>("topicList"), u"疗休养"_s);
  EXPECT_EQ(matched(), 1);
  EXPECT_TRUE(line().contains(u"工会"_s));
  EXPECT_EQ(chips().size(), 3U);
}

TEST_F(Find, ClickingAgainTakesTheFilterAway) {
  auto& tree = stage.part<QTreeView>("regionTree");
  const auto all = matched();
  stage.click_row(tree, u"浙江省"_s);
  stage.click_row(tree, u"浙江省"_s);
  EXPECT_EQ(matched(), all);
}

TEST_F(Find, AltClickExcludesAndControlClickAdds) {
  auto& tree = stage.part<QTreeView>("regionTree");
  const auto all = matched();
  stage.click_row(tree, u"浙江省"_s, Qt::AltModifier);
  EXPECT_EQ(matched(), all - 2);
  stage.click_row(tree, u"山东省"_s);
  EXPECT_EQ(matched(), 1);
  stage.click_row(tree, u"江苏省"_s, Qt::ControlModifier);
  EXPECT_EQ(matched(), 2);
}

TEST_F(Find, AFilterTakesAlongWhatWasTypedButNotRun) {
  auto& search_line = stage.part<QLineEdit>("searchLine");
  QInputMethodEvent commit;
  commit.setCommitString(u"疗休养"_s);
  QCoreApplication::sendEvent(&search_line, &commit);
  stage.click_row(stage.part<QTreeView>("regionTree"), u"浙江省"_s);
  EXPECT_EQ(matched(), 2);
  EXPECT_TRUE(line().contains(u"疗休养"_s));
}

TEST_F(Find, AMonthThenADayNarrowTheDate) {
  show_tab(1);
  auto& months = stage.part<app::TileGrid>("monthGrid");
  QTest::mouseClick(&months, Qt::LeftButton, Qt::NoModifier, months.place_of("2024-11").center().toPoint());
  stage.settle();
  EXPECT_EQ(matched(), 1);
  auto& days = stage.part<app::TileGrid>("dayGrid");
  ASSERT_TRUE(days.isVisible());
  QTest::mouseClick(&days, Qt::LeftButton, Qt::NoModifier, days.place_of("2024-11-05").center().toPoint());
  stage.settle();
  EXPECT_EQ(matched(), 1);
  EXPECT_TRUE(line().contains(u"2024-11-05"_s));
}

TEST_F(Find, DraggingOverTheYearsChoosesASpan) {
  auto& years = stage.part<app::Histogram>("histogram");
  QTest::mousePress(&years, Qt::LeftButton, Qt::NoModifier, {2, 20});
  QTest::mouseMove(&years, {60, 20});
  QTest::mouseRelease(&years, Qt::LeftButton, Qt::NoModifier, {60, 20});
  stage.settle();
  EXPECT_TRUE(line().contains(u"2023..2024"_s));
}

TEST_F(Find, DraggingOverTheMonthsChoosesASpanOfThem) {
  stage.search(u"日期:2024"_s);
  QTest::mouseClick(&stage.part<QToolButton>("monthsButton"), Qt::LeftButton);
  auto& months = stage.part<app::Histogram>("histogram");
  EXPECT_EQ(months.accessibleName(), u"各月篇数"_s);
  const auto bars = stage.workspace().browse().month_counts();
  ASSERT_EQ(bars.size(), 12U) << "those of the chosen year";
  EXPECT_EQ(bars[8].key, "2024-09");
  EXPECT_EQ(bars[8].count, 1);
  months.resize(120, months.height());
  QTest::mousePress(&months, Qt::LeftButton, Qt::NoModifier, {75, 20});
  QTest::mouseMove(&months, {95, 20});
  QTest::mouseRelease(&months, Qt::LeftButton, Qt::NoModifier, {95, 20});
  stage.settle();
  EXPECT_TRUE(line().contains(u"2024-08..2024-10"_s)) << line().toStdString();
  EXPECT_EQ(matched(), 1);
  stage.search({});
  EXPECT_EQ(stage.workspace().browse().month_counts().size(), 24U) << "of all years that there are";
}

TEST(Histogram, KnowsWhatLiesInASpan) {
  for (const auto& [key, first, last, lies] : {std::tuple{"2023", "2023", "2024", true},
                                               {"2024", "2023", "2024", true},
                                               {"2025", "2023", "2024", false},
                                               {"2024-12", "2023", "2024", true},
                                               {"2025-01", "2023", "2024", false},
                                               {"2023-04", "2023-04-28", "2023-06-02", true},
                                               {"2023-06", "2023-04-28", "2023-06-02", true},
                                               {"2023-03", "2023-04-28", "2023-06-02", false},
                                               {"2023", "2023-04", "2023-06", true},
                                               {"2022", "0000", "2023-06", true},
                                               {"2022-01", "", "", true}}) {
    EXPECT_EQ(app::lies_in(key, first, last), lies) << key << " " << first << " " << last;
  }
}

TEST_F(Find, DatesThatWereInferredAreFilteredInAndOut) {
  auto& dated = stage.part<QListView>("datedList");
  EXPECT_EQ(dated.model()->rowCount(), 0) << "all dates are given: nothing to choose from";
  const auto page = stage.write(
      "渡口.txt",
      "渡口的三十年\n\n新华社杭州2022年7月2日电(记者林渡)7月1日,浙江省舟山市芦花渡的渡工沈阿海领到了奖章。\n");
  stage.workspace().imports().import({page});
  ASSERT_TRUE(until([&] { return !stage.workspace().imports().running() && dated.model()->rowCount() == 2; }));
  for (QDialog* report : stage.window().findChildren<QDialog*>()) report->close();
  stage.search({});
  const auto all = matched();
  show_tab(1);
  EXPECT_EQ(dated.model()->index(0, 0).data().toString(), u"日期推断"_s);
  stage.click_row(dated, u"日期推断"_s);
  EXPECT_GT(matched(), 0);
  EXPECT_LT(matched(), all);
  EXPECT_TRUE(line().contains(u"日期来源:推断"_s)) << line().toStdString();
  const auto inferred = matched();
  stage.click_row(dated, u"日期推断"_s);
  EXPECT_EQ(matched(), all);
  stage.click_row(dated, u"日期推断"_s, Qt::AltModifier);
  EXPECT_EQ(matched(), all - inferred);
}

TEST_F(Find, WhereNothingIsFoundPartialMatchesAreOneClickAway) {
  stage.search(u"疗休养班 木工课"_s);
  EXPECT_EQ(matched(), 0);
  auto& button = stage.part<QPushButton>("showPartial");
  QTest::mouseClick(&button, Qt::LeftButton);
  stage.settle();
  EXPECT_EQ(matched(), 0) << "they are not counted";
  auto& list = stage.part<QTableView>("resultList");
  ASSERT_TRUE(list.isVisible());
  ASSERT_GT(list.model()->rowCount(), 0);
  EXPECT_EQ(list.model()->index(0, 0).data(app::ResultModel::PartialRole).toString(), u"部分匹配"_s);
  ASSERT_TRUE(until([&] { return stage.workspace().reader().reading() != nullptr; })) << "the first is opened";
  stage.search(u"没有这样的词"_s);
  EXPECT_FALSE(list.isVisible());
}

TEST_F(Find, AChipTakesItsFilterAway) {
  const auto all = matched();
  stage.search(u"主题:疗休养"_s);
  ASSERT_EQ(chips().size(), 1U);
  QTest::mouseClick(chips().front(), Qt::LeftButton);
  stage.settle();
  EXPECT_EQ(matched(), all);
  EXPECT_TRUE(chips().empty());
}

TEST_F(Find, SaysWhatEachFilterTookAwayAndLoosens) {
  stage.search(u"疗休养 地区:山东"_s);
  EXPECT_EQ(matched(), 0);
  const QString reasons = stage.part<QLabel>("noHitsReasons").text();
  EXPECT_TRUE(reasons.contains(QString::number(stage.workspace().results().searched())));
  EXPECT_TRUE(reasons.contains(u"山东"_s));
  EXPECT_TRUE(reasons.contains(u"2 篇中的 2 篇"_s)) << reasons.toStdString();
  const auto ways = stage.window().findChildren<QPushButton*>(u"loosen"_s);
  ASSERT_EQ(ways.size(), 2);
  EXPECT_EQ(ways[0]->text(), u"去掉“疗休养”(1 篇)"_s);
  EXPECT_EQ(ways[1]->text(), u"去掉山东省(2 篇)"_s);
  QTest::mouseClick(ways[1], Qt::LeftButton);
  stage.settle();
  EXPECT_EQ(matched(), 2);
}

TEST_F(Find, TellsAMistakeUnderTheLineAndKeepsTheResults) {
  stage.search(u"疗休养"_s);
  stage.search(u"疗休养 地区:无此地方"_s);
  auto& mistake = stage.part<QLabel>("mistakeLabel");
  EXPECT_TRUE(mistake.isVisible());
  EXPECT_FALSE(mistake.text().isEmpty());
  EXPECT_EQ(matched(), 2);
  stage.search(u"体检"_s);
  EXPECT_FALSE(mistake.isVisible());
}

TEST_F(Find, GoesBackAndForward) {
  stage.search(u"疗休养"_s);
  stage.search(u"体检"_s);
  QTest::keyClick(&stage.window(), Qt::Key_Left, Qt::AltModifier);
  stage.settle();
  EXPECT_EQ(line(), u"疗休养"_s);
  QTest::keyClick(&stage.window(), Qt::Key_Right, Qt::AltModifier);
  stage.settle();
  EXPECT_EQ(line(), u"体检"_s);
}

TEST_F(Find, NarrowsTheTreeByWhatIsTyped) {
  auto& tree = stage.part<QTreeView>("regionTree");
  stage.part<QLineEdit>("regionFilter").setText(u"舟山"_s);
  ASSERT_EQ(tree.model()->rowCount(), 1);
  EXPECT_EQ(tree.model()->index(0, 0).data().toString(), u"浙江省"_s);
  EXPECT_EQ(tree.model()->rowCount(tree.model()->index(0, 0)), 1);
}

TEST_F(Find, NarrowsTheTreeByPinyinAndItsInitials) {
  auto& tree = stage.part<QTreeView>("regionTree");
  for (const QString& typed : {u"zhoushan"_s, u"zss"_s, u"浙江"_s}) {
    stage.part<QLineEdit>("regionFilter").setText(typed);
    ASSERT_EQ(tree.model()->rowCount(), 1) << typed.toStdString();
    EXPECT_EQ(tree.model()->index(0, 0).data().toString(), u"浙江省"_s);
  }
  stage.part<QLineEdit>("regionFilter").setText(u"bucunzai"_s);
  EXPECT_EQ(tree.model()->rowCount(), 0);
}

TEST_F(Find, TheKeysReachEverythingOnTheMainPath) {
  QWidget& window = stage.window();
  auto& line = stage.part<QLineEdit>("searchLine");
  auto& list = stage.part<QTableView>("resultList");
  list.setFocus();
  QTest::keyClick(&list, Qt::Key_Slash);
  EXPECT_TRUE(line.hasFocus());
  stage.search(u"疗休养"_s);
  EXPECT_TRUE(list.hasFocus());
  EXPECT_EQ(list.currentIndex().row(), 0);
  QTest::keyClick(&list, Qt::Key_J);
  EXPECT_EQ(list.currentIndex().row(), 1);
  QTest::keyClick(&list, Qt::Key_K);
  EXPECT_EQ(list.currentIndex().row(), 0);
  stage.settle();
  QTest::keyClick(&list, Qt::Key_Return);
  EXPECT_TRUE(stage.part<QWidget>("articleView").hasFocus());
  QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
  EXPECT_EQ(stage.part<QTabWidget>("browseTabs").currentIndex(), 1);
}

TEST(FindCollection, ListsWhatACollectionHolds) {
  Stage stage;
  stage.open({stage.known_pages()});
  stage.close();
  {
    auto archive = archive::Archive::open(stage.archive(), archive::Access::ReadWrite).value();
    std::vector<archive::Anchor> anchors;
    ASSERT_TRUE(archive.articles().for_each_id([&](const std::string& id) {
      anchors.push_back(archive::anchor_of(*archive.articles().get(id).value()));
      return anchors.size() < 2;
    }));
    ASSERT_TRUE(archive.collections().add(archive.collections().create("案例").value(), anchors));
  }
  stage.open();
  stage.search(u"专题:案例"_s);
  EXPECT_EQ(stage.workspace().results().matched(), 2);
}

}  // namespace
}  // namespace gongwen::test
