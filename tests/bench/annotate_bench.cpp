// gongwen_annotate_bench [PAGES]: how fast articles are annotated, beside no more than folding their text and beside
// one pass over it for all names and cues; on one core, in processor time. Splitting is done before and does not count.
#include "annotate/annotate.h"
#include "annotate/lexicon.h"
#include "base/digest.h"
#include "bench/pages.h"
#include "page/reconstruct.h"
#include "page/repaired.h"
#include "text/fold.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace gongwen::bench {
namespace {

double processor_seconds(const std::function<void()>& work) {
  const auto now = [] {
    std::timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
  };
  const double begin = now();
  work();
  return now() - begin;
}

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

}  // namespace
}  // namespace gongwen::bench

int main(int argc, char** argv) {
  return gongwen::bench::run(argc > 1 ? static_cast<std::size_t>(std::strtoull(argv[1], nullptr, 10)) : 300);
}
