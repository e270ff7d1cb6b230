#include "page/moves.h"

#include "page/costs.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace gongwen::page {
namespace {

constexpr std::size_t none = Reading::none;
constexpr double most = 10;  // A move that adds more to the cost by form is not tried, whatever it promises.
constexpr double whole = 5;  // What a whole article that goes into another may gain by what that one gains.
constexpr double echo = 4;   // What moves gains by subject, and what it leaves and where it goes may gain as well.

class Finder : Standing {
 public:
  // Adds to `moves`.
  Finder(const Reading& reading, const Form& form, const LinkTable& table, Urges urges, const Chain& fresh,
         double slack, std::vector<Move>& moves)
      : Standing(reading, form, table, std::move(urges), fresh),
        slack_(slack),
        most_placed_(std::min(2 * (costs::lone_section + costs::news_section), slack + 3 * most_now())),
        gains_(articles()),
        limits_(articles()),
        lure_(form.size()),
        moves_(moves) {}

  void run() {
    lifted_.assign(table().width(), static_cast<Scanned>(-costs::impossible));
    for (std::size_t i = 0; i < size(); ++i) {
      lure_[i] = static_cast<Scanned>(relief(i) + most_pull(i));
      lifted_[i] = static_cast<Scanned>(before(i) - most_pull(i));
      most_behind_ = std::max(most_behind_, behind(i) - relief(reading().next[i]) - least_behind(i));
    }
    for (std::size_t i = 0; i < size(); ++i) {
      if (is_fresh(i) && reading().prev[i] != none) add_cut(i);
      add_links(i);
      add_runs(i);
      if (is_near_fresh(i)) add_states(i);  // What changed far off hardly ever changes what a line is.
      add_lift(i);
    }
  }

 private:
  // By what the moved lines gain themselves: hardly ever does a move lead down that needs more.
  [[nodiscard]] bool is_worth(double by_form, double gain) const { return by_form < most && by_form + gain < slack_; }

  // To be filled where it stands, until the next is added.
  Move& add(double by_form, double gain, const Move& begun = {}) {
    Move& move = moves_.emplace_back(begun);
    move.promise = by_form + echo * gain;
    return move;
  }

  void add_cut(std::size_t i) {
    const double content = content_cost(upto(reading().prev[i])) + content_cost(from(i)) - now(i);
    const double by_form = joined(reading().prev[i], none) + begin(i) - before(i) + content + relief(i);
    if (!is_worth(by_form, 0)) return;
    add(by_form, 0).cut_before(i);
  }

  // Behind line i another one, with all that follows it.
  void add_links(std::size_t i) {
    const Scanned* out_of = table().out_of(i, reading().states[i]);
    const std::size_t then = reading().next[i];
    const double change = relief(then) - behind(i);
    const auto gain = [&](std::size_t j) { return tail_pull(j, i) + tail_pull(then, j); };
    save_behind(i, is_fresh(i), saved_behind_);
    promised_.resize(table().width(), static_cast<Scanned>(-costs::impossible));
    for_each_partner(is_fresh(i), [&](std::size_t j) { promised_[j] = saved_behind_[j] - lure_[j]; });
    const double limit = slack_ - change - most_pull(then) + now(i) + most_now();
    scan_partners(is_fresh(i), out_of, promised_.data(), limit, [&](std::size_t j) {
      double by_form = out_of[j] - saved_behind_[j] + relief(j) + change;
      if (!is_worth(by_form - now(i) - now(j), gain(j))) return;
      if (article(i) != article(j)) {
        by_form +=
            content_cost(upto(i) + from(j)) + content_cost(upto(reading().prev[j]) + from(then)) - now(i) - now(j);
      }
      if (!is_worth(by_form, gain(j))) return;
      add(by_form, gain(j)).link(i, j);
    });
  }

