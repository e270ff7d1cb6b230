// What others kept comes into the window: exports and whole archives, from the menu and by the mouse.
#include "gui/stage.h"
#include "ingest/corrections.h"
#include "ingest/import.h"

#include <QAction>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <algorithm>

namespace gongwen::test {
namespace {

using namespace Qt::StringLiterals;
using archive::ReadingState;

/// An archive of somebody else, with a page that is not here and all that one can keep of it.
class TakeIn : public testing::Test {
 protected:
  void SetUp() override {
    const auto pages = stage.known_pages();
    const auto page = stage.write("../别处/镜湖工友报/2025/02/03/01.txt",
                                  "雪线上的修理班\n\n本报讯(记者高远山)近日,青海省西宁市总工会把修理班送上雪线,"
                                  "疗休养归来的老焊工带队,为道班修好了九台取暖炉。\n");
    auto other = archive::Archive::open(theirs(), archive::Access::ReadWrite);
    ASSERT_TRUE(other) << other.error().message;
    const std::vector paths{page};
    ASSERT_TRUE(ingest::import_paths(*other, paths, {}));
    const auto article = other->articles().of_page(1)->at(0);
    const std::vector anchors{archive::anchor_of(article)};
    const auto outer = other->collections().create("案例").value();
    const auto inner = other->collections().create("修理", outer).value();
    ASSERT_TRUE(other->collections().set_note(inner, "给下期专版"));
    ASSERT_TRUE(other->collections().add(inner, anchors));
    ASSERT_TRUE(other->collections().set_item_note(other->collections().items(inner)->at(0).id, "先问过本人"));
    ASSERT_TRUE(other->marks().add_tag(anchors, "待核实"));
    ASSERT_TRUE(other->marks().set_state(anchors, ReadingState::Reviewed));
    annotate::Correction headline{"value",
                                  article.page_sha256,
                                  annotate::ValueChange{article.lines, "headline", "雪线上来了修理班"},
                                  "",
                                  "沈一苇",
                                  ""};
    ASSERT_TRUE(ingest::correct(*other, headline));
    stage.open({pages});
  }

  [[nodiscard]] std::filesystem::path theirs() const { return stage.archive().parent_path() / "别人的.gongwen"; }

  void drop(const std::filesystem::path& path) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QString::fromStdString(path.string()))});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&stage.window(), &enter);
    ASSERT_TRUE(enter.isAccepted());
    QDropEvent event({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&stage.window(), &event);
  }

  [[nodiscard]] bool taken() {
    return until([&] { return !imports().running() && !stage.workspace().keeper().busy(); });
  }

  /// All that was kept there is here, and found.
  void expect_all() {
    ASSERT_TRUE(taken());
    stage.search(u"取暖炉"_s);
    ASSERT_EQ(stage.workspace().results().matched(), 1) << "the page";
    EXPECT_EQ(stage.workspace().reader().reading()->article.headline, "雪线上来了修理班") << "as it was corrected";
    const auto& marks = shelf().marks(stage.workspace().reader().wanted());
    EXPECT_EQ(marks.state, ReadingState::Reviewed);
    EXPECT_EQ(marks.tags, std::vector<std::string>{"待核实"});
    ASSERT_EQ(marks.collections.size(), 1U);
    EXPECT_EQ(marks.collections[0].note, "先问过本人");
    ASSERT_EQ(shelf().collections.size(), 2U);
    EXPECT_EQ(shelf().collections[1].path, "案例/修理");
    EXPECT_EQ(shelf().collections[1].note, "给下期专版");
    EXPECT_EQ(stage.part<QTreeView>("collectionTree").model()->index(0, 0).data().toString(), u"案例"_s);
  }

  app::ImportPresenter& imports() { return stage.workspace().imports(); }
  const app::Shelf& shelf() { return stage.workspace().keeper().shelf(); }
  QString notice() { return stage.part<QLabel>("noticeText").text(); }

  Stage stage;
};

