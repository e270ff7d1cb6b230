#include "app/keep/keeper.h"

#include "app/describe.h"
#include "app/keep/steps.h"
#include "app/text.h"
#include "ingest/corrections.h"

#include <memory>
#include <utility>

namespace gongwen::app {
namespace {

using archive::Archive;

Result<std::vector<archive::Anchor>> anchors_of(Archive& archive, const Keeper::Ids& ids) {
  std::vector<archive::Anchor> anchors;
  for (const std::string& id : ids) {
    const auto article = archive.articles().get(id);
    if (!article) return tl::unexpected(article.error());
    if (!*article) return fail(ErrorCode::NotFound, "this article is not in the archive");
    anchors.push_back(archive::anchor_of(**article));
  }
  return anchors;
}

Result<std::int64_t> collection_at(Archive& archive, const std::string& path) {
  const auto found = archive.collections().find(path);
  if (!found) return tl::unexpected(found.error());
  if (*found) return (*found)->id;
  const auto slash = path.rfind('/');
  if (slash == std::string::npos) return archive.collections().create(path);
  const auto parent = collection_at(archive, path.substr(0, slash));
  if (!parent) return parent;
  return archive.collections().create(path.substr(slash + 1), *parent);
}

/// Forgets the value of a result.
template <class T>
Result<void> done(const Result<T>& result) {
  return result ? Result<void>() : tl::unexpected(result.error());
}

}  // namespace

Keeper::Keeper(Library& library, QObject* parent) : QObject(parent), library_(library) {}

void Keeper::load(bool writable) {
  writable_ = writable;
  ask({});
}

void Keeper::ask(Library::Change change, std::function<QString()> sentence) {
  waiting_.push_back({std::move(change), std::move(sentence)});
  if (!job_.running()) start();
}

void Keeper::start() {
  Pending pending = std::move(waiting_.front());
  waiting_.pop_front();
  const auto take = [this, sentence = std::move(pending.sentence)](Result<Shelf> shelf) {
    if (!waiting_.empty()) start();
    if (!shelf) {
      emit failed(describe(shelf.error()));
      return;
    }
    shelf_ = std::move(*shelf);
    emit changed();
    if (!sentence) return;
    if (const QString text = sentence(); !text.isEmpty()) emit told(text);
  };
  if (pending.change) {
    library_.change(job_, std::move(pending.change), take);
  } else {
    library_.shelf(job_, take);
  }
}

void Keeper::create(const QString& name, std::optional<std::int64_t> parent) {
  ask([=](Archive& archive) { return done(archive.collections().create(to_utf8(name), parent)); },
      [=] { return tr("The collection “%1” was made.").arg(name); });
}

void Keeper::rename(std::int64_t collection, const QString& name) {
  ask([=](Archive& archive) { return archive.collections().rename(collection, to_utf8(name)); });
}

void Keeper::recolour(std::int64_t collection, const QString& colour) {
  ask([=](Archive& archive) { return archive.collections().recolour(collection, to_utf8(colour)); });
}

void Keeper::set_note(std::int64_t collection, const QString& note) {
  ask([=](Archive& archive) { return archive.collections().set_note(collection, to_utf8(note)); });
}

void Keeper::move(std::int64_t collection, std::optional<std::int64_t> parent, std::size_t place) {
  ask([=](Archive& archive) { return archive.collections().move(collection, parent, place); });
}

void Keeper::remove(std::int64_t collection) {
  const auto* known = shelf_.collection(collection);
  const QString name = known == nullptr ? QString() : to_qt(known->name);
  ask([=](Archive& archive) { return archive.collections().remove(collection); },
      [=] { return tr("The collection “%1” was removed, with all inside of it.").arg(name); });
}

void Keeper::add(std::int64_t collection, const Ids& articles) {
  if (const auto* known = shelf_.collection(collection)) add_to(to_qt(known->path), articles);
}

void Keeper::add_to(const QString& path, const Ids& articles) {
  if (articles.empty()) return;
  const auto added = std::make_shared<std::size_t>(0);
  const auto change = [=](Archive& archive) -> Result<void> {
    const auto anchors = anchors_of(archive, articles);
    if (!anchors) return tl::unexpected(anchors.error());
    return archive.journal().record("collection-add", to_utf8(path), [&]() -> Result<void> {
      const auto collection = collection_at(archive, to_utf8(path));
      if (!collection) return tl::unexpected(collection.error());
      return archive.collections().add(*collection, *anchors).map([&](std::size_t count) { *added = count; });
    });
  };
  ask(change, [=] {
    return *added == 0 ? tr("It was in “%1” already.").arg(path)
                       : tr("%n article(s) put into “%1”.", nullptr, static_cast<int>(*added)).arg(path);
  });
}

void Keeper::take_out(std::int64_t collection, const Ids& articles) {
  std::vector<std::int64_t> items;
  for (const std::string& article : articles) {
    for (const Marks::In& in : shelf_.marks(article).collections) {
      if (in.collection == collection) items.push_back(in.item);
    }
  }
  remove_items(items);
}

void Keeper::remove_items(const std::vector<std::int64_t>& items) {
  if (items.empty()) return;
  ask([=](Archive& archive) { return archive.collections().remove_items(items); },
      [=] { return tr("%n article(s) taken out.", nullptr, static_cast<int>(items.size())); });
}

void Keeper::set_item_note(std::int64_t item, const QString& note) {
  ask([=](Archive& archive) { return archive.collections().set_item_note(item, to_utf8(note)); });
}

void Keeper::move_item(std::int64_t item, std::size_t place) {
  ask([=](Archive& archive) { return archive.collections().move_item(item, place); });
}

void Keeper::tag(const Ids& articles, const QString& tag) {
  if (articles.empty()) return;
  ask(
      [=](Archive& archive) {
        return anchors_of(archive, articles).and_then([&](const auto& anchors) {
          return archive.marks().add_tag(anchors, to_utf8(tag));
        });
      },
      [=] { return tr("%n article(s) tagged “%1”.", nullptr, static_cast<int>(articles.size())).arg(tag); });
}

void Keeper::untag(const Ids& articles, const QString& tag) {
  ask([=](Archive& archive) {
    return anchors_of(archive, articles).and_then([&](const auto& anchors) {
      return archive.marks().remove_tag(anchors, to_utf8(tag));
    });
  });
}

void Keeper::set_state(const Ids& articles, archive::ReadingState state) {
  if (articles.empty()) return;
  ask([=](Archive& archive) {
    return anchors_of(archive, articles).and_then([&](const auto& anchors) {
      return archive.marks().set_state(anchors, state);
    });
  });
}

void Keeper::save_search(const QString& name, const QString& query) {
  ask([=](Archive& archive) { return archive.saved_searches().save(to_utf8(name), to_utf8(query)); },
      [=] { return tr("The search “%1” was saved.").arg(name); });
}

void Keeper::rename_search(const QString& name, const QString& new_name) {
  ask([=](Archive& archive) { return archive.saved_searches().rename(to_utf8(name), to_utf8(new_name)); });
}

void Keeper::remove_search(const QString& name) {
  ask([=](Archive& archive) { return archive.saved_searches().remove(to_utf8(name)); },
      [=] { return tr("The search “%1” was removed.").arg(name); });
}

void Keeper::look_at_search(std::int64_t search) {
  ask([=](Archive& archive) { return archive.saved_searches().set_seen(search); });
}

void Keeper::note_search(const QString& query) {
  if (writable_ && !query.trimmed().isEmpty()) {
    ask([=](Archive& archive) { return archive.saved_searches().note(to_utf8(query)); });
  }
}

void Keeper::clear_history() {
  ask([](Archive& archive) { return archive.saved_searches().clear_history(); });
}

void Keeper::undo() { turn(false); }
void Keeper::redo() { turn(true); }

void Keeper::turn(bool redo) {
  const auto step = std::make_shared<std::optional<archive::Journal::Step>>();
  const auto change = [=](Archive& archive) {
    return (redo ? ingest::redo(archive) : ingest::undo(archive)).map([&](auto turned) { *step = std::move(turned); });
  };
  ask(change, [=, this] {
    if (!*step) return redo ? tr("There is nothing to do again.") : tr("There is nothing to undo.");
    if ((*step)->kind.starts_with("correct-")) emit corrected();
    return (redo ? tr("Done again: %1") : tr("Undone: %1")).arg(describe(**step));
  });
}

}  // namespace gongwen::app
