#include "app/read/reader_pane.h"

#include "app/describe.h"
#include "app/look/colours.h"
#include "app/look/fonts.h"
#include "app/read/story_line.h"
#include "app/results/result_delegate.h"
#include "app/results/result_model.h"
#include "app/text.h"
#include "ui_reader_pane.h"

#include <QEvent>
#include <algorithm>
#include <utility>

namespace gongwen::app {

using namespace Qt::StringLiterals;

namespace {

/// The article's blocks, from 1, in the order of the file.
std::vector<int> block_numbers(const Reading& reading) {
  std::vector<int> numbers;
  int number = 0;
  for (const auto& block : reading.page.blocks()) {
    ++number;
    if (std::ranges::find(reading.article.lines, block.line) != reading.article.lines.end()) numbers.push_back(number);
  }
  return numbers;
}

}  // namespace

ReaderPane::ReaderPane(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui::ReaderPane>()) {
  setAttribute(Qt::WA_StyledBackground);
  ui_->setupUi(this);
  ui_->readerTabs->setCornerWidget(ui_->readerTools);
  ui_->pageView->setModel(&page_);
  ui_->pageView->setItemDelegate(&page_delegate_);
  ui_->similarView->setItemDelegate(new ResultDelegate(this));
}

ReaderPane::~ReaderPane() = default;

void ReaderPane::show_presenters(ReaderPresenter& presenter, SimilarPresenter& similar, NamesakePresenter& namesakes,
                                 Keeper& keeper) {
  ui_->keptBar->show_presenters(keeper, presenter);
  presenter_ = &presenter;
  warm_up_typesetting(presenter_->text_style());
  similar_ = &similar;
  namesakes_ = &namesakes;
  ui_->similarView->setModel(&similar.model());
  connect(similar_, &SimilarPresenter::changed, this, &ReaderPane::refresh_similar);
  const auto open_similar = [this](const QModelIndex& row) {
    presenter_->open_neighbour(to_utf8(row.data(ResultModel::IdRole).toString()));
  };
  connect(ui_->similarView, &QListView::clicked, this, open_similar);
  connect(ui_->similarView, &QListView::activated, this, open_similar);
  connect(presenter_, &ReaderPresenter::opened, this, &ReaderPane::refresh);
  connect(presenter_, &ReaderPresenter::text_style_changed, this, &ReaderPane::refresh);
  connect(presenter_, &ReaderPresenter::hit_changed, this, [this] {
    ui_->articleView->go_to_hit(presenter_->hit());
    go_to_hit_on_page();
    refresh_status();
  });
  const auto open_block = [this](const QModelIndex& block) {
    const std::string article = to_utf8(block.data(PageModel::ArticleRole).toString());
    if (!article.empty()) presenter_->open_neighbour(article);
  };
  connect(ui_->pageView, &QListView::clicked, this, open_block);
  connect(ui_->pageView, &QListView::activated, this, open_block);
  connect(ui_->articleView, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
    for (const StorySide side : {StorySide::Before, StorySide::After}) {
      if (link.toString() == story_link(side)) presenter_->open_part(side);
    }
  });
  connect(namesakes_, &NamesakePresenter::changed, this, &ReaderPane::refresh_evidence);
  connect(ui_->evidenceView, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
    const auto& all = namesakes_->namesakes();
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (link.toString() == namesake_link(i)) return emit reporters_wanted(Namesake(all[i]));
    }
  });
  connect(ui_->readerTabs, &QTabWidget::currentChanged, this, [this] {
    refresh_evidence();
    scroll_page();
  });
  connect(ui_->nextHit, &QToolButton::clicked, this, [this] { presenter_->step_hit(1); });
  connect(ui_->previousHit, &QToolButton::clicked, this, [this] { presenter_->step_hit(-1); });
  connect(ui_->openDesk, &QToolButton::clicked, this, &ReaderPane::desk_wanted);
  connect(ui_->largerText, &QToolButton::clicked, this, [this] { presenter_->enlarge_text(TextStyle::step); });
  connect(ui_->smallerText, &QToolButton::clicked, this, [this] { presenter_->enlarge_text(-TextStyle::step); });
  refresh();
}

void ReaderPane::refresh() {
  const auto reading = presenter_->reading();
  const TextStyle& text = presenter_->text_style();
  const Colours& c = colours(palette());
  TextStyle page_text = text;
  page_text.points *= 0.88;
  page_delegate_.set_text(page_text);
  page_.show(reading);
  ui_->readerStack->setCurrentWidget(reading ? static_cast<QWidget*>(ui_->readerTabs) : ui_->nothingOpen);
  ui_->readerStatus->setVisible(reading != nullptr);
  if (!reading) return;
  const int character = QFontMetrics(reading_font(text)).horizontalAdvance(u'国');
  ui_->articleView->set_measure(character * text.measure);
  // Room for a digest in one line.
  ui_->evidenceView->set_measure(character * std::max(text.measure + 4, 38));
  Typeset set = typeset_article(*ui_->articleView->document(), *reading, c, text);
  pieces_ = std::move(set.pieces);
  ui_->articleView->set_hits(std::move(set.hits));
  ui_->articleView->go_to_hit(presenter_->hit());
  refresh_evidence();
  scroll_page();
  refresh_status();
}