  // The run from `first` on goes elsewhere, behind another line.
  void add_runs(std::size_t first) {
    constexpr std::size_t longest = 12;
    const std::size_t before_run = reading().prev[first];
    const Scanned* into = table().into(first, reading().states[first]);
    const Scanned* saved = this->saved().content.data();
    const std::size_t nearest = cheapest_partner(is_fresh(first), into, saved);
    const double least = into[nearest] - saved[nearest];
    // How dear the link to any run that begins here may be.
    const double most_bare = slack_ + (before_run == none ? whole : 0) - least_behind(before_run) + before(first) -
                             relief(first) + most_behind_ + now(first);
    if (!is_fresh(first) && least >= most_bare - most_pull(first)) return;
    inside_.assign(size(), 0);
    std::size_t last = first;
    for (std::size_t length = 0; length < longest && last != none; ++length, last = reading().next[last]) {
      inside_[last] = 1;
      const std::size_t behind_run = reading().next[last];
      const double closed =
          joined(before_run, behind_run) - before(first) - behind(last) + relief(first) + relief(behind_run);
      const double leap = before_run == none && behind_run == none ? whole : 0;
      const bool inner = before_run != none && behind_run != none;
      // What a run leaves behind is one article still, or none of the simple moves fits.
      if (inner && !is_joined(before_run, behind_run)) continue;
      const auto take_out = [&](Move& move) {
        move.cut_before(first);
        move.cut_behind(last);
        if (inner) move.link(before_run, behind_run);
      };
      const Content run = upto(last) - upto(before_run);
      const double taken_out = content_cost(total(first) - run) - now(first);
      const double alone = closed + begin(first) + end(last) + taken_out + content_cost(run);
      if (inner && is_fresh(first) && is_worth(alone, 0)) take_out(add(alone, 0));
      // How dear the link to the run may be, in any article. Most are too dear without a look at what pulls the run
      // where.
      const double bare = slack_ + leap - closed - least_behind(last) + now(first);
      if (least >= bare - most_pull(first)) continue;
      double limit = -costs::impossible;
      for (std::size_t a = 0; a < articles(); ++a) {
        gains_[a] = a == article(first) ? 0 : pull(first, a) - pull(behind_run, a);
        limits_[a] = bare - gains_[a];
        limit = std::max(limit, limits_[a]);
      }
      limit = std::min(limit, costs::impossible / 2);
      if (least >= limit) continue;
      scan_partners(is_fresh(first), into, saved, limit, [&](std::size_t i) {
        const double cost = into[i] - behind(i);
        const double its_content = article(i) == article(first) ? 0 : now(i);
        if (cost - its_content >= limits_[article(i)] || i == before_run || inside_[i] != 0) return;
        const std::size_t then = reading().next[i];
        const double gain = gains_[article(i)];
        double by_form = closed + cost + (then == none ? end(last) : link(last, then));
        if (!is_worth(by_form - leap - now(first) - now(i), gain)) return;
        if (article(i) != article(first)) by_form += taken_out + content_cost(total(i) + run) - now(i);
        if (!is_worth(by_form - leap, gain)) return;
        Move& move = add(by_form, gain);
        take_out(move);
        move.link(i, first);
        if (then != none) move.link(last, then);
      });
    }
  }

  // A way to place a line in another state: before (or behind) it stands `other`, or none.
  struct Place {
    double form = 0;
    std::size_t other = none;
  };
  // The cheapest places before (or behind) a line in one state: as it is, an article's end there, another line.
  struct Places {
    std::array<Place, 3> ways;
    double gain = 0;   // Of another line, at most.
    double least = 0;  // What any of them costs, at least.
  };

  [[nodiscard]] static Places places(const Place& keep, const Place& cut, const Place& best, double gain) {
    return {{keep, cut, best}, gain, std::min({keep.form, cut.form, best.form + gain})};
  }

  // With `saved_before_` of line i.
  [[nodiscard]] Places before_in(std::size_t i, State state) const {
    const std::size_t old = reading().prev[i];
    const double now = before(i) - relief(i);
    const Scanned* into = table().into(i, state);
    Place keep{costs::impossible, old};
    if (old != none) keep.form = into[old] - before(i);
    const Place cut{form().begin(i, state) + (old == none ? 0 : end(old)) - now, none};
    const Place best = best_of(into, saved_before_, now);
    return places(keep, cut, best, best.other == none ? 0 : tail_pull(i, best.other));
  }

  // With `saved_behind_` of line i.
  [[nodiscard]] Places behind_in(std::size_t i, State state) const {
    const std::size_t old = reading().next[i];
    const double now = behind(i) - relief(old);
    const Scanned* out_of = table().out_of(i, state);
    Place keep{costs::impossible, old};
    if (old != none) keep.form = out_of[old] - behind(i);
    const Place cut{form().end(i, state) + (old == none ? 0 : begin(old)) - now, none};
    const Place best = best_of(out_of, saved_behind_, now);
    return places(keep, cut, best, best.other == none ? 0 : tail_pull(best.other, i));
  }

