#pragma once

#include "app/read/reading_view.h"
#include "app/text.h"
#include "gui/stage.h"

#include <QStringList>

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
  /// What is marked in the article.
  QStringList marked() {
    QStringList words;
    for (const auto& selection : article().extraSelections()) words << selection.cursor.selectedText();
    return words;
  }

  Stage stage;
};

}  // namespace gongwen::test
