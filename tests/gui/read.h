#pragma once

#include "app/read/page_model.h"
#include "app/read/reading_view.h"
#include "app/text.h"
#include "gui/stage.h"

#include <QListView>
#include <QStringList>
#include <vector>

#include <gtest/gtest.h>

namespace gongwen::test {

/// An article in the reader.
class Read : public testing::Test {
 protected:
  void show(const QString& query) {
    stage.open({stage.known_pages()});
    stage.search(query);
  }
  app::ReadingView& article() { return stage.part<app::ReadingView>("articleView"); }
  QString text() { return app::without_joiners(article().toPlainText()); }
  /// What is marked in each block of the page: all hits, or by CurrentHitRole the one that is looked at.
  std::vector<QStringList> marked_on_page(int role = app::PageModel::HitsRole) {
    const auto* page = stage.part<QListView>("pageView").model();
    std::vector<QStringList> blocks;
    for (int row = 0; row < page->rowCount(); ++row) {
      const QModelIndex block = page->index(row, 0);
      QStringList& words = blocks.emplace_back();
      for (const app::Mark& hit : block.data(role).value<std::vector<app::Mark>>()) {
        words << block.data().toString().mid(hit.begin, hit.length);
      }
    }
    return blocks;
  }
  /// What is marked in the article.
  QStringList marked() {
    QStringList words;
    for (const auto& selection : article().extraSelections()) words << selection.cursor.selectedText();
    return words;
  }

  Stage stage;
};

}  // namespace gongwen::test
