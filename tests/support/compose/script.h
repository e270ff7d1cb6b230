#pragma once

#include "base/result.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace gongwen::compose {

/// Simplified and Traditional characters, one for one, and the two widths of punctuation.
class Script {
 public:
  /// Reads data/hant_hans.txt and data/hant_exceptions.txt of the project.
  ///
  /// Errors: those of read_file.
  [[nodiscard]] static Result<Script> read(const std::filesystem::path& project);

  [[nodiscard]] std::string traditional(std::string_view text) const { return mapped(text, traditional_); }

  /// Text of a page as the composer works with it: Simplified if the page is Traditional, `,:;?!()` in half width.
  [[nodiscard]] std::string plain(std::string_view page) const;

 private:
  using Table = std::map<char32_t, char32_t>;
  [[nodiscard]] static std::string mapped(std::string_view text, const Table& table);

  Table simplified_;
  Table traditional_;
};

/// `c` in full width, if it is one of `,:;?!()`.
[[nodiscard]] char32_t full_width(char32_t c);

}  // namespace gongwen::compose
