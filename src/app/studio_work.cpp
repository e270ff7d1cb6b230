#include "app/studio.h"
#include "app/studio_tools.h"
#include "app/text.h"

#include <QDialog>
#include <QDir>
#include <QFile>
#include <QPointer>

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;

void write(const QString& path, const QByteArray& bytes) {
  QDir().mkpath(QFileInfo(path).path());
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write");
}

}  // namespace

void Studio::look_at_damage() {
  write(beside(archive_, u"坏/示例.gongwen/archive.sqlite"_s), "half of a download");
  window_ = &application_.open(to_utf8(beside(archive_, u"坏/示例.gongwen"_s)));
  work_until("the refusal", [&] { return workspace().archive().state() == ArchivePresenter::State::Failed; });
}

void Studio::take_new_index(const QString& state, const WindowLooks& looks) {
  other_.reset();
  take_each(state, looks, [&](const QString& name) {
    leave();
    QDir(archive_ + u"/index"_s).removeRecursively();
    come_back();
    work_until("the index",
               [&] { return workspace().archive().indexing() && workspace().archive().progress().total > 0; });
    save(*window_, name);
  });
}

void Studio::take_import(const QString& state, const WindowLooks& looks) {
  take_each(state, looks, [&](const QString& name) {
    auto& window = application_.open(to_utf8(beside(archive_, name + u"/示例.gongwen"_s)));
    window.resize(window_->size());
    auto& imports = application_.workspace(window).imports();
    imports.import({ImportPresenter::sample().filename()});
    work_until("some articles", [&] { return imports.progress().files.done > 5 || !imports.running(); });
    save(window, name);
    const QPointer<MainWindow> closed(&window);
    window.close();
    work_until("the closed window", [&] { return closed.isNull(); });
  });
}

void Studio::take_report(const QString& state, const WindowLooks& looks) {
  const QString folder = beside(archive_, u"来稿"_s);
  write(folder + u"/镜湖工友报/2021/06/07/01.txt"_s, "");
  write(folder + u"/镜湖工友报/2021/06/07/02.txt"_s, QByteArray(64, '\0'));
  write(folder + u"/说明.pdf"_s, "%PDF-1.4");
  write(folder + u"/散页.txt"_s, "码头夜班有了热汤面\n\n本报讯 昨夜,码头工会的食堂把热汤面送到了夜班桥吊司机手里。\n");
  take_each(state, looks, [&](const QString& name) {
    workspace().imports().import({ImportPresenter::sample().filename(), to_utf8(folder)});
    work_until("the report", [&] {
      return !workspace().imports().running() && window_->findChild<QDialog*>(u"ImportReport"_s) != nullptr;
    });
    auto& report = child<QDialog>(*window_, u"ImportReport"_s);
    save(report, name);
    report.close();
    settle();
  });
}

}  // namespace gongwen::app
