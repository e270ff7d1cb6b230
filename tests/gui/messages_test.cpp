#include "app/messages.h"

#include "app/describe.h"
#include "base/file.h"
#include "gui/stage.h"
#include "ingest/import.h"
#include "page/reconstruct.h"
#include "search/query.h"
#include "text/decode.h"

#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace gongwen::test {
namespace {

using namespace Qt::StringLiterals;

/// Three small words in a row are English, not a name or a format.
bool is_english(const QString& text) { return text.contains(QRegularExpression(u"[a-z]+ [a-z]+ [a-z]+"_s)); }

TEST(Messages, OfQueriesAreInTheLanguageOfTheWindow) {
  const Stage stage;
  for (const char* query : {"\"没有关上", "(疗休养", "疗休养 近/5 (补贴 体检)", "至少2 (补贴 体检)", "标题:",
                            "日期:明天", "日期:2025..2023", "地区:无此地方", "体裁:诗", "日期来源:梦", "地区:"}) {
    const auto parsed = search::parse_query(query);
    ASSERT_FALSE(parsed.has_value()) << query;
    const auto mistake = app::query_mistake(parsed.error());
    EXPECT_GT(mistake.character, 0) << query;
    EXPECT_FALSE(is_english(mistake.sentence)) << query << ": " << mistake.sentence.toStdString();
  }
}

TEST(Messages, OfRefusedFilesAreInTheLanguageOfTheWindow) {
  Stage stage;
  stage.open();
  std::string cut = "渡口的夜班照常开船,守夜的人照常点灯。";
  cut.pop_back();
  for (const auto& [name, bytes] : std::initializer_list<std::pair<const char*, std::string>>{
           {"空.txt", ""}, {"白.txt", " \n \n"}, {"零.txt", std::string(40, '\0')}, {"断.txt", cut}, {"图.png", "x"}}) {
    stage.write(name, bytes);
  }
  std::vector<QString> reasons;
  QObject::connect(&stage.workspace().imports(), &app::ImportPresenter::finished, &stage.window(),
                   [&](const ingest::ImportReport& report) {
                     for (const auto& file : report.files)
                       reasons.push_back(app::describe(Error{file.code, file.reason}));
                   });
  stage.workspace().imports().import({stage.known_pages()});
  ASSERT_TRUE(until([&] { return !reasons.empty(); }));
  for (const QString& reason : reasons) EXPECT_FALSE(is_english(reason)) << reason.toStdString();
}

TEST(Messages, KeepWhatDiffersAndTheirPath) {
  const Stage stage;
  EXPECT_EQ(app::localized(u"/某处/档.gongwen: no archive there"_s), u"/某处/档.gongwen: 这里没有档案库"_s);
  EXPECT_EQ(app::localized(u"is UTF-8, but damaged: bad bytes at offset 3 of 9"_s),
            u"是 UTF-8,但已损坏:第 3 字节处有误(共 9 字节)"_s);
  EXPECT_EQ(app::localized(u"something new"_s), u"something new"_s);
}

TEST(Messages, WhyLinesStandTogetherIsSaidInTheLanguageOfTheWindow) {
  Stage stage;
  EXPECT_EQ(app::localized(std::vector<std::string>{"接合处成词:职工", "接在署名之后"}),
            QStringList({u"接合处成词:职工"_s, u"接在署名之后"_s}));
  stage.application().language().choose(u"en"_s);
  EXPECT_EQ(app::localized(std::vector<std::string>{"接合处成词:职工", "接在署名之后"}),
            QStringList({u"a word over the seam: 职工"_s, u"behind the byline"_s}));
}

TEST(Messages, EveryReasonThatTheSamplePagesGiveIsKnown) {
  Stage stage;
  std::set<std::string> reasons;
  const auto sample = std::filesystem::path(GONGWEN_SOURCE_DIR) / "data/sample/pages";
  for (const auto& entry : std::filesystem::recursive_directory_iterator(sample)) {
    if (entry.path().extension() != ".txt") continue;
    const auto decoded =
        read_file(entry.path(), 1 << 20).and_then([](const auto& bytes) { return text::decode(bytes); });
    ASSERT_TRUE(decoded) << entry.path();
    for (const auto& article : page::reconstruct(page::Page(decoded->text))) {
      for (const auto& join : article.joins) {
        reasons.insert(join.reasons.begin(), join.reasons.end());
        for (const auto& other : join.others) reasons.insert(other.reasons.begin(), other.reasons.end());
      }
    }
  }
  EXPECT_GT(reasons.size(), 10U);
  stage.application().language().choose(u"en"_s);
  for (const QString& said : app::localized(std::vector<std::string>(reasons.begin(), reasons.end()))) {
    EXPECT_FALSE(said.section(u": "_s, 0, 0).contains(QRegularExpression(u"\\p{Han}"_s))) << said.toStdString();
  }
}

TEST(Messages, AMistakeIsMarkedAtItsCharacter) {
  Stage stage;
  stage.open({stage.known_pages()});
  stage.search(u"疗休养 地区:无此地方 主题:疗休养"_s);
  const auto& line = stage.part<QLineEdit>("searchLine");
  EXPECT_EQ(line.selectedText(), u"地区:无此地方"_s);
  const auto& sentence = stage.part<QLabel>("mistakeLabel");
  EXPECT_TRUE(sentence.text().startsWith(u"第 5 个字"_s));
  stage.application().language().choose(u"en"_s);
  EXPECT_TRUE(until([&] { return sentence.text().startsWith(u"Character 5: no region"_s); }))
      << sentence.text().toStdString();
}

}  // namespace
}  // namespace gongwen::test
