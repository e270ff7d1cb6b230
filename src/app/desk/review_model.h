#pragma once

#include "app/desk/review_presenter.h"

#include <QAbstractListModel>

namespace gongwen::app {

/// What an answer to a question settles, in words: 420 字.
[[nodiscard]] QString gain_of(const annotate::Doubt& doubt);

/// The questions of the review, a row each.
class ReviewModel : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role {
    AboutRole = Qt::UserRole,  ///< In one word.
    ConfidenceRole,            ///< As a number.
    FactsRole,                 ///< Where it stands, and what an answer gains.
    SkippedRole,
  };

  using QAbstractListModel::QAbstractListModel;

  /// Shows what `review` has now; it must outlive the model. Call again when it has changed.
  void show(const ReviewPresenter& review);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

 private:
  const ReviewPresenter* review_ = nullptr;
  int rows_ = 0;
};

}  // namespace gongwen::app
