#include "base/digest.h"
#include "bench/measure.h"
#include "bench/pages.h"
#include "ingest/parse.h"
#include "search/columns.h"
#include "search/compile.h"
#include "search/index_writer.h"
#include "search/record.h"
#include "search/searcher.h"
#include "search/shard_writer.h"
#include "search/weighting.h"
#include "text/fold.h"
#include "text/utf8.h"

#include <array>
#include <future>
#include <memory>
#include <string>
#include <thread>

#include <sqlite3.h>
#include <xapian.h>

namespace gongwen::bench {
namespace {

constexpr std::size_t hits = 50;
constexpr std::array fields{search::Field::Region, search::Field::Date, search::Field::Topic, search::Field::Paper,
                            search::Field::Kind};
const std::vector<std::string> texts{"职工",
                                     "劳动者",
                                     "劳模 培训",
                                     "集体协商",
                                     "新就业形态劳动者",
                                     "5G",
                                     "“AI健康魔镜”",
                                     "标题:职工",
                                     "会",
                                     "工会 地区:浙江",
                                     "日期:2019..2021",
                                     "技能 日期:2020-03 体裁:news",
                                     "",
                                     "职工 近/5 培训",
                                     "年至今，"};

/// What is measured of one query, in milliseconds, each time beside the others: what else the machine does then falls
/// on all of them.
struct Times {
  std::vector<double> first;       ///< 50 articles with snippets, by relevance.
  std::vector<double> search;      ///< The same and the exact count.
  std::vector<double> raw;         ///< Xapian's 50 documents of the same query, with their data and the exact count.
  std::vector<double> facets;      ///< The same as `search`, and all five facets.
  std::vector<double> raw_facets;  ///< The same as `raw`, and counted over arrays from within the match.
  std::vector<double> newest;      ///< As `search`, by date.
};

template <class Work>
double milliseconds(const Work& work) {
  const auto begin = Clock::now();
  work();
  return seconds_since(begin) * 1e3;
}

/// Counts facets over arrays as Xapian meets each document.
class Counter : public Xapian::MatchDecider {
 public:
  explicit Counter(const std::vector<search::Column>& columns) : columns_(columns) {
    for (const search::Column& column : columns) counts_.emplace_back(column.keys().size());
  }
  bool operator()(const Xapian::Document& document) const override {
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      for (const std::uint32_t key : columns_[i].of(document.get_docid())) ++counts_[i][key];
    }
    return true;
  }

