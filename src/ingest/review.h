#pragma once

#include "annotate/doubts.h"
#include "archive/archive.h"
#include "base/progress.h"
#include "base/result.h"

#include <cstddef>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

/// 核对: what a person should look at first.
namespace gongwen::ingest {

/// A doubt, with what lists show of its article.
struct Question {
  annotate::Doubt doubt;
  std::string page_sha256;
  std::string title;  ///< Headline, or the beginning of the text.
  std::string paper;
  std::string issue_date;  ///< ISO 8601, as far as known.
  std::string page_no;
  bool date_inferred = false;
};

/// What is in doubt, of an archive or a set of its articles.
struct Review {
  std::vector<Question> questions;  ///< The heaviest first.
  std::size_t doubts = 0;           ///< More than `questions` where there are more than were asked for.
  std::size_t pages = 0;
  std::size_t checked = 0;                         ///< Of these pages. What is on them is in doubt no more.
  std::vector<archive::StoredCorrection> misfits;  ///< Of the whole archive: see misfits.h.
};

/// The articles that are looked at, by id; none: all of the archive.
using ReviewSet = std::optional<std::set<std::string>>;

/// The doubts of one page whose articles are in `set`, the heaviest first. A date is in it with any of its articles.
[[nodiscard]] std::vector<Question> questions_of(const std::vector<annotate::Article>& page, const ReviewSet& set);

/// The `most` heaviest doubts. Reads every article of the archive once, and keeps none.
///
/// Errors: Cancelled, Io, Corrupt.
[[nodiscard]] Result<Review> review(archive::Archive& archive, const ReviewSet& set, std::size_t most,
                                    const OnProgress& on_progress = {}, std::stop_token stop = {});

}  // namespace gongwen::ingest
