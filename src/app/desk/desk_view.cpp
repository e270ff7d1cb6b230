#include "app/desk/desk_view.h"

#include "app/describe.h"
#include "app/desk/cards_delegate.h"
#include "app/desk/correction_words.h"
#include "app/desk/desk_menus.h"
#include "app/desk/key_button.h"
#include "app/desk/preview.h"
#include "app/desk/text_dialog.h"
#include "app/desk/value_dialog.h"
#include "app/results/flow_layout.h"
#include "app/text.h"
#include "ui_desk_view.h"

#include <QKeyEvent>
#include <QStyle>
#include <QTimer>
#include <algorithm>

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

DeskView::DeskView(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui::DeskView>()), actions_(this) {
  setAttribute(Qt::WA_StyledBackground);
  ui_->setupUi(this);
  ui_->deskBlocks->setModel(&blocks_);
  ui_->deskBlocks->setItemDelegate(&page_delegate_);
  ui_->deskCards->setModel(&cards_);
  ui_->deskCards->setItemDelegate(new CardsDelegate(this));
  ui_->deskCards->setDefaultDropAction(Qt::MoveAction);
  ui_->deskPanes->setSizes({560, 880});
  ui_->deskSide->setSizes({460, 420});
  make_buttons();
  // The views would take letters for a search in themselves, so they are watched before.
  for (QWidget* widget : std::initializer_list<QWidget*>{this, ui_->deskBlocks, ui_->deskCards, ui_->deskOffers,
                                                         ui_->deskHistory, ui_->deskPreview}) {
    actions_.watch(*widget);
  }
  ui_->deskRemarkLine->installEventFilter(this);
}

DeskView::~DeskView() = default;

void DeskView::make_buttons() {
  ui_->deskLeavePlace->layout()->addWidget(new KeyButton(actions_[DeskAct::Leave], ui_->deskLeavePlace));
  for (const DeskAct act : {DeskAct::Check, DeskAct::Undo, DeskAct::Redo}) {
    ui_->deskTurnPlace->layout()->addWidget(new KeyButton(actions_[act], ui_->deskTurnPlace));
  }
  for (const DeskAct act : {DeskAct::DoAgain, DeskAct::Forget}) {
    ui_->deskMisfitPlace->layout()->addWidget(new KeyButton(actions_[act], ui_->deskMisfitPlace));
  }
  auto* row = new FlowLayout(ui_->deskButtons);
  for (const DeskAct act :
       {DeskAct::NextDoubt, DeskAct::PreviousDoubt, DeskAct::Accept, DeskAct::AcceptArticle, DeskAct::Split,
        DeskAct::MergeNext, DeskAct::MergePrevious, DeskAct::Up, DeskAct::Down, DeskAct::Move, DeskAct::Role,
        DeskAct::Paragraph, DeskAct::Text, DeskAct::Value, DeskAct::Remark}) {
    row->addWidget(new KeyButton(actions_[act], ui_->deskButtons));
  }
}

void DeskView::show_presenters(DeskPresenter& desk, ReaderPresenter& reader) {
  desk_ = &desk;
  reader_ = &reader;
  connect_actions();
  connect_views();
  connect(desk_, &DeskPresenter::changed, this, &DeskView::refresh);
  connect(desk_, &DeskPresenter::moved, this, &DeskView::refresh_place);
  connect(desk_, &DeskPresenter::told, this, [this](const QString& sentence) { say(sentence, false); });
  connect(desk_, &DeskPresenter::failed, this, [this](const QString& sentence) { say(sentence, true); });
  connect(desk_, &DeskPresenter::mended, ui_->deskRemarkLine, &QLineEdit::clear);
  connect(reader_, &ReaderPresenter::text_style_changed, this, &DeskView::refresh);
  refresh();
}

