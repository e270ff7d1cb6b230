#pragma once

#include "app/desk/desk_page.h"
#include "app/desk/repairs.h"
#include "app/job.h"
#include "app/library.h"

#include <QObject>
#include <QString>
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

  /// Shows page `sha256`, at line `line` of it.
  void open(const std::string& sha256, int line);
  void close();
  /// Reads the page again, because someone else changed it.
  void reload();

  /// Null when no page is open.
  [[nodiscard]] std::shared_ptr<const DeskPage> page() const { return page_; }
  /// A page is on its way, or being changed.
  [[nodiscard]] bool busy() const { return job_.running(); }

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
  void go_to(int line);
  /// Lines of one article that follow each other in it, `line` among them.
  void mark(std::vector<int> run, int line);
  /// Goes `step` doubtful places on, round at the ends.
  void step_doubt(int step);
  [[nodiscard]] const std::vector<int>& doubts() const { return doubts_; }

  void split();
  void merge(int step);
  void shift(int step);
  void move_into(const std::string& article);
  void move_alone();
  void move(std::vector<int> run, page::Placing::Where where, int at);
  void move_into(std::vector<int> run, const std::string& article);
  /// Puts the displaced run at the next-best place `number`, from 0.
  void place(std::size_t number);
  void give_role(page::Role role);
  void turn_paragraph();
  void give_text(const QString& text);
  /// Sets a value of the article, or of the page where all its articles share it: see annotate/own_values.h.
  void give_value(const std::string& field, const QString& written);
  void accept();
  /// Says that the page is as it should be.
  void check();
  void undo();
  void redo();

 signals:
  /// Another page, another state of it, or none.
  void changed();
  /// Another block.
  void moved();
  /// The archive holds another state of the page than before.
  void mended();
  void told(const QString& sentence);
  void failed(const QString& sentence);

 private:
  using How = std::function<Repair(const DeskPage&)>;

  void read(const std::string& sha256);
  void show(std::shared_ptr<const DeskPage> page);
  void repair(How how);
  void after_others(std::function<void()> step);
  void mend(Library::Change change, std::function<QString()> tell);
  void turn(Result<std::optional<archive::Journal::Step>> (*way)(archive::Archive&), bool back);
  void sign(annotate::Correction& correction);

  Library& library_;
  std::shared_ptr<const DeskPage> page_;
  int line_ = 0;
  std::vector<int> run_;
  std::vector<int> doubts_;
  QString hindrance_;
  QString remark_;
  std::function<QString()> editor_;
  std::deque<std::function<void()>> waiting_;
  Job job_;
};

}  // namespace gongwen::app
