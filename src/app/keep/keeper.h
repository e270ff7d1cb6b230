#pragma once

#include "app/job.h"
#include "app/keep/shelf.h"
#include "app/library.h"

#include <QObject>
#include <QString>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace gongwen::app {

/// What a person keeps of the archive: collections, tags, marks, saved searches, and how each change is undone. Changes
/// are done one after the other in the order in which they were asked for, and none is lost; the shelf is that after
/// the last one done.
class Keeper : public QObject {
  Q_OBJECT

 public:
  using Ids = std::vector<std::string>;

  explicit Keeper(Library& library, QObject* parent = nullptr);

  /// Reads the shelf; the archive must be open. Where it is not `writable`, changes fail, and no search is noted.
  void load(bool writable);
  [[nodiscard]] bool writable() const { return writable_; }
  [[nodiscard]] const Shelf& shelf() const { return shelf_; }
  /// Changes are under way.
  [[nodiscard]] bool busy() const { return job_.running() || !waiting_.empty(); }

  void create(const QString& name, std::optional<std::int64_t> parent);
  void rename(std::int64_t collection, const QString& name);
  void recolour(std::int64_t collection, const QString& colour);
  void set_note(std::int64_t collection, const QString& note);
  void move(std::int64_t collection, std::optional<std::int64_t> parent, std::size_t place);
  void remove(std::int64_t collection);

  void add(std::int64_t collection, const Ids& articles);
  /// Makes the collection at `path`, and those around it, where it is missing.
  void add_to(const QString& path, const Ids& articles);
  void take_out(std::int64_t collection, const Ids& articles);
  void set_item_note(std::int64_t item, const QString& note);
  void move_item(std::int64_t item, std::size_t place);
  void remove_items(const std::vector<std::int64_t>& items);

  void tag(const Ids& articles, const QString& tag);
  void untag(const Ids& articles, const QString& tag);
  void set_state(const Ids& articles, archive::ReadingState state);

  void save_search(const QString& name, const QString& query);
  void rename_search(const QString& name, const QString& new_name);
  void remove_search(const QString& name);
  /// All that is there now counts as looked at.
  void look_at_search(std::int64_t search);
  void note_search(const QString& query);
  void clear_history();

  void undo();
  void redo();

 signals:
  void changed();
  /// A change was done; it can be undone.
  void told(const QString& sentence);
  void failed(const QString& sentence);
  /// Articles are others than before; the index has to follow.
  void corrected();

 private:
  struct Pending {
    Library::Change change;             // None: the shelf is only read.
    std::function<QString()> sentence;  // Asked when it is done; may be none.
  };
  void ask(Library::Change change, std::function<QString()> sentence = {});
  void start();
  void turn(bool redo);

  Library& library_;
  Shelf shelf_;
  bool writable_ = false;
  std::deque<Pending> waiting_;
  Job job_;
};

}  // namespace gongwen::app
