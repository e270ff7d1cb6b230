// gongwen_annotate_bench [PAGES] | again FOLDER ARTICLES: how fast articles are annotated, beside no more than folding
// their text and beside one pass over it for all names and cues; on one core, in processor time. Splitting is done
// before and does not count. With `again`: how many articles a second are read again after a person has added a topic,
// on all cores, and how long the index takes to follow. FOLDER is made and may be removed afterwards.
#include "annotate/annotate.h"
#include "annotate/lexicon.h"
#include "base/digest.h"
#include "bench/composed_pages.h"
#include "bench/pages.h"
#include "bench/processor_time.h"
#include "ingest/import.h"
#include "ingest/reannotate.h"
#include "page/reconstruct.h"
#include "page/repaired.h"
#include "text/fold.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace gongwen::bench {
namespace {

struct Split {
  page::Page page;
  std::vector<page::Article> articles;
  annotate::PageFacts facts;
};

/// What must not be optimised away.
std::size_t kept = 0;

void report(const char* what, double megabytes, const std::function<void()>& work, const char* asked) {
  constexpr int rounds = 3;
  double least = 1e9;
  for (int round = 0; round < rounds; ++round) least = std::min(least, processor_seconds(work));
  std::printf("%-36s %9.1f MB/s   %s\n", what, megabytes / least, asked);
}

int run(std::size_t count) {
  if (count == 0) return 1;
  std::vector<Split> pages;
  double megabytes = 0;
  PageGenerator generator(1925);
  for (std::size_t i = 0; i < count; ++i) {
    std::string text = generator.next().text;
    megabytes += static_cast<double>(text.size()) / 1e6;
    annotate::PageFacts facts;
    facts.source = "a.txt";
    facts.sha256 = sha256(text);
    facts.date = "2023-04-28";
    facts.date_origin = annotate::Origin::Path;
    page::Page page(std::move(text));
    auto articles = page::reconstruct(page);
    pages.push_back({std::move(page), std::move(articles), std::move(facts)});
  }
  const annotate::Lexicon& lexicon = annotate::Lexicon::standard();
  std::printf("%zu synthetic pages, %.2f MB\n\n", count, megabytes);
  report(
      "folding the text", megabytes,
      [&] {
        for (const Split& one : pages) kept += text::folded(one.page.text()).size();
      },
      "");
  report(
      "one pass for all names and cues", megabytes,
      [&] {
        for (const Split& one : pages) kept += lexicon.find(one.page.text()).size();
      },
      "");
  report(
      "repairing the articles' text", megabytes,
      [&] {
        for (const Split& one : pages) {
          for (const page::Article& article : one.articles) kept += page::repair(one.page, article).text.size();
        }
      },
      "");
  report(
      "the whole of annotation", megabytes,
      [&] {
        for (const Split& one : pages) kept += annotate::annotate(one.page, one.articles, one.facts).size();
      },
      "(at least 5)");
  return kept == 0 ? 1 : 0;
}

void report_again(const char* what, archive::Archive& archive) {
  const auto begin = std::chrono::steady_clock::now();
  ingest::Reannotation done;
  const double processor = processor_seconds([&] { done = ingest::reannotate(archive, {true, 0}).value(); });
  const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - begin;
  const auto articles = static_cast<double>(archive.articles().count().value());
  std::printf("%-36s %6lld pages, %7lld articles changed, %8.1f articles/s, %8.1f a processor second\n", what,
              static_cast<long long>(done.pages), static_cast<long long>(done.changed), articles / wall.count(),
              articles / processor);
}

int run_again(const std::filesystem::path& folder, std::size_t articles) {
  static_cast<void>(write_composed_pages(folder / "pages", articles).value());
  auto archive = archive::Archive::open(folder / "again.gongwen", archive::Access::ReadWrite).value();
  const std::vector paths{folder / "pages"};
  static_cast<void>(ingest::import_paths(archive, paths, {}).value());
  report_again("nothing changed", archive);
  const annotate::OwnTopics frequent{{{"班组", "", "", ""}}, {{"班组", "班组长", 9}, {"班组", "车间", 9}}};
  if (!archive.topics().add(frequent)) return 1;
  report_again("a topic with two frequent cues", archive);
  const annotate::OwnTopics rare{{}, {{"班组", "油茶", 9}}};
  if (!archive.topics().add(rare)) return 1;
  report_again("one more, rare cue", archive);
  return 0;
}

}  // namespace
}  // namespace gongwen::bench

int main(int argc, char** argv) {
  if (argc == 4 && std::strcmp(argv[1], "again") == 0) {
    return gongwen::bench::run_again(argv[2], std::strtoull(argv[3], nullptr, 10));
  }
  return gongwen::bench::run(argc > 1 ? static_cast<std::size_t>(std::strtoull(argv[1], nullptr, 10)) : 300);
}
