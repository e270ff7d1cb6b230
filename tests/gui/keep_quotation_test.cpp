#include "gui/keep_stage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>
#include <QTextEdit>

namespace gongwen::test {
namespace {

using namespace Qt::StringLiterals;

TEST_F(Keep, QuotesTheChosenWordsWithTheirCitation) {
  stage.search(u"疗休养班"_s);
  auto& article = stage.part<QTextEdit>("articleView");
  QTextCursor cursor = article.document()->find(u"食宿费用由工会承担"_s);
  ASSERT_TRUE(cursor.hasSelection());
  article.setTextCursor(cursor);
  QTest::keyClick(&stage.window(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_EQ(QGuiApplication::clipboard()->text(),
            u"“食宿费用由工会承担”（林渡，沈一苇. 湖边来了一班焊工[N]. 镜湖工友报，2023-04-28（2）.）"_s);
  EXPECT_EQ(notice(), u"引文已连同出处复制。"_s);
  QTextCursor none(article.document());
  article.setTextCursor(none);
  trigger("actionQuote");
  EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(u"林渡"_s)) << "the citation alone";
}

TEST_F(Keep, WarnsWhereAQuotationIsNotSafe) {
  const auto page = stage.write("无名.txt", "渡口的夜班\n\n本报讯(记者林渡)昨夜,浙江省舟山市的渡口照常开船。\n");
  stage.workspace().imports().import({page});
  ASSERT_TRUE(until([&] { return !stage.workspace().imports().running(); }));
  stage.search(u"渡口照常开船"_s);
  auto& article = stage.part<QTextEdit>("articleView");
  article.setTextCursor(article.document()->find(u"渡口照常开船"_s));
  trigger("actionQuote");
  EXPECT_TRUE(notice().contains(u"见报日期不详"_s)) << notice().toStdString();
  EXPECT_TRUE(stage.part<QWidget>("noticeBar").property("warning").toBool());
}

TEST_F(Keep, WarnsWhereAQuotationGoesOverADoubtfulJoin) {
  // Two articles break off, and what stands far behind them fits either.
  const auto page = stage.write("镜湖工友报/2025/03/04/01.txt",
                                "船台的早班\n\n本报讯(记者林渡)清晨六点,船台上的人已经换好工装,师傅说今天要把\n\n"
                                "食堂的夜宵\n\n本报讯(记者周晚晴)夜里十一点,食堂里的人还在揉面,师傅说今天要把\n\n"
                                "车间的午休\n\n本报讯(记者高远山)中午十二点,车间里的人都去吃饭,灯也关了。\n\n"
                                "剩下的事情做完,大家都等着。\n");
  stage.workspace().imports().import({page});
  ASSERT_TRUE(until([&] { return !stage.workspace().imports().running(); }));
  stage.search(u"剩下的事情做完"_s);
  const auto& joins = stage.workspace().reader().reading()->article.joins;
  ASSERT_EQ(joins.size(), 1U);
  ASSERT_LT(joins.front().confidence, 0.8);
  auto& article = stage.part<QTextEdit>("articleView");
  const auto quote = [&](const QString& words) {
    article.setTextCursor(article.document()->find(words));
    ASSERT_TRUE(article.textCursor().hasSelection()) << article.toPlainText().toStdString();
    trigger("actionQuote");
  };
  quote(u"今天要把剩下的事情做完"_s);
  EXPECT_TRUE(notice().contains(u"拿不准的接合"_s)) << notice().toStdString();
  quote(u"大家都等着"_s);
  EXPECT_FALSE(notice().contains(u"拿不准的接合"_s)) << "it stands in one piece";
}

}  // namespace
}  // namespace gongwen::test
