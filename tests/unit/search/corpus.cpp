#include "unit/search/corpus.h"

#include "search/date.h"
#include "search/index_writer.h"

#include <gtest/gtest.h>
#include <stdlib.h>

namespace gongwen::search {

annotate::Article article_of_sketch(const Sketch& sketch) {
  annotate::Article article;
  article.id = sketch.id;
  article.source = "日报/" + sketch.id + ".txt";
  for (const auto& [role, text] : sketch.paragraphs) {
    std::string& all = article.repaired.text;
    if (!article.repaired.paragraphs.empty()) all += '\n';
    const int line = static_cast<int>(article.repaired.paragraphs.size()) + 1;
    article.repaired.runs.push_back({all.size(), line, 0});
    article.repaired.paragraphs.push_back({role, all.size(), all.size() + text.size()});
    article.lines.push_back(line);
    article.pieces.push_back({0, role, false, false});
    all += text;
    if (role == page::Role::Headline) article.headline = text;
  }
  for (const std::string& code : sketch.regions) {
    article.regions.push_back({code, "", "", "", article.regions.empty(), {}});
  }
  for (const std::string& name : sketch.topics) article.topics.push_back({name, 1, {}});
  for (const std::string& name : sketch.bodies) article.bodies.push_back({name, annotate::BodyKind::Union, {}});
  article.issue_date.value = sketch.date;
  article.issue_date.origin = sketch.date.empty() ? annotate::Origin::Unknown : sketch.date_origin;
  if (const auto date = parse_date(sketch.date)) {
    article.issue_date.precision = date->day > 0     ? annotate::Precision::Day
                                   : date->month > 0 ? annotate::Precision::Month
                                                     : annotate::Precision::Year;
  }
  article.paper = sketch.paper;
  article.page_no = sketch.page_no;
  article.kind = sketch.kind;
  for (const std::string& name : sketch.reporters) article.bylines.push_back({name, "记者", {}});
  return article;
}

Sketch note(std::string id, std::string headline, std::string body) {
  Sketch sketch;
  sketch.id = std::move(id);
  sketch.paragraphs = {{page::Role::Headline, std::move(headline)}, {page::Role::Body, std::move(body)}};
  return sketch;
}

TestIndex::TestIndex(const std::vector<Sketch>& sketches) {
  std::string pattern = (std::filesystem::temp_directory_path() / "gongwen-search-XXXXXX").string();
  root_ = ::mkdtemp(pattern.data());
  put(sketches);
}

TestIndex::~TestIndex() { std::filesystem::remove_all(root_); }

void TestIndex::put(const std::vector<Sketch>& sketches) const {
  auto writer = IndexWriter::open(folder());
  ASSERT_TRUE(writer) << writer.error().message;
  for (const Sketch& sketch : sketches) ASSERT_TRUE(writer->put(Document::prepare(article_of_sketch(sketch))));
  ASSERT_TRUE(writer->commit());
}

Searcher TestIndex::searcher() const {
  auto searcher = Searcher::open(folder());
  if (!searcher) throw std::runtime_error(searcher.error().message);
  return *std::move(searcher);
}

std::vector<std::string> TestIndex::find(const std::string& text, Sort sort) const {
  const auto results = searcher().search(typed(text), sort, 0, 1000);
  if (!results) throw std::runtime_error(results.error().message);
  EXPECT_EQ(results->matched, static_cast<std::int64_t>(results->hits.size()));
  return ids(*results);
}

Query typed(const std::string& text) {
  auto query = parse_query(text);
  if (!query) throw std::runtime_error(query.error().message);
  return *std::move(query);
}

std::vector<std::string> ids(const std::vector<Hit>& hits) {
  std::vector<std::string> list;
  for (const Hit& hit : hits) list.push_back(hit.article.id);
  return list;
}

std::vector<std::string> ids(const ResultSet& results) { return ids(results.hits); }

}  // namespace gongwen::search
