// gongwen_bench [ARTICLES] | index FOLDER ARTICLES | queries INDEX: how fast an import is beside a raw Xapian writer of
// the same layout and beside recollindex, and how fast queries are beside raw Xapian, all in one run: machines are
// noisy, ratios less so.
#include "archive/archive.h"
#include "base/digest.h"
#include "base/file.h"
#include "bench/pages.h"
#include "ingest/import.h"
#include "ingest/parse.h"
#include "search/compile.h"
#include "search/document.h"
#include "search/index_writer.h"
#include "search/searcher.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <future>
#include <string>
#include <vector>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xapian.h>

namespace gongwen::bench {
namespace {

using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point begin) { return std::chrono::duration<double>(Clock::now() - begin).count(); }

template <class T>
T must(Result<T> result) {
  if (!result) {
    std::fprintf(stderr, "gongwen_bench: %s\n", result.error().message.c_str());
    std::exit(1);
  }
  return *std::move(result);
}

/// What a piece of work took, in a process of its own, so that its peak memory is its own.
struct Cost {
  double seconds = 0;
  double processor_seconds = 0;  ///< What remains comparable on a machine that others use, too.
  long peak_mib = 0;
};

/// `work` returns its seconds, or nothing less than 0 when it failed.
Cost in_child(const std::function<double()>& work) {
  int pipe_ends[2];
  if (::pipe(pipe_ends) != 0) std::exit(1);
  const pid_t child = ::fork();
  if (child == 0) {
    const double seconds = work();
    const bool told = ::write(pipe_ends[1], &seconds, sizeof seconds) == static_cast<ssize_t>(sizeof seconds);
    ::_exit(told ? 0 : 1);
  }
  Cost cost;
  int status = 0;
  rusage usage{};
  ::wait4(child, &status, 0, &usage);
  if (status != 0 ||
      ::read(pipe_ends[0], &cost.seconds, sizeof cost.seconds) != static_cast<ssize_t>(sizeof cost.seconds)) {
    std::fprintf(stderr, "gongwen_bench: a measured process failed\n");
    std::exit(1);
  }
  ::close(pipe_ends[0]);
  ::close(pipe_ends[1]);
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
  };
  cost.processor_seconds = seconds(usage.ru_utime) + seconds(usage.ru_stime);
  cost.peak_mib = usage.ru_maxrss / 1024;
  return cost;
}

double import_all(const std::filesystem::path& pages, const std::filesystem::path& folder) {
  const auto begin = Clock::now();
  archive::Archive archive = must(archive::Archive::open(folder, archive::Access::ReadWrite));
  const std::filesystem::path paths[] = {pages};
  (void)must(ingest::import_paths(archive, paths, {}));
  return seconds_since(begin);
}

/// Only the writing counts: what goes in is prepared between the batches.
double write_raw(const std::filesystem::path& pages, const std::filesystem::path& folder) {
  Xapian::WritableDatabase database(folder.string(), Xapian::DB_CREATE);
  double seconds = 0;
  std::vector<Xapian::Document> batch;
  const auto flush = [&] {
    const auto begin = Clock::now();
    for (const Xapian::Document& document : batch) database.add_document(document);
    database.commit();
    seconds += seconds_since(begin);
    batch.clear();
  };
  for (const auto& entry : std::filesystem::recursive_directory_iterator(pages)) {
    if (!entry.is_regular_file()) continue;
    annotate::PageFacts facts;
    facts.source = entry.path().string();
    const auto page = must(ingest::parse_page(must(read_file(entry.path(), ingest::page_cap)), facts));
    for (const annotate::Article& article : page.articles) {
      batch.push_back(search::make_document(article));
    }
    if (batch.size() >= search::IndexWriter::batch) flush();
  }
  flush();
  return seconds;
}

double run_recoll(const std::filesystem::path& pages, const std::filesystem::path& config) {
  std::filesystem::create_directories(config);
  std::ofstream(config / "recoll.conf") << "topdirs = " << pages.string() << "\nloglevel = 1\nfilterhtml = 0\n";
  const std::string command = "recollindex -c '" + config.string() + "' -z >/dev/null 2>&1";
  const auto begin = Clock::now();
  return std::system(command.c_str()) == 0 ? seconds_since(begin) : -1;
}

double mebibytes(const std::filesystem::path& folder) {
  double bytes = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file()) bytes += static_cast<double>(entry.file_size());
  }
  return bytes / (1 << 20);
}

