#pragma once

#include "app/look/appearance.h"
#include "app/look/text_style.h"
#include "exports/quotation.h"

#include <QByteArray>
#include <QSettings>
#include <filesystem>
#include <vector>

namespace gongwen::app {

/// What the window remembers from one start to the next. GUI thread only.
class Settings {
 public:
  [[nodiscard]] Appearance::Choice appearance() const;
  void set_appearance(Appearance::Choice choice);

  /// `zh_CN`, `en`, or empty for the system's.
  [[nodiscard]] QString language() const;
  void set_language(const QString& language);

  [[nodiscard]] TextStyle text_style() const;
  void set_text_style(const TextStyle& style);

  /// Who corrects; empty: nobody says.
  [[nodiscard]] QString editor() const;
  void set_editor(const QString& name);

  /// How results were shown last: see ResultsPane.
  [[nodiscard]] int results_view() const;
  void set_results_view(int view);

  /// How Ctrl+Shift+C quotes.
  [[nodiscard]] exports::QuotationStyle quotation_style() const;
  void set_quotation_style(const exports::QuotationStyle& style);

  /// The format of the last export, by its name, and the folder that it was written to.
  [[nodiscard]] QString export_format() const;
  [[nodiscard]] QString export_folder() const;
  void set_export(const QString& format, const QString& folder);

  /// The archive to open when none is named: the one that was chosen, else the usual one (base/paths.h).
  [[nodiscard]] std::filesystem::path archive() const;
  /// Empty: the usual one.
  void set_archive(const std::filesystem::path& folder);

  /// Archives that were opened, the last one first.
  [[nodiscard]] std::vector<std::filesystem::path> recent() const;
  void add_recent(const std::filesystem::path& folder);

  [[nodiscard]] QByteArray geometry() const;
  [[nodiscard]] QByteArray panes() const;
  void set_layout(const QByteArray& geometry, const QByteArray& panes);

 private:
  QSettings store_;
};

}  // namespace gongwen::app
