// gongwen_page_bench [PAGES]: how fast composed pages are put together, beside no more than decoding them and cutting
// them into blocks, in one run; and whether the time grows with the lines and no faster. All on one core, in processor
// time: what remains comparable on a machine that others use, too.
#include "bench/processor_time.h"
#include "page/page.h"
#include "page/reconstruct.h"
#include "support/composer.h"
#include "text/decode.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>
#include <vector>

namespace gongwen::bench {
namespace {

page::Page read(const std::string& bytes) { return page::Page(text::decode(bytes).value().text); }

/// What must not be optimised away.
std::size_t kept = 0;

void compare_speeds(const std::vector<std::string>& texts) {
  double megabytes = 0;
  std::size_t blocks = 0;
  for (const std::string& text : texts) {
    megabytes += static_cast<double>(text.size()) / 1e6;
    blocks += read(text).blocks().size();
  }
  constexpr int rounds = 3;
  double raw = 1e9;
  for (int round = 0; round < rounds; ++round) {
    raw = std::min(raw, processor_seconds([&] {
                     for (const std::string& text : texts) kept += read(text).blocks().size();
                   }));
  }
  double all = 0;
  std::vector<double> each;
  for (const std::string& text : texts) {
    double least = 1e9;
    for (int round = 0; round < rounds; ++round) {
      least = std::min(least, processor_seconds([&] { kept += page::reconstruct(read(text)).size(); }));
    }
    each.push_back(least);
    all += least;
  }
  std::sort(each.begin(), each.end());
  std::printf("%zu composed pages, %zu blocks, %.2f MB\n\n", texts.size(), blocks, megabytes);
  std::printf("%-28s %9.1f MB/s\n", "decoding, cutting to blocks", megabytes / raw);
  std::printf("%-28s %9.2f MB/s   (at least 3)\n", "all, bytes to articles", megabytes / all);
  std::printf("%-28s %9.1f\n", "times the raw work", all / raw);
  std::printf("%-28s %9.1f   95 %%: %.1f   worst: %.1f\n\n", "milliseconds a page: median", each[each.size() / 2] * 1e3,
              each[each.size() * 95 / 100] * 1e3, each.back() * 1e3);
}

/// One page of so many lines, or a few more, made of composed pages.
std::string long_page(const std::vector<std::string>& texts, std::size_t lines) {
  std::string text;
  std::size_t count = 0;
  for (std::size_t i = 0; count < lines; i = (i + 1) % texts.size()) {
    text += texts[i] + "\n\n";
    count += read(texts[i]).blocks().size();
  }
  return text;
}

void compare_lengths(const std::vector<std::string>& texts) {
  std::printf("%9s %9s %12s %9s\n", "lines", "seconds", "us a line", "MB/s");
  for (const std::size_t lines : {100U, 1000U, 10'000U, 100'000U}) {
    const std::string text = long_page(texts, lines);
    const page::Page page = read(text);
    const double seconds = processor_seconds([&] { kept += page::reconstruct(page).size(); });
    const auto blocks = static_cast<double>(page.blocks().size());
    std::printf("%9.0f %9.3f %12.1f %9.2f\n", blocks, seconds, seconds / blocks * 1e6,
                static_cast<double>(text.size()) / 1e6 / seconds);
    std::fflush(stdout);
  }
}

int run(std::uint64_t pages) {
  const auto composer = compose::Composer::create(GONGWEN_SOURCE_DIR);
  if (!composer || pages == 0) {
    std::fprintf(stderr, "gongwen_page_bench: %s\n", composer ? "no pages" : composer.error().message.c_str());
    return 1;
  }
  std::vector<std::string> texts;
  for (std::uint64_t seed = 0; seed < pages; ++seed) texts.push_back(composer->page(seed).text);
  kept += page::reconstruct(read(texts.front())).size();  // What is read once in a program's life.
  compare_speeds(texts);
  compare_lengths(texts);
  return kept == 0 ? 1 : 0;
}

}  // namespace
}  // namespace gongwen::bench

int main(int argc, char** argv) { return gongwen::bench::run(argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 200); }
