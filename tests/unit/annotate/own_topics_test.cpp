#include "annotate/own_topics.h"

#include "a_page.h"
#include "annotate/lexicon.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::annotate {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;

const OwnTopics book_corner = {{{"职工书屋", "Book corners", "书屋、开卷小聚", "图书展销"}},
                               {{"职工书屋", "开卷小聚", 4}, {"劳模工匠", "金牌师傅", 2.5}}};

TEST(OwnTopics, ComeBackFromTheirTable) {
  const auto read = own_topics_from_table("# 本刊的主题\n\n" + to_table(book_corner));
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(*read, book_corner);
}

TEST(OwnTopics, AreReadAsOurTableIsWritten) {
  const auto read = own_topics_from_table("topic\t职工书屋\r\ncue\t职工书屋\t3\t開卷小聚 书香车间\n");
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(*read, (OwnTopics{{{"职工书屋", "", "", ""}}, {{"职工书屋", "开卷小聚", 3}, {"职工书屋", "书香车间", 3}}}))
      << "folded, as texts are when they are searched";
}

TEST(OwnTopics, AreRefusedWithTheirLine) {
  for (const std::string wrong :
       {"topic\n", "topic\t\n", "topic\t劳模工匠\n", "cue\t疗休养\t3\n", "cue\t疗休养\t多\t开卷小聚\n",
        "cue\t疗休养\t11\t开卷小聚\n", "cue\t疗休养\t-1\t开卷小聚\n", "cue\t疗休养\tnan\t开卷小聚\n",
        "cue\t疗休养\t3\t书\n", "主题\t职工书屋\n"}) {
    const auto read = own_topics_from_table("topic\t职工书屋\n" + wrong);
    ASSERT_FALSE(read) << wrong;
    EXPECT_EQ(read.error().code, ErrorCode::Invalid);
    EXPECT_THAT(read.error().message, HasSubstr("line 2")) << wrong;
  }
}

std::vector<std::string> topics_of(std::string_view headline, const Lexicon& lexicon) {
  std::vector<std::string> names;
  for (const Topic& topic :
       annotated({{Headline, headline}, {Body, "消息说了三句话。"}}, "2025-04-09", lexicon).topics) {
    names.push_back(topic.name);
  }
  return names;
}

TEST(OwnTopics, FileArticles) {
  const auto lexicon = Lexicon::with(book_corner);
  EXPECT_THAT(topics_of("港务公司的開卷小聚办到了船上", *lexicon), ElementsAre("职工书屋"));
  EXPECT_THAT(topics_of("金牌师傅上船", *lexicon), ElementsAre("劳模工匠")) << "a cue added to one of ours";
  EXPECT_THAT(topics_of("港务公司的开卷小聚办到了船上", Lexicon::standard()), ElementsAre());
}

TEST(OwnTopics, TellOfTheirCuesAsEvidence) {
  const auto article = annotated({{Headline, "开卷小聚上船"}}, "2025-04-09", *Lexicon::with(book_corner));
  ASSERT_EQ(article.topics.size(), 1U);
  EXPECT_THAT(article.topics[0].evidence, ElementsAre(Field(&Evidence::text, "开卷小聚")));
}

TEST(OwnTopics, TakeAWordOfOursBackWithAWeightOfNothing) {
  ASSERT_THAT(topics_of("一线职工疗休养启程", Lexicon::standard()), Contains("疗休养"));
  OwnTopics own;
  for (const char* word : {"疗休养", "职工疗休养"}) own.cues.push_back({"疗休养", word, 0});
  EXPECT_THAT(topics_of("一线职工疗休养启程", *Lexicon::with(own)), testing::Not(Contains("疗休养")));
}

TEST(OwnTopics, ChangeWhatNamesTheTables) {
  const auto lexicon = Lexicon::with(book_corner);
  EXPECT_NE(lexicon->fingerprint(), Lexicon::standard().fingerprint());
  EXPECT_EQ(lexicon->fingerprint(), Lexicon::with(book_corner)->fingerprint());
  EXPECT_EQ(Lexicon::with({})->fingerprint(), Lexicon::standard().fingerprint());
}

TEST(OwnTopics, ThatALaterReleaseHasOrLacksDoNoHarm) {
  // Kept by an archive from before: a topic that is one of ours by now, and a cue of one that is no more.
  const auto lexicon = Lexicon::with({{{"疗休养", "", "", ""}}, {{"没有了的主题", "开卷小聚", 5}}});
  EXPECT_EQ(lexicon->topics().size(), Lexicon::standard().topics().size());
  EXPECT_THAT(topics_of("开卷小聚上船", *lexicon), ElementsAre());
}

}  // namespace
}  // namespace gongwen::annotate
