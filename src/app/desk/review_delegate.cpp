#include "app/desk/review_delegate.h"

#include "app/desk/offers.h"
#include "app/desk/review_model.h"
#include "app/look/colours.h"
#include "app/look/fonts.h"
#include "app/results/marked_text.h"
#include "app/results/row_ground.h"

#include <QPainter>
#include <algorithm>

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;

constexpr int side = 14;
constexpr int above = 8;

QFont small_font(const QFont& font) { return scaled(font, 0.9); }

}  // namespace

QSize ReviewDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  return {0, 2 * above + line_height(option.font) + line_height(small_font(option.font)) + 2};
}

void ReviewDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const Colours& c = colours(option.palette);
  painter->save();
  draw_row_ground(*painter, option, c);
  QRect at = option.rect.adjusted(side, above, -side, -above);
  const bool skipped = index.data(ReviewModel::SkippedRole).toBool();
  const QFont small = small_font(option.font);
  QRect line(at.left(), at.top(), at.width(), line_height(option.font));
  painter->setFont(option.font);
  painter->setPen(c.doubtful);
  const QString confidence = index.data(ReviewModel::ConfidenceRole).toString();
  painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, confidence);
  line.setRight(line.right() - option.fontMetrics.horizontalAdvance(confidence) - side);
  // The kinds stand in a column, as wide as the widest of them.
  int column = 0;
  for (const auto about : {annotate::Doubt::About::Article, annotate::Doubt::About::Join,
                           annotate::Doubt::About::IssueDate, annotate::Doubt::About::Region}) {
    column = std::max(column, option.fontMetrics.horizontalAdvance(describe(about)));
  }
  column += 12;
  painter->setPen(c.dim);
  painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, index.data(ReviewModel::AboutRole).toString());
  line.setLeft(line.left() + column);
  painter->setFont(medium(option.font));
  painter->setPen(skipped ? c.dim : c.ink);
  painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                    painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, line.width()));
  at.adjust(column, line.height() + 2, 0, 0);
  painter->setFont(small);
  painter->setPen(c.dim);
  painter->drawText(
      at, Qt::AlignLeft | Qt::AlignTop,
      painter->fontMetrics().elidedText(index.data(ReviewModel::FactsRole).toString(), Qt::ElideRight, at.width()));
  painter->restore();
}

}  // namespace gongwen::app
