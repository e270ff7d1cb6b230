#include "app/read/reading_view.h"
#include "app/results/context_model.h"
#include "app/results/context_view.h"
#include "gui/stage.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

namespace gongwen::test {
namespace {

using namespace Qt::StringLiterals;
using app::ContextModel;

class Context : public testing::Test {
 protected:
  /// The window remembers how results are shown, and the next test's would show them so.
  void TearDown() override { QTest::mouseClick(&stage.part<QToolButton>("listButton"), Qt::LeftButton); }
  void look_for(const QString& query) {
    stage.open({stage.known_pages()});
    stage.search(query);
    QTest::mouseClick(&stage.part<QToolButton>("contextButton"), Qt::LeftButton);
    wait();
  }
  void wait() {
    ASSERT_TRUE(until([&] { return !stage.workspace().context().busy(); }));
  }
  app::ContextView& view() { return stage.part<app::ContextView>("contextView"); }
  QString cell(int row, int role) { return view().model()->index(row, 0).data(role).toString(); }

  Stage stage;
};

TEST_F(Context, HasALineForEachHitWithTheHitInTheMiddle) {
  look_for(u"疗休养"_s);
  ASSERT_GE(view().model()->rowCount(), 4);
  for (int row = 0; row < view().model()->rowCount(); ++row) EXPECT_EQ(cell(row, ContextModel::NodeRole), u"疗休养"_s);
  EXPECT_TRUE(stage.part<QLabel>("matchedLabel").text().endsWith(u"处"_s));
}

TEST_F(Context, IsSortedByWhatStandsRightOrLeft) {
  look_for(u"疗休养"_s);
  const auto sides = [&](int role) {
    QStringList list;
    for (int row = 0; row < view().model()->rowCount(); ++row) list << cell(row, role);
    return list;
  };
  const QStringList by_right = sides(ContextModel::RightRole);
  auto& order = stage.part<QComboBox>("contextSort");
  order.setCurrentIndex(0);
  emit order.activated(0);
  wait();
  QStringList now = sides(ContextModel::RightRole);
  EXPECT_NE(now, by_right);
  now.sort();
  QStringList same = by_right;
  same.sort();
  EXPECT_EQ(now, same) << "the same lines";
}

TEST_F(Context, ALineOpensItsArticleAtItsHit) {
  look_for(u"疗休养班"_s);
  ASSERT_EQ(view().model()->rowCount(), 2);
  std::set<int> hits;
  for (int row = 0; row < 2; ++row) {
    view().setCurrentIndex(view().model()->index(row, 0));
    stage.settle();
    hits.insert(stage.workspace().reader().hit());
  }
  EXPECT_EQ(hits, (std::set{0, 1}));
}

TEST(ContextModel, IsASoundModel) {
  ContextModel model;
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  model.show({{}, {}});
  EXPECT_EQ(model.rowCount(), 2);
  model.show({});
}

TEST(Similar, NamesLikeArticlesWithTheirReasons) {
  Stage stage;
  stage.open({stage.known_pages()});
  stage.search(u"疗休养班"_s);
  ASSERT_TRUE(until([&] { return !stage.workspace().similar().busy(); }));
  auto& list = stage.part<QListView>("similarView");
  ASSERT_GT(list.model()->rowCount(), 0);
  const auto why = [&] { return list.model()->index(0, 0).data(Qt::AccessibleDescriptionRole).toString(); };
  EXPECT_TRUE(why().startsWith(u'都') || why().startsWith(u'同')) << why().toStdString();
  stage.application().language().choose(u"en"_s);
  EXPECT_TRUE(until([&] { return why().startsWith(u"both "_s); })) << why().toStdString();
  const std::string before = stage.workspace().reader().wanted();
  emit list.activated(list.model()->index(0, 0));
  stage.settle();
  EXPECT_NE(stage.workspace().reader().wanted(), before);
}

class Suggest : public testing::Test {
 protected:
  void SetUp() override { stage.open({stage.known_pages()}); }
  /// Types at the end of the line, as an input method does.
  void type(const QString& text) {
    auto& line = stage.part<QLineEdit>("searchLine");
    line.setFocus();
    QInputMethodEvent commit;
    commit.setCommitString(text);
    QCoreApplication::sendEvent(&line, &commit);
  }
  bool offers(const QString& text) {
    return until([&] {
      return std::ranges::any_of(stage.workspace().suggestions().suggestions(),
                                 [&](const auto& one) { return app::describe(one).contains(text); });
    });
  }
  int place_of(const QString& text) {
    const auto& all = stage.workspace().suggestions().suggestions();
    const auto found = std::ranges::find_if(all, [&](const auto& one) { return app::describe(one).contains(text); });
    return static_cast<int>(found - all.begin());
  }

  Stage stage;
};

TEST_F(Suggest, HeadlinesAndRegionsByCharactersAndPinyin) {
  type(u"zhejiang"_s);
  EXPECT_TRUE(offers(u"浙江"_s));
  stage.part<QLineEdit>("searchLine").clear();
  type(u"夜校"_s);
  EXPECT_TRUE(offers(u"夜校开出木工课"_s));
}

TEST_F(Suggest, ARegionTakesThePlaceOfWhatWasTyped) {
  type(u"疗休养 "_s);
  type(u"zj"_s);
  ASSERT_TRUE(offers(u"浙江"_s));
  stage.workspace().suggestions().take(place_of(u"浙江"_s));
  stage.settle();
  EXPECT_EQ(stage.workspace().results().matched(), 2);
  EXPECT_FALSE(stage.part<QLineEdit>("searchLine").text().contains(u"zj"_s));
}

TEST_F(Suggest, AHeadlineOpensItsArticle) {
  type(u"夜校开出"_s);
  ASSERT_TRUE(offers(u"夜校开出木工课"_s));
  stage.workspace().suggestions().take(place_of(u"夜校开出木工课"_s));
  ASSERT_TRUE(until([&] {
    const auto reading = stage.workspace().reader().reading();
    return reading && reading->article.headline == "夜校开出木工课";
  }));
}

}  // namespace
}  // namespace gongwen::test
