#include "app/results/result_model.h"
#include "gui/stage.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace gongwen::test {
namespace {

using namespace Qt::StringLiterals;
using app::ResultModel;

class Results : public testing::Test {
 protected:
  void SetUp() override { stage.open({stage.known_pages()}); }
  QTableView& list() { return stage.part<QTableView>("resultList"); }
  QTableView& table() { return stage.part<QTableView>("resultTable"); }
  void press(const char* name) { QTest::mouseClick(&stage.part<QToolButton>(name), Qt::LeftButton); }

  Stage stage;
};

TEST_F(Results, AreOneSetInTheListAndInTheTable) {
  stage.search(u"疗休养"_s);
  press("tableButton");
  EXPECT_TRUE(table().isVisible());
  EXPECT_FALSE(list().isVisible());
  EXPECT_EQ(table().model(), list().model());
  EXPECT_EQ(table().currentIndex().row(), 0);
  QTest::keyClick(&table(), Qt::Key_J);
  press("listButton");
  EXPECT_EQ(list().currentIndex().row(), 1);
}

TEST_F(Results, OfTheFirstPageAreShownBeforeAllAreCountedAndStay) {
  auto& results = stage.workspace().results();
  std::vector<QString> heads;
  int answers = 0;
  int resets = 0;
  QObject::connect(&results, &app::ResultsPresenter::changed, &stage.window(), [&] {
    heads.push_back(stage.part<QLabel>("matchedLabel").text());
    EXPECT_GT(results.model().rowCount(), 0);
  });
  QObject::connect(&results, &app::ResultsPresenter::answered, &stage.window(), [&] { ++answers; });
  QObject::connect(&results.model(), &QAbstractItemModel::modelReset, &stage.window(), [&] { ++resets; });
  stage.search(u"疗休养"_s);
  ASSERT_GE(heads.size(), 2U);
  EXPECT_EQ(heads[0], u"正在计数…"_s);
  EXPECT_EQ(heads[1], u"2 篇"_s);
  EXPECT_FALSE(results.counting());
  EXPECT_EQ(answers, 1);
  EXPECT_EQ(resets, 1);
}

TEST_F(Results, HavePartialMatchesBehindThemMarkedAndNotCounted) {
  stage.search(u"疗休养 路线"_s);
  const ResultModel& model = stage.workspace().results().model();
  EXPECT_EQ(stage.workspace().results().matched(), 1);
  EXPECT_EQ(stage.part<QLabel>("matchedLabel").text(), u"1 篇"_s);
  ASSERT_EQ(model.matched(), 1);
  ASSERT_EQ(list().model()->rowCount(), 2);
  const QModelIndex full = list().model()->index(0, 0);
  const QModelIndex partial = list().model()->index(1, 0);
  EXPECT_EQ(full.data().toString(), u"海岛上的疗休养路线"_s);
  EXPECT_EQ(full.data(ResultModel::PartialRole).toString(), QString());
  EXPECT_EQ(partial.data().toString(), u"湖边来了一班焊工"_s);
  EXPECT_EQ(partial.data(ResultModel::PartialRole).toString(), u"部分匹配"_s);
  EXPECT_TRUE(partial.data(Qt::AccessibleDescriptionRole).toString().startsWith(u"部分匹配"_s));
  list().setCurrentIndex(partial);
  stage.settle();
  EXPECT_EQ(stage.workspace().reader().reading()->article.headline, "湖边来了一班焊工");
  list().grab();
  press("tableButton");
  table().grab();
}

TEST_F(Results, ByDateHaveNoPartialMatches) {
  stage.search(u"疗休养 路线"_s);
  ASSERT_EQ(list().model()->rowCount(), 2);
  stage.workspace().finder().set_sort(search::Sort::Newest);
  stage.settle();
  EXPECT_EQ(list().model()->rowCount(), 1);
}

TEST_F(Results, StandInTheTableWithTheirFacts) {
  stage.search(u"货车司机"_s);
  press("tableButton");
  const auto cell = [&](int column) { return table().model()->index(0, column).data().toString(); };
  EXPECT_EQ(cell(ResultModel::Headline), u"货车司机的体检车开进停车场"_s);
  EXPECT_EQ(cell(ResultModel::Date), u"2024-09-12"_s);
  EXPECT_TRUE(cell(ResultModel::Place).startsWith(u"山东省"_s));
  EXPECT_EQ(cell(ResultModel::Paper), u"镜湖工友报"_s);
  EXPECT_EQ(table().model()->headerData(ResultModel::Paper, Qt::Horizontal).toString(), u"报纸"_s);
}

TEST_F(Results, AClickOnTheDateTurnsTheOrder) {
  press("tableButton");
  QHeaderView* header = table().horizontalHeader();
  const auto click = [&] {
    const int x = header->sectionViewportPosition(ResultModel::Date) + 10;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier, {x, header->height() / 2});
    stage.settle();
  };
  const auto first = [&] { return table().model()->index(0, ResultModel::Date).data().toString(); };
  click();
  EXPECT_EQ(first(), u"2024-11-05"_s);
  click();
  EXPECT_EQ(first(), u"2023-04-28"_s);
}

