// The corrected text and the printed one beside it.
#include "exports/both_texts.h"

#include "base/file.h"
#include "support/temporary_folder.h"
#include "unit/exports/made.h"

#include <array>
#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::exports {
namespace {

using page::Role;
using testing::HasSubstr;
using testing::Not;

TEST(Difference, IsCutOutBetweenCharacters) {
  const Difference one = difference("记者田昀报道", "记者田翀报道");
  EXPECT_EQ(one.before, "记者田");
  EXPECT_EQ(one.printed, "昀");
  EXPECT_EQ(one.corrected, "翀");
  EXPECT_EQ(one.after, "报道");
  EXPECT_EQ(difference("夜校", "夜夜校").corrected, "夜");
  EXPECT_EQ(difference("夜校", "夜校").before, "夜校");
}

TEST(Difference, LosesNothingOfEither) {
  std::mt19937 random(8);
  constexpr std::array parts{"工", "会", "昀", "翀", "a", "𠮷"};
  const auto text = [&] {
    std::string made;
    const auto length = std::uniform_int_distribution<int>(0, 6)(random);
    for (int k = 0; k < length; ++k)
      made += parts[std::uniform_int_distribution<std::size_t>(0, parts.size() - 1)(random)];
    return made;
  };
  for (int k = 0; k < 5000; ++k) {
    const std::string printed = text();
    const std::string corrected = text();
    const auto [before, was, is, after] = difference(printed, corrected);
    ASSERT_EQ(std::string(before).append(was).append(after), printed);
    ASSERT_EQ(std::string(before).append(is).append(after), corrected);
    for (const auto part : {before, was, is, after})
      ASSERT_TRUE(part.empty() || (part.front() & 0xC0) != 0x80) << printed << " " << corrected;
  }
}

annotate::Article corrected() {
  annotate::Article article = made("00000000000000ab-3", {{Role::Headline, "田翀的夜校"},
                                                          {Role::Body, "本报讯 田翀在夜校教钳工。"},
                                                          {Role::Section, "第二天"},
                                                          {Role::Body, "第二天来了三十人。"}});
  article.headline = "田翀的夜校";
  article.lines = {3, 5, 7, 9};
  article.printed = {{Role::Headline, "田昀的夜校"}, {Role::Body, "第二天来了三千人。"}};
  return article;
}

TEST(PrintedParagraphs, AreThoseThatTheyAreMostLike) {
  const annotate::Article article = corrected();
  const auto printed = printed_of(article);
  ASSERT_EQ(printed.size(), 4U);
  EXPECT_EQ(printed[0], "田昀的夜校");
  EXPECT_FALSE(printed[1]);
  EXPECT_FALSE(printed[2]);
  EXPECT_EQ(printed[3], "第二天来了三千人。");
}

TEST(Tei, HoldsBothTextsAndWhatWasCorrected) {
  const annotate::Article article = corrected();
  const annotate::Story story;
  Kept kept;
  kept.corrections = {{"text", article.page_sha256, annotate::TextChange{9, "第二天来了三十人。", "第二天来了三千人。"},
                       "2026-11-20T08:00:00Z", "林渡", "问过 <本人>"},
                      {"role", article.page_sha256, page::RoleChange{7, Role::Section}, "", "", ""},
                      {"role", article.page_sha256, page::RoleChange{90, Role::Section}, "", "", ""}};
  const TemporaryFolder folder;
  Options options;
  options.format = Format::Tei;
  const auto file = folder.path() / "两种文字.xml";
  auto writer = make_writer(file, options, {}).value();
  ASSERT_TRUE(writer->add({article, story, {}, kept}));
  ASSERT_TRUE(writer->finish());
  const std::string tei = read_file(file, 1U << 20).value();
  EXPECT_THAT(tei, HasSubstr("<head type=\"main\">田<choice><sic>昀</sic><corr>翀</corr></choice>的夜校</head>"));
  EXPECT_THAT(tei, HasSubstr("<p>第二天来了三<choice><sic>千</sic><corr>十</corr></choice>人。</p>"));
  EXPECT_THAT(tei, HasSubstr("<p>本报讯 田翀在夜校教钳工。</p>"));
  EXPECT_THAT(tei, HasSubstr("<revisionDesc><change type=\"text\" when=\"2026-11-20T08:00:00Z\"><name>林渡</name>"
                             "<desc>line 9 reads “第二天来了三十人。” instead of “第二天来了三千人。”</desc>"
                             "<note>问过 &lt;本人&gt;</note></change>"
                             "<change type=\"role\"><desc>line 7 is of the role section</desc></change></revisionDesc>"
                             "</teiHeader>"));
  EXPECT_THAT(tei, Not(HasSubstr("line 90"))) << "that is of another article of the page";
}

}  // namespace
}  // namespace gongwen::exports
