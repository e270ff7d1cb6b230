#include "ingest/corrections.h"

#include "ingest/rules.h"
#include "ingest/stored_page.h"

#include <algorithm>
#include <utility>

namespace gongwen::ingest {
namespace {

// Without white space at its ends; empty when no block stands there.
std::string line_of(const page::Page& page, int line) {
  for (std::size_t block = 0; block < page.blocks().size(); ++block) {
    if (page.blocks()[block].line == line) return std::string(page.trimmed(block));
  }
  return {};
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
  const auto page = stored_page(archive, sha256);
  if (!page) return tl::unexpected(page.error());
  const auto rules = rules_of(archive);
  if (!rules) return tl::unexpected(rules.error());
  const auto parsed = page->parse(page->changes(), *rules->lexicon);
  if (!parsed) return tl::unexpected(parsed.error());
  if (auto replaced = archive.replace_articles(page->row, parsed->articles, rules->fingerprint); !replaced) {
    return tl::unexpected(replaced.error());
  }
  std::vector<std::int64_t> misfits;
  for (const std::size_t k : parsed->misfits) misfits.push_back(page->corrections[k].id);
  return misfits;
}

Result<void> correct(archive::Archive& archive, annotate::Correction correction) {
  const auto page = stored_page(archive, correction.page_sha256);
  if (!page) return tl::unexpected(page.error());
  const auto rules = rules_of(archive);
  if (!rules) return tl::unexpected(rules.error());
  auto changes = page->changes();
  if (auto* text = std::get_if<annotate::TextChange>(&correction.change); text != nullptr && text->printed.empty()) {
    const auto before = page->parse(changes, *rules->lexicon);
    if (!before) return tl::unexpected(before.error());
    text->printed = line_of(before->page, text->line);
  }
  changes.push_back(correction);
  const auto parsed = page->parse(changes, *rules->lexicon);
  if (!parsed) return tl::unexpected(parsed.error());
  const auto& misfits = parsed->misfits;
  if (!misfits.empty() && misfits.back() == page->corrections.size()) {
    return fail(ErrorCode::Invalid, "the correction does not fit the page as it is: its lines do not stand so");
  }
  return archive.atomically([&]() -> Result<void> {
    if (auto added = archive.corrections().add(correction); !added) return tl::unexpected(added.error());
    return archive.replace_articles(page->row, parsed->articles, rules->fingerprint).map([](std::int64_t) {});
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
  std::vector<annotate::Correction> known;
  for (const auto& each : *kept) known.push_back(each.correction);
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
      if (auto added = archive.corrections().add(correction); !added) return tl::unexpected(added.error());
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
