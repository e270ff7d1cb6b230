#pragma once

#include <QString>
#include <QWidget>
#include <memory>

namespace Ui {
class Welcome;
}

namespace gongwen::app {

/// Stands in the window while there is nothing to read: what an empty archive takes and how to begin, or why the
/// archive could not be opened.
class Welcome : public QWidget {
  Q_OBJECT

 public:
  explicit Welcome(QWidget* parent = nullptr);
  ~Welcome() override;

  void show_empty(bool sample_is_there);
  /// `sentence` says what is wrong with the archive.
  void show_failure(const QString& sentence);

 signals:
  void archive_wanted();
  void sample_wanted();
  void files_wanted();
  void folder_wanted();

 private:
  void show_ways(bool failed, bool sample_is_there);

  std::unique_ptr<Ui::Welcome> ui_;
};

}  // namespace gongwen::app
