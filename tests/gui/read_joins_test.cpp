// How the reader tells where pieces of print were joined.
#include "app/look/colours.h"
#include "app/read/typeset.h"
#include "gui/read.h"

#include <QCoreApplication>
#include <QListView>
#include <QTextDocument>

namespace gongwen::test {
namespace {

using namespace Qt::StringLiterals;

class ReadJoins : public Read {
 protected:
  /// Imports a page on which an article goes on behind another one, and opens that article.
  void show() {
    stage.open({stage.write("镜湖工友报/2022/07/01/01.txt", interrupted_page)});
    stage.search(u"三十年"_s);
  }
  const app::Reading& reading() { return *stage.workspace().reader().reading(); }
};

TEST_F(ReadJoins, AreShownWithTheirReasonsAndTheNextBestPlaces) {
  show();
  ASSERT_EQ(reading().article.joins.size(), 1U);
  const page::Join& join = reading().article.joins.front();
  QStringList expected{u"怎样拼成"_s, u"第9行"_s,
                       u"接第3行:…学。今年春天,他被评为全省劳 | 动模范,又收了两名年轻渡工做…"_s,
                       u"接合处成词:劳动模范 · 可信度 %1("_s.arg(join.confidence, 0, 'f', 2)};
  for (const page::Placement& other : join.others) {
    if (other.behind) expected << u"接在第%1行之后(%2)"_s.arg(*other.behind).arg(other.confidence, 0, 'f', 2);
  }
  for (const QString& words : expected) {
    EXPECT_TRUE(stage.evidence().contains(words)) << words.toStdString() << " is not in\n"
                                                  << stage.evidence().toStdString();
  }
  stage.application().language().choose(u"en"_s);
  QCoreApplication::processEvents();
  EXPECT_TRUE(stage.evidence().contains(u"after line 3: "_s)) << stage.evidence().toStdString();
}

TEST_F(ReadJoins, AreOneParagraphToReadAndTwoLinesOnThePage) {
  show();
  EXPECT_TRUE(text().contains(u"被评为全省劳动模范,又收了"_s)) << text().toStdString();
  const auto* page = stage.part<QListView>("pageView").model();
  ASSERT_EQ(page->rowCount(), 5);
  EXPECT_TRUE(page->index(1, 0).data().toString().endsWith(u"全省劳"_s));
  EXPECT_TRUE(page->index(4, 0).data().toString().startsWith(u"动模范"_s));
}

TEST_F(ReadJoins, AHitOverOneIsMarkedOnBothLinesOfThePage) {
  stage.open({stage.write("镜湖工友报/2022/07/01/01.txt", interrupted_page)});
  stage.search(u"劳动模范"_s);
  const std::vector<QStringList> both{{}, {u"劳"_s}, {}, {}, {u"动模范"_s}};
  EXPECT_EQ(marked_on_page(), both);
  EXPECT_EQ(marked_on_page(app::PageModel::CurrentHitRole), both);
}

TEST_F(ReadJoins, SayInWordsHowSureTheyAre) {
  show();
  app::Reading doubtful = reading();
  page::Join& join = doubtful.article.joins.front();
  join.confidence = 0.3;
  join.others = {{{}, 0.4, {}}, {7, 0.08, {}}, {5, 0.001, {}}};
  QTextDocument document;
  app::typeset_evidence(document, doubtful, {}, app::colours(app::Scheme::Light), {});
  for (const QString& words : {u"可信度 0.30(存疑)"_s, u"\n也可能另起一篇(0.40) · 接在第7行之后(0.08)\n"_s}) {
    EXPECT_TRUE(document.toPlainText().contains(words)) << document.toPlainText().toStdString();
  }
  EXPECT_FALSE(document.toPlainText().contains(u"第5行之后"_s)) << "next to nothing";
}

TEST_F(ReadJoins, AreNotSpokenOfWhereTheFileHasTheOrder) {
  Read::show(u"疗休养班"_s);
  EXPECT_FALSE(stage.evidence().contains(u"怎样拼成"_s)) << stage.evidence().toStdString();
}

}  // namespace
}  // namespace gongwen::test
