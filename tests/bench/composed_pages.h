#pragma once

#include "base/result.h"
#include "support/composer.h"

#include <cstddef>
#include <filesystem>
#include <functional>

/// Bulk that reads like a newspaper: the composer's pages, each with the path that its paper, date and number give it.
namespace gongwen::bench {

/// Called with each page that was written, and where.
using OnPage = std::function<void(const std::filesystem::path&, const compose::Composed&)>;

/// Writes page files below `folder` until they hold `articles` articles, or a few more. Returns how many. Up to 64,512
/// pages no path comes twice.
///
/// Errors: those of compose::Composer::create; Io.
[[nodiscard]] Result<std::size_t> write_composed_pages(const std::filesystem::path& folder, std::size_t articles,
                                                       const OnPage& on_page = {});

}  // namespace gongwen::bench
