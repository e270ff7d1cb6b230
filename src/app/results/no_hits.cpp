#include "app/results/no_hits.h"

#include "app/describe.h"
#include "app/results/flow_layout.h"
#include "ui_no_hits.h"

#include <QLayout>

namespace gongwen::app {

NoHits::NoHits(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui::NoHits>()) {
  setAttribute(Qt::WA_StyledBackground);
  ui_->setupUi(this);
  auto* flow = new FlowLayout(ui_->loosenButtons);
  flow->setSpacing(8);
}

NoHits::~NoHits() = default;

void NoHits::explain(const ResultsPresenter& presenter) {
  const bool failed = presenter.state() == ResultsPresenter::State::Failed;
  const bool not_yet = !failed && presenter.searched() == 0;
  ui_->noHitsTitle->setText(failed    ? tr("The search failed")
                            : not_yet ? tr("Nothing to be found yet")
                                      : tr("Nothing found"));
  QStringList sentences;
  if (failed) {
    sentences << presenter.failure();
  } else if (not_yet) {
    sentences << tr("What is being brought in can be found as soon as the index has it.");
  } else {
    const int searched = static_cast<int>(presenter.searched());
    sentences << (presenter.of_part()
                      ? tr("%Ln article(s) were searched; the index is still being made.", nullptr, searched)
                      : tr("All %Ln articles were searched.", nullptr, searched));
    for (const QString& sentence : presenter.removals()) sentences << sentence;
  }
  ui_->noHitsReasons->setText(sentences.join(u'\n'));
  clear_buttons();
  for (const Loosening& way : presenter.loosenings()) {
    connect(add_button(QStringLiteral("loosen"), way.text), &QPushButton::clicked, this,
            [this, query = way.query] { emit loosened(query); });
  }
  if (presenter.partial() > 0) {
    const QString text = tr("Show %n partial match(es)", nullptr, static_cast<int>(presenter.partial()));
    connect(add_button(QStringLiteral("showPartial"), text), &QPushButton::clicked, this, &NoHits::partial_wanted);
  }
}

void NoHits::clear_buttons() {
  while (QLayoutItem* item = ui_->loosenButtons->layout()->takeAt(0)) {
    // Not at once: the button that was clicked is still in its own click.
    item->widget()->hide();
    item->widget()->deleteLater();
    delete item;
  }
}

QPushButton* NoHits::add_button(const QString& name, const QString& text) {
  auto* button = new QPushButton(text, ui_->loosenButtons);
  button->setObjectName(name);
  button->setAccessibleName(text);
  ui_->loosenButtons->layout()->addWidget(button);
  button->show();
  return button;
}

}  // namespace gongwen::app