void ReaderPane::refresh_evidence() {
  const auto reading = presenter_->reading();
  if (!reading || ui_->readerTabs->currentWidget() != ui_->evidenceTab) return;
  typeset_evidence(*ui_->evidenceView->document(), *reading, namesakes_->namesakes(), colours(palette()),
                   presenter_->text_style());
}

void ReaderPane::refresh_similar() {
  const int count = similar_->model().rowCount();
  const int tab = ui_->readerTabs->indexOf(ui_->similarTab);
  ui_->readerTabs->setTabText(tab, count == 0 ? tr("Similar") : tr("Similar %1", "number").arg(count));
  ui_->readerTabs->setTabEnabled(tab, count > 0);
  fit_tools();
}

void ReaderPane::fit_tools() {
  const int room =
      width() - ui_->readerTabs->tabBar()->sizeHint().width() - 2 * style()->pixelMetric(QStyle::PM_LayoutLeftMargin);
  const auto fits = [&] {
    ui_->readerTools->layout()->invalidate();
    return ui_->readerTools->layout()->sizeHint().width() <= room;
  };
  const auto show_sizes = [this](bool shown) {
    ui_->smallerText->setVisible(shown);
    ui_->largerText->setVisible(shown);
  };
  ui_->openDesk->setText(tr("Correct"));
  show_sizes(true);
  if (fits()) return;
  ui_->openDesk->setText(u"✎"_s);
  if (!fits()) show_sizes(false);  // There are keys for them.
}

void ReaderPane::scroll_page() {
  const int row = page_.first_row();
  if (row < 0 || !shows_page()) return;
  ui_->pageView->setCurrentIndex(page_.index(row));
  ui_->pageView->scrollTo(page_.index(row), QAbstractItemView::PositionAtTop);
  go_to_hit_on_page();
}

void ReaderPane::go_to_hit_on_page() {
  page_.set_hit(presenter_->hit());
  const int row = page_.hit_row();
  if (row < 0 || !shows_page()) return;
  const QModelIndex block = page_.index(row);
  const auto marks = block.data(PageModel::CurrentHitRole).value<std::vector<Mark>>();
  const int width = ui_->pageView->viewport()->width();
  ui_->pageView->go_to(block, marks.empty() ? 0 : page_delegate_.line_top(block, width, marks.front().begin));
}

bool ReaderPane::shows_page() const { return ui_->readerTabs->currentWidget() == ui_->pageTab; }

void ReaderPane::refresh_status() {
  const auto reading = presenter_->reading();
  if (!reading) return;
  const bool any = presenter_->hits() > 0;
  ui_->hitLabel->setText(any ? tr("Hit %1 / %2").arg(presenter_->hit() + 1).arg(presenter_->hits()) : QString());
  for (QWidget* widget : {static_cast<QWidget*>(ui_->hitLabel), static_cast<QWidget*>(ui_->nextHit),
                          static_cast<QWidget*>(ui_->previousHit)}) {
    widget->setVisible(any);
  }
  // The hints give way to what tells something about this article.
  ui_->keyHints->setVisible(width() > 3 * ui_->keyHints->sizeHint().width());
  ui_->placeLabel->setText(
      tr("Blocks %1 · confidence %2").arg(ranges(block_numbers(*reading))).arg(reading->article.confidence, 0, 'f', 2));
}

void ReaderPane::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  if (presenter_ != nullptr) refresh_status();
  fit_tools();
}

void ReaderPane::focus_article() {
  ui_->readerTabs->setCurrentWidget(ui_->articleTab);
  ui_->articleView->setFocus(Qt::ShortcutFocusReason);
}

std::optional<search::Range> ReaderPane::chosen_words() const {
  const QTextCursor cursor = ui_->articleView->textCursor();
  if (!presenter_->reading() || !cursor.hasSelection()) return std::nullopt;
  return bytes_between(pieces_, presenter_->reading()->article, cursor.selectionStart(), cursor.selectionEnd());
}

KeptBar& ReaderPane::kept_bar() { return *ui_->keptBar; }

void ReaderPane::page_down() { ui_->articleView->page_down(); }

void ReaderPane::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) ui_->retranslateUi(this);
  if (presenter_ != nullptr && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)) {
    refresh();
    similar_->tell_again();
  }
  QWidget::changeEvent(event);
}

}  // namespace gongwen::app
