#pragma once

#include "annotate/article.h"
#include "app/library.h"
#include "archive/archive.h"
#include "base/result.h"
#include "page/page.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gongwen::app {

/// A page as the correction desk shows it.
struct DeskPage {
  /// Its page holds the texts that persons corrected; its article is the first one.
  std::shared_ptr<const Reading> reading;
  page::Page printed{{}};                          ///< As it came.
  std::vector<archive::StoredCorrection> history;  ///< As they were made.
  std::vector<archive::StoredCorrection> misfits;  ///< Those of them that do not fit the page as it is.

  [[nodiscard]] const std::vector<annotate::Article>& articles() const { return reading->neighbours; }
  /// A person has said that the page is as it should be.
  [[nodiscard]] bool is_checked() const;
  [[nodiscard]] const std::string& sha256() const { return reading->article.page_sha256; }
};

/// Where a line stands: in which article of the page, at which place.
struct Spot {
  std::size_t article = 0;
  std::size_t piece = 0;
  bool operator==(const Spot&) const = default;
};

[[nodiscard]] std::optional<Spot> spot_of(const std::vector<annotate::Article>& articles, int line);

/// A line of `page` without white space at its ends; empty where it is blank or beyond.
[[nodiscard]] std::string_view words_of(const page::Page& page, int line);

/// Reads page `sha256`. Any thread. Errors: NotFound, those of the archive.
[[nodiscard]] Result<std::shared_ptr<const DeskPage>> read_desk_page(archive::Archive& archive,
                                                                     const std::string& sha256);

}  // namespace gongwen::app
