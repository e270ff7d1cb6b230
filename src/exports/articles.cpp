#include "exports/articles.h"

#include <algorithm>
#include <utility>

namespace gongwen::exports {
namespace {

Result<void> hand_out(archive::Archive& archive, const KeptByArticle& kept, const annotate::Article& article,
                      const std::function<Result<void>(const Entry&)>& each) {
  const auto story = archive.stories().of(article);
  if (!story) return tl::unexpected(story.error());
  const auto rest = rest_of(archive, article.id, *story);
  if (!rest) return tl::unexpected(rest.error());
  return each({article, *story, *rest, kept.of(article)});
}

}  // namespace

Result<std::vector<annotate::Article>> rest_of(archive::Archive& archive, const std::string& first,
                                               annotate::Story story) {
  std::vector<annotate::Article> rest;
  while (story.after && !story.after->article.empty()) {
    const std::string& id = story.after->article;
    // Marks may lead in a circle.
    const auto is_it = [&](const auto& part) { return part.id == id; };
    if (id == first || std::any_of(rest.begin(), rest.end(), is_it)) break;
    auto part = archive.articles().get(id);
    if (!part) return tl::unexpected(part.error());
    if (!*part) break;
    rest.push_back(std::move(**part));
    auto further = archive.stories().of(rest.back());
    if (!further) return tl::unexpected(further.error());
    story = *std::move(further);
  }
  return rest;
}

Result<Selection> resolved(archive::Archive& archive, Selection selection) {
  if (selection.collection.empty()) return selection;
  const auto collection = archive.collections().find(selection.collection);
  if (!collection) return tl::unexpected(collection.error());
  if (!*collection) return fail(ErrorCode::NotFound, selection.collection + ": no such collection in this archive");
  auto articles = archive.collections().articles((*collection)->id);
  if (!articles) return tl::unexpected(articles.error());
  selection.ids = *std::move(articles);
  return selection;
}

Result<std::int64_t> count(const Stores& stores, const Selection& selection, std::stop_token stop) {
  if (selection.ids) return static_cast<std::int64_t>(selection.ids->size());
  const auto results = stores.searcher.search(selection.query, selection.sort, 0, 0, stop);
  if (!results) return tl::unexpected(results.error());
  return results->matched;
}

Result<void> for_each(const Stores& stores, const Selection& selection,
                      const std::function<Result<void>(const Entry&)>& each, std::stop_token stop) {
  const auto kept = KeptByArticle::of(stores.archive);
  if (!kept) return tl::unexpected(kept.error());
  const auto cancelled = [] { return fail(ErrorCode::Cancelled, "cancelled"); };
  if (selection.ids) {
    for (const std::string& id : *selection.ids) {
      if (stop.stop_requested()) return cancelled();
      const auto article = stores.archive.articles().get(id);
      if (!article) return tl::unexpected(article.error());
      if (!*article) return fail(ErrorCode::NotFound, id + ": no such article in this archive");
      if (auto handed = hand_out(stores.archive, *kept, **article, each); !handed) return handed;
    }
    return {};
  }
  Result<void> handed;
  const auto streamed = stores.searcher.for_each(
      selection.query, selection.sort,
      [&](const annotate::Article& listed) {
        const auto article = stores.archive.articles().get(listed.id);
        if (!article) {
          handed = tl::unexpected(article.error());
        } else if (*article) {  // Else a writer has taken it away meanwhile.
          handed = hand_out(stores.archive, *kept, **article, each);
        }
        return handed && !stop.stop_requested();
      },
      stop);
  if (!handed) return handed;
  if (stop.stop_requested()) return cancelled();
  return streamed ? Result<void>() : tl::unexpected(streamed.error());
}

}  // namespace gongwen::exports
