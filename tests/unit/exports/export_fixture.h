#pragma once

#include "annotate/article.h"
#include "archive/archive.h"
#include "base/result.h"
#include "exports/export.h"
#include "search/searcher.h"
#include "support/temporary_folder.h"

#include <cstddef>
#include <filesystem>
#include <iterator>
#include <stop_token>
#include <string>

#include <gtest/gtest.h>

namespace gongwen::exports {

inline constexpr int all = 350;

/// Made up; no two numbers are the same.
[[nodiscard]] annotate::Article article(int number);

/// Stores a page with the article `number`, of which the index knows nothing yet.
annotate::Article stored(archive::Archive& archive, int number, const std::string& page_no, const std::string& from,
                         const std::string& on);

/// Exports from an archive of a page with `all` articles, to a place where a file is already.
class Export : public testing::Test {
 protected:
  void SetUp() override;

  [[nodiscard]] std::filesystem::path index_folder() const { return folder.path() / "index"; }
  [[nodiscard]] search::Searcher searcher() const { return search::Searcher::open(index_folder()).value(); }
  [[nodiscard]] std::filesystem::path output() const { return folder.path() / "out" / "导出"; }
  [[nodiscard]] static Selection of(const std::string& query) {
    return {search::parse_query(query).value(), search::Sort::Oldest, {}, {}};
  }
  [[nodiscard]] Result<ExportReport> run(const Selection& selection, const Options& options,
                                         WithManifest manifest = WithManifest::No, const OnProgress& on_progress = {},
                                         std::stop_token stop = {}) {
    auto index = searcher();
    return export_articles({store, index}, selection, options, output(), manifest, on_progress, stop);
  }
  [[nodiscard]] Result<ExportReport> run(const std::string& query, Format format, const OnProgress& on_progress = {},
                                         std::stop_token stop = {}) {
    Options options;
    options.format = format;
    return run(of(query), options, WithManifest::No, on_progress, stop);
  }
  [[nodiscard]] std::ptrdiff_t files_beside_output() const {
    return std::distance(std::filesystem::directory_iterator(output().parent_path()),
                         std::filesystem::directory_iterator());
  }

  TemporaryFolder folder;
  archive::Archive store = archive::Archive::open(folder.path() / "晨光.gongwen", archive::Access::ReadWrite).value();
  std::filesystem::path old_file = folder.write("out/导出", "old");
};

}  // namespace gongwen::exports
