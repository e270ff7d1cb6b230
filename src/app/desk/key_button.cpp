#include "app/desk/key_button.h"

#include "app/look/colours.h"
#include "app/look/fonts.h"

#include <QAction>
#include <QGuiApplication>
#include <QPainter>
#include <algorithm>

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;

constexpr int side = 6;
constexpr int gap = 5;
constexpr int cap_side = 5;

QFont key_font(const QFont& font) { return scaled(font, 0.85); }

int cap_width(const QString& key, const QFont& font, int height) {
  return std::max(height, QFontMetrics(key_font(font)).horizontalAdvance(key) + 2 * cap_side);
}

int cap_height(const QFont& font) { return QFontMetrics(key_font(font)).height() + 2; }

}  // namespace

KeyButton::KeyButton(QAction& action, QWidget* parent) : QToolButton(parent) {
  setDefaultAction(&action);
  setObjectName(action.objectName() + u"Button"_s);
  setFocusPolicy(Qt::TabFocus);
}

QString KeyButton::key() const {
  QString key = defaultAction()->shortcut().toString(QKeySequence::PortableText);
  return key.replace(u"Up"_s, u"↑"_s).replace(u"Down"_s, u"↓"_s).replace(u"Shift+"_s, u"⇧"_s);
}

QSize KeyButton::sizeHint() const {
  const int cap = cap_height(font());
  const int text = fontMetrics().horizontalAdvance(defaultAction()->iconText());
  return {2 * side + cap_width(key(), font(), cap) + gap + text, std::max(cap, fontMetrics().height()) + 8};
}

void KeyButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  // The button's own palette holds what the style sheet makes of it.
  const Colours& c = colours(QGuiApplication::palette());
  if (underMouse() && isEnabled()) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.selection);
    painter.drawRoundedRect(rect(), 5, 5);
  }
  if (hasFocus()) {
    painter.setPen(c.accent);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
  }
  const int height = cap_height(font());
  const QRectF cap(side, (this->height() - height) / 2.0, cap_width(key(), font(), height), height);
  painter.setPen(c.rule);
  painter.setBrush(c.paper);
  painter.drawRoundedRect(cap, 3, 3);
  painter.setFont(key_font(font()));
  painter.setPen(isEnabled() ? c.dim : c.faint);
  painter.drawText(cap, Qt::AlignCenter, key());
  painter.setFont(font());
  painter.setPen(isEnabled() ? c.ink : c.faint);
  painter.drawText(rect().adjusted(static_cast<int>(cap.right()) + gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                   defaultAction()->iconText());
}

}  // namespace gongwen::app
