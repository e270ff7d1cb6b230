#pragma once

/// Sizes of the reader's running text, in points.
namespace gongwen::app::text_size {

inline constexpr double usual = 12.5;
inline constexpr double smallest = 8;
inline constexpr double largest = 32;
inline constexpr double step = 1;

}  // namespace gongwen::app::text_size