TEST_F(TakeIn, AnArchiveThatIsDroppedWithItsPagesNotesTagsAndCorrections) {
  stage.workspace().keeper().save_search(u"疗养"_s, u"疗休养"_s);
  ASSERT_TRUE(taken());
  drop(theirs());
  QTest::mouseClick(&stage.part<QPushButton>("takeInDropped"), Qt::LeftButton);
  expect_all();
  EXPECT_EQ(notice(),
            u"已收进：1 篇进入专题集，1 个标签，1 个阅读标记，1 处更正。随来 1 个版面。“疗养”有 1 篇新文章。"_s);
  const auto& saved = stage.part<QListView>("savedList");
  EXPECT_TRUE(until([&] { return saved.model()->index(0, 0).data(app::NewsRole).toString() == u"新 1"_s; }));
}

TEST_F(TakeIn, IsTakenBackByOneUndo) {
  imports().import({theirs()});
  ASSERT_TRUE(taken());
  ASSERT_FALSE(shelf().collections.empty());
  stage.part<QToolButton>("noticeUndo").click();
  ASSERT_TRUE(taken());
  EXPECT_TRUE(shelf().collections.empty());
  EXPECT_TRUE(shelf().tags.empty());
}

TEST_F(TakeIn, AnArchiveThatIsDroppedCanBeOpenedInstead) {
  QSignalSpy wanted(&stage.window(), &app::MainWindow::archive_wanted);
  drop(theirs());
  auto& open = stage.part<QPushButton>("openDropped");
  EXPECT_EQ(stage.part<QMessageBox>("ArchiveDropped").defaultButton(), &open);
  QTest::mouseClick(&open, Qt::LeftButton);
  ASSERT_EQ(wanted.count(), 1);
  EXPECT_FALSE(imports().running());
  EXPECT_EQ(std::ranges::count_if(QApplication::topLevelWidgets(),
                                  [](QWidget* widget) { return qobject_cast<app::MainWindow*>(widget) != nullptr; }),
            2);
}

TEST_F(TakeIn, AnArchiveThatIsChosenInTheMenu) {
  stage.part<QAction>("actionTakeInArchive").trigger();
  emit stage.part<QFileDialog>("ArchiveToTakeIn").fileSelected(QString::fromStdString(theirs().string()));
  expect_all();
}

TEST_F(TakeIn, SaysSoWhereThereIsNoArchive) {
  stage.part<QAction>("actionTakeInArchive").trigger();
  emit stage.part<QFileDialog>("ArchiveToTakeIn").fileSelected(QString::fromStdString(stage.known_pages().string()));
  const auto boxes = stage.window().findChildren<QMessageBox*>();
  ASSERT_EQ(boxes.size(), 1);
  EXPECT_TRUE(boxes[0]->text().contains(u"没有档案库"_s)) << boxes[0]->text().toStdString();
}

TEST_F(TakeIn, AnExportThatIsDroppedOrChosen) {
  imports().import({theirs()});
  ASSERT_TRUE(taken());
  const auto file = stage.archive().parent_path() / "带走的.jsonl";
  exports::Selection selection;
  selection.collection = "案例";
  exports::Options options;
  options.format = exports::Format::Jsonl;
  stage.workspace().exports().write(selection, options, file, exports::WithManifest::No);
  ASSERT_TRUE(until([&] { return !stage.workspace().exports().running(); }));
  for (const bool by_mouse : {true, false}) {
    stage.workspace().keeper().undo();
    ASSERT_TRUE(taken());
    ASSERT_TRUE(shelf().collections.empty());
    if (by_mouse) {
      drop(file);
    } else {
      stage.part<QAction>("actionTakeIn").trigger();
      emit stage.part<QFileDialog>("ExportToTakeIn").fileSelected(QString::fromStdString(file.string()));
    }
    expect_all();
    EXPECT_EQ(notice(), u"已收进：1 篇进入专题集，1 个标签，1 个阅读标记，0 处更正。"_s);
  }
}

TEST_F(TakeIn, AnExportWithoutAllColumnsIsRefusedInWords) {
  QString sentence;
  QObject::connect(&imports(), &app::ImportPresenter::failed, &stage.window(),
                   [&](const QString& failure) { sentence = failure; });
  imports().import({stage.write("半截.jsonl", "{\"headline\": \"只有标题\"}\n")});
  ASSERT_TRUE(until([&] { return !sentence.isEmpty(); }));
  EXPECT_TRUE(sentence.endsWith(u"第 1 行不是带全部栏目导出的文章"_s)) << sentence.toStdString();
}

}  // namespace
}  // namespace gongwen::test
