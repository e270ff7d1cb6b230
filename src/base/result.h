#pragma once

#include <string>
#include <utility>

#include <tl/expected.hpp>

namespace gongwen {

/// What kind of failure it was: callers decide by it, people read the message.
enum class ErrorCode {
  Io,           ///< The system refused a read or a write: permission, full disk, vanished file.
  Empty,        ///< Nothing to read: no bytes, or only blank lines.
  TooLarge,     ///< Over a stated cap; the message says which.
  Undecodable,  ///< The bytes are text in no encoding that we know, or we cannot be sure enough.
  Binary,       ///< The bytes are not text.
  Unsupported,  ///< A kind of file that we do not read.
  Corrupt,      ///< A file of ours that is damaged, or made by a later release.
  Busy,         ///< Another process holds it.
  Cancelled,    ///< Somebody asked to stop.
  Invalid,      ///< What a person gave (query, date, option) is not well formed.
  NotFound,     ///< There is no such thing.
};

/// A failure, with a sentence for the person who has to deal with it: what failed, on what, and the remedy if there is
/// one.
struct Error {
  ErrorCode code;
  std::string message;
};

/// A value, or why there is none. Used for what input, disk, another process or a cancel can make fail.
template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, std::string message) {
  return tl::unexpected<Error>(Error{code, std::move(message)});
}

}  // namespace gongwen
