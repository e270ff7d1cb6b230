#include "ingest/watch.h"

#include "search/searcher.h"

#include <map>
#include <utility>

namespace gongwen::ingest {

Result<std::vector<News>> news(archive::Archive& archive, std::optional<std::int64_t> since, std::stop_token stop) {
  std::vector<News> all;
  auto searches = archive.saved_searches().all();
  if (!searches) return tl::unexpected(searches.error());
  if (searches->empty()) return all;
  auto searcher = search::Searcher::open(archive.index_folder());
  if (!searcher) return tl::unexpected(searcher.error());
  searcher->set_collections([&](const std::string& path) { return archive.collections().articles_at(path); });
  std::map<std::int64_t, std::vector<std::string>> came_after;
  for (auto& search : *searches) {
    const std::int64_t page = since.value_or(search.seen);
    auto came = came_after.find(page);
    if (came == came_after.end()) {
      auto articles = archive.saved_searches().articles_after(page);
      if (!articles) return tl::unexpected(articles.error());
      came = came_after.emplace(page, *std::move(articles)).first;
    }
    auto found = search::parse_query(search.query).and_then([&](const search::Query& query) {
      return came->second.empty() ? Result<std::vector<std::string>>() : searcher->among(query, came->second, stop);
    });
    if (!found && found.error().code == ErrorCode::Cancelled) return tl::unexpected(found.error());
    News one{std::move(search), {}, {}};
    if (found) {
      one.articles = *std::move(found);
    } else {
      one.failure = std::move(found).error().message;
    }
    all.push_back(std::move(one));
  }
  return all;
}

}  // namespace gongwen::ingest