 private:
  const std::vector<search::Column>& columns_;
  mutable std::vector<std::vector<std::int64_t>> counts_;
};

/// Forgets what was asked, which is kept for paging.
void forget(search::Searcher& searcher) { searcher.set_collections({}); }

/// What a search asks Xapian; where only texts decide, with what they decide.
Xapian::Query xapian_query(const Xapian::Database& database, const search::Query& query) {
  const search::Source source{database, {}, {}};
  const search::Compiled compiled = must(search::compile(query, source));
  return search::decided(compiled.ranked, compiled, source);
}

void match(const Xapian::Database& database, const search::Query& query, const Xapian::MatchDecider* decider) {
  Xapian::Enquire enquire(database);
  enquire.set_query(xapian_query(database, query));
  const Xapian::MSet found = enquire.get_mset(0, hits, database.get_doccount(), nullptr, decider);
  for (auto item = found.begin(); item != found.end(); ++item) (void)item.get_document().get_data();
}

Times measured(const std::filesystem::path& index, const search::Query& query) {
  constexpr int rounds = 40;
  constexpr double enough = 4000;  // Milliseconds for one query.
  search::Searcher searcher = must(search::Searcher::open(index));
  const Xapian::Database database(index.string());
  std::vector<search::Column> columns;
  for (const auto slot : {search::layout::regions_slot, search::layout::date_slot, search::layout::topics_slot,
                          search::layout::paper_slot, search::layout::kind_slot}) {
    columns.push_back(search::Column::load(database, slot, {}));
  }
  Times times;
  double spent = 0;
  for (int round = -1; round < rounds && (spent < enough || round < 1); ++round) {  // One to warm up.
    const auto note = [&](std::vector<double>& list, double taken) {
      spent += taken;
      if (round >= 0) list.push_back(taken);
    };
    const auto search = [&](search::Sort sort) { (void)must(searcher.search(query, sort, 0, hits)); };
    forget(searcher);
    note(times.first, milliseconds([&] { (void)must(searcher.best_matches(query, hits)); }));
    forget(searcher);
    note(times.search, milliseconds([&] { search(search::Sort::Relevance); }));
    note(times.raw, milliseconds([&] { match(database, query, nullptr); }));
    forget(searcher);
    note(times.facets, milliseconds([&] {
           search(search::Sort::Relevance);
           for (const search::Field field : fields) (void)must(searcher.facets(query, field));
         }));
    note(times.raw_facets, milliseconds([&] {
           const Counter counter(columns);
           match(database, query, &counter);
         }));
    forget(searcher);
    note(times.newest, milliseconds([&] { search(search::Sort::Newest); }));
  }
  return times;
}

void print_queries(const std::filesystem::path& index) {
  std::printf("\n%9s  %15s %15s %15s %6s  %15s %15s %6s  %15s\n", "matched", "first page", "search", "raw", "ratio",
              "with facets", "raw arrays", "ratio", "newest");
  for (const std::string& text : texts) {
    const search::Query query = must(search::parse_query(text));
    const Times times = measured(index, query);
    const auto matched = must(must(search::Searcher::open(index)).search(query, search::Sort::Newest, 0, 0)).matched;
    const Latency first = latency_of(times.first);
    const Latency search = latency_of(times.search);
    const Latency raw = latency_of(times.raw);
    const Latency facets = latency_of(times.facets);
    const Latency arrays = latency_of(times.raw_facets);
    const Latency newest = latency_of(times.newest);
    std::printf("%9ld  %7.1f %7.1f %7.1f %7.1f %7.1f %7.1f %6.2f  %7.1f %7.1f %7.1f %7.1f %6.2f  %7.1f %7.1f  %s\n",
                static_cast<long>(matched), first.median, first.p95, search.median, search.p95, raw.median, raw.p95,
                search.median / raw.median, facets.median, facets.p95, arrays.median, arrays.p95,
                facets.median / arrays.median, newest.median, newest.p95, text.empty() ? "(all)" : text.c_str());
    std::fflush(stdout);
  }
}

void print_suggestions(const std::filesystem::path& index) {
  search::Searcher searcher = must(search::Searcher::open(index));
  std::printf("first suggestion after opening: %.0f ms\n",
              milliseconds([&] { (void)must(searcher.suggest("zg", 10)); }));
  std::vector<double> times;
  for (int round = 0; round < 20; ++round) {
    for (const char* typed : {"职", "职工", "z", "zg", "hangzhou", "疗休", "wl", "liu"}) {
      times.push_back(milliseconds([&] { (void)must(searcher.suggest(typed, 10)); }));
    }
  }
  const Latency suggest = latency_of(times);
  std::printf("suggestions: %.1f ms, 95 %% within %.1f ms\n", suggest.median, suggest.p95);
}

/// From when it is asked to stop until it has.
void print_cancelling(const std::filesystem::path& index) {
  search::Searcher searcher = must(search::Searcher::open(index));
  std::vector<double> times;
  for (const char* text : {"年至今，", "职工 近/5 培训", "会", ""}) {
    const search::Query query = must(search::parse_query(text));
    for (int round = 1; round <= 10; ++round) {
      std::stop_source stop;
      auto ended = std::async(std::launch::async, [&] {
        (void)searcher.search(query, search::Sort::Relevance, 0, hits, stop.get_token());
        return Clock::now();
      });
      std::this_thread::sleep_for(std::chrono::milliseconds(2 * round));
      const auto asked = Clock::now();
      stop.request_stop();
      times.push_back(std::max(0.0, std::chrono::duration<double>(ended.get() - asked).count() * 1e3));
      forget(searcher);
    }
  }
  std::printf("stopped within %.1f ms, in 95 %% of cases %.1f ms\n", *std::max_element(times.begin(), times.end()),
              latency_of(times).p95);
}

void print_opening(const std::filesystem::path& index) {
  const Cost first = in_child([&] {
    const auto begin = Clock::now();
    search::Searcher fresh = must(search::Searcher::open(index));
    (void)must(fresh.search(must(search::parse_query("劳模 培训")), search::Sort::Relevance, 0, hits));
    return Told{seconds_since(begin), 0};
  });
  const Cost all_of_it = in_child([&] {
    search::Searcher fresh = must(search::Searcher::open(index));
    for (const std::string& text : texts) {
      const search::Query query = must(search::parse_query(text));
      (void)must(fresh.search(query, search::Sort::Relevance, 0, hits));
      for (const search::Field field : fields) (void)must(fresh.facets(query, field));
    }
    return Told{};
  });
  const Cost nothing = in_child([] { return Told{}; });
  std::printf("first search after opening: %.0f ms; resident above the empty program: %ld MiB\n",
              first.told.seconds * 1e3, all_of_it.peak_mib - nothing.peak_mib);
}

/// Pairs of Han characters that follow each other, parted by spaces: what FTS5 must be given to find what we find.
std::string pairs_of(const std::string& folded) {
  std::string pairs;
  std::size_t begin = 0;  // Of the Han character before.
  std::size_t end = 0;
  for (std::size_t at = 0; at < folded.size();) {
    const auto c = text::code_point_at(folded, at);
    at = c.end;
    if (!text::is_han(c.value)) continue;
    if (end == c.begin && end > 0) pairs.append(folded, begin, c.end - begin).append(" ");
    begin = c.begin;
    end = c.end;
  }
  return pairs;
}

/// A table of FTS5 over the same pairs of characters, in memory.
class Peer {
 public:
  explicit Peer(const std::filesystem::path& index) {
    sqlite3* opened = nullptr;
    if (sqlite3_open(":memory:", &opened) != SQLITE_OK) std::exit(1);
    database_.reset(opened);
    run("CREATE VIRTUAL TABLE article USING fts5(pairs, content='', tokenize='unicode61')");
    run("BEGIN");
    const Xapian::Database database(index.string());
    sqlite3_stmt* insert = nullptr;
    sqlite3_prepare_v2(opened, "INSERT INTO article (rowid, pairs) VALUES (?, ?)", -1, &insert, nullptr);
    for (auto posting = database.postlist_begin(""); posting != database.postlist_end(""); ++posting) {
      const std::string record = database.get_document(*posting).get_data();
      const std::string pairs = pairs_of(text::folded(must(search::text_in(record)).text));
      sqlite3_reset(insert);
      sqlite3_bind_int64(insert, 1, *posting);
      sqlite3_bind_text(insert, 2, pairs.data(), static_cast<int>(pairs.size()), SQLITE_TRANSIENT);
      if (sqlite3_step(insert) != SQLITE_DONE) std::exit(1);
    }
    sqlite3_finalize(insert);
    run("COMMIT");
  }

