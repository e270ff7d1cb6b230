#include "app/results/no_hits.h"

#include "app/describe.h"
#include "app/results/flow_layout.h"
#include "ui_no_hits.h"

#include <QLayout>
#include <QPushButton>

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
  ui_->noHitsTitle->setText(failed ? tr("The search failed") : tr("Nothing found"));
  QStringList sentences;
  if (failed) {
    sentences << presenter.failure();
  } else {
    sentences << tr("All %n articles were searched.", nullptr, static_cast<int>(presenter.searched()));
    for (const QString& sentence : presenter.removals()) sentences << sentence;
  }
  ui_->noHitsReasons->setText(sentences.join(u'\n'));
  while (QLayoutItem* item = ui_->loosenButtons->layout()->takeAt(0)) {
    item->widget()->hide();
    item->widget()->deleteLater();
    delete item;
  }
  for (const Loosening& way : presenter.loosenings()) {
    auto* button = new QPushButton(way.text, ui_->loosenButtons);
    button->setObjectName(QStringLiteral("loosen"));
    button->setAccessibleName(way.text);
    connect(button, &QPushButton::clicked, this, [this, query = way.query] { emit loosened(query); });
    ui_->loosenButtons->layout()->addWidget(button);
    button->show();
  }
}

}  // namespace gongwen::app
