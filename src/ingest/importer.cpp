#include "ingest/importer.h"

#include "annotate/doubts.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace gongwen::ingest {
namespace {

std::vector<std::string> doubts_of(const std::vector<annotate::Article>& articles) {
  std::vector<std::string> doubts;
  if (articles.empty()) return doubts;
  const annotate::Article& any = articles.front();  // Of paper and date all have the same.
  if (any.paper.empty()) doubts.emplace_back("the paper is not known");
  if (any.issue_date.value.empty()) {
    doubts.emplace_back("the issue date is not known");
  } else if (any.issue_date.origin == annotate::Origin::Inferred) {
    doubts.emplace_back("the issue date was inferred from the text");
  }
  const auto unsure = std::ranges::count_if(
      articles, [](const annotate::Article& article) { return article.confidence < annotate::sure; });
  if (2 * unsure > std::ssize(articles)) doubts.emplace_back("most of its articles are in doubt");
  return doubts;
}

}  // namespace

Result<void> Importer::store(std::vector<PreparedFile> files) {
  if (files.empty()) return {};
  auto stored = archive_.atomically([&]() -> Result<void> {
    const auto before = archive_.queue().last();
    if (!before) return tl::unexpected(before.error());
    for (PreparedFile& file : files) {
      const auto* ready = std::get_if<ReadyPage>(&file.outcome);
      if (ready == nullptr) continue;
      // Once more: the same bytes may have come twice within this import.
      auto known = archive_.pages().find(ready->page.facts.sha256);
      if (!known) return tl::unexpected(known.error());
      if (*known) {
        file.outcome = KnownPage{std::move((*known)->facts.source)};
      } else if (auto added = archive_.add_page(ready->page, ready->articles); !added) {
        return tl::unexpected(added.error());
      }
    }
    const auto last = archive_.queue().last();
    if (!last) return tl::unexpected(last.error());
    queued_.emplace_back(*before, *last);
    return {};
  });
  for (PreparedFile& file : files) {
    if (stored) stored = take(std::move(file));
    tell_when_due();
  }
  // Not before all of them are in: what is committed goes from the queue, where they all are.
  return stored ? commit_when_due() : stored;
}

Result<void> Importer::take(PreparedFile file) {
  FileReport entry;
  entry.source = std::move(file.source);
  std::vector<search::Document> documents;
  if (auto* ready = std::get_if<ReadyPage>(&file.outcome)) {
    entry.articles = static_cast<std::int64_t>(ready->articles.size());
    entry.doubtful = doubts_of(ready->articles);
    report_.articles += entry.articles;
    ++report_.imported;
    documents = std::move(ready->documents);
  } else if (auto* known = std::get_if<KnownPage>(&file.outcome)) {
    entry.outcome = Outcome::Known;
    entry.reason = std::move(known->source);
    ++report_.known;
  } else {
    auto& error = std::get<Error>(file.outcome);
    entry.outcome = Outcome::Refused;
    entry.reason = std::move(error.message);
    entry.code = error.code;
    ++report_.refused;
  }
  report_.files.push_back(std::move(entry));
  return feed(std::move(documents));
}

Result<void> Importer::commit_index() {
  if (!feed_ || indexed_ == report_.articles) return {};
  if (auto committed = feed_->commit(); !committed) return give_up_index(committed.error());
  auto dropped = archive_.atomically([&]() -> Result<void> {
    for (const auto& [before, last] : queued_) {
      if (auto done = archive_.queue().done(last, before); !done) return done;
    }
    return {};
  });
  if (!dropped) return dropped;
  queued_.clear();
  indexed_ = report_.articles;
  tell();
  return {};
}

void Importer::tell() const {
  if (!on_progress_) return;
  on_progress_({pace_.at(static_cast<std::int64_t>(report_.files.size()), files_), report_.articles, indexed_,
                report_.files.empty() ? std::string() : report_.files.back().source});
}

ImportReport Importer::finish(bool cancelled) && {
  report_.cancelled = cancelled;
  return std::move(report_);
}

Result<void> Importer::feed(std::vector<search::Document> documents) {
  for (auto& document : documents) {
    if (!feed_) return {};
    if (auto put = feed_->put(std::move(document)); !put) return give_up_index(put.error());
  }
  return {};
}

Result<void> Importer::commit_when_due() {
  if (!feed_) return {};
  const auto done = static_cast<std::int64_t>(report_.files.size());
  const auto due = feed_->due((files_ - done) * report_.articles / done);
  if (!due) return give_up_index(due.error());
  return *due ? commit_index() : Result<void>();
}

// The articles are safe in the store, and queued.
Result<void> Importer::give_up_index(const Error& error) {
  feed_.reset();
  return error.code == ErrorCode::Io ? Result<void>() : tl::unexpected(error);
}

}  // namespace gongwen::ingest
