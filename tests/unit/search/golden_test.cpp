// Queries as people type them, asked of the index itself.
#include "ingest/parse.h"
#include "ingest/path_facts.h"
#include "search/index_writer.h"
#include "support/golden_queries.h"
#include "unit/search/corpus.h"

#include <gtest/gtest.h>

namespace gongwen::search {
namespace {

TEST(GoldenQueries, FindTheseArticles) {
  const TestIndex index;
  {
    auto writer = IndexWriter::open(index.folder()).value();
    for (const auto& [name, text] : test::golden_pages) {
      const ingest::Facts named = ingest::path_facts(name);
      annotate::PageFacts facts;
      facts.source = name;
      facts.paper = named.paper;
      facts.date = named.date;
      facts.page_no = named.page_no;
      const auto page = ingest::parse_page(text, facts).value();
      ASSERT_EQ(page.articles.size(), 1U) << name;
      ASSERT_TRUE(writer.put(Document::prepare(page.articles.front())));
    }
    ASSERT_TRUE(writer.commit());
  }
  Searcher searcher = index.searcher();
  for (const test::GoldenQuery& golden : test::golden_queries) {
    const auto results = searcher.search(typed(std::string(golden.typed)), Sort::Oldest, 0, 100);
    ASSERT_TRUE(results) << golden.typed;
    std::vector<std::string> headlines;
    for (const Hit& hit : results->hits) headlines.push_back(hit.article.headline);
    EXPECT_EQ(headlines, golden.headlines) << golden.typed;
  }
}

}  // namespace
}  // namespace gongwen::search
