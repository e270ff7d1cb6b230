// gongwen_bench imports [ARTICLES [ROUNDS [apart]]] | queries INDEX [--no-peer]: how fast imports and queries are, each
// beside a raw measure in the same run: machines are noisy, ratios less so.
//
// gongwen_bench index INDEX ARTICLES [SEED] | join INDEX INDEX…: indexes for that, of synthetic articles or of others.
#include "bench/measure.h"
#include "support/temporary_folder.h"

#include <string>

int main(int argc, char** argv) {
  using namespace gongwen;
  const std::string what = argc > 1 ? argv[1] : "imports";
  if (what == "queries" && argc >= 3) {
    bench::compare_queries(argv[2], argc < 4);
  } else if (what == "index" && (argc == 4 || argc == 5)) {
    bench::make_index(argv[2], std::atoll(argv[3]), argc == 5 ? std::strtoull(argv[4], nullptr, 10) : 20230428);
  } else if (what == "join" && argc >= 4) {
    bench::join_indexes({argv + 3, argv + argc}, argv[2]);
  } else if (what == "imports" && (argc < 5 || std::string(argv[4]) == "apart")) {
    const TemporaryFolder folder;
    bench::compare_imports(folder.path(), argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 20000,
                           argc > 3 ? std::strtoull(argv[3], nullptr, 10) : 1, argc > 4);
  } else {
    std::fprintf(
        stderr,
        "gongwen_bench imports [ARTICLES [ROUNDS [apart]]] | queries INDEX [--no-peer] | index INDEX ARTICLES [SEED] | "
        "join INDEX INDEX...\n");
    return 2;
  }
  return 0;
}
