#include "ingest/corrections.h"

#include "ingest/parse.h"
#include "ingest/rules.h"

#include <algorithm>
#include <utility>

namespace gongwen::ingest {
namespace {

std::vector<annotate::Correction> changes_of(const std::vector<archive::StoredCorrection>& stored) {
  std::vector<annotate::Correction> changes;
  for (const auto& each : stored) changes.push_back(each.correction);
  return changes;
}

struct StoredPage {
  std::int64_t row = 0;
  std::vector<archive::StoredCorrection> corrections;
  ParsedPage parsed;
  std::string made_by;
};

// The page as it is with its corrections and, behind them, one more.
Result<StoredPage> read(archive::Archive& archive, const std::string& sha256,
                        const annotate::Correction* another = nullptr) {
  const auto page = archive.pages().find(sha256);
  if (!page) return tl::unexpected(page.error());
  if (!*page) return fail(ErrorCode::NotFound, "page " + sha256 + ": is not in this archive");
  const auto bytes = archive.pages().bytes((*page)->id);
  if (!bytes) return tl::unexpected(bytes.error());
  auto corrections = archive.corrections().of_page(sha256);
  if (!corrections) return tl::unexpected(corrections.error());
  auto changes = changes_of(*corrections);
  if (another != nullptr) changes.push_back(*another);
  auto rules = rules_of(archive);
  if (!rules) return tl::unexpected(rules.error());
  auto parsed = parse_page(*bytes, (*page)->facts, (*page)->encoding, changes, *rules->lexicon);
  if (!parsed) return tl::unexpected(parsed.error());
  return StoredPage{(*page)->id, *std::move(corrections), *std::move(parsed), std::move(rules->fingerprint)};
}

// Turns a step, and what is derived follows, in one transaction.
Result<std::optional<archive::Journal::Step>> turned(
    archive::Archive& archive, Result<std::optional<archive::Journal::Step>> (*turn)(archive::Journal journal)) {
  std::optional<archive::Journal::Step> step;
  auto done = archive.atomically([&]() -> Result<void> {
    auto next = turn(archive.journal());
    if (!next) return tl::unexpected(next.error());
    step = *std::move(next);
    if (!step || !step->kind.starts_with("correct-")) return {};
    const auto made = remake_page(archive, step->subject);
    if (!made && made.error().code != ErrorCode::NotFound) return tl::unexpected(made.error());
    return {};
  });
  if (!done) return tl::unexpected(done.error());
  return step;
}

}  // namespace

Result<std::vector<std::int64_t>> remake_page(archive::Archive& archive, const std::string& sha256) {
  auto page = read(archive, sha256);
  if (!page) return tl::unexpected(page.error());
  if (auto replaced = archive.replace_articles(page->row, page->parsed.articles, page->made_by); !replaced) {
    return tl::unexpected(replaced.error());
  }
  std::vector<std::int64_t> misfits;
  for (const std::size_t k : page->parsed.misfits) misfits.push_back(page->corrections[k].id);
  return misfits;
}

Result<void> correct(archive::Archive& archive, const annotate::Correction& correction) {
  const auto page = read(archive, correction.page_sha256, &correction);
  if (!page) return tl::unexpected(page.error());
  const auto& misfits = page->parsed.misfits;
  if (!misfits.empty() && misfits.back() == page->corrections.size()) {
    return fail(ErrorCode::Invalid, "the correction does not fit the page as it is: its lines do not stand so");
  }
  return archive.atomically([&]() -> Result<void> {
    if (auto added = archive.corrections().add(correction); !added) return tl::unexpected(added.error());
    return archive.replace_articles(page->row, page->parsed.articles, page->made_by).map([](std::int64_t) {});
  });
}

Result<CorrectionsReport> import_corrections(archive::Archive& archive, std::string_view json_lines) {
  std::vector<annotate::Correction> corrections;
  std::size_t number = 0;
  for (std::size_t begin = 0; begin < json_lines.size();) {
    const std::size_t end = std::min(json_lines.find('\n', begin), json_lines.size());
    const auto line = json_lines.substr(begin, end - begin);
    begin = end + 1;
    ++number;
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    auto correction = annotate::correction_from_json(line);
    if (!correction) {
      return fail(ErrorCode::Invalid, "line " + std::to_string(number) + ": " + correction.error().message);
    }
    corrections.push_back(*std::move(correction));
  }
  CorrectionsReport report;
  const auto kept = archive.corrections().all();
  if (!kept) return tl::unexpected(kept.error());
  auto known = changes_of(*kept);
  for (const auto& correction : corrections) {
    if (const auto same = std::find(known.begin(), known.end(), correction); same != known.end()) {
      known.erase(same);
      ++report.known;
      continue;
    }
    const auto page = archive.pages().find(correction.page_sha256);
    if (!page) return tl::unexpected(page.error());
    if (!*page) {
      if (auto added = archive.corrections().add(correction); !added) return tl::unexpected(added.error());
      ++report.without_page;
      continue;
    }
    const auto done = correct(archive, correction);
    if (done) {
      ++report.added;
    } else if (done.error().code == ErrorCode::Invalid) {
      report.misfits.push_back(annotate::to_json(correction).dump());
    } else {
      return tl::unexpected(done.error());
    }
  }
  return report;
}

Result<std::optional<archive::Journal::Step>> undo(archive::Archive& archive) {
  return turned(archive, [](archive::Journal journal) { return journal.undo(); });
}

Result<std::optional<archive::Journal::Step>> redo(archive::Archive& archive) {
  return turned(archive, [](archive::Journal journal) { return journal.redo(); });
}

}  // namespace gongwen::ingest
