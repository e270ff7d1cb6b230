#include "search/searcher.h"

#include "bench/pages.h"
#include "search/document.h"
#include "search/index_writer.h"
#include "search/layout.h"
#include "unit/search/corpus.h"

#include <atomic>
#include <chrono>
#include <fstream>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::search {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<Sketch> many(std::size_t size) {
  bench::PageGenerator generator(1);
  std::vector<Sketch> sketches;
  for (std::size_t i = 0; i < size; ++i) {
    bench::SyntheticArticle article = generator.article();
    sketches.push_back(note("n" + std::to_string(i), article.headline, article.paragraphs.front()));
    sketches.back().date = std::to_string(2018 + i % 8);
  }
  return sketches;
}

TEST(Searcher, TellsWhetherItHoldsAnArticleAsItIsNow) {
  Sketch sketch = note("one", "职工疗休养启动", "本报讯 首批职工出发。");
  sketch.date = "2023-04-28";
  sketch.regions = {"330100"};
  const annotate::Article article = article_of_sketch(sketch);
  const TestIndex index({sketch});
  EXPECT_TRUE(index.searcher().holds_as_it_is(article).value());
  for (const auto& change : std::vector<std::function<void(Sketch&)>>{
           [](Sketch& s) { s.id = "two"; },
           [](Sketch& s) { s.date = "2023-04-29"; },
           [](Sketch& s) { s.regions = {"330200"}; },
           [](Sketch& s) { s = note("one", "职工疗休养启动", "本报讯 首批职工归来。"); },
       }) {
    Sketch changed = sketch;
    change(changed);
    EXPECT_FALSE(index.searcher().holds_as_it_is(article_of_sketch(changed)).value()) << changed.id;
  }
}

TEST(Searcher, ReplacesAnArticleOfTheSameId) {
  const TestIndex index({note("one", "旧标题", "正文"), note("two", "旧标题", "正文")});
  index.put({note("one", "新标题", "正文")});
  EXPECT_THAT(index.find("新标题"), ElementsAre("one"));
  EXPECT_THAT(index.find("旧标题"), ElementsAre("two"));
  EXPECT_EQ(index.searcher().size(), 2);
}

TEST(Searcher, RemovesAnArticleAndForgivesOneThatIsNotThere) {
  const TestIndex index({note("one", "标题", "正文"), note("two", "标题", "正文")});
  {
    auto writer = IndexWriter::open(index.folder());
    ASSERT_TRUE(writer);
    EXPECT_TRUE(writer->remove("one"));
    EXPECT_TRUE(writer->remove("three"));
    EXPECT_TRUE(writer->commit());
  }
  EXPECT_THAT(index.find("标题"), ElementsAre("two"));
  EXPECT_THAT(index.find(""), ElementsAre("two"));
}

TEST(Searcher, PagesThroughResultsWithoutGapOrRepeat) {
  const TestIndex index(many(200));
  Searcher searcher = index.searcher();
  for (const Sort sort : {Sort::Relevance, Sort::Newest, Sort::Oldest}) {
    for (const std::string query : {"工会", "", "职工 记者"}) {
      const auto all = searcher.search(typed(query), sort, 0, 1000);
      ASSERT_TRUE(all);
      std::vector<std::string> paged;
      for (std::size_t offset = 0;; offset += 7) {
        const auto page = searcher.search(typed(query), sort, offset, 7);
        ASSERT_TRUE(page);
        EXPECT_EQ(page->matched, all->matched);
        if (page->hits.empty()) break;
        const auto more = ids(*page);
        paged.insert(paged.end(), more.begin(), more.end());
      }
      EXPECT_EQ(paged, ids(*all));
      std::vector<std::string> streamed;
      const auto given = searcher.for_each(typed(query), sort, [&](const annotate::Article& article) {
        streamed.push_back(article.id);
        return true;
      });
      EXPECT_EQ(given.value_or(-1), all->matched);
      EXPECT_EQ(streamed, paged);
    }
  }
}

TEST(Searcher, StreamsUntilToldToStop) {
  const TestIndex index(many(20));
  int seen = 0;
  const auto given = index.searcher().for_each(Query{}, Sort::Newest, [&](const auto&) { return ++seen < 5; });
  EXPECT_EQ(given.value_or(-1), 5);
}

TEST(Searcher, CountsAloneWhenNoHitsAreWanted) {
  const TestIndex index(many(20));
  const auto results = index.searcher().search(Query{}, Sort::Relevance, 0, 0);
  ASSERT_TRUE(results);
  EXPECT_EQ(results->matched, 20);
  EXPECT_TRUE(results->hits.empty());
}

