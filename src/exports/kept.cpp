#include "exports/kept.h"

namespace gongwen::exports {

Result<KeptByArticle> kept_in(archive::Archive& archive) {
  KeptByArticle kept;
  const auto tags = archive.marks().tags();
  if (!tags) return tl::unexpected(tags.error());
  for (const auto& [tag, count] : *tags) {
    const auto tagged = archive.marks().tagged(tag);
    if (!tagged) return tl::unexpected(tagged.error());
    for (const std::string& article : *tagged) kept[article].tags.push_back(tag);
  }
  const auto states = archive.marks().states();
  if (!states) return tl::unexpected(states.error());
  for (const auto& [article, state] : *states) kept[article].state = name(state);
  const auto collections = archive.collections().all();
  if (!collections) return tl::unexpected(collections.error());
  for (const auto& collection : *collections) {
    const auto items = archive.collections().items(collection.id);
    if (!items) return tl::unexpected(items.error());
    for (const auto& item : *items) {
      if (item.article) kept[*item.article].collections.emplace_back(collection.path, item.note);
    }
  }
  return kept;
}

}  // namespace gongwen::exports
