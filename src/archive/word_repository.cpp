#include "archive/word_repository.h"

#include "archive/guarded.h"
#include "archive/journal.h"
#include "text/fold.h"
#include "text/utf8.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace gongwen::archive {

Result<text::OwnWords> WordRepository::all() {
  return guarded(database_, [&]() -> Result<text::OwnWords> {
    text::OwnWords words;
    SQLite::Statement select(database_, "SELECT word FROM own_word ORDER BY word");
    while (select.executeStep()) words.push_back(select.getColumn(0).getString());
    return words;
  });
}

Result<std::int64_t> WordRepository::add(const std::vector<std::string>& words) {
  std::int64_t added = 0;
  const std::string subject = words.empty() ? std::string() : words.front();
  auto recorded = Journal(database_).record("word-add", subject, [&]() -> Result<void> {
    for (const std::string& each : words) {
      const auto word = text::checked_word(each);
      if (!word) return tl::unexpected(word.error());
      SQLite::Statement put(database_, "INSERT INTO own_word (word) VALUES (?) ON CONFLICT DO NOTHING");
      put.bind(1, *word);
      added += put.exec();
    }
    return {};
  });
  if (!recorded) return tl::unexpected(recorded.error());
  return added;
}

Result<void> WordRepository::remove(const std::vector<std::string>& words) {
  const std::string subject = words.empty() ? std::string() : words.front();
  return Journal(database_).record("word-remove", subject, [&]() -> Result<void> {
    for (const std::string& word : words) {
      SQLite::Statement drop(database_, "DELETE FROM own_word WHERE word = ?");
      drop.bind(1, text::folded(text::trim(word)));
      if (drop.exec() == 0) return fail(ErrorCode::NotFound, "nobody added the word “" + word + "” to the lexicon");
    }
    return {};
  });
}

}  // namespace gongwen::archive
