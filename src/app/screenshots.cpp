// Renders the real window on the sample archive to PNG files: gongwen_screenshots FOLDER. No picture is made by hand.

#include "app/application.h"
#include "app/desk/offers.h"
#include "app/look/colours.h"
#include "app/text.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDeadlineTimer>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>
#include <cstdio>
#include <functional>
#include <optional>

namespace {

using namespace gongwen::app;
using namespace Qt::StringLiterals;

/// Lets the program work until `done`, or gives up: a picture of half a window would be worse than none.
void work_until(const char* what, const std::function<bool()>& done) {
  const QDeadlineTimer deadline(std::chrono::minutes(2));
  while (!done()) {
    if (deadline.hasExpired()) qFatal("gave up waiting for %s", what);
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
  }
  QCoreApplication::processEvents();
}

template <class T>
T& child(QWidget& window, const QString& name) {
  auto* found = window.findChild<T*>(name);
  if (found == nullptr) qFatal("the window has no %s", qUtf8Printable(name));
  return *found;
}

class Studio {
 public:
  Studio(Application& application, const QString& archive, QString folder)
      : application_(application), archive_(archive), folder_(std::move(folder)) {}

  /// Opens the sample archive and leaves it with the first result of `query` open.
  void look_for(const QString& query) {
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

  /// Shows an archive that nothing was imported into.
  void look_at_emptiness() {
    window_ = &application_.open(to_utf8(QFileInfo(archive_).path() + u"/空/示例.gongwen"_s));
    Workspace& workspace = application_.workspace(*window_);
    work_until("the empty archive", [&] { return child<QWidget>(*window_, u"welcome"_s).isVisible(); });
    work_until("the empty answer", [&] { return !workspace.results().busy(); });
  }

  /// Closes the window, and shows the archive again while another program writes to it.
  void look_at_another_writer() {
    leave();
    auto other = gongwen::archive::Archive::open(to_utf8(archive_), gongwen::archive::Access::ReadWrite);
    if (!other) qFatal("the archive is not free");
    other_.emplace(*std::move(other));
    come_back();
    work_until("the results", [&] { return workspace().reader().reading() != nullptr; });
  }

  /// Takes the window while its index is made anew: a moment.
  void take_new_index(const QString& name, Appearance::Choice scheme) {
    leave();
    other_.reset();
    application_.appearance().choose(scheme);
    QDir(archive_ + u"/index"_s).removeRecursively();
    come_back();
    work_until("the index",
               [&] { return workspace().archive().indexing() && workspace().archive().progress().total > 0; });
    save(*window_, name);
  }

  void ask(const QString& query, int browse_tab) {
    Workspace& workspace = application_.workspace(*window_);
    workspace.finder().run(query);
    child<QTabWidget>(*window_, u"browseTabs"_s).setCurrentIndex(browse_tab);
    work_until("the answer", [&] { return !workspace.results().busy() && !workspace.browse().busy(); });
  }

  /// Opens the page of the open article at the correction desk, at its first place with several others.
  void correct() {
    Workspace& workspace = application_.workspace(*window_);
    child<QAbstractButton>(*window_, u"openDesk"_s).click();
    work_until("the desk", [&] { return workspace.desk().page() != nullptr; });
    for (std::size_t i = 0; i < workspace.desk().doubts().size(); ++i) {
      workspace.desk().step_doubt(1);
      if (workspace.desk().doubt()->about == gongwen::annotate::Doubt::About::Join &&
          workspace.desk().offers().size() > 2)
        break;
    }
    settle();
  }

  /// Opens the review at its first question about a place.
  void review() {
    ReviewPresenter& review = application_.workspace(*window_).review();
    DeskPresenter& desk = application_.workspace(*window_).desk();
    child<QAction>(*window_, u"actionReview"_s).trigger();
    work_until("the review", [&] { return !review.looking() && desk.page() && !desk.busy(); });
    while (review.questions()[review.at()].doubt.about != gongwen::annotate::Doubt::About::Join) {
      review.go_to(review.at() + 1);
      work_until("the page", [&] { return desk.page() && !desk.busy(); });
    }
    settle();
  }

  void press(const QString& button) {
    child<QAbstractButton>(*window_, button).click();
    settle();
  }

  /// Keeps what a person might, so that there is something to see.
  void keep() {
    Workspace& workspace = application_.workspace(*window_);
    Keeper& keeper = workspace.keeper();
    work_until("the results", [&] { return workspace.results().model().row(3) != nullptr; });
    const auto id = [&](int row) { return workspace.results().model().row(row)->id; };
    keeper.add_to(u"选题/疗休养"_s, {id(0), id(2), id(3)});
    keeper.add_to(u"选题/补贴标准"_s, {id(1)});
    keeper.add_to(u"核实"_s, {id(0)});
    keeper.tag({id(0), id(1)}, u"可引"_s);
    keeper.set_state({id(0)}, gongwen::archive::ReadingState::Reviewed);
    keeper.set_state({id(1)}, gongwen::archive::ReadingState::Read);
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

  /// Opens a dialog by an action or a button and takes its picture.
  void take_dialog(const QString& name, const QString& opener, const QString& dialog) {
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
  }

  void take(const QString& name, Appearance::Choice scheme, int tab, QSize size, const QString& language) {
    application_.language().choose(language);
    application_.appearance().choose(scheme);
    window_->resize(size);
    child<QTabWidget>(*window_, u"readerTabs"_s).setCurrentIndex(tab);
    child<QWidget>(*window_, u"resultList"_s).setFocus();
    settle();
    save(*window_, name);
  }

 private:
  Workspace& workspace() { return application_.workspace(*window_); }

  void leave() {
    const QPointer<MainWindow> closed(window_);
    window_->close();
    work_until("the closed window", [&] { return closed.isNull(); });
  }

  void come_back() { window_ = &application_.open(to_utf8(archive_)); }

  void settle_keeping() {
    Workspace& workspace = application_.workspace(*window_);
    work_until("what is kept", [&] { return !workspace.keeper().busy() && !workspace.saved().busy(); });
    settle();
  }

  static void settle() {
    for (int i = 0; i < 10; ++i) QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
  }

  void save(QWidget& widget, const QString& name) const {
    const QString path = folder_ + u"/"_s + name + u".png"_s;
    if (!widget.grab().save(path)) qFatal("%s cannot be written", qUtf8Printable(path));
    std::puts(qUtf8Printable(path));
  }

  Application& application_;
  QString archive_;
  QString folder_;
  MainWindow* window_ = nullptr;
  std::optional<gongwen::archive::Archive> other_;
};

}  // namespace

int main(int argc, char** argv) {
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  const QTemporaryDir scratch;
  QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, scratch.path());
  QApplication program(argc, argv);
  QApplication::setOrganizationName(u"gongwen"_s);
  if (argc != 2) qFatal("usage: gongwen_screenshots FOLDER");
  const QString folder = QDir(QString::fromLocal8Bit(argv[1])).absolutePath();
  QDir().mkpath(folder);
  Application application(u"zh_CN"_s);
  Studio studio(application, scratch.filePath(u"示例.gongwen"_s), folder);
  studio.look_for(u"疗休养"_s);
  using Choice = Appearance::Choice;
  const QSize usual(1440, 900);
  studio.take(u"main-light"_s, Choice::Light, 0, usual, u"zh_CN"_s);
  studio.take(u"main-dark"_s, Choice::Dark, 0, usual, u"zh_CN"_s);
  studio.take(u"page-light"_s, Choice::Light, 1, usual, u"zh_CN"_s);
  studio.take(u"page-dark"_s, Choice::Dark, 1, usual, u"zh_CN"_s);
  studio.take(u"evidence-light"_s, Choice::Light, 2, usual, u"zh_CN"_s);
  studio.take(u"small-english-light"_s, Choice::Light, 0, {1024, 640}, u"en"_s);
  studio.ask(u"工会 日期:2023-03 -主题:疗休养"_s, 1);
  studio.take(u"dates-light"_s, Choice::Light, 0, usual, u"zh_CN"_s);
  studio.ask(u"工会 日期:2023-03-15"_s, 1);
  studio.take(u"day-light"_s, Choice::Light, 0, usual, u"zh_CN"_s);
  studio.ask(u"工会 日期:2023"_s, 1);
  studio.press(u"monthsButton"_s);
  studio.take(u"months-light"_s, Choice::Light, 0, usual, u"zh_CN"_s);
  studio.press(u"monthsButton"_s);
  studio.ask(u"工会"_s, 2);
  studio.press(u"tableButton"_s);
  studio.take(u"table-dark"_s, Choice::Dark, 0, {1920, 1080}, u"zh_CN"_s);
  studio.press(u"listButton"_s);
  studio.take_dialog(u"help-dark"_s, u"actionKeys"_s, u"KeysDialog"_s);
  studio.take_dialog(u"settings-dark"_s, u"actionSettings"_s, u"SettingsDialog"_s);
  studio.take(u"topics-light"_s, Choice::Light, 0, usual, u"zh_CN"_s);
  studio.take_dialog(u"fields-light"_s, u"formButton"_s, u"FieldForm"_s);
  studio.press(u"contextButton"_s);
  studio.take(u"context-light"_s, Choice::Light, 0, usual, u"zh_CN"_s);
  studio.press(u"listButton"_s);
  studio.take(u"similar-light"_s, Choice::Light, 3, usual, u"zh_CN"_s);
  studio.correct();
  studio.take(u"desk-small-english-light"_s, Choice::Light, 0, {1024, 640}, u"en"_s);
  studio.take(u"desk-light"_s, Choice::Light, 0, usual, u"zh_CN"_s);
  studio.take(u"desk-dark"_s, Choice::Dark, 0, usual, u"zh_CN"_s);
  studio.review();
  studio.take(u"review-small-english-light"_s, Choice::Light, 0, {1024, 640}, u"en"_s);
  studio.take(u"review-light"_s, Choice::Light, 0, usual, u"zh_CN"_s);
  studio.take(u"review-dark"_s, Choice::Dark, 0, usual, u"zh_CN"_s);
  studio.ask(u"疗休养"_s, 3);
  studio.keep();
  studio.take(u"sets-light"_s, Choice::Light, 0, usual, u"zh_CN"_s);
  studio.take(u"sets-english-dark"_s, Choice::Dark, 0, {1024, 640}, u"en"_s);
  studio.take_dialog(u"collect-english-dark"_s, u"actionCollect"_s, u"ChooseDialog"_s);
  studio.take_dialog(u"export-english-dark"_s, u"actionExport"_s, u"ExportDialog"_s);
  studio.take(u"sets-small-light"_s, Choice::Light, 0, {1024, 640}, u"zh_CN"_s);
  studio.take_dialog(u"collect-light"_s, u"actionCollect"_s, u"ChooseDialog"_s);
  studio.take_dialog(u"export-light"_s, u"actionExport"_s, u"ExportDialog"_s);
  studio.take_dialog(u"order-light"_s, u"actionArrange"_s, u"CollectionDialog"_s);
  studio.take_dialog(u"settings-light"_s, u"actionSettings"_s, u"SettingsDialog"_s);
  studio.ask(u"疗休养 地区:西藏 日期:2019"_s, 2);
  studio.take(u"nothing-found-dark"_s, Choice::Dark, 0, usual, u"zh_CN"_s);
  studio.look_at_another_writer();
  studio.take(u"read-only-light"_s, Choice::Light, 0, usual, u"zh_CN"_s);
  studio.take(u"read-only-english-dark"_s, Choice::Dark, 0, {1024, 640}, u"en"_s);
  studio.take_new_index(u"new-index-dark"_s, Choice::Dark);
  studio.take_new_index(u"new-index-light"_s, Choice::Light);
  studio.look_at_emptiness();
  studio.take(u"empty-light"_s, Choice::Light, 0, {1024, 640}, u"zh_CN"_s);
}
