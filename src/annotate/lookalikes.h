#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace gongwen::annotate {

/// True where the two characters are not the same, but easily taken for each other by how they look, as
/// data/lookalikes.tsv tells. Thread-safe; the table is read on first use.
[[nodiscard]] bool look_alike(char32_t a, char32_t b);

/// True where the two names are perhaps one person's, written wrong once: as many characters, two or more, of which one
/// differs by a look-alike.
[[nodiscard]] bool perhaps_the_same(std::string_view a, std::string_view b);

/// For each of `names` those others that are perhaps the same person's. Names without such are left out; the others are
/// in the order of `names`. Nothing is ever merged by this: people decide.
///
/// `names` are all different, in UTF-8. Time grows with their characters, not with the square of their number.
[[nodiscard]] std::unordered_map<std::string_view, std::vector<std::string_view>> perhaps_the_same(
    const std::vector<std::string>& names);

}  // namespace gongwen::annotate
