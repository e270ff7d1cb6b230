#include "app/keep/collection_view.h"

#include "app/browse/count_delegate.h"
#include "app/browse/pick.h"
#include "app/keep/ask.h"
#include "app/look/colours.h"
#include "app/text.h"
#include "ui_collection_view.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <limits>

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;

QAction* add(QMenu& menu, const QString& name, const QString& text, std::function<void()> what) {
  QAction* action = menu.addAction(text);
  action->setObjectName(name);
  QObject::connect(action, &QAction::triggered, &menu, std::move(what));
  return action;
}

QIcon dot_of(const QColor& colour) {
  QPixmap picture(32, 32);
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(colour);
  painter.drawEllipse(QRectF(6, 6, 20, 20));
  return picture;
}

}  // namespace

CollectionView::CollectionView(QWidget* parent)
    : QWidget(parent), ui_(std::make_unique<Ui::CollectionView>()), menu_(new QMenu(this)) {
  setAttribute(Qt::WA_StyledBackground);
  ui_->setupUi(this);
  for (QAbstractItemView* view :
       {static_cast<QAbstractItemView*>(ui_->collectionTree), static_cast<QAbstractItemView*>(ui_->savedList)}) {
    view->setItemDelegate(new CountDelegate(CountDelegate::Bars::No, this));
  }
}

CollectionView::~CollectionView() = default;

void CollectionView::show_presenters(Keeper& keeper, SavedSearches& saved, BrowsePresenter& browse, Finder& finder) {
  keeper_ = &keeper;
  saved_ = &saved;
  finder_ = &finder;
  model_ = new CollectionModel(keeper, this);
  ui_->collectionTree->setModel(model_);
  ui_->savedList->setModel(&saved);
  on_pick(ui_->collectionTree,
          [&browse](const std::string& key, Pick pick) { browse.pick(search::Field::Collection, key, pick); });
  const auto look = [this](const QModelIndex& row) { saved_->look(row.row()); };
  connect(ui_->savedList, &QListView::clicked, this, look);
  connect(ui_->savedList, &QListView::activated, this, [look](const QModelIndex& row) {
    if (QGuiApplication::mouseButtons() == Qt::NoButton) look(row);
  });
  connect(&finder, &Finder::searched, this, [this] {
    auto filters = finder_->query().filters;
    std::erase_if(filters, [](const auto& filter) { return filter.field != search::Field::Collection; });
    model_->set_filters(filters);
  });
  connect(model_, &CollectionModel::modelReset, ui_->collectionTree, &QTreeView::expandAll);
  connect(ui_->newCollection, &QToolButton::clicked, this, [this] { ask_for_new(); });
  ui_->collectionMenu->setMenu(menu_);
  connect(menu_, &QMenu::aboutToShow, this, &CollectionView::fill_menu);
  connect(ui_->collectionTree, &QTreeView::customContextMenuRequested, this, [this](const QPoint& place) {
    if (const QModelIndex row = ui_->collectionTree->indexAt(place); row.isValid()) {
      ui_->collectionTree->setCurrentIndex(row);
    }
    menu_->popup(ui_->collectionTree->viewport()->mapToGlobal(place));
  });
  connect(ui_->savedList, &QListView::customContextMenuRequested, this, &CollectionView::show_saved_menu);
  auto* history = new QMenu(this);
  history->setObjectName(u"historyMenu"_s);
  ui_->historyButton->setMenu(history);
  connect(history, &QMenu::aboutToShow, this, &CollectionView::fill_history);
  connect(&keeper, &Keeper::changed, this, &CollectionView::refresh);
  refresh();
}

void CollectionView::refresh() {
  const Shelf& shelf = keeper_->shelf();
  ui_->noCollections->setVisible(shelf.collections.empty());
  ui_->collectionTree->setVisible(!shelf.collections.empty());
  setFocusProxy(shelf.collections.empty() ? static_cast<QWidget*>(ui_->newCollection) : ui_->collectionTree);
  ui_->noSaved->setVisible(shelf.searches.empty());
  ui_->savedList->setVisible(!shelf.searches.empty());
  ui_->historyButton->setEnabled(!shelf.history.empty());
  ui_->newCollection->setEnabled(keeper_->writable());
}

