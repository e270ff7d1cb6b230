#include "ingest/kept.h"

#include "ingest/brought.h"
#include "ingest/index.h"
#include "ingest/pace.h"
#include "ingest/rules.h"
#include "ingest/stored_page.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace gongwen::ingest {
namespace {

using archive::Anchor;
using archive::Archive;
using archive::CollectionItem;
using archive::ReadingState;

/// The pages of `other` that are not here, as far as nobody stops it. Returns how many.
Result<std::size_t> take_pages(Archive& archive, Archive& other, const OnProgress& on_progress,
                               const std::stop_token& stop) {
  const auto pages = other.pages().all();
  if (!pages) return tl::unexpected(pages.error());
  const auto rules = rules_of(archive);
  if (!rules) return tl::unexpected(rules.error());
  std::size_t taken = 0;
  Pace pace;
  std::int64_t seen = 0;
  const auto tell = [&] {
    if (on_progress) on_progress(pace.at(seen, static_cast<std::int64_t>(pages->size())));
  };
  tell();
  for (const auto& page : *pages) {
    if (stop.stop_requested()) break;
    if (pace.due()) tell();
    ++seen;
    const auto known = archive.pages().find(page.facts.sha256);
    if (!known) return tl::unexpected(known.error());
    if (*known) continue;
    auto there = stored_page(other, page.id);
    if (!there) return tl::unexpected(there.error());
    // What was corrected here before the page came; what was corrected there comes with its own checks.
    auto here = archive.corrections().of_page(page.facts.sha256);
    if (!here) return tl::unexpected(here.error());
    there->corrections = *std::move(here);
    auto parsed = there->parse(there->changes(), *rules->lexicon);
    if (!parsed) return tl::unexpected(parsed.error());
    const archive::NewPage made{std::move(there->bytes), page.encoding, page.facts, rules->fingerprint};
    if (auto added = archive.add_page(made, parsed->articles); !added) return tl::unexpected(added.error());
    ++taken;
  }
  tell();
  return taken;
}

/// The collection at `path`, made where it is missing; what is around it is there.
Result<std::int64_t> collection_at(Archive& archive, const std::string& path, KeptReport& report) {
  const auto found = archive.collections().find(path);
  if (!found) return tl::unexpected(found.error());
  if (*found) return (*found)->id;
  ++report.collections;
  const auto slash = path.rfind('/');
  if (slash == std::string::npos) return archive.collections().create(path);
  const auto parent = archive.collections().find(path.substr(0, slash));
  if (!parent) return tl::unexpected(parent.error());
  return archive.collections().create(path.substr(slash + 1), (*parent)->id);
}

/// Both notes, the one that is here first; each once.
std::string both(const std::string& here, const std::string& there) {
  if (there.empty() || here.find(there) != std::string::npos) return here;
  return here.empty() ? there : here + "\n" + there;
}

std::size_t shared_lines(const Anchor& one, const Anchor& other) {
  if (one.sha256 != other.sha256) return 0;
  std::vector<int> shared;
  std::set_intersection(one.lines.begin(), one.lines.end(), other.lines.begin(), other.lines.end(),
                        std::back_inserter(shared));
  return shared.size();
}

Result<void> note_items(Archive& archive, std::int64_t collection,
                        const std::vector<BroughtCollection::Item>& brought) {
  const auto items = archive.collections().items(collection);
  if (!items) return tl::unexpected(items.error());
  for (const auto& [anchor, note] : brought) {
    if (note.empty()) continue;
    const auto own = std::max_element(items->begin(), items->end(), [&anchor = anchor](const auto& a, const auto& b) {
      return shared_lines(a.anchor, anchor) < shared_lines(b.anchor, anchor);
    });
    if (own == items->end()) continue;
    const std::string noted = both(own->note, note);
    if (noted == own->note) continue;
    if (auto set = archive.collections().set_item_note(own->id, noted); !set) return set;
  }
  return {};
}

Result<void> take_collection(Archive& archive, const BroughtCollection& brought, KeptReport& report) {
  const auto id = collection_at(archive, brought.path, report);
  if (!id) return tl::unexpected(id.error());
  const auto here = archive.collections().find(brought.path);
  if (!here) return tl::unexpected(here.error());
  if ((*here)->colour.empty() && !brought.colour.empty()) {
    if (auto set = archive.collections().recolour(*id, brought.colour); !set) return set;
  }
  if (const auto note = both((*here)->note, brought.note); note != (*here)->note) {
    if (auto set = archive.collections().set_note(*id, note); !set) return set;
  }
  std::vector<Anchor> anchors;
  for (const auto& item : brought.items) anchors.push_back(item.anchor);
  const auto added = archive.collections().add(*id, anchors);
  if (!added) return tl::unexpected(added.error());
  report.items += *added;
  return note_items(archive, *id, brought.items);
}

/// Of those that are marked here as well, the farther state stays.
Result<void> take_marks(Archive& archive, const Brought& brought, KeptReport& report) {
  const auto states = archive.marks().states();
  if (!states) return tl::unexpected(states.error());
  std::vector<Anchor> reviewed;
  for (const auto& [id, state] : *states) {
    const auto article = archive.articles().get(id);
    if (!article) return tl::unexpected(article.error());
    if (*article && state == ReadingState::Reviewed) reviewed.push_back(archive::anchor_of(**article));
  }
  for (const auto& [state, anchors] : brought.marks) {
    std::vector<Anchor> wanted = anchors;
    report.marks += wanted.size();
    std::erase_if(wanted, [&](const Anchor& anchor) {
      return std::any_of(reviewed.begin(), reviewed.end(),
                         [&](const Anchor& own) { return shared_lines(own, anchor) > 0; });
    });
    if (auto set = archive.marks().set_state(wanted, state); !set) return set;
  }
  return {};
}

Result<void> take_in(Archive& archive, const Brought& brought, KeptReport& report) {
  for (const auto& collection : brought.collections) {
    if (auto taken = take_collection(archive, collection, report); !taken) return taken;
  }
  for (const auto& [tag, anchors] : brought.tags) {
    if (auto added = archive.marks().add_tag(anchors, tag); !added) return added;
    report.tags += anchors.size();
  }
  return take_marks(archive, brought, report);
}

Result<std::size_t> count_unplaced(Archive& archive, const Brought& brought) {
  const auto unplaced = archive.unplaced();
  if (!unplaced) return tl::unexpected(unplaced.error());
  std::set<std::string> pages;
  for (const auto& collection : brought.collections) {
    for (const auto& item : collection.items) pages.insert(item.anchor.sha256);
  }
  for (const auto& [tag, anchors] : brought.tags) {
    for (const auto& anchor : anchors) pages.insert(anchor.sha256);
  }
  for (const auto& [state, anchors] : brought.marks) {
    for (const auto& anchor : anchors) pages.insert(anchor.sha256);
  }
  return static_cast<std::size_t>(std::count_if(unplaced->begin(), unplaced->end(),
                                                [&](const auto& one) { return pages.contains(one.anchor.sha256); }));
}

}  // namespace

