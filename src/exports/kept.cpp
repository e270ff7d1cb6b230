#include "exports/kept.h"

#include <map>
#include <utility>

namespace gongwen::exports {

Result<KeptByArticle> KeptByArticle::of(archive::Archive& archive) {
  KeptByArticle kept;
  const auto tags = archive.marks().tags();
  if (!tags) return tl::unexpected(tags.error());
  for (const auto& [tag, count] : *tags) {
    const auto tagged = archive.marks().tagged(tag);
    if (!tagged) return tl::unexpected(tagged.error());
    for (const std::string& article : *tagged) kept.articles_[article].tags.push_back(tag);
  }
  const auto states = archive.marks().states();
  if (!states) return tl::unexpected(states.error());
  for (const auto& [article, state] : *states) kept.articles_[article].state = name(state);
  const auto collections = archive.collections().all();
  if (!collections) return tl::unexpected(collections.error());
  std::map<std::int64_t, std::vector<InCollection::Level>> levels;  // Parents come before what is in them.
  for (const auto& collection : *collections) {
    auto& own = levels[collection.id];
    if (collection.parent) own = levels[*collection.parent];
    own.push_back({collection.name, collection.colour, collection.note});
    const auto items = archive.collections().items(collection.id);
    if (!items) return tl::unexpected(items.error());
    for (const auto& item : *items) {
      if (item.article) kept.articles_[*item.article].collections.push_back({collection.path, item.note, own});
    }
  }
  auto corrections = archive.corrections().all();
  if (!corrections) return tl::unexpected(corrections.error());
  for (auto& stored : *corrections) {
    auto& of_page = kept.corrections_[stored.correction.page_sha256];
    of_page.push_back(std::move(stored.correction));
  }
  return kept;
}

Kept KeptByArticle::of(const annotate::Article& article) const {
  const auto found = articles_.find(article.id);
  Kept kept = found == articles_.end() ? Kept{} : found->second;
  if (const auto made = corrections_.find(article.page_sha256); made != corrections_.end()) {
    kept.corrections = made->second;
  }
  return kept;
}

}  // namespace gongwen::exports
