#pragma once

#include "app/job.h"
#include "app/library.h"
#include "app/look/text_style.h"

#include <QObject>
#include <memory>
#include <optional>
#include <string>

namespace gongwen::app {

enum class StorySide { Before, After };
/// What the story of the open article has on that side; null: nothing.
[[nodiscard]] const annotate::StoryPart* part_of(const Reading& reading, StorySide side);

/// The article that is open, its page, and the hit one stands at.
class ReaderPresenter : public QObject {
  Q_OBJECT

 public:
  explicit ReaderPresenter(Library& library, QObject* parent = nullptr);

  /// Opens article `id`, with the hits of `query` in it.
  void open(const std::string& id, const search::Query& query);
  /// The same, and goes to the hit that stands at `place` of its text.
  void open_at(const std::string& id, const search::Query& query, const search::Range& place);
  /// Opens another article of the page that is open, with the same query.
  void open_neighbour(const std::string& id);
  /// Reads anew what is open, because the archive holds another state of it: as article `id`, empty: the same.
  void reopen(const std::string& id);
  /// Opens the article that stands `step` articles on on the page; nothing at its ends.
  void open_next_on_page(int step);
  /// Opens the part of the story on the page where it began, or where it goes on; nothing where there is none.
  void open_part(StorySide side);
  void close();

  /// An article is on its way.
  [[nodiscard]] bool busy() const { return job_.running(); }
  /// Null when no article is open.
  [[nodiscard]] std::shared_ptr<const Reading> reading() const { return reading_; }
  /// Id of the article that is open or being opened; empty: none.
  [[nodiscard]] const std::string& wanted() const { return wanted_; }

  [[nodiscard]] int hits() const;
  /// From 0; -1 when there is none.
  [[nodiscard]] int hit() const { return hit_; }
  /// Goes `step` hits on, round at the ends.
  void step_hit(int step);

  [[nodiscard]] const TextStyle& text_style() const { return text_style_; }
  /// Sizes and measures out of bounds are brought within.
  void set_text_style(TextStyle style);
  /// Makes the running text `points` larger.
  void enlarge_text(double points);

 signals:
  /// Another article is open, or none.
  void opened();
  void hit_changed();
  void text_style_changed();
  /// An article was opened from the one before: a neighbour, a part of its story.
  void visited(const std::string& article);
  void failed(const QString& sentence);

 private:
  [[nodiscard]] int hit_at(const search::Range& place) const;

  Library& library_;
  search::Query query_;
  std::string wanted_;
  std::optional<search::Range> place_;  // Where to go once it is open.
  std::shared_ptr<const Reading> reading_;
  int hit_ = -1;
  TextStyle text_style_;
  Job job_;
};

}  // namespace gongwen::app
