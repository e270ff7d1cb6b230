#include "archive/migrate.h"

#include "archive/guarded.h"

#include <array>
#include <cassert>
#include <string>

#include <SQLiteCpp/SQLiteCpp.h>

namespace gongwen::data {
std::string_view schema_1_sql();
std::string_view schema_2_sql();
std::string_view schema_3_sql();
std::string_view schema_4_sql();
std::string_view schema_5_sql();
std::string_view schema_6_sql();
}  // namespace gongwen::data

namespace gongwen::archive {

std::span<const Migration> migrations() {
  static const std::array steps = {Migration{1, data::schema_1_sql()}, Migration{2, data::schema_2_sql()},
                                   Migration{3, data::schema_3_sql()}, Migration{4, data::schema_4_sql()},
                                   Migration{5, data::schema_5_sql()}, Migration{6, data::schema_6_sql()}};
  return steps;
}

Result<int> migrate(SQLite::Database& database, std::span<const Migration> steps) {
  return guarded(database, [&]() -> Result<int> {
    const auto version = [&] { return database.execAndGet("PRAGMA user_version").getInt(); };
    const int newest = steps.empty() ? 0 : steps.back().version;
    if (version() > newest) {
      return fail(ErrorCode::Corrupt, database.getFilename() + ": was made by a later release (schema " +
                                          std::to_string(version()) + ", this one knows " + std::to_string(newest) +
                                          "); install that release to open it");
    }
    for (const Migration& step : steps) {
      if (step.version <= version()) continue;
      assert(step.version == version() + 1);
      SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
      database.exec(std::string(step.sql));
      database.exec("PRAGMA user_version = " + std::to_string(step.version));
      transaction.commit();
    }
    return newest;
  });
}

}  // namespace gongwen::archive
