#include "app/browse/count_model.h"
#include "app/find/field_form.h"
#include "gui/stage.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>
#include <algorithm>

namespace gongwen::test {
namespace {

using namespace Qt::StringLiterals;

search::Query parsed(const QString& line) { return search::parse_query(line.toStdString()).value(); }

TEST(FieldForm, WritesTheLineThatItRead) {
  const Stage stage;
  for (const QString& line : {u"疗休养 补贴"_s, u"\"集体协商 制度\" 主题:疗休养"_s, u"地区:浙江 -地区:杭州市"_s,
                              u"工会 日期:2023..2025 体裁:图片"_s, u"(疗休养 或 疗养) 报纸:工人日报 作者:林渡 版:2"_s,
                              u"劳模 近/10 培训 非地区:江苏"_s, u"工会 地区:浙江 专题:选题/春 -日期来源:推断"_s,
                              u"单位:洛阳市总工会"_s, u""_s}) {
    app::FieldForm form({}, nullptr);
    form.read(parsed(line));
    ASSERT_TRUE(form.query().has_value()) << line.toStdString();
    EXPECT_EQ(*form.query(), parsed(line)) << line.toStdString() << " became " << search::to_text(*form.query());
  }
}

TEST(FieldForm, SearchesWhatItsFieldsSay) {
  Stage stage;
  stage.open({stage.known_pages()});
  stage.search(u"疗休养"_s);
  QTest::mouseClick(&stage.part<QPushButton>("formButton"), Qt::LeftButton);
  auto& form = stage.part<app::FieldForm>("FieldForm");
  const auto line = [&](const char* name) { return form.findChild<QLineEdit*>(QLatin1String(name)); };
  EXPECT_EQ(line("wordsLine")->text(), u"疗休养"_s);
  line("regionLine")->setText(u"浙江 江苏 -舟山市"_s);
  line("dateLine")->setText(u"2023"_s);
  form.accept();
  stage.settle();
  EXPECT_EQ(stage.workspace().results().matched(), 1);
  EXPECT_EQ(stage.workspace().finder().query().filters.size(), 4U);
  EXPECT_TRUE(stage.part<QLineEdit>("searchLine").text().contains(u"舟山"_s));
}

TEST(FieldForm, ForgetsOnResetWhatItHasNoLineFor) {
  const Stage stage;
  app::FieldForm form({}, nullptr);
  form.read(parsed(u"工会 专题:选题"_s));
  form.read({});
  EXPECT_EQ(*form.query(), search::Query{});
}

TEST(FieldForm, CannotBeSentWithAMistake) {
  const Stage stage;
  app::FieldForm form({}, nullptr);
  form.findChild<QLineEdit*>(u"regionLine"_s)->setText(u"无此地方"_s);
  const auto buttons = form.findChildren<QPushButton*>();
  const auto search = std::ranges::find(buttons, u"检索"_s, &QPushButton::text);
  ASSERT_NE(search, buttons.end());
  EXPECT_FALSE((*search)->isEnabled());
}

TEST(Help, AnExampleIsTriedByAClick) {
  Stage stage;
  stage.open({stage.known_pages()});
  stage.part<QAction>("actionKeys").trigger();
  auto& examples = stage.part<QTreeWidget>("exampleList");
  ASSERT_GT(examples.topLevelItemCount(), 8);
  for (int i = 0; i < examples.topLevelItemCount(); ++i) {
    QTreeWidgetItem* item = examples.topLevelItem(i);
    EXPECT_TRUE(search::parse_query(item->text(0).toStdString()).has_value()) << item->text(0).toStdString();
    EXPECT_TRUE(item->text(1).front().script() == QChar::Script_Han) << item->text(1).toStdString();
  }
  emit examples.itemClicked(examples.topLevelItem(0), 0);
  EXPECT_EQ(stage.part<QLineEdit>("searchLine").text(), examples.topLevelItem(0)->text(0));
}

TEST(Topics, HaveASmallTrendOverTheYearsOfTheSet) {
  Stage stage;
  stage.open({stage.known_pages()});
  auto& topics = stage.workspace().browse().topics();
  const QModelIndex topic = topics.index_of("疗休养");
  ASSERT_TRUE(topic.isValid());
  ASSERT_TRUE(until([&] { return topics.index_of("疗休养").data(app::TrendRole).isValid(); }));
  // One in 2023, one in 2024.
  EXPECT_EQ(topics.index_of("疗休养").data(app::TrendRole).value<QList<double>>(), QList<double>({1, 1}));
}

}  // namespace
}  // namespace gongwen::test
