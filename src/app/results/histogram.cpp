#include "app/results/histogram.h"

#include "app/describe.h"
#include "app/look/colours.h"
#include "app/look/fonts.h"
#include "app/text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;

std::size_t at(int index) { return static_cast<std::size_t>(index); }

constexpr double widest_bar = 36;

}  // namespace

Histogram::Histogram(QWidget* parent) : QWidget(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Histogram::show_bars(std::vector<search::FacetCount> bars, std::pair<std::string, std::string> chosen) {
  bars_ = std::move(bars);
  chosen_ = std::move(chosen);
  anchor_ = -1;
  current_ = std::clamp(current_, 0, std::max(0, static_cast<int>(bars_.size()) - 1));
  setVisible(!bars_.empty());
  update();
}

double Histogram::pitch() const {
  return std::min(widest_bar,
                  static_cast<double>(width()) / static_cast<double>(std::max<std::size_t>(bars_.size(), 1)));
}

int Histogram::bar_at(double x) const {
  return std::clamp(static_cast<int>(x / pitch()), 0, static_cast<int>(bars_.size()) - 1);
}

bool Histogram::in_range(int bar) const {
  if (anchor_ >= 0) return bar >= std::min(anchor_, current_) && bar <= std::max(anchor_, current_);
  return !chosen_.first.empty() && lies_in(bars_[at(bar)].key, chosen_.first, chosen_.second);
}

void Histogram::paintEvent(QPaintEvent*) {
  if (bars_.empty()) return;
  const Colours& c = colours(palette());
  QPainter painter(this);
  const QFont small = scaled(font(), 0.85);
  const int text_height = QFontMetrics(small).height();
  const double base = height() - text_height - 3;
  const auto largest = std::ranges::max(bars_, {}, &search::FacetCount::count).count;
  painter.setPen(Qt::NoPen);
  for (int i = 0; i < static_cast<int>(bars_.size()); ++i) {
    if (bars_[at(i)].count == 0) continue;
    const double tall =
        std::max(2.0, (base - 4) * static_cast<double>(bars_[at(i)].count) / static_cast<double>(largest));
    painter.setBrush(in_range(i) ? c.bar_in_range : c.bar);
    painter.drawRect(QRectF(i * pitch() + 0.5, base - tall, std::max(1.0, pitch() - 2), tall));
  }
  painter.setPen(c.rule);
  painter.drawLine(QPointF(0, base + 0.5), QPointF(width(), base + 0.5));
  painter.setPen(c.dim);
  paint_labels(painter, small);
  if (hasFocus()) {
    painter.setPen(c.accent);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(current_ * pitch(), 0.5, pitch() - 1, base));
  }
}

void Histogram::paint_labels(QPainter& painter, const QFont& font) const {
  painter.setFont(font);
  // As many years as have room with air between them, the first among them.
  const int room = QFontMetrics(font).horizontalAdvance(u"0000"_s);
  const int bars_a_year = bars_.front().key.size() == 4 ? 1 : 12;
  if (bars_a_year == 12 && pitch() > 1.3 * room) {
    for (int i = 0; i < static_cast<int>(bars_.size()); ++i) {
      const QString key = to_qt(bars_[at(i)].key);
      painter.drawText(QPointF(i * pitch(), height() - 3.0), i % 12 == 0 ? key.left(4) : key.mid(5));
    }
    return;
  }
  const double wanted = 1.5 * room / (pitch() * bars_a_year);
  int every = 1;
  for (const int step : {2, 5, 10, 20, 50, 100}) {
    if (every < wanted) every = step;
  }
  for (int i = 0; i < static_cast<int>(bars_.size()); i += every * bars_a_year) {
    if (i > 0 && i * pitch() + room > width()) break;
    painter.drawText(QPointF(i * pitch(), height() - 3.0), to_qt(bars_[at(i)].key.substr(0, 4)));
  }
}

void Histogram::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || bars_.empty()) return;
  anchor_ = current_ = bar_at(event->position().x());
  update();
}

void Histogram::mouseMoveEvent(QMouseEvent* event) {
  if (anchor_ < 0) return;
  current_ = bar_at(event->position().x());
  update();
}

void Histogram::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton && anchor_ >= 0) choose();
}

void Histogram::keyPressEvent(QKeyEvent* event) {
  if (bars_.empty()) return;
  switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
      if (!event->modifiers().testFlag(Qt::ShiftModifier))
        anchor_ = -1;
      else if (anchor_ < 0)
        anchor_ = current_;
      const int step = event->key() == Qt::Key_Left ? -1 : 1;
      current_ = std::clamp(current_ + step, 0, static_cast<int>(bars_.size()) - 1);
      describe_current();
      return update();
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (anchor_ < 0) anchor_ = current_;
      return choose();
    default: QWidget::keyPressEvent(event);
  }
}

void Histogram::choose() {
  const int first = std::min(anchor_, current_);
  const int last = std::max(anchor_, current_);
  anchor_ = -1;
  emit span_chosen(bars_[at(first)].key, bars_[at(last)].key);
}

void Histogram::describe_current() {
  setAccessibleDescription(to_qt(bars_[at(current_)].key) + u", "_s + grouped(bars_[at(current_)].count));
}

bool Histogram::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip && !bars_.empty()) {
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto& bar = bars_[at(bar_at(help->pos().x()))];
    QToolTip::showText(help->globalPos(), to_qt(bar.key) + u"  "_s + grouped(bar.count), this);
    return true;
  }
  return QWidget::event(event);
}

bool lies_in(const std::string& key, const std::string& first, const std::string& last) {
  return key >= first.substr(0, key.size()) && (last.empty() || key.substr(0, last.size()) <= last);
}

}  // namespace gongwen::app
