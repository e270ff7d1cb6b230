#pragma once

#include "annotate/article.h"
#include "annotate/names.h"
#include "annotate/reading.h"

#include <string>
#include <string_view>

namespace gongwen::annotate {

/// 版次 of `(上接第1版)` and of `(下转第4版)`; empty when the article has no such line. `4` for 第4版, 四版 and 04版,
/// `A04` for A04版, the first of several (1、2版).
struct Jumps {
  std::string from;
  std::string on;
  Span from_words;  ///< Of the reading's text: 上接第1版.
  Span on_words;
};

/// The marks stand in paragraphs of their own, or in brackets or at the end of running text. Their words are those of
/// data/habits.tsv.
[[nodiscard]] Jumps jumps(const Reading& reading);

/// True when `mark`, read on the page `own`, names the page `page`. Leading zeros do not count; a mark without a letter
/// means the section that it stands in, so 第4版 on page A1 is A4 (or 4, where only some pages have letters).
[[nodiscard]] bool names_page(std::string_view mark, std::string_view own, std::string_view page);

/// The first (last) paragraph of the article's running text, crossheads among it, without such a mark in brackets.
/// Empty when it has none. Views into the article.
[[nodiscard]] std::string_view opening_of(const Article& article);
[[nodiscard]] std::string_view ending_of(const Article& article);

}  // namespace gongwen::annotate
