#pragma once

#include "base/progress.h"

#include <algorithm>
#include <chrono>
#include <cstdint>

namespace gongwen::ingest {

/// When to report how far a long job is, and how long it will go on by the pace so far.
class Pace {
 public:
  static constexpr std::chrono::milliseconds between_reports{100};

  /// True at most some ten times a second.
  [[nodiscard]] bool due() {
    const auto now = Clock::now();
    if (now - reported_ < between_reports) return false;
    reported_ = now;
    return true;
  }

  [[nodiscard]] Progress at(std::int64_t done, std::int64_t total) const {
    const std::chrono::duration<double> spent = Clock::now() - begun_;
    total = std::max(total, done);
    const double left = static_cast<double>(total - done);
    return {done, total, done == 0 ? 0 : spent.count() / static_cast<double>(done) * left};
  }

 private:
  using Clock = std::chrono::steady_clock;
  Clock::time_point begun_ = Clock::now();
  Clock::time_point reported_ = begun_;
};

}  // namespace gongwen::ingest
