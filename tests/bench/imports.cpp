#include "archive/archive.h"
#include "base/file.h"
#include "bench/composed_pages.h"
#include "bench/measure.h"
#include "ingest/import.h"
#include "ingest/parse.h"
#include "search/document.h"
#include "search/index_writer.h"

#include <fstream>
#include <string>

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
  return {seconds_since(begin), processor_seconds(CLOCK_THREAD_CPUTIME_ID)};
}

/// Every `of`-th page file. Only the writing counts: what goes in is prepared between the batches.
Told write_raw(const std::filesystem::path& pages, const std::filesystem::path& folder, std::size_t of = 1) {
  Xapian::WritableDatabase database(folder.string(), Xapian::DB_CREATE);
  Told told;
  std::vector<Xapian::Document> batch;
  const auto flush = [&] {
    const auto begin = Clock::now();
    const double before = processor_seconds(CLOCK_PROCESS_CPUTIME_ID);
    for (const Xapian::Document& document : batch) database.add_document(document);
    database.commit();
    told.seconds += seconds_since(begin);
    told.writing += processor_seconds(CLOCK_PROCESS_CPUTIME_ID) - before;
    batch.clear();
  };
  std::size_t number = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(pages)) {
    if (!entry.is_regular_file() || number++ % of != 0) continue;
    annotate::PageFacts facts;
    facts.source = entry.path().string();
    const auto page = must(ingest::parse_page(must(read_file(entry.path(), ingest::page_cap)), facts));
    for (const annotate::Article& article : page.articles) batch.push_back(search::make_document(article));
    if (batch.size() >= search::IndexWriter::batch) flush();
  }
  flush();
  return told;
}

Told pack(const std::vector<std::filesystem::path>& shards, const std::filesystem::path& folder) {
  const auto begin = Clock::now();
  const double before = processor_seconds(CLOCK_PROCESS_CPUTIME_ID);
  Xapian::Database all;
  for (const auto& shard : shards) all.add_database(Xapian::Database(shard.string()));
  all.compact(folder.string());
  return {seconds_since(begin), processor_seconds(CLOCK_PROCESS_CPUTIME_ID) - before};
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
  std::printf("%-34s %8s %8s %8s %11s %9s %10s\n", "", "seconds", "CPU s", "writer", "articles/s", "peak MiB",
              "index MiB");
  const auto row = [&](const char* name, const Cost& cost, double index) {
    std::printf("%-34s %8.1f %8.1f %8.1f %11.0f %9ld %10.0f\n", name, cost.told.seconds, cost.processor_seconds,
                cost.told.writing, articles / cost.told.seconds, cost.peak_mib, index);
    std::fflush(stdout);
  };
  const Cost ours = in_child([&] { return import_all(pages, root / "bench.gongwen"); });
  const double our_size = mebibytes(root / "bench.gongwen" / "index");
  row("gongwen, files to packed index", ours, our_size);
  const Cost raw = in_child([&] { return write_raw(pages, root / "raw"); });
  row("raw Xapian, the writing alone", raw, mebibytes(root / "raw"));
  const Cost packing = in_child([&] { return pack({root / "raw"}, root / "packed"); });
  row("  packing it", packing, mebibytes(root / "packed"));
  const Cost half = in_child([&] { return write_raw(pages, root / "half", 2); });
  row("raw Xapian, half of it", half, mebibytes(root / "half"));
  std::filesystem::copy(root / "half", root / "other");
  const Cost joining = in_child([&] { return pack({root / "half", root / "other"}, root / "joined"); });
  row("  packing two halves", joining, mebibytes(root / "joined"));

  const double cores = static_cast<double>(std::max(1L, ::sysconf(_SC_NPROCESSORS_ONLN)));
  std::printf("\ngongwen / raw, by the clock                    %6.2f\n",
              (raw.told.seconds + packing.told.seconds) / ours.told.seconds);
  const double bound = std::max(ours.processor_seconds / cores, ours.told.writing);
  std::printf("gongwen / raw, by processor time on %2.0f cores   %6.2f\n", cores,
              (raw.told.writing + packing.told.writing) / bound);
  std::printf("two writers / one, by processor time, raw      %6.2f\n",
              (raw.told.writing + packing.told.writing) / (half.told.writing + joining.told.writing));
  // Each writer would do half of the writing, and packing is done by one; the cores have to do all of it.
  const double most = std::max(ours.processor_seconds / cores, ours.told.writing / 2 + packing.told.writing / 2);
  std::printf("two writers / one, the whole import, at most   %6.2f\n", bound / most);
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
