#include "page/subject.h"

#include <array>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace gongwen::page {
namespace {

Subject subject(Vocabulary& vocabulary, std::string_view text) {
  const std::array lines = {read_line(text, 1, Habits::shipped())};
  const std::array<std::size_t, 1> all = {0};
  return vocabulary.subject_of(lines, all);
}

TEST(Subject, IsTheDistinctBigramsOfHanCharacters) {
  Vocabulary words;
  EXPECT_EQ(subject(words, "驿站驿站").size(), 2U) << "驿站, 站驿";
  EXPECT_EQ(subject(words, "驿,站").size(), 0U) << "nothing goes over punctuation";
  EXPECT_EQ(merge(subject(words, "驿站"), subject(words, "站长")).size(), 2U);
}

TEST(Subject, APieceIsNearerToTheArticleOfItsPlaceAndThing) {
  Vocabulary words;
  const Subject harbour = subject(words, "海州港的桥吊司机周大川练成了一手稳钩,海州港务公司为他建了工作室。");
  const Subject school = subject(words, "青石县的职工夜校开了陶艺课,县总工会请来老窑工当老师,报名排到了秋天。");
  const Subject rest = subject(words, "周大川的工作室去年带出九名桥吊司机,海州港的作业效率提高了一成。");
  const std::vector<Subject> pieces = {harbour, school, rest};
  const SubjectModel model(pieces, words);
  EXPECT_GT(model.evidence(rest, harbour, false), model.evidence(rest, school, false));
  EXPECT_GT(model.evidence(rest, harbour, false), 0);
}

TEST(Subject, WhatSharesNothingSpeaksAgainst) {
  Vocabulary words;
  const Subject a = subject(words, "陶艺课");
  const Subject b = subject(words, "桥吊司机");
  const std::vector<Subject> pieces = {a, b};
  EXPECT_LT(SubjectModel(pieces, words).evidence(a, b, false), 0);
}

}  // namespace
}  // namespace gongwen::page
