#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace gongwen::page {

/// A non-blank line of a page: the smallest piece that the program moves about.
struct Block {
  int line = 0;           ///< Line number in the decoded text, from 1.
  std::size_t begin = 0;  ///< Byte offset of the line's first byte in the decoded text.
  std::size_t end = 0;    ///< Behind its last byte, line end excluded.
  int blank_before = 0;   ///< Blank lines between it and the block before (or the start of the page).
};

/// The decoded text of one printed page, cut into blocks. Line ends are LF, CR LF or CR.
class Page {
 public:
  explicit Page(std::string text);

  [[nodiscard]] const std::string& text() const { return text_; }
  [[nodiscard]] const std::vector<Block>& blocks() const { return blocks_; }

  /// The whole line of block `index`, as it came.
  [[nodiscard]] std::string_view line(std::size_t index) const;
  /// The page with another text in line `line`, which must be that of a block; `text` is one line, not blank.
  [[nodiscard]] Page with_line(int line, std::string_view text) const;

  /// The line without white space at its ends.
  [[nodiscard]] std::string_view trimmed(std::size_t index) const;

 private:
  std::string text_;
  std::vector<Block> blocks_;
};

}  // namespace gongwen::page
