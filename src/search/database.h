#pragma once

#include "base/result.h"
#include "text/lexicon.h"

#include <filesystem>
#include <memory>
#include <string>
#include <utility>

#include <xapian.h>

namespace gongwen::search {

inline constexpr const char* fingerprint_key = "gongwen-fingerprint";
inline constexpr const char* own_words_key = "gongwen-own-words";

/// The Error for an exception of Xapian's.
[[nodiscard]] Error to_error(const Xapian::Error& error);

/// Opens the index at `folder` for reading. The one place that knows what it consists of: one database as yet. (Of
/// several, Xapian tells a MatchDecider the ids within the shard: see matches.cpp before adding any.)
///
/// Errors: NotFound when there is none, Corrupt when it is damaged or has another fingerprint, Io.
[[nodiscard]] Result<Xapian::Database> open_database(const std::filesystem::path& folder);

/// The lexicon that the index was made by: it holds persons' words itself, so that they are those of its documents.
/// `folder` is for messages. Errors: Corrupt when its fingerprint is not what we would make with these words.
[[nodiscard]] Result<std::shared_ptr<const text::Lexicon>> lexicon_of(const Xapian::Database& database,
                                                                      const std::filesystem::path& folder);
/// Own words as the index holds them.
[[nodiscard]] std::string joined(const text::OwnWords& own);

/// Runs `work`, which returns a Result, and turns what Xapian throws into its Error.
template <class Work>
auto guarded(Work&& work) -> decltype(work()) {
  try {
    return std::forward<Work>(work)();
  } catch (const Xapian::Error& error) {
    return tl::unexpected<Error>(to_error(error));
  }
}

/// Runs `work`, which reads, and again behind `reopen`, which brings the database to its newest state, when a writer
/// has meanwhile overwritten the state that was read or was being brought up. Throws what either throws otherwise, and
/// the fiftieth time.
template <class Work, class Reopen>
auto at_newest(Work&& work, Reopen&& reopen) -> decltype(work()) {
  constexpr int attempts = 50;  // A reader that has little of the processor is soon two commits behind.
  for (int attempt = 1;; ++attempt) {
    try {
      if (attempt > 1) reopen();
      return work();
    } catch (const Xapian::DatabaseModifiedError&) {
      if (attempt == attempts) throw;
    }
  }
}

}  // namespace gongwen::search
