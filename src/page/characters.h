#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gongwen::page {

/// The code points of `text`.
[[nodiscard]] std::u32string characters_of(std::string_view text);

// What its characters tell of a line: logarithms of likelihood ratios (nats), learned from union news without labels
// (data/forms.tsv, made by data/forms.py). `folded` is text::folded().

/// Above 0 where the line rather goes on in mid-sentence, where another one stopped, than begins a sentence of its own:
/// by its first characters and, if it ends its sentence, by its length.
[[nodiscard]] double goes_on(std::string_view folded, std::size_t characters, bool ends_sentence);

/// Above 0 where the line is rather a headline or crosshead than a piece of running text.
[[nodiscard]] double headline_like(std::string_view folded);

}  // namespace gongwen::page
