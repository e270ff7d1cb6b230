#pragma once

#include "annotate/article_json.h"
#include "archive/archive.h"
#include "ingest/import.h"
#include "ingest/index.h"
#include "support/temporary_folder.h"
#include "unit/ingest/pages.h"

#include <stdexcept>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace gongwen::ingest {

inline archive::Archive open_archive(const std::filesystem::path& folder,
                                     archive::Access access = archive::Access::ReadWrite) {
  auto archive = archive::Archive::open(folder, access);
  if (!archive) throw std::runtime_error(archive.error().message);
  return std::move(*archive);
}

inline ImportReport import_all(archive::Archive& archive, const std::vector<std::filesystem::path>& paths,
                               const ImportOptions& options = {}) {
  auto report = import_paths(archive, paths, options);
  if (!report) throw std::runtime_error(report.error().message);
  return std::move(*report);
}

/// All that the store holds of pages and articles, but for when they came: a line a page, a line an article.
inline std::vector<std::string> contents(archive::Archive& archive) {
  std::vector<std::string> lines;
  const auto pages = archive.pages().count().value();
  for (std::int64_t id = 1; id <= pages; ++id) {
    const auto page = archive.pages().get(id).value();
    if (!page) throw std::runtime_error("row ids are not 1, 2, 3 …");
    lines.push_back(page->facts.source + " " + page->facts.sha256 + " " + page->encoding);
    const auto articles = archive.articles().of_page(id).value();
    for (const auto& article : articles) lines.push_back(annotate::to_json(article).dump());
  }
  return lines;
}

inline void expect_sound(archive::Archive& archive) {
  const auto damages = verify(archive);
  ASSERT_TRUE(damages) << damages.error().message;
  for (const auto& damage : *damages) ADD_FAILURE() << damage;
}

/// A folder of made-up page files and an archive beside it.
class ImportFixture : public testing::Test {
 protected:
  void write_pages(unsigned count) {
    for (unsigned number = 0; number < count; ++number) {
      const std::string digits = std::to_string(1000 + number);
      folder_.write("pages/东江工人报_2023-04-28/" + digits + ".txt", page_text(number));
    }
  }
  [[nodiscard]] std::filesystem::path pages() const { return folder_.path() / "pages"; }
  [[nodiscard]] std::filesystem::path at() const { return folder_.path() / "东江.gongwen"; }

  TemporaryFolder folder_;
};

}  // namespace gongwen::ingest
