#include "app/read/page_delegate.h"

#include "app/look/colours.h"
#include "app/look/fonts.h"
#include "app/read/hit_format.h"
#include "app/read/page_model.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>
#include <vector>

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;

constexpr int numbers = 48;  // Width of the column of line numbers.
constexpr int roles = 76;    // Width of the column of roles.
constexpr int inset = 12;    // From the tint's edge to the text.
constexpr int padding = 5;   // Above and below the text.
constexpr int between = 6;   // Between two blocks.
/// More of one line than this is not shown: no print has it, and laying it out would take seconds.
constexpr int longest = 4000;

int text_width(int width) { return std::max(80, width - numbers - roles - 2 * inset); }

/// Lays the text out and returns its height.
double lay_out(QTextLayout& layout, int width) {
  double y = 0;
  layout.beginLayout();
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(width);
    line.setPosition(QPointF(0, y));
    y += line.height() * 1.08;
  }
  layout.endLayout();
  return y;
}

QString shown(const QModelIndex& index) {
  const QString text = index.data().toString();
  return text.size() > longest ? text.left(longest) + u"……"_s : text;
}

QList<QTextLayout::FormatRange> hit_formats(const QModelIndex& index, const Colours& c) {
  QList<QTextLayout::FormatRange> formats;
  for (const bool current : {false, true}) {
    const int role = current ? PageModel::CurrentHitRole : PageModel::HitsRole;
    for (const Mark& mark : index.data(role).value<std::vector<Mark>>()) {
      if (mark.begin + mark.length <= longest) formats.append({mark.begin, mark.length, hit_format(c, current)});
    }
  }
  return formats;
}

}  // namespace

QFont PageDelegate::block_font(const QModelIndex& index) const {
  QFont font = reading_font(text_);
  if (index.data(PageModel::HeadlineRole).toBool()) {
    font = scaled(font, 1.15);
    font.setBold(true);
  }
  return font;
}

QSize PageDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
  const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
  QTextLayout layout(shown(index), block_font(index));
  double height = lay_out(layout, text_width(width)) + 2 * padding + between;
  if (!index.data(PageModel::JoinRole).toString().isEmpty()) height += option.fontMetrics.height();
  return {width, static_cast<int>(height + 0.5)};
}

int PageDelegate::line_top(const QModelIndex& index, int width, int character) const {
  const QString text = shown(index);
  QTextLayout layout(text, block_font(index));
  lay_out(layout, text_width(width));
  const QTextLine line = layout.lineForTextPosition(std::min(character, static_cast<int>(text.size())));
  return padding + (line.isValid() ? static_cast<int>(line.y()) : 0);
}

void PageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const Colours& c = colours(option.palette);
  const bool current = index.data(PageModel::CurrentRole).toBool();
  const QString join = index.data(PageModel::JoinRole).toString();
  const QFont small = scaled(option.font, 0.88);
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  const int below = between + (join.isEmpty() ? 0 : option.fontMetrics.height());
  const QRect box = option.rect.adjusted(numbers, 0, -roles, -below);
  painter->setPen(Qt::NoPen);
  // Where each article has its tint, the block one is at is framed.
  const QVariant tint = index.data(PageModel::TintRole);
  const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
  const QColor bar = tint.isValid() ? article_bar(tint.toInt(), c) : current ? c.accent : c.rule;
  const QColor surface = tint.isValid() ? article_surface(tint.toInt(), c)
                         : current      ? c.accent_soft
                         : hovered      ? c.selection
                                        : c.panel;
  painter->setBrush(surface);
  painter->drawRoundedRect(box, 2, 2);
  painter->fillRect(QRect(box.topLeft(), QSize(3, box.height())), bar);
  const bool framed = tint.isValid() && option.state.testFlag(QStyle::State_Selected);
  if (framed || option.state.testFlag(QStyle::State_HasFocus)) {
    painter->setPen(QPen(option.state.testFlag(QStyle::State_HasFocus) ? c.accent : c.dim, framed ? 1.5 : 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5));
  }
  QTextLayout layout(shown(index), block_font(index));
  layout.setFormats(hit_formats(index, c));
  lay_out(layout, text_width(option.rect.width()));
  painter->setPen(current || tint.isValid() ? c.ink : c.dim);
  layout.draw(painter, QPointF(box.left() + inset, box.top() + padding));

  painter->setFont(small);
  painter->setPen(c.dim);
  const int line = QFontMetrics(small).height() + 2 * padding;
  painter->drawText(QRect(option.rect.left(), box.top(), numbers - 12, line), Qt::AlignRight | Qt::AlignVCenter,
                    index.data(PageModel::LineRole).toString());
  painter->drawText(QRect(box.right() + 12, box.top(), roles - 14, line), Qt::AlignLeft | Qt::AlignVCenter,
                    index.data(PageModel::RoleRole).toString());
  if (!join.isEmpty()) {
    painter->setPen(index.data(PageModel::DoubtRole).toBool() ? c.doubtful : c.good);
    const QRect at(box.left() + 2, box.bottom() + 2, box.width(), option.fontMetrics.height());
    painter->drawText(at, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(small).elidedText(join, Qt::ElideRight, at.width()));
  }
  painter->restore();
}

}  // namespace gongwen::app
