#include "app/desk/desk_page.h"

#include "ingest/misfits.h"
#include "text/decode.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace gongwen::app {

bool DeskPage::is_checked() const {
  return std::ranges::any_of(history, [](const archive::StoredCorrection& stored) {
    return std::holds_alternative<annotate::PageChecked>(stored.correction.change);
  });
}

std::optional<Spot> spot_of(const std::vector<annotate::Article>& articles, int line) {
  for (std::size_t a = 0; a < articles.size(); ++a) {
    const auto& lines = articles[a].lines;
    const auto found = std::ranges::find(lines, line);
    if (found != lines.end()) return Spot{a, static_cast<std::size_t>(found - lines.begin())};
  }
  return std::nullopt;
}

std::string_view words_of(const page::Page& page, int line) {
  const auto& blocks = page.blocks();
  const auto block = std::ranges::lower_bound(blocks, line, {}, &page::Block::line);
  if (block == blocks.end() || block->line != line) return {};
  return page.trimmed(static_cast<std::size_t>(block - blocks.begin()));
}

Result<std::shared_ptr<const DeskPage>> read_desk_page(archive::Archive& archive, const std::string& sha256) {
  auto row = archive.pages().find(sha256);
  if (!row) return tl::unexpected(row.error());
  if (!*row) return fail(ErrorCode::NotFound, "this page is not in the archive");
  const auto bytes = archive.pages().bytes((*row)->id);
  if (!bytes) return tl::unexpected(bytes.error());
  auto decoded = text::decode_as(*bytes, (*row)->encoding);
  if (!decoded) return tl::unexpected(decoded.error());
  auto articles = archive.articles().of_page((*row)->id);
  if (!articles) return tl::unexpected(articles.error());
  if (articles->empty()) return fail(ErrorCode::Corrupt, "this page has no articles");
  auto history = archive.corrections().of_page(sha256);
  if (!history) return tl::unexpected(history.error());

  auto misfits = ingest::misfits(archive, sha256);
  if (!misfits) return tl::unexpected(misfits.error());

  auto page = std::make_shared<DeskPage>();
  page->printed = page::Page(std::move(decoded->text));
  page->history = *std::move(history);
  page->misfits = *std::move(misfits);
  auto reading = std::make_shared<Reading>();
  reading->page = page->printed;
  for (const auto& stored : page->history) {
    const auto* text = std::get_if<annotate::TextChange>(&stored.correction.change);
    if (text != nullptr && !words_of(reading->page, text->line).empty()) {
      reading->page = reading->page.with_line(text->line, text->text);
    }
  }
  reading->row = *std::move(*row);
  reading->article = articles->front();
  reading->neighbours = *std::move(articles);
  page->reading = std::move(reading);
  return page;
}

}  // namespace gongwen::app
