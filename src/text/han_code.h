#pragma once

#include <string>

namespace gongwen::text {

/// Adds the code of `c` to `out`. In this code Chinese takes little room: a byte for printable ASCII and for
/// each of the commonest characters, two for all other Han characters and their punctuation (in UTF-8 they take three),
/// three or four for anything else. No character's code begins with that of another; some hold zero bytes, for which
/// Xapian takes one more in its keys. What an index holds is written in it, so whoever changes it raises
/// search::layout::layout_version. Thread-safe.
void append_han_code(std::string& out, char32_t c);

}  // namespace gongwen::text
