// gongwen_export_bench [ARTICLES [FORMAT…]]: how long exports of so many articles take, and how much memory above that
// of an export of one, each in a process of its own. The limit is 150 MiB for 200,000 articles.
#include "archive/archive.h"
#include "base/digest.h"
#include "bench/pages.h"
#include "exports/export.h"
#include "ingest/parse.h"
#include "search/index_writer.h"
#include "support/temporary_folder.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

namespace gongwen::bench {
namespace {

template <class T>
T must(Result<T> result) {
  if (!result) {
    std::fprintf(stderr, "gongwen_export_bench: %s\n", result.error().message.c_str());
    std::exit(1);
  }
  return *std::move(result);
}

/// Fills the archive with `count` articles: a hundred made-up pages again and again, ten of them as one, for a page is
/// a transaction. Returns their ids.
std::vector<std::string> fill(archive::Archive& archive, std::size_t count) {
  std::vector<std::vector<annotate::Article>> pages(10);
  PageGenerator generator(1);
  for (std::size_t i = 0; i < 100; ++i) {
    const auto page = generator.next();
    annotate::PageFacts facts;
    facts.source = page.path();
    facts.paper = page.paper;
    facts.date = page.date;
    facts.date_origin = annotate::Origin::Path;
    for (auto& article : must(ingest::parse_page(page.text, facts)).articles) {
      pages[i / 10].push_back(std::move(article));
    }
  }
  std::vector<std::string> ids;
  for (std::size_t number = 0; ids.size() < count; ++number) {
    archive::NewPage page{std::to_string(number), "UTF-8", {}, {}};
    page.facts.sha256 = sha256(page.bytes);
    auto& articles = pages[number % pages.size()];
    for (std::size_t i = 0; i < articles.size(); ++i) {
      articles[i].page_sha256 = page.facts.sha256;
      articles[i].id = page.facts.sha256.substr(0, 16) + "-" + std::to_string(i + 1);
      ids.push_back(articles[i].id);
    }
    static_cast<void>(must(archive.add_page(page, articles)));
  }
  ids.resize(count);
  return ids;
}

struct Cost {
  double seconds = 0;
  double mebibytes = 0;
};

constexpr const char* write_word = "--write";

/// What the program does when it is started by measure(): writes the articles whose ids stand in `folder`/ids.
int write(const std::filesystem::path& folder, const std::string& format) {
  auto archive = must(archive::Archive::open(folder / "a.gongwen", archive::Access::ReadOnly));
  auto searcher = must(search::Searcher::open(archive.index_folder()));
  exports::Selection selection;
  selection.ids.emplace();
  std::ifstream in(folder / "ids");
  for (std::string id; in >> id;) selection.ids->push_back(id);
  exports::Options options;
  options.format = *exports::format_named(format);
  static_cast<void>(must(exports::export_articles({archive, searcher}, selection, options, folder / "out")));
  // wait4() would tell the peak of the process that began this one, where that was higher.
  std::ifstream status("/proc/self/status");
  for (std::string word; status >> word;) {
    long kibibytes = 0;
    if (word == "VmHWM:" && status >> kibibytes) std::ofstream(folder / "peak") << kibibytes;
  }
  return 0;
}

/// In a process that has done nothing else: a forked one would begin with this one's memory.
Cost measure(const std::filesystem::path& folder, const std::vector<std::string>& ids, const std::string& format) {
  {
    std::ofstream out(folder / "ids");
    for (const std::string& id : ids) out << id << '\n';
  }
  const auto begin = std::chrono::steady_clock::now();
  const pid_t child = ::fork();
  if (child == 0) {
    ::execl("/proc/self/exe", "gongwen_export_bench", write_word, folder.c_str(), format.c_str(), nullptr);
    ::_exit(1);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  if (status != 0) std::exit(1);
  std::filesystem::remove_all(folder / "out");
  const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - begin;
  long kibibytes = 0;
  std::ifstream(folder / "peak") >> kibibytes;
  return {spent.count(), static_cast<double>(kibibytes) / 1024};
}

int run(std::size_t count, const std::vector<std::string>& names) {
  const TemporaryFolder folder;
  std::vector<std::string> ids;
  {
    auto archive = must(archive::Archive::open(folder.path() / "a.gongwen", archive::Access::ReadWrite));
    ids = fill(archive, count);
    auto empty = must(search::IndexWriter::open(archive.index_folder()));
    if (!empty.commit()) return 1;
  }
  std::printf("%zu articles\n%-10s %8s %22s\n", ids.size(), "format", "seconds", "MiB above one article");
  for (const std::string& name : names) {
    const Cost one = measure(folder.path(), {ids.front()}, name);
    const Cost all = measure(folder.path(), ids, name);
    std::printf("%-10s %8.1f %22.1f\n", name.c_str(), all.seconds, all.mebibytes - one.mebibytes);
    std::fflush(stdout);
  }
  return 0;
}

}  // namespace
}  // namespace gongwen::bench

int main(int argc, char** argv) {
  if (argc == 4 && std::string_view(argv[1]) == gongwen::bench::write_word)
    return gongwen::bench::write(argv[2], argv[3]);
  const std::size_t count = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 200'000;
  std::vector<std::string> names(argv + (argc > 2 ? 2 : argc), argv + argc);
  if (names.empty()) {
    for (const auto& format : gongwen::exports::formats) names.emplace_back(format.name);
  }
  return gongwen::bench::run(count, names);
}
