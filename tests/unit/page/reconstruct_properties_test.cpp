#include "page/reconstruct.h"
#include "page/repaired.h"
#include "support/composer.h"
#include "text/utf8.h"

#include <algorithm>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace gongwen::page {
namespace {

// What an article says of its joins makes sense.
void expect_sound_joins(const Article& article, const std::set<int>& lines) {
  std::size_t least = 1;
  for (const Join& join : article.joins) {
    ASSERT_GE(join.piece, least);
    ASSERT_LT(join.piece, article.pieces.size());
    least = join.piece + 1;
    ASSERT_GE(join.confidence, 0);
    ASSERT_LE(join.confidence, 1);
    ASSERT_FALSE(join.reasons.empty());
    ASSERT_LE(join.others.size(), 3U);
    for (const Placement& other : join.others) {
      ASSERT_GE(other.confidence, 0);
      ASSERT_LE(other.confidence, 1);
      ASSERT_TRUE(!other.behind || lines.contains(*other.behind)) << *other.behind;
      ASSERT_FALSE(other.reasons.empty());
    }
  }
}

// Every block is in exactly one article, in one role, at one place.
void expect_lossless(const Page& page) {
  std::set<int> lines;
  for (const Block& block : page.blocks()) lines.insert(block.line);
  std::vector<int> owners(page.blocks().size(), 0);
  for (const Article& article : reconstruct(page)) {
    ASSERT_FALSE(article.pieces.empty());
    for (const Piece& piece : article.pieces) {
      ASSERT_LT(piece.block, owners.size());
      ++owners[piece.block];
    }
    ASSERT_GE(article.confidence, 0);
    ASSERT_LE(article.confidence, 1);
    ASSERT_NO_FATAL_FAILURE(expect_sound_joins(article, lines));
    const Repaired repaired = repair(page, article);
    ASSERT_FALSE(repaired.paragraphs.empty());
    ASSERT_EQ(repaired.paragraphs.back().end, repaired.text.size());
  }
  for (std::size_t i = 0; i < owners.size(); ++i) ASSERT_EQ(owners[i], 1) << "block " << i << ": " << page.line(i);
}

const std::vector<std::string> parts = {"海州港比吊装",
                                        "夜校的灯又亮了",
                                        "从“等上门”到“送到班组”——",
                                        "新闻特写",
                                        "阅读提示",
                                        "本报记者 林知秋",
                                        "本报通讯员 江小满 摄",
                                        "江小满 摄/人民图片",
                                        "(上接第1版)",
                                        "(下转第4版)",
                                        "(新华社海州3月1日电)",
                                        "工友们:",
                                        "海州市三十名班组长",
                                        "本报讯(记者林知秋)4月8日,海州港举办桥吊司机比武,二十四人同台。",
                                        "通讯员陶一鸣报道 青石县总工会送清凉到工地。",
                                        "市总工会今年安排名额一万二千个,一半留给非公企业和新就业形态劳",
                                        "动者。名额不再逐级分配,而是公布到车间、站点和班组。",
                                        "周大川说:“今年轮到我们班",
                                        "组了,大家都高兴。”",
                                        "的标准给予补助。",
                                        "4月7日晚,学员在跟老师傅拉坯。图为课堂一角。",
                                        "致全市工友的倡议书",
                                        "线路由职工来点"};

std::string some_parts(std::mt19937& random) {
  std::string text;
  for (auto blocks = random() % 60; blocks > 0; --blocks) {
    text += parts[random() % parts.size()];
    text.append(1 + random() % 4, '\n');
  }
  return text;
}

TEST(ReconstructProperties, OwnsEveryBlockOfShuffledPages) {
  std::mt19937 random(20211120);
  for (int round = 0; round < 150; ++round) {
    SCOPED_TRACE(round);
    ASSERT_NO_FATAL_FAILURE(expect_lossless(Page(some_parts(random))));
  }
}

TEST(ReconstructProperties, JoinsNothingToWhatIsNotThereBeforeTheFirstPiece) {
  std::mt19937 random(20211120);
  for (int round = 0; round < 150; ++round) {
    for (const Article& article : reconstruct(Page(some_parts(random)))) {
      for (const Join& join : article.joins) ASSERT_GT(join.piece, 0U) << "in round " << round;
    }
  }
}

TEST(ReconstructProperties, OwnsEveryBlockOfComposedPagesWithTheirLinesShuffled) {
  const auto composer = compose::Composer::create(GONGWEN_SOURCE_DIR).value();
  std::mt19937 random(17);
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    const Page page(composer.page(seed).text);
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < page.blocks().size(); ++i) lines.emplace_back(page.line(i));
    // Not std::shuffle, whose result differs from library to library.
    for (std::size_t i = lines.size(); i > 1; --i) std::swap(lines[i - 1], lines[random() % i]);
    std::string text;
    for (const std::string& line : lines) text += line + std::string(1 + random() % 3, '\n');
    SCOPED_TRACE(seed);
    ASSERT_NO_FATAL_FAILURE(expect_lossless(Page(text)));
  }
}

