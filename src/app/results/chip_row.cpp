#include "app/results/chip_row.h"

#include "app/describe.h"
#include "app/results/flow_layout.h"

#include <QToolButton>

namespace gongwen::app {

using namespace Qt::StringLiterals;

ChipRow::ChipRow(QWidget* parent) : QWidget(parent) {
  auto* flow = new FlowLayout(this);
  flow->setSpacing(6);
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void ChipRow::show_filters(const std::vector<search::Filter>& filters) {
  while (QLayoutItem* item = layout()->takeAt(0)) {
    // Not at once: the chip that was clicked is still in its own click.
    item->widget()->hide();
    item->widget()->deleteLater();
    delete item;
  }
  QWidget* before = this;
  for (const auto& filter : filters) {
    auto* chip = new QToolButton(this);
    const QString value = describe(filter);
    chip->setObjectName(QStringLiteral("chip"));
    chip->setProperty("excluded", filter.exclude);
    chip->setText((filter.exclude ? tr("not %1", "an excluded value").arg(value) : value) + u"  ×"_s);
    chip->setAccessibleName(tr("Remove the filter %1: %2", "field, value").arg(describe(filter.field), value));
    chip->setToolTip(chip->accessibleName());
    chip->setFocusPolicy(Qt::StrongFocus);
    connect(chip, &QToolButton::clicked, this, [this, filter] { emit removed(filter); });
    layout()->addWidget(chip);
    setTabOrder(before, chip);
    before = chip;
    chip->show();
  }
  setVisible(!filters.empty());
  updateGeometry();
}

}  // namespace gongwen::app
