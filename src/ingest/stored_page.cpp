#include "ingest/stored_page.h"

#include <optional>
#include <utility>

namespace gongwen::ingest {
namespace {

Result<StoredPage> load(archive::Archive& archive, Result<std::optional<archive::PageRow>> page,
                        const std::string& name) {
  if (!page) return tl::unexpected(page.error());
  if (!*page) return fail(ErrorCode::NotFound, "page " + name + ": is not in this archive");
  archive::PageRow& row = **page;
  auto bytes = archive.pages().bytes(row.id);
  if (!bytes) return tl::unexpected(bytes.error());
  auto corrections = archive.corrections().of_page(row.facts.sha256);
  if (!corrections) return tl::unexpected(corrections.error());
  return StoredPage{row.id, *std::move(bytes), std::move(row.encoding), std::move(row.facts), *std::move(corrections)};
}

}  // namespace

std::vector<annotate::Correction> StoredPage::changes() const {
  std::vector<annotate::Correction> changes;
  for (const auto& each : corrections) changes.push_back(each.correction);
  return changes;
}

Result<ParsedPage> StoredPage::parse(const std::vector<annotate::Correction>& with,
                                     const annotate::Lexicon& lexicon) const {
  return parse_page(bytes, facts, encoding, with, lexicon);
}

Result<StoredPage> stored_page(archive::Archive& archive, const std::string& sha256) {
  return load(archive, archive.pages().find(sha256), sha256);
}

Result<StoredPage> stored_page(archive::Archive& archive, std::int64_t row) {
  return load(archive, archive.pages().get(row), std::to_string(row));
}

}  // namespace gongwen::ingest
