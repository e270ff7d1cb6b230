#pragma once

#include "base/result.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <functional>
#include <vector>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace gongwen::bench {

using Clock = std::chrono::steady_clock;

inline double seconds_since(Clock::time_point begin) {
  return std::chrono::duration<double>(Clock::now() - begin).count();
}

/// What the processor has spent on this thread, or on the whole process: what remains comparable on a machine that
/// others use too.
inline double processor_seconds(clockid_t clock) {
  timespec now{};
  ::clock_gettime(clock, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

template <class T>
T must(Result<T> result) {
  if (!result) {
    std::fprintf(stderr, "gongwen_bench: %s\n", result.error().message.c_str());
    std::exit(1);
  }
  return *std::move(result);
}
inline void must(Result<void> result) {
  if (!result) must<int>(tl::unexpected(result.error()));
}

/// What `work` says of itself.
struct Told {
  double seconds = 0;
  double writing = 0;  ///< Processor seconds of writing the index, where nothing else is measured.
};

/// What a piece of work took, in a process of its own, so that its peak memory is its own.
struct Cost {
  Told told;
  double processor_seconds = 0;
  long peak_mib = 0;
};

inline Cost in_child(const std::function<Told()>& work) {
  int pipe_ends[2];
  if (::pipe(pipe_ends) != 0) std::exit(1);
  const pid_t child = ::fork();
  if (child == 0) {
    const Told told = work();
    ::_exit(::write(pipe_ends[1], &told, sizeof told) == static_cast<ssize_t>(sizeof told) ? 0 : 1);
  }
  Cost cost;
  int status = 0;
  rusage usage{};
  ::wait4(child, &status, 0, &usage);
  if (status != 0 || ::read(pipe_ends[0], &cost.told, sizeof cost.told) != static_cast<ssize_t>(sizeof cost.told)) {
    std::fprintf(stderr, "gongwen_bench: a measured process failed\n");
    std::exit(1);
  }
  ::close(pipe_ends[0]);
  ::close(pipe_ends[1]);
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
  };
  cost.processor_seconds = seconds(usage.ru_utime) + seconds(usage.ru_stime);
  cost.peak_mib = usage.ru_maxrss / 1024;
  return cost;
}

/// Milliseconds.
struct Latency {
  double median = 0;
  double p95 = 0;
};

inline Latency latency_of(std::vector<double> times) {
  std::sort(times.begin(), times.end());
  return {times[times.size() / 2], times[times.size() * 95 / 100]};
}

inline double mebibytes(const std::filesystem::path& folder) {
  double bytes = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file()) bytes += static_cast<double>(entry.file_size());
  }
  return bytes / (1 << 20);
}

/// How fast an import is beside a raw Xapian writer of the same layout, beside two writers of shards, and beside
/// recollindex: of `articles` articles, written below `root`; all of them in turn, so many times. They are on composed
/// pages, of which recollindex is given the articles put together; or `apart`, longer ones, in files that are the same
/// for all.
void compare_imports(const std::filesystem::path& root, std::size_t articles, std::size_t rounds, bool apart);

/// An index of so many synthetic articles, by the quickest way: threads make documents ready, one writes.
void make_index(const std::filesystem::path& folder, std::int64_t articles, std::uint64_t seed);

/// One packed index of several, all articles of them; one that is given twice counts twice.
void join_indexes(const std::vector<std::filesystem::path>& indexes, const std::filesystem::path& folder);

/// How fast queries, suggestions and cancelling are in the index at that folder, beside raw Xapian and, with `peer`,
/// beside SQLite's FTS5 over the same words.
void compare_queries(const std::filesystem::path& index, bool peer);

}  // namespace gongwen::bench