TEST(ReconstructProperties, OwnsEveryBlockOfRandomCharacters) {
  std::mt19937 random(3);
  for (int round = 0; round < 100; ++round) {
    std::string text;
    const std::size_t length = random() % 400;
    for (std::size_t i = 0; i < length; ++i) {
      switch (random() % 9) {
        case 0: text += '\n'; break;
        case 1:
        case 2:
        case 3:
        case 4: text::append(text, static_cast<char32_t>(0x4E00 + random() % 0x5000)); break;
        case 5:
        case 6: text::append(text, static_cast<char32_t>(random() % 0x3000)); break;
        case 7: text::append(text, static_cast<char32_t>(random() % 0x110000)); break;
        default: text += static_cast<char>(random() % 256);
      }
    }
    SCOPED_TRACE(round);
    ASSERT_NO_FATAL_FAILURE(expect_lossless(Page(text)));
  }
}

TEST(ReconstructProperties, BearsOneLineOfTenMegabytes) {
  std::string text = "海州港比吊装\n";
  while (text.size() < 10'000'000) text += "桥吊司机把钩头落进瓶口,";
  expect_lossless(Page(text));
}

TEST(ReconstructProperties, BearsAPageOfThousandsOfLinesOfEveryKind) {
  std::string text;
  for (int i = 0; i < 4000; ++i) text += parts[static_cast<std::size_t>(i * 7) % parts.size()] + "\n";
  expect_lossless(Page(text));
}

TEST(ReconstructProperties, BearsAPageOfAHundredThousandLines) {
  std::string text;
  for (int i = 0; i < 100'000; ++i) text += "第" + std::to_string(i) + "盏路灯昨晚亮了,巡灯的人在本子上画了勾。\n";
  expect_lossless(Page(text));
}

TEST(ReconstructProperties, BearsALineGivenAHundredThousandTimes) {
  std::string text;
  for (int i = 0; i < 100'000; ++i) text += "同样的一行字在这里印了十万遍。\n";
  expect_lossless(Page(text));
}

TEST(ReconstructProperties, BearsTwoLinesOfMegabytesThatBeginAlike) {
  std::mt19937 random(23);
  std::string text;
  for (int line = 0; line < 2; ++line) {
    text += "两行长文字开头相同,往后各写各的:";
    for (int i = 0; i < 500'000; ++i) text::append(text, static_cast<char32_t>(0x4E00 + random() % 0x5000));
    text += "\n";
  }
  expect_lossless(Page(text));
}

TEST(ReconstructProperties, MakesNothingOfBlankLines) {
  std::string blanks;
  for (int i = 0; i < 100'000; ++i) blanks += "\n \n\t\r\n\u3000\n\u00A0 \r";
  for (const std::string& text : {std::string(), std::string("\n"), blanks}) {
    EXPECT_TRUE(reconstruct(Page(text)).empty());
  }
}

TEST(ReconstructProperties, GivesTheSameTwice) {
  std::string text;
  for (const auto& part : parts) text += part + "\n\n";
  const Page page(text);
  const auto first = reconstruct(page);
  const auto second = reconstruct(page);
  ASSERT_EQ(first.size(), second.size());
  for (std::size_t i = 0; i < first.size(); ++i) {
    ASSERT_EQ(first[i].pieces.size(), second[i].pieces.size());
    for (std::size_t p = 0; p < first[i].pieces.size(); ++p) {
      EXPECT_EQ(first[i].pieces[p].block, second[i].pieces[p].block);
      EXPECT_EQ(first[i].pieces[p].role, second[i].pieces[p].role);
    }
  }
}

}  // namespace
}  // namespace gongwen::page
