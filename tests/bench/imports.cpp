#include "archive/archive.h"
#include "base/digest.h"
#include "base/file.h"
#include "bench/composed_pages.h"
#include "bench/measure.h"
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

Told import_all(const std::filesystem::path& pages, const std::filesystem::path& folder) {
  const auto begin = Clock::now();
  archive::Archive archive = must(archive::Archive::open(folder, archive::Access::ReadWrite));
  const std::filesystem::path paths[] = {pages};
  (void)must(ingest::import_paths(archive, paths, {}));
  return {seconds_since(begin), 0};
}

std::vector<annotate::Article> articles_of(const std::filesystem::path& pages) {
  std::vector<annotate::Article> articles;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(pages)) {
    if (!entry.is_regular_file()) continue;
    const std::string bytes = must(read_file(entry.path(), ingest::page_cap));
    annotate::PageFacts facts;
    facts.source = entry.path().string();
    facts.sha256 = sha256(bytes);
    auto page = must(ingest::parse_page(bytes, facts));
    std::move(page.articles.begin(), page.articles.end(), std::back_inserter(articles));
  }
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

Told pack(const std::filesystem::path& from, const std::filesystem::path& folder) {
  return timed([&] { Xapian::Database(from.string()).compact(folder.string()); });
}

Told run_recoll(const std::filesystem::path& pages, const std::filesystem::path& config) {
  std::filesystem::create_directories(config);
  std::ofstream(config / "recoll.conf") << "topdirs = " << pages.string() << "\nloglevel = 1\nfilterhtml = 0\n";
  const std::string command = "recollindex -c '" + config.string() + "' -z >/dev/null 2>&1";
  const auto begin = Clock::now();
  if (std::system(command.c_str()) != 0) std::exit(1);
  return {seconds_since(begin), 0};
}

}  // namespace

void compare_imports(const std::filesystem::path& root, std::size_t wanted) {
  const auto pages = root / "pages";
  const auto articles = static_cast<double>(write_both(pages, root / "articles", wanted));
  std::printf("%.0f articles on composed pages, %.1f MiB\n\n", articles, mebibytes(pages));
  std::printf("%-36s %8s %8s %8s %11s %9s %10s\n", "", "seconds", "CPU s", "writing", "articles/s", "peak MiB",
              "index MiB");
  const auto row = [&](const char* name, const Cost& cost, double index) {
    std::printf("%-36s %8.1f %8.1f %8.1f %11.0f %9ld %10.0f\n", name, cost.told.seconds, cost.processor_seconds,
                cost.told.writing, articles / cost.told.seconds, cost.peak_mib, index);
    std::fflush(stdout);
  };
  const Cost ours = in_child([&] { return import_all(pages, root / "bench.gongwen"); });
  const double our_size = mebibytes(root / "bench.gongwen" / "index");
  row("gongwen, files to packed index", ours, our_size);
  const Cost raw = in_child([&] { return write_raw(pages, root / "raw"); });
  row("raw Xapian, one writer and no more", raw, mebibytes(root / "raw"));
  const Cost packing = in_child([&] { return pack(root / "raw", root / "packed"); });
  row("  packing it", packing, mebibytes(root / "packed"));
  const Cost fed = in_child([&] { return write_fed(pages, root / "fed.gongwen", ingest::no_shards); });
  row("our feed by commits", fed, mebibytes(root / "fed.gongwen" / "index"));
  const Cost shards = in_child([&] { return write_fed(pages, root / "shards.gongwen", {}); });
  row("our feed with two shard writers", shards, mebibytes(root / "shards.gongwen" / "index"));

  const double raw_seconds = raw.told.seconds + packing.told.seconds;
  std::printf("\ngongwen / raw, by the clock               %6.2f\n", raw_seconds / ours.told.seconds);
  const double cores = static_cast<double>(std::max(1L, ::sysconf(_SC_NPROCESSORS_ONLN)));
  std::printf("gongwen / raw, by processor time on %ld     %6.2f\n", static_cast<long>(cores),
              (raw.told.writing + packing.told.writing) * cores / ours.processor_seconds);
  std::printf("two shard writers, joined / one, packed   %6.2f\n", raw_seconds / shards.told.seconds);
  if (std::system("command -v recollindex >/dev/null") != 0) {
    std::printf("recollindex is not installed: skipped\n");
    return;
  }
  const Cost recoll = in_child([&] { return run_recoll(root / "articles", root / "recoll"); });
  const double recoll_size = mebibytes(root / "recoll" / "xapiandb");
  row("recollindex", recoll, recoll_size);
  std::printf("gongwen / recollindex: speed by the clock %.2f, processor time %.2f, index %.2f\n",
              recoll.told.seconds / ours.told.seconds, recoll.processor_seconds / ours.processor_seconds,
              our_size / recoll_size);
}

}  // namespace gongwen::bench
