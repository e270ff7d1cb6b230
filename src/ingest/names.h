#pragma once

#include <string>
#include <string_view>

namespace gongwen::ingest {

/// The name of a file as people read it. The system and zip archives give bytes: UTF-8 mostly, GB18030 in archives that
/// were packed on Chinese Windows; what is neither keeps its readable characters, with U+FFFD for the others.
[[nodiscard]] std::string readable_name(std::string_view bytes);

enum class FileType { Page, Zip, Sidecar, Hidden, Other };

/// What kind of file the name (UTF-8, folders parted by `/`) speaks of. Hidden: any part begins with a dot, and what
/// macOS packs beside the files. The endings .txt and .zip count in any letter case, .json of a sidecar in lower case
/// only.
[[nodiscard]] FileType type_of(std::string_view name);

/// `name` without its ending.
[[nodiscard]] std::string_view stem(std::string_view name);

/// Why a file that is none of ours is refused.
inline constexpr std::string_view not_a_page_file = "not a page file: only .txt and .zip are read";
/// Why a sidecar is told of, which otherwise is read without a word.
inline constexpr std::string_view sidecar_without_page = "a sidecar without its page: no .txt of that name beside it";

}  // namespace gongwen::ingest