void CollectionView::ask_for_new(bool inside) {
  const QModelIndex row = ui_->collectionTree->currentIndex();
  const std::int64_t around = inside && row.isValid() ? model_->id(row) : 0;
  ask_for_text(this, tr("New collection"), tr("Its name:"), {}, [this, around](const QString& name) {
    keeper_->create(name, around == 0 ? std::nullopt : std::optional(around));
  });
}

void CollectionView::fill_menu() {
  menu_->clear();
  const QModelIndex row = ui_->collectionTree->currentIndex();
  const bool changes = keeper_->writable();
  add(*menu_, u"actionMenuNew"_s, tr("New collection …"), [this] { ask_for_new(); })->setEnabled(changes);
  if (!row.isValid()) return;
  const std::int64_t id = model_->id(row);
  const QString name = row.data(Qt::EditRole).toString();
  add(*menu_, u"actionNewInside"_s, tr("New one inside …"), [this] { ask_for_new(true); })->setEnabled(changes);
  menu_->addSeparator();
  add(*menu_, u"actionCollectHere"_s, tr("Put the chosen articles into it"), [this, id] {
    emit collect_wanted(id);
  })->setEnabled(changes);
  add(*menu_, u"actionArrange"_s, tr("Order and notes …"), [this, id] { emit arrange_wanted(id); });
  add(*menu_, u"actionExportCollection"_s, tr("Export …"),
      [this, path = to_utf8(row.data(KeyRole).toString())] { emit export_wanted(path); });
  menu_->addSeparator();
  QMenu* colour_menu = menu_->addMenu(tr("Colour"));
  colour_menu->setEnabled(changes);
  fill_colours(*colour_menu, id);
  add(*menu_, u"actionRenameCollection"_s, tr("Rename") + u"\tF2"_s, [this, row = QPersistentModelIndex(row)] {
    ui_->collectionTree->edit(row);
  })->setEnabled(changes);
  add(*menu_, u"actionMoveOutermost"_s, tr("Move outermost"), [this, id] {
    keeper_->move(id, std::nullopt, std::numeric_limits<std::size_t>::max());
  })->setEnabled(changes && row.parent().isValid());
  add(*menu_, u"actionRemoveCollection"_s, tr("Remove"), [this, id] { keeper_->remove(id); })->setEnabled(changes);
}

void CollectionView::fill_colours(QMenu& menu, std::int64_t collection) {
  for (const auto& label : label_colours()) {
    add(menu, u"actionColour%1"_s.arg(QLatin1String(label.name)), QCoreApplication::translate("Colours", label.name),
        [this, collection, colour = label.colour.name()] { keeper_->recolour(collection, colour); })
        ->setIcon(dot_of(label.colour));
  }
  add(menu, u"actionNoColour"_s, tr("None"), [this, collection] { keeper_->recolour(collection, {}); });
}

void CollectionView::show_saved_menu(const QPoint& place) {
  const QModelIndex row = ui_->savedList->indexAt(place);
  if (!row.isValid()) return;
  auto* made = new QMenu(this);
  made->setObjectName(u"savedMenu"_s);
  made->setAttribute(Qt::WA_DeleteOnClose);
  QMenu& menu = *made;
  const QString name = row.data(Qt::EditRole).toString();
  add(menu, u"actionLook"_s, tr("Show"), [this, at = row.row()] { saved_->look(at); });
  add(menu, u"actionRenameSearch"_s, tr("Rename") + u"\tF2"_s, [this, row = QPersistentModelIndex(row)] {
    ui_->savedList->edit(row);
  })->setEnabled(keeper_->writable());
  add(menu, u"actionRemoveSearch"_s, tr("Remove"), [this, name] {
    keeper_->remove_search(name);
  })->setEnabled(keeper_->writable());
  menu.popup(ui_->savedList->viewport()->mapToGlobal(place));
}

void CollectionView::fill_history() {
  QMenu& menu = *ui_->historyButton->menu();
  menu.clear();
  for (const std::string& query : keeper_->shelf().history) {
    // An ampersand would mark a key.
    add(menu, u"actionHistory"_s, harmless(to_qt(query)).replace(u'&', u"&&"_s),
        [this, line = to_qt(query)] { finder_->run(line); });
  }
  menu.addSeparator();
  add(menu, u"actionClearHistory"_s, tr("Forget all of it"), [this] { keeper_->clear_history(); });
}

void CollectionView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) ui_->retranslateUi(this);
  QWidget::changeEvent(event);
}

}  // namespace gongwen::app
