#pragma once

#include <string>

namespace gongwen::text {

/// Adds the code of `c` to `out`. In this code Chinese takes little room: a byte for printable ASCII and for each of
/// the commonest characters, two for all other Han characters and their punctuation (in UTF-8 they take three), three
/// or four for anything else. No character's code begins with that of another; some hold zero bytes, for which Xapian
/// takes one more in its keys. Thread-safe.
void append_han_code(std::string& out, char32_t c);

/// Tells this code from any other: what was written by another is not to be read by this one. Part of
/// analysis_fingerprint(). Thread-safe.
[[nodiscard]] const std::string& han_code_digest();

}  // namespace gongwen::text