TEST_F(Results, AreSortedByAClickOnAnyColumnThatTheIndexKnows) {
  press("tableButton");
  QHeaderView* header = table().horizontalHeader();
  const auto cells_of = [&](int column) {
    QStringList cells;
    for (int row = 0; row < table().model()->rowCount(); ++row) {
      cells << table().model()->index(row, column).data().toString();
    }
    return cells;
  };
  const auto click = [&](int column) {
    table().scrollTo(table().model()->index(0, column));
    const int x = header->sectionViewportPosition(column) + 10;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier, {x, header->height() / 2});
    stage.settle();
  };
  const QStringList pinyin{u"海岛上的疗休养路线"_s, u"货车司机的体检车开进停车场"_s, u"湖边来了一班焊工"_s,
                           u"夜校开出木工课"_s};
  click(ResultModel::Headline);
  EXPECT_EQ(cells_of(ResultModel::Headline), (QStringList{pinyin[0], pinyin[2], pinyin[1], pinyin[3]}));
  EXPECT_EQ(header->sortIndicatorSection(), ResultModel::Headline);
  EXPECT_EQ(stage.part<QComboBox>("sortBox").currentText(), u"按标题"_s);
  click(ResultModel::Headline);
  EXPECT_EQ(cells_of(ResultModel::Headline), (QStringList{pinyin[3], pinyin[1], pinyin[2], pinyin[0]}));
  EXPECT_EQ(header->sortIndicatorOrder(), Qt::DescendingOrder);
  click(ResultModel::PageNo);
  EXPECT_EQ(cells_of(ResultModel::PageNo), (QStringList{u"1"_s, u"2"_s, u"2"_s, u"3"_s}));
  click(ResultModel::Place);
  EXPECT_TRUE(cells_of(ResultModel::Place).front().startsWith(u"江苏"_s)) << "codes rise";
  EXPECT_TRUE(cells_of(ResultModel::Place).back().startsWith(u"山东"_s));
  const QStringList placed = cells_of(ResultModel::Headline);
  click(ResultModel::Kept);
  EXPECT_EQ(cells_of(ResultModel::Headline), placed) << "what persons keep is not in the index";
  EXPECT_EQ(header->sortIndicatorSection(), ResultModel::Place);
}

TEST_F(Results, KeepTheChosenArticleInAnotherOrder) {
  stage.workspace().finder().set_sort(search::Sort::Newest);
  stage.settle();
  QTest::keyClick(&list(), Qt::Key_J);
  stage.settle();
  const std::string chosen = stage.workspace().reader().wanted();
  const int row = list().currentIndex().row();
  stage.workspace().finder().set_sort(search::Sort::Oldest);
  stage.settle();
  EXPECT_EQ(stage.workspace().reader().wanted(), chosen);
  EXPECT_EQ(list().currentIndex().data(ResultModel::IdRole).toString().toStdString(), chosen);
  EXPECT_NE(list().currentIndex().row(), row);
}

TEST_F(Results, KeepTheChosenArticleHoweverFarItComesToStand) {
  for (int i = 1; i <= 15; ++i) {
    std::string page;
    for (int story = 1; story <= 10; ++story) {
      page += "船台夜话" + std::to_string(10 * i + story) + "\n\n本报讯(记者林渡)昨夜,第" + std::to_string(i) +
              "号船台的第" + std::to_string(story) + "班工友喝上了热汤面。\n\n";
    }
    stage.write("镜湖工友报/2020/03/" + std::to_string(10 + i) + "/01.txt", page);
  }
  stage.workspace().imports().import({stage.known_pages()});
  ASSERT_TRUE(until([&] { return !stage.workspace().imports().running(); }));
  stage.search(u"热汤面"_s);
  stage.workspace().finder().set_sort(search::Sort::Newest);
  stage.settle();
  const auto matched = stage.workspace().results().matched();
  ASSERT_GT(matched, ResultModel::page_size);
  list().setCurrentIndex(list().model()->index(3, 0));
  stage.settle();
  const std::string chosen = stage.workspace().reader().wanted();
  stage.workspace().finder().set_sort(search::Sort::Oldest);
  stage.settle();
  ASSERT_TRUE(until([&] { return list().currentIndex().data(ResultModel::IdRole).toString().toStdString() == chosen; }))
      << list().currentIndex().row();
  EXPECT_GT(list().currentIndex().row(), ResultModel::page_size);
  EXPECT_EQ(stage.workspace().reader().wanted(), chosen);
}

TEST_F(Results, SayInASmallWindowFirstHowManyThereAre) {
  stage.application().language().choose(u"en"_s);
  for (const int width : {1024, 1280, 1920}) {
    stage.window().resize(width, 700);
    QCoreApplication::processEvents();
    const auto& matched = stage.part<QLabel>("matchedLabel");
    EXPECT_GE(matched.width(), matched.sizeHint().width()) << width;
    for (const char* name : {"searchedLabel", "timeLabel"}) {
      const auto& label = stage.part<QLabel>(name);
      EXPECT_TRUE(label.isHidden() || label.width() >= label.sizeHint().width()) << name << " " << width;
    }
  }
}

TEST_F(Results, AreShownNextTimeAsTheyWereShownLast) {
  press("tableButton");
  stage.close();
  stage.open();
  EXPECT_TRUE(table().isVisible());
  press("listButton");
}

}  // namespace
}  // namespace gongwen::test
