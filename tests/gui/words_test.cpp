// What the window says, and what may be said to it.
#include "app/command_line.h"
#include "app/describe.h"
#include "app/look/fonts.h"
#include "app/read/page_model.h"
#include "app/read/typeset.h"
#include "app/results/marked_text.h"
#include "gui/stage.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QTableView>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeView>
#include <algorithm>

namespace gongwen::test {
namespace {

using namespace Qt::StringLiterals;

TEST(Words, DatesFollowTheLanguage) {
  Stage stage;
  EXPECT_EQ(app::describe_date("2023-04-08"), u"2023年4月8日"_s);
  EXPECT_EQ(app::describe_date("2023-04"), u"2023年4月"_s);
  EXPECT_EQ(app::describe_date("2023"), u"2023年"_s);
  stage.application().language().choose(u"en"_s);
  EXPECT_EQ(app::describe_date("2023-04-08"), u"8 April 2023"_s);
  EXPECT_EQ(app::describe_date("2023-04"), u"April 2023"_s);
  EXPECT_EQ(app::describe_date("2023"), u"2023"_s);
  EXPECT_EQ(app::describe_date(""), QString());
}

TEST(Words, LargeNumbersAreGrouped) {
  Stage stage;
  EXPECT_EQ(app::grouped(1'002'032), u"1,002,032"_s);
  stage.application().language().choose(u"en"_s);
  EXPECT_EQ(app::grouped(1'002'032), u"1,002,032"_s);
}

TEST(Words, OfTheCommandLineOpenAnArchiveOrImport) {
  const auto read = [](const QStringList& arguments) {
    return app::read_command_line(QStringList(u"gongwen"_s) + arguments);
  };
  EXPECT_EQ(read({u"/某处/报.gongwen"_s}).archive, "/某处/报.gongwen");
  const auto line = read({u"a.txt"_s, u"/某处/报.gongwen"_s, u"b"_s, u"--language"_s, u"en"_s});
  EXPECT_EQ(line.archive, "/某处/报.gongwen");
  EXPECT_EQ(line.imports, (std::vector<std::filesystem::path>{"a.txt", "b"}));
  EXPECT_EQ(line.language, u"en"_s);
  EXPECT_TRUE(read({}).archive.empty());
}

TEST(Words, OfEachRoleAreSetAsAPersonWouldSetThem) {
  const Stage stage;
  using page::Role;
  app::Reading reading;
  page::Repaired& text = reading.article.repaired;
  const auto add = [&](Role role, const std::string& words) {
    if (!text.paragraphs.empty()) text.text += '\n';
    text.paragraphs.push_back({role, text.text.size(), text.text.size() + words.size()});
    text.text += words;
  };
  // As a page has them: the label and the kicker may come late.
  add(Role::Headline, "渡口的三十年");
  add(Role::Subtitle, "一位渡工和他的船");
  add(Role::Byline, "本报记者 林渡");
  add(Role::Body, "芦花渡的渡工沈阿海撑了三十年船。");
  add(Role::Section, "风里来");
  add(Role::Body, "汛期里每天往返四十趟。");
  add(Role::Kicker, "从没误过学生上学");
  add(Role::Caption, "图为沈阿海在船头。");
  add(Role::Credit, "柳青禾 摄");
  text.runs.push_back({0, 1, 0});
  QTextDocument document;
  static_cast<void>(app::typeset_article(document, reading, app::colours(app::Scheme::Light), {}));
  const auto block = [&](const char* words) {
    for (QTextBlock one = document.begin(); one.isValid(); one = one.next()) {
      if (one.text() == QString::fromUtf8(words)) return one;
    }
    return QTextBlock();
  };
  const auto font = [&](const char* words) { return block(words).begin().fragment().charFormat().font(); };
  const auto colour = [&](const char* words) {
    return block(words).begin().fragment().charFormat().foreground().color();
  };
  const app::Colours& c = app::colours(app::Scheme::Light);
  const double body = font("汛期里每天往返四十趟。").pointSizeF();
  EXPECT_GT(font("渡口的三十年").pointSizeF(), 1.4 * body);
  EXPECT_TRUE(font("渡口的三十年").bold());
  EXPECT_TRUE(font("风里来").bold());
  EXPECT_EQ(font("风里来").pointSizeF(), body);
  EXPECT_LT(font("本报记者 林渡").pointSizeF(), body);
  EXPECT_EQ(colour("一位渡工和他的船"), c.dim);
  EXPECT_EQ(colour("汛期里每天往返四十趟。"), c.ink);
  EXPECT_GT(block("汛期里每天往返四十趟。").blockFormat().textIndent(), 1.9 * body) << "two characters";
  EXPECT_GT(block("图为沈阿海在船头。").blockFormat().leftMargin(), 0);
  EXPECT_EQ(block("柳青禾 摄").blockFormat().alignment(), Qt::AlignRight);
  EXPECT_LT(block("从没误过学生上学").position(), block("本报记者 林渡").position()) << "heads stand at the head";
}

TEST(Words, OnThePageTellTheRolesAndTheArticles) {
  Stage stage;
  stage.open({stage.known_pages()});
  stage.search(u"疗休养班"_s);
  const auto* page = stage.part<QListView>("pageView").model();
  const auto role = [&](int row) { return page->index(row, 0).data(app::PageModel::RoleRole).toString(); };
  EXPECT_EQ(role(0), u"主题"_s);
  EXPECT_EQ(role(1), u"正文"_s);
  EXPECT_NE(page->index(0, 0).data(app::PageModel::ArticleRole), page->index(3, 0).data(app::PageModel::ArticleRole));
}

TEST(Words, OfTheEvidenceNameFileLinesAndDigest) {
  Stage stage;
  stage.open({stage.known_pages()});
  stage.search(u"疗休养班"_s);
  const auto& reading = *stage.workspace().reader().reading();
  const QString evidence = stage.evidence();
  for (const QString& expected :
       {QString::fromStdString(reading.article.page_sha256), app::ranges(reading.article.lines), u"02.txt"_s}) {
    EXPECT_TRUE(evidence.contains(expected)) << expected.toStdString() << " is not in\n" << evidence.toStdString();
  }
}

TEST(Words, ThatHaveNoRoomEndInAnEllipsisAtAnyWidth) {
  const Stage stage;
  const QString text = u"…龙泉把疗休养与青瓷、宝剑等老手艺结合,请三位工匠当“驻营师傅”。上午做理疗,下午拉坯,2000名。"_s;
  const QFont font = app::interface_font();
  const app::Colours& c = app::colours(app::Scheme::Light);
  const auto drawn = [&](const QString& words, int width) {
    QImage picture(width, 2 * app::line_height(font) + 4, QImage::Format_RGB32);
    picture.fill(c.paper);
    QPainter painter(&picture);
    app::draw_marked(painter, words, {}, font, c.ink, c, picture.rect(), 2);
    return picture;
  };
  for (int width = 120; width < 300; width += 7) {
    const QImage picture = drawn(text, width);
    bool dots = false;
    for (int cut = 1; cut < text.size() && !dots; ++cut) dots = picture == drawn(text.left(cut) + u"……"_s, width);
    EXPECT_TRUE(dots) << width;
  }
}

TEST(Words, OfTheListHaveTheirHitsPlaceDateAndTopic) {
  Stage stage;
  stage.open({stage.known_pages()});
  stage.search(u"疗休养班"_s);
  const auto row = stage.workspace().results().model().row(0);
  ASSERT_FALSE(row->snippet_marks.empty());
  const app::Mark mark = row->snippet_marks.front();
  EXPECT_EQ(row->snippet.mid(mark.begin, mark.length), u"疗休养班"_s);
  EXPECT_TRUE(row->place.startsWith(u"浙江省"_s));
  EXPECT_EQ(row->date_text(), u"2023-04-28"_s);
  EXPECT_TRUE(row->topics.contains(u"疗休养"_s));
  stage.search(u"海岛上的"_s);
  EXPECT_FALSE(stage.workspace().results().model().row(0)->title_marks.empty());
}

TEST(Words, ThatAreTypedSuggestTopicsAndReportersByPinyin) {
  Stage stage;
  stage.open({stage.known_pages()});
  auto& suggestions = stage.workspace().suggestions();
  using Kind = search::Suggestion::Kind;
  for (const auto& [typed, kind, text] : {std::tuple{u"liaoxiuyang"_s, Kind::Topic, "疗休养"},
                                          {u"疗休"_s, Kind::Topic, "疗休养"},
                                          {u"lindu"_s, Kind::Reporter, "林渡"},
                                          {u"ld"_s, Kind::Reporter, "林渡"},
                                          {u"林"_s, Kind::Reporter, "林渡"}}) {
    suggestions.stop();
    suggestions.type(typed, static_cast<int>(typed.size()));
    EXPECT_TRUE(until([&] {
      return std::ranges::any_of(suggestions.suggestions(),
                                 [&](const auto& one) { return one.kind == kind && one.text == text; });
    })) << typed.toStdString();
  }
}

TEST(Words, OldNamesOfDivisionsAreKnownToTheFilterOfRegions) {
  Stage stage;
  stage.open({stage.write("镜湖工友报/2021/03/04/01.txt",
                          "汉江边的夜校\n\n本报讯(记者林渡)3月3日,湖北省襄阳市总工会的职工夜校在汉江边开课。\n")});
  auto& tree = stage.part<QTreeView>("regionTree");
  for (const QString& typed : {u"襄樊"_s, u"襄阳"_s, u"xiangyang"_s}) {
    stage.part<QLineEdit>("regionFilter").setText(typed);
    ASSERT_EQ(tree.model()->rowCount(), 1) << typed.toStdString();
    EXPECT_EQ(tree.model()->index(0, 0, tree.model()->index(0, 0)).data().toString(), u"襄阳市"_s);
  }
}

TEST(Words, StandBesideEveryButtonThatHasOnlyASign) {
  Stage stage;
  stage.open({stage.known_pages()});
  stage.search(u"疗休养 地区:浙江"_s);
  int signs = 0;
  for (const QAbstractButton* button : stage.window().findChildren<QAbstractButton*>()) {
    const bool sign = !button->text().isEmpty() && !button->text().front().isLetter() && button->text().size() <= 2;
    if (!button->isVisible() || !sign || button->objectName().startsWith(u"qt_"_s)) continue;
    ++signs;
    EXPECT_FALSE(button->toolTip().isEmpty()) << button->objectName().toStdString();
  }
  EXPECT_GT(signs, 1);
}

}  // namespace
}  // namespace gongwen::test
