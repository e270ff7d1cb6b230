#include "app/keep/kept_bar.h"

#include "app/results/flow_layout.h"
#include "app/text.h"
#include "ui_kept_bar.h"

#include <QCoreApplication>
#include <QEvent>
#include <QStyle>
#include <utility>

namespace gongwen::app {

using namespace Qt::StringLiterals;
using archive::ReadingState;

QString describe(ReadingState state) {
  switch (state) {
    case ReadingState::Unread: return QCoreApplication::translate("Marks", "Unread");
    case ReadingState::Read: return QCoreApplication::translate("Marks", "Read");
    case ReadingState::Reviewed: return QCoreApplication::translate("Marks", "Reviewed");
  }
  return {};
}

KeptBar::KeptBar(QWidget* parent) : QFrame(parent), ui_(std::make_unique<Ui::KeptBar>()) {
  ui_->setupUi(this);
  auto* flow = new FlowLayout(ui_->keptChips);
  flow->setSpacing(6);
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  ui_->keptChips->setSizePolicy(policy);
  auto* states = new QMenu(this);
  ui_->stateButton->setMenu(states);
  connect(states, &QMenu::aboutToShow, this, &KeptBar::fill_states);
  connect(ui_->addToCollection, &QToolButton::clicked, this, &KeptBar::collect_wanted);
  connect(ui_->addTag, &QToolButton::clicked, this, &KeptBar::tag_wanted);
  connect(ui_->noteButton, &QToolButton::clicked, this, &KeptBar::note_wanted);
  connect(ui_->quoteButton, &QToolButton::clicked, this, &KeptBar::quote_wanted);
}

KeptBar::~KeptBar() = default;

void KeptBar::show_presenters(Keeper& keeper, ReaderPresenter& reader) {
  keeper_ = &keeper;
  reader_ = &reader;
  connect(keeper_, &Keeper::changed, this, &KeptBar::refresh);
  connect(reader_, &ReaderPresenter::opened, this, &KeptBar::refresh);
  refresh();
}

void KeptBar::refresh() {
  setVisible(reader_->reading() != nullptr);
  if (!reader_->reading()) return;
  const std::string& article = reader_->reading()->article.id;
  const Marks& marks = keeper_->shelf().marks(article);
  ui_->stateButton->setText(describe(marks.state) + u" ▾"_s);
  ui_->stateButton->setProperty("state", to_qt(name(marks.state)));
  // A style sheet looks at a property only when it is asked to.
  style()->unpolish(ui_->stateButton);
  style()->polish(ui_->stateButton);
  ui_->stateButton->setAccessibleName(tr("How far you are: %1").arg(describe(marks.state)));
  for (QWidget* button : {static_cast<QWidget*>(ui_->stateButton), static_cast<QWidget*>(ui_->addToCollection),
                          static_cast<QWidget*>(ui_->addTag), static_cast<QWidget*>(ui_->noteButton)}) {
    button->setEnabled(keeper_->writable());
  }
  auto* flow = ui_->keptChips->layout();
  while (QLayoutItem* item = flow->takeAt(0)) {
    // Not at once: the chip that was clicked is still in its own click.
    item->widget()->hide();
    item->widget()->deleteLater();
    delete item;
  }
  QWidget* before = ui_->stateButton;
  const auto put = [&](const QString& text, const QString& says, std::function<void()> clicked) {
    QWidget* chip = add_chip(text, says, std::move(clicked));
    setTabOrder(before, chip);
    before = chip;
  };
  for (const Marks::In& in : marks.collections) {
    const auto* collection = keeper_->shelf().collection(in.collection);
    const QString name = collection == nullptr ? QString() : harmless(to_qt(collection->name));
    put(name + u"  ×"_s, tr("Take it out of “%1”").arg(name),
        [this, id = in.collection, article] { keeper_->take_out(id, {article}); });
    if (!in.note.empty()) {
      const QString note = harmless(to_qt(in.note));
      put(u"“%1”"_s.arg(fontMetrics().elidedText(note, Qt::ElideRight, 160)), tr("Note: %1").arg(note),
          [this] { emit note_wanted(); });
    }
  }
  for (const std::string& tag : marks.tags) {
    const QString name = to_qt(tag);
    put(u"#%1  ×"_s.arg(harmless(name)), tr("Take the tag “%1” away").arg(harmless(name)),
        [this, name, article] { keeper_->untag({article}, name); });
  }
  ui_->keptChips->setVisible(flow->count() > 0);
  updateGeometry();
}

QWidget* KeptBar::add_chip(const QString& text, const QString& says, std::function<void()> clicked) {
  auto* chip = new QToolButton(ui_->keptChips);
  chip->setObjectName(u"chip"_s);
  chip->setText(text);
  chip->setAccessibleName(says);
  chip->setToolTip(as_tool_tip(says));
  chip->setFocusPolicy(Qt::StrongFocus);
  chip->setEnabled(keeper_->writable());
  connect(chip, &QToolButton::clicked, this, std::move(clicked));
  ui_->keptChips->layout()->addWidget(chip);
  chip->show();
  return chip;
}

void KeptBar::fill_states() {
  QMenu& menu = *ui_->stateButton->menu();
  menu.clear();
  if (!reader_->reading()) return;
  const std::string& article = reader_->reading()->article.id;
  for (const auto state : {ReadingState::Unread, ReadingState::Read, ReadingState::Reviewed}) {
    QAction* action = menu.addAction(describe(state));
    action->setObjectName(u"actionState_%1"_s.arg(to_qt(name(state))));
    action->setCheckable(true);
    action->setChecked(keeper_->shelf().marks(article).state == state);
    connect(action, &QAction::triggered, &menu, [this, article, state] { keeper_->set_state({article}, state); });
  }
}

void KeptBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    ui_->retranslateUi(this);
    if (reader_ != nullptr) refresh();
  }
  QFrame::changeEvent(event);
}

}  // namespace gongwen::app
