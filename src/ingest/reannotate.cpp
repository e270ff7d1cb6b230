#include "ingest/reannotate.h"

#include "ingest/index.h"
#include "ingest/pace.h"
#include "ingest/pipeline.h"
#include "ingest/rules.h"
#include "ingest/stored_page.h"

#include <algorithm>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace gongwen::ingest {
namespace {

/// Pages under way at once, and their bytes.
constexpr std::size_t most_pages = 32;
constexpr std::size_t most_bytes = std::size_t{1} << 20;

struct PageToRead {
  StoredPage page;
  std::vector<annotate::Article> articles;  ///< Where they were put together by today's rules; else none.
};
struct RemadePage {
  std::int64_t page = 0;
  std::vector<annotate::Article> articles;
};
using PagePipeline = Pipeline<Result<PageToRead>, Result<RemadePage>>;

Result<PageToRead> load(archive::Archive& archive, std::int64_t row, const Rules& rules) {
  auto page = stored_page(archive, row);
  if (!page) return tl::unexpected(page.error());
  const auto made_by = archive.pages().made_by(row);
  if (!made_by) return tl::unexpected(made_by.error());
  if (!made_by->starts_with(rules.splitting)) return PageToRead{*std::move(page), {}};
  auto articles = archive.articles().of_page(row);
  if (!articles) return tl::unexpected(articles.error());
  return PageToRead{*std::move(page), *std::move(articles)};
}

Result<RemadePage> remake(const Result<PageToRead>& read, const annotate::Lexicon& lexicon) {
  if (!read) return tl::unexpected(read.error());
  const auto& [page, articles] = *read;
  auto parsed = articles.empty()
                    ? page.parse(page.changes(), lexicon)
                    : parse_page_again(page.bytes, page.facts, page.encoding, page.changes(), articles, lexicon);
  if (!parsed) return fail(ErrorCode::Corrupt, parsed.error().message);
  return RemadePage{page.row, std::move(parsed->articles)};
}

/// An empty fingerprint is no page's.
Result<std::vector<std::int64_t>> pages_to_do(archive::Archive& archive, const Rules& rules, bool all) {
  return archive.pages().not_made_by(all ? std::string() : rules.fingerprint);
}

}  // namespace

Result<std::int64_t> outdated_pages(archive::Archive& archive) {
  const auto rules = rules_of(archive);
  if (!rules) return tl::unexpected(rules.error());
  const auto pages = archive.pages().not_made_by(rules->fingerprint);
  if (!pages) return tl::unexpected(pages.error());
  return static_cast<std::int64_t>(pages->size());
}

Result<Reannotation> reannotate(archive::Archive& archive, const ReannotateOptions& options,
                                const OnProgress& on_progress, std::stop_token stop) {
  if (archive.access() != archive::Access::ReadWrite) {
    return fail(ErrorCode::Invalid, archive.folder().string() + ": is open for reading only");
  }
  const auto rules = rules_of(archive);
  if (!rules) return tl::unexpected(rules.error());
  auto pages = pages_to_do(archive, *rules, options.all);
  if (!pages) return tl::unexpected(pages.error());
  const auto all = static_cast<std::int64_t>(pages->size());
  const std::int64_t total = options.most == 0 ? all : std::min(all, options.most);
  pages->resize(static_cast<std::size_t>(total));
  auto reading = archive::Archive::open(archive.folder(), archive::Access::ReadOnly);
  if (!reading) return tl::unexpected(reading.error());

  auto next = pages->begin();
  PagePipeline pipeline(
      std::max(1U, std::thread::hardware_concurrency()), most_pages, most_bytes,
      [&]() -> std::optional<Result<PageToRead>> {
        if (next == pages->end()) return std::nullopt;
        return load(*reading, *next++, *rules);
      },
      [](const Result<PageToRead>& read) { return read ? read->page.bytes.size() : 0; },
      [&] { return [&](const Result<PageToRead>& read) { return remake(read, *rules->lexicon); }; });
  Reannotation result{0, 0, all - total};
  Pace pace;
  while (true) {
    if (stop.stop_requested()) return fail(ErrorCode::Cancelled, "it was cancelled; it goes on the next time");
    auto taken = pipeline.take(Pace::between_reports);
    if (taken.state == PagePipeline::State::Ended) break;
    if (taken.output) {
      if (!*taken.output) return tl::unexpected(taken.output->error());
      const RemadePage& remade = **taken.output;
      const auto changed = archive.replace_articles(remade.page, remade.articles, rules->fingerprint);
      if (!changed) return tl::unexpected(changed.error());
      ++result.pages;
      result.changed += *changed;
    }
    if (on_progress && pace.due()) on_progress(pace.at(result.pages, total));
  }
  if (on_progress) on_progress(pace.at(result.pages, total));
  if (auto caught_up = catch_up(archive, {}, stop); !caught_up) return tl::unexpected(caught_up.error());
  return result;
}

}  // namespace gongwen::ingest
