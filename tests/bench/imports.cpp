#include "archive/archive.h"
#include "base/digest.h"
#include "base/file.h"
#include "bench/composed_pages.h"
#include "bench/measure.h"
#include "bench/pages.h"
#include "ingest/import.h"
#include "ingest/index_feed.h"
#include "ingest/parse.h"
#include "search/document.h"
#include "search/index_writer.h"

#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include <xapian.h>

namespace gongwen::bench {
namespace {

/// Page files of composed pages, and what they hold as a file an article: what a peer must have that knows files alone.
/// Returns how many articles.
std::size_t write_both(const std::filesystem::path& folder, const std::filesystem::path& apart, std::size_t articles) {
  std::size_t written = 0;
  static_cast<void>(must(write_composed_pages(folder, articles, [&](const auto& path, const compose::Composed& page) {
    annotate::PageFacts facts;
    facts.source = path.string();
    for (const annotate::Article& article : must(ingest::parse_page(page.text, facts)).articles) {
      const auto into = apart / std::to_string(written / 1000);
      std::filesystem::create_directories(into);
      std::ofstream(into / (std::to_string(written++) + ".txt"), std::ios::binary) << article.repaired.text;
    }
  })));
  return written;
}

/// Synthetic articles, a file each: what both can be given as it is. Returns how many.
std::size_t write_apart(const std::filesystem::path& folder, std::size_t articles) {
  PageGenerator generator(20230428);
  for (std::size_t written = 0; written < articles; ++written) {
    const SyntheticArticle article = generator.article();
    const auto into = folder / std::to_string(written / 1000);
    std::filesystem::create_directories(into);
    std::ofstream stream(into / (std::to_string(written) + ".txt"), std::ios::binary);
    stream << article.headline << "\n\n";
    for (const std::string& paragraph : article.paragraphs) stream << paragraph << "\n\n";
  }
  return articles;
}

Told import_all(const std::filesystem::path& pages, const std::filesystem::path& folder) {
  const auto begin = Clock::now();
  archive::Archive archive = must(archive::Archive::open(folder, archive::Access::ReadWrite));
  const std::filesystem::path paths[] = {pages};
  (void)must(ingest::import_paths(archive, paths, {}));
  return {seconds_since(begin), 0};
}

/// Gives `take` the articles of one page after the other.
template <class Take>
void read_pages(const std::filesystem::path& pages, const Take& take) {
  for (const auto& entry : std::filesystem::recursive_directory_iterator(pages)) {
    if (!entry.is_regular_file()) continue;
    const std::string bytes = must(read_file(entry.path(), ingest::page_cap));
    annotate::PageFacts facts;
    facts.source = entry.path().string();
    facts.sha256 = sha256(bytes);
    for (annotate::Article& article : must(ingest::parse_page(bytes, facts)).articles) take(std::move(article));
  }
}

std::vector<annotate::Article> articles_of(const std::filesystem::path& pages) {
  std::vector<annotate::Article> articles;
  read_pages(pages, [&](annotate::Article article) { articles.push_back(std::move(article)); });
  return articles;
}

/// How long `work` takes, and what the processor spends on it.
template <class Work>
Told timed(const Work& work) {
  const auto begin = Clock::now();
  const double before = processor_seconds(CLOCK_PROCESS_CPUTIME_ID);
  work();
  return {seconds_since(begin), processor_seconds(CLOCK_PROCESS_CPUTIME_ID) - before};
}

/// One writer, and no more than it: what goes in is ready.
Told write_raw(const std::filesystem::path& pages, const std::filesystem::path& folder) {
  std::vector<Xapian::Document> documents;
  for (const auto& article : articles_of(pages)) documents.push_back(search::make_document(article));
  return timed([&] {
    Xapian::WritableDatabase database(folder.string(), Xapian::DB_CREATE);
    std::size_t count = 0;
    for (Xapian::Document& document : documents) {
      database.add_document(std::exchange(document, {}));
      if (++count % search::IndexWriter::batch == 0) database.commit();
    }
    database.commit();
  });
}

/// The same documents by way of our feed, which takes shards where `limits` lets it, and makes them one.
Told write_fed(const std::filesystem::path& pages, const std::filesystem::path& folder,
               const ingest::FeedLimits& limits) {
  std::vector<search::Document> documents;
  for (const auto& article : articles_of(pages)) documents.push_back(search::Document::prepare(article));
  const auto archive = must(archive::Archive::open(folder, archive::Access::ReadWrite));
  return timed([&] {
    auto feed = must(ingest::IndexFeed::open(ingest::IndexPlace(archive), archive.index_folder(), limits));
    for (search::Document& document : documents) {
      must(feed.put(std::move(document)));
      if (must(feed.due(&documents.back() - &document))) must(feed.commit());
    }
    must(feed.commit());
  });
}

/// All of it by one thread and one writer, page by page: what that takes of memory.
Told import_by_commits(const std::filesystem::path& pages, const std::filesystem::path& folder) {
  const auto archive = must(archive::Archive::open(folder, archive::Access::ReadWrite));
  return timed([&] {
    auto feed = must(ingest::IndexFeed::open(ingest::IndexPlace(archive), archive.index_folder(), ingest::no_shards));
    read_pages(pages, [&](const annotate::Article& article) {
      must(feed.put(search::Document::prepare(article)));
      if (must(feed.due())) must(feed.commit());
    });
    must(feed.commit());
  });
}

Told pack(const std::filesystem::path& from, const std::filesystem::path& folder) {
  return timed([&] { Xapian::Database(from.string()).compact(folder.string(), Xapian::Compactor::FULL); });
}

Told run_recoll(const std::filesystem::path& pages, const std::filesystem::path& config) {
  std::filesystem::create_directories(config);
  std::ofstream(config / "recoll.conf") << "topdirs = " << pages.string() << "\nloglevel = 1\nfilterhtml = 0\n";
  const std::string command = "recollindex -c '" + config.string() + "' -z >/dev/null 2>&1";
  const auto begin = Clock::now();
  if (std::system(command.c_str()) != 0) std::exit(1);
  return {seconds_since(begin), 0};
}

/// One way to an index, and what it took in each round.
struct Way {
  const char* name;
  std::filesystem::path folder;  ///< Made anew in each round.
  std::filesystem::path index;
  std::function<Told()> work;
  std::vector<Cost> costs{};

