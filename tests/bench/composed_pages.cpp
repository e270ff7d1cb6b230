#include "bench/composed_pages.h"

#include "bench/pages.h"

#include <fstream>
#include <set>
#include <string_view>

namespace gongwen::bench {
namespace {

std::size_t articles_on(const compose::Composed& page) {
  std::set<std::string_view> ids;
  for (const auto& [line, row] : page.gold) {
    if (row.role != "furniture") ids.insert(row.article);
  }
  return ids.size();
}

}  // namespace

Result<std::size_t> write_composed_pages(const std::filesystem::path& folder, std::size_t articles,
                                         const OnPage& on_page) {
  const auto composer = compose::Composer::create(GONGWEN_SOURCE_DIR);
  if (!composer) return tl::unexpected(composer.error());
  PageGenerator names(20230428);
  std::size_t written = 0;
  for (std::uint64_t seed = 0; written < articles; ++seed) {
    const compose::Composed page = composer->page(seed);
    const std::filesystem::path path = folder / names.next_name().path();
    std::error_code error;
    std::filesystem::create_directories(path.parent_path(), error);
    std::ofstream stream(path, std::ios::binary);
    if (!stream.write(page.text.data(), static_cast<std::streamsize>(page.text.size())).flush()) {
      return fail(ErrorCode::Io, path.string() + ": could not be written");
    }
    written += articles_on(page);
    if (on_page) on_page(path, page);
  }
  return written;
}

}  // namespace gongwen::bench
