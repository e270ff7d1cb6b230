#include "app/desk/desk_view.h"

#include "app/desk/cards_delegate.h"
#include "app/desk/desk_menus.h"
#include "app/desk/key_button.h"
#include "app/desk/text_dialog.h"
#include "app/desk/value_dialog.h"
#include "app/results/flow_layout.h"
#include "ui_desk_view.h"

#include <QKeyEvent>
#include <QTimer>

namespace gongwen::app {

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

void DeskView::follow_cards() {
  if (choosing_ || !desk_->page()) return;
  QModelIndex current = ui_->deskCards->currentIndex();
  if (!current.isValid()) return;
  if (current.data(CardsModel::LineRole).toInt() == 0) current = current.siblingAtRow(current.row() + 1);
  const int line = current.data(CardsModel::LineRole).toInt();
  const auto run = cards_.run(ui_->deskCards->selectionModel()->selectedIndexes(), line);
  if (!run.empty()) desk_->mark(run, line);
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
