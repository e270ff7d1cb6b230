#include "app/desk/review_view.h"

#include "app/describe.h"
#include "app/desk/key_button.h"
#include "app/desk/preview.h"
#include "app/desk/review_delegate.h"
#include "app/results/flow_layout.h"
#include "app/text.h"
#include "ui_review_view.h"

#include <QEvent>
#include <QStyle>
#include <algorithm>
#include <array>

namespace gongwen::app {

using namespace Qt::StringLiterals;

ReviewView::ReviewView(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui::ReviewView>()), actions_(this) {
  setAttribute(Qt::WA_StyledBackground);
  ui_->setupUi(this);
  ui_->reviewList->setModel(&model_);
  ui_->reviewList->setItemDelegate(new ReviewDelegate(this));
  ui_->reviewPanes->setSizes({460, 900});
  make_buttons();
  // The list would take letters for a search in itself, so it is watched before.
  for (QWidget* widget :
       std::initializer_list<QWidget*>{this, ui_->reviewList, ui_->reviewOffers, ui_->reviewPreview}) {
    actions_.watch(*widget);
  }
}

ReviewView::~ReviewView() = default;

void ReviewView::make_buttons() {
  ui_->reviewLeavePlace->layout()->addWidget(new KeyButton(actions_[ReviewAct::Leave], ui_->reviewLeavePlace));
  for (const ReviewAct act : {ReviewAct::Undo, ReviewAct::Redo}) {
    ui_->reviewTurnPlace->layout()->addWidget(new KeyButton(actions_[act], ui_->reviewTurnPlace));
  }
  ui_->reviewMisfitPlace->layout()->addWidget(new KeyButton(actions_[ReviewAct::Misfits], ui_->reviewMisfitPlace));
  auto* row = new FlowLayout(ui_->reviewButtons);
  for (const ReviewAct act : {ReviewAct::Accept, ReviewAct::Correct, ReviewAct::Skip, ReviewAct::Check, ReviewAct::Next,
                              ReviewAct::Previous}) {
    row->addWidget(new KeyButton(actions_[act], ui_->reviewButtons));
  }
}

void ReviewView::show_presenters(ReviewPresenter& review, DeskPresenter& desk, ReaderPresenter& reader) {
  review_ = &review;
  desk_ = &desk;
  reader_ = &reader;
  connect_actions();
  connect(review_, &ReviewPresenter::changed, this, &ReviewView::refresh);
  connect(review_, &ReviewPresenter::moved, this, &ReviewView::choose_row);
  connect(review_, &ReviewPresenter::failed, this, [this](const QString& sentence) { say(sentence, true); });
  connect(desk_, &DeskPresenter::changed, this, &ReviewView::refresh_question);
  connect(desk_, &DeskPresenter::moved, this, &ReviewView::refresh_question);
  connect(desk_, &DeskPresenter::told, this, [this](const QString& sentence) { say(sentence, false); });
  connect(desk_, &DeskPresenter::failed, this, [this](const QString& sentence) { say(sentence, true); });
  connect(reader_, &ReaderPresenter::text_style_changed, this, &ReviewView::refresh_preview);
  connect(ui_->reviewScope, &QComboBox::activated, this, [this](int row) { review_->look_at_all(row == 0); });
  connect(ui_->reviewOffers, &OfferList::taken, review_, &ReviewPresenter::answer);
  connect(ui_->reviewList->selectionModel(), &QItemSelectionModel::currentChanged, this,
          [this](const QModelIndex& row) {
            if (!choosing_ && row.isValid()) review_->go_to(static_cast<std::size_t>(row.row()));
          });
  connect(ui_->reviewList, &QListView::activated, &actions_[ReviewAct::Correct], &QAction::trigger);
  refresh();
}

void ReviewView::connect_actions() {
  const auto on = [this](ReviewAct act, auto what) { connect(&actions_[act], &QAction::triggered, this, what); };
  on(ReviewAct::Accept, [this] { review_->answer(0); });
  on(ReviewAct::First, [this] { review_->answer(1); });
  on(ReviewAct::Second, [this] { review_->answer(2); });
  on(ReviewAct::Third, [this] { review_->answer(3); });
  on(ReviewAct::Correct, [this] { review_->correct(); });
  on(ReviewAct::Skip, [this] { review_->skip(); });
  on(ReviewAct::Next, [this] { review_->go_to(review_->at() + 1); });
  on(ReviewAct::Previous, [this] {
    if (review_->at() > 0) review_->go_to(review_->at() - 1);
  });
  on(ReviewAct::Check, [this] { review_->check_page(); });
  on(ReviewAct::Undo, [this] { review_->undo(); });
  on(ReviewAct::Redo, [this] { review_->redo(); });
  on(ReviewAct::Misfits, [this] { review_->settle_misfit(); });
  on(ReviewAct::Leave, [this] { emit left(); });
}

void ReviewView::focus_list() { ui_->reviewList->setFocus(Qt::OtherFocusReason); }

void ReviewView::refresh() {
  choosing_ = true;
  const int scrolled = ui_->reviewList->verticalScrollBar()->value();
  model_.show(*review_);
  ui_->reviewList->doItemsLayout();
  ui_->reviewList->verticalScrollBar()->setValue(scrolled);
  choosing_ = false;
  ui_->reviewScope->clear();
  ui_->reviewScope->addItem(tr("The whole archive"));
  ui_->reviewScope->addItem(review_->words().isEmpty() ? tr("All that was found")
                                                       : tr("Found by: %1").arg(harmless(review_->words())));
  ui_->reviewScope->setCurrentIndex(review_->of_all() ? 0 : 1);
  ui_->reviewScope->setToolTip(as_tool_tip(ui_->reviewScope->currentText()));
  if (!review_->is_open()) say({}, false);
  refresh_progress();
  refresh_misfits();
  choose_row();
  refresh_question();
}

void ReviewView::refresh_progress() {
  const auto count = [](std::size_t number) { return grouped(static_cast<std::int64_t>(number)); };
  if (review_->looking()) {
    ui_->reviewState->setText(tr("Looking for what is in doubt …"));
    ui_->reviewProgress->setMaximum(static_cast<int>(review_->progress().total));
    ui_->reviewProgress->setValue(static_cast<int>(review_->progress().done));
    return;
  }
  QStringList facts{tr("%1 of %2 settled").arg(count(review_->total() - review_->left()), count(review_->total()))};
  if (review_->skipped() > 0) facts << tr("%1 skipped", "questions").arg(count(review_->skipped()));
  facts << tr("%1 of %Ln page(s) checked", nullptr, static_cast<int>(review_->pages())).arg(count(review_->checked()));
  ui_->reviewState->setText(facts.join(u" · "_s));
  ui_->reviewProgress->setMaximum(std::max(1, static_cast<int>(review_->total())));
  ui_->reviewProgress->setValue(review_->total() == 0 ? 1 : static_cast<int>(review_->total() - review_->left()));
}

void ReviewView::refresh_misfits() {
  const int count = static_cast<int>(review_->misfits().size());
  ui_->reviewMisfit->setVisible(count > 0);
  ui_->reviewMisfitText->setText(tr("%n correction(s) do not fit the pages as they are now.", nullptr, count));
  actions_[ReviewAct::Misfits].setEnabled(count > 0);
}

void ReviewView::choose_row() {
  choosing_ = true;
  const QModelIndex row = model_.index(static_cast<int>(review_->at()), 0);
  ui_->reviewList->setCurrentIndex(row);
  ui_->reviewList->scrollTo(row);
  choosing_ = false;
}

void ReviewView::refresh_question() {
  const bool any = !review_->questions().empty();
  const auto page = desk_->page();
  const bool asked = any && page && desk_->article() != nullptr;
  ui_->reviewAnswers->setCurrentWidget(any || review_->looking() ? ui_->reviewQuestionPage : ui_->reviewDonePage);
  const bool writable = desk_->hindrance().isEmpty();
  const auto offers = asked ? desk_->offers() : std::vector<Offer>();
  if (asked) {
    const ingest::Question& question = review_->questions()[review_->at()];
    const annotate::Article& first = page->articles().front();
    QStringList facts{title(*desk_->article()), harmless(to_qt(first.paper)), describe(first.issue_date)};
    if (!first.page_no.empty()) facts << tr("page %1").arg(harmless(to_qt(first.page_no)));
    facts.removeAll(QString());
    ui_->reviewQuestion->setText(desk_->question());
    ui_->reviewPlace->setText(facts.join(u" · "_s));
    ui_->reviewGain->setText(tr("An answer settles %1.", "so many characters").arg(gain_of(question.doubt)));
    refresh_preview();
  }
  ui_->reviewOffers->show_offers(offers);
  ui_->reviewHindrance->setText(desk_->hindrance());
  ui_->reviewHindrance->setVisible(!writable);
  constexpr std::array answers{ReviewAct::Accept, ReviewAct::First, ReviewAct::Second, ReviewAct::Third};
  for (std::size_t i = 0; i < answers.size(); ++i) {
    actions_[answers[i]].setEnabled(writable && i < offers.size() && offers[i].repair);
  }
  for (const ReviewAct act : {ReviewAct::Correct, ReviewAct::Skip, ReviewAct::Next, ReviewAct::Previous}) {
    actions_[act].setEnabled(any);
  }
  actions_[ReviewAct::Check].setEnabled(writable && asked);
  for (const ReviewAct act : {ReviewAct::Undo, ReviewAct::Redo}) actions_[act].setEnabled(writable && page != nullptr);
}

void ReviewView::refresh_preview() {
  if (review_->is_open() && !review_->correcting()) {
    show_preview(*ui_->reviewPreview, *desk_, colours(palette()), reader_->text_style());
  }
}

void ReviewView::say(const QString& sentence, bool failure) {
  ui_->reviewMessage->setText(sentence);
  ui_->reviewMessage->setToolTip(as_tool_tip(sentence));
  ui_->reviewMessage->setProperty("failure", failure);
  ui_->reviewMessage->style()->polish(ui_->reviewMessage);
}

void ReviewView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    ui_->retranslateUi(this);
    actions_.retranslate();
  }
  if (review_ != nullptr && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)) {
    refresh();
  }
  QWidget::changeEvent(event);
}

}  // namespace gongwen::app
