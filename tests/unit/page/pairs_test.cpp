#include "page/pairs.h"

#include "page/costs.h"
#include "page/formulas.h"
#include "page/habits.h"
#include "page/line.h"
#include "page/rates.h"
#include "page/weights.h"
#include "text/utf8.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

namespace gongwen::page {
namespace {

std::vector<Line> lines_of(const std::vector<std::string_view>& texts) {
  std::vector<Line> lines;
  for (const auto text : texts) lines.push_back(read_line(text, 1, Habits::shipped()));
  return lines;
}

TEST(Formulas, AreWhatSeveralLinesHaveWordForWord) {
  const auto texts = without_formulas(lines_of(
      {"学习贯彻全市职工代表大会精神系列报道之一", "桥吊司机练成稳钩", "学习贯彻全市职工代表大会精神系列报道之二"}));
  EXPECT_EQ(texts[0], std::string(19, ' ') + "一");
  EXPECT_EQ(texts[1], "桥吊司机练成稳钩");
  EXPECT_EQ(texts[2], std::string(19, ' ') + "二");
}

TEST(Formulas, AreNoNamesThatTwoLinesShare) {
  const auto texts = without_formulas(lines_of({"海州港务公司的周大川稳住了吊钩。", "周大川来自海州港务公司的码头。"}));
  EXPECT_EQ(texts[0], "海州港务公司的周大川稳住了吊钩。");
}

// The slow reference: every run of twelve characters, or a whole line of four and more, beside every other.
TEST(Formulas, AreFoundAsByLooking) {
  std::mt19937 random(20261122);
  for (int round = 0; round < 200; ++round) {
    std::vector<std::string> texts;
    for (int i = 0; i < 6; ++i) {
      const std::string known = i > 0 && random() % 2 == 0 ? texts[random() % texts.size()] : std::string();
      std::string text = known.substr(std::min<std::size_t>(known.size(), random() % 4 * 3));
      for (auto size = random() % 20; size > 0; --size) text += random() % 6 == 0 ? "会" : "工";
      texts.push_back(text);
    }
    struct Run {
      std::size_t line;
      std::size_t at;
      std::string text;
    };
    constexpr std::size_t han = 3;  // Bytes.
    std::vector<Run> runs;
    for (std::size_t i = 0; i < texts.size(); ++i) {
      const std::size_t size = std::min<std::size_t>(12 * han, std::max<std::size_t>(4 * han, texts[i].size()));
      for (std::size_t at = 0; at + size <= texts[i].size(); at += han) {
        runs.push_back({i, at, texts[i].substr(at, size)});
      }
    }
    std::vector<std::set<std::size_t>> common(texts.size());
    for (const Run& run : runs) {
      const Run& first = *std::find_if(runs.begin(), runs.end(), [&](const Run& r) { return r.text == run.text; });
      if (first.line == run.line) continue;
      for (std::size_t k = 0; k < run.text.size(); k += han) {
        common[run.line].insert(run.at + k);
        common[first.line].insert(first.at + k);
      }
    }
    const auto found = without_formulas(lines_of({texts.begin(), texts.end()}));
    for (std::size_t i = 0; i < texts.size(); ++i) {
      std::string expected;
      for (std::size_t at = 0; at < texts[i].size(); at += han) {
        expected += common[i].contains(at) ? " " : texts[i].substr(at, han);
      }
      EXPECT_EQ(found[i], expected);
    }
  }
}

// What `pair`, one character or two, tells one of two lines for the other one's article, by the formula.
double told_by(const std::string& pair, double pairs_of_page) {
  const auto first = text::code_point_at(pair, 0);
  const auto key =
      first.end == pair.size() ? key_of(first.value) : key_of(first.value, text::code_point_at(pair, first.end).value);
  const double burst = (pairs_of_page + 1 + costs::general) / costs::prior;
  return std::log(1 + burst / (costs::unseen + costs::general * Rates::shipped().of(key)));
}

TEST(SharedPairs, AreHeldByTheLinesThatHoldThem) {
  // The slow reference: characters and pairs of each line, by looking.
  std::mt19937 random(20240612);
  for (int round = 0; round < 100; ++round) {
    std::vector<std::string> texts(5);
    std::vector<std::set<std::string>> held(texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
      std::vector<std::string> characters;
      for (int k = 0; k < 6; ++k) {
        static const std::vector<std::string> alphabet{"工", "会", "职", "服", "务", "港", ",", "a"};
        characters.push_back(alphabet[random() % alphabet.size()]);
        texts[i] += characters.back();
      }
      const auto is_han = [](const std::string& c) { return c.size() == 3; };
      for (std::size_t k = 0; k < characters.size(); ++k) {
        if (!is_han(characters[k])) continue;
        held[i].insert(characters[k]);
        if (k > 0 && is_han(characters[k - 1])) held[i].insert(characters[k - 1] + characters[k]);
      }
    }
    std::multiset<std::vector<std::uint32_t>> expected;
    std::set<std::string> all;
    double pairs_of_page = 0;
    for (const auto& line : held) {
      all.insert(line.begin(), line.end());
      pairs_of_page += static_cast<double>(line.size());
    }
    std::vector<double> of_two(texts.size() * texts.size(), 0);
    for (const std::string& pair : all) {
      std::vector<std::uint32_t> holders;
      for (std::uint32_t i = 0; i < held.size(); ++i) {
        if (held[i].contains(pair)) holders.push_back(i);
      }
      if (holders.size() > 2) expected.insert(holders);
      if (holders.size() != 2) continue;
      of_two[holders[0] * texts.size() + holders[1]] += told_by(pair, pairs_of_page);
      of_two[holders[1] * texts.size() + holders[0]] += told_by(pair, pairs_of_page);
    }
    const SharedPairs pairs(texts);
    std::multiset<std::vector<std::uint32_t>> found;
    for (std::uint32_t pair = 0; pair < pairs.count(); ++pair) {
      const auto holders = pairs.holders(pair);
      found.insert({holders.begin(), holders.end()});
    }
    EXPECT_EQ(found, expected);
    for (std::size_t i = 0; i < texts.size(); ++i) {
      EXPECT_EQ(pairs.size(i), static_cast<double>(held[i].size()));
      for (const std::uint32_t pair : pairs.in(i)) {
        const auto holders = pairs.holders(pair);
        EXPECT_TRUE(std::find(holders.begin(), holders.end(), i) != holders.end());
      }
      for (std::size_t j = 0; j < texts.size(); ++j) {
        EXPECT_NEAR(pairs.of_two(i)[j], of_two[i * texts.size() + j], 1e-9);
      }
    }
  }
}

TEST(SharedPairs, TellMoreTheRarerTheyAreAndTheMoreLinesOfTheArticleHoldThem) {
  const std::vector<std::string> texts{"的陶", "的陶", "的陶"};
  const SharedPairs pairs(texts);
  std::vector<double> single;
  for (const std::uint32_t pair : pairs.in(0)) {
    EXPECT_GT(pairs.evidence(pair, 1, 0), pairs.evidence(pair, 1, 1));
    EXPECT_GT(pairs.evidence(pair, 2, 0), pairs.evidence(pair, 1, 0));
    EXPECT_EQ(pairs.evidence(pair, 0, 1), 0);
    single.push_back(pairs.evidence(pair, 1, 0));
  }
  EXPECT_LT(*std::min_element(single.begin(), single.end()), .1 * *std::max_element(single.begin(), single.end()))
      << "的 tells nothing";
}

}  // namespace
}  // namespace gongwen::page
