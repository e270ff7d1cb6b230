#pragma once

#include "base/result.h"

#include <filesystem>

namespace gongwen::archive {

/// The right to be the one writer, held over all processes until destroyed. The system lets go of it when the process
/// ends, however it ends, so a file that was left behind locks nobody out.
class Lock {
 public:
  /// Makes the file when it is missing.
  ///
  /// Errors: Busy when somebody else holds it (the message names their process), Io otherwise.
  [[nodiscard]] static Result<Lock> acquire(const std::filesystem::path& file);

  Lock(Lock&& other) noexcept;
  Lock& operator=(Lock&& other) = delete;
  ~Lock();

 private:
  explicit Lock(int descriptor) : descriptor_(descriptor) {}
  int descriptor_;  ///< -1 once moved from.
};

}  // namespace gongwen::archive
