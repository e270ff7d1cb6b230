#include "gui/stage.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

namespace gongwen::test {
namespace {

using namespace Qt::StringLiterals;

class ExportWindow : public testing::Test {
 protected:
  void open(const QString& query) {
    stage.open({stage.known_pages()});
    stage.search(query);
  }

  void open_dialog() {
    QTest::keyClick(&stage.window(), Qt::Key_E, Qt::ControlModifier);
    ASSERT_NE(stage.window().findChild<QDialog*>(u"ExportDialog"_s), nullptr);
  }

  void choose(const char* format) {
    auto& box = stage.part<QComboBox>("formatBox");
    box.setCurrentIndex(box.findData(QLatin1String(format)));
  }

  [[nodiscard]] QString file(const QString& name) const {
    return QString::fromStdString((stage.archive().parent_path() / name.toStdString()).string());
  }

  void write(const QString& path) {
    stage.part<QLineEdit>("pathLine").setText(path);
    stage.part<QPushButton>("startExport").click();
    ASSERT_TRUE(until([&] { return !stage.workspace().exports().running(); }));
  }

  QString status() { return stage.part<QLabel>("exportStatus").text(); }

  static QByteArray bytes_of(const QString& path) {
    QFile in(path);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
  }

  Stage stage;
};

TEST_F(ExportWindow, WritesTheResultsInEveryFormat) {
  open(u"疗休养"_s);
  open_dialog();
  auto& box = stage.part<QComboBox>("formatBox");
  ASSERT_EQ(box.count(), 16);
  for (int i = 0; i < box.count(); ++i) {
    box.setCurrentIndex(i);
    const QString name = box.currentData().toString();
    const QString path = file(u"出口-"_s + name);
    write(path);
    EXPECT_TRUE(status().startsWith(u"符合 2 篇，写出 2 篇"_s)) << name.toStdString() << status().toStdString();
    EXPECT_TRUE(QFile::exists(path)) << name.toStdString();
  }
}

TEST_F(ExportWindow, ProposesANameThatFitsTheFormat) {
  open(u"疗休养 地区:浙江"_s);
  open_dialog();
  choose("ris");
  EXPECT_TRUE(stage.part<QLineEdit>("pathLine").text().endsWith(u"疗休养 地区 浙江省.ris"_s))
      << stage.part<QLineEdit>("pathLine").text().toStdString();
  choose("odt");
  EXPECT_TRUE(stage.part<QLineEdit>("pathLine").text().endsWith(u".odt"_s));
  stage.part<QLineEdit>("pathLine").setText(u"/tmp/我的.txt"_s);
  choose("csv");
  EXPECT_EQ(stage.part<QLineEdit>("pathLine").text(), u"/tmp/我的.txt"_s) << "what a person wrote stays";
}

TEST_F(ExportWindow, WritesTheChosenColumnsInTheirOrderWithoutTheText) {
  open(u"疗休养"_s);
  open_dialog();
  choose("csv");
  auto& columns = stage.part<QListWidget>("columnList");
  ASSERT_GT(columns.count(), 20);
  for (int i = 0; i < columns.count(); ++i) {
    const QString name = columns.item(i)->data(Qt::UserRole).toString();
    columns.item(i)->setCheckState(name == u"id"_s || name == u"headline"_s ? Qt::Checked : Qt::Unchecked);
  }
  columns.setCurrentRow(0);
  stage.part<QAbstractButton>("columnDown").click();
  stage.part<QCheckBox>("byteOrderMark").setChecked(false);
  write(file(u"表.csv"_s));
  const QByteArray table = bytes_of(file(u"表.csv"_s));
  EXPECT_TRUE(table.startsWith("headline,id\r\n")) << table.left(80).constData();
  EXPECT_EQ(table.count("\r\n"), 3);
}

TEST_F(ExportWindow, WritesWhatIsChosenInTheList) {
  open({});
  auto& list = stage.part<QTableView>("resultList");
  list.selectRow(0);
  list.selectionModel()->select(list.model()->index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
  open_dialog();
  EXPECT_TRUE(stage.part<QRadioButton>("selectionScope").isChecked());
  choose("gbt7714");
  write(file(u"文献.txt"_s));
  EXPECT_TRUE(status().startsWith(u"符合 2 篇，写出 2 篇"_s));
  EXPECT_EQ(bytes_of(file(u"文献.txt"_s)).count('\n'), 2);
}

TEST_F(ExportWindow, WritesACollectionWithAManifest) {
  open(u"疗休养班"_s);
  auto& keeper = stage.workspace().keeper();
  keeper.add_to(u"案例"_s, {stage.workspace().reader().wanted()});
  ASSERT_TRUE(until([&] { return !keeper.busy(); }));
  open_dialog();
  stage.part<QRadioButton>("collectionScope").setChecked(true);
  choose("jsonl");
  stage.part<QCheckBox>("withManifest").setChecked(true);
  write(file(u"案例.jsonl"_s));
  EXPECT_TRUE(status().startsWith(u"符合 1 篇，写出 1 篇"_s));
  EXPECT_TRUE(bytes_of(file(u"案例.jsonl.manifest.jsonl"_s)).contains("\"collection\":\"案例\""));
}

TEST_F(ExportWindow, LeavesNothingWhenCancelledAndTheOldFileAsItWas) {
  QByteArray page;
  for (int i = 0; i < 120; ++i) {
    page += "第" + QByteArray::number(i) + "条短讯\n\n本报讯 疗休养第" + QByteArray::number(i) + "批昨日出发。\n\n";
  }
  std::vector<std::filesystem::path> pages;
  for (int i = 0; i < 4; ++i) {
    pages.push_back(stage.write("镜湖工友报/2020/01/0" + std::to_string(i + 1) + "/01.txt",
                                std::string_view(page.constData(), static_cast<std::size_t>(page.size()))));
    page += "\n第" + QByteArray::number(i) + "版完\n";
  }
  stage.open(pages);
  stage.search(u"疗休养"_s);
  open_dialog();
  choose("pdf");
  const QString path = file(u"旧的.pdf"_s);
  QFile old(path);
  ASSERT_TRUE(old.open(QIODevice::WriteOnly));
  old.write("old");
  old.close();
  stage.part<QLineEdit>("pathLine").setText(path);
  stage.part<QPushButton>("startExport").click();
  EXPECT_EQ(stage.part<QPushButton>("cancelExport").text(), u"取消"_s);
  stage.part<QPushButton>("cancelExport").click();
  ASSERT_TRUE(until([&] { return !stage.workspace().exports().running(); }));
  EXPECT_EQ(status(), u"已取消：没有留下半个文件，原来的文件不变。"_s);
  EXPECT_EQ(bytes_of(path), "old");
  EXPECT_EQ(stage.part<QPushButton>("cancelExport").text(), u"关闭"_s);
}

TEST_F(ExportWindow, SaysWhyItCouldNotBeWritten) {
  open(u"疗休养"_s);
  open_dialog();
  choose("ris");
  write(file(u"没有这个文件夹/表.ris"_s));
  EXPECT_FALSE(status().isEmpty());
  EXPECT_FALSE(status().startsWith(u"符合"_s));
  write({});
  EXPECT_EQ(status(), u"请写明写到哪里。"_s);
}

}  // namespace
}  // namespace gongwen::test
