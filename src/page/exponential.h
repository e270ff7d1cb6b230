#pragma once

#include <bit>
#include <cstdint>

namespace gongwen::page {

/// The exponential of `x`, to a millionth of it; of what is beyond 80, either way, that of 80. Of a whole array it is
/// computed four at once, which std::exp() is not: a page asks ten thousand times.
[[nodiscard]] inline float exponential(float x) {
  constexpr float farthest = 80;
  const float above = x < -farthest ? -farthest : x;  // Not std::clamp(), whose references keep loops from this.
  const float within = above > farthest ? farthest : above;
  // e^x = 2^n e^rest, with n whole and the rest at most ln 2 / 2, where a few terms of the series are enough. What is
  // added to round is so large that a float has no digits behind the point.
  constexpr float rounding = 12582912;
  const float n = (within * 1.44269504F + rounding) - rounding;
  const float rest = within - n * 0.693359375F - n * -2.12194440e-4F;  // ln 2 in two parts, so that no digit is lost.
  const float series =
      1 + rest * (1 + rest * (1 / 2.F + rest * (1 / 6.F + rest * (1 / 24.F + rest * (1 / 120.F + rest / 720)))));
  return series * std::bit_cast<float>((static_cast<std::int32_t>(n) + 127) << 23);
}

}  // namespace gongwen::page
