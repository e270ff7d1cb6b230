#pragma once

#include "annotate/article_json.h"
#include "app/desk/cards_model.h"
#include "app/desk/desk_view.h"
#include "app/desk/lines_mime.h"
#include "archive/archive.h"
#include "gui/stage.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <algorithm>
#include <filesystem>
#include <memory>

namespace gongwen::test {
using namespace Qt::StringLiterals;
using annotate::Doubt;
using app::CardsModel;

class Desk : public testing::Test {
 protected:
  /// Imports a page on which an article goes on behind another one, opens that article and the desk by its key.
  void show() {
    stage.open({stage.write("镜湖工友报/2022/07/01/01.txt", interrupted_page)});
    stage.search(u"三十年"_s);
    open_desk();
  }
  /// A page of the sample with places that are not sure, and at the first of them that might stand elsewhere twice.
  void show_doubtful() {
    stage.open({std::filesystem::path(GONGWEN_SOURCE_DIR) / "data/sample/pages/岭南劳动者报/2012-06-20/A03.txt"});
    open_desk();
    go_to_doubt(Doubt::About::Join, 3);
  }
  /// Goes on by key to a doubt of this kind with so many answers at least.
  void go_to_doubt(Doubt::About about, std::size_t answers) {
    ASSERT_FALSE(desk().doubts().empty());
    for (std::size_t i = 0; i < desk().doubts().size(); ++i) {
      press(Qt::Key_N);
      if (desk().doubt()->about == about && desk().offers().size() >= answers) return;
    }
    FAIL() << "the page has no such doubt";
  }
  void open_desk() {
    QTest::keyClick(&stage.part<QWidget>("resultList"), Qt::Key_E);
    ASSERT_TRUE(until([&] { return desk().page() && cards().isVisible(); }));
  }
  /// The block that one is at follows this line; 0: it begins its article.
  int line_before() {
    const auto spot = app::spot_of(desk().page()->articles(), desk().line());
    return spot->piece == 0 ? 0 : desk().page()->articles()[spot->article].lines[spot->piece - 1];
  }

  app::DeskPresenter& desk() { return stage.workspace().desk(); }
  QListView& cards() { return stage.part<QListView>("deskCards"); }

  /// Presses a key where the cards are and waits until the archive has what it does.
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(&cards(), key, modifiers);
    wait();
  }
  void wait() {
    ASSERT_TRUE(until([&] { return !desk().busy(); }));
  }
  void go_to(int line) { cards().setCurrentIndex(row_of(line)); }
  QModelIndex row_of(int line) {
    const auto found = cards().model()->match(cards().model()->index(0, 0), CardsModel::LineRole, line, 1);
    return found.isEmpty() ? QModelIndex() : found.first();
  }

  std::vector<annotate::Article> stored() {
    auto archive = archive::Archive::open(stage.archive(), archive::Access::ReadOnly);
    auto articles = archive->articles().of_page(1);
    return *std::move(articles);
  }
  /// The lines of the articles as the archive has them: `1,3,9 5,7`.
  std::string articles() {
    std::string all;
    for (const annotate::Article& article : stored()) {
      if (!all.empty()) all += ' ';
      for (std::size_t i = 0; i < article.lines.size(); ++i) {
        all += (i == 0 ? "" : ",") + std::to_string(article.lines[i]);
      }
    }
    return all;
  }
  /// All that is kept of the articles.
  std::string state() {
    std::string all;
    for (const annotate::Article& article : stored()) all += annotate::to_json(article).dump() + '\n';
    return all;
  }
  QString message() { return stage.part<QLabel>("deskMessage").text(); }
  QString preview() { return stage.part<QTextEdit>("deskPreview").toPlainText(); }

  Stage stage;
};

}  // namespace gongwen::test
