#include "page/reconstruct.h"
#include "page/repaired.h"
#include "text/utf8.h"

#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace gongwen::page {
namespace {

// Every block is in exactly one article, in one role, at one place.
void expect_lossless(const Page& page) {
  std::vector<int> owners(page.blocks().size(), 0);
  for (const Article& article : reconstruct(page)) {
    ASSERT_FALSE(article.pieces.empty());
    for (const Piece& piece : article.pieces) {
      ASSERT_LT(piece.block, owners.size());
      ++owners[piece.block];
    }
    ASSERT_GE(article.confidence, 0);
    ASSERT_LE(article.confidence, 1);
    for (const Join& join : article.joins) ASSERT_LT(join.piece, article.pieces.size());
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

TEST(ReconstructProperties, OwnsEveryBlockOfShuffledPages) {
  std::mt19937 random(20211120);
  for (int round = 0; round < 150; ++round) {
    std::string text;
    const int blocks = static_cast<int>(random() % 60);
    for (int i = 0; i < blocks; ++i) {
      text += parts[random() % parts.size()];
      text.append(1 + random() % 4, '\n');
    }
    SCOPED_TRACE(round);
    ASSERT_NO_FATAL_FAILURE(expect_lossless(Page(text)));
  }
}

TEST(ReconstructProperties, OwnsEveryBlockOfRandomCharacters) {
  std::mt19937 random(3);
  for (int round = 0; round < 100; ++round) {
    std::string text;
    const std::size_t length = random() % 400;
    for (std::size_t i = 0; i < length; ++i) {
      const auto kind = random() % 8;
      if (kind == 0) {
        text += '\n';
      } else if (kind < 5) {
        text::append(text, static_cast<char32_t>(0x4E00 + random() % 0x5000));
      } else if (kind < 7) {
        text::append(text, static_cast<char32_t>(random() % 0x3000));
      } else {
        text += static_cast<char>(random() % 256);
      }
    }
    SCOPED_TRACE(round);
    ASSERT_NO_FATAL_FAILURE(expect_lossless(Page(text)));
  }
}

TEST(ReconstructProperties, BearsOneLineOfAMegabyte) {
  std::string text = "海州港比吊装\n";
  while (text.size() < (1U << 20)) text += "桥吊司机把钩头落进瓶口,";
  expect_lossless(Page(text));
}

TEST(ReconstructProperties, BearsAPageOfThousandsOfLines) {
  std::string text;
  for (int i = 0; i < 4000; ++i) text += parts[static_cast<std::size_t>(i * 7) % parts.size()] + "\n";
  expect_lossless(Page(text));
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
