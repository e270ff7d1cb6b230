#include "app/browse/tile_grid.h"
#include "app/instance.h"
#include "app/read/printing.h"
#include "app/work/import_dialog.h"
#include "gui/stage.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPrinter>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeView>

namespace gongwen::test {
namespace {

using namespace Qt::StringLiterals;

template <class T>
T& in(QWidget& parent, const char* name) {
  T* found = parent.findChild<T*>(QLatin1String(name));
  if (found == nullptr) throw std::runtime_error(std::string("no ") + name);
  return *found;
}

TEST(Settings, TheReaderWearsWhatIsChosen) {
  Stage stage;
  stage.open({stage.known_pages()});
  stage.part<QAction>("actionSettings").trigger();
  auto& dialog = stage.part<QDialog>("SettingsDialog");
  auto& face = in<QComboBox>(dialog, "faceBox");
  face.setCurrentIndex(1);
  emit face.activated(1);
  in<QSpinBox>(dialog, "measureBox").setValue(24);
  in<QDoubleSpinBox>(dialog, "sizeBox").setValue(16);
  const app::TextStyle wanted{16, app::TextStyle::Face::Sans, 24};
  EXPECT_EQ(stage.workspace().reader().text_style(), wanted);
  const auto* document = stage.part<QTextEdit>("articleView").document();
  const QFont body = document->lastBlock().charFormat().font();
  EXPECT_FALSE(body.family().contains(u"Serif"_s) && body.families().value(0).contains(u"Serif"_s));
  stage.close();
  stage.open();
  EXPECT_EQ(stage.workspace().reader().text_style(), wanted) << "remembered";
  stage.workspace().reader().set_text_style({});
}

TEST(Settings, AnArchiveThatWasOpenedIsOfferedAgain) {
  Stage stage;
  stage.open();
  const auto other = stage.archive().parent_path() / "另一个.gongwen";
  app::MainWindow& second = stage.application().open(other);
  ASSERT_TRUE(until(
      [&] { return stage.application().workspace(second).archive().state() == app::ArchivePresenter::State::Open; }));
  auto* menu = in<QToolButton>(stage.window(), "archiveButton").menu();
  emit menu->aboutToShow();
  QStringList paths;
  for (const QAction* action : menu->actions()) {
    if (action->objectName() == u"actionRecent"_s) paths << action->toolTip();
  }
  const auto offers = [&](const std::filesystem::path& folder) {
    return !paths.filter(QString::fromStdString(folder.string())).isEmpty();
  };
  EXPECT_TRUE(offers(other));
  EXPECT_FALSE(offers(stage.archive())) << "the one that is open";
  second.close();
}

TEST(Settings, AnImportTakesWhatIsKnownOfThePages) {
  Stage stage;
  stage.open();
  const auto page = stage.write("无名.txt", "渡口的夜班\n\n本报讯(记者林渡)昨夜,浙江省舟山市的渡口照常开船。\n");
  app::ImportDialog dialog({page}, &stage.window());
  QObject::connect(&dialog, &app::ImportDialog::confirmed, &stage.workspace().imports(), &app::ImportPresenter::import);
  in<QLineEdit>(dialog, "paperLine").setText(u"镜湖工友报"_s);
  in<QLineEdit>(dialog, "dateLine").setText(u"2020-13-01"_s);
  dialog.accept();
  EXPECT_FALSE(in<QLabel>(dialog, "importMistake").text().isEmpty());
  EXPECT_FALSE(stage.workspace().imports().running());
  in<QLineEdit>(dialog, "dateLine").setText(u"2020-03-01"_s);
  in<QLineEdit>(dialog, "pageNoLine").setText(u"7"_s);
  dialog.accept();
  ASSERT_TRUE(until([&] { return !stage.workspace().imports().running(); }));
  stage.search(u"报纸:镜湖工友报 日期:2020-03-01"_s);
  EXPECT_EQ(stage.workspace().results().matched(), 1);
  EXPECT_EQ(stage.workspace().reader().reading()->article.page_no, "7");
}

TEST(Settings, AnArchiveThatIsDroppedIsOpened) {
  Stage stage;
  stage.open();
  std::filesystem::path wanted;
  QObject::connect(&stage.window(), &app::MainWindow::archive_wanted, &stage.window(),
                   [&](const std::filesystem::path& folder) { wanted = folder; });
  QMimeData data;
  data.setUrls({QUrl::fromLocalFile(QString::fromStdString(stage.archive().string()))});
  QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(&stage.window(), &enter);
  QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(&stage.window(), &drop);
  EXPECT_EQ(wanted, stage.archive());
  EXPECT_FALSE(stage.workspace().imports().running());
}

TEST(Print, SetsTheArticleOnPaperWithItsSource) {
  Stage stage;
  stage.open({stage.known_pages()});
  stage.search(u"疗休养班"_s);
  const QString path = QString::fromStdString((stage.archive().parent_path() / "文章.pdf").string());
  QPrinter printer;
  printer.setOutputFormat(QPrinter::PdfFormat);
  printer.setOutputFileName(path);
  app::print_article(*stage.workspace().reader().reading(), {}, printer);
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  const QByteArray bytes = file.readAll();
  EXPECT_TRUE(bytes.startsWith("%PDF"));
  EXPECT_TRUE(bytes.contains("/Count 1") || bytes.contains("/Count 1\n"));
}

TEST(Instance, ASecondStartHandsItsWishesToTheFirst) {
  const QTemporaryDir folder;
  const QString name = folder.filePath(u"socket"_s);
  app::CommandLine line;
  line.archive = "/somewhere/报.gongwen";
  line.imports = {"/somewhere/1.txt", "/somewhere/2.txt"};
  app::Instance first(name);
  EXPECT_FALSE(first.hand_over(line)) << "nobody is there";
  first.listen();
  app::CommandLine got;
  QObject::connect(&first, &app::Instance::wanted, &first, [&](const app::CommandLine& wanted) { got = wanted; });
  app::Worker other;  // Handing over waits, so it is another thread's here, as it is another program's outside.
  app::Job job;
  bool handed = false;
  job.start(
      other, [&](const app::Job::Call&) { return app::Instance(name).hand_over(line); },
      [&](bool done) { handed = done; });
  ASSERT_TRUE(until([&] { return !job.running(); }));
  EXPECT_TRUE(handed);
  EXPECT_EQ(got.archive, line.archive);
  EXPECT_EQ(got.imports, line.imports);
}

TEST(Instance, ASecondStartWithoutAnArchiveRaisesTheWindowThatIsThere) {
  Stage stage;
  stage.open();
  stage.application().open_again({});
  EXPECT_EQ(QApplication::topLevelWidgets().count(&stage.window()), 1);
  int windows = 0;
  for (QWidget* widget : QApplication::topLevelWidgets()) windows += qobject_cast<app::MainWindow*>(widget) != nullptr;
  EXPECT_EQ(windows, 1);
}

TEST(Issue, ADayOpensItsPagesAndAPageItsArticles) {
  Stage stage;
  stage.open({stage.known_pages()});
  stage.search(u"日期:2023-04-28"_s);
  auto& tree = stage.part<QTreeView>("issueTree");
  const auto* model = tree.model();
  ASSERT_EQ(model->rowCount(), 1);
  const QModelIndex page = model->index(0, 0);
  EXPECT_EQ(page.data().toString(), u"镜湖工友报 · 第2版"_s);
  ASSERT_EQ(model->rowCount(page), 2);
  EXPECT_EQ(model->index(0, 0, page).data().toString(), u"湖边来了一班焊工"_s);
  EXPECT_EQ(model->index(1, 0, page).data().toString(), u"夜校开出木工课"_s);
  emit tree.activated(model->index(1, 0, page));
  stage.settle();
  EXPECT_EQ(stage.workspace().reader().reading()->article.headline, "夜校开出木工课");
  QTest::keyClick(&stage.window(), Qt::Key_K, Qt::ShiftModifier);
  stage.settle();
  EXPECT_EQ(stage.workspace().reader().reading()->article.headline, "湖边来了一班焊工");
}

}  // namespace
}  // namespace gongwen::test
