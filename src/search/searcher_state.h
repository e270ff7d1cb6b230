#pragma once

#include "search/columns.h"
#include "search/compile.h"
#include "search/database.h"
#include "search/highlighter.h"
#include "search/names.h"
#include "search/record.h"
#include "search/searcher.h"

#include <array>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <xapian.h>

namespace gongwen::search {

/// What a Searcher holds; its members are in searcher.cpp, kwic.cpp, suggest.cpp and similar.cpp.
struct Searcher::State {
  std::filesystem::path folder;
  Xapian::Database database;
  Collections collections;
  // What follows was read from this state of the database, and is dropped when it goes on.
  std::optional<std::vector<std::uint32_t>> dates;
  std::array<std::optional<Column>, layout::slots> columns;
  std::array<std::optional<std::vector<std::uint32_t>>, layout::slots> ranks;
  std::optional<NameTable> names;
  std::shared_ptr<const text::Lexicon> lexicon;
  /// A document, how well it matches, and its record where it was read already.
  struct Ranked {
    Xapian::docid id = 0;
    double score = 0;
    std::shared_ptr<const OpenRecord> record;
  };
  /// The query asked last: paging, sorting and facets ask for the same again.
  struct Asked {
    Query query;
    Compiled compiled;
    // Found when first wanted.
    std::optional<DocumentIds> matches;
    std::optional<std::vector<Ranked>> best;  ///< By relevance.
  };
  std::optional<Asked> asked;

  void forget() {
    dates.reset();
    columns = {};
    ranks = {};
    names.reset();
    lexicon.reset();
    asked.reset();
  }

  /// Runs `work`, and again on the newest state when a writer has meanwhile overwritten the one that was read.
  template <class Work>
  auto run(const Work& work) -> decltype(work()) {
    const auto reopen = [&] {
      forget();
      database.reopen();
    };
    try {
      return guarded([&] { return at_newest(work, reopen); });
    } catch (const Stopped&) {
      return fail(ErrorCode::Cancelled, "the search was cancelled");
    }
  }

  const std::vector<std::uint32_t>& all_dates(const std::stop_token& stop) {
    if (!dates) dates = load_dates(database, stop);
    return *dates;
  }

  const Column& column(layout::Slot slot, const std::stop_token& stop) {
    if (!columns[slot]) columns[slot] = Column::load(database, slot, stop);
    return *columns[slot];
  }

  const text::Lexicon& words() {
    if (!lexicon) lexicon = lexicon_of(database, folder).value_or(text::Lexicon::standard());
    return *lexicon;
  }

  Result<Compiled> compiled(const Query& query, const std::stop_token& stop) {
    return compile(query, {database, collections, stop, words()});
  }

  /// `query` made ready, kept until another is asked.
  Result<Asked*> ask(const Query& query, const std::stop_token& stop);
  const DocumentIds& matches(Asked& about, const std::stop_token& stop);
  Result<const DocumentIds*> matches(const Query& query, const std::stop_token& stop);
  Result<std::int64_t> count(const Query& query, const std::stop_token& stop);
  Result<std::optional<Nearest>> nearest(const Query& query, const std::stop_token& stop);
  Result<std::vector<Nearest>> looser(const Query& query, const std::stop_token& stop);

  /// The matches from `offset` on, at most `limit`, in the order of `sort`.
  std::vector<Ranked> order(Asked& about, Sort sort, std::size_t offset, std::size_t limit,
                            const std::stop_token& stop);
  /// The same by relevance; not all matches have to be found for that.
  std::vector<Ranked> by_relevance(Asked& about, std::size_t offset, std::size_t limit, const std::stop_token& stop);
  const std::vector<Ranked>& best(Asked& about, const std::stop_token& stop);
  [[nodiscard]] Xapian::MSet by_weight(const Asked& about, std::size_t offset, std::size_t limit,
                                       const std::stop_token& stop) const;
  std::vector<Ranked> by_value(const DocumentIds& ids, Sort sort, std::size_t offset, std::size_t limit,
                               const std::stop_token& stop);
  /// How many of `ids` stand before the article `id` in that order; nothing when it is none of them.
  std::optional<std::size_t> place(const DocumentIds& ids, Sort sort, const std::string& id,
                                   const std::stop_token& stop);
  /// What `sort` puts articles in order by, by their ids; none for Newest and Oldest.
  const std::vector<std::uint32_t>* ranks_for(Sort sort, const std::stop_token& stop);
  Result<std::vector<Ranked>> partial(const Query& query, const std::stop_token& stop);
  Result<std::vector<Hit>> hits(std::vector<Ranked> ranked, const Highlighter& highlighter,
                                const std::stop_token& stop);

  std::shared_ptr<const OpenRecord> opened(Xapian::docid id) const {
    return std::make_shared<const OpenRecord>(record_of(id));
  }
  [[nodiscard]] std::string record_of(Xapian::docid id) const {
    return database.get_document(id, Xapian::DOC_ASSUME_VALID).get_data();
  }
};

}  // namespace gongwen::search
