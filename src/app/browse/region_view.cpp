#include "app/browse/region_view.h"

#include "app/browse/count_delegate.h"
#include "app/browse/pick.h"
#include "app/text.h"
#include "ui_region_view.h"

#include <QEvent>

namespace gongwen::app {

RegionView::RegionView(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui::RegionView>()) {
  setAttribute(Qt::WA_StyledBackground);
  ui_->setupUi(this);
  ui_->regionMap->set_shape(25, 1);
  ui_->regionTree->setItemDelegate(new CountDelegate(CountDelegate::Bars::No, this));
}

RegionView::~RegionView() = default;

void RegionView::show_presenter(BrowsePresenter& presenter) {
  presenter_ = &presenter;
  narrowed_.setSourceModel(&presenter.regions());
  ui_->regionTree->setModel(&narrowed_);
  connect(ui_->regionFilter, &QLineEdit::textChanged, this, [this](const QString& text) {
    narrowed_.narrow(text);
    if (text.trimmed().isEmpty()) {
      ui_->regionTree->collapseAll();
      unfold();
    } else {
      ui_->regionTree->expandAll();
    }
  });
  const auto pick = [this](const std::string& key, Pick how) { presenter_->pick(search::Field::Region, key, how); };
  on_pick(ui_->regionTree, pick);
  connect(ui_->regionMap, &TileGrid::picked, this, pick);
  connect(ui_->regionTree, &QTreeView::expanded, this,
          [this](const QModelIndex& row) { unfolded_.insert(row.data(KeyRole).toString()); });
  connect(ui_->regionTree, &QTreeView::collapsed, this,
          [this](const QModelIndex& row) { unfolded_.erase(row.data(KeyRole).toString()); });
  connect(presenter_, &BrowsePresenter::changed, this, [this](search::Field field) {
    if (field == search::Field::Region) refresh();
  });
  refresh();
}

void RegionView::refresh() {
  ui_->regionMap->set_tiles(presenter_->region_map());
  ui_->mapLegend->set_largest(ui_->regionMap->largest());
  std::set<std::string> provinces;
  for (const auto& key : presenter_->chosen(search::Field::Region)) {
    provinces.insert(key.substr(0, 2) + "0000");
    unfolded_.insert(to_qt(region_above(key)));
  }
  ui_->regionMap->set_chosen(std::move(provinces));
  unfold();
}

void RegionView::focus_tree() { ui_->regionTree->setFocus(Qt::ShortcutFocusReason); }

void RegionView::unfold() {
  // A copy: opening a row tells us so, and we note it.
  const auto keys = unfolded_;
  for (const auto& key : keys) {
    for (QModelIndex row = presenter_->regions().index_of(to_utf8(key)); row.isValid(); row = row.parent()) {
      ui_->regionTree->expand(narrowed_.mapFromSource(row));
    }
  }
}

void RegionView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) ui_->retranslateUi(this);
  QWidget::changeEvent(event);
}

}  // namespace gongwen::app
