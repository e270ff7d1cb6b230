#include "search/database.h"

#include "search/index_writer.h"
#include "text/data_lines.h"

#include <string_view>
#include <system_error>
#include <utility>

namespace gongwen::search {

Error to_error(const Xapian::Error& error) {
  const std::string message = "index: " + error.get_msg();
  const std::string_view type = error.get_type();  // Xapian's errors have no virtual functions to tell them by.
  if (type == "DatabaseLockError") return {ErrorCode::Busy, message};
  // Not found: callers have seen that the folder is there and holds something, so what is missing is a part of it.
  const bool damaged = type == "DatabaseCorruptError" || type == "DatabaseVersionError" ||
                       type == "DatabaseOpeningError" || type == "DatabaseNotFoundError";
  return {damaged ? ErrorCode::Corrupt : ErrorCode::Io, message};
}

Result<Xapian::Database> open_database(const std::filesystem::path& folder) {
  std::error_code error;
  if (!std::filesystem::exists(folder, error) || std::filesystem::is_empty(folder, error)) {
    return fail(ErrorCode::NotFound, folder.string() + ": there is no index");
  }
  // Anew is as good as reopened: of a database that is being opened, too, a writer may overwrite the state.
  const auto anew = [] {};
  const auto open = [&]() -> Result<Xapian::Database> {
    Xapian::Database database(folder.string(), Xapian::DB_BACKEND_GLASS);
    if (auto lexicon = lexicon_of(database, folder); !lexicon) return tl::unexpected(lexicon.error());
    return database;
  };
  return guarded([&] { return at_newest(open, anew); });
}

Result<std::shared_ptr<const text::Lexicon>> lexicon_of(const Xapian::Database& database,
                                                        const std::filesystem::path& folder) {
  const std::string made_by = database.get_metadata(fingerprint_key);
  if (made_by.empty()) return fail(ErrorCode::Corrupt, folder.string() + ": is no index of Gongwen; rebuild it");
  text::OwnWords own;
  const std::string words = database.get_metadata(own_words_key);
  for (const std::string_view word : text::data_lines(words)) own.emplace_back(word);
  if (made_by != fingerprint(own)) {
    return fail(ErrorCode::Corrupt, folder.string() + ": the index was made by other rules of analysis; rebuild it");
  }
  return text::Lexicon::with(std::move(own));
}

std::string joined(const text::OwnWords& own) {
  std::string words;
  for (const std::string& word : own) words.append(word).append("\n");
  return words;
}

}  // namespace gongwen::search
