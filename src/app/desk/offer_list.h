#pragma once

#include "app/desk/offers.h"

#include <QListWidget>
#include <QStyledItemDelegate>
#include <cstddef>
#include <vector>

namespace gongwen::app {

/// The answers to what is asked, a row each with its key: as high as its rows, and not there when there are none.
class OfferList : public QListWidget {
  Q_OBJECT

 public:
  explicit OfferList(QWidget* parent = nullptr);

  void show_offers(const std::vector<Offer>& offers);

 signals:
  void taken(std::size_t number);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  /// Makes it as high as its rows.
  void fit();

  QStyledItemDelegate* delegate_;
};

}  // namespace gongwen::app
