#include "gui/stage.h"

#include "app/text.h"

#include <QDialog>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTabWidget>
#include <QTest>
#include <QTextEdit>
#include <array>
#include <fstream>
#include <utility>

namespace gongwen::test {
namespace {

using namespace Qt::StringLiterals;

/// Made up for these tests: three pages, two provinces each with something of its own.
constexpr std::array<std::pair<const char*, const char*>, 3> pages{{
    {"镜湖工友报/2023/04/28/02.txt",
     "湖边来了一班焊工\n\n"
     "本报讯(记者林渡 通讯员沈一苇)4月26日,浙江省丽水市总工会的首期疗休养班在云和县开班,四十名焊工住进湖边的民宿。\n\n"
     "食宿费用由工会承担。领队说,往后每个月都要办一期疗休养班,名额先给一线班组。\n\n"
     "夜校开出木工课\n\n"
     "本报讯(记者周晚晴)近日,江苏省苏州市总工会的职工夜校开出木工课,二十名快递员下班后来学刨木头。课程免费,"
     "材料由工会提供。\n"},
    {"镜湖工友报/2024/09/12/01.txt",
     "货车司机的体检车开进停车场\n\n"
     "本报讯(记者高远山)9月10日,山东省日照市总工会把体检车开进物流园,三百名货车司机免费做了体检。\n\n"
     "工会还同医院约定,查出的毛病由专人跟进,医疗互助金随后就到。\n"},
    {"镜湖工友报/2024/11/05/03.txt",
     "海岛上的疗休养路线\n\n"
     "本报讯(通讯员何小满)11月3日,浙江省舟山市总工会公布六条疗休养路线,渔民和船厂工人都能报名,补贴按天发放。\n"},
}};

}  // namespace

bool until(const std::function<bool()>& done) { return QTest::qWaitFor(done, 20'000); }

Stage::Stage() : application_(u"zh_CN"_s) {}

std::filesystem::path Stage::write(const std::string& path, std::string_view bytes) const {
  const auto file = std::filesystem::path(folder_.path().toStdString()) / "pages" / path;
  std::filesystem::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << bytes;
  return file;
}

std::filesystem::path Stage::known_pages() const {
  for (const auto& [path, text] : pages) write(path, text);
  return std::filesystem::path(folder_.path().toStdString()) / "pages";
}

std::filesystem::path Stage::archive() const {
  return std::filesystem::path(folder_.path().toStdString()) / "试验.gongwen";
}

void Stage::open(std::vector<std::filesystem::path> imports) {
  const bool importing = !imports.empty();
  window_ = &application_.open(archive(), std::move(imports));
  window_->activateWindow();
  ASSERT_TRUE(QTest::qWaitForWindowActive(window_));
  ASSERT_TRUE(until([&] { return workspace().archive().state() != app::ArchivePresenter::State::Opening; }));
  if (importing) {
    ASSERT_TRUE(until([&] { return !workspace().imports().running() && workspace().results().matched() > 0; }));
    for (QDialog* report : window_->findChildren<QDialog*>()) report->close();
    window_->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window_));
  }
  settle();
}

void Stage::search(const QString& text) {
  auto& line = part<QLineEdit>("searchLine");
  line.setFocus();
  line.clear();
  // Keys cannot type Chinese; this is what an input method sends when a person accepts its proposal.
  QInputMethodEvent commit;
  commit.setCommitString(text);
  QCoreApplication::sendEvent(&line, &commit);
  QTest::keyClick(&line, Qt::Key_Return);
  settle();
}

QString Stage::evidence() {
  part<QTabWidget>("readerTabs").setCurrentWidget(&part<QWidget>("evidenceTab"));
  return part<QTextEdit>("evidenceView").toPlainText();
}

void Stage::settle() {
  ASSERT_TRUE(until([&] {
    auto& desk = workspace();
    const bool read = desk.results().matched() == 0 || desk.reader().reading();
    return !desk.results().busy() && !desk.browse().busy() && !desk.reader().busy() && read;
  }));
}

void Stage::click_row(QAbstractItemView& view, const QString& text, Qt::KeyboardModifiers keys) {
  const auto* model = view.model();
  const auto rows =
      model->match(model->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchStartsWith | Qt::MatchRecursive);
  ASSERT_FALSE(rows.isEmpty()) << "no row " << text.toStdString();
  view.scrollTo(rows.first());
  QTest::mouseClick(view.viewport(), Qt::LeftButton, keys, view.visualRect(rows.first()).center());
  settle();
}

void Stage::close() {
  window_->close();
  ASSERT_TRUE(until([&] { return window_.isNull(); }));
}

}  // namespace gongwen::test
