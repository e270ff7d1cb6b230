#pragma once

#include "app/job.h"
#include "app/library.h"

#include <QObject>
#include <QString>
#include <optional>

namespace gongwen::app {

/// Opening the archive, its index catching up, and pages being read again.
class ArchivePresenter : public QObject {
  Q_OBJECT

 public:
  enum class State { Opening, Open, Failed };

  explicit ArchivePresenter(Library& library, QObject* parent = nullptr);

  void open();
  /// Brings the index up to the store.
  void catch_up();
  /// Reads the outdated pages again, in the background and some at a time; while it does, ends that instead. What is
  /// left is read the next time.
  void read_again();
  /// Articles in the index, as a search saw them: the archive has at least as many.
  void set_indexed(std::int64_t articles);

  [[nodiscard]] State state() const { return state_; }
  [[nodiscard]] bool read_only() const { return read_only_; }
  [[nodiscard]] std::int64_t articles() const { return articles_; }
  /// The folder's name without `.gongwen`.
  [[nodiscard]] QString name() const;
  /// Why it could not be opened, or the index not be made; empty mostly.
  [[nodiscard]] QString failure() const;
  [[nodiscard]] bool indexing() const { return catching_up_.running(); }
  /// Pages whose articles were made by other rules or topics than today's.
  [[nodiscard]] std::int64_t outdated_pages() const { return outdated_; }
  [[nodiscard]] bool reading_again() const { return reading_again_.running(); }
  /// Of the index, or of the pages being read again.
  [[nodiscard]] const Progress& progress() const { return progress_; }

 signals:
  void changed();
  /// It can be searched and read from now on.
  void opened();
  /// The index has more than before, or other things.
  void grown();

 private:
  void read_some_again();
  Library& library_;
  State state_ = State::Opening;
  bool read_only_ = false;
  std::int64_t articles_ = 0;
  std::int64_t outdated_ = 0;
  std::optional<Error> failure_;
  Progress progress_;
  Job opening_;
  Job catching_up_;
  Job reading_again_;
  bool stopping_ = false;  // The pages being read are the last ones.
};

}  // namespace gongwen::app
