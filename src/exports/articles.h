#pragma once

#include "archive/archive.h"
#include "base/result.h"
#include "exports/writer.h"
#include "search/searcher.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace gongwen::exports {

/// Which articles, and in which order.
struct Selection {
  search::Query query;
  search::Sort sort = search::Sort::Newest;
  /// Given: these articles in this order; query and sort say nothing then.
  std::optional<std::vector<std::string>> ids;
  /// Not empty: the articles in this collection and those inside of it, in their order; the rest says nothing then.
  std::string collection;
};

/// Where articles are read from: an archive and its index. Both must outlive what uses them; same thread rule.
struct Stores {
  archive::Archive& archive;
  search::Searcher& searcher;
};

/// `selection` with the ids of its collection's articles, if it is of one. Errors: NotFound when there is no such
/// collection, those of the archive.
[[nodiscard]] Result<Selection> resolved(archive::Archive& archive, Selection selection);

/// The articles in which `story`, that of article `first`, goes on, from page to page. Errors: those of the archive.
[[nodiscard]] Result<std::vector<annotate::Article>> rest_of(archive::Archive& archive, const std::string& first,
                                                             annotate::Story story);

/// How many articles a resolved `selection` holds. Errors: those of Searcher.
[[nodiscard]] Result<std::int64_t> count(const Stores& stores, const Selection& selection, std::stop_token stop = {});

/// Calls `each` with every article of a resolved `selection`, its story, and the pages on which that goes on, one at a
/// time, until it fails.
///
/// Errors: those of `each`, of Searcher and of the archive; NotFound when an article named by its id is not there;
/// Cancelled.
[[nodiscard]] Result<void> for_each(const Stores& stores, const Selection& selection,
                                    const std::function<Result<void>(const Entry&)>& each, std::stop_token stop = {});

}  // namespace gongwen::exports
