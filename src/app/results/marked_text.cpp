#include "app/results/marked_text.h"

#include <QPainter>
#include <QTextLayout>
#include <algorithm>
#include <utility>

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;

constexpr double leading = 1.32;

}  // namespace

int line_height(const QFont& font) { return static_cast<int>(QFontMetrics(font).height() * leading / 1.15); }

void draw_marked(QPainter& painter, QString text, const std::vector<Mark>& marks, const QFont& font, const QColor& ink,
                 const Colours& c, const QRect& at, int lines) {
  const int tall = line_height(font);
  // Where the last line breaks is where the text has to be cut.
  const auto lay_out = [&](QTextLayout& layout) {
    layout.beginLayout();
    int end = 0;
    for (int i = 0; i < lines; ++i) {
      QTextLine line = layout.createLine();
      if (!line.isValid()) break;
      line.setLineWidth(at.width());
      line.setPosition(QPointF(0, i * tall));
      end = line.textStart() + line.textLength();
    }
    layout.endLayout();
    return end;
  };
  int shown = static_cast<int>(text.size());
  {
    QTextLayout trial(text, font);
    const int end = lay_out(trial);
    if (end < text.size()) {
      const QString whole = std::exchange(text, {});
      // The ellipsis goes with the character before it, so it may need more room than it has.
      shown = end;
      do {
        shown = std::max(0, shown - 1);
        text = whole.left(shown) + u"……"_s;
        trial.setText(text);
      } while (shown > 0 && lay_out(trial) < text.size());
    }
  }
  QTextLayout layout(text, font);
  QList<QTextLayout::FormatRange> formats;
  for (const Mark& mark : marks) {
    if (mark.begin >= shown) break;
    QTextLayout::FormatRange range;
    range.start = mark.begin;
    range.length = std::min(mark.length, shown - mark.begin);
    range.format.setBackground(c.hit);
    range.format.setForeground(c.hit_ink);
    formats << range;
  }
  layout.setFormats(formats);
  lay_out(layout);
  painter.setPen(ink);
  layout.draw(&painter, at.topLeft());
}

}  // namespace gongwen::app
