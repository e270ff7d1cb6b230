#include "gui/keep_stage.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QTest>
#include <QToolButton>

namespace gongwen::test {
namespace {

using namespace Qt::StringLiterals;

TEST_F(Keep, ASavedSearchCountsWhatCameIn) {
  QTest::keyClick(&stage.window(), Qt::Key_S, Qt::ControlModifier);
  answer("TextDialog", u"疗养"_s);
  auto& list = stage.part<QListView>("savedList");
  ASSERT_EQ(list.model()->rowCount(), 1);
  const auto news = [&] { return list.model()->index(0, 0).data(app::NewsRole).toString(); };
  ASSERT_TRUE(until([&] { return !stage.workspace().saved().busy(); }));
  EXPECT_EQ(news(), QString());
  const auto page = stage.write("镜湖工友报/2025/01/06/02.txt", "湖边又来一班\n\n本报讯 新一期疗休养班昨天开班。\n");
  stage.workspace().imports().import({page});
  ASSERT_TRUE(until([&] { return news() == u"新 1"_s; }));
  EXPECT_TRUE(stage.part<QLabel>("reportSummary").text().contains(u"“疗养”"_s))
      << "the report says so: " << stage.part<QLabel>("reportSummary").text().toStdString();
  for (QDialog* report : stage.window().findChildren<QDialog*>()) report->close();
  stage.search(u"夜校"_s);
  stage.click_row(list, u"疗养"_s);
  EXPECT_EQ(stage.workspace().results().matched(), 3);
  EXPECT_EQ(stage.workspace().reader().reading()->article.headline, "湖边又来一班") << "the newest first";
  ASSERT_TRUE(until([&] { return news().isEmpty(); }));
}

TEST_F(Keep, SuggestsASavedSearchByItsPinyin) {
  keeper().save_search(u"疗养补贴"_s, u"疗休养 补贴"_s);
  ASSERT_TRUE(kept());
  auto& suggestions = stage.workspace().suggestions();
  for (const QString& typed : {u"养补"_s, u"lybt"_s, u"liaoyang"_s}) {
    suggestions.type(typed, static_cast<int>(typed.size()));
    ASSERT_EQ(suggestions.saved().size(), 1U) << typed.toStdString();
  }
  suggestions.take(0);
  stage.settle();
  EXPECT_EQ(stage.workspace().finder().line(), u"疗休养 补贴"_s);
  EXPECT_TRUE(suggestions.saved().empty());
}

TEST_F(Keep, RemembersWhatWasSearchedFor) {
  stage.search(u"夜校"_s);
  ASSERT_TRUE(kept());
  auto* menu = stage.part<QToolButton>("historyButton").menu();
  emit menu->aboutToShow();
  QStringList lines;
  for (const QAction* action : menu->actions()) {
    if (action->objectName() == u"actionHistory"_s) lines << action->text();
  }
  EXPECT_EQ(lines, (QStringList{u"夜校"_s, u"疗休养"_s}));
  menu->actions()[1]->trigger();
  stage.settle();
  EXPECT_EQ(stage.workspace().results().matched(), 2);
  stage.part<QAction>("actionClearHistory").trigger();
  ASSERT_TRUE(kept());
  EXPECT_TRUE(shelf().history.empty());
}

}  // namespace
}  // namespace gongwen::test
