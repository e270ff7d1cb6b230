// The search for the reading of least energy, each quick way of it beside a slow one that shows what it means.

#include "page/costs.h"
#include "page/descent.h"
#include "page/file_order.h"
#include "page/page.h"
#include "support/composer.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace gongwen::page {
namespace {

const compose::Composer& composer() {
  static const compose::Composer shared = compose::Composer::create(GONGWEN_SOURCE_DIR).value();
  return shared;
}

std::vector<Line> composed_lines(std::uint64_t seed) {
  return read_lines(Page(composer().page(seed).text), Habits::shipped());
}

// How many lines stand in articles: fewer than all where links have closed to a ring.
std::size_t owned(const Reading& reading) {
  std::size_t lines = 0;
  for (const Chain& chain : reading.chains()) lines += chain.size();
  return lines;
}

double form_of(const Reading& reading, const Form& form) {
  double cost = 0;
  for (const Chain& chain : reading.chains()) cost += form_cost(chain, reading, form);
  return cost;
}

double form_but_content_of(const Reading& reading, const Form& form) {
  double cost = form_of(reading, form);
  for (const Chain& chain : reading.chains()) {
    Content content;
    for (const std::size_t i : chain) content = content + content_of(form.line(i), reading.states[i]);
    cost -= content_cost(content);
  }
  return cost;
}

// Every sequence of states and boundaries.
double least_by_trying_all(const Form& form) {
  const std::size_t n = form.size();
  double least = costs::impossible * 1e3;
  std::vector<std::size_t> choice(n, 0);  // State, and whether an article begins there.
  for (;;) {
    double cost = 0;
    for (std::size_t i = 0; i < n; ++i) {
      const auto state = static_cast<State>(choice[i] / 2);
      const bool begins = i == 0 || choice[i] % 2 == 0;
      const bool ends = i + 1 == n || choice[i + 1] % 2 == 0;
      cost += form.emission(i, state) + (begins ? form.begin(i, state) : 0);
      cost += ends ? form.end(i, state) : form.link(i, state, i + 1, static_cast<State>(choice[i + 1] / 2));
    }
    least = std::min(least, cost);
    std::size_t i = 0;
    while (i < n && ++choice[i] == 2 * states) choice[i++] = 0;
    if (i == n) return least;
  }
}

TEST(FileOrder, IsTheCheapestOfAllReadingsInFileOrder) {
  for (std::uint64_t seed = 0; seed < 12; ++seed) {
    const auto page = composed_lines(seed);
    for (std::size_t begin = 0; begin + 3 <= page.size(); begin += 9) {
      const std::vector<Line> lines(page.begin() + static_cast<std::ptrdiff_t>(begin),
                                    page.begin() + static_cast<std::ptrdiff_t>(begin + 3));
      const Form form(lines);
      const Reading reading = read_in_file_order(form);
      EXPECT_NEAR(form_but_content_of(reading, form), least_by_trying_all(form), 1e-9) << lines.front().folded;
    }
  }
}

// Of subjects that say nothing.
Urges no_urges(const Reading& reading) {
  const std::size_t n = reading.states.size();
  const auto chains = reading.chains();
  Urges urges{std::vector<std::size_t>(n), chains.size(), std::vector<double>(n * chains.size(), 0),
              std::vector<double>(n, 0), std::vector<double>(n, 0)};
  for (std::size_t c = 0; c < chains.size(); ++c) {
    for (const std::size_t i : chains[c]) urges.article[i] = c;
  }
  return urges;
}

Chain every_line(std::size_t n) {
  Chain lines(n);
  std::iota(lines.begin(), lines.end(), std::size_t{0});
  return lines;
}

TEST(Moves, ChangeTheCostByFormByWhatTheyPromise) {
  std::size_t checked = 0;
  std::size_t right = 0;
  for (std::uint64_t seed = 20; seed < 30; ++seed) {
    const auto lines = composed_lines(seed);
    const Form form(lines);
    Reading reading = read_in_file_order(form);
    MoveFinder finder(form, reading);
    for (int step = 0; step < 4; ++step) {
      const double before = form_of(reading, form);
      Reading next = reading;
      for (const Move* move : finder.moves_from(reading, no_urges(reading), every_line(lines.size()), 3)) {
        Reading after = reading;
        move->make(after, form);
        if (owned(after) != lines.size()) continue;
        ++checked;
        if (std::abs(form_of(after, form) - before - move->promise) < 1e-6) ++right;
        if (next.next == reading.next && next.states == reading.states) next = after;
      }
      reading = next;
    }
  }
  EXPECT_GT(checked, 1000U);
  // Where two changes of a move meet in one article, the promise is an estimate.
  EXPECT_GT(static_cast<double>(right), 0.97 * static_cast<double>(checked));
}

TEST(Moves, PromiseTheSubjectsThatLinesGiveUpOrTake) {
  const auto lines = composed_lines(31);
  const Form form(lines);
  const Reading reading = read_in_file_order(form);
  MoveFinder finder(form, reading);
  using Made = std::pair<std::vector<State>, std::vector<std::size_t>>;
  const auto promises = [&](double doubt) {
    Urges urges = no_urges(reading);
    urges.doubt.assign(lines.size(), doubt);
    std::map<Made, double> least;
    for (const Move* move : finder.moves_from(reading, urges, every_line(lines.size()), 6)) {
      Reading after = reading;
      move->make(after, form);
      const auto [known, is_new] = least.try_emplace({after.states, after.next}, move->promise);
      known->second = std::min(known->second, move->promise);
    }
    return least;
  };
  const auto subjects = [](const std::vector<State>& states) {
    return static_cast<double>(std::count_if(states.begin(), states.end(), has_subject));
  };
  const auto certain = promises(0);
  std::size_t other = 0;
  for (const auto& [made, promise] : promises(0.5)) {
    const auto known = certain.find(made);
    if (known == certain.end()) continue;
    const double more = subjects(made.first) - subjects(reading.states);
    EXPECT_NEAR(promise, known->second + 0.5 * more, 1e-9);
    other += more != 0 ? 1 : 0;
  }
  EXPECT_GT(other, 0U);
}

TEST(Moves, AreSoughtWhereArticlesAreFreshAndNowhereElse) {
  for (std::uint64_t seed = 20; seed < 26; ++seed) {
    const auto lines = composed_lines(seed);
    const Form form(lines);
    const Reading reading = read_in_file_order(form);
    const Urges urges = no_urges(reading);
    MoveFinder finder(form, reading);
    const auto chains = reading.chains();
    const Chain& fresh = chains[seed % chains.size()];
    const auto concerns = [&](const Move& move) {
      const auto named = move.lines();
      return std::any_of(named.begin(), named.end(), [&](auto i) { return urges.article[i] == seed % chains.size(); });
    };
    const auto is_near_fresh = [&](std::size_t line) {
      return std::any_of(fresh.begin(), fresh.end(), [&](auto i) { return i + 1 >= line && i <= line + 1; });
    };
    const auto made = [&](const Move& move) {
      Reading after = reading;
      move.make(after, form);
      return std::pair(after.states, after.next);
    };
    std::set<std::pair<std::vector<State>, std::vector<std::size_t>>> found;
    for (const Move* move : finder.moves_from(reading, urges, fresh, 6)) {
      EXPECT_TRUE(concerns(*move));
      found.insert(made(*move));
    }
    std::size_t expected = 0;
    for (const Move* move : finder.moves_from(reading, urges, every_line(lines.size()), 6)) {
      // A line in another state goes to the best of the places sought; where it has two, the other may be a next-best.
      const bool two_places = move->states.begin() != move->states.end() && move->links.end() - move->links.begin() > 1;
      // And only where what is fresh is near in print.
      const bool far = move->states.begin() != move->states.end() && !is_near_fresh(move->states.begin()->first);
      if (!concerns(*move) || two_places || far) continue;
      ++expected;
      EXPECT_TRUE(found.contains(made(*move)));
    }
    EXPECT_GT(expected, 0U);
  }
}

double energy_of(const Reading& reading, const Form& form, Subjects& subjects) {
  double energy = form_of(reading, form);
  std::vector<double> odds(form.size(), 0);
  const auto chains = reading.chains();
  for (const Chain& chain : chains) {
    const auto& article = subjects.article(chain);
    for (std::size_t i = 0; i < form.size(); ++i) odds[i] += article.odds[i];
    Chain told;
    for (const std::size_t i : chain) {
      if (has_subject(reading.states[i])) told.push_back(i);
    }
    const auto strain = subjects.strain(told);
    if (!strain.empty()) energy += *std::max_element(strain.begin(), strain.end());
  }
  for (const Chain& chain : chains) {
    for (const std::size_t i : chain) {
      if (has_subject(reading.states[i])) energy -= std::log(Subjects::chance(subjects.article(chain), i, odds[i]));
    }
  }
  return energy;
}

TEST(Descent, GoesDownAndKnowsItsEnergy) {
  for (std::uint64_t seed = 40; seed < 50; ++seed) {
    const auto lines = composed_lines(seed);
    const Form form(lines);
    Descent descent(lines);
    const Reading first = descent.reading();
    Subjects subjects(lines);
    EXPECT_NEAR(descent.energy(), energy_of(first, form, subjects), 1e-6);
    descent.run();
    EXPECT_NEAR(descent.energy(), energy_of(descent.reading(), form, subjects), 1e-6);
    EXPECT_LT(descent.energy(), energy_of(first, form, subjects));
  }
}

TEST(Descent, OwnsEveryLineOnce) {
  for (std::uint64_t seed = 50; seed < 60; ++seed) {
    const auto lines = composed_lines(seed);
    Descent descent(lines);
    descent.run();
    EXPECT_EQ(owned(descent.reading()), lines.size());
  }
}

TEST(Descent, SaysForEachLineWhereElseItMightStand) {
  const auto lines = composed_lines(60);
  Descent descent(lines);
  descent.run();
  const Descent::Margins& margins = descent.margins();
  ASSERT_EQ(margins.others.size(), lines.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    for (std::size_t k = 0; k < margins.others[i].size(); ++k) {
      EXPECT_NE(margins.others[i][k].behind, descent.reading().prev[i]);
      EXPECT_GE(margins.others[i][k].rise, k == 0 ? 0 : margins.others[i][k - 1].rise);
    }
  }
}

}  // namespace
}  // namespace gongwen::page
