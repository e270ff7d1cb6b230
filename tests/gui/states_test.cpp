// What the window shows where there is nothing, one, or something special.
#include "app/describe.h"
#include "app/look/colours.h"
#include "app/look/system_scheme.h"
#include "app/text.h"
#include "archive/archive.h"
#include "gui/stage.h"
#include "ingest/import.h"

#include <QDBusVariant>
#include <QDialog>
#include <QDir>
#include <QDirIterator>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QTableView>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeView>
#include <algorithm>
#include <fstream>

namespace gongwen::test {
namespace {

using namespace Qt::StringLiterals;

TEST(States, WhileTheIndexIsMadeWhatIsReadyIsSearchedAndThatIsSaid) {
  Stage stage;
  stage.open({stage.known_pages()});
  stage.close();
  // As another program that makes the index anew has it: what is committed of it, beside the place where it will be.
  std::filesystem::create_directory(stage.archive() / "index.part");
  std::filesystem::rename(stage.archive() / "index", stage.archive() / "index.part" / "index");
  auto other = archive::Archive::open(stage.archive(), archive::Access::ReadWrite);
  ASSERT_TRUE(other) << other.error().message;
  stage.open();
  stage.search(u"疗休养"_s);
  EXPECT_EQ(stage.workspace().results().matched(), 2);
  EXPECT_TRUE(stage.workspace().results().of_part());
  stage.search(u"没有这样的词"_s);
  EXPECT_TRUE(stage.part<QLabel>("noHitsReasons").text().contains(u"索引还在建"_s))
      << stage.part<QLabel>("noHitsReasons").text().toStdString();
  std::filesystem::rename(stage.archive() / "index.part" / "index", stage.archive() / "index");
  stage.search(u"没有那样的词"_s);
  EXPECT_FALSE(stage.workspace().results().of_part());
  EXPECT_TRUE(stage.part<QLabel>("noHitsReasons").text().contains(u"已检索全部 4 篇文章"_s))
      << stage.part<QLabel>("noHitsReasons").text().toStdString();
}

TEST(States, WhileTheIndexIsMadeItsProgressStandsAboveAndTheAnswerGrows) {
  Stage stage;
  {
    auto archive = archive::Archive::open(stage.archive(), archive::Access::ReadWrite);
    ASSERT_TRUE(archive);
    for (int i = 1; i <= 250; ++i) {
      std::string page;
      for (int story = 1; story <= 10; ++story) {
        const std::string name = std::to_string(i) + "之" + std::to_string(story);
        page += "第" + name + "号渡口的早班\n\n本报讯(记者林渡)天还没亮,第" + name + "号渡口的船工已经理好缆绳。\n\n";
      }
      stage.write("镜湖工友报/2019/" + std::to_string(1 + i % 12) + "/" + std::to_string(1 + i / 12) + "/01.txt", page);
    }
    const std::vector paths{std::filesystem::path(stage.archive().parent_path() / "pages")};
    const auto report = ingest::import_paths(*archive, paths, {});
    ASSERT_TRUE(report);
    ASSERT_GT(report->articles, 2000) << "more than the index commits at once";
  }
  std::filesystem::remove_all(stage.archive() / "index");
  auto& window = stage.application().open(stage.archive());
  auto& workspace = stage.application().workspace(window);
  int grown = 0;
  bool shown = false;
  QObject::connect(&workspace.archive(), &app::ArchivePresenter::grown, &window, [&] { ++grown; });
  QObject::connect(&workspace.archive(), &app::ArchivePresenter::changed, &window, [&] {
    const auto* bar = window.findChild<QProgressBar*>(u"bannerProgress"_s);
    shown = shown || (bar->isVisible() && bar->maximum() > 2000 &&
                      window.findChild<QLabel*>(u"bannerText"_s)->text().contains(u"索引"_s));
  });
  // Longer than until() waits: under a sanitizer the index takes its time.
  EXPECT_TRUE(QTest::qWaitFor([&] { return workspace.results().matched() > 2000 && !workspace.archive().indexing(); },
                              300'000));
  EXPECT_GE(grown, 2) << "when a part was ready, and when all was";
  EXPECT_TRUE(shown);
}

TEST(States, OneHitIsToldAsOne) {
  Stage stage;
  stage.open({stage.known_pages()});
  stage.application().language().choose(u"en"_s);
  const auto matched = [&] { return stage.part<QLabel>("matchedLabel").text(); };
  stage.search(u"货车司机"_s);
  EXPECT_EQ(matched(), u"1 article"_s);
  stage.search(u"疗休养"_s);
  EXPECT_EQ(matched(), u"2 articles"_s);
  QTest::mouseClick(&stage.part<QToolButton>("contextButton"), Qt::LeftButton);
  stage.search(u"货车司机的体检车"_s);
  ASSERT_TRUE(until([&] { return !stage.workspace().context().busy(); }));
  EXPECT_EQ(matched(), u"1 place"_s);
  EXPECT_EQ(stage.part<QLabel>("searchedLabel").text(), u"in 1 article"_s);
  QTest::mouseClick(&stage.part<QToolButton>("listButton"), Qt::LeftButton);
}

TEST(States, AnArchiveThatCannotBeOpenedSaysWhy) {
  Stage stage;
  std::filesystem::create_directories(stage.archive());
  std::ofstream(stage.archive() / "archive.sqlite") << "this is no archive";
  stage.open();
  EXPECT_EQ(stage.workspace().archive().state(), app::ArchivePresenter::State::Failed);
  const auto& sentence = stage.part<QLabel>("welcomeText");
  EXPECT_TRUE(sentence.isVisible());
  EXPECT_TRUE(sentence.text().contains(u"已损坏,请用副本恢复"_s)) << sentence.text().toStdString();
  EXPECT_TRUE(stage.part<QWidget>("openOther").hasFocus());
  EXPECT_FALSE(stage.part<QWidget>("importFiles").isVisible());
  EXPECT_FALSE(stage.part<QWidget>("banner").isVisible()) << "said once";
  stage.application().language().choose(u"en"_s);
  EXPECT_TRUE(until([&] { return sentence.text().contains(u"is damaged; restore it from a copy"_s); }))
      << sentence.text().toStdString();
  std::ifstream file(stage.archive() / "archive.sqlite");
  EXPECT_EQ(std::string(std::istreambuf_iterator<char>(file), {}), "this is no archive") << "left as it was";
}

TEST(States, CountsAreThoseOfTheCurrentSet) {
  Stage stage;
  stage.open({stage.known_pages()});
  stage.search(u"体检"_s);
  const auto& browse = stage.workspace().browse();
  ASSERT_TRUE(until([&] { return stage.part<QTreeView>("regionTree").model()->rowCount() == 1; }));
  EXPECT_EQ(stage.part<QTreeView>("regionTree").model()->index(0, 0).data().toString(), u"山东省"_s);
  const auto map = browse.region_map();
  EXPECT_EQ(std::ranges::count_if(map, [](const app::Tile& tile) { return tile.count > 0; }), 1);
  EXPECT_EQ(stage.part<QListView>("yearList").model()->rowCount(), 1);
}

/// An article that tells its day itself, by what happened.
class Inferred : public testing::Test {
 protected:
  void SetUp() override {
    stage.open({stage.write(
        "渡口.txt",
        "渡口的三十年\n\n新华社杭州2022年7月2日电(记者林渡)7月1日,浙江省舟山市芦花渡的渡工沈阿海领到了奖章。\n")});
    stage.search(u"渡工"_s);
  }
  Stage stage;
};

TEST_F(Inferred, SaysSoInTheListTheTableTheContextAndTheArticle) {
  const QString mark = u"(推断)"_s;
  const auto& reading = *stage.workspace().reader().reading();
  ASSERT_TRUE(app::is_doubtful(reading.article.issue_date));
  const auto row = stage.workspace().results().model().row(0);
  EXPECT_TRUE(row->date_text().endsWith(mark)) << row->date_text().toStdString();
  EXPECT_TRUE(app::without_joiners(stage.part<QTextEdit>("articleView").toPlainText()).contains(mark));
  EXPECT_TRUE(stage.evidence().contains(u"推断"_s));
  QTest::mouseClick(&stage.part<QToolButton>("tableButton"), Qt::LeftButton);
  const auto* table = stage.part<QTableView>("resultTable").model();
  EXPECT_TRUE(table->index(0, app::ResultModel::Date).data().toString().endsWith(mark));
  QTest::mouseClick(&stage.part<QToolButton>("contextButton"), Qt::LeftButton);
  ASSERT_TRUE(until([&] { return !stage.workspace().context().busy(); }));
  const auto& lines = stage.workspace().context().model();
  ASSERT_GT(lines.rowCount(), 0);
  EXPECT_TRUE(lines.index(0).data(app::ContextModel::DateRole).toString().endsWith(mark));
  EXPECT_TRUE(lines.index(0).data(Qt::AccessibleDescriptionRole).toString().contains(mark));
  QTest::mouseClick(&stage.part<QToolButton>("listButton"), Qt::LeftButton);
  QTest::keyClick(&stage.part<QWidget>("resultList"), Qt::Key_E);
  ASSERT_TRUE(until([&] { return stage.workspace().desk().page() != nullptr; }));
  EXPECT_TRUE(stage.part<QLabel>("deskTitle").text().contains(mark)) << "at the desk too";
}

TEST_F(Inferred, SaysSoInTheReportOfTheImport) {
  stage.write("镜湖工友报/2024/12/05/03.txt", "缆绳换新\n\n本报讯(记者林渡)昨天,芦花渡的缆绳换了新的。\n");
  stage.write("又一渡.txt", "渡口添了候船椅\n\n本报讯(记者林渡)近日,芦花渡的候船椅装好了,船工先坐上去试了试。\n");
  stage.workspace().imports().import({stage.known_pages()});
  ASSERT_TRUE(until([&] { return !stage.workspace().imports().running(); }));
  QDialog* report = stage.window().findChild<QDialog*>(u"ImportReport"_s);
  ASSERT_NE(report, nullptr);
  const auto* files = report->findChild<QTreeView*>(u"reportFiles"_s)->model();
  QStringList doubtful;
  for (int row = 0; row < files->rowCount(); ++row) {
    const auto text = [&](int column) { return files->index(row, column).data().toString(); };
    if (text(0) == u"存疑"_s) doubtful << text(1).section(u'/', -1) + u": "_s + text(2);
  }
  ASSERT_EQ(doubtful.size(), 1) << doubtful.join(u'\n').toStdString();
  EXPECT_EQ(doubtful[0], u"又一渡.txt: 报纸不详；见报日期不详"_s);
  EXPECT_TRUE(report->findChild<QLabel*>(u"reportSummary"_s)->text().contains(u"1 版需要核对"_s));
}

TEST(Look, FollowsTheSystemAndCanBeSwitched) {
  Stage stage;
  stage.open();
  auto& appearance = stage.application().appearance();
  appearance.choose(app::Appearance::Choice::System);
  auto* system = appearance.findChild<app::SystemScheme*>();
  ASSERT_NE(system, nullptr);
  const auto says = [&](uint preference) {
    QMetaObject::invokeMethod(system, "on_setting", Q_ARG(QString, u"org.freedesktop.appearance"_s),
                              Q_ARG(QString, u"color-scheme"_s), Q_ARG(QDBusVariant, QDBusVariant(preference)));
    return QApplication::palette().color(QPalette::Window);
  };
  EXPECT_EQ(says(1), app::colours(app::Scheme::Dark).window);
  EXPECT_EQ(says(2), app::colours(app::Scheme::Light).window);
  appearance.choose(app::Appearance::Choice::Dark);
  EXPECT_EQ(says(2), app::colours(app::Scheme::Dark).window) << "a person has chosen";
  appearance.choose(app::Appearance::Choice::Light);
}

TEST(Structure, EveryFormBelongsToAClassOfItsName) {
  QSet<QString> sources;
  QDirIterator source(QStringLiteral(GONGWEN_SOURCE_DIR "/src/app"), {u"*.cpp"_s}, QDir::Files,
                      QDirIterator::Subdirectories);
  while (source.hasNext()) sources << QFileInfo(source.next()).baseName();
  const QDir forms(QStringLiteral(GONGWEN_SOURCE_DIR "/ui/forms"));
  EXPECT_GT(forms.count(), 20U);
  for (const QString& form : forms.entryList({u"*.ui"_s})) {
    EXPECT_TRUE(sources.contains(form.chopped(3))) << form.toStdString();
  }
}

TEST(Structure, PresentersKnowNoWidgets) {
  QDirIterator files(QStringLiteral(GONGWEN_SOURCE_DIR "/src/app"), {u"*presenter*"_s}, QDir::Files,
                     QDirIterator::Subdirectories);
  int presenters = 0;
  while (files.hasNext()) {
    QFile file(files.next());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    ++presenters;
    static const QRegularExpression widget(
        u"#include (\"ui_|<Q(Widget|Dialog|Label|\\w*View|\\w*Button|Menu|Painter|Application)>)"_s);
    EXPECT_FALSE(text.contains(widget)) << file.fileName().toStdString();
  }
  EXPECT_GT(presenters, 20);
}

}  // namespace
}  // namespace gongwen::test
