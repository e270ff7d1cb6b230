#pragma once

#include "annotate/article.h"
#include "annotate/story.h"
#include "app/job.h"
#include "app/keep/shelf.h"
#include "app/results/result_row.h"
#include "archive/archive.h"
#include "base/progress.h"
#include "base/result.h"
#include "exports/export.h"
#include "ingest/import.h"
#include "ingest/kept.h"
#include "ingest/reannotate.h"
#include "ingest/review.h"
#include "ingest/watch.h"
#include "page/page.h"
#include "search/searcher.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace gongwen::app {

/// An archive as it was found on opening.
struct Opened {
  archive::Access access = archive::Access::ReadOnly;  ///< ReadOnly when another process writes.
  std::int64_t articles = 0;
  std::int64_t outdated_pages = 0;  ///< Whose articles were made by other rules or topics than today's.
};

/// A part of what a query found.
struct Found {
  search::ResultSet results;
  double milliseconds = 0;  ///< The search alone.
  bool of_part = false;     ///< The index is being made: so far there was only a part of it to search.
};

/// An article opened for reading, on its page.
struct Reading {
  annotate::Article article;
  std::vector<search::Range> hits;  ///< Bytes of article.repaired.text.
  archive::PageRow row;
  page::Page page{{}};
  std::vector<annotate::Article> neighbours;  ///< All articles of the page, `article` among them, in its order.
  annotate::Story story;                      ///< What the article's story has on other pages.
  std::vector<annotate::Article> rest;        ///< The articles on later pages in which it goes on.
};

/// An article of a collection as lists show it.
struct ListedItem {
  archive::CollectionItem item;
  ResultRow row;  ///< Empty where its page is not in the archive.
};

/// A reporter whose name differs from another one's by a look-alike character: perhaps the same person.
struct Namesake {
  std::string name;  ///< The one that was asked about.
  std::string other;
  std::int64_t count = 0;  ///< Articles under the other.
};

/// A page with those of its articles that are asked for.
struct IssuePage {
  struct Entry {
    std::string id;
    std::string headline;  ///< Or the beginning of the text.
    int line = 0;
  };
  std::string paper;
  std::string page_no;
  bool doubtful = false;  ///< The date of its articles was inferred.
  std::vector<Entry> articles;
};

/// What is in doubt, and in which set of articles.
struct Reviewed {
  ingest::ReviewSet set;
  ingest::Review review;
};

struct DeskPage;

/// Everything the window asks of an archive, done on worker threads: one that searches, one that counts, one that
/// reads, one that imports, one that keeps what a person does, one that exports, one that looks for doubts. No call
/// blocks. Answers come on the GUI thread through the caller's Job.
class Library {
 public:
  static constexpr std::int64_t most_of_issue = 2000;

  template <class T>
  using Done = std::function<void(Result<T>)>;

  /// Nothing is opened before open().
  explicit Library(std::filesystem::path folder);

  [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }

  /// Opens the archive for writing, or for reading when another process writes. A missing one is made.
  ///
  /// Errors: those of archive::Archive::open().
  void open(Job& job, Done<Opened> done);

  /// Brings the index up to the store. Errors: those of ingest::catch_up(); Busy when the archive is read-only.
  void catch_up(Job& job, OnProgress on_progress, Done<std::int64_t> done);

  /// Reads some of the outdated pages again, so few that other changes need not wait long: a second or two. The answer
  /// tells how many are left. Errors: those of ingest::reannotate(); Busy when the archive is read-only.
  void reannotate_some(Job& job, Done<ingest::Reannotation> done);

  /// `first` is told what begins the answer where that is known before its end: by relevance, see
  /// search::Searcher::best_matches(). Errors: those of search::Searcher; NotFound while there is no index.
  void search(Job& job, search::Query query, search::Sort sort, std::size_t offset, std::size_t limit, Done<Found> done,
              std::function<void(const std::vector<search::Hit>&)> first = {});

  /// Where article `id` stands in what search() gives: see search::Searcher::place().
  void place(Job& job, search::Query query, search::Sort sort, std::string id, Done<std::optional<std::size_t>> done);

  /// Partial matches of `query`, at most `limit`. Errors: as search().
  void partial_matches(Job& job, search::Query query, std::size_t limit, Done<std::vector<search::Hit>> done);

  /// Counts by date, how that is known, region and topic, each over what `query` finds without its filters on that
  /// field: so the values beside a chosen one keep the counts that they would have.
  void count(Job& job, const search::Query& query,
             std::function<void(search::Field, std::vector<search::FacetCount>)> each, Done<void> done);

  /// Articles by year of what `query` finds for each of `topics`, one after the other: by rising year.
  void trends(Job& job, const search::Query& query, std::vector<std::string> topics,
              std::function<void(const std::string& topic, std::vector<search::FacetCount>)> each, Done<void> done);