bool holds_kept(const std::filesystem::path& path) {
  std::error_code error;
  return path.extension() == ".jsonl" || std::filesystem::exists(path / "archive.sqlite", error);
}

Result<KeptReport> import_kept(Archive& archive, const std::filesystem::path& from, const OnProgress& on_progress,
                               std::stop_token stop) {
  const auto before = archive.pages().newest();
  if (!before) return tl::unexpected(before.error());
  KeptReport report;
  Result<Brought> brought;
  if (std::error_code error; std::filesystem::is_directory(from, error)) {
    auto other = Archive::open(from, archive::Access::ReadOnly);
    if (!other) return tl::unexpected(other.error());
    brought = brought_by(*other);
    if (!brought) return tl::unexpected(brought.error());
    const auto pages = take_pages(archive, *other, on_progress, stop);
    if (!pages) return tl::unexpected(pages.error());
    report.pages = *pages;
  } else {
    brought = brought_by_lines(from);
    if (!brought) return tl::unexpected(brought.error());
  }
  report.cancelled = stop.stop_requested();
  if (report.cancelled) return report;
  auto corrections = import_corrections(archive, brought->corrections);
  if (!corrections) return tl::unexpected(corrections.error());
  report.corrections = *std::move(corrections);
  auto taken = archive.journal().record("kept-import", from.filename().string(),
                                        [&] { return take_in(archive, *brought, report); });
  if (!taken) return tl::unexpected(taken.error());
  const auto unplaced = count_unplaced(archive, *brought);
  if (!unplaced) return tl::unexpected(unplaced.error());
  report.unplaced = *unplaced;
  // From here on all of it is in; who stops now, stops the index, and that follows the next time.
  const auto caught_up = catch_up(archive, on_progress, stop);
  if (!caught_up && caught_up.error().code != ErrorCode::Cancelled) return tl::unexpected(caught_up.error());
  if (!caught_up || report.pages == 0) return report;
  auto found = news(archive, *before, stop);
  if (!found) return tl::unexpected(found.error());
  std::erase_if(*found, [](const News& one) { return one.articles.empty(); });
  report.news = *std::move(found);
  return report;
}

}  // namespace gongwen::ingest
