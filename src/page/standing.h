#pragma once

#include "page/form.h"
#include "page/link_table.h"
#include "page/reading.h"
#include "page/scan.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace gongwen::page {

/// What the subjects of a reading's lines say of where to look for moves.
struct Urges {
  std::vector<std::size_t> article;  ///< By line: the number of its article.
  std::size_t articles = 0;          ///< How many there are.
  std::vector<double> pull;          ///< By line, and by article: what may be gained, at most, when it goes there.
  std::vector<double> strain;        ///< By line: what may be gained, at most, by a cut before it.
  std::vector<double> doubt;         ///< By line: what its subject costs in its article, if it has one.
};

/// How the lines of a reading stand, for the cost of what would change it. A line may be Reading::none where it says
/// so. All that it is made of must outlive it.
class Standing {
 public:
  /// A move must name one of the lines `fresh`, which are rising.
  Standing(const Reading& reading, const Form& form, const LinkTable& table, Urges urges, const Chain& fresh);

  [[nodiscard]] std::size_t size() const { return form_.size(); }
  [[nodiscard]] const Reading& reading() const { return reading_; }
  [[nodiscard]] const Form& form() const { return form_; }
  [[nodiscard]] const LinkTable& table() const { return table_; }

  /// What line `i` costs in another state, by its form alone and for its subject.
  [[nodiscard]] double turned(std::size_t i, State state) const {
    const State old = reading_.states[i];
    const int subject = static_cast<int>(has_subject(state)) - static_cast<int>(has_subject(old));
    return form_.emission(i, state) - form_.emission(i, old) + subject * urges_.doubt[i];
  }

  [[nodiscard]] bool is_fresh(std::size_t i) const { return is_fresh_[i] != 0; }
  [[nodiscard]] bool is_near_fresh(std::size_t i) const {
    return is_fresh(i) || (i > 0 && is_fresh(i - 1)) || (i + 1 < size() && is_fresh(i + 1));
  }

  [[nodiscard]] Scanned link(std::size_t i, std::size_t j) const { return table_.out_of(i, reading_.states[i])[j]; }
  [[nodiscard]] Scanned begin(std::size_t i) const { return begin_[i]; }
  [[nodiscard]] Scanned end(std::size_t i) const { return end_[i]; }
  /// What the link of line i to what stands behind it costs, or that its article ends; the same before it.
  [[nodiscard]] Scanned behind(std::size_t i) const { return saved_.behind[i]; }
  [[nodiscard]] Scanned before(std::size_t i) const { return saved_.before[i]; }

  /// What is saved by what is undone when a line moves to a partner or from it, by partner; as long as a row of the
  /// link table, and so little where there is no line that it is passed over.
  struct Saved {
    std::vector<Scanned> behind;   ///< By a place behind it: behind().
    std::vector<Scanned> before;   ///< By a place before it: before().
    std::vector<Scanned> content;  ///< behind(), and all that the content of its article costs.
  };
  [[nodiscard]] const Saved& saved() const { return saved_; }
  /// The same of another place behind line `i`, or before it, less what the loose ends cost then; but for the place
  /// that it has. Put into `net`, which keeps its memory, for the lines that are partners of one that is fresh or, of
  /// what is behind, is not.
  void save_behind(std::size_t i, bool fresh, std::vector<Scanned>& net) const;
  void save_before(std::size_t i, std::vector<Scanned>& net) const;