TEST(Searcher, RanksAHeadlineBeforeThePassingWord) {
  const std::string filler = "本报讯 各级工会开展多种活动，服务职工群众，推动企业发展。";
  const TestIndex index({note("passing", "工会动态一则", filler + "会上还提到了疗休养。" + filler),
                         note("headline", "疗休养线路发布", filler + filler)});
  EXPECT_THAT(index.find("疗休养"), ElementsAre("headline", "passing"));
}

TEST(Searcher, RanksTheWordBeforeTheSameCharactersAcrossWords) {
  const TestIndex index({note("across", "标题", "本报讯 中国道路越走越宽广。"),
                         note("word", "标题", "本报讯 国道两旁越来越漂亮。"), note("other", "标题", "正文"),
                         note("another", "标题", "正文")});
  EXPECT_THAT(index.find("国道"), ElementsAre("word", "across"));
}

TEST(Searcher, StaysWithTheStateItOpenedUntilRefreshed) {
  const TestIndex index({note("one", "标题", "正文")});
  Searcher searcher = index.searcher();
  EXPECT_FALSE(searcher.refresh().value_or(true));
  index.put({note("two", "标题", "正文")});
  EXPECT_EQ(searcher.search(typed("标题"), Sort::Relevance, 0, 10)->matched, 1);
  EXPECT_TRUE(searcher.refresh().value_or(false));
  EXPECT_EQ(searcher.search(typed("标题"), Sort::Relevance, 0, 10)->matched, 2);
  EXPECT_EQ(searcher.facets(typed("标题"), Field::Kind)->at(0).count, 2);
}

TEST(Searcher, GoesOnWhenTheIndexIsRewrittenUnderIt) {
  const TestIndex index(many(50));
  Searcher searcher = index.searcher();
  for (int commit = 0; commit < 5; ++commit) index.put(many(50));
  EXPECT_EQ(searcher.search(typed("工会"), Sort::Newest, 0, 1000)->matched,
            static_cast<std::int64_t>(index.find("工会").size()));
}

TEST(Searcher, SeesAnIndexThatWasMadeAnew) {
  const TestIndex index({note("one", "标题", "正文")});
  Searcher searcher = index.searcher();
  ASSERT_TRUE(discard_index(index.folder()));
  index.put({note("two", "标题", "正文")});
  EXPECT_TRUE(searcher.refresh().value_or(false));
  EXPECT_THAT(ids(*searcher.search(typed("标题"), Sort::Relevance, 0, 10)), ElementsAre("two"));
}

TEST(Searcher, StopsWhenAsked) {
  const TestIndex index(many(50));
  Searcher searcher = index.searcher();
  std::stop_source stop;
  stop.request_stop();
  for (const std::string query : {"工会", "", "职工,工会", "会"}) {
    const auto results = searcher.search(typed(query), Sort::Relevance, 0, 10, stop.get_token());
    ASSERT_FALSE(results) << query;
    EXPECT_EQ(results.error().code, ErrorCode::Cancelled);
  }
  EXPECT_EQ(searcher.facets(typed("工会"), Field::Kind, stop.get_token()).error().code, ErrorCode::Cancelled);
  EXPECT_GT(searcher.search(typed("工会"), Sort::Relevance, 0, 10)->matched, 0);
}

TEST(Searcher, TellsNoIndexFromADamagedAndAForeignOne) {
  const TestIndex index({note("one", "标题", "正文")});
  EXPECT_EQ(Searcher::open(index.folder() / "nowhere").error().code, ErrorCode::NotFound);
  std::ofstream(index.folder() / "iamglass", std::ios::binary | std::ios::trunc) << "not a database";
  EXPECT_EQ(Searcher::open(index.folder()).error().code, ErrorCode::Corrupt);
  EXPECT_EQ(IndexWriter::open(index.folder()).error().code, ErrorCode::Corrupt);
  std::filesystem::remove(index.folder() / "iamglass");
  EXPECT_EQ(Searcher::open(index.folder()).error().code, ErrorCode::Corrupt) << "a part of it is missing";
}

TEST(Searcher, ServesManyThreadsAtOnceEachByItsOwn) {
  const TestIndex index(many(20));
  std::atomic<int> right = 0;
  {
    std::vector<std::jthread> threads;
    for (int t = 0; t < 8; ++t) {
      threads.emplace_back([&] {
        auto searcher = Searcher::open(index.folder());
        for (int round = 0; round < 300; ++round) {
          const auto all = searcher->search({}, Sort::Newest, 0, 1);
          const auto kinds = searcher->facets({}, Field::Kind);
          right += all && all->matched == 20 && kinds && !kinds->empty();
        }
      });
    }
  }
  EXPECT_EQ(right, 8 * 300);
}

