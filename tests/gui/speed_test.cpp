#include "gui/probed_application.h"
#include "gui/stage.h"

#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <cstdio>
#include <string>

namespace gongwen::test {
namespace {

using namespace Qt::StringLiterals;

/// Writes `pages` pages of ten articles each.
void write_pages(const Stage& stage, int pages) {
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
}

/// While the probe is there, each event is measured.
class Probed {
 public:
  explicit Probed(StallProbe& probe) { application().set_probe(&probe); }
  ~Probed() { application().set_probe(nullptr); }
  Probed(const Probed&) = delete;
  Probed& operator=(const Probed&) = delete;

 private:
  static ProbedApplication& application() { return static_cast<ProbedApplication&>(*QCoreApplication::instance()); }
};

void scroll(QTableView& list) {
  for (const Qt::Key key : {Qt::Key_Home, Qt::Key_PageDown, Qt::Key_PageDown, Qt::Key_End, Qt::Key_PageUp}) {
    QTest::keyClick(&list, key);
    QTest::qWait(5);
  }
  for (int step = 0; step <= 50; ++step) {
    QMetaObject::invokeMethod(
        &list, [&list, step] { list.verticalScrollBar()->setValue(list.verticalScrollBar()->maximum() / 50 * step); },
        Qt::QueuedConnection);
    QTest::qWait(5);
  }
}

TEST(Speed, TheWindowDoesNotWaitWhileItImportsSearchesScrollsKeepsAndExports) {
  Stage stage;
  // GONGWEN_PROBE_PAGES=2000 makes it 20,000 articles; the archive of the tests has a tenth.
  const int pages = qEnvironmentVariableIntValue("GONGWEN_PROBE_PAGES");
  write_pages(stage, pages > 0 ? pages : 200);
  stage.open();
  StallProbe probe;
  const Probed probed(probe);
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
  auto& list = stage.part<QTableView>("resultList");
  for (const QString& query : {u"热汤面"_s, u"船台 地区:浙江"_s, u"没有这样的词"_s, u"夜班 日期:2019-03"_s}) {
    stage.search(query);
    scroll(list);
    const auto done = imports.progress().files.done;
    EXPECT_TRUE(until([&] { return !imports.running() || imports.progress().files.done > done; }));
  }
  // What a person keeps does not wait for the import.
  auto& keeper = stage.workspace().keeper();
  keeper.create(u"船台"_s, std::nullopt);
  EXPECT_TRUE(until([&] { return !keeper.busy() && keeper.shelf().collections.size() == 1; }))
      << stage.part<QLabel>("noticeText").text().toStdString();
  EXPECT_TRUE(QTest::qWaitFor([&] { return !imports.running(); }, 900'000));
  stage.search(u"船台"_s);
  exports::Selection selection;
  selection.query = stage.workspace().finder().query();
  exports::Options options;
  options.format = exports::Format::Xlsx;
  stage.workspace().exports().write(selection, options, stage.archive().parent_path() / "船台.xlsx",
                                    exports::WithManifest::Yes);
  scroll(list);
  for (const auto sort : {search::Sort::Headline, search::Sort::Region, search::Sort::Oldest}) {
    stage.workspace().finder().set_sort(sort);
    stage.settle();
    scroll(list);
  }
  EXPECT_TRUE(QTest::qWaitFor([&] { return !stage.workspace().exports().running(); }, 900'000));
  probe.print();
  EXPECT_LT(probe.longest_by_work().work, 100) << probe.longest_by_work().event.toStdString();
  EXPECT_LT(probe.longest_by_clock().clock, 1000) << "this one may only grow when the machine is loaded";
}

TEST(Speed, AQueryThatIsTypedAbandonsTheOneBefore) {
  Stage stage;
  stage.open({stage.known_pages()});
  auto& results = stage.workspace().results();
  int answers = 0;
  QObject::connect(&results, &app::ResultsPresenter::answered, &stage.window(), [&] { ++answers; });
  stage.workspace().finder().run(u"工会"_s);
  stage.workspace().finder().run(u"夜校"_s);
  stage.workspace().finder().run(u"疗休养"_s);
  stage.settle();
  EXPECT_EQ(answers, 1);
  EXPECT_EQ(results.matched(), 2);
}

TEST(Speed, AMillionHitsHaveATrueScrollBarAndLoadOnlyWhatIsSeen) {
  Stage stage;
  stage.open({stage.known_pages()});
  auto& list = stage.part<QTableView>("resultList");
  auto& model = stage.workspace().results().model();
  constexpr int rows = 1'000'000;
  StallProbe probe;
  {
    const Probed probed(probe);
    QMetaObject::invokeMethod(
        &list, [&] { model.show({}, search::Sort::Newest, rows, {}); }, Qt::QueuedConnection);
    ASSERT_TRUE(until([&] { return list.model()->rowCount() == rows; }));
    list.setFocus();
    scroll(list);
    QTest::keyClick(&list, Qt::Key_End);
    EXPECT_EQ(list.currentIndex().row(), rows - 1);
    stage.settle();
  }
  std::printf("a million rows: ");
  probe.print();
  const int seen = list.viewport()->height() / list.rowHeight(0);
  const auto* bar = list.verticalScrollBar();
  // By rows or by pixels, the handle is as large as the part that is seen.
  EXPECT_NEAR(static_cast<double>(bar->pageStep()) / (bar->maximum() + bar->pageStep()),
              static_cast<double>(seen) / rows, 2.0 / rows);
  EXPECT_LT(probe.longest_by_work().work, 100);
}

}  // namespace
}  // namespace gongwen::test
