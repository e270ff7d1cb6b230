#pragma once

#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace gongwen::exports {

/// How a paragraph is set. Lengths are points, 1/72 inch.
struct Look {
  double size = 10.5;
  bool bold = false;
  double indent = 0;  ///< Of its first line.
  double above = 0;   ///< Room before it, but at the head of a page.
};

/// Pages of A4 that text flows over, drawn into a PDF by Pango and Cairo, or only counted. Letters are those that
/// fontconfig has for Chinese; what none of them has is counted.
class Sheets {
 public:
  /// Draws into the file. Errors: Io.
  [[nodiscard]] static Result<Sheets> draw(const std::filesystem::path& file, const std::string& title);
  /// Draws nothing.
  [[nodiscard]] static Sheets measure();
  Sheets(Sheets&&) noexcept;
  Sheets& operator=(Sheets&&) noexcept;
  ~Sheets();

  /// What stands at the head of the pages that begin from now on.
  void run_head(std::string head);
  /// The next paragraph begins on a new page.
  void end_page();
  void paragraph(std::string_view text, const Look& look);
  /// One line, cut where it is too long, with the page of the target to which it leads. Some hundred bytes of each stay
  /// in memory to the end, unless `number` is none: then it is not a link.
  void contents_line(std::string_view text, std::int64_t page, std::optional<std::int64_t> number);
  /// The next paragraph is a target, and is in the reader's outline under `title`; with a number, it is that of lines
  /// in the contents.
  void begin_target(std::string title, std::optional<std::int64_t> number);

  /// The page of the last line, from 1; 0 before the first.
  [[nodiscard]] std::int64_t page() const;
  /// The page on which the last target stands.
  [[nodiscard]] std::int64_t target_page() const;
  [[nodiscard]] std::int64_t contents_lines_a_page() const;
  [[nodiscard]] std::int64_t unknown_letters() const;

  /// Errors: Io.
  [[nodiscard]] Result<void> finish();

 private:
  struct State;
  explicit Sheets(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace gongwen::exports
