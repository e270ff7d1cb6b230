#include "app/read/reading_view.h"

#include "app/look/colours.h"
#include "app/read/hit_format.h"
#include "app/text.h"

#include <QMimeData>
#include <QScrollBar>
#include <QTextDocumentFragment>
#include <algorithm>
#include <memory>
#include <utility>

namespace gongwen::app {

ReadingView::ReadingView(QWidget* parent) : QTextBrowser(parent) {
  setOpenLinks(false);
  setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
  setAcceptRichText(false);
  setFrameShape(QFrame::NoFrame);
}

void ReadingView::set_hits(std::vector<Mark> hits) {
  hits_ = std::move(hits);
  current_ = -1;
  mark();
}

void ReadingView::go_to_hit(int index) {
  current_ = index;
  mark();
  if (index < 0 || index >= static_cast<int>(hits_.size())) {
    verticalScrollBar()->setValue(0);
    return;
  }
  QTextCursor cursor(document());
  cursor.setPosition(hits_[static_cast<std::size_t>(index)].begin);
  const QRect place = cursorRect(cursor);
  const QRect comfortable = viewport()->rect().adjusted(0, 24, 0, -48);
  // The first hit is mostly on the first screen, and then the headline should stay in sight.
  if (!comfortable.contains(place.center())) {
    verticalScrollBar()->setValue(verticalScrollBar()->value() + place.center().y() - viewport()->height() / 3);
  }
}

void ReadingView::mark() {
  const Colours& c = colours(palette());
  QList<ExtraSelection> selections;
  for (int i = 0; i < static_cast<int>(hits_.size()); ++i) {
    const Mark& hit = hits_[static_cast<std::size_t>(i)];
    ExtraSelection selection;
    selection.cursor = QTextCursor(document());
    selection.cursor.setPosition(hit.begin);
    selection.cursor.setPosition(hit.begin + hit.length, QTextCursor::KeepAnchor);
    selection.format = hit_format(c, i == current_);
    selections << selection;
  }
  setExtraSelections(selections);
}

void ReadingView::page_down() {
  QScrollBar* bar = verticalScrollBar();
  bar->setValue(bar->value() + bar->pageStep() - fontMetrics().height());
}

void ReadingView::set_measure(int pixels) {
  measure_ = pixels;
  set_margins();
}

void ReadingView::set_margins() {
  const int room = width() - verticalScrollBar()->sizeHint().width();
  const int side = std::max(20, (room - measure_) / 2);
  setViewportMargins(side, 24, side, 0);
}

void ReadingView::resizeEvent(QResizeEvent* event) {
  set_margins();
  QTextBrowser::resizeEvent(event);
}

QMimeData* ReadingView::createMimeDataFromSelection() const {
  auto text = std::make_unique<QMimeData>();
  text->setText(without_joiners(textCursor().selection().toPlainText()));
  return text.release();
}

QVariant ReadingView::loadResource(int, const QUrl&) { return {}; }

}  // namespace gongwen::app
