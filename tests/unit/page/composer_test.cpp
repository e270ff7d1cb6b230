#include "support/composer.h"

#include "page/page.h"
#include "page/role.h"
#include "text/fold.h"
#include "text/segmenter.h"
#include "text/utf8.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace gongwen::compose {
namespace {

constexpr std::uint64_t pages = 500;

const Composer& composer() {
  static const Composer one = Composer::create(GONGWEN_SOURCE_DIR).value();
  return one;
}

const std::vector<Composed>& composed() {
  static const std::vector<Composed> all = [] {
    std::vector<Composed> made;
    for (std::uint64_t seed = 0; seed < pages; ++seed) made.push_back(composer().page(seed));
    return made;
  }();
  return all;
}

std::string_view line(const Composed& page, int number) {
  std::string_view text = page.text;
  for (; number > 1; --number) text.remove_prefix(text.find('\n') + 1);
  return text.substr(0, text.find('\n'));
}

/// The lines of each article in reading order, repeats left out.
std::map<std::string, std::map<double, int>> articles(const Composed& page) {
  std::map<std::string, std::map<double, int>> lines;
  for (const auto& [number, row] : page.gold) {
    if (row.flags.find("dup=") == std::string::npos) lines[row.article][row.order] = number;
  }
  return lines;
}

TEST(Composer, HasArticlesOfEveryKindAndManyOfOneSubject) {
  std::map<Kind, int> kinds;
  std::map<std::string, int> subjects;
  for (const Source& source : composer().sources()) {
    ++kinds[source.kind];
    if (!source.subject.empty()) ++subjects[source.subject];
    ASSERT_FALSE(source.parts.empty());
  }
  EXPECT_GE(kinds[Kind::News], 60);
  EXPECT_GE(kinds[Kind::Feature], 12);
  EXPECT_GE(kinds[Kind::Photo], 15);
  EXPECT_GE(kinds[Kind::Letter], 5);
  EXPECT_GE(kinds[Kind::Agency], 3);
  for (const char* subject : {"疗休养", "驿站", "送温暖", "竞赛"}) EXPECT_GE(subjects[subject], 4) << subject;
}

TEST(Composer, TakesTheOpeningFormulaOffAnArticle) {
  EXPECT_EQ(without_opening("本报讯(记者林知秋 通讯员陶一鸣)5月,驿站开门。"), "5月,驿站开门。");
  EXPECT_EQ(without_opening("本报讯 记者林知秋 通讯员陶一鸣、何水报道 驿站开门。"), "驿站开门。");
  EXPECT_EQ(without_opening("通讯员陶一鸣报道 驿站开门。"), "驿站开门。");
  EXPECT_EQ(without_opening("新华社北京3月1日电 驿站开门。"), "驿站开门。");
  EXPECT_EQ(without_opening("记者走访了九家企业,报道过其中三家。"), "记者走访了九家企业,报道过其中三家。");
}

TEST(Composer, MakesTheSamePageOfTheSameSeed) {
  const Composer other = Composer::create(GONGWEN_SOURCE_DIR).value();
  for (const std::uint64_t seed : {0ULL, 7ULL, 499ULL}) {
    EXPECT_EQ(other.page(seed).text, composed()[seed].text);
    EXPECT_EQ(other.page(seed).gold_tsv(), composed()[seed].gold_tsv());
  }
  EXPECT_NE(composed()[1].text, composed()[2].text);
}

TEST(Composer, MakesEveryPhenomenonInFiveHundredPages) {
  std::map<Phenomenon, int> times;
  for (const Composed& page : composed()) {
    for (const Phenomenon phenomenon : page.phenomena) ++times[phenomenon];
  }
  for (int i = 0; i < static_cast<int>(Phenomenon::count); ++i) {
    EXPECT_GE(times[static_cast<Phenomenon>(i)], 5) << name(static_cast<Phenomenon>(i));
  }
}

TEST(Composer, CoversEveryLineWithGoldOnce) {
  for (const Composed& each : composed()) {
    const page::Page page(each.text);
    std::set<int> lines;
    for (const page::Block& block : page.blocks()) lines.insert(block.line);
    std::set<int> covered;
    for (const auto& [number, row] : each.gold) covered.insert(number);
    ASSERT_EQ(covered, lines);
  }
}

TEST(Composer, NumbersTheLinesOfAnArticleFromOneWithoutAGap) {
  for (const Composed& page : composed()) {
    std::map<std::string, std::set<double>> orders;
    std::map<std::string, std::size_t> sizes;
    for (const auto& [number, row] : page.gold) {
      orders[row.article].insert(row.order);
      ++sizes[row.article];
    }
    for (const auto& [article, all] : orders) {
      ASSERT_EQ(all.size(), sizes[article]) << article;
      ASSERT_EQ(*all.begin(), 1);
      ASSERT_EQ(*all.rbegin(), static_cast<double>(all.size()));
    }
  }
}

TEST(Composer, WritesGoldThatReadsBack) {
  for (const Composed& page : composed()) {
    const page::Rows rows = page::read_rows(page.gold_tsv());
    ASSERT_EQ(rows.size(), page.gold.size());
    for (const auto& [number, row] : page.gold) {
      EXPECT_TRUE(page::role_named(row.role));
      EXPECT_EQ(rows.at(number).article, row.article);
      EXPECT_EQ(rows.at(number).role, row.role);
      EXPECT_EQ(rows.at(number).order, row.order);
      EXPECT_EQ(rows.at(number).flags, row.flags);
    }
  }
}

TEST(Composer, IsAllRightByItsOwnGold) {
  page::Score sum;
  std::size_t jumps = 0;
  for (const Composed& page : composed()) {
    const auto score = page::score(page::Page(page.text), page.gold, page.gold);
    ASSERT_TRUE(score) << score.error().message;
    sum += *score;
    jumps += page.jumps();
  }
  EXPECT_EQ(sum.exact_article_f1(), 1);
  EXPECT_EQ(sum.jumps, static_cast<double>(jumps)) << "jumps() counts what score() counts";
}

TEST(Composer, TearsAPageUpAboutThreeTimesAndSomeNotAtAll) {
  std::size_t sum = 0;
  std::size_t whole = 0;
  for (const Composed& page : composed()) {
    sum += page.jumps();
    whole += page.jumps() == 0 ? 1U : 0U;
    EXPECT_LE(page.jumps(), 9U);
  }
  EXPECT_GT(sum, pages * 5 / 2);
  EXPECT_LT(sum, pages * 7 / 2);
  EXPECT_GT(whole, pages / 25);
}

TEST(Composer, BreaksBetweenNineAndTwentyFiveOfAHundredLinesOfBody) {
  std::size_t body = 0;
  std::size_t open = 0;
  for (const Composed& page : composed()) {
    for (const auto& [number, row] : page.gold) {
      if (row.role != "body") continue;
      const std::string folded = text::folded(line(page, number));
      ++body;
      const std::string last = folded.substr(text::code_point_before(folded, folded.size()).begin);
      if (std::string_view("。!?”;:.)").find(last) == std::string_view::npos) ++open;
    }
  }
  EXPECT_GT(open * 100, body * 9);
  EXPECT_LT(open * 100, body * 25);
}

TEST(Composer, CutsWordsInTwoAtSomeBreaks) {
  text::Segmenter segmenter;
  std::size_t cut = 0;
  for (const Composed& page : composed()) {
    for (const auto& [article, lines] : articles(page)) {
      for (auto next = std::next(lines.begin()); next != lines.end(); ++next) {
        const int before = std::prev(next)->second;
        if (page.gold.at(before).role != "body" || page.gold.at(next->second).role != "body") continue;
        if (segmenter.word_across(line(page, before), line(page, next->second))) ++cut;
      }
    }
  }
  EXPECT_GT(cut, pages / 2);
}

TEST(Composer, NamesTheLineThatARepeatRepeats) {
  int repeats = 0;
  for (const Composed& page : composed()) {
    for (const auto& [number, row] : page.gold) {
      const std::size_t at = row.flags.find("dup=");
      if (at == std::string::npos) continue;
      ++repeats;
      const page::Row& original = page.gold.at(std::stoi(row.flags.substr(at + 4)));
      EXPECT_EQ(original.article, row.article);
      EXPECT_EQ(original.role, row.role);
      EXPECT_EQ(original.order + 1, row.order);
    }
  }
  EXPECT_GT(repeats, 50);
}

TEST(Composer, PrintsTraditionalPagesThatFoldBack) {
  const Script script = Script::read(GONGWEN_SOURCE_DIR).value();
  int traditional = 0;
  for (const Composed& page : composed()) {
    EXPECT_EQ(text::folded(script.traditional(page.text)), text::folded(page.text));
    if (std::ranges::find(page.phenomena, Phenomenon::Traditional) != page.phenomena.end()) ++traditional;
  }
  EXPECT_GT(traditional, 10);
}

TEST(Composer, BeginsEveryArticleWithItsHeadOrItsJumpLine) {
  for (const Composed& page : composed()) {
    for (const auto& [article, lines] : articles(page)) {
      const std::string& first = page.gold.at(lines.begin()->second).role;
      // A photo may have no headline, and what goes on from another page has none.
      const bool elsewhere = first == "note" || text::folded(line(page, lines.begin()->second)).starts_with("(上接");
      EXPECT_TRUE(elsewhere || first == "label" || first == "kicker" || first == "headline" || first == "caption")
          << article << " begins with " << first;
    }
  }
}

}  // namespace
}  // namespace gongwen::compose
