#include "search/index_writer.h"

#include "search/database.h"
#include "search/document.h"
#include "search/layout.h"
#include "text/segmenter.h"

#include <string>
#include <system_error>
#include <utility>

#include <xapian.h>

namespace gongwen::search {

struct IndexWriter::State {
  Xapian::WritableDatabase database;
};

Result<IndexWriter> IndexWriter::open(const std::filesystem::path& folder) {
  return guarded([&]() -> Result<IndexWriter> {
    const bool fresh = !std::filesystem::exists(folder / "iamglass");
    std::error_code error;
    std::filesystem::create_directories(folder.parent_path(), error);
    auto state = std::make_unique<State>();
    state->database = Xapian::WritableDatabase(folder.string(), Xapian::DB_CREATE_OR_OPEN);
    if (fresh) {
      state->database.set_metadata(fingerprint_key, fingerprint());
      state->database.commit();
    } else if (state->database.get_metadata(fingerprint_key) != fingerprint()) {
      return fail(ErrorCode::Corrupt, folder.string() + ": the index was made by other rules of analysis; rebuild it");
    }
    // Within a transaction Xapian commits nothing by itself, however much has been put.
    state->database.begin_transaction();
    return IndexWriter(std::move(state));
  });
}

Result<void> IndexWriter::put(Document document) {
  return guarded([&]() -> Result<void> {
    state_->database.replace_document(layout::id_term(document.state_->id), document.state_->document);
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

Result<void> compact_index(const std::filesystem::path& from, const std::filesystem::path& to) {
  auto database = open_database(from);
  if (!database) return tl::unexpected(database.error());
  return guarded([&]() -> Result<void> {
    database->compact(to.string(), Xapian::DBCOMPACT_NO_RENUMBER);
    return {};
  });
}

Result<void> discard_index(const std::filesystem::path& folder) {
  std::error_code error;
  std::filesystem::remove_all(folder, error);
  if (error) return fail(ErrorCode::Io, folder.string() + ": " + error.message());
  return {};
}

std::string fingerprint() {
  return "layout " + std::to_string(layout::layout_version) + ", " + text::analysis_fingerprint();
}

}  // namespace gongwen::search
