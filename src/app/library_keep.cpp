// What persons do with articles, and what they take out.
#include "app/desk/desk_page.h"
#include "app/library.h"

#include <utility>

namespace gongwen::app {

void Library::shelf(Job& job, Done<Shelf> done) {
  job.start(
      keeping_.worker,
      [this](const Job::Call&) {
        return reader(keeping_).and_then([](archive::Archive* archive) { return read_shelf(*archive); });
      },
      std::move(done));
}

Result<archive::Archive*> Library::keeper() {
  auto archive = reader(keeping_);
  if (archive && (*archive)->access() != archive::Access::ReadWrite) {
    return fail(ErrorCode::Busy, "another program is writing to this archive; here it can only be read");
  }
  return archive;
}

void Library::change(Job& job, Change change, Done<Shelf> done) {
  job.start(
      keeping_.worker,
      [this, change = std::move(change)](const Job::Call&) {
        return keeper().and_then(
            [&](archive::Archive* archive) { return change(*archive).and_then([&] { return read_shelf(*archive); }); });
      },
      std::move(done));
}

void Library::take_in(Job& job, std::filesystem::path from, OnProgress on_progress, Done<ingest::KeptReport> done) {
  job.start(
      writing_.worker,
      [this, from = std::move(from), on_progress = std::move(on_progress)](const Job::Call& call) {
        return writer().and_then([&](archive::Archive* archive) {
          const auto tell = [&](const Progress& progress) { call.tell([=] { on_progress(progress); }); };
          return ingest::import_kept(*archive, from, tell, call.stop());
        });
      },
      std::move(done));
}

void Library::mend_page(Job& job, std::string sha256, Change change, Done<std::shared_ptr<const DeskPage>> done) {
  job.start(
      keeping_.worker,
      [this, sha256 = std::move(sha256), change = std::move(change)](const Job::Call&) {
        return keeper().and_then([&](archive::Archive* archive) {
          return change(*archive).and_then([&] { return read_desk_page(*archive, sha256); });
        });
      },
      std::move(done));
}

void Library::review(Job& job, std::optional<search::Query> query, std::size_t most, OnProgress on_progress,
                     Done<Reviewed> done) {
  job.start(
      reviewing_.worker,
      [this, query = std::move(query), most,
       on_progress = std::move(on_progress)](const Job::Call& call) -> Result<Reviewed> {
        const auto archive = reader(reviewing_);
        if (!archive) return tl::unexpected(archive.error());
        Reviewed reviewed;
        if (query) {
          const auto searcher = this->searcher(reviewing_, Reach::Whole);
          if (!searcher) return tl::unexpected(searcher.error());
          auto& ids = reviewed.set.emplace();
          const auto take = [&](const annotate::Article& article) { return ids.insert(article.id), true; };
          const auto read = (*searcher)->for_each(*query, search::Sort::Newest, take, call.stop());
          if (!read) return tl::unexpected(read.error());
        }
        const auto tell = [&](const Progress& progress) { call.tell([=] { on_progress(progress); }); };
        auto review = ingest::review(**archive, reviewed.set, most, tell, call.stop());
        if (!review) return tl::unexpected(review.error());
        reviewed.review = *std::move(review);
        return reviewed;
      },
      std::move(done));
}

void Library::items(Job& job, std::int64_t collection, Done<std::vector<ListedItem>> done) {
  job.start(
      keeping_.worker,
      [this, collection](const Job::Call&) -> Result<std::vector<ListedItem>> {
        const auto archive = reader(keeping_);
        if (!archive) return tl::unexpected(archive.error());
        auto items = (*archive)->collections().items(collection);
        if (!items) return tl::unexpected(items.error());
        std::vector<ListedItem> listed;
        for (auto& item : *items) {
          ResultRow row;
          if (item.article) {
            const auto article = (*archive)->articles().get(*item.article);
            if (!article) return tl::unexpected(article.error());
            if (*article) row = to_row(**article);
          }
          listed.push_back({std::move(item), std::move(row)});
        }
        return listed;
      },
      std::move(done));
}

void Library::news(Job& job, Done<std::vector<ingest::News>> done) {
  job.start(
      counting_.worker,
      [this](const Job::Call& call) {
        return reader(counting_).and_then(
            [&](archive::Archive* archive) { return ingest::news(*archive, {}, call.stop()); });
      },
      std::move(done));
}

void Library::write(Job& job, exports::Selection selection, exports::Options options, std::filesystem::path output,
                    exports::WithManifest manifest, OnProgress on_progress, Done<exports::ExportReport> done) {
  job.start(
      exporting_.worker,
      [this, selection = std::move(selection), options = std::move(options), output = std::move(output), manifest,
       on_progress = std::move(on_progress)](const Job::Call& call) -> Result<exports::ExportReport> {
        const auto searcher = this->searcher(exporting_, Reach::Whole);
        if (!searcher) return tl::unexpected(searcher.error());
        const auto tell = [&](const Progress& progress) { call.tell([=] { on_progress(progress); }); };
        return exports::export_articles({*exporting_.archive, **searcher}, selection, options, output, manifest, tell,
                                        call.stop());
      },
      std::move(done));
}

}  // namespace gongwen::app
