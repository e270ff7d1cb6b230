// gongwen_bench imports [ARTICLES] | index FOLDER ARTICLES | queries FOLDER [--no-peer]: how fast imports and queries
// are, each beside a raw measure in the same run: machines are noisy, ratios less so.
#include "bench/measure.h"
#include "support/temporary_folder.h"

#include <string>

int main(int argc, char** argv) {
  using namespace gongwen;
  const std::string what = argc > 1 ? argv[1] : "imports";
  if (what == "queries" && argc >= 3) {
    bench::compare_queries(argv[2], argc < 4);
  } else if (what == "index" && argc == 4) {
    bench::make_index(argv[2], std::atoll(argv[3]));
  } else if (what == "imports") {
    const TemporaryFolder folder;
    bench::compare_imports(folder.path(), argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 20000);
  } else {
    std::fprintf(stderr, "gongwen_bench imports [ARTICLES] | index FOLDER ARTICLES | queries FOLDER [--no-peer]\n");
    return 2;
  }
  return 0;
}
