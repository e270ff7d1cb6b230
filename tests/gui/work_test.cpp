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
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QTreeView>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <fstream>

namespace gongwen::test {
namespace {

using namespace Qt::StringLiterals;

QDialog* report_of(QWidget& window) { return window.findChild<QDialog*>(u"ImportReport"_s); }

/// The longest time between two looks at a clock.
class Longest {
 public:
  explicit Longest(clockid_t clock) : clock_(clock), last_(now()) {}
  void look() {
    const double present = now();
    longest_ = std::max(longest_, present - last_);
    last_ = present;
  }
  [[nodiscard]] double milliseconds() const { return longest_; }

 private:
  [[nodiscard]] double now() const {
    timespec time{};
    clock_gettime(clock_, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
  }

  clockid_t clock_;
  double last_;
  double longest_ = 0;
};

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

TEST(Work, TheWindowDoesNotWaitWhileItImportsSearchesKeepsAndExports) {
  Stage stage;
  // GONGWEN_PROBE_PAGES=2000 makes it 20,000 articles; the archive of the tests has a tenth.
  const int pages = std::max(1, qEnvironmentVariableIntValue("GONGWEN_PROBE_PAGES") == 0
                                    ? 200
                                    : qEnvironmentVariableIntValue("GONGWEN_PROBE_PAGES"));
  for (int i = 1; i <= pages; ++i) {
    std::string page;
    for (int story = 1; story <= 10; ++story) {
      const std::string name = std::to_string(i) + "之" + std::to_string(story);
      page += "第" + name + "号船台的夜班\n\n本报讯(记者林渡)昨夜,浙江省舟山市第" + name +
              "号船台的工会小组把热汤面送到脚手架下。焊工们轮流下来吃,面汤冒着白气。\n\n";
    }
    stage.write("镜湖工友报/2019/" + std::to_string(1 + i % 12) + "/" + std::to_string(1 + i / 12 % 28) + "/" +
                    std::to_string(1 + i / 336) + ".txt",
                page);
  }
  stage.open();
  // Comes as often as the event loop lets it, so what lies between two is what one event took: by the clock, and of
  // this thread's own work, which does not depend on what else the machine does.
  Longest wall(CLOCK_MONOTONIC);
  Longest work(CLOCK_THREAD_CPUTIME_ID);
  QTimer probe;
  QObject::connect(&probe, &QTimer::timeout, &stage.window(), [&] {
    wall.look();
    work.look();
  });
  probe.start(0);
  auto& imports = stage.workspace().imports();
  bool paced = false;  // From the second time on: the first second may end between the bar's look and this one.
  QObject::connect(&imports, &app::ImportPresenter::changed, &stage.window(), [&] {
    if (!imports.running()) return;
    if (paced) {
      EXPECT_TRUE(stage.part<QLabel>("importTime").text().contains(u"每秒"_s));
    }
    paced = imports.pace() > 0;
  });
  imports.import({stage.known_pages()});
  for (const QString& query : {u"热汤面"_s, u"船台 地区:浙江"_s, u"没有这样的词"_s, u"夜班 日期:2019-03"_s}) {
    stage.search(query);
    const auto done = stage.workspace().imports().progress().files.done;
    EXPECT_TRUE(until([&] {
      return !stage.workspace().imports().running() || stage.workspace().imports().progress().files.done > done;
    }));
  }
  // What a person keeps does not wait for the import.
  auto& keeper = stage.workspace().keeper();
  keeper.create(u"船台"_s, std::nullopt);
  EXPECT_TRUE(until([&] { return !keeper.busy() && keeper.shelf().collections.size() == 1; }))
      << stage.part<QLabel>("noticeText").text().toStdString();
  EXPECT_TRUE(QTest::qWaitFor([&] { return !stage.workspace().imports().running(); }, 900'000));
  stage.search(u"船台"_s);
  exports::Selection selection;
  selection.query = stage.workspace().finder().query();
  exports::Options options;
  options.format = exports::Format::Xlsx;
  stage.workspace().exports().write(selection, options, stage.archive().parent_path() / "船台.xlsx",
                                    exports::WithManifest::Yes);
  auto& list = stage.part<QTableView>("resultList");
  for (int step = 0; step <= 50; ++step) {
    list.verticalScrollBar()->setValue(list.verticalScrollBar()->maximum() / 50 * step);
    QTest::qWait(5);
  }
  EXPECT_TRUE(QTest::qWaitFor([&] { return !stage.workspace().exports().running(); }, 900'000));
  std::printf("longest event on the GUI thread: %.1f ms by the clock, %.1f ms of work\n", wall.milliseconds(),
              work.milliseconds());
  EXPECT_LT(work.milliseconds(), 100);
  EXPECT_LT(wall.milliseconds(), 1000) << "this one may only grow when the machine is loaded";
}

TEST(Work, TheSameArchiveIsShownInOneWindow) {
  Stage stage;
  stage.open();
  EXPECT_EQ(&stage.application().open(stage.archive()), &stage.window());
}

}  // namespace
}  // namespace gongwen::test
