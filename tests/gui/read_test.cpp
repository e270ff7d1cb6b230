#include "app/read/page_model.h"
#include "app/read/reading_view.h"
#include "gui/stage.h"

#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QTabWidget>
#include <QTest>
#include <QTextEdit>

namespace gongwen::test {
namespace {

using namespace Qt::StringLiterals;

class Read : public testing::Test {
 protected:
  void show(const QString& query) {
    stage.open({stage.known_pages()});
    stage.search(query);
  }
  app::ReadingView& article() { return stage.part<app::ReadingView>("articleView"); }
  QString text() { return article().toPlainText(); }
  /// What is marked in the article.
  QStringList marked() {
    QStringList words;
    for (const auto& selection : article().extraSelections()) words << selection.cursor.selectedText();
    return words;
  }

  Stage stage;
};

TEST_F(Read, OpensTheFirstResultWithItsHitsMarked) {
  show(u"疗休养班"_s);
  EXPECT_TRUE(text().contains(u"湖边来了一班焊工"_s));
  EXPECT_EQ(marked(), QStringList({u"疗休养班"_s, u"疗休养班"_s}));
  EXPECT_EQ(stage.part<QLabel>("hitLabel").text(), u"命中 1 / 2"_s);
}

TEST_F(Read, StepsThroughTheHitsAndRoundTheEnd) {
  show(u"疗休养班"_s);
  for (const char* expected : {"命中 2 / 2", "命中 1 / 2"}) {
    QTest::keyClick(&stage.part<QWidget>("resultList"), Qt::Key_N);
    EXPECT_EQ(stage.part<QLabel>("hitLabel").text(), QString::fromUtf8(expected));
  }
  QTest::keyClick(&stage.part<QWidget>("resultList"), Qt::Key_P);
  EXPECT_EQ(stage.part<QLabel>("hitLabel").text(), u"命中 2 / 2"_s);
}

TEST_F(Read, SetsHeadlineFactsAndParagraphs) {
  show(u"木工课 刨木头"_s);
  const QStringList lines = text().split(u'\n', Qt::SkipEmptyParts);
  ASSERT_GE(lines.size(), 3);
  EXPECT_EQ(lines[0], u"夜校开出木工课"_s);
  EXPECT_TRUE(lines[1].contains(u"2023年4月28日"_s)) << lines[1].toStdString();
  EXPECT_TRUE(lines[1].contains(u"江苏省"_s));
  EXPECT_TRUE(lines[2].startsWith(u"本报讯"_s));
}

TEST_F(Read, ThePageShowsEveryBlockInItsOrder) {
  show(u"疗休养班"_s);
  const auto* page = stage.part<QListView>("pageView").model();
  ASSERT_EQ(page->rowCount(), 5);
  EXPECT_EQ(page->index(0, 0).data().toString(), u"湖边来了一班焊工"_s);
  EXPECT_EQ(page->index(4, 0).data(app::PageModel::LineRole).toInt(), 9);
  EXPECT_TRUE(page->index(0, 0).data(app::PageModel::CurrentRole).toBool());
  EXPECT_FALSE(page->index(3, 0).data(app::PageModel::CurrentRole).toBool());
}

TEST_F(Read, AClickOnThePageGoesToTheArticleOfTheBlock) {
  show(u"疗休养班"_s);
  stage.part<QTabWidget>("readerTabs").setCurrentIndex(1);
  stage.click_row(stage.part<QListView>("pageView"), u"夜校开出木工课"_s);
  EXPECT_TRUE(text().contains(u"刨木头"_s));
  // And the way back leads to where one came from.
  QTest::keyClick(&stage.window(), Qt::Key_Left, Qt::AltModifier);
  stage.settle();
  EXPECT_TRUE(text().contains(u"湖边来了一班焊工"_s));
}

TEST_F(Read, SaysHowEachFactIsKnown) {
  show(u"疗休养班"_s);
  const QString evidence = stage.part<QTextEdit>("evidenceView").toPlainText();
  for (const QString& expected :
       {u"02.txt"_s, u"镜湖工友报"_s, u"取自文件路径"_s, u"浙江省"_s, u"疗休养"_s, u"林渡"_s}) {
    EXPECT_TRUE(evidence.contains(expected)) << expected.toStdString() << " is not in\n" << evidence.toStdString();
  }
}

TEST_F(Read, TextSizeFollowsTheKeys) {
  show(u"疗休养班"_s);
  const double before = stage.workspace().reader().text_points();
  QTest::keyClick(&stage.window(), Qt::Key_Plus, Qt::ControlModifier);
  EXPECT_GT(stage.workspace().reader().text_points(), before);
  QTest::keyClick(&stage.window(), Qt::Key_0, Qt::ControlModifier);
  EXPECT_EQ(stage.workspace().reader().text_points(), before);
}

TEST_F(Read, SpaceInTheListTurnsThePage) {
  std::string page = "漫长的故事\n\n本报讯(记者方圆)";
  for (int i = 0; i < 300; ++i) page += "第" + std::to_string(i) + "天,灯塔照常亮起,守塔人照常写下潮水的高低。";
  stage.open({stage.write("镜湖工友报/2022/02/02/02.txt", page + "\n")});
  stage.search(u"守塔人"_s);
  article().go_to_hit(-1);
  ASSERT_GT(article().verticalScrollBar()->maximum(), 0);
  QTest::keyClick(&stage.part<QWidget>("resultList"), Qt::Key_Space);
  EXPECT_GT(article().verticalScrollBar()->value(), 0);
}

TEST_F(Read, ShowsHostileTextAsText) {
  stage.open({stage.write("镜湖工友报/2021/01/01/01.txt",
                          "<b>标签</b>里的<img src=\"file:///etc/hostname\">新闻\n\n"
                          "本报讯(记者 尖括号)&lt;script&gt;alert(1)&lt;/script&gt;<a href='http://127.0.0.1/'>点我"
                          "</a>\xE2\x80\xAE反着写\xE2\x80\xAC的标签也照样印出来。\n")});
  stage.search(u"标签"_s);
  EXPECT_TRUE(text().contains(u"<b>标签</b>里的<img src=\"file:///etc/hostname\">新闻"_s)) << text().toStdString();
  EXPECT_TRUE(text().contains(u"&lt;script&gt;"_s));
  EXPECT_FALSE(text().contains(QChar(0x202E)));
  EXPECT_FALSE(article().document()->toHtml().contains(u"<img"_s));
  EXPECT_FALSE(article().document()->toHtml().contains(u"<a href"_s));
  EXPECT_EQ(marked(), QStringList({u"标签"_s, u"标签"_s}));
  const auto labels = stage.window().findChildren<QLabel*>();
  for (const QLabel* label : labels) {
    EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->objectName().toStdString();
  }
}

}  // namespace
}  // namespace gongwen::test
