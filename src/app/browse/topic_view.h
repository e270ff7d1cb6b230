#pragma once

#include "app/browse/browse_presenter.h"

#include <QWidget>
#include <memory>

namespace Ui {
class TopicView;
}

namespace gongwen::app {

/// 主题: the topics with their counts, the largest first.
class TopicView : public QWidget {
  Q_OBJECT

 public:
  explicit TopicView(QWidget* parent = nullptr);
  ~TopicView() override;

  /// `presenter` must outlive the view. Call once.
  void show_presenter(BrowsePresenter& presenter);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  std::unique_ptr<Ui::TopicView> ui_;
  BrowsePresenter* presenter_ = nullptr;
};

}  // namespace gongwen::app
