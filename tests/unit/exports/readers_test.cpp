// Each format, with text that is made to be taken for something else, read by a reader that was not written here.

#include "exports/plain.h"
#include "exports/reference.h"
#include "support/temporary_folder.h"
#include "text/utf8.h"
#include "unit/exports/made.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <sys/wait.h>

namespace gongwen::exports {
namespace {

using Strings = std::vector<std::string>;

struct Content {
  Strings titles;
  Strings texts;
};

constexpr int not_installed = 77;

/// Without white space, which some formats do not keep.
std::string without_spaces(std::string_view text) {
  std::string kept;
  for (std::size_t at = 0; at < text.size();) {
    const auto character = text::code_point_at(text, at);
    const bool line_separator = character.value == U'\u2028';
    if (!text::is_space(character.value) && !line_separator) text::append(kept, character.value);
    at = character.end;
  }
  return kept;
}

Strings without_spaces(Strings texts) {
  for (std::string& text : texts) text = without_spaces(text);
  return texts;
}

class Reader : public testing::Test {
 protected:
  /// What an independent reader finds in an export of `articles`. Skips the test where there is none.
  void read(Format format, const std::vector<annotate::Article>& articles) {
    Options options;
    options.format = format;
    const auto file = folder.path() / ("out" + std::string(ending(format)));
    write_to(file, options, articles);
    const auto json = folder.path() / "content.json";
    // Debian's modules are its own Python's, whatever else comes first on the path.
    const std::string command = "PATH=/usr/bin:$PATH python3 '" GONGWEN_SOURCE_DIR "/tests/unit/exports/read.py' " +
                                std::string(name(format)) + " '" + file.string() +
                                "' '" GONGWEN_SOURCE_DIR "/data/article.schema.json' > '" + json.string() + "'";
    const int status = std::system(command.c_str());
    ASSERT_TRUE(WIFEXITED(status));
    if (WEXITSTATUS(status) == not_installed || WEXITSTATUS(status) == 127) {
      GTEST_SKIP() << "no reader of " << name(format) << " is installed (src/packages.txt)";
    }
    ASSERT_EQ(WEXITSTATUS(status), 0) << command;
    const auto read = nlohmann::json::parse(bytes_of(json));
    content = {read.at("titles").get<Strings>(), read.at("texts").get<Strings>()};
  }

  static std::string_view ending(Format format) {
    for (const auto& one : formats) {
      if (one.format == format) return one.ending;
    }
    return {};
  }

