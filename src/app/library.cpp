#include "app/library.h"

#include "app/desk/desk_page.h"
#include "ingest/index.h"
#include "ingest/index_place.h"
#include "text/decode.h"

#include <algorithm>
#include <utility>

namespace gongwen::app {
namespace {

Result<std::shared_ptr<const Reading>> read_article(archive::Archive& archive, const std::string& id,
                                                    const search::Query& query) {
  const auto page = archive.articles().page_of(id);
  if (!page) return tl::unexpected(page.error());
  if (!*page) return fail(ErrorCode::NotFound, "this article is not in the archive");
  auto row = archive.pages().get(**page);
  if (!row) return tl::unexpected(row.error());
  const auto bytes = archive.pages().bytes(**page);
  if (!bytes) return tl::unexpected(bytes.error());
  auto neighbours = archive.articles().of_page(**page);
  if (!neighbours) return tl::unexpected(neighbours.error());
  const auto article = std::ranges::find(*neighbours, id, &annotate::Article::id);
  if (!*row || article == neighbours->end())
    return fail(ErrorCode::Corrupt, "the page of this article is not in the archive");
  auto decoded = text::decode_as(*bytes, (*row)->encoding);
  if (!decoded) return tl::unexpected(decoded.error());
  auto story = archive.stories().of(*article);
  if (!story) return tl::unexpected(story.error());

  auto rest = exports::rest_of(archive, id, *story);
  if (!rest) return tl::unexpected(rest.error());

  auto reading = std::make_shared<Reading>();
  reading->article = *article;
  reading->hits = search::find_hits(query, article->repaired.text, article->repaired.paragraphs);
  reading->row = std::move(**row);
  reading->page = page::Page(std::move(decoded->text));
  reading->neighbours = std::move(*neighbours);
  reading->story = std::move(*story);
  reading->rest = std::move(*rest);
  return reading;
}

}  // namespace

Library::Library(std::filesystem::path folder) : folder_(std::move(folder)) {}

Result<archive::Archive*> Library::reader(Lane& lane) const {
  if (!lane.archive) {
    auto opened = archive::Archive::open(folder_, archive::Access::ReadOnly);
    if (!opened) return tl::unexpected(opened.error());
    lane.archive.emplace(std::move(*opened));
  }
  return &*lane.archive;
}

Result<search::Searcher*> Library::searcher(Lane& lane, Reach reach) const {
  if (lane.searcher && !lane.of_part && lane.searcher->refresh()) return &*lane.searcher;
  // There is none yet, or the index was made anew under it.
  lane.searcher.reset();
  const auto archive = reader(lane);
  if (!archive) return tl::unexpected(archive.error());
  auto opened = search::Searcher::open((*archive)->index_folder());
  lane.of_part = false;
  if (!opened && reach == Reach::Ready) {
    if (auto growing = search::Searcher::open(ingest::IndexPlace(**archive).growing())) {
      opened = std::move(growing);
      lane.of_part = true;
    }
  }
  if (!opened) return tl::unexpected(opened.error());
  lane.searcher.emplace(std::move(*opened));
  lane.searcher->set_collections(
      [archive = *archive](const std::string& path) { return archive->collections().articles_at(path); });
  return &*lane.searcher;
}

Result<archive::Archive*> Library::writer() {
  if (writing_.archive && writing_.archive->access() == archive::Access::ReadWrite) return &*writing_.archive;
  return fail(ErrorCode::Busy, "another program is writing to this archive; here it can only be read");
}

void Library::open(Job& job, Done<Opened> done) {
  job.start(
      writing_.worker,
      [this](const Job::Call&) -> Result<Opened> {
        auto opened = archive::Archive::open(folder_, archive::Access::ReadWrite);
        if (!opened && opened.error().code == ErrorCode::Busy) {
          opened = archive::Archive::open(folder_, archive::Access::ReadOnly);
        }
        if (!opened) return tl::unexpected(opened.error());
        auto beside = opened->another();
        if (!beside) return tl::unexpected(beside.error());
        writing_.archive.emplace(std::move(*opened));
        keeping_.archive.emplace(std::move(*beside));  // Nobody asks for a change before it is open.
        const auto articles = writing_.archive->articles().count();
        if (!articles) return tl::unexpected(articles.error());
        // Reads the gazetteer into memory, so that queries are parsed and named at once on the GUI thread later.
        static_cast<void>(
            search::parse_query("地区:北京").map([](const search::Query& query) { return search::to_text(query); }));
        const auto outdated = ingest::outdated_pages(*writing_.archive);
        if (!outdated) return tl::unexpected(outdated.error());
        return Opened{writing_.archive->access(), *articles, *outdated};
      },
      std::move(done));
}

void Library::catch_up(Job& job, OnProgress on_progress, Done<std::int64_t> done) {
  job.start(
      writing_.worker,
      [this, on_progress = std::move(on_progress)](const Job::Call& call) -> Result<std::int64_t> {
        return writer().and_then([&](archive::Archive* archive) {
          return ingest::catch_up(
              *archive, [&](const Progress& progress) { call.tell([=] { on_progress(progress); }); }, call.stop());
        });
      },
      std::move(done));
}

void Library::reannotate_some(Job& job, Done<ingest::Reannotation> done) {
  constexpr std::int64_t pages = 100;
  job.start(
      writing_.worker,
      [this](const Job::Call& call) -> Result<ingest::Reannotation> {
        return writer().and_then([&](archive::Archive* archive) {
          return ingest::reannotate(*archive, {false, pages}, {}, call.stop());
        });
      },
      std::move(done));
}

void Library::read(Job& job, std::string id, search::Query query, Done<std::shared_ptr<const Reading>> done) {
  job.start(
      reading_.worker,
      [this, id = std::move(id), query = std::move(query)](const Job::Call&) {
        return reader(reading_).and_then([&](archive::Archive* archive) { return read_article(*archive, id, query); });
      },
      std::move(done));
}

void Library::read_page(Job& job, std::string sha256, Done<std::shared_ptr<const DeskPage>> done) {
  job.start(
      reading_.worker,
      [this, sha256 = std::move(sha256)](const Job::Call&) {
        return reader(reading_).and_then([&](archive::Archive* archive) { return read_desk_page(*archive, sha256); });
      },
      std::move(done));
}

void Library::import(Job& job, std::vector<std::filesystem::path> paths, ingest::ImportOptions options,
                     std::function<void(const ingest::ImportProgress&)> on_progress, Done<ingest::ImportReport> done) {
  job.start(
      writing_.worker,
      [this, paths = std::move(paths), options = std::move(options),
       on_progress = std::move(on_progress)](const Job::Call& call) {
        return writer().and_then([&](archive::Archive* archive) {
          const auto tell = [&](const ingest::ImportProgress& progress) { call.tell([=] { on_progress(progress); }); };
          return ingest::import_paths(*archive, paths, options, tell, call.stop());
        });
      },
      std::move(done));
}

}  // namespace gongwen::app
