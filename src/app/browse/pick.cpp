#include "app/browse/pick.h"

#include "app/browse/count_model.h"
#include "app/text.h"

#include <QGuiApplication>

namespace gongwen::app {

Pick pick_of(Qt::KeyboardModifiers modifiers) {
  if (modifiers.testFlag(Qt::AltModifier)) return Pick::Exclude;
  if (modifiers.testFlag(Qt::ControlModifier)) return Pick::Add;
  return Pick::Only;
}

void on_pick(QAbstractItemView* view, std::function<void(const std::string&, Pick)> picked) {
  const auto pick = [picked = std::move(picked)](const QModelIndex& row) {
    picked(to_utf8(row.data(KeyRole).toString()), pick_of(QGuiApplication::keyboardModifiers()));
  };
  QObject::connect(view, &QAbstractItemView::clicked, view, pick);
  QObject::connect(view, &QAbstractItemView::activated, view, [pick](const QModelIndex& row) {
    // A double click activates too, and was a click already.
    if (QGuiApplication::mouseButtons() == Qt::NoButton) pick(row);
  });
}

}  // namespace gongwen::app
