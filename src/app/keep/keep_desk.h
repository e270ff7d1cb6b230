#pragma once

#include "app/keep/notice_bar.h"
#include "app/settings.h"
#include "app/take/export_dialog.h"
#include "app/workspace.h"

#include <QObject>
#include <QPointer>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace gongwen::app {

/// What a person wants with articles, and the dialogs that ask for it: collect, tag, note, mark, quote, export.
class KeepDesk : public QObject {
  Q_OBJECT

 public:
  /// What is chosen in the window.
  struct Chosen {
    std::function<std::optional<std::vector<std::string>>()> rows;  ///< Nothing: more than can be told.
    std::function<std::optional<search::Range>()> words;            ///< Of the open article.
  };

  /// All must outlive the desk.
  KeepDesk(Workspace& workspace, Settings& settings, Chosen chosen, QWidget* window);

  void collect();
  void collect_into(std::int64_t collection);
  void tag();
  /// On the open article, in one of its collections; asks for one first where there is none.
  void note();
  void toggle(archive::ReadingState state);
  void quote();
  void save_search();
  void arrange(std::int64_t collection);
  /// `set`: path of the collection that is meant; empty: the results.
  void take_out(const std::string& set = {});

 signals:
  void told(const QString& sentence, gongwen::app::NoticeBar::Kind kind);

 private:
  /// The rows where several are chosen, else the open article.
  [[nodiscard]] Keeper::Ids articles();
  void ask_for_collection(const Keeper::Ids& articles, std::function<void()> then);
  void write_note(const std::string& article);
  void tell_taken(const ingest::KeptReport& report);

  Workspace& workspace_;
  Settings& settings_;
  Chosen chosen_;
  QWidget* window_;
  QPointer<ExportDialog> export_;
};

}  // namespace gongwen::app
