#include "app/keep/shelf.h"

#include <algorithm>
#include <unordered_set>

namespace gongwen::app {
namespace {

constexpr std::size_t kept_history = 30;

/// Adds the articles of `items` to the collection and to those around it.
Result<void> read_collections(archive::Archive& archive, Shelf& shelf) {
  auto collections = archive.collections().all();
  if (!collections) return tl::unexpected(collections.error());
  shelf.collections = std::move(*collections);
  std::unordered_map<std::int64_t, std::unordered_set<std::string>> inside;
  for (const auto& collection : shelf.collections) {
    const auto items = archive.collections().items(collection.id);
    if (!items) return tl::unexpected(items.error());
    for (const auto& item : *items) {
      if (!item.article) continue;
      shelf.articles[*item.article].collections.push_back({collection.id, item.id, item.note});
      for (const auto* around = &collection; around != nullptr;
           around = around->parent ? shelf.collection(*around->parent) : nullptr) {
        inside[around->id].insert(*item.article);
      }
    }
  }
  for (const auto& [id, articles] : inside) shelf.sizes[id] = static_cast<std::int64_t>(articles.size());
  return {};
}

Result<void> read_marks(archive::Archive& archive, Shelf& shelf) {
  auto tags = archive.marks().tags();
  if (!tags) return tl::unexpected(tags.error());
  shelf.tags = std::move(*tags);
  for (const auto& [tag, count] : shelf.tags) {
    const auto tagged = archive.marks().tagged(tag);
    if (!tagged) return tl::unexpected(tagged.error());
    for (const std::string& article : *tagged) shelf.articles[article].tags.push_back(tag);
  }
  const auto states = archive.marks().states();
  if (!states) return tl::unexpected(states.error());
  for (const auto& [article, state] : *states) shelf.articles[article].state = state;
  return {};
}

}  // namespace

const archive::Collection* Shelf::collection(std::int64_t id) const {
  const auto found = std::ranges::find(collections, id, &archive::Collection::id);
  return found == collections.end() ? nullptr : &*found;
}

const archive::Collection* Shelf::collection_at(const std::string& path) const {
  const auto found = std::ranges::find(collections, path, &archive::Collection::path);
  return found == collections.end() ? nullptr : &*found;
}

const Marks& Shelf::marks(const std::string& article) const {
  static const Marks none;
  const auto found = articles.find(article);
  return found == articles.end() ? none : found->second;
}

Result<Shelf> read_shelf(archive::Archive& archive) {
  Shelf shelf;
  if (auto read = read_collections(archive, shelf); !read) return tl::unexpected(read.error());
  if (auto read = read_marks(archive, shelf); !read) return tl::unexpected(read.error());
  auto searches = archive.saved_searches().all();
  if (!searches) return tl::unexpected(searches.error());
  shelf.searches = std::move(*searches);
  auto history = archive.saved_searches().history(kept_history);
  if (!history) return tl::unexpected(history.error());
  shelf.history = std::move(*history);
  const auto to_undo = archive.journal().to_undo();
  if (!to_undo) return tl::unexpected(to_undo.error());
  shelf.to_undo = *to_undo;
  const auto to_redo = archive.journal().to_redo();
  if (!to_redo) return tl::unexpected(to_redo.error());
  shelf.to_redo = *to_redo;
  return shelf;
}

}  // namespace gongwen::app
