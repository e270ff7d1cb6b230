#pragma once

#include <ctime>
#include <functional>

namespace gongwen::bench {

/// Seconds that `work` takes of the processor, in all threads of the process: others that run beside it do not count.
[[nodiscard]] inline double processor_seconds(const std::function<void()>& work) {
  const auto now = [] {
    std::timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
  };
  const double begin = now();
  work();
  return now() - begin;
}

}  // namespace gongwen::bench