void compare_imports(const std::filesystem::path& root, double articles) {
  std::printf("%-34s %9s %9s %12s %10s %10s\n", "import", "seconds", "CPU s", "articles/s", "peak MiB", "index MiB");
  const auto row = [&](const char* name, const Cost& cost, double index) {
    std::printf("%-34s %9.1f %9.1f %12.0f %10ld %10.0f\n", name, cost.seconds, cost.processor_seconds,
                articles / cost.seconds, cost.peak_mib, index);
    std::fflush(stdout);
  };
  const Cost ours = in_child([&] { return import_all(root / "pages", root / "bench.gongwen"); });
  row("gongwen, files to index", ours, mebibytes(root / "bench.gongwen" / "index"));
  const Cost raw = in_child([&] { return write_raw(root / "pages", root / "raw"); });
  row("raw Xapian, the writing alone", raw, mebibytes(root / "raw"));
  std::printf("%-34s %9.2f   (at least 0.60)\n", "gongwen / raw", raw.seconds / ours.seconds);
  if (std::system("command -v recollindex >/dev/null") != 0) {
    std::printf("recollindex is not installed: skipped\n");
    return;
  }
  const Cost recoll = in_child([&] { return run_recoll(root / "pages", root / "recoll"); });
  row("recollindex", recoll, mebibytes(root / "recoll" / "xapiandb"));
  std::printf("%-34s %9.2f\n", "gongwen / recollindex", recoll.seconds / ours.seconds);
}

struct Latency {
  double median = 0;
  double p95 = 0;
};

/// Milliseconds of `work` over every query, the queries in turn so that none meets its own leftovers: 40 times, or less
/// often for those that take long.
std::vector<Latency> measure(std::size_t queries, const std::function<void(std::size_t)>& work) {
  constexpr int rounds = 40;
  constexpr double enough = 2000;  // Milliseconds for one query.
  std::vector<std::vector<double>> times(queries);
  std::vector<double> spent(queries);
  for (int round = -1; round < rounds; ++round) {  // One to warm up.
    for (std::size_t query = 0; query < queries; ++query) {
      if (spent[query] > enough) continue;
      const auto begin = Clock::now();
      work(query);
      const double taken = seconds_since(begin) * 1e3;
      spent[query] += taken;
      if (round >= 0 || taken > enough) times[query].push_back(taken);
    }
  }
  std::vector<Latency> latencies;
  for (auto& of_query : times) {
    std::sort(of_query.begin(), of_query.end());
    latencies.push_back({of_query[of_query.size() / 2], of_query[of_query.size() * 95 / 100]});
  }
  return latencies;
}

