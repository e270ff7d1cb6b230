#pragma once

#include "page/line.h"
#include "page/numbers.h"
#include "text/begun_words.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace gongwen::page {

/// What the texts of two lines say of whether the second goes on where the first stopped in mid-sentence.
struct Seam {
  double cost = 0;             ///< Less is likelier; costs.h.
  bool quote = false;          ///< A quotation opened in the first is closed in the second.
  bool begins_inside = false;  ///< The second begins as no sentence does.
  std::string word;            ///< A dictionary word that stands over the seam, or empty.
  std::string phrase;          ///< Otherwise, three characters over it that the page holds elsewhere, or empty.
};

/// What Han characters stand together in the lines of a page, by threes: names and terms that no dictionary knows.
class Phrases {
 public:
  explicit Phrases(std::span<const Line> lines);
  /// Three characters over the seam of lines `left` and `right` that stand together in some line, or an empty string.
  [[nodiscard]] std::string over(std::size_t left, std::size_t right) const;

 private:
  Numbers known_;
  struct Edges {
    std::array<char32_t, 2> first{};  ///< Characters of the line; 0 where there are none.
    std::array<char32_t, 2> last{};
  };
  std::vector<Edges> edges_;  ///< By line.
};

/// The seams between the lines of a page. `lines` must outlive it.
class Seams {
 public:
  explicit Seams(std::span<const Line> lines);

  /// Of line `i` before line `j`.
  [[nodiscard]] Seam seam(std::size_t i, std::size_t j) const;
  /// Its cost, computed once; 0 where line `i` ends its sentence.
  [[nodiscard]] double cost(std::size_t i, std::size_t j);

 private:
  std::span<const Line> lines_;
  Phrases phrases_;
  std::vector<text::BegunWords> begun_;  ///< By line; none where it ends its sentence.
  std::vector<double> known_;            ///< Costs; NaN where one is not yet computed.
};

}  // namespace gongwen::page
