#include "search/index_writer.h"

#include "search/database.h"
#include "search/document.h"
#include "search/layout.h"
#include "text/segmenter.h"

#include <cassert>
#include <string>
#include <system_error>
#include <utility>

#include <xapian.h>

namespace gongwen::search {

struct IndexWriter::State {
  Xapian::WritableDatabase database;
  std::shared_ptr<const text::Lexicon> lexicon;

  void set_words(text::OwnWords own) {
    lexicon = text::Lexicon::with(std::move(own));
    database.set_metadata(fingerprint_key, fingerprint(lexicon->own()));
    database.set_metadata(own_words_key, joined(lexicon->own()));
  }
};

Result<IndexWriter> IndexWriter::open(const std::filesystem::path& folder, text::OwnWords own) {
  return guarded([&]() -> Result<IndexWriter> {
    const bool fresh = !std::filesystem::exists(folder / "iamglass");
    std::error_code error;
    std::filesystem::create_directories(folder.parent_path(), error);
    auto state = std::make_unique<State>();
    state->database = Xapian::WritableDatabase(folder.string(), Xapian::DB_CREATE_OR_OPEN);
    if (fresh) {
      state->set_words(std::move(own));
      state->database.commit();
    } else {
      auto lexicon = lexicon_of(state->database, folder);
      if (!lexicon) return tl::unexpected(lexicon.error());
      state->lexicon = *std::move(lexicon);
    }
    // Within a transaction Xapian commits nothing by itself, however much has been put.
    state->database.begin_transaction();
    return IndexWriter(std::move(state));
  });
}

const std::shared_ptr<const text::Lexicon>& IndexWriter::lexicon() const { return state_->lexicon; }

Result<void> IndexWriter::set_words(text::OwnWords own) {
  return guarded([&]() -> Result<void> {
    state_->set_words(std::move(own));
    return {};
  });
}

Result<std::int64_t> IndexWriter::size() const {
  return guarded([&]() -> Result<std::int64_t> { return state_->database.get_doccount(); });
}

Result<bool> IndexWriter::holds(const std::string& id) const {
  return guarded([&]() -> Result<bool> { return state_->database.term_exists(layout::id_term(id)); });
}

Result<void> IndexWriter::put(Document document) {
  return guarded([&]() -> Result<void> {
    state_->database.replace_document(layout::id_term(document.state_->id), document.state_->parts.document());
    return {};
  });
}

Result<void> IndexWriter::remove(const std::string& id) {
  return guarded([&]() -> Result<void> {
    state_->database.delete_document(layout::id_term(id));
    return {};
  });
}

Result<void> IndexWriter::commit() {
  return guarded([&]() -> Result<void> {
    state_->database.commit_transaction();
    state_->database.begin_transaction();
    return {};
  });
}

IndexWriter::IndexWriter(std::unique_ptr<State> state) : state_(std::move(state)) {}
IndexWriter::IndexWriter(IndexWriter&&) noexcept = default;
IndexWriter& IndexWriter::operator=(IndexWriter&&) noexcept = default;
IndexWriter::~IndexWriter() = default;

Result<void> compact_indexes(std::span<const std::filesystem::path> from, const std::filesystem::path& to) {
  assert(!from.empty());
  return guarded([&]() -> Result<void> {
    Xapian::Database all;
    for (const auto& folder : from) {
      const auto database = open_database(folder);
      if (!database) return tl::unexpected(database.error());
      all.add_database(*database);
    }
    all.compact(to.string(), Xapian::Compactor::FULL);
    return {};
  });
}

Result<void> discard_index(const std::filesystem::path& folder) {
  // Moved away first: of a half removed index Xapian opens what is left, for tables may be missing from a whole one.
  auto gone = folder;
  gone += ".gone";
  std::error_code error;
  std::filesystem::remove_all(gone, error);
  if (!error && std::filesystem::exists(folder, error)) std::filesystem::rename(folder, gone, error);
  if (!error) std::filesystem::remove_all(gone, error);
  if (error) return fail(ErrorCode::Io, folder.string() + ": " + error.message());
  return {};
}

std::string fingerprint(const text::OwnWords& own) {
  return "layout " + std::to_string(layout::layout_version) + ", " + text::analysis_fingerprint(own);
}

}  // namespace gongwen::search