TEST(IndexWriter, IsTheOnlyOneOfItsIndex) {
  const TestIndex index({note("one", "标题", "正文")});
  const auto first = IndexWriter::open(index.folder());
  ASSERT_TRUE(first);
  const auto second = IndexWriter::open(index.folder());
  ASSERT_FALSE(second);
  EXPECT_EQ(second.error().code, ErrorCode::Busy);
}

TEST(IndexWriter, DropsWhatWasNotCommitted) {
  const TestIndex index({note("one", "标题", "正文")});
  {
    auto writer = IndexWriter::open(index.folder());
    ASSERT_TRUE(writer);
    EXPECT_TRUE(writer->put(Document::prepare(article_of_sketch(note("two", "标题", "正文")))));
  }
  EXPECT_THAT(index.find("标题"), ElementsAre("one"));
}

TEST(CompactIndexes, KeepsEverythingInLessRoom) {
  const TestIndex index(many(300));
  const auto packed = index.folder().parent_path() / "packed";
  const std::filesystem::path all[] = {index.folder()};
  ASSERT_TRUE(compact_indexes(all, packed));
  auto searcher = Searcher::open(packed);
  ASSERT_TRUE(searcher);
  for (const std::string query : {"工会", "集体协商", "会", ""}) {
    EXPECT_EQ(ids(*searcher->search(typed(query), Sort::Relevance, 0, 1000)), index.find(query)) << query;
  }
  const auto size_of = [](const std::filesystem::path& folder) {
    std::uintmax_t bytes = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) bytes += entry.file_size();
    return bytes;
  };
  EXPECT_LT(size_of(packed), size_of(index.folder()));
  const std::filesystem::path nowhere[] = {index.folder(), index.folder() / "nowhere"};
  EXPECT_EQ(compact_indexes(nowhere, packed).error().code, ErrorCode::NotFound);
}

TEST(Document, OfAnyBytesCanBeIndexed) {
  Sketch sketch = note("odd", "标\xFF题", std::string("a\0b\x01", 4) + "😀工会\xE5\xB7");
  sketch.paper = std::string(500, 'P');
  sketch.topics = {""};
  const TestIndex index({sketch});
  EXPECT_THAT(index.find("😀工会"), ElementsAre("odd"));
  EXPECT_THAT(index.find("报纸:" + sketch.paper), ElementsAre("odd"));
  EXPECT_THAT(index.find("报纸:" + sketch.paper + "x"), IsEmpty());
}

TEST(Document, CountsAPairThriceWhereItIsAWordAndHasNoOtherTermForThat) {
  const auto frequencies = [](const std::string& body) {
    std::map<std::string, Xapian::termcount> all;
    const Xapian::Document document = make_document(article_of_sketch(note("n", "题", body)));
    for (auto term = document.termlist_begin(); term != document.termlist_end(); ++term) all[*term] = term.get_wdf();
    return all;
  };
  const auto across = frequencies("中国道路。");
  const auto word = frequencies("国道两旁有爱心驿站。");
  const std::string pair = layout::word_term("国道");
  EXPECT_EQ(across.at(pair), layout::lead_weight);
  EXPECT_EQ(word.at(pair), 3 * layout::lead_weight);
  EXPECT_FALSE(word.contains("W国道"));
  EXPECT_TRUE(word.contains(layout::word_term("爱心驿站")) && word.contains("W爱心驿站")) << "longer words have";
}

TEST(Document, IsPreparedOnAnyThreadAlike) {
  const std::vector<Sketch> sketches = many(40);
  const TestIndex index;
  std::vector<Document> documents;
  for (const Sketch& sketch : sketches) documents.push_back(Document::prepare(article_of_sketch(sketch)));
  {
    std::jthread other([&] {
      for (std::size_t i = 0; i < sketches.size(); ++i)
        documents[i] = Document::prepare(article_of_sketch(sketches[i]));
    });
  }
  auto writer = IndexWriter::open(index.folder());
  ASSERT_TRUE(writer);
  for (Document& document : documents) EXPECT_TRUE(writer->put(std::move(document)));
  EXPECT_TRUE(writer->commit());
  EXPECT_EQ(index.find("记者").size(), sketches.size());
}

TEST(Searcher, TellsWhichOfSomeArticlesMatchInTheirOrder) {
  const TestIndex index({note("a-1", "驿站开放", "城西驿站开放。"), note("b-1", "夜校", "夜校开课。"),
                         note("c-1", "驿站", "城东驿站装了热水器。")});
  auto searcher = index.searcher();
  EXPECT_THAT(searcher.among(typed("驿站"), {"c-1", "b-1", "x-1", "a-1"}).value(), testing::ElementsAre("c-1", "a-1"));
  EXPECT_THAT(searcher.among(typed("驿站 -热水器"), {"c-1"}).value(), testing::IsEmpty());
}

}  // namespace
}  // namespace gongwen::search
