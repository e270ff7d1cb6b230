#include "app/browse/tile_access.h"

#include "app/browse/tile_grid.h"
#include "app/describe.h"

#include <QAccessibleWidget>
#include <vector>

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;

/// One tile. Made with its grid's interface, which owns its registration.
class TileAccess : public QAccessibleInterface, public QAccessibleActionInterface {
 public:
  TileAccess(TileGrid& grid, int index) : grid_(grid), index_(index) {}

  [[nodiscard]] bool isValid() const override { return there(); }
  [[nodiscard]] QObject* object() const override { return nullptr; }
  [[nodiscard]] QWindow* window() const override { return grid_.window()->windowHandle(); }
  [[nodiscard]] QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(&grid_); }
  [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
  [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
  [[nodiscard]] int childCount() const override { return 0; }
  [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
  [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Button; }

  [[nodiscard]] QString text(QAccessible::Text kind) const override {
    if (!there()) return {};
    if (kind == QAccessible::Name) return tile().key.empty() ? tile().label : tile().name;
    return kind == QAccessible::Description || kind == QAccessible::Value ? grouped(tile().count) : QString();
  }
  void setText(QAccessible::Text, const QString&) override {}

  [[nodiscard]] QRect rect() const override {
    if (!there()) return {};
    const QRect place = grid_.place_of(tile().key).toRect();
    return {grid_.mapToGlobal(place.topLeft()), place.size()};
  }

  [[nodiscard]] QAccessible::State state() const override {
    QAccessible::State state;
    state.focusable = true;
    state.checkable = true;
    state.checked = there() && grid_.is_chosen(tile().key);
    state.invisible = !grid_.isVisible();
    return state;
  }

  void* interface_cast(QAccessible::InterfaceType type) override {
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
  }
  [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
  [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }
  void doAction(const QString& action) override {
    if (action == pressAction() && there() && !tile().key.empty()) emit grid_.picked(tile().key, Pick::Only);
  }

 private:
  [[nodiscard]] bool there() const { return index_ < static_cast<int>(grid_.tiles().size()); }
  [[nodiscard]] const Tile& tile() const { return grid_.tiles()[static_cast<std::size_t>(index_)]; }

  TileGrid& grid_;
  int index_;
};

class GridAccess : public QAccessibleWidget {
 public:
  explicit GridAccess(TileGrid* grid) : QAccessibleWidget(grid, QAccessible::List), grid_(*grid) {}
  ~GridAccess() override {
    for (const QAccessible::Id id : ids_) QAccessible::deleteAccessibleInterface(id);
  }

  [[nodiscard]] int childCount() const override { return static_cast<int>(grid_.tiles().size()); }
  [[nodiscard]] QAccessibleInterface* child(int index) const override {
    if (index < 0 || index >= childCount()) return nullptr;
    while (static_cast<int>(ids_.size()) <= index) {
      ids_.push_back(QAccessible::registerAccessibleInterface(new TileAccess(grid_, static_cast<int>(ids_.size()))));
    }
    return QAccessible::accessibleInterface(ids_[static_cast<std::size_t>(index)]);
  }
  [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override {
    for (int i = 0; i < static_cast<int>(ids_.size()); ++i) {
      if (QAccessible::accessibleInterface(ids_[static_cast<std::size_t>(i)]) == child) return i;
    }
    return -1;
  }
  [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
    for (int i = 0; i < childCount(); ++i) {
      if (child(i)->rect().contains(x, y)) return child(i);
    }
    return nullptr;
  }

 private:
  TileGrid& grid_;
  mutable std::vector<QAccessible::Id> ids_;
};

}  // namespace

QAccessibleInterface* make_tile_access(const QString&, QObject* object) {
  auto* grid = qobject_cast<TileGrid*>(object);
  return grid == nullptr ? nullptr : new GridAccess(grid);
}

}  // namespace gongwen::app
