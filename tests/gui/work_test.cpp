#include "app/results/no_hits.h"
#include "archive/archive.h"
#include "gui/stage.h"
#include "ingest/import.h"

#include <QAction>
#include <QDialog>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTreeView>
#include <filesystem>
#include <fstream>

namespace gongwen::test {
namespace {

using namespace Qt::StringLiterals;

QDialog* report_of(QWidget& window) { return window.findChild<QDialog*>(u"ImportReport"_s); }

TEST(Work, AnEmptyArchiveSaysWhatItTakesAndOffersTheSample) {
  Stage stage;
  stage.open();
  EXPECT_TRUE(stage.part<QWidget>("welcome").isVisible());
  EXPECT_TRUE(stage.part<QLabel>("welcomeText").text().contains(u"zip"_s));
  EXPECT_EQ(stage.part<QPushButton>("importSample").isVisible(), !app::ImportPresenter::sample().empty());
}

TEST(Work, ImportsTheSampleFromTheEmptyWindow) {
  if (app::ImportPresenter::sample().empty()) GTEST_SKIP() << "there is no sample archive";
  Stage stage;
  stage.open();
  QTest::mouseClick(&stage.part<QPushButton>("importSample"), Qt::LeftButton);
  EXPECT_TRUE(stage.part<QWidget>("importBar").isVisible());
  ASSERT_TRUE(until([&] { return report_of(stage.window()) != nullptr; }));
  ASSERT_TRUE(until([&] { return stage.workspace().results().matched() >= 100; }));
  EXPECT_FALSE(stage.part<QWidget>("importBar").isVisible());
  EXPECT_TRUE(stage.part<QWidget>("panes").isVisible());
}

TEST(Work, ImportsWhatIsDroppedOnTheWindow) {
  Stage stage;
  const auto page = stage.known_pages();
  stage.open();
  QMimeData data;
  data.setUrls({QUrl::fromLocalFile(QString::fromStdString(page.string()))});
  QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(&stage.window(), &enter);
  EXPECT_TRUE(enter.isAccepted());
  QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(&stage.window(), &drop);
  EXPECT_TRUE(until([&] { return stage.workspace().results().matched() >= 4; }));
}

TEST(Work, TheReportNamesEachRefusedAndKnownFileWithItsReason) {
  Stage stage;
  const auto page = stage.known_pages();
  stage.open({page});
  stage.write("空白.txt", "\n\n");
  stage.write("图片.txt", std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
  stage.workspace().imports().import({page});
  ASSERT_TRUE(until([&] { return report_of(stage.window()) != nullptr && !stage.workspace().imports().running(); }));
  auto* dialog = report_of(stage.window());
  const auto* files = dialog->findChild<QTreeView*>(u"reportFiles"_s)->model();
  ASSERT_EQ(files->rowCount(), 5);
  QStringList refused;
  for (int row = 0; row < files->rowCount(); ++row) {
    const auto text = [&](int column) { return files->index(row, column).data().toString(); };
    EXPECT_FALSE(text(2).isEmpty()) << text(1).toStdString();
    if (text(0) == u"未导入"_s) refused << text(1).section(u'/', -1);
    if (text(0) == u"已在库中"_s) {
      EXPECT_EQ(text(2), u"内容已在库中"_s);
    }
  }
  refused.sort();
  EXPECT_EQ(refused, QStringList({u"图片.txt"_s, u"空白.txt"_s}));
  EXPECT_TRUE(dialog->findChild<QLabel*>(u"reportSummary"_s)->text().contains(u"3 个文件已在库中"_s));
}

TEST(Work, OpensReadOnlyBesideAnotherWriterAndSaysSo) {
  Stage stage;
  stage.open({stage.known_pages()});
  stage.close();
  auto other = archive::Archive::open(stage.archive(), archive::Access::ReadWrite);
  ASSERT_TRUE(other) << other.error().message;
  stage.open();
  EXPECT_TRUE(stage.part<QWidget>("banner").isVisible());
  EXPECT_TRUE(stage.part<QLabel>("bannerText").text().contains(u"正在写入"_s));
  EXPECT_FALSE(stage.part<QWidget>("pages").findChild<QWidget*>(u"welcome"_s)->isVisible());
  stage.search(u"疗休养"_s);
  EXPECT_EQ(stage.workspace().results().matched(), 2);
}

TEST(Work, SaysWhileTheIndexIsMadeThatNothingCanBeFoundYet) {
  Stage stage;
  stage.open({stage.known_pages()});
  stage.close();
  std::filesystem::remove_all(stage.archive() / "index");
  stage.open();
  // Made anew on opening; before it is there, a search is answered without it.
  auto& results = stage.workspace().results();
  ASSERT_TRUE(until([&] { return results.matched() == 4 && !stage.workspace().archive().indexing(); }));
  app::NoHits none;
  none.explain(app::ResultsPresenter(stage.workspace().library(), stage.workspace().finder()));
  EXPECT_EQ(none.findChild<QLabel*>(u"noHitsTitle"_s)->text(), u"现在还查不到"_s);
}

TEST(Work, DoesNotSayThatTheSearchFailedWhileAnIndexThatIsOfNoUseIsMadeAnew) {
  Stage stage;
  stage.open({stage.known_pages()});
  stage.close();
  for (const auto& file : std::filesystem::directory_iterator(stage.archive() / "index")) {
    std::ofstream(file.path(), std::ios::binary) << "damaged";
  }
  auto& workspace = stage.application().workspace(stage.application().open(stage.archive()));
  bool failed = false;
  QObject::connect(&workspace.results(), &app::ResultsPresenter::changed, &workspace,
                   [&] { failed = failed || workspace.results().state() == app::ResultsPresenter::State::Failed; });
  EXPECT_TRUE(until([&] { return workspace.results().matched() == 4; }));
  EXPECT_FALSE(failed);
}

TEST(Work, ReadsPagesAgainThatWereReadByOtherTopics) {
  Stage stage;
  {
    auto archive = archive::Archive::open(stage.archive(), archive::Access::ReadWrite);
    ASSERT_TRUE(archive);
    const std::vector paths{stage.known_pages()};
    ASSERT_TRUE(ingest::import_paths(*archive, paths, {}));
    ASSERT_TRUE(archive->topics().add({{{"夜校之外", "", "", ""}}, {{"夜校之外", "总工会", 9}}}));
  }
  stage.open();
  auto& banner = stage.part<QLabel>("bannerText");
  ASSERT_TRUE(until([&] { return banner.isVisible(); }));
  auto& again = stage.part<QAction>("actionReadAgain");
  ASSERT_TRUE(again.isEnabled());
  again.trigger();
  ASSERT_TRUE(until([&] { return !again.isEnabled(); }));
  EXPECT_FALSE(banner.isVisible());
  stage.search(u"主题:夜校之外"_s);
  stage.settle();
  EXPECT_GT(stage.workspace().results().matched(), 0);
  EXPECT_TRUE(stage.workspace().browse().topic_names().contains(u"夜校之外"_s));
}

TEST(Work, ClosingWhileAnImportRunsLeavesWholePages) {
  Stage stage;
  for (int i = 1; i <= 60; ++i) {
    stage.write("镜湖工友报/2020/03/" + std::to_string(i) + ".txt",
                "第" + std::to_string(i) + "号渡口的早班\n\n本报讯(记者林渡)天还没亮,第" + std::to_string(i) +
                    "号渡口的船工已经把缆绳理好,等第一批上工的人。\n");
  }
  stage.open();
  bool stored = false;
  QObject::connect(&stage.workspace().imports(), &app::ImportPresenter::changed, &stage.window(),
                   [&] { stored = stored || stage.workspace().imports().progress().files.done > 0; });
  stage.workspace().imports().import({stage.known_pages()});
  EXPECT_TRUE(until([&] { return stored; }));
  stage.close();
  auto archive = archive::Archive::open(stage.archive(), archive::Access::ReadWrite);
  ASSERT_TRUE(archive) << archive.error().message;
  EXPECT_TRUE(archive->check()->empty());
  const auto pages = archive->pages().all();
  ASSERT_TRUE(pages);
  for (const auto& page : *pages) EXPECT_FALSE(archive->articles().of_page(page.id)->empty());
}

TEST(Work, CancellingKeepsWhatWasImportedAndReportsIt) {
  Stage stage;
  stage.open();
  stage.workspace().imports().import({stage.known_pages()});
  QTest::mouseClick(&stage.part<QPushButton>("cancelImport"), Qt::LeftButton);
  ASSERT_TRUE(until([&] { return report_of(stage.window()) != nullptr; }));
  EXPECT_FALSE(stage.workspace().imports().running());
}

TEST(Work, TheSameArchiveIsShownInOneWindow) {
  Stage stage;
  stage.open();
  EXPECT_EQ(&stage.application().open(stage.archive()), &stage.window());
}

}  // namespace
}  // namespace gongwen::test