  [[nodiscard]] static Place best_of(const Scanned* costs, const std::vector<Scanned>& saved, double now) {
    const std::size_t k = cheapest(costs, saved.data(), saved.size());
    const double by_form = costs[k] - saved[k] - now;
    return by_form < costs::impossible / 2 ? Place{by_form, k} : Place{costs::impossible / 2, none};
  }

  [[nodiscard]] Content placed_content(const Move& move) const {
    Content content;
    for (const auto& [line, state] : move.states) content = content + own(line, state);
    return content;
  }

  [[nodiscard]] bool may_be_worth(double by_states, const Places& before, const Places& behind) const {
    return by_states + before.least + behind.least <= most_placed_;
  }

  void add_placed(const Move& move, double by_states, const Places& befores, const Places& behinds) {
    const std::size_t first = move.states.begin()->first;
    const std::size_t last = (move.states.end() - 1)->first;
    const auto& before = befores.ways;
    const auto& behind = behinds.ways;
    const bool fresh = is_fresh(first) || is_fresh(last);
    for (std::size_t b = 0; b < 3; ++b) {
      for (std::size_t e = 0; e < 3; ++e) {
        if (std::max(before[b].form, behind[e].form) >= costs::impossible / 2) continue;
        if (!fresh && !(b == 2 && is_fresh(before[b].other)) && !(e == 2 && is_fresh(behind[e].other))) continue;
        const double gain = (b == 2 ? befores.gain : 0) + (e == 2 ? behinds.gain : 0);
        const double by_place = by_states + before[b].form + behind[e].form;
        if (by_place + gain > most_placed_) continue;
        // What lines in other states hold, where they go and where they come from.
        Content there = placed_content(move);
        double content = -now(first);
        if (b == 0) there = there + upto(reading().prev[first]);
        if (b != 0) content += content_cost(upto(reading().prev[first]));
        if (b == 2 && article(before[b].other) != article(first)) {
          there = there + upto(before[b].other);
          content += content_cost(from(reading().next[before[b].other])) - now(before[b].other);
        }
        if (e == 0) there = there + from(reading().next[last]);
        if (e != 0) content += content_cost(from(reading().next[last]));
        if (e == 2 && article(behind[e].other) != article(first)) {
          there = there + from(behind[e].other);
          content += content_cost(upto(reading().prev[behind[e].other])) - now(behind[e].other);
        }
        content += content_cost(there);
        if (!is_worth(by_place + content, gain)) continue;
        Move& placed = add(by_place + content, gain, move);
        if (b == 1) placed.cut_before(first);
        if (e == 1) placed.cut_behind(last);
        if (b == 2) placed.link(before[b].other, first);
        if (e == 2) placed.link(last, behind[e].other);
      }
    }
  }

  // A headline that was set inside the column: line i leaves its place and begins an article before another line.
  void add_lift(std::size_t i) {
    const std::size_t above = reading().prev[i];
    const std::size_t below = reading().next[i];
    if (above != none && below != none && !is_joined(above, below)) return;
    const double out = joined(above, below) - before(i) - behind(i);
    for (const State s : table().candidates(i)) {
      if (s != Headline) continue;
      const double change = turned(i, s) + out + form().begin(i, s);
      const Scanned* out_of = table().out_of(i, s);
      const double limit = slack_ - change - least_end() + now(i) + most_now();
      scan_partners(is_fresh(i), out_of, lifted_.data(), limit, [&](std::size_t k) {
        if (k == below) return;
        const std::size_t before_k = reading().prev[k];
        const Content left = own(i, reading().states[i]);
        double content = -now(k);
        if (article(i) != article(k)) {
          content += content_cost(total(i) - left) - now(i) + content_cost(from(k)) + content_cost(upto(before_k));
        } else if (place(i) < place(k)) {
          content += content_cost(from(k)) + content_cost(upto(before_k) - left);
        } else {
          content += content_cost(from(k) - left) + content_cost(upto(before_k));
        }
        const double by_form =
            change + out_of[k] - before(k) + (before_k == none || before_k == i ? 0 : end(before_k)) + content;
        const double gain = tail_pull(k, i);
        if (!is_worth(by_form, gain)) return;
        Move& move = add(by_form, gain);
        move.turn(i, s);
        move.cut_before(i);
        move.cut_behind(i);
        if (is_joined(above, below)) move.link(above, below);
        move.link(i, k);
      });
    }
  }

  // Makes `behind_next_` those of line i, which may be one behind the last.
  void find_places_behind(std::size_t i) {
    behind_of_ = i;
    behind_next_.clear();
    if (i == size()) return;
    save_behind(i, true, saved_behind_);
    for (const State s : table().candidates(i)) behind_next_.push_back(behind_in(i, s));
  }

