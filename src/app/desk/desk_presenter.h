#pragma once

#include "annotate/doubts.h"
#include "app/desk/desk_page.h"
#include "app/desk/offers.h"
#include "app/desk/repairs.h"
#include "app/job.h"
#include "app/library.h"

#include <QObject>
#include <QString>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace gongwen::app {

/// The correction desk: a page, the block that one is at, and what is done to them. What is done waits for what was
/// done before it, so that no key is lost; when one thing fails, those that wait are dropped.
class DeskPresenter : public QObject {
  Q_OBJECT

 public:
  explicit DeskPresenter(Library& library, QObject* parent = nullptr);

  /// Shows page `sha256`, at line `line` of it; where that line is in doubt for several reasons, asks about `about`.
  void open(const std::string& sha256, int line, std::optional<annotate::Doubt::About> about = std::nullopt);
  void close();
  /// Reads the page again, because someone else changed it.
  void reload();

  /// Null when no page is open.
  [[nodiscard]] std::shared_ptr<const DeskPage> page() const { return page_; }
  /// A page is on its way, or being changed.
  [[nodiscard]] bool busy() const { return reading_.running() || mending(); }
  [[nodiscard]] bool mending() const { return mending_.running(); }

  /// Why nothing can be changed; empty when it can.
  [[nodiscard]] const QString& hindrance() const { return hindrance_; }
  void set_hindrance(const QString& sentence);
  /// Who corrects, and why: kept with each correction. The remark is of the next one alone.
  void set_editor(std::function<QString()> editor) { editor_ = std::move(editor); }
  void set_remark(const QString& remark) { remark_ = remark; }

  /// The block one is at; 0: none.
  [[nodiscard]] int line() const { return line_; }
  /// The lines that are moved together: that one among them, in reading order.
  [[nodiscard]] const std::vector<int>& run() const { return run_; }
  /// The article that holds it; null: none.
  [[nodiscard]] const annotate::Article* article() const;
  void go_to(int line, std::optional<annotate::Doubt::About> about = std::nullopt);
  /// Lines of one article that follow each other in it, `line` among them.
  void mark(std::vector<int> run, int line);
  /// Goes `step` doubts on, round at the ends.
  void step_doubt(int step);
  /// In the order in which they are read.
  [[nodiscard]] const std::vector<annotate::Doubt>& doubts() const { return doubts_; }
  /// The one that is asked about, of the block one is at; doubts().end(): none.
  [[nodiscard]] std::vector<annotate::Doubt>::const_iterator doubt() const { return doubts_.begin() + asked_; }
  /// What is asked at the block one is at, and the answers to it.
  [[nodiscard]] QString question() const;
  [[nodiscard]] std::vector<Offer> offers() const;

  void split();
  void merge(int step);
  void shift(int step);
  void move_into(const std::string& article);
  void move_alone();
  void move(std::vector<int> run, page::Placing::Where where, int at);
  void move_into(std::vector<int> run, const std::string& article);
  /// Gives answer `number` of offers(), as they are when what was done before is done; 0: it is right as it is.
  void answer(std::size_t number);
  /// Says that the article holds the blocks that it should, and no others.
  void accept_article();
  void give_role(page::Role role);
  void turn_paragraph();
  void give_text(const QString& text);
  /// Sets a value of the article, or of the page where all its articles share it: see annotate/own_values.h.
  void give_value(const std::string& field, const QString& written);
  /// Says that the page is as it should be.
  void check();
  /// Does the first of the page's misfits again, or forgets it: see ingest/misfits.h.
  void do_misfit_again();
  void forget_misfit();
  void undo();
  void redo();

 signals:
  /// Another page, another state of it, or none.
  void changed();
  /// Another block.
  void moved();
  /// The archive holds another state of the page than before.
  void mended();
  /// Before that: what was undone, or done again, was on page `sha256`, not on this one.
  void turned_elsewhere(const std::string& sha256);
  void told(const QString& sentence);
  void failed(const QString& sentence);

 private:
  using How = std::function<Repair(const DeskPage&)>;

  void read(const std::string& sha256);
  void show(std::shared_ptr<const DeskPage> page);
  [[nodiscard]] const annotate::Doubt* asked() const;
  void ask();
  void repair(How how);
  void after_others(std::function<void()> step);
  void go_on();
  void mend(Library::Change change, std::function<QString()> tell);
  void settle_misfit(Result<void> (*how)(archive::Archive&, std::int64_t), const QString& words);
  void turn(Result<std::optional<archive::Journal::Step>> (*way)(archive::Archive&), bool back);
  void sign(annotate::Correction& correction);

  Library& library_;
  std::shared_ptr<const DeskPage> page_;
  int line_ = 0;
  std::vector<int> run_;
  std::vector<annotate::Doubt> doubts_;
  std::ptrdiff_t asked_ = 0;                     // Index into them; their number: none.
  std::optional<annotate::Doubt::About> about_;  // What is asked about where there is a choice.
  QString hindrance_;
  QString remark_;
  std::function<QString()> editor_;
  std::deque<std::function<void()>> waiting_;
  std::string wanted_;  // The page that is open, or on its way; empty: none.
  Job reading_;
  Job mending_;  // Never abandoned: what is being done is done.
};

}  // namespace gongwen::app
