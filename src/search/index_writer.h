#pragma once

#include "annotate/article.h"
#include "base/result.h"
#include "text/lexicon.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>

namespace gongwen::search {

/// An article made ready for the index: analysed, with its terms, values and data. Move-only.
class Document {
 public:
  /// The costly part of indexing, done on any thread. Deterministic; thread-safe.
  /// `lexicon` is that of the writer.
  [[nodiscard]] static Document prepare(const annotate::Article& article,
                                        const text::Lexicon& lexicon = *text::Lexicon::standard());
  Document(Document&&) noexcept;
  Document& operator=(Document&&) noexcept;
  ~Document();

  /// Of the article.
  [[nodiscard]] const std::string& id() const;

 private:
  friend class IndexWriter;
  friend class ShardWriter;
  struct State;
  explicit Document(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

/// Writes the index. One writer an index; one thread.
class IndexWriter {
 public:
  /// Opens or makes the index at `folder`; only one that is made gets `own` words for its lexicon.
  ///
  /// Errors: Busy when another writer holds it, Corrupt when it is damaged or has another fingerprint (call
  /// discard_index() and queue everything anew), Io.
  [[nodiscard]] static Result<IndexWriter> open(const std::filesystem::path& folder, text::OwnWords own = {});
  IndexWriter(IndexWriter&&) noexcept;
  IndexWriter& operator=(IndexWriter&&) noexcept;
  ~IndexWriter();  ///< Drops what was not committed.

  /// What documents of this index are prepared by, and queries understood.
  [[nodiscard]] const std::shared_ptr<const text::Lexicon>& lexicon() const;
  /// Goes on with other own words. The caller puts every article in which one stands that was added or taken away.
  [[nodiscard]] Result<void> set_words(text::OwnWords own);

  /// How many articles it holds, and whether this one is among them; those that were put since the last commit, too.
  /// Errors: Io, Corrupt.
  [[nodiscard]] Result<std::int64_t> size() const;
  [[nodiscard]] Result<bool> holds(const std::string& id) const;

  /// Puts the article in, in the place of one with its id. Errors: Io.
  [[nodiscard]] Result<void> put(Document document);
  /// Takes the article out; one that is not there is no error.
  [[nodiscard]] Result<void> remove(const std::string& id);
  /// Makes all since the last commit visible and durable. Errors: Io (a full disk, say; nothing is visible then).
  [[nodiscard]] Result<void> commit();

  /// Articles put since the last commit after which commit() pays: more would only cost memory.
  static constexpr int batch = 2000;

 private:
  struct State;
  explicit IndexWriter(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

/// Writes one index at `to` of those at `from`, which nobody writes to meanwhile: their articles one behind the other,
/// by the fingerprint and the words of the first. Packed it is two fifths to a half smaller than one that grew by
/// commits. A second for 20,000 articles.
///
/// Errors: NotFound, Corrupt, Io (a full disk, say; what stands at `to` is then of no use).
[[nodiscard]] Result<void> compact_indexes(std::span<const std::filesystem::path> from,
                                           const std::filesystem::path& to);

/// Removes the index at `folder`; a missing one is no error. Killed at any instant, it leaves the whole index or none
/// (and beside it what remains of one, `<folder>.gone`, which the next call removes).
[[nodiscard]] Result<void> discard_index(const std::filesystem::path& folder);

/// Names the analysis, with persons' own words, and the layout.
[[nodiscard]] std::string fingerprint(const text::OwnWords& own = {});

}  // namespace gongwen::search
