#pragma once

#include "app/desk/desk_presenter.h"
#include "app/job.h"
#include "app/library.h"
#include "base/progress.h"
#include "ingest/review.h"

#include <QObject>
#include <QString>
#include <cstddef>
#include <set>
#include <string>
#include <vector>

namespace gongwen::app {

/// 核对: what is in doubt in the archive, or in what was found, one question after the other, the heaviest first. The
/// page of the question that one is at lies on the desk, which gives the answers; when an answer is there, the next
/// question is asked.
class ReviewPresenter : public QObject {
  Q_OBJECT

 public:
  /// Both must outlive it.
  ReviewPresenter(Library& library, DeskPresenter& desk, QObject* parent = nullptr);

  /// Looks for questions in what `found` finds, with `all` in the whole archive instead. `words` say what was searched.
  void open(search::Query found, QString words, bool all);
  void close();

  [[nodiscard]] bool is_open() const { return open_; }
  /// The page is on the desk to be corrected; the review waits.
  [[nodiscard]] bool correcting() const { return correcting_; }
  [[nodiscard]] bool of_all() const { return all_; }
  [[nodiscard]] const QString& words() const { return words_; }

  /// Looks at the other set.
  void look_at_all(bool all);
  [[nodiscard]] bool looking() const { return job_.running(); }
  /// Pages looked at, while it looks.
  [[nodiscard]] const Progress& progress() const { return progress_; }

  /// Those that were skipped stand last.
  [[nodiscard]] const std::vector<ingest::Question>& questions() const { return questions_; }
  /// How many of them were skipped.
  [[nodiscard]] std::size_t skipped() const { return skipped_; }
  /// Index of the question that one is at, where there are any.
  [[nodiscard]] std::size_t at() const { return at_; }
  [[nodiscard]] bool is_skipped(std::size_t number) const { return number + skipped_ >= questions_.size(); }
  /// In doubt when it was looked at, and now.
  [[nodiscard]] std::size_t total() const { return total_; }
  [[nodiscard]] std::size_t left() const { return questions_.size() + beyond_; }
  [[nodiscard]] std::size_t pages() const { return pages_; }
  [[nodiscard]] std::size_t checked() const { return checked_ + checked_now_.size(); }

  /// Corrections that do not fit their page any more.
  [[nodiscard]] const std::vector<archive::StoredCorrection>& misfits() const { return misfits_; }
  /// Goes to the desk with the page of the first of them.
  void settle_misfit();

  void go_to(std::size_t number);
  /// Gives answer `number` of the desk's offers.
  void answer(std::size_t number);
  /// Puts the question behind all others until the review is opened again.
  void skip();
  void check_page();
  void undo();
  void redo();
  /// Goes to the desk, and back from it.
  void correct();
  void resume();

 signals:
  /// Other questions, or another state of the search for them.
  void changed();
  /// Another question.
  void moved();
  void failed(const QString& sentence);

 private:
  void look();
  void ask();
  void follow_page();
  void put_questions_of(const std::string& sha256, std::vector<ingest::Question> questions);

  Library& library_;
  DeskPresenter& desk_;
  bool open_ = false;
  bool correcting_ = false;
  bool all_ = true;
  search::Query found_;
  QString words_;
  ingest::ReviewSet set_;
  std::vector<ingest::Question> questions_;
  std::vector<archive::StoredCorrection> misfits_;
  std::size_t skipped_ = 0;
  std::size_t at_ = 0;
  std::size_t total_ = 0;
  std::size_t beyond_ = 0;  // In doubt as well, but lighter than those that are listed.
  std::size_t pages_ = 0;
  std::size_t checked_ = 0;
  std::string turned_;  // Page on which something was undone or done again: its questions are to be read anew.
  std::set<std::string> checked_now_;
  Progress progress_;
  Job job_;
};

}  // namespace gongwen::app