  void run() {
    std::filesystem::remove_all(folder);
    costs.push_back(in_child(work));
  }
  template <class Value>
  [[nodiscard]] double median(const Value& value) const {
    std::vector<double> values;
    for (const Cost& cost : costs) values.push_back(value(cost));
    return latency_of(std::move(values)).median;
  }
  void print(double articles) const {
    const double seconds = median([](const Cost& cost) { return cost.told.seconds; });
    std::printf("%-38s %8.1f %8.1f %8.1f %11.0f %9.0f %10.0f\n", name, seconds,
                median([](const Cost& cost) { return cost.processor_seconds; }),
                median([](const Cost& cost) { return cost.told.writing; }), articles / seconds,
                median([](const Cost& cost) { return static_cast<double>(cost.peak_mib); }), mebibytes(index));
  }
};

/// The ratios of each round, and their median: what the machine does meanwhile is much the same for both.
template <class Ratio>
void print_ratios(const char* name, std::size_t rounds, const Ratio& ratio) {
  std::vector<double> ratios;
  for (std::size_t round = 0; round < rounds; ++round) ratios.push_back(ratio(round));
  std::printf("%-44s %5.2f  (", name, latency_of(ratios).median);
  for (const double one : ratios) std::printf(" %.2f", one);
  std::printf(" )\n");
}

}  // namespace

void compare_imports(const std::filesystem::path& root, std::size_t wanted, std::size_t rounds, bool apart) {
  const auto pages = root / (apart ? "articles" : "pages");
  const auto articles =
      static_cast<double>(apart ? write_apart(pages, wanted) : write_both(pages, root / "articles", wanted));
  std::printf("%.0f articles %s, %.1f MiB; medians of %zu rounds\n\n", articles,
              apart ? "in a file each" : "on composed pages", mebibytes(pages), rounds);
  const auto way = [&](const char* name, const char* folder, const char* index, auto work) {
    return Way{name, root / folder, root / folder / index, [work, path = root / folder] { return work(path); }};
  };
  Way ours = way("gongwen, files to packed index", "bench.gongwen", "index",
                 [&](const auto& folder) { return import_all(pages, folder); });
  Way raw = way("raw Xapian, one writer and no more", "raw", "",
                [&](const auto& folder) { return write_raw(pages, folder); });
  Way packing = way("  packing it", "packed", "", [&](const auto& folder) { return pack(root / "raw", folder); });
  Way fed = way("our feed by commits", "fed.gongwen", "index",
                [&](const auto& folder) { return write_fed(pages, folder, ingest::no_shards); });
  Way shards = way("our feed with two shard writers", "shards.gongwen", "index",
                   [&](const auto& folder) { return write_fed(pages, folder, {}); });
  Way alone = way("one thread, files to index by commits", "alone.gongwen", "index",
                  [&](const auto& folder) { return import_by_commits(pages, folder); });
  Way recoll = way("recollindex", "recoll", "xapiandb",
                   [&](const auto& folder) { return run_recoll(root / "articles", folder); });
  std::vector<Way*> ways{&ours, &raw, &packing, &fed, &shards, &alone};
  const bool has_recoll = std::system("command -v recollindex >/dev/null") == 0;
  if (has_recoll) ways.push_back(&recoll);
  for (std::size_t round = 0; round < rounds; ++round) {
    for (Way* one : ways) one->run();
  }

  std::printf("%-38s %8s %8s %8s %11s %9s %10s\n", "", "seconds", "CPU s", "writing", "articles/s", "peak MiB",
              "index MiB");
  for (const Way* one : ways) one->print(articles);
  const auto raw_seconds = [&](std::size_t round) {
    return raw.costs[round].told.seconds + packing.costs[round].told.seconds;
  };
  std::printf("\n");
  print_ratios("gongwen / raw, by the clock", rounds,
               [&](std::size_t round) { return raw_seconds(round) / ours.costs[round].told.seconds; });
  const double cores = static_cast<double>(std::max(1L, ::sysconf(_SC_NPROCESSORS_ONLN)));
  print_ratios("gongwen / raw, by processor time on all cores", rounds, [&](std::size_t round) {
    return (raw.costs[round].told.writing + packing.costs[round].told.writing) * cores /
           ours.costs[round].processor_seconds;
  });
  print_ratios("two shard writers, joined / one, packed", rounds,
               [&](std::size_t round) { return raw_seconds(round) / shards.costs[round].told.seconds; });
  if (!has_recoll) {
    std::printf("recollindex is not installed: skipped\n");
    return;
  }
  print_ratios("gongwen / recollindex, by the clock", rounds,
               [&](std::size_t round) { return recoll.costs[round].told.seconds / ours.costs[round].told.seconds; });
  print_ratios("two shard writers from memory / recollindex", rounds,
               [&](std::size_t round) { return recoll.costs[round].told.seconds / shards.costs[round].told.seconds; });
  print_ratios("raw with packing / recollindex, by the clock", rounds,
               [&](std::size_t round) { return recoll.costs[round].told.seconds / raw_seconds(round); });
  std::printf("%-44s %5.2f\n", "index of gongwen / recollindex", mebibytes(ours.index) / mebibytes(recoll.index));
}

}  // namespace gongwen::bench
