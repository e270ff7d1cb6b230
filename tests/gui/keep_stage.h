#pragma once

#include "gui/stage.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTreeView>

#include <gtest/gtest.h>

namespace gongwen::test {

/// What persons keep, through the real window: it has searched the known pages for 疗休养.
class Keep : public testing::Test {
 protected:
  void SetUp() override {
    stage.open({stage.known_pages()});
    stage.search(QStringLiteral("疗休养"));
  }

  app::Keeper& keeper() { return stage.workspace().keeper(); }
  const app::Shelf& shelf() { return keeper().shelf(); }
  const std::string& open_article() { return stage.workspace().reader().wanted(); }
  [[nodiscard]] bool kept() {
    return until([&] { return !keeper().busy(); });
  }
  void trigger(const char* action) { stage.part<QAction>(action).trigger(); }

  /// Writes into the dialog that asks for a line, and accepts it.
  void answer(const char* dialog_name, const QString& text) {
    auto& dialog = stage.part<QDialog>(dialog_name);
    if (auto* line = dialog.findChild<QLineEdit*>()) {
      line->setText(text);
    } else {
      dialog.findChild<QPlainTextEdit*>()->setPlainText(text);
    }
    dialog.accept();
    ASSERT_TRUE(kept());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    stage.window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&stage.window()));
  }

  void collect(const QString& path) {
    trigger("actionCollect");
    answer("ChooseDialog", path);
  }

  QTreeView& tree() { return stage.part<QTreeView>("collectionTree"); }
  QString notice() { return stage.part<QLabel>("noticeText").text(); }

  Stage stage;
};

}  // namespace gongwen::test