void DeskView::connect_actions() {
  const auto on = [this](DeskAct act, auto what) { connect(&actions_[act], &QAction::triggered, this, what); };
  on(DeskAct::Split, [this] { desk_->split(); });
  on(DeskAct::MergeNext, [this] { desk_->merge(1); });
  on(DeskAct::MergePrevious, [this] { desk_->merge(-1); });
  on(DeskAct::Up, [this] { desk_->shift(-1); });
  on(DeskAct::Down, [this] { desk_->shift(1); });
  on(DeskAct::Move, [this] { ask_for_article(); });
  on(DeskAct::Role, [this] { ask_for_role(); });
  on(DeskAct::Paragraph, [this] { desk_->turn_paragraph(); });
  on(DeskAct::Text, [this] { TextDialog::ask(*desk_, this); });
  on(DeskAct::Value, [this] { ValueDialog::ask(*desk_, this); });
  on(DeskAct::Remark, [this] { ui_->deskRemarkLine->setFocus(Qt::ShortcutFocusReason); });
  on(DeskAct::First, [this] { desk_->answer(1); });
  on(DeskAct::Second, [this] { desk_->answer(2); });
  on(DeskAct::Third, [this] { desk_->answer(3); });
  on(DeskAct::Accept, [this] { desk_->answer(0); });
  on(DeskAct::AcceptArticle, [this] { desk_->accept_article(); });
  on(DeskAct::Check, [this] { desk_->check(); });
  on(DeskAct::NextDoubt, [this] { desk_->step_doubt(1); });
  on(DeskAct::PreviousDoubt, [this] { desk_->step_doubt(-1); });
  on(DeskAct::DoAgain, [this] { desk_->do_misfit_again(); });
  on(DeskAct::Forget, [this] { desk_->forget_misfit(); });
  on(DeskAct::Undo, [this] { desk_->undo(); });
  on(DeskAct::Redo, [this] { desk_->redo(); });
  on(DeskAct::Leave, [this] { emit left(); });
}

void DeskView::focus_cards() { ui_->deskCards->setFocus(Qt::OtherFocusReason); }

void DeskView::connect_views() {
  connect(ui_->deskBlocks->selectionModel(), &QItemSelectionModel::currentChanged, this,
          [this](const QModelIndex& block) {
            if (!choosing_ && block.isValid()) desk_->go_to(block.data(PageModel::LineRole).toInt());
          });
  connect(ui_->deskCards->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DeskView::follow_cards);
  connect(&cards_, &CardsModel::dropped, this,
          [this](const std::vector<int>& lines, page::Placing::Where where, int at) { desk_->move(lines, where, at); });
  connect(&cards_, &CardsModel::dropped_on, this,
          [this](const std::vector<int>& lines, const std::string& article) { desk_->move_into(lines, article); });
  connect(ui_->deskOffers, &OfferList::taken, desk_, &DeskPresenter::answer);
  connect(ui_->deskRemarkLine, &QLineEdit::textChanged, this, [this](const QString& text) { desk_->set_remark(text); });
  connect(ui_->deskRemarkLine, &QLineEdit::returnPressed, this, &DeskView::focus_cards);
  for (QListView* view : {ui_->deskBlocks, ui_->deskCards}) {
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QListView::customContextMenuRequested, this,
            [this, view](const QPoint& at) { show_menu(*view, at); });
  }
}

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
  QStringList place{harmless(to_qt(first.paper)), describe_date(first.issue_date.value)};
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

void DeskView::follow_cards() {
  if (choosing_ || !desk_->page()) return;
  QModelIndex current = ui_->deskCards->currentIndex();
  if (!current.isValid()) return;
  if (current.data(CardsModel::LineRole).toInt() == 0) current = current.siblingAtRow(current.row() + 1);
  const int line = current.data(CardsModel::LineRole).toInt();
  const auto run = cards_.run(ui_->deskCards->selectionModel()->selectedIndexes(), line);
  if (!run.empty()) desk_->mark(run, line);
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

QPoint DeskView::menu_place() const {
  const QListView& view = ui_->deskBlocks->hasFocus() ? *ui_->deskBlocks : *ui_->deskCards;
  return view.viewport()->mapToGlobal(view.visualRect(view.currentIndex()).bottomLeft());
}

void DeskView::ask_for_role() { popup_roles(*desk_, menu_place(), this); }

void DeskView::ask_for_article() { popup_articles(*desk_, menu_place(), this); }

void DeskView::show_menu(QListView& view, const QPoint& at) {
  if (view.indexAt(at).isValid()) popup_actions(actions_, view.viewport()->mapToGlobal(at), this);
}

void DeskView::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  bring_into_sight_soon();
}

void DeskView::bring_into_sight_soon() {
  // Only then the rows know their width, and with it their places.
  QTimer::singleShot(0, this, [this] {
    if (desk_->page()) choose_rows();
  });
}

void DeskView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  // Where there is room, three columns; else the article stands below the cards.
  constexpr int three_columns = 1280;
  ui_->deskSide->setOrientation(width() >= three_columns ? Qt::Horizontal : Qt::Vertical);
  bring_into_sight_soon();
}

bool DeskView::eventFilter(QObject* watched, QEvent* event) {
  if (watched == ui_->deskRemarkLine && event->type() == QEvent::KeyPress &&
      static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
    ui_->deskRemarkLine->clear();
    focus_cards();
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

void DeskView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    ui_->retranslateUi(this);
    actions_.retranslate();
  }
  if (desk_ != nullptr && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange))
    refresh();
  QWidget::changeEvent(event);
}

}  // namespace gongwen::app
