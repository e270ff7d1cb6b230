#include "app/read/printing.h"

#include "app/describe.h"
#include "app/look/colours.h"
#include "app/look/fonts.h"
#include "app/read/typeset.h"
#include "app/text.h"

#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QTextCursor>
#include <QTextDocument>

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;

/// On paper, text is smaller than on a screen that is farther away.
constexpr double paper_points = 10.5;

QString source_line(const annotate::Article& article) {
  QStringList parts;
  for (const QString& part : {harmless(to_qt(article.paper)), describe(article.issue_date),
                              harmless(to_qt(article.source)), to_qt(article.id)}) {
    if (!part.isEmpty()) parts << part;
  }
  return parts.join(u" · "_s);
}

std::unique_ptr<QPrinter> new_printer(const Reading& reading) {
  auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
  printer->setDocName(title(reading.article));
  printer->setPageMargins(QMarginsF(22, 20, 22, 20), QPageLayout::Millimeter);
  return printer;
}

}  // namespace

void print_article(const Reading& reading, const TextStyle& text, QPrinter& printer) {
  TextStyle style = text;
  style.points = paper_points;
  QTextDocument document;
  // Light colours, whatever the window wears: paper is white.
  static_cast<void>(typeset_article(document, reading, colours(Scheme::Light), style));
  QTextCursor cursor(&document);
  cursor.movePosition(QTextCursor::End);
  QTextBlockFormat block;
  block.setTopMargin(paper_points * 2);
  QTextCharFormat small;
  QFont font = interface_font();
  font.setPointSizeF(paper_points * 0.75);
  small.setFont(font);
  small.setForeground(colours(Scheme::Light).dim);
  cursor.insertBlock(block, small);
  cursor.insertText(source_line(reading.article), small);
  document.print(&printer);
}

void ask_and_print(const Reading& reading, const TextStyle& text, QWidget* parent) {
  const auto printer = new_printer(reading);
  QPrintDialog dialog(printer.get(), parent);
  if (dialog.exec() == QDialog::Accepted) print_article(reading, text, *printer);
}

void preview_print(const Reading& reading, const TextStyle& text, QWidget* parent) {
  const auto printer = new_printer(reading);
  QPrintPreviewDialog dialog(printer.get(), parent);
  QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                   [&](QPrinter* wanted) { print_article(reading, text, *wanted); });
  dialog.exec();
}

}  // namespace gongwen::app
