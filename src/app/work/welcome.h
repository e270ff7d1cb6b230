#pragma once

#include <QWidget>
#include <memory>

namespace Ui {
class Welcome;
}

namespace gongwen::app {

/// Stands in the window while the archive is empty: what it takes, and how to begin.
class Welcome : public QWidget {
  Q_OBJECT

 public:
  explicit Welcome(QWidget* parent = nullptr);
  ~Welcome() override;

  void offer_sample(bool there);

 signals:
  void sample_wanted();
  void files_wanted();
  void folder_wanted();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  std::unique_ptr<Ui::Welcome> ui_;
};

}  // namespace gongwen::app
