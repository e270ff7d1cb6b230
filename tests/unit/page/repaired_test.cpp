#include "page/repaired.h"

#include "page/reconstruct.h"

#include <string>
#include <string_view>

#include <gtest/gtest.h>

namespace gongwen::page {
namespace {

std::string_view paragraph(const Repaired& repaired, std::size_t index) {
  const Paragraph& p = repaired.paragraphs[index];
  return std::string_view(repaired.text).substr(p.begin, p.end - p.begin);
}

TEST(Repaired, AParagraphCutByAColumnIsOneAgain) {
  const Page page("题\n市总工会今年安排名额一万二\n千个,一半留给非公企业。\n另一段。");
  const Article article{{{0, Role::Headline}, {1, Role::Body}, {2, Role::Body, true}, {3, Role::Body}}, {}, 1};
  const Repaired repaired = repair(page, article);
  ASSERT_EQ(repaired.paragraphs.size(), 3U);
  EXPECT_EQ(paragraph(repaired, 1), "市总工会今年安排名额一万二千个,一半留给非公企业。");
  EXPECT_EQ(repaired.text, "题\n市总工会今年安排名额一万二千个,一半留给非公企业。\n另一段。");
}

TEST(Repaired, ASpaceInsideAWordIsGoneAndOneBetweenNamesStays) {
  const Page page("海州市总工 会为职工办实事。\n本报记者 林知秋");
  const Repaired repaired = repair(page, {{{0, Role::Body}, {1, Role::Byline}}, {}, 1});
  EXPECT_EQ(paragraph(repaired, 0), "海州市总工会为职工办实事。");
  EXPECT_EQ(paragraph(repaired, 1), "本报记者 林知秋");
}

TEST(Repaired, AHeadlineKeepsTheSpaceBetweenItsClauses) {
  const Page page("歇脚有了屋 喝水有了处");
  EXPECT_EQ(repair(page, {{{0, Role::Headline}}, {}, 1}).text, "歇脚有了屋 喝水有了处");
}

TEST(Repaired, ABlockGivenTwiceIsShownOnce) {
  const Page page("同一段话印了两遍。\n同一段话印了两遍。");
  const Repaired repaired = repair(page, {{{0, Role::Body}, {1, Role::Body, false, true}}, {}, 1});
  EXPECT_EQ(repaired.text, "同一段话印了两遍。");
}

// Leads every byte of the repaired text back to the page and compares; what the repair put in (a line feed, a space for
// several) is the only exception.
void expect_round_trip(const Page& page, const Repaired& repaired) {
  std::size_t paragraph = 0;
  for (std::size_t at = 0; at < repaired.text.size(); ++at) {
    while (paragraph < repaired.paragraphs.size() && at >= repaired.paragraphs[paragraph].end) ++paragraph;
    const bool between = paragraph == repaired.paragraphs.size() || at < repaired.paragraphs[paragraph].begin;
    if (between) {
      ASSERT_EQ(repaired.text[at], '\n');
      continue;
    }
    const Place place = repaired.locate(at);
    std::string_view line;
    for (std::size_t b = 0; b < page.blocks().size(); ++b) {
      if (page.blocks()[b].line == place.line) line = page.line(b);
    }
    ASSERT_LT(place.byte, line.size());
    if (repaired.text[at] != ' ') {
      ASSERT_EQ(repaired.text[at], line[place.byte]) << at;
    }
  }
}

TEST(Repaired, EveryByteLeadsBackToItsPlaceInThePage) {
  const Page page(
      "  省总送清凉 \n\n本报讯(记者林知秋)7月1日,省总工 会一行来到海州  港,看望桥吊司\n\n机周大川和他的 "
      "工友。\n\n\u3000图为现场。");
  for (const Article& article : reconstruct(page)) expect_round_trip(page, repair(page, article));
}

TEST(Repaired, AnyPieceOfTheTextLeadsBackToTheStretchesOfLinesThatItStandsIn) {
  const Page page("省总工 会一行来到海州  港,看望桥吊司\n\n机周大川。");
  const Repaired repaired = repair(page, {{{0, Role::Body}, {1, Role::Body, true, false}}, {}, 1});
  for (std::size_t begin = 0; begin < repaired.text.size(); ++begin) {
    for (std::size_t end = begin + 1; end <= repaired.text.size(); ++end) {
      std::size_t at = begin;  // The slow reference: each byte by itself.
      for (const Stretch& stretch : repaired.stretches(begin, end)) {
        ASSERT_LT(stretch.begin, stretch.end);
        for (std::size_t byte = stretch.begin; byte < stretch.end; ++byte, ++at) {
          const Place place = repaired.locate(at);
          ASSERT_EQ(stretch.line, place.line);
          ASSERT_EQ(byte, place.byte);
        }
      }
      ASSERT_EQ(at, end);
    }
  }
}

}  // namespace
}  // namespace gongwen::page
