#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace gongwen::text {

struct Decoded {
  std::string text;      ///< Valid UTF-8 without a byte order mark; line ends as they came.
  std::string encoding;  ///< IANA name: UTF-8, GB18030, Big5, UTF-16LE, UTF-16BE.
};

/// Bytes of a page to UTF-8: byte order mark → strict UTF-8 → ICU's charset detection with a confidence floor.
///
/// Deterministic; thread-safe. Errors: Empty (nothing but white space), Binary (control bytes that text does not
/// hold), Undecodable (no encoding is sure enough; the message says what the best guess was).
[[nodiscard]] Result<Decoded> decode(std::string_view bytes);

/// The same with an encoding that a person named, without detection.
///
/// Errors: Invalid when ICU knows no such encoding, Undecodable when the bytes are not in it, Empty.
[[nodiscard]] Result<Decoded> decode_as(std::string_view bytes, const std::string& encoding);

}  // namespace gongwen::text