  /// Calls `use` with each partner, rising, of a line that is fresh or is not: all lines are partners of a fresh one,
  /// of any other the fresh ones alone.
  template <typename Use>
  void for_each_partner(bool fresh, const Use& use) const {
    if (fresh) {
      for (std::size_t k = 0; k < size(); ++k) use(k);
    } else {
      for (const std::size_t k : fresh_) use(k);
    }
  }
  /// Calls `use` with each partner k, rising, of a line that is fresh or is not, where costs[k] - saved[k] < limit.
  template <typename Use>
  void scan_partners(bool fresh, const Scanned* costs, const Scanned* saved, double limit, const Use& use) const {
    if (fresh) return scan(costs, saved, table_.width(), static_cast<Scanned>(limit), use);
    for (const std::size_t k : fresh_) {
      if (costs[k] - saved[k] < limit) use(k);
    }
  }
  /// The first partner where costs[k] - saved[k] is least; there must be one.
  [[nodiscard]] std::size_t cheapest_partner(bool fresh, const Scanned* costs, const Scanned* saved) const;
  /// What two loose ends cost, each of which may be none: linked or left apart.
  [[nodiscard]] Scanned joined(std::size_t i, std::size_t j) const {
    const Scanned apart = (i == Reading::none ? 0 : end(i)) + (j == Reading::none ? 0 : begin(j));
    return i == Reading::none || j == Reading::none ? apart : std::min(apart, link(i, j));
  }
  /// What joined() costs at least, whatever else there is behind line i, or none.
  [[nodiscard]] Scanned least_behind(std::size_t i) const {
    return i == Reading::none ? least_begin_ : std::min(end(i) + least_begin_, table_.least_out_of(i));
  }
  /// What an end costs at least.
  [[nodiscard]] Scanned least_end() const { return least_end_; }
  /// They are linked rather than left apart.
  [[nodiscard]] bool is_joined(std::size_t i, std::size_t j) const {
    return i != Reading::none && j != Reading::none && link(i, j) < end(i) + begin(j);
  }

  /// The number of the line's article, and the line's place in it.
  [[nodiscard]] std::size_t article(std::size_t i) const { return urges_.article[i]; }
  [[nodiscard]] std::size_t place(std::size_t i) const { return place_[i]; }
  /// How many articles there are.
  [[nodiscard]] std::size_t articles() const { return urges_.articles; }
  /// What the lines from `first`, or none, to the end of their article may gain in another `article`.
  [[nodiscard]] double pull(std::size_t first, std::size_t article) const {
    return first == Reading::none ? 0 : urges_.pull[first * urges_.articles + article];
  }
  /// The most, a number below nothing, that they may gain in any article.
  [[nodiscard]] double most_pull(std::size_t first) const { return first == Reading::none ? 0 : most_pull_[first]; }
  /// What they may gain in the article of `where`, which may be their own.
  [[nodiscard]] double tail_pull(std::size_t first, std::size_t where) const {
    return first == Reading::none || article(first) == article(where) ? 0 : pull(first, article(where));
  }
  /// What a cut before the line may gain, if there is one: less than nothing.
  [[nodiscard]] double relief(std::size_t line) const {
    return line == Reading::none || reading_.prev[line] == Reading::none ? 0 : -urges_.strain[line];
  }

  /// What the article of a line holds: all, up to the line, from it on; nothing for none.
  [[nodiscard]] Content total(std::size_t i) const { return total_[i]; }
  [[nodiscard]] Content upto(std::size_t i) const { return i == Reading::none ? Content() : upto_[i]; }
  [[nodiscard]] Content from(std::size_t i) const {
    return i == Reading::none ? Content() : total_[i] - upto_[i] + own(i, reading_.states[i]);
  }
  /// What the line holds itself, in `state`.
  [[nodiscard]] Content own(std::size_t i, State state) const { return content_of(form_.line(i), state); }
  [[nodiscard]] double now(std::size_t i) const { return now_[i]; }
  /// The most of now(), of any line.
  [[nodiscard]] double most_now() const { return most_now_; }

 private:
  void sum_up(std::size_t first);
  void save();
  template <typename Loose>
  void save(const std::vector<Scanned>& saved, bool fresh, const Loose& loose, std::vector<Scanned>& net) const;

  const Reading& reading_;
  const Form& form_;
  const LinkTable& table_;
  Urges urges_;  // What pulls a line is here of all lines from it on to its article's end.
  const Chain& fresh_;
  // By line:
  std::vector<char> is_fresh_;
  std::vector<double> most_pull_;
  std::vector<Scanned> begin_;  // And nothing for no line, behind the last.
  std::vector<Scanned> end_;
  std::vector<std::size_t> next_;  // As the reading's, but size() where there is none:
  std::vector<std::size_t> prev_;  // looked up without a branch.
  Saved saved_;
  std::vector<std::size_t> place_;
  std::vector<Content> upto_;
  std::vector<Content> total_;
  std::vector<double> now_;  // content_cost() of total_.
  // Of all articles:
  Scanned least_begin_ = 0;
  Scanned least_end_ = 0;
  double most_now_ = 0;
};

}  // namespace gongwen::page
