// What the desk shows of its presenter.
#include "app/describe.h"
#include "app/desk/correction_words.h"
#include "app/desk/desk_view.h"
#include "app/desk/preview.h"
#include "app/text.h"
#include "ui_desk_view.h"

#include <QScrollBar>
#include <QStyle>
#include <algorithm>
#include <array>

namespace gongwen::app {

using namespace Qt::StringLiterals;

namespace {

/// With what stands around it, unless it is seen already.
void bring_into_sight(QListView& view, const QModelIndex& row) {
  if (!view.viewport()->rect().contains(view.visualRect(row))) view.scrollTo(row, QAbstractItemView::PositionAtCenter);
}

/// The head of its card too, where there is room for both.
void bring_card_into_sight(QListView& cards, const QModelIndex& row) {
  bring_into_sight(cards, row);
  QModelIndex head = row;
  while (head.isValid() && head.data(CardsModel::LineRole).toInt() != 0) head = head.siblingAtRow(head.row() - 1);
  const int hidden = -cards.visualRect(head).top();
  if (hidden > 0 && cards.visualRect(row).bottom() + hidden <= cards.viewport()->height()) {
    cards.scrollTo(head, QAbstractItemView::PositionAtTop);
  }
}

}  // namespace

void DeskView::refresh() {
  const auto page = desk_->page();
  TextStyle text = reader_->text_style();
  text.points *= 0.88;
  page_delegate_.set_text(text);
  cards_.set_writable(desk_->hindrance().isEmpty());
  const int scrolled = ui_->deskCards->verticalScrollBar()->value();
  choosing_ = true;
  blocks_.show_page(page);
  cards_.show(page);
  choosing_ = false;
  ui_->deskHindrance->setText(desk_->hindrance());
  ui_->deskHindrance->setVisible(!desk_->hindrance().isEmpty());
  refresh_actions();
  if (!page) {
    say({}, false);
    return;
  }
  const annotate::Article& first = page->reading->article;
  QStringList place{harmless(to_qt(first.paper)), describe(first.issue_date)};
  if (!first.page_no.empty()) place << tr("page %1").arg(harmless(to_qt(first.page_no)));
  place << tr("%n article(s)", nullptr, static_cast<int>(page->articles().size()));
  if (page->is_checked()) place << tr("✓ checked");
  place.removeAll(QString());
  ui_->deskTitle->setText(place.join(u" · "_s));
  refresh_history();
  refresh_misfit();
  // Rows keep their place under the eye when something changes among them.
  ui_->deskCards->doItemsLayout();
  ui_->deskCards->verticalScrollBar()->setValue(scrolled);
  refresh_place();
}

void DeskView::refresh_place() {
  const auto page = desk_->page();
  if (!page) return;
  choose_rows();
  const auto& doubts = desk_->doubts();
  const int count = static_cast<int>(doubts.size());
  ui_->deskDoubts->setText(doubts.empty() ? tr("nothing in doubt")
                           : desk_->doubt() == doubts.end()
                               ? tr("%n doubt(s)", nullptr, count)
                               : tr("doubt %1 / %2").arg(desk_->doubt() - doubts.begin() + 1).arg(count));
  const auto offers = desk_->offers();
  ui_->deskQuestion->setText(desk_->question());
  ui_->deskQuestion->setVisible(!offers.empty());
  ui_->deskOffers->show_offers(offers);
  const bool writable = desk_->hindrance().isEmpty();
  for (std::size_t i = 0; i < 3; ++i) {
    constexpr std::array acts{DeskAct::First, DeskAct::Second, DeskAct::Third};
    actions_[acts[i]].setEnabled(writable && offers.size() > i + 1 && offers[i + 1].repair);
  }
  actions_[DeskAct::Accept].setEnabled(writable && !offers.empty() && offers.front().repair);
  actions_[DeskAct::Check].setEnabled(writable && !page->is_checked());
  ui_->deskHistory->mark(*page, desk_->article());
  refresh_preview();
}

void DeskView::choose_rows() {
  choosing_ = true;
  const annotate::Article* article = desk_->article();
  if (article != nullptr) blocks_.set_current(article->id);
  const QModelIndex block = blocks_.index_of(desk_->line());
  ui_->deskBlocks->setCurrentIndex(block);
  bring_into_sight(*ui_->deskBlocks, block);
  QListView& cards = *ui_->deskCards;
  const QModelIndex row = cards_.index_of(desk_->line());
  // On the head of a card one is at its first block.
  const QModelIndex head = cards.currentIndex();
  const bool on_head = head.isValid() && head.row() + 1 == row.row() && head.data(CardsModel::LineRole).toInt() == 0;
  if (!on_head) {
    const QModelIndex first = cards_.index_of(desk_->run().front());
    const QModelIndex last = cards_.index_of(desk_->run().back());
    cards.selectionModel()->setCurrentIndex(row, QItemSelectionModel::NoUpdate);
    cards.selectionModel()->select(QItemSelection(first, last), QItemSelectionModel::ClearAndSelect);
    bring_card_into_sight(cards, row);
  }
  choosing_ = false;
}

void DeskView::refresh_preview() {
  TextStyle text = reader_->text_style();
  text.points *= 0.88;
  show_preview(*ui_->deskPreview, *desk_, colours(palette()), text);
}

void DeskView::refresh_history() {
  const auto& history = desk_->page()->history;
  const int tab = ui_->deskTabs->indexOf(ui_->deskHistoryTab);
  ui_->deskTabs->setTabText(tab, history.empty() ? tr("History") : tr("History %1", "number").arg(history.size()));
  ui_->deskHistory->show_page(*desk_->page());
}

void DeskView::refresh_misfit() {
  const auto& misfits = desk_->page()->misfits;
  ui_->deskMisfit->setVisible(!misfits.empty());
  if (misfits.empty()) return;
  const QString what = sentence_of(misfits.front().correction);
  ui_->deskMisfitText->setText(misfits.size() == 1 ? tr("A correction does not fit the page as it is now: %1").arg(what)
                                                   : tr("%n correction(s) do not fit the page as it is now, first: %1",
                                                        nullptr, static_cast<int>(misfits.size()))
                                                         .arg(what));
}

void DeskView::refresh_actions() {
  const bool writable = desk_->page() && desk_->hindrance().isEmpty();
  for (QAction* action : actions_.all()) action->setEnabled(writable);
  for (const DeskAct act : {DeskAct::NextDoubt, DeskAct::PreviousDoubt, DeskAct::Leave}) {
    actions_[act].setEnabled(desk_->page() != nullptr);
  }
  for (const DeskAct act : {DeskAct::DoAgain, DeskAct::Forget}) {
    actions_[act].setEnabled(writable && !desk_->page()->misfits.empty());
  }
  ui_->deskRemarkLine->setEnabled(writable);
}

void DeskView::say(const QString& sentence, bool failure) {
  ui_->deskMessage->setText(sentence);
  ui_->deskMessage->setToolTip(as_tool_tip(sentence));
  ui_->deskMessage->setProperty("failure", failure);
  ui_->deskMessage->style()->polish(ui_->deskMessage);
}

}  // namespace gongwen::app