void compare_queries(const std::filesystem::path& index) {
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
                                       "年至今，",
                                       "职工 近/5 培训",
                                       "标题:职工",
                                       "会",
                                       "工会 地区:浙江",
                                       "日期:2019..2021",
                                       "技能 日期:2020-03 体裁:news",
                                       ""};
  std::vector<search::Query> queries;
  for (const std::string& text : texts) queries.push_back(must(search::parse_query(text)));
  const Cost first = in_child([&] {
    const auto begin = Clock::now();
    search::Searcher fresh = must(search::Searcher::open(index));
    (void)must(fresh.search(must(search::parse_query("劳模 培训")), search::Sort::Relevance, 0, hits));
    return seconds_since(begin);
  });
  const Cost all_of_it = in_child([&] {
    search::Searcher fresh = must(search::Searcher::open(index));
    for (const search::Query& query : queries) {
      (void)must(fresh.search(query, search::Sort::Relevance, 0, hits));
      for (const search::Field field : fields) (void)must(fresh.facets(query, field));
    }
    return 0.0;
  });
  const Cost nothing = in_child([] { return 0.0; });
  search::Searcher searcher = must(search::Searcher::open(index));
  (void)must(searcher.suggest("zg", 10));
  for (const char* typed : {"职工", "zg", "hangzhou", "疗休", "wl"}) {
    const auto begin = Clock::now();
    (void)must(searcher.suggest(typed, 10));
    std::printf("suggestions for %s: %.1f ms\n", typed, seconds_since(begin) * 1e3);
  }
  std::printf("first search after opening: %.0f ms; resident above the empty program: %ld MiB\n", first.seconds * 1e3,
              all_of_it.peak_mib - nothing.peak_mib);
  Xapian::Database database(index.string());
  std::vector<std::int64_t> matched(queries.size());

  const auto search = measure(queries.size(), [&](std::size_t i) {
    matched[i] = must(searcher.search(queries[i], search::Sort::Relevance, 0, hits)).matched;
  });
  const auto newest = measure(
      queries.size(), [&](std::size_t i) { (void)must(searcher.search(queries[i], search::Sort::Newest, 0, hits)); });
  const auto facets = measure(queries.size(), [&](std::size_t i) {
    for (const search::Field field : fields) (void)must(searcher.facets(queries[i], field));
  });
  const auto raw = measure(queries.size(), [&](std::size_t i) {
    Xapian::Enquire enquire(database);
    enquire.set_query(must(search::compile(queries[i], {database, {}, {}})).ranked);
    const Xapian::MSet found = enquire.get_mset(0, hits, database.get_doccount());
    for (auto item = found.begin(); item != found.end(); ++item) (void)item.get_document().get_data();
  });

  std::printf(
      "\n%ld articles; milliseconds, median and 95 %%. search: 50 articles with snippets and the exact count; facets: "
      "the\n"
      "match and all five; raw: Xapian's 50 documents with the exact count\n",
      static_cast<long>(searcher.size()));
  std::printf("%9s %8s %8s %8s %8s %8s %8s %8s %8s %7s  query\n", "matched", "search", "", "newest", "", "facets", "",
              "raw", "", "s/r");
  for (std::size_t i = 0; i < queries.size(); ++i) {
    std::printf("%9ld %8.1f %8.1f %8.1f %8.1f %8.1f %8.1f %8.1f %8.1f %7.2f  %s\n", static_cast<long>(matched[i]),
                search[i].median, search[i].p95, newest[i].median, newest[i].p95, facets[i].median, facets[i].p95,
                raw[i].median, raw[i].p95, search[i].median / raw[i].median,
                texts[i].empty() ? "(all)" : texts[i].c_str());
  }
}

/// An index of so many articles, by the quickest way: threads make documents ready, one writes.
void make_index(const std::filesystem::path& folder, std::int64_t wanted) {
  auto writer = must(search::IndexWriter::open(folder));
  PageGenerator generator(20230428);
  std::int64_t written = 0;
  while (written < wanted) {
    std::vector<std::future<std::vector<search::Document>>> batch;
    for (int i = 0; i < 32; ++i) {
      batch.push_back(std::async(std::launch::async, [page = generator.next()] {
        annotate::PageFacts facts;
        facts.source = page.path().string();
        facts.paper = page.paper;
        facts.date = page.date;
        facts.sha256 = sha256(page.text);
        std::vector<search::Document> documents;
        for (const annotate::Article& article : must(ingest::parse_page(page.text, facts)).articles) {
          documents.push_back(search::Document::prepare(article));
        }
        return documents;
      }));
    }
    for (auto& ready : batch) {
      for (search::Document& document : ready.get()) {
        if (!writer.put(std::move(document))) std::exit(1);
        if (++written % search::IndexWriter::batch == 0 && !writer.commit()) std::exit(1);
      }
    }
  }
  if (!writer.commit()) std::exit(1);
}

int run(std::int64_t wanted) {
  std::string pattern = (std::filesystem::temp_directory_path() / "gongwen-bench-XXXXXX").string();
  if (::mkdtemp(pattern.data()) == nullptr) return 1;
  const std::filesystem::path root = pattern;
  const auto articles = static_cast<double>(must(write_pages(root / "pages", wanted, 20230428)));
  std::printf("%.0f synthetic articles, %.1f MiB of pages\n\n", articles, mebibytes(root / "pages"));
  compare_imports(root, articles);
  compare_queries(root / "bench.gongwen" / "index");
  std::filesystem::remove_all(root);
  return 0;
}

}  // namespace
}  // namespace gongwen::bench

int main(int argc, char** argv) {
  if (argc == 3 && std::string(argv[1]) == "queries") {
    gongwen::bench::compare_queries(argv[2]);
    return 0;
  }
  if (argc == 4 && std::string(argv[1]) == "index") {
    gongwen::bench::make_index(argv[2], std::atoll(argv[3]));
    return 0;
  }
  return gongwen::bench::run(argc > 1 ? std::atoll(argv[1]) : 20000);
}
