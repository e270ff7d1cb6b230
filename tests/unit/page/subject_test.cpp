#include "page/subject.h"

#include <algorithm>
#include <random>
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

TEST(Subjects, ALineIsNearerToTheArticleOfItsPlaceAndThing) {
  const auto lines = lines_of({"海州港的桥吊司机周大川练成了一手稳钩,海州港务公司为他建了工作室。",
                               "青石县的职工夜校开了陶艺课,县总工会请来老窑工当老师,报名排到了秋天。",
                               "周大川的工作室去年带出九名桥吊司机,海州港的作业效率提高了一成。"});
  Subjects subjects(lines);
  const auto& harbour = subjects.article({0});
  const auto& school = subjects.article({1});
  EXPECT_GT(harbour.odds[2], school.odds[2]);
  EXPECT_GT(harbour.odds[2], 1) << "likelier together than by chance";
  EXPECT_LT(school.odds[2], 1);
}

TEST(Subjects, ALineIsNoWitnessOfItself) {
  const auto lines = lines_of({"陶艺课请来老窑工", "桥吊司机练成稳钩", "陶艺课请来老窑工当老师"});
  Subjects subjects(lines);
  EXPECT_LT(subjects.article({1}).odds[1], 1) << "an article of one line knows nothing of what belongs to it";
}

TEST(Subjects, WhatSeveralLinesHaveWordForWordIsNoOnesSubject) {
  const auto lines = lines_of({"学习贯彻全市职工代表大会精神系列报道之一", "桥吊司机周大川练成稳钩",
                               "学习贯彻全市职工代表大会精神系列报道之二", "职工夜校开了陶艺课"});
  Subjects subjects(lines);
  EXPECT_LE(subjects.article({0, 1}).odds[2], 1);
}

TEST(Subjects, ALineBelongsRatherWhereItsSubjectIs) {
  const auto lines = lines_of({"海州港的桥吊司机周大川练成了一手稳钩。", "青石县的职工夜校开了陶艺课,请来老窑工。",
                               "周大川带出九名桥吊司机,海州港的效率高了。"});
  Subjects subjects(lines);
  const auto chance_in = [&](const Chain& with, const Chain& other) {
    const auto& own = subjects.article(with);
    const auto& rest = subjects.article(other);
    return Subjects::chance(own, 2, own.odds[2] + rest.odds[2]);
  };
  EXPECT_GT(chance_in({0, 2}, {1}), chance_in({1, 2}, {0}));
}

// What is told by the pairs of two lines alone, and by those of more, is the same whatever article it is reckoned from.
TEST(Subjects, AnArticleSaysTheSameWhicheverIsTakenForLike) {
  static const std::vector<std::string_view> words{"海州港", "桥吊", "周大川", "青石县",
                                                   "陶艺课", "职工", "窑工",   "工作室"};
  std::mt19937 random(20240613);
  for (int round = 0; round < 50; ++round) {
    std::vector<std::string> texts(9);
    for (std::string& text : texts) {
      for (int k = 0; k < 4; ++k) text += words[random() % words.size()];
    }
    const std::vector<Line> lines = lines_of({texts.begin(), texts.end()});
    const auto some = [&] {
      Chain chain;
      for (std::size_t i = 0; i < lines.size(); ++i) {
        if (random() % 2 == 0) chain.push_back(i);
      }
      return chain;
    };
    const Chain chain = some();
    Subjects afresh(lines);
    Subjects by_likeness(lines);
    const std::vector<const Subjects::Article*> like{&by_likeness.article(some()), &by_likeness.article(some())};
    const auto& expected = afresh.article(chain).odds;
    const auto& found = by_likeness.article(chain, like).odds;
    for (std::size_t i = 0; i < lines.size(); ++i) EXPECT_NEAR(found[i], expected[i], 1e-9 * expected[i]);
  }
}

TEST(Subjects, AnArticleMadeOfTwoIsStrainedWhereTheyMeet) {
  const auto lines = lines_of({"海州港的桥吊司机周大川练成了一手稳钩,海州港务公司为他建了工作室。",
                               "周大川的工作室去年带出九名桥吊司机,海州港的作业效率提高了一成。",
                               "青石县的职工夜校开了陶艺课,请来老窑工沈阿海当老师。",
                               "沈阿海教学员看火色,青石县的陶艺课报名排到了秋天。"});
  Subjects subjects(lines);
  const auto whole = subjects.strain({0, 1});
  EXPECT_EQ(whole, std::vector<double>({0, 0}));
  const auto made = subjects.strain({0, 1, 2, 3});
  ASSERT_EQ(made.size(), 4U);
  EXPECT_EQ(made[0], 0);
  EXPECT_GT(made[2], 0);
  EXPECT_EQ(made[2], *std::max_element(made.begin(), made.end()));
}

}  // namespace
}  // namespace gongwen::page