  void ask(const std::string& words) {
    run("SELECT rowid FROM article WHERE article MATCH '" + words + "' ORDER BY rank LIMIT 50");
  }

 private:
  struct Close {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
  };
  void run(const std::string& sql) {
    if (sqlite3_exec(database_.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
      std::fprintf(stderr, "gongwen_bench: %s\n", sqlite3_errmsg(database_.get()));
      std::exit(1);
    }
  }
  std::unique_ptr<sqlite3, Close> database_;
};

/// Xapian's best 50 and no more, as FTS5 gives them: neither what they hold nor how many there are.
void match_best(const Xapian::Database& database, const search::Query& query) {
  Xapian::Enquire enquire(database);
  enquire.set_query(xapian_query(database, query));
  enquire.set_weighting_scheme(search::weighting());
  (void)enquire.get_mset(0, hits);
}

void compare_with_peer(const std::filesystem::path& index) {
  Peer peer(index);
  const Xapian::Database database(index.string());
  search::Searcher searcher = must(search::Searcher::open(index));
  for (const char* words : {"劳模 培训", "职工 工会", "技能 竞赛"}) {
    std::vector<double> ours;
    std::vector<double> counted;
    std::vector<double> bare;
    std::vector<double> theirs;
    for (int round = 0; round < 20; ++round) {
      const search::Query query = must(search::parse_query(words));
      forget(searcher);
      ours.push_back(milliseconds([&] { (void)must(searcher.best_matches(query, hits)); }));
      forget(searcher);
      counted.push_back(milliseconds([&] { (void)must(searcher.search(query, search::Sort::Relevance, 0, hits)); }));
      bare.push_back(milliseconds([&] { match_best(database, query); }));
      theirs.push_back(milliseconds([&] { peer.ask(words); }));
    }
    const Latency us = latency_of(ours);
    const Latency all = latency_of(counted);
    const Latency xapian = latency_of(bare);
    const Latency them = latency_of(theirs);
    std::printf(
        "FTS5 ORDER BY rank, %s: %.1f ms, 95 %% %.1f; the first page here, with snippets, %.1f and %.1f: %.1f times as "
        "fast; with the exact count %.1f and %.1f: %.1f times; Xapian and no more %.1f and %.1f: %.1f times\n",
        words, them.median, them.p95, us.median, us.p95, them.median / us.median, all.median, all.p95,
        them.median / all.median, xapian.median, xapian.p95, them.median / xapian.median);
  }
}

}  // namespace

void compare_queries(const std::filesystem::path& index, bool peer) {
  std::printf("%ld articles, %.0f MiB; milliseconds, median and 95 %%\n",
              static_cast<long>(must(search::Searcher::open(index)).size()), mebibytes(index));
  print_opening(index);
  print_suggestions(index);
  print_cancelling(index);
  print_queries(index);
  if (peer) compare_with_peer(index);
}

void make_index(const std::filesystem::path& folder, std::int64_t wanted, std::uint64_t seed) {
  const std::filesystem::path parts = folder.string() + ".parts";
  auto writer = must(search::ShardWriter::create(parts, text::Lexicon::standard()));
  PageGenerator generator(seed);
  std::int64_t written = 0;
  while (written < wanted) {
    std::vector<std::future<std::vector<search::Document>>> batch;
    for (int i = 0; i < 32; ++i) {
      SyntheticPage page = generator.next_name();
      for (int articles = 0; articles < 10; ++articles) page.articles.push_back(generator.article());
      batch.push_back(std::async(std::launch::async, [page = std::move(page)] {
        std::vector<search::Document> documents;
        for (const SyntheticArticle& article : page.articles) {
          // Each on a page by itself: putting together what is of one vocabulary is not what is measured here.
          std::string text = article.headline + "\n\n";
          for (const std::string& paragraph : article.paragraphs) text += paragraph + "\n\n";
          annotate::PageFacts facts;
          facts.source = page.path().string();
          facts.paper = page.paper;
          facts.date = page.date;
          facts.page_no = page.page_no;
          facts.sha256 = sha256(text);
          for (const annotate::Article& read : must(ingest::parse_page(text, facts)).articles) {
            documents.push_back(search::Document::prepare(read));
          }
        }
        return documents;
      }));
    }
    for (auto& ready : batch) {
      for (search::Document& document : ready.get()) {
        must(writer.put(std::move(document)));
        ++written;
      }
    }
  }
  join_indexes(must(writer.finish()), folder);
  must(search::discard_index(parts));
}

void join_indexes(const std::vector<std::filesystem::path>& indexes, const std::filesystem::path& folder) {
  must(search::compact_indexes(indexes, folder));
}

}  // namespace gongwen::bench
