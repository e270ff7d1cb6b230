#include "gui/probed_application.h"

#include <QMetaEnum>

namespace gongwen::test {

bool ProbedApplication::notify(QObject* receiver, QEvent* event) {
  if (probe_ == nullptr || depth_ > 0) return QApplication::notify(receiver, event);
  // Asked now: neither may be there afterwards.
  const auto* kind = QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type());
  const auto* type = receiver->metaObject()->className();
  const QString name = receiver->objectName();
  ++depth_;
  probe_->begin_event();
  const bool handled = QApplication::notify(receiver, event);
  if (probe_ != nullptr) {
    probe_->end_event(QStringLiteral("%1 to %2 %3").arg(QLatin1String(kind), QLatin1String(type), name));
  }
  --depth_;
  return handled;
}

}  // namespace gongwen::test