  [[nodiscard]] bool is_sure(std::size_t i) const { return i == size() || table().candidates(i).size() == 1; }

  void add_states(std::size_t i) {
    if (is_sure(i) && is_sure(i + 1)) return;
    if (behind_of_ != i) find_places_behind(i);
    std::swap(behind_this_, behind_next_);
    find_places_behind(i + 1);
    save_before(i, saved_before_);
    const bool linked = reading().next[i] == i + 1;
    for (std::size_t a = 0; a < table().candidates(i).size(); ++a) {
      const State s = table().candidates(i)[a];
      const Places above = before_in(i, s);
      if (s != reading().states[i] && may_be_worth(turned(i, s), above, behind_this_[a])) {
        Move move;
        move.turn(i, s);
        add_placed(move, turned(i, s), above, behind_this_[a]);
      }
      if (i + 1 == size() || (s == reading().states[i] && linked)) continue;
      const double parted =
          linked ? -link(i, i + 1) : joined(reading().prev[i + 1], reading().next[i]) - behind(i) - before(i + 1);
      for (std::size_t b = 0; b < table().candidates(i + 1).size(); ++b) {
        const State t = table().candidates(i + 1)[b];
        if (t == reading().states[i + 1] && s == reading().states[i]) continue;
        const double change = turned(i, s) + turned(i + 1, t) + form().next(i, s, t) + parted;
        if (!may_be_worth(change, above, behind_next_[b])) continue;
        Move move;
        move.turn(i, s);
        move.turn(i + 1, t);
        if (!linked) move.link(i, i + 1);
        add_placed(move, change, above, behind_next_[b]);
      }
    }
  }

  double slack_;
  // What lines in other states and places may add by these, for crossheads of three articles may bring it down again.
  double most_placed_;
  double most_behind_ = -costs::impossible;  ///< What is saved behind any line, less what it costs there at least.
  std::vector<char> inside_;                 ///< By line: it is in the run that moves are sought for.
  std::vector<double> gains_;                ///< By article, of one run: what moves there may gain.
  std::vector<double> limits_;               ///< And how dear the link there may be.
  std::vector<Scanned> saved_before_;        ///< save_before() of some line.
  std::vector<Scanned> saved_behind_;        ///< save_behind() of some line.
  std::vector<Scanned> lure_;                ///< By line: what it may gain at most when it goes behind another one.
  std::vector<Scanned> lifted_;              ///< By line: what is saved, at most, when a headline comes before it.
  std::vector<Scanned> promised_;            ///< The sum of both.
  std::vector<Places> behind_this_;          ///< By candidate of the line that moves are sought for,
  std::vector<Places> behind_next_;          ///< and of another, behind it for the most part:
  std::size_t behind_of_ = none;             ///< this one.
  std::vector<Move>& moves_;
};

}  // namespace

const std::vector<const Move*>& MoveFinder::moves_from(const Reading& reading, Urges urges, const Chain& fresh,
                                                       double slack) {
  find(reading, std::move(urges), fresh, slack);
  // They stay where they are, in the order in which they were found.
  order_.clear();
  for (const Move& move : moves_) order_.emplace_back(move.promise, &move);
  return sorted();
}

const std::vector<const Move*>& MoveFinder::best_by_line(const Reading& reading, Urges urges, double slack) {
  Chain all(form_.size());
  std::iota(all.begin(), all.end(), std::size_t{0});
  find(reading, std::move(urges), all, slack);
  order_.assign(form_.size(), {0, nullptr});
  for (const Move& move : moves_) {
    for (const LineNumber line : move.lines()) {
      auto& best = order_[line];
      if (best.second == nullptr || move.promise < best.first) best = {move.promise, &move};
    }
  }
  std::erase_if(order_, [](const auto& best) { return best.second == nullptr; });
  return sorted();
}

void MoveFinder::find(const Reading& reading, Urges urges, const Chain& fresh, double slack) {
  table_.update(reading);
  moves_.clear();
  if (!fresh.empty()) Finder(reading, form_, table_, std::move(urges), fresh, slack, moves_).run();
}

// Those of `order_`, each once.
const std::vector<const Move*>& MoveFinder::sorted() {
  std::sort(order_.begin(), order_.end());
  order_.erase(std::unique(order_.begin(), order_.end()), order_.end());
  sorted_.clear();
  for (const auto& [promise, move] : order_) sorted_.push_back(move);
  return sorted_;
}

}  // namespace gongwen::page
