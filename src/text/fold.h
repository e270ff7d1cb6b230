#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gongwen::text {

/// Text brought to the one spelling by which it is compared, with the way back.
struct Folded {
  std::string text;                   ///< UTF-8
  std::vector<std::uint32_t> origin;  ///< For each byte of `text`, and one behind the last: byte offset in the source.
};

/// Folds for comparison: NFKC, lower case, full width to half width, Traditional to Simplified (with an exceptions
/// file for names that ICU gets wrong, data/hant_exceptions.txt). Never joins or drops characters over a line end.
/// Idempotent. Deterministic; thread-safe.
[[nodiscard]] Folded fold(std::string_view text);

/// The folded text alone.
[[nodiscard]] std::string folded(std::string_view text);

}  // namespace gongwen::text
