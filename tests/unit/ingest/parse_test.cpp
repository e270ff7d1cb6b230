#include "ingest/parse.h"

#include "base/digest.h"
#include "unit/ingest/pages.h"

#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::ingest {
namespace {

annotate::PageFacts facts_of(const std::string& source) {
  annotate::PageFacts facts;
  facts.source = source;
  return facts;
}

TEST(ParsePage, PutsEveryNonBlankLineIntoExactlyOneArticle) {
  for (unsigned number = 0; number < 20; ++number) {
    const auto parsed = parse_page(page_text(number), facts_of("a.txt"));
    ASSERT_TRUE(parsed) << parsed.error().message;
    std::multiset<int> owned;
    std::multiset<int> lines;
    for (const auto& article : parsed->articles) owned.insert(article.lines.begin(), article.lines.end());
    for (const auto& block : parsed->page.blocks()) lines.insert(block.line);
    EXPECT_EQ(owned, lines);
  }
}

TEST(ParsePage, NamesTheEncodingAndTheBytesItReadAndGivesTheSameTwice) {
  const std::string bytes = page_text(3);
  const auto first = parse_page(bytes, facts_of("a.txt"));
  const auto second = parse_page(bytes, facts_of("a.txt"));
  ASSERT_TRUE(first && second);
  EXPECT_EQ(first->encoding, "UTF-8");
  EXPECT_EQ(first->facts.sha256, sha256(bytes));
  ASSERT_EQ(first->articles.size(), second->articles.size());
  for (std::size_t i = 0; i < first->articles.size(); ++i) {
    EXPECT_EQ(first->articles[i].id, second->articles[i].id);
    EXPECT_EQ(first->articles[i].repaired.text, second->articles[i].repaired.text);
    EXPECT_EQ(first->articles[i].page_sha256, sha256(bytes));
  }
}

TEST(ParsePage, SaysThatAFileEndsInsideACharacter) {
  const std::string whole = page_text(1);
  const std::size_t last = whole.rfind("。") + 3;
  for (std::size_t cut = 1; cut <= 2; ++cut) {
    const auto parsed = parse_page(std::string_view(whole).substr(0, last - cut), facts_of("半截.txt"));
    ASSERT_FALSE(parsed);
    EXPECT_EQ(parsed.error().code, ErrorCode::Undecodable);
    EXPECT_THAT(parsed.error().message, testing::StartsWith("半截.txt: ends inside a UTF-8 character"));
  }
  EXPECT_TRUE(parse_page(std::string_view(whole).substr(0, last), facts_of("整篇.txt")));
}

TEST(ParsePage, DoesNotTakeAnotherEncodingForHalfAFile) {
  // “Gongwen” and a GBK character whose bytes could begin a longer one of UTF-8.
  const auto parsed = parse_page("Gongwen \xE4\xE4", facts_of("a.txt"));
  ASSERT_FALSE(parsed);
  EXPECT_THAT(parsed.error().message, testing::Not(testing::HasSubstr("ends inside")));
}

TEST(ParsePage, NamesTheFileInWhatItRefuses) {
  for (const auto& [bytes, code] : {std::pair<std::string, ErrorCode>{"", ErrorCode::Empty},
                                    {" \n　\r\n", ErrorCode::Empty},
                                    {std::string("\x7F"
                                                 "ELF\0\0\1\2",
                                                 8),
                                     ErrorCode::Binary}}) {
    const auto parsed = parse_page(bytes, facts_of("坏.txt"));
    ASSERT_FALSE(parsed);
    EXPECT_EQ(parsed.error().code, code) << parsed.error().message;
    EXPECT_THAT(parsed.error().message, testing::StartsWith("坏.txt: "));
  }
}

}  // namespace
}  // namespace gongwen::ingest
