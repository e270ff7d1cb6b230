#include "ingest/misfits.h"

#include "ingest/corrections.h"
#include "ingest/rules.h"
#include "ingest/stored_page.h"

#include <algorithm>
#include <set>
#include <utility>

namespace gongwen::ingest {
namespace {

using Where = page::Placing::Where;

Result<archive::StoredCorrection> found(archive::Archive& archive, std::int64_t id) {
  auto all = archive.corrections().all();
  if (!all) return tl::unexpected(all.error());
  const auto one = std::find_if(all->begin(), all->end(), [&](const auto& stored) { return stored.id == id; });
  if (one == all->end()) return fail(ErrorCode::NotFound, "there is no correction " + std::to_string(id));
  return std::move(*one);
}

// What comes to the same where the lines no longer stand together: the first goes where it should, each other one
// behind the one before it.
std::vector<annotate::Correction> line_by_line(const annotate::Correction& correction) {
  std::vector<annotate::Correction> all;
  if (const auto* placing = std::get_if<page::Placing>(&correction.change)) {
    for (std::size_t k = 0; k < placing->lines.size(); ++k) {
      page::Placing one{{placing->lines[k]}, placing->where, placing->at};
      if (k > 0) one = {{placing->lines[k]}, Where::Behind, placing->lines[k - 1]};
      all.push_back(correction);
      all.back().kind = "move";
      all.back().change = std::move(one);
    }
  } else if (const auto* text = std::get_if<annotate::TextChange>(&correction.change)) {
    all.push_back(correction);
    all.back().change = annotate::TextChange{text->line, text->text, {}};
  } else {
    all.push_back(correction);
  }
  for (annotate::Correction& one : all) one.made_at.clear();
  return all;
}

}  // namespace

Result<std::vector<archive::StoredCorrection>> misfits(archive::Archive& archive, const std::string& sha256) {
  const auto page = stored_page(archive, sha256);
  if (!page) return tl::unexpected(page.error());
  std::vector<archive::StoredCorrection> misfits;
  if (page->corrections.empty()) return misfits;
  const auto rules = rules_of(archive);
  if (!rules) return tl::unexpected(rules.error());
  const auto parsed = page->parse(page->changes(), *rules->lexicon);
  if (!parsed) return tl::unexpected(parsed.error());
  for (const std::size_t k : parsed->misfits) misfits.push_back(page->corrections[k]);
  return misfits;
}

Result<std::vector<archive::StoredCorrection>> misfits(archive::Archive& archive) {
  const auto all = archive.corrections().all();
  if (!all) return tl::unexpected(all.error());
  std::set<std::string> pages;
  for (const auto& stored : *all) pages.insert(stored.correction.page_sha256);
  std::vector<archive::StoredCorrection> found;
  for (const std::string& sha256 : pages) {
    auto of_page = misfits(archive, sha256);
    if (!of_page && of_page.error().code == ErrorCode::NotFound) continue;  // Its page may come yet.
    if (!of_page) return tl::unexpected(of_page.error());
    std::move(of_page->begin(), of_page->end(), std::back_inserter(found));
  }
  return found;
}

Result<void> do_again(archive::Archive& archive, std::int64_t id) {
  const auto stored = found(archive, id);
  if (!stored) return tl::unexpected(stored.error());
  const annotate::Correction& old = stored->correction;
  return archive.journal().record("correct-again", old.page_sha256, [&]() -> Result<void> {
    if (auto removed = archive.corrections().remove(id); !removed) return removed;
    for (annotate::Correction& one : line_by_line(old)) {
      if (auto done = correct(archive, std::move(one)); !done) return done;
    }
    return {};
  });
}

Result<void> forget(archive::Archive& archive, std::int64_t id) {
  const auto stored = found(archive, id);
  if (!stored) return tl::unexpected(stored.error());
  return archive.atomically([&]() -> Result<void> {
    if (auto removed = archive.corrections().remove(id); !removed) return removed;
    return remake_page(archive, stored->correction.page_sha256).map([](const auto&) {});
  });
}

}  // namespace gongwen::ingest
