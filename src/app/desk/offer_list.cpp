#include "app/desk/offer_list.h"

#include "app/look/colours.h"
#include "app/look/fonts.h"
#include "app/results/marked_text.h"
#include "app/text.h"

#include <QPainter>

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;

enum Role { KeyRole = Qt::UserRole, ReasonRole, ConfidenceRole };

constexpr int side = 10;
constexpr int above = 6;
constexpr int between = 6;
constexpr int key_width = 20;

class OfferDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const QFont small = scaled(option.font, 0.9);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = (view != nullptr ? view->viewport()->width() : option.rect.width()) - 3 * side - key_width;
    const QString reason = index.data(ReasonRole).toString();
    const int lines = reason.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(reason) > width ? 2 : 1;
    return {0, line_height(option.font) + lines * line_height(small) + 2 * above + between};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const Colours& c = colours(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool present = index.row() == 0;
    const QRect box = option.rect.adjusted(0, 0, 0, -between);
    painter->setPen(focused || present ? c.accent : c.rule);
    painter->setBrush(option.state.testFlag(QStyle::State_MouseOver) ? c.selection : c.paper);
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    QRect at = box.adjusted(side, above, -side, -above);
    const QFont small = scaled(option.font, 0.9);
    painter->setFont(small);
    painter->setPen(c.rule);
    painter->setBrush(c.panel);
    const QRect key(at.left(), at.top() + 1, key_width, key_width);
    painter->drawRoundedRect(QRectF(key).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter->setPen(c.dim);
    painter->drawText(key, Qt::AlignCenter, index.data(KeyRole).toString());
    painter->setFont(option.font);
    painter->setPen(c.ink);
    const QString confidence = index.data(ConfidenceRole).toString();
    painter->drawText(at, Qt::AlignRight | Qt::AlignTop, confidence);
    const int right = QFontMetrics(option.font).horizontalAdvance(confidence) + side;
    at.setLeft(at.left() + key_width + side);
    draw_marked(*painter, index.data().toString(), {}, option.font, c.ink, c, at.adjusted(0, 0, -right, 0), 1);
    at.setTop(at.top() + line_height(option.font));
    draw_marked(*painter, index.data(ReasonRole).toString(), {}, small, c.dim, c, at, 2);
    painter->restore();
  }
};

}  // namespace

OfferList::OfferList(QWidget* parent) : QListWidget(parent), delegate_(new OfferDelegate(this)) {
  setItemDelegate(delegate_);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setMouseTracking(true);
  const auto take = [this](const QListWidgetItem* item) { emit taken(static_cast<std::size_t>(row(item))); };
  connect(this, &QListWidget::itemClicked, this, take);
  connect(this, &QListWidget::itemActivated, this, take);
}

void OfferList::show_offers(const std::vector<Offer>& offers) {
  clear();
  for (const Offer& offer : offers) {
    auto* item = new QListWidgetItem(offer.answer, this);
    item->setData(KeyRole, offer.key);
    item->setData(ReasonRole, offer.reason);
    item->setData(Qt::AccessibleDescriptionRole, offer.reason);
    item->setToolTip(as_tool_tip(offer.answer));
    if (offer.confidence >= 0) item->setData(ConfidenceRole, QString::number(offer.confidence, 'f', 2));
  }
  setVisible(!offers.empty());
  fit();
}

void OfferList::resizeEvent(QResizeEvent* event) {
  QListWidget::resizeEvent(event);
  if (event->size().width() != event->oldSize().width()) fit();
}

void OfferList::fit() {
  int height = 2 * frameWidth() + 2;
  for (int row = 0; row < count(); ++row) height += sizeHintForRow(row);
  setFixedHeight(height);
}

}  // namespace gongwen::app
