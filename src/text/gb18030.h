#pragma once

#include <string>

namespace gongwen::text {

/// Adds `c` to `out` in GB 18030: ASCII takes one byte, the common Han characters and their punctuation two (three in
/// UTF-8), all else two or four. No character's bytes begin with those of another, and none is zero. Thread-safe.
void append_gb18030(std::string& out, char32_t c);

}  // namespace gongwen::text