  TemporaryFolder folder;
  Content content;
};

Strings titles_of(const std::vector<annotate::Article>& articles) {
  Strings titles;
  for (const auto& article : articles) titles.push_back(title_of(article, {}));
  return titles;
}

/// The paragraphs of the bodies, each on one line.
Strings paragraphs_of(const std::vector<annotate::Article>& articles) {
  Strings paragraphs;
  for (const auto& article : articles) {
    for (const auto& paragraph : article.repaired.paragraphs) {
      if (paragraph.role != page::Role::Body) continue;
      paragraphs.push_back(one_line(article.repaired.text.substr(paragraph.begin, paragraph.end - paragraph.begin)));
    }
  }
  return paragraphs;
}

#define READ(format, articles) \
  read(format, articles);      \
  if (IsSkipped() || HasFatalFailure()) return

TEST_F(Reader, OfCsvFindsTheArticles) {
  const std::vector<annotate::Article> two = {night_school(), undated_night_school()};
  READ(Format::Csv, two);
  EXPECT_EQ(content.titles, titles_of(two));
  EXPECT_EQ(content.texts[0], two[0].body());
}

TEST_F(Reader, OfCsvFindsTextAndNoFormulas) {
  const auto articles = hostile_articles();
  READ(Format::Csv, articles);
  ASSERT_EQ(content.titles.size(), articles.size());
  for (std::size_t i = 0; i < articles.size(); ++i) {
    const std::string headline = plain(articles[i].headline);
    const bool formula = std::string_view("=+-@").find(headline.front()) != std::string_view::npos;
    EXPECT_EQ(content.titles[i], (formula ? "'" : "") + headline);
    EXPECT_NE(content.texts[i].find("正文。"), std::string::npos);
  }
}

TEST_F(Reader, OfWorkbooksFindsTextAndNoFormulas) {
  const auto articles = hostile_articles();
  READ(Format::Xlsx, articles);
  Strings expected;
  for (const auto& article : articles) expected.push_back(plain(article.headline));
  EXPECT_EQ(without_spaces(content.titles), without_spaces(expected));
}

TEST_F(Reader, OfRecordsFindsThemAsTheSchemaHasThem) {
  auto articles = hostile_articles();
  articles.push_back(night_school());
  articles.push_back(undated_night_school());
  READ(Format::Jsonl, articles);
  EXPECT_EQ(content.titles.size(), articles.size());
  EXPECT_EQ(content.titles[0], articles[0].headline);
}

TEST_F(Reader, OfMarkdownFindsTextAndNothingElse) {
  const auto articles = hostile_articles();
  READ(Format::Markdown, articles);
  EXPECT_EQ(without_spaces(content.titles), without_spaces(titles_of(articles)));
  EXPECT_THAT(without_spaces(content.texts), testing::IsSupersetOf(without_spaces(paragraphs_of(articles))));
}

TEST_F(Reader, OfHtmlFindsTextAndNothingElse) {
  const auto articles = hostile_articles();
  READ(Format::Html, articles);
  EXPECT_EQ(content.titles, titles_of(articles));
  EXPECT_EQ(content.texts, paragraphs_of(articles));
}

TEST_F(Reader, OfTeiFindsTheTexts) {
  auto articles = hostile_articles();
  for (auto& article : articles) article.printed = {{page::Role::Body, "正文<sic>原印 &amp; 文字。"}};
  READ(Format::Tei, articles);
  EXPECT_EQ(content.titles, titles_of(articles));
  EXPECT_EQ(without_spaces(content.texts), without_spaces(paragraphs_of(articles)));
}

TEST_F(Reader, OfOpenDocumentFindsTheTexts) {
  const auto articles = hostile_articles();
  READ(Format::Odt, articles);
  EXPECT_EQ(content.titles, titles_of(articles));
  EXPECT_EQ(content.texts, paragraphs_of(articles));
}

TEST_F(Reader, OfPdfFindsTitlesAndTexts) {
  const std::vector<annotate::Article> two = {night_school(), undated_night_school()};
  READ(Format::Pdf, two);
  std::string all;
  for (const std::string& line : content.titles) all += without_spaces(line);
  for (const auto& text : paragraphs_of(two)) EXPECT_THAT(all, testing::HasSubstr(without_spaces(text)));
  EXPECT_THAT(all, testing::HasSubstr("职工夜校开课3职工夜校开课3")) << "the contents, with pages";
}

TEST_F(Reader, OfPdfIsNotUpsetByHostileText) { READ(Format::Pdf, hostile_articles()); }

TEST_F(Reader, OfRisFindsOneReferenceForEachArticle) {
  const auto articles = hostile_articles();
  READ(Format::Ris, articles);
  EXPECT_EQ(without_spaces(content.titles), without_spaces(titles_of(articles)));
}

TEST_F(Reader, OfEndNoteFindsOneReferenceForEachArticle) {
  const auto articles = hostile_articles();
  READ(Format::EndNote, articles);
  EXPECT_EQ(without_spaces(content.titles), without_spaces(titles_of(articles)));
}

TEST_F(Reader, OfBibTexFindsTheTitles) {
  const auto articles = hostile_articles();
  READ(Format::BibTex, articles);
  EXPECT_EQ(without_spaces(content.titles), without_spaces(titles_of(articles)));
}

TEST_F(Reader, OfBibLatexFindsTheTitles) {
  const auto articles = hostile_articles();
  READ(Format::BibLatex, articles);
  EXPECT_EQ(without_spaces(content.titles), without_spaces(titles_of(articles)));
}

TEST_F(Reader, OfCslJsonFindsTheTitles) {
  const auto articles = hostile_articles();
  READ(Format::CslJson, articles);
  EXPECT_EQ(without_spaces(content.titles), without_spaces(titles_of(articles)));
}

TEST_F(Reader, OfPlainTextAndReferencesFindsOneLineForEach) {
  const auto articles = hostile_articles();
  for (const auto& [format, lines] : {std::pair{Format::Gbt7714, articles.size()}, {Format::Text, 0UL}}) {
    Options options;
    options.format = format;
    const std::string text = written(options, articles);
    EXPECT_EQ(text, plain(text)) << "valid UTF-8 without control characters, in " << name(format);
    if (lines > 0) {
      EXPECT_EQ(static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')), lines);
    }
  }
}

// One article as long as a book, in every format that holds texts.
TEST_F(Reader, TakesAnArticleOfTenMegabytes) {
  std::string body;
  while (body.size() < (10U << 20)) body += "城东职工夜校昨晚开课,首期开设八门课程。";
  const std::vector<annotate::Article> articles = {
      made("00000000000000ef-1", {{page::Role::Headline, "长文"}, {page::Role::Body, body}})};
  for (const Format format : {Format::Jsonl, Format::Html, Format::Tei, Format::Markdown, Format::Xlsx}) {
    READ(format, articles);
    EXPECT_EQ(content.titles, Strings{"长文"}) << name(format);
    if (format == Format::Xlsx) {
      EXPECT_THAT(content.texts[0],
                  testing::EndsWith("…〔截断, 全文 " + std::to_string(text::count_characters(body)) + " 字〕"));
      EXPECT_LE(text::count_characters(content.texts[0]), 32'767U);
    }
    if (format == Format::Html || format == Format::Tei) {
      EXPECT_EQ(content.texts, Strings{body});
    }
  }
  for (const Format format : {Format::Csv, Format::Text, Format::Odt}) {
    EXPECT_FALSE(written(format, articles).empty()) << name(format);
  }
}

}  // namespace
}  // namespace gongwen::exports
