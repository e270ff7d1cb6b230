#include "app/take/export_dialog.h"

#include "app/describe.h"
#include "app/take/format_words.h"
#include "app/text.h"
#include "ui_export_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QRegularExpression>
#include <algorithm>
#include <utility>

namespace gongwen::app {

using namespace Qt::StringLiterals;
using exports::Format;

ExportDialog::ExportDialog(Exportable what, ExportPresenter& presenter, Settings& settings, QWidget* parent)
    : QDialog(parent),
      ui_(std::make_unique<Ui::ExportDialog>()),
      what_(std::move(what)),
      presenter_(presenter),
      settings_(settings) {
  ui_->setupUi(this);
  ui_->columnList->setSpacing(2);
  fill();
  for (QRadioButton* scope : {ui_->resultsScope, ui_->selectionScope, ui_->collectionScope}) {
    connect(scope, &QRadioButton::toggled, this, [this] {
      ui_->collectionBox->setEnabled(ui_->collectionScope->isChecked());
      propose_path();
    });
  }
  connect(ui_->collectionBox, &QComboBox::currentIndexChanged, this, &ExportDialog::propose_path);
  connect(ui_->formatBox, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh_format);
  connect(ui_->fileEach, &QCheckBox::toggled, this, &ExportDialog::propose_path);
  connect(ui_->choosePath, &QPushButton::clicked, this, &ExportDialog::choose_path);
  connect(ui_->columnUp, &QToolButton::clicked, this, [this] { move_column(-1); });
  connect(ui_->columnDown, &QToolButton::clicked, this, [this] { move_column(1); });
  const auto check_columns = [this](bool all) {
    for (int i = 0; i < ui_->columnList->count(); ++i) {
      QListWidgetItem* item = ui_->columnList->item(i);
      const bool wanted = all || is_usual_column(to_utf8(item->data(Qt::UserRole).toString()));
      item->setCheckState(wanted ? Qt::Checked : Qt::Unchecked);
    }
  };
  connect(ui_->allColumns, &QToolButton::clicked, this, [=] { check_columns(true); });
  connect(ui_->usualColumns, &QToolButton::clicked, this, [=] { check_columns(false); });
  connect(ui_->startExport, &QPushButton::clicked, this, &ExportDialog::start);
  connect(ui_->cancelExport, &QPushButton::clicked, this, [this] {
    if (presenter_.running()) {
      presenter_.cancel();
    } else {
      reject();
    }
  });
  connect(&presenter_, &ExportPresenter::changed, this, &ExportDialog::refresh);
  connect(&presenter_, &ExportPresenter::failed, this, &ExportDialog::say);
  connect(&presenter_, &ExportPresenter::finished, this,
          [this](const exports::ExportReport& report, const std::filesystem::path& output) {
            QString sentence = tr("%1 matched, %2 written: %3")
                                   .arg(grouped(report.matched), grouped(report.written),
                                        harmless(QDir::toNativeSeparators(to_qt(output.string()))));
            for (const std::string& remark : report.remarks) sentence += u"\n"_s + to_qt(remark);
            say(sentence);
          });
  refresh_format();
  refresh();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::fill() {
  ui_->resultsScope->setText(what_.matched ? tr("All results: %n article(s)", nullptr, static_cast<int>(*what_.matched))
                                           : tr("All results"));
  ui_->selectionScope->setText(tr("The chosen ones: %n article(s)", nullptr, static_cast<int>(what_.chosen.size())));
  ui_->selectionScope->setEnabled(!what_.chosen.empty());
  ui_->collectionScope->setEnabled(!what_.sets.empty());
  ui_->collectionBox->setEnabled(false);
  for (const auto& [path, size] : what_.sets) {
    ui_->collectionBox->addItem(u"%1  %2"_s.arg(harmless(to_qt(path)), grouped(size)), to_qt(path));
  }
  if (!what_.set.empty()) {
    ui_->collectionScope->setChecked(true);
    ui_->collectionBox->setEnabled(true);
    ui_->collectionBox->setCurrentIndex(std::max(0, ui_->collectionBox->findData(to_qt(what_.set))));
  } else if (what_.chosen.size() > 1) {
    ui_->selectionScope->setChecked(true);
  }
  for (const auto& format : exports::formats) {
    ui_->formatBox->addItem(describe(format.format), to_qt(format.name));
  }
  ui_->formatBox->setCurrentIndex(std::max(0, ui_->formatBox->findData(settings_.export_format())));
  const auto style = settings_.quotation_style().citation;
  ui_->editionBox->setCurrentIndex(style.edition == exports::Edition::Gbt2025 ? 0 : 1);
  ui_->punctuationBox->setCurrentIndex(static_cast<int>(style.punctuation));
}

Format ExportDialog::format() const {
  return *exports::format_named(to_utf8(ui_->formatBox->currentData().toString()));
}

bool ExportDialog::makes_folder() const {
  return format() == Format::Archive || (format() == Format::Text && ui_->fileEach->isChecked());
}

void ExportDialog::refresh_format() {
  const Format chosen = format();
  ui_->formatHint->setText(purpose(chosen));
  ui_->fullText->setVisible(has_text(chosen));
  ui_->fileEach->setVisible(chosen == Format::Text);
  ui_->byteOrderMark->setVisible(chosen == Format::Csv);
  ui_->neutralFormulas->setVisible(chosen == Format::Csv);
  ui_->titleLine->setVisible(has_title(chosen));
  ui_->editionBox->setVisible(has_citation(chosen));
  ui_->punctuationBox->setVisible(has_citation(chosen));
  for (QWidget* widget : {static_cast<QWidget*>(ui_->columnsTitle), static_cast<QWidget*>(ui_->columnList),
                          static_cast<QWidget*>(ui_->columnUp), static_cast<QWidget*>(ui_->columnDown),
                          static_cast<QWidget*>(ui_->allColumns), static_cast<QWidget*>(ui_->usualColumns)}) {
    widget->setVisible(has_columns(chosen));
  }
  fill_columns();
  propose_path();
}

void ExportDialog::fill_columns() {
  ui_->columnList->clear();
  if (!has_columns(format())) return;
  for (const std::string& column : columns_of(format())) {
    const QString words = column_in_words(column);
    const QString name = to_qt(column);
    auto* item = new QListWidgetItem(words == name ? name : u"%1  %2"_s.arg(words, name), ui_->columnList);
    item->setData(Qt::UserRole, name);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
    item->setCheckState(Qt::Checked);
  }
  ui_->columnList->setCurrentRow(0);
}

void ExportDialog::move_column(int step) {
  const int row = ui_->columnList->currentRow();
  const int to = row + step;
  if (row < 0 || to < 0 || to >= ui_->columnList->count()) return;
  ui_->columnList->insertItem(to, ui_->columnList->takeItem(row));
  ui_->columnList->setCurrentRow(to);
}

void ExportDialog::propose_path() {
  // What a person wrote stays.
  if (!ui_->pathLine->text().isEmpty() && ui_->pathLine->text() != proposed_) return;
  QString stem = ui_->collectionScope->isChecked()  ? ui_->collectionBox->currentData().toString()
                 : ui_->selectionScope->isChecked() ? tr("Chosen articles", "file name")
                                                    : to_qt(search::to_text(what_.query));
  static const QRegularExpression forbidden(u"[\\\\/:*?\"<>|\\x00-\\x1f]+"_s);
  stem = harmless(stem).replace(forbidden, u" "_s).simplified().left(60);
  if (stem.isEmpty() || stem.startsWith(u'.')) stem = tr("Articles", "file name");
  const auto known = std::ranges::find(exports::formats, format(), &exports::FormatName::format);
  proposed_ = QDir(settings_.export_folder())
                  .filePath(stem + (ui_->fileEach->isChecked() && makes_folder() ? QString() : to_qt(known->ending)));
  ui_->pathLine->setText(proposed_);
}

void ExportDialog::choose_path() {
  auto* dialog = new QFileDialog(this, tr("Export to"), {}, {});
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->selectFile(ui_->pathLine->text());
  connect(dialog, &QFileDialog::fileSelected, ui_->pathLine, &QLineEdit::setText);
  dialog->open();
}

exports::Selection ExportDialog::selection() const {
  exports::Selection selection;
  if (ui_->collectionScope->isChecked()) {
    selection.collection = to_utf8(ui_->collectionBox->currentData().toString());
  } else if (ui_->selectionScope->isChecked()) {
    selection.ids = what_.chosen;
  } else {
    selection.query = what_.query;
    selection.sort = what_.sort;
  }
  return selection;
}

exports::Options ExportDialog::options() const {
  exports::Options options;
  options.format = format();
  if (has_text(options.format)) options.full_text = ui_->fullText->isChecked();
  if (options.format == Format::Csv) {
    options.byte_order_mark = ui_->byteOrderMark->isChecked();
    options.neutral_formulas = ui_->neutralFormulas->isChecked();
  }
  options.file_each = options.format == Format::Text && ui_->fileEach->isChecked();
  if (has_title(options.format)) options.title = to_utf8(ui_->titleLine->text().trimmed());
  options.citation.edition =
      ui_->editionBox->currentIndex() == 0 ? exports::Edition::Gbt2025 : exports::Edition::Gbt2015;
  options.citation.punctuation = static_cast<exports::Punctuation>(ui_->punctuationBox->currentIndex());
  bool as_usual = has_columns(options.format);
  const auto usual = as_usual ? columns_of(options.format) : std::vector<std::string>();
  for (int i = 0; i < ui_->columnList->count(); ++i) {
    const QListWidgetItem* item = ui_->columnList->item(i);
    const std::string name = to_utf8(item->data(Qt::UserRole).toString());
    as_usual = as_usual && item->checkState() == Qt::Checked && name == usual[static_cast<std::size_t>(i)];
    if (item->checkState() == Qt::Checked) options.columns.push_back(name);
  }
  if (as_usual) options.columns.clear();
  return options;
}

void ExportDialog::start() {
  const QString path = ui_->pathLine->text().trimmed();
  const exports::Options how = options();
  const bool no_columns =
      ui_->columnList->count() > 0 && how.columns.empty() && ui_->columnList->item(0)->checkState() == Qt::Unchecked;
  if (path.isEmpty()) return say(tr("Say where to write it."));
  if (no_columns) return say(tr("Choose a column at least."));
  settings_.set_export(ui_->formatBox->currentData().toString(), QFileInfo(path).absolutePath());
  say({});
  presenter_.write(selection(), how, to_utf8(QDir::cleanPath(path)),
                   ui_->withManifest->isChecked() ? exports::WithManifest::Yes : exports::WithManifest::No);
}

void ExportDialog::refresh() {
  const bool running = presenter_.running();
  const Progress& progress = presenter_.progress();
  ui_->startExport->setEnabled(!running);
  ui_->cancelExport->setText(running ? tr("Cancel") : tr("Close"));
  ui_->exportProgress->setVisible(running);
  ui_->exportProgress->setMaximum(static_cast<int>(progress.total));
  ui_->exportProgress->setValue(static_cast<int>(progress.done));
  if (running) {
    ui_->exportStatus->setText(
        tr("%1 of %Ln article(s)", nullptr, static_cast<int>(progress.total)).arg(grouped(progress.done)));
  }
}

void ExportDialog::say(const QString& sentence) { ui_->exportStatus->setText(sentence); }

void ExportDialog::reject() {
  presenter_.cancel();
  QDialog::reject();
}

}  // namespace gongwen::app
