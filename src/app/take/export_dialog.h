#pragma once

#include "app/settings.h"
#include "app/take/export_presenter.h"

#include <QDialog>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace Ui {
class ExportDialog;
}

namespace gongwen::app {

/// What there is to be taken out.
struct Exportable {
  search::Query query;
  search::Sort sort = search::Sort::Relevance;
  std::optional<std::int64_t> matched;                     ///< None while they are counted.
  std::vector<std::string> chosen;                         ///< Ids, in the order of the list.
  std::vector<std::pair<std::string, std::int64_t>> sets;  ///< Paths of collections and how much is in them.
  std::string set;                                         ///< The one that is meant at first; empty: the results.
};

/// Asks what to take out, as what, and where to; shows how it goes. Closed while it goes on, it ends it.
class ExportDialog : public QDialog {
  Q_OBJECT

 public:
  /// `presenter` and `settings` must outlive the dialog.
  ExportDialog(Exportable what, ExportPresenter& presenter, Settings& settings, QWidget* parent);
  ~ExportDialog() override;

  void reject() override;

 private:
  void fill();
  void fill_columns();
  void refresh_format();
  void propose_path();
  void choose_path();
  void start();
  void refresh();
  void say(const QString& sentence);
  void move_column(int step);
  [[nodiscard]] exports::Format format() const;
  [[nodiscard]] exports::Selection selection() const;
  [[nodiscard]] exports::Options options() const;
  [[nodiscard]] bool makes_folder() const;

  std::unique_ptr<Ui::ExportDialog> ui_;
  Exportable what_;
  ExportPresenter& presenter_;
  Settings& settings_;
  QString proposed_;  // The path that was put there by itself.
};

}  // namespace gongwen::app
