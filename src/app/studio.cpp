#include "app/studio.h"

#include "app/desk/offers.h"
#include "app/look/colours.h"
#include "app/studio_tools.h"
#include "app/text.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>
#include <cstdio>
#include <functional>
#include <utility>

namespace gongwen::app {

using namespace Qt::StringLiterals;

void Studio::look_for(const QString& query) {
  // By a relative path, because the picture shows it.
  const auto sample = ImportPresenter::sample();
  QDir::setCurrent(to_qt(sample.parent_path().string()));
  window_ = &application_.open(to_utf8(archive_), {sample.filename()});
  Workspace& workspace = application_.workspace(*window_);
  work_until("the import", [&] { return workspace.archive().articles() > 0 && !workspace.imports().running(); });
  for (QDialog* report : window_->findChildren<QDialog*>()) report->close();
  workspace.finder().run(query);
  work_until("the article", [&] { return workspace.reader().reading() && workspace.reader().hits() > 0; });
  work_until("the counts", [&] { return !workspace.browse().year_counts().empty(); });
}

void Studio::look_at_emptiness() {
  window_ = &application_.open(to_utf8(beside(archive_, u"空/示例.gongwen"_s)));
  Workspace& workspace = application_.workspace(*window_);
  work_until("the empty archive", [&] { return child<QWidget>(*window_, u"welcome"_s).isVisible(); });
  work_until("the empty answer", [&] { return !workspace.results().busy(); });
}

void Studio::look_at_another_writer() {
  leave();
  auto other = archive::Archive::open(to_utf8(archive_), archive::Access::ReadWrite);
  if (!other) qFatal("the archive is not free");
  other_.emplace(*std::move(other));
  come_back();
  work_until("the results", [&] { return workspace().reader().reading() != nullptr; });
}

void Studio::ask(const QString& query, int browse_tab) {
  Workspace& workspace = application_.workspace(*window_);
  auto& line = child<QLineEdit>(*window_, u"searchLine"_s);
  line.setText(query);
  emit line.returnPressed();
  child<QTabWidget>(*window_, u"browseTabs"_s).setCurrentIndex(browse_tab);
  work_until("the answer", [&] { return !workspace.results().busy() && !workspace.browse().busy(); });
}

void Studio::correct() {
  Workspace& workspace = application_.workspace(*window_);
  child<QAbstractButton>(*window_, u"openDesk"_s).click();
  work_until("the desk", [&] { return workspace.desk().page() != nullptr; });
  for (std::size_t i = 0; i < workspace.desk().doubts().size(); ++i) {
    workspace.desk().step_doubt(1);
    if (workspace.desk().doubt()->about == annotate::Doubt::About::Join && workspace.desk().offers().size() > 2) break;
  }
  settle();
}

void Studio::review() {
  ReviewPresenter& review = application_.workspace(*window_).review();
  DeskPresenter& desk = application_.workspace(*window_).desk();
  child<QAction>(*window_, u"actionReview"_s).trigger();
  work_until("the review", [&] { return !review.looking() && desk.page() && !desk.busy(); });
  while (review.questions()[review.at()].doubt.about != annotate::Doubt::About::Join) {
    review.go_to(review.at() + 1);
    work_until("the page", [&] { return desk.page() && !desk.busy(); });
  }
  settle();
}

void Studio::press(const QString& button) {
  child<QAbstractButton>(*window_, button).click();
  settle();
}

void Studio::keep() {
  Workspace& workspace = application_.workspace(*window_);
  Keeper& keeper = workspace.keeper();
  work_until("the results", [&] { return workspace.results().model().row(3) != nullptr; });
  const auto id = [&](int row) { return workspace.results().model().row(row)->id; };
  keeper.add_to(u"选题/疗休养"_s, {id(0), id(2), id(3)});
  keeper.add_to(u"选题/补贴标准"_s, {id(1)});
  keeper.add_to(u"核实"_s, {id(0)});
  keeper.tag({id(0), id(1)}, u"可引"_s);
  keeper.set_state({id(0)}, archive::ReadingState::Reviewed);
  keeper.set_state({id(1)}, archive::ReadingState::Read);
  keeper.save_search(u"疗休养 补贴"_s, u"疗休养 补贴"_s);
  keeper.save_search(u"各省的户外驿站"_s, u"驿站"_s);
  settle_keeping();
  const auto& labels = label_colours();
  std::size_t colour = 0;
  for (const auto& collection : keeper.shelf().collections) {
    keeper.recolour(collection.id, labels[2 * colour++ % labels.size()].colour.name());
  }
  const auto& in = keeper.shelf().marks(id(0)).collections;
  auto& tree = child<QTreeView>(*window_, u"collectionTree"_s);
  tree.setCurrentIndex(tree.model()->index(0, 0, tree.model()->index(0, 0)));
  emit child<QToolButton>(*window_, u"collectionMenu"_s).menu()->aboutToShow();
  keeper.set_item_note(in.front().item, u"补贴按每天二百元,已问过省总"_s);
  settle_keeping();
}

void Studio::take_dialog(const QString& state, const QString& opener, const QString& dialog, const WindowLooks& looks) {
  take_each(state, looks, [&](const QString& name) {
    if (auto* action = window_->findChild<QAction*>(opener)) {
      action->trigger();
    } else {
      child<QAbstractButton>(*window_, opener).click();
    }
    settle();
    auto& shown = child<QDialog>(*window_, dialog);
    save(shown, name);
    shown.close();
    settle();
  });
}

void Studio::take(const QString& state, int tab, const WindowLooks& looks) {
  take_each(state, looks, [&](const QString& name) {
    child<QTabWidget>(*window_, u"readerTabs"_s).setCurrentIndex(tab);
    child<QWidget>(*window_, u"resultList"_s).setFocus();
    settle();
    save(*window_, name);
  });
}

void Studio::take_each(const QString& state, const WindowLooks& looks,
                       const std::function<void(const QString& name)>& take_one) {
  for (const WindowLook& look : every_.empty() ? looks : every_) {
    application_.language().choose(look.language);
    application_.appearance().choose(look.scheme);
    window_->resize(look.size);
    settle();
    take_one(state + u"-"_s + look.name);
  }
}

Workspace& Studio::workspace() { return application_.workspace(*window_); }

void Studio::leave() {
  const QPointer<MainWindow> closed(window_);
  window_->close();
  work_until("the closed window", [&] { return closed.isNull(); });
}

void Studio::come_back() { window_ = &application_.open(to_utf8(archive_)); }

void Studio::settle_keeping() {
  Workspace& workspace = application_.workspace(*window_);
  work_until("what is kept", [&] { return !workspace.keeper().busy() && !workspace.saved().busy(); });
  settle();
}

void Studio::settle() {
  for (int i = 0; i < 10; ++i) QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

void Studio::save(QWidget& widget, const QString& name) const {
  const QString path = folder_ + u"/"_s + name + u".png"_s;
  if (!widget.grab().save(path)) qFatal("%s cannot be written", qUtf8Printable(path));
  std::puts(qUtf8Printable(path));
}

}  // namespace gongwen::app
