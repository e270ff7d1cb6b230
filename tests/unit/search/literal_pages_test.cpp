// A literal finds exactly what a scan of the folded repaired text finds, on whole pages: composed ones and, where they
// are at hand, real ones.
#include "base/digest.h"
#include "base/file.h"
#include "ingest/import.h"
#include "ingest/parse.h"
#include "search/index_writer.h"
#include "support/composer.h"
#include "text/fold.h"
#include "text/utf8.h"
#include "unit/search/corpus.h"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace gongwen::search {
namespace {

/// A place in a paragraph between two characters.
struct Place {
  std::size_t paragraph = 0;
  std::size_t at = 0;  ///< Byte.
};

/// Articles of pages as an import makes them, in an index and as text to be scanned.
class Pages {
 public:
  void add(const std::string& text, const std::string& source) {
    annotate::PageFacts facts;
    facts.source = source;
    facts.sha256 = sha256(text);
    const auto page = ingest::parse_page(text, facts).value();
    for (const annotate::Article& article : page.articles) {
      ASSERT_TRUE(writer_.put(Document::prepare(article)));
      const std::string& all = article.repaired.text;
      for (const page::Paragraph& paragraph : article.repaired.paragraphs) {
        for (const page::Run& run : article.repaired.runs) {
          if (run.begin > paragraph.begin && run.begin < paragraph.end) {
            joints.push_back({paragraphs.size(), run.begin - paragraph.begin});
          }
        }
        paragraphs.push_back(all.substr(paragraph.begin, paragraph.end - paragraph.begin));
        const std::string& added = paragraphs.back();
        for (std::size_t at = 0; at < added.size(); at = text::code_point_at(added, at).end) {
          const auto byte = static_cast<unsigned char>(added[at]);
          if (byte < 0x80 && std::isalnum(byte) != 0) mixed.push_back({paragraphs.size() - 1, at});
        }
        folded_.push_back(text::folded(added));
        article_of_.push_back(article.id);
      }
    }
  }

  Searcher searcher() {
    EXPECT_TRUE(writer_.commit());
    return index_.searcher();
  }

  /// The slow reference: ids, rising, each once.
  [[nodiscard]] std::vector<std::string> scan(const std::string& literal) const {
    const std::string folded = text::folded(literal);
    std::vector<std::string> found;
    for (std::size_t i = 0; i < folded_.size(); ++i) {
      if (folded_[i].find(folded) != std::string::npos) found.push_back(article_of_[i]);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
  }

  /// Up to so many characters before and behind the place.
  [[nodiscard]] std::string around(const Place& place, std::size_t before, std::size_t behind) const {
    const std::string& text = paragraphs[place.paragraph];
    std::size_t begin = place.at;
    std::size_t end = place.at;
    for (; before > 0 && begin > 0; --before) begin = text::code_point_before(text, begin).begin;
    for (; behind > 0 && end < text.size(); --behind) end = text::code_point_at(text, end).end;
    return text.substr(begin, end - begin);
  }

  [[nodiscard]] bool same_article(std::size_t a, std::size_t b) const { return article_of_[a] == article_of_[b]; }

  std::vector<std::string> paragraphs;
  std::vector<Place> joints;  ///< Where a piece of a paragraph was joined to the one before.
  std::vector<Place> mixed;   ///< Before a letter or digit.

 private:
  TestIndex index_;
  IndexWriter writer_ = IndexWriter::open(index_.folder()).value();
  std::vector<std::string> folded_;
  std::vector<std::string> article_of_;
};

class Comparison {
 public:
  Comparison(Pages& pages, unsigned seed) : pages_(pages), searcher_(pages.searcher()), random_(seed) {}

  /// Literals from within a paragraph, each found in one article at least.
  void of_pieces(int rounds) {
    for (int round = 0; round < rounds; ++round) {
      const std::size_t paragraph = random_() % pages_.paragraphs.size();
      std::size_t at = random_() % pages_.paragraphs[paragraph].size();
      while (at > 0 && (static_cast<unsigned char>(pages_.paragraphs[paragraph][at]) & 0xC0) == 0x80) --at;
      compare(pages_.around({paragraph, at}, 0, 1 + random_() % (round % 3 == 0 ? 30 : 5)), true);
    }
  }

  /// Literals over such places.
  void over(const std::vector<Place>& places, int rounds) {
    ASSERT_FALSE(places.empty());
    for (int round = 0; round < rounds; ++round) {
      const Place& place = places[random_() % places.size()];
      compare(pages_.around(place, 1 + random_() % 4, 1 + random_() % 4), true);
    }
  }

  /// Literals from the end of a paragraph and the beginning of the next of the same article.
  void over_paragraphs(int rounds) {
    for (int round = 0; round < rounds; ++round) {
      const std::size_t first = random_() % (pages_.paragraphs.size() - 1);
      if (!pages_.same_article(first, first + 1)) continue;
      compare(pages_.around({first, pages_.paragraphs[first].size()}, 1 + random_() % 3, 0) +
                  pages_.around({first + 1, 0}, 0, 1 + random_() % 3),
              false);
    }
  }

 private:
  void compare(const std::string& literal, bool stands) {
    Query query;
    query.clauses.emplace_back().text = literal;
    const auto results = searcher_.search(query, Sort::Oldest, 0, 100'000);
    ASSERT_TRUE(results) << results.error().message;
    std::vector<std::string> found = ids(*results);
    std::sort(found.begin(), found.end());
    ASSERT_EQ(found, pages_.scan(literal)) << "“" << literal << "”";
    EXPECT_TRUE(!stands || !found.empty()) << "“" << literal << "”";
  }

  Pages& pages_;
  Searcher searcher_;
  std::mt19937 random_;
};

TEST(LiteralOnPages, FindsWhatAScanFindsOnComposedPages) {
  const auto composer = compose::Composer::create(GONGWEN_SOURCE_DIR).value();
  Pages pages;
  for (std::uint64_t seed = 0; seed < 25; ++seed)
    pages.add(composer.page(seed).text, "composed" + std::to_string(seed));
  EXPECT_GT(pages.joints.size(), 50U) << "columns are no longer cut";
  Comparison comparison(pages, 1949);
  comparison.of_pieces(300);
  comparison.over(pages.joints, 200);
  comparison.over(pages.mixed, 200);
  comparison.over_paragraphs(200);
}

TEST(LiteralOnPages, FindsWhatAScanFindsOnRealPages) {
  const std::filesystem::path folder = GONGWEN_SOURCE_DIR "/../shared/pages";
  if (!std::filesystem::exists(folder)) GTEST_SKIP() << "no real pages at " << folder;
  Pages pages;
  int number = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() != ".txt") continue;
    pages.add(read_file(entry.path(), ingest::page_cap).value(), "real" + std::to_string(number++));
  }
  Comparison comparison(pages, 1925);
  comparison.of_pieces(1000);
  comparison.over(pages.joints, 300);
  comparison.over(pages.mixed, 300);
  comparison.over_paragraphs(300);
}

}  // namespace
}  // namespace gongwen::search