  /// What `query` finds, by paper and page: pages by their number, their articles in their order. At most
  /// `most_of_issue` articles.
  void issue(Job& job, search::Query query, Done<std::vector<IssuePage>> done);

  /// The concordance of `query`: see search::Searcher::kwic().
  void kwic(Job& job, search::Query query, std::size_t width, search::KwicSort sort, std::size_t most,
            Done<search::Kwic> done);

  /// What someone who typed this may mean: see search::Searcher::suggest().
  void suggest(Job& job, std::string typed, std::size_t limit, Done<std::vector<search::Suggestion>> done);

  /// The articles most like article `id`, and why.
  void similar(Job& job, std::string id, std::size_t limit, Done<std::vector<search::Similar>> done);

  /// Reporters of the whole archive who are perhaps those of `names`. Errors: as search().
  void namesakes(Job& job, std::vector<std::string> names, Done<std::vector<Namesake>> done);

  /// Opens article `id` with its page. Errors: NotFound, those of the archive.
  void read(Job& job, std::string id, search::Query query, Done<std::shared_ptr<const Reading>> done);

  /// Reads a page for the correction desk. Errors: those of read_desk_page().
  void read_page(Job& job, std::string sha256, Done<std::shared_ptr<const DeskPage>> done);

  /// Imports files, folders and zip archives. job.stop() cancels, and the report says so.
  /// Errors: those of ingest::import_paths(); Busy when the archive is read-only.
  void import(Job& job, std::vector<std::filesystem::path> paths, ingest::ImportOptions options,
              std::function<void(const ingest::ImportProgress&)> on_progress, Done<ingest::ImportReport> done);

  /// Takes in what others kept: see ingest::import_kept(). job.stop() cancels, and the report says so. Errors: those of
  /// that; Busy when the archive is read-only.
  void take_in(Job& job, std::filesystem::path from, OnProgress on_progress, Done<ingest::KeptReport> done);

  /// What persons did with the archive's articles. Errors: those of the archive.
  void shelf(Job& job, Done<Shelf> done);

  /// Runs `change` on the archive, and tells what persons did with it then; does not wait for an import.
  /// Errors: those of `change`; Busy when the archive is read-only.
  using Change = std::function<Result<void>(archive::Archive&)>;
  void change(Job& job, Change change, Done<Shelf> done);

  /// Runs `change` as change() does, then reads the page. Start no other work with `job` before it is done: what is
  /// abandoned may never be done. Errors: those of read_desk_page() too.
  void mend_page(Job& job, std::string sha256, Change change, Done<std::shared_ptr<const DeskPage>> done);

  /// The `most` heaviest doubts in what `query` finds in full, or in the whole archive. Errors: those of the search and
  /// of ingest::review().
  void review(Job& job, std::optional<search::Query> query, std::size_t most, OnProgress on_progress,
              Done<Reviewed> done);

  /// The articles of a collection in their order. Errors: those of the archive.
  void items(Job& job, std::int64_t collection, Done<std::vector<ListedItem>> done);

  /// What is new for the saved searches: see ingest::news().
  void news(Job& job, Done<std::vector<ingest::News>> done);

  /// Writes an export: see exports::export_articles(). job.stop() cancels it.
  void write(Job& job, exports::Selection selection, exports::Options options, std::filesystem::path output,
             exports::WithManifest manifest, OnProgress on_progress, Done<exports::ExportReport> done);

 private:
  /// What one thread works with, opened on its first use. One object a thread.
  struct Lane {
    explicit Lane(Worker::Priority priority = Worker::Priority::Foreground) : worker(priority) {}

    std::optional<archive::Archive> archive;
    std::optional<search::Searcher> searcher;
    bool of_part = false;  ///< It searches an index that is being made.
    Worker worker;         // Last: it is joined before the rest goes.
  };

  [[nodiscard]] Result<archive::Archive*> reader(Lane& lane) const;
  enum class Reach { Whole, Ready };
  /// `Ready`: where there is no index of use, what is ready of the one that is being made.
  [[nodiscard]] Result<search::Searcher*> searcher(Lane& lane, Reach reach = Reach::Ready) const;
  [[nodiscard]] Result<archive::Archive*> writer();
  [[nodiscard]] Result<archive::Archive*> keeper();

  std::filesystem::path folder_;
  Lane searching_;
  Lane counting_;
  Lane reading_;
  Lane writing_{Worker::Priority::Background};
  Lane keeping_;
  Lane exporting_{Worker::Priority::Background};
  Lane reviewing_{Worker::Priority::Background};
  Lane aside_;  // Suggestions and similar articles, which must not wait for counts.
};

}  // namespace gongwen::app
