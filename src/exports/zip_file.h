#pragma once

#include "base/result.h"

#include <filesystem>
#include <memory>
#include <ostream>

namespace gongwen::exports {

/// A zip archive that is written entry after entry, by minizip. Carries no times: the same entries give the same bytes.
class ZipFile {
 public:
  enum class Method { Store, Deflate };

  /// Errors: Io.
  [[nodiscard]] static Result<ZipFile> create(const std::filesystem::path& file);
  ZipFile(ZipFile&&) noexcept;
  ~ZipFile();

  /// Ends the entry before, and begins one. Failures are kept in the stream, which stays the same one.
  std::ostream& begin(const char* name, Method method = Method::Deflate);
  [[nodiscard]] std::ostream& stream();

  /// Errors: Io, when anything could not be written.
  [[nodiscard]] Result<void> finish();

 private:
  struct State;
  explicit ZipFile(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace gongwen::exports
