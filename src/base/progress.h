#pragma once

#include <cstdint>
#include <functional>

namespace gongwen {

/// How far a long job is. `total` is 0 while it is not known.
struct Progress {
  std::int64_t done = 0;
  std::int64_t total = 0;
  double seconds_left = 0;  ///< Estimated from the pace so far; 0 while unknown.
};

/// Called from the thread that runs the job, at most some ten times a second. To cancel a job, hand it a
/// std::stop_token.
using OnProgress = std::function<void(const Progress&)>;

}  // namespace gongwen
