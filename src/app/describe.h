#pragma once

#include "annotate/article.h"
#include "base/result.h"
#include "page/role.h"
#include "search/query.h"

#include <QString>
#include <cstdint>
#include <span>
#include <string>

/// Values in words for people, in the language of the interface. GUI thread only, but where they say otherwise.
namespace gongwen::app {

[[nodiscard]] QString describe(page::Role role);
[[nodiscard]] QString describe(annotate::Origin origin);
[[nodiscard]] QString describe(annotate::Kind kind);
[[nodiscard]] QString describe(search::Field field);
/// What kind of failure it was, and what the room below says of it.
[[nodiscard]] QString describe(const Error& error);

/// The value of a filter as a person calls it: a region's name for its code.
[[nodiscard]] QString describe(const search::Filter& filter);

/// A count with its thousands parted.
[[nodiscard]] QString grouped(std::int64_t count);

/// `2025-04-09` as 2025年4月9日 or April 9, 2025, as far as it goes; empty when `iso` is.
[[nodiscard]] QString describe_date(const std::string& iso);

/// The date was read out of the text, or is known less exactly than to the day.
[[nodiscard]] bool is_doubtful(const annotate::IssueDate& date);

/// `date`, which is in words, marked where it was inferred; empty stays empty.
[[nodiscard]] QString as_known(const QString& date, bool inferred);
/// The date in words, marked where it was inferred; empty when it is not known.
[[nodiscard]] QString describe(const annotate::IssueDate& date);

/// The words of the page that say so, and their line.
[[nodiscard]] QString quoted(const annotate::Evidence& evidence);

/// 浙江省 · 海州市. Any thread.
[[nodiscard]] QString describe(const annotate::Region& region);
/// The place an article reports from; empty when none is known. Any thread.
[[nodiscard]] QString primary_place(const annotate::Article& article);
/// Topics joined by middle dots. Any thread.
[[nodiscard]] QString topics(const annotate::Article& article);
/// Headline, or the beginning of the text when there is none. Any thread.
[[nodiscard]] QString title(const annotate::Article& article);

/// `1–4, 9`: rising numbers, runs taken together. Any thread.
[[nodiscard]] QString ranges(std::span<const int> numbers);

}  // namespace gongwen::app
