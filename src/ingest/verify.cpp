#include "base/digest.h"
#include "ingest/index.h"
#include "ingest/pace.h"
#include "page/page.h"
#include "search/searcher.h"
#include "text/decode.h"

#include <map>
#include <unordered_set>
#include <utility>

namespace gongwen::ingest {
namespace {

/// Collects damages; a failure to read is a damage like any other.
class Verifier {
 public:
  Verifier(archive::Archive& archive, const OnProgress& on_progress, std::stop_token stop)
      : archive_(archive), on_progress_(on_progress), stop_(std::move(stop)) {}

  Result<std::vector<std::string>> run() && {
    auto damages = archive_.check();
    if (!damages) return damages;
    damages_ = *std::move(damages);
    check_pages();
    if (!cancelled()) check_index();
    if (cancelled()) return fail(ErrorCode::Cancelled, "the check was cancelled");
    return std::move(damages_);
  }

 private:
  [[nodiscard]] bool cancelled() const { return stop_.stop_requested(); }
  void tell(const std::string& what, const std::string& damage) { damages_.push_back(what + ": " + damage); }

  void step(std::int64_t total) {
    ++done_;
    if (on_progress_ && pace_.due()) on_progress_(pace_.at(done_, total));
  }

  void check_pages() {
    const auto pages = archive_.pages().all();
    if (!pages) return tell("pages", pages.error().message);
    const std::int64_t articles = archive_.articles().count().value_or(0);
    total_ = static_cast<std::int64_t>(pages->size()) + articles;
    for (const auto& page : *pages) {
      if (cancelled()) return;
      check_page(page);
      step(total_);
    }
  }

  void check_page(const archive::PageRow& row) {
    const std::string name = "page " + row.facts.source;
    const auto bytes = archive_.pages().bytes(row.id);
    if (!bytes) return tell(name, bytes.error().message);
    if (sha256(*bytes) != row.facts.sha256) return tell(name, "its bytes are not those that were imported");
    // Detection first: it takes the byte order mark off, as on import.
    auto decoded = text::decode(*bytes);
    if (!decoded || decoded->encoding != row.encoding) decoded = text::decode_as(*bytes, row.encoding);
    if (!decoded) return tell(name, decoded.error().message);
    const auto articles = archive_.articles().of_page(row.id);
    if (!articles) return tell(name, articles.error().message);
    check_lines(name, page::Page(std::move(decoded->text)), *articles);
  }

  /// Every non-blank line in exactly one article, at one place.
  void check_lines(const std::string& name, const page::Page& page, const std::vector<annotate::Article>& articles) {
    std::map<int, int> owners;
    for (const auto& block : page.blocks()) owners[block.line] = 0;
    for (const auto& article : articles) {
      for (const int line : article.lines) {
        const auto found = owners.find(line);
        if (found == owners.end()) {
          tell(name, "article " + article.id + " holds line " + std::to_string(line) + ", which is blank or not there");
        } else {
          ++found->second;
        }
      }
    }
    for (const auto& [line, count] : owners) {
      if (count != 1) {
        tell(name, "line " + std::to_string(line) + " is in " + std::to_string(count) + " articles instead of one");
      }
    }
  }

  void check_index() {
    const auto queued = archive_.queue().count();
    if (!queued) return tell("index", queued.error().message);
    if (*queued != 0) tell("index", std::to_string(*queued) + " changes of the store are not in it yet");
    auto searcher = search::Searcher::open(archive_.index_folder());
    if (!searcher) return tell("index", searcher.error().message);
    std::unordered_set<std::string> indexed;
    const auto read = searcher->for_each(
        search::Query{}, search::Sort::Relevance,
        [&](const annotate::Article& article) {
          check_indexed(*searcher, article.id);
          if (!indexed.insert(article.id).second) tell("index", "article " + article.id + " is in it twice");
          step(total_);
          return true;
        },
        stop_);
    if (!read) return cancelled() ? void() : tell("index", read.error().message);
    const auto told = archive_.articles().for_each_id([&](const std::string& id) {
      if (!indexed.contains(id)) tell("index", "article " + id + " is missing from it");
      return !cancelled();
    });
    if (!told) tell("articles", told.error().message);
  }

  void check_indexed(search::Searcher& searcher, const std::string& id) {
    const auto stored = archive_.articles().get(id);
    if (!stored) return tell("article " + id, stored.error().message);
    if (!*stored) return tell("index", "article " + id + " is in it, but not in the store");
    const auto held = searcher.holds_as_it_is(**stored);
    if (!held) return tell("index", held.error().message);
    if (!*held) tell("index", "article " + id + " differs from the store");
  }

  archive::Archive& archive_;
  const OnProgress& on_progress_;
  std::stop_token stop_;
  std::vector<std::string> damages_;
  std::int64_t done_ = 0;
  std::int64_t total_ = 0;
  Pace pace_;
};

}  // namespace

Result<std::vector<std::string>> verify(archive::Archive& archive, const OnProgress& on_progress,
                                        std::stop_token stop) {
  return Verifier(archive, on_progress, std::move(stop)).run();
}

}  // namespace gongwen::ingest
