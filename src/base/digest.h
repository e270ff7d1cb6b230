#pragma once

#include "base/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace gongwen {

/// The SHA-256 digest of `bytes` as 64 lower-case hexadecimal digits (FIPS 180-4).
[[nodiscard]] std::string sha256(std::string_view bytes);

/// The same of the bytes of a file of any size.
///
/// Errors: NotFound, Io.
[[nodiscard]] Result<std::string> sha256_of_file(const std::filesystem::path& file);

}  // namespace gongwen
