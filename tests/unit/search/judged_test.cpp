// Thirty queries over the sample archive, judged by hand (judged.tsv): what stands first.
#include "base/file.h"
#include "ingest/import.h"
#include "ingest/parse.h"
#include "search/compile.h"
#include "search/index_writer.h"
#include "search/record.h"
#include "search/units.h"
#include "text/data_lines.h"
#include "unit/search/corpus.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <xapian.h>

namespace gongwen::search {
namespace {

constexpr std::size_t depth = 10;

struct Judged {
  std::string query;
  std::map<std::string, double> grades;  ///< By article id; others are of no use.
};

class SampleArchive {
 public:
  SampleArchive() {
    auto writer = IndexWriter::open(index_.folder());
    const std::filesystem::path pages = GONGWEN_SOURCE_DIR "/data/sample/pages";
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(pages)) {
      if (entry.path().extension() == ".txt") files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    for (const auto& file : files) {
      annotate::PageFacts facts;
      facts.source = file.string();
      const auto page = ingest::parse_page(*read_file(file, ingest::page_cap), facts);
      for (const annotate::Article& article : page->articles) {
        texts_[article.id] = article.repaired.text;
        if (!writer->put(Document::prepare(article))) ADD_FAILURE();
      }
    }
    if (!writer->commit()) ADD_FAILURE();
  }

  /// The one article that holds these words.
  [[nodiscard]] std::string article_with(const std::string& words) const {
    std::vector<std::string> found;
    for (const auto& [id, text] : texts_) {
      if (text.find(words) != std::string::npos) found.push_back(id);
    }
    EXPECT_EQ(found.size(), 1U) << words;
    return found.empty() ? "" : found.front();
  }

  /// As the terminal lists them: full matches, then partial ones.
  [[nodiscard]] std::vector<std::string> listed(const std::string& query) const {
    Searcher searcher = index_.searcher();
    std::vector<std::string> list = ids(*searcher.search(typed(query), Sort::Relevance, 0, depth));
    const auto partial = searcher.partial_matches(typed(query), 0, depth - list.size());
    for (const Hit& hit : *partial) list.push_back(hit.article.id);
    return list;
  }

  /// Any of the words, by Xapian's own weights.
  [[nodiscard]] std::vector<std::string> plain(const std::string& query) const {
    const Xapian::Database database(index_.folder().string());
    std::vector<std::string> terms;
    for (const Unit& unit : units_with_parts_of(typed(query), database, *text::Lexicon::standard())) {
      for (const UnitWord& word : unit.words) terms.push_back(word.term);
    }
    Xapian::Enquire enquire(database);
    enquire.set_query(Xapian::Query(Xapian::Query::OP_OR, terms.begin(), terms.end()));
    enquire.set_weighting_scheme(Xapian::BM25Weight());
    std::vector<std::string> list;
    const Xapian::MSet found = enquire.get_mset(0, depth);
    for (auto item = found.begin(); item != found.end(); ++item) {
      list.push_back(listed_article(item.get_document().get_data())->id);
    }
    return list;
  }

 private:
  TestIndex index_;
  std::map<std::string, std::string> texts_;
};

double ndcg(const std::vector<std::string>& list, const std::map<std::string, double>& grades) {
  const auto gain = [](double grade, std::size_t place) {
    return (std::exp2(grade) - 1) / std::log2(static_cast<double>(place) + 2);
  };
  double found = 0;
  for (std::size_t i = 0; i < list.size() && i < depth; ++i) {
    const auto grade = grades.find(list[i]);
    if (grade != grades.end()) found += gain(grade->second, i);
  }
  std::vector<double> best;
  for (const auto& [id, grade] : grades) best.push_back(grade);
  std::sort(best.rbegin(), best.rend());
  double ideal = 0;
  for (std::size_t i = 0; i < best.size() && i < depth; ++i) ideal += gain(best[i], i);
  return found / ideal;
}

std::vector<Judged> read_judged(const SampleArchive& archive) {
  std::vector<Judged> list;
  static const std::string table = *read_file(GONGWEN_SOURCE_DIR "/tests/unit/search/judged.tsv", 1 << 20);
  for (const std::string_view line : text::data_lines(table)) {
    if (!line.starts_with('\t')) {
      list.push_back({std::string(line), {}});
      continue;
    }
    const std::size_t tab = line.find('\t', 1);
    const std::string words(line.substr(tab + 1));
    // Two judged texts may be read as one article: it answers as well as the better one does.
    double& grade = list.back().grades[archive.article_with(words)];
    grade = std::max<double>(grade, line[1] - '0');
  }
  return list;
}

TEST(JudgedQueries, FindWhatAJournalistWants) {
  const SampleArchive archive;
  const std::vector<Judged> judged = read_judged(archive);
  ASSERT_GE(judged.size(), 30U);
  double ours = 0;
  double plain = 0;
  for (const Judged& one : judged) {
    const double here = ndcg(archive.listed(one.query), one.grades);
    const double there = ndcg(archive.plain(one.query), one.grades);
    std::printf("%5.3f  plain BM25 %5.3f  %s\n", here, there, one.query.c_str());
    ours += here;
    plain += there;
  }
  const auto count = static_cast<double>(judged.size());
  std::printf("%5.3f  plain BM25 %5.3f  nDCG@10 of %zu queries\n", ours / count, plain / count, judged.size());
  // Splitting shows too: 讨薪路上有盏灯 is read in two pieces, and only one of them has the words of its grade.
  EXPECT_GE(ours / count, 0.95);
  EXPECT_GT(ours, plain);
}

}  // namespace
}  // namespace gongwen::search
