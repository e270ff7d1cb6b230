#include "gui/read.h"

#include "app/read/page_delegate.h"
#include "app/read/page_model.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>
#include <QToolButton>
#include <algorithm>
#include <cstdio>
#include <ctime>

namespace gongwen::test {
namespace {

using namespace Qt::StringLiterals;

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

TEST_F(Read, BreaksNoNameUnderTheHeadlineOverTwoLines) {
  show(u"木工课 刨木头"_s);
  const QTextDocument& document = *article().document();
  QTextBlock facts = document.begin();
  while (facts.isValid() && !app::without_joiners(facts.text()).contains(u"2023年"_s)) facts = facts.next();
  ASSERT_TRUE(facts.isValid());
  int lines = 0;
  for (int width = 600; width > 120; width -= 7) {
    article().document()->setTextWidth(width);
    const QTextLayout& layout = *facts.layout();
    lines = layout.lineCount();
    for (int line = 1; line < lines; ++line) {
      const int begin = layout.lineAt(line).textStart();
      const QString around = app::without_joiners(facts.text().mid(begin - 6, 12));
      EXPECT_TRUE(facts.text()[begin - 1] == u' ' || facts.text()[begin] == u' ') << width << around.toStdString();
    }
  }
  EXPECT_GT(lines, 1);
}

TEST_F(Read, CopiesTheTextAndNothingOfHowItIsSet) {
  show(u"木工课 刨木头"_s);
  article().selectAll();
  article().copy();
  const QMimeData& copied = *QGuiApplication::clipboard()->mimeData();
  EXPECT_EQ(copied.formats(), QStringList(u"text/plain"_s));
  EXPECT_FALSE(copied.text().contains(QChar(u'\u2060')));
  EXPECT_TRUE(copied.text().contains(u"江苏省"_s));
  EXPECT_TRUE(copied.text().startsWith(u"夜校开出木工课\n"_s)) << copied.text().toStdString();
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

TEST_F(Read, ThePageMarksTheHitsOfTheOpenArticle) {
  show(u"疗休养班"_s);
  QStringList words;
  for (const QStringList& block : marked_on_page()) words << block;
  EXPECT_EQ(words, QStringList({u"疗休养班"_s, u"疗休养班"_s}));
}

/// Counts how often blocks are laid out.
class CountingDelegate : public app::PageDelegate {
 public:
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    ++laid_out;
    return app::PageDelegate::sizeHint(option, index);
  }
  mutable int laid_out = 0;
};

TEST_F(Read, HitsAreSteppedThroughOnThePageToo) {
  // The second hit stands far below the first one.
  QString page = u"摆渡人学会了修船\n\n本报讯(记者林渡)昨天,柏木船下水,摆渡人松了一口气。\n\n"_s;
  for (int day = 1; day <= 400; ++day) page += u"第%1天,他们刨平一块船板,再上一道桐油。\n\n"_s.arg(day);
  page += u"如今柏木船每天往返八趟。\n"_s;
  stage.open({stage.write("镜湖工友报/2022/08/01/01.txt", page.toStdString())});
  stage.search(u"柏木船"_s);
  auto& view = stage.part<QListView>("pageView");
  CountingDelegate delegate;
  view.setItemDelegate(&delegate);
  stage.part<QTabWidget>("readerTabs").setCurrentIndex(1);
  const auto current = [&] {
    const auto blocks = marked_on_page(app::PageModel::CurrentHitRole);
    const auto block = std::ranges::find_if(blocks, [](const QStringList& words) { return !words.empty(); });
    return static_cast<int>(block - blocks.begin());
  };
  const auto in_sight = [&](int row) {
    return view.viewport()->rect().intersects(view.visualRect(view.model()->index(row, 0)));
  };
  EXPECT_EQ(current(), 1);
  EXPECT_TRUE(in_sight(1));
  const int last = view.model()->rowCount() - 1;
  EXPECT_FALSE(in_sight(last));
  delegate.laid_out = 0;
  QTest::mouseClick(&stage.part<QToolButton>("nextHit"), Qt::LeftButton);
  EXPECT_EQ(current(), last);
  EXPECT_TRUE(in_sight(last));
  QTest::mouseClick(&stage.part<QToolButton>("nextHit"), Qt::LeftButton);
  EXPECT_EQ(current(), 1) << "round at the end";
  EXPECT_TRUE(in_sight(1));
  QCoreApplication::processEvents();
  EXPECT_LT(delegate.laid_out, last / 2) << "what is in sight, and not all blocks, for another hit";
  view.setItemDelegate(nullptr);
}

TEST_F(Read, AHitFarBelowInALongBlockOfThePageIsBroughtIntoSight) {
  QString line = u"本报讯(记者林渡)昨天,柏木船下水。"_s;
  for (int day = 1; day <= 120; ++day) line += u"第%1天,他们刨平一块船板,再上一道桐油。"_s.arg(day);
  line += u"如今柏木船每天往返八趟。"_s;
  stage.open({stage.write("镜湖工友报/2022/08/01/01.txt", (u"摆渡人学会了修船\n\n"_s + line + u"\n"_s).toStdString())});
  stage.search(u"柏木船"_s);
  auto& view = stage.part<QListView>("pageView");
  stage.part<QTabWidget>("readerTabs").setCurrentIndex(1);
  QCoreApplication::processEvents();
  const auto* delegate = dynamic_cast<const app::PageDelegate*>(view.itemDelegate());
  ASSERT_NE(delegate, nullptr);
  const QModelIndex block = view.model()->index(1, 0);
  const auto in_sight = [&] {
    const auto marks = block.data(app::PageModel::CurrentHitRole).value<std::vector<app::Mark>>();
    const int y = view.visualRect(block).top() + delegate->line_top(block, view.viewport()->width(), marks.at(0).begin);
    return y >= 0 && y < view.viewport()->height();
  };
  ASSERT_GT(view.visualRect(block).height(), view.viewport()->height());
  EXPECT_TRUE(in_sight());
  for (int step = 0; step < 3; ++step) {
    QTest::mouseClick(&stage.part<QToolButton>("nextHit"), Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_TRUE(in_sight()) << step;
  }
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
  const QString evidence = stage.evidence();
  for (const QString& expected :
       {u"02.txt"_s, u"镜湖工友报"_s, u"取自文件路径"_s, u"浙江省"_s, u"疗休养"_s, u"林渡"_s}) {
    EXPECT_TRUE(evidence.contains(expected)) << expected.toStdString() << " is not in\n" << evidence.toStdString();
  }
}

TEST_F(Read, OffersReportersWhoArePerhapsTheSameAndMergesThemNever) {
  stage.write("镜湖工友报/2025/01/02/01.txt",
              "渡口添了候船椅\n\n本报讯(记者柯晨晖)昨天,渡口的候船椅装好了,船工先坐上去试了试。\n");
  stage.write("镜湖工友报/2025/01/03/01.txt",
              "船工领到新雨衣\n\n本报讯(记者柯晨辉)昨天,船工领到新雨衣,夜里开船不再淋湿。\n");
  show(u"候船椅"_s);
  stage.evidence();
  auto& evidence = stage.part<app::ReadingView>("evidenceView");
  ASSERT_TRUE(until([&] { return evidence.toPlainText().contains(u"柯晨辉（1 篇）"_s); }))
      << evidence.toPlainText().toStdString();
  stage.search(u"作者:柯晨晖"_s);
  EXPECT_EQ(stage.workspace().results().matched(), 1) << "each by its own name";
  QTextCursor other;
  ASSERT_TRUE(until([&] { return (other = evidence.document()->find(u"柯晨辉（"_s)).hasSelection(); }));
  other.setPosition(other.selectionStart() + 1);
  evidence.ensureCursorVisible();
  QTest::mouseClick(evidence.viewport(), Qt::LeftButton, Qt::NoModifier, evidence.cursorRect(other).center());
  stage.settle();
  EXPECT_EQ(stage.workspace().results().matched(), 2);
  EXPECT_EQ(stage.workspace().finder().line(), u"作者:柯晨晖 作者:柯晨辉"_s);
  stage.search(u"木工课"_s);
  EXPECT_FALSE(evidence.toPlainText().contains(u"可能是同一人"_s)) << "nobody is like that one";
}

TEST_F(Read, TextSizeFollowsTheKeys) {
  show(u"疗休养班"_s);
  const double before = stage.workspace().reader().text_style().points;
  QTest::keyClick(&stage.window(), Qt::Key_Plus, Qt::ControlModifier);
  EXPECT_GT(stage.workspace().reader().text_style().points, before);
  QTest::keyClick(&stage.window(), Qt::Key_0, Qt::ControlModifier);
  EXPECT_EQ(stage.workspace().reader().text_style().points, before);
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

/// What must never act: markup, files, links, overrides of direction, control characters.
const std::string hostile =
    "<h1><img src=\"file:///etc/hostname\"><a href='file:///etc/passwd'>点</a>\xE2\x80\xAE反\xE2\x81\xA6写\x1B[31m&amp;"
    "<style>*{color:red}</style>标签";

TEST_F(Read, HostileTextStandsInEveryViewAsText) {
  stage.open(
      {stage.write("镜湖工友报/2021/01/01/01.txt", hostile + "\n\n本报讯(记者方圆)" + hostile + "照样印出来。\n")});
  stage.search(u"标签"_s);
  const auto harmless = [](const QString& text) {
    return std::ranges::none_of(text, [](QChar c) {
      const char16_t unit = c.unicode();
      return unit < 0x20 || (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
    });
  };
  const auto* results = stage.part<QTableView>("resultList").model();
  for (int column = 0; column < results->columnCount(); ++column) {
    const QModelIndex cell = results->index(0, column);
    EXPECT_TRUE(harmless(cell.data().toString())) << column;
    const QString tip = cell.data(Qt::ToolTipRole).toString();
    EXPECT_FALSE(tip.contains(u"<img"_s)) << tip.toStdString();
  }
  stage.evidence();
  for (const char* name : {"articleView", "evidenceView"}) {
    auto& view = stage.part<app::ReadingView>(name);
    const QString html = view.document()->toHtml();
    EXPECT_FALSE(html.contains(u"<img"_s)) << name;
    EXPECT_FALSE(html.contains(u"href=\"file"_s)) << name;
    EXPECT_TRUE(harmless(view.toPlainText().remove(u'\n'))) << name;
    EXPECT_FALSE(view.loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s)).isValid());
  }
  const auto* page = stage.part<QListView>("pageView").model();
  for (int row = 0; row < page->rowCount(); ++row) EXPECT_TRUE(harmless(page->index(row, 0).data().toString()));
}

TEST_F(Read, AMegabyteInOneLineFreezesNothing) {
  std::string line = "灯塔的长卷\n\n本报讯(记者方圆)";
  while (line.size() < 1'000'000) line += "潮水涨了又落,守塔人照常点灯,来往的船照常鸣笛。";
  stage.open({stage.write("镜湖工友报/2022/02/02/02.txt", line + "\n")});
  timespec before{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &before);
  stage.search(u"守塔人照常"_s);
  timespec after{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &after);
  const double seconds =
      static_cast<double>(after.tv_sec - before.tv_sec) + 1e-9 * static_cast<double>(after.tv_nsec - before.tv_nsec);
  std::printf("a line of a megabyte with %d hits: %.2f s of work on the GUI thread\n",
              stage.workspace().reader().hits(), seconds);
  EXPECT_GT(article().toPlainText().size(), 300'000);
  EXPECT_LT(seconds, 6) << "by far more than it takes, by far less than a frozen window";
}

}  // namespace
}  // namespace gongwen::test
