// How the reader follows a story from page to page.
#include "gui/read.h"

#include <QAction>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>

namespace gongwen::test {
namespace {

using namespace Qt::StringLiterals;

class ReadStory : public Read {
 protected:
  /// Imports the page on which a story begins, and, when asked to, the one on which it goes on.
  void import(bool both) {
    const auto first = stage.write("镜湖工友报/2022/07/01/01.txt",
                                   "渡口的三十年\n\n本报讯(记者林渡)芦花渡的渡工沈阿海撑了三十年船,"
                                   "汛期里每天往返四十趟,从没误过学生上学。\n\n(下转第4版)\n");
    const auto second =
        stage.write("镜湖工友报/2022/07/01/04.txt",
                    "(上接第1版)\n\n沈阿海把船缆交给徒弟,自己上岸教新渡工看水色,芦花渡的旧船成了课堂。\n");
    stage.open(both ? std::vector{first, second} : std::vector{first});
  }

  /// The line that names another part of the story: what stands in it, and where.
  struct Line {
    QString text;
    int position = -1;
    bool leads = false;
  };
  Line line(const QString& words) {
    for (QTextBlock block = article().document()->begin(); block.isValid(); block = block.next()) {
      const auto at = block.text().indexOf(words);
      if (at < 0) continue;
      const int position = block.position() + static_cast<int>(at + words.size());
      QTextCursor cursor(article().document());
      cursor.setPosition(position);
      return {block.text(), position, cursor.charFormat().isAnchor()};
    }
    return {};
  }

  void click(const Line& line) {
    QTextCursor cursor(article().document());
    cursor.setPosition(line.position);
    article().setTextCursor(cursor);
    article().ensureCursorVisible();
    QTest::mouseClick(article().viewport(), Qt::LeftButton, {}, article().cursorRect(cursor).center());
    stage.settle();
  }
};

TEST_F(ReadStory, FollowsAStoryToTheNextPageAndBack) {
  import(true);
  stage.search(u"三十年"_s);
  const Line onward = line(u"→"_s);
  EXPECT_TRUE(onward.leads);
  EXPECT_TRUE(onward.text.startsWith(u"(下转第4版)   → “沈阿海把船缆"_s)) << onward.text.toStdString();
  click(onward);
  EXPECT_TRUE(text().contains(u"旧船成了课堂"_s));
  const Line back = line(u"←"_s);
  EXPECT_TRUE(back.leads);
  EXPECT_EQ(back.text, u"(上接第1版)   ← 《渡口的三十年》"_s);
  click(back);
  EXPECT_TRUE(text().contains(u"从没误过学生上学"_s));
  // Two steps, so two steps back.
  for (const QString& expected : {u"旧船成了课堂"_s, u"从没误过学生上学"_s}) {
    QTest::keyClick(&stage.window(), Qt::Key_Left, Qt::AltModifier);
    stage.settle();
    EXPECT_TRUE(text().contains(expected)) << expected.toStdString();
  }
}

TEST_F(ReadStory, FollowsAStoryByTheKeys) {
  import(true);
  stage.search(u"三十年"_s);
  EXPECT_TRUE(stage.part<QAction>("actionStoryAfter").isEnabled());
  EXPECT_FALSE(stage.part<QAction>("actionStoryBefore").isEnabled());
  QTest::keyClick(&stage.part<QWidget>("resultList"), Qt::Key_BracketRight);
  stage.settle();
  EXPECT_TRUE(text().contains(u"旧船成了课堂"_s));
  EXPECT_FALSE(stage.part<QAction>("actionStoryAfter").isEnabled());
  QTest::keyClick(&stage.part<QWidget>("resultList"), Qt::Key_BracketLeft);
  stage.settle();
  EXPECT_TRUE(text().contains(u"从没误过学生上学"_s));
  // Or from line to line inside the article.
  article().setFocus();
  QTest::keyClick(&article(), Qt::Key_Tab);
  QTest::keyClick(&article(), Qt::Key_Return);
  stage.settle();
  EXPECT_TRUE(text().contains(u"旧船成了课堂"_s));
}

TEST_F(ReadStory, SaysThatTheOtherPageIsNotHere) {
  import(false);
  stage.search(u"三十年"_s);
  const Line missing = line(u"档案库"_s);
  EXPECT_EQ(missing.text, u"(下转第4版)   这一版不在档案库中"_s);
  EXPECT_FALSE(missing.leads);
  EXPECT_FALSE(stage.part<QAction>("actionStoryAfter").isEnabled());
  click(missing);
  EXPECT_TRUE(text().contains(u"从没误过学生上学"_s));
}

TEST_F(ReadStory, MarksALinkThatIsNotCertainAndGivesItALineWhereNoneIsPrinted) {
  const auto first = stage.write("镜湖工友报/2022/07/01/01.txt",
                                 "渡口的三十年\n\n本报讯(记者林渡)芦花渡的渡工沈阿海撑了三十年船,汛期里每天往返四十趟,"
                                 "从没误过学生上学。\n\n(下转第4版)\n");
  const auto second = stage.write("镜湖工友报/2022/07/01/04.txt",
                                  "把船缆交给徒弟以后,沈阿海上岸教新渡工看水色,芦花渡的旧船成了课堂。\n");
  stage.open({first, second});
  stage.search(u"旧船"_s);
  const Line back = line(u"←"_s);
  EXPECT_TRUE(back.leads);
  EXPECT_EQ(back.text, u"上接第1版 ← 《渡口的三十年》(可能)"_s);
}

TEST_F(ReadStory, SaysHowItKnowsWhereTheStoryGoesOn) {
  import(true);
  stage.search(u"三十年"_s);
  const QString evidence = stage.evidence();
  for (const QString& expected : {u"下转第4版"_s, u"互指"_s, u"可信度"_s}) {
    EXPECT_TRUE(evidence.contains(expected)) << expected.toStdString() << " is not in\n" << evidence.toStdString();
  }
}

}  // namespace
}  // namespace gongwen::test
