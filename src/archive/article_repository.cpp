#include "archive/article_repository.h"

#include "annotate/article_json.h"
#include "archive/guarded.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace gongwen::archive {

Result<std::int64_t> ArticleRepository::count() {
  return guarded(database_, [&]() -> Result<std::int64_t> {
    return database_.execAndGet("SELECT count(*) FROM article").getInt64();
  });
}

Result<std::optional<annotate::Article>> ArticleRepository::get(const std::string& id) {
  return guarded(database_, [&]() -> Result<std::optional<annotate::Article>> {
    SQLite::Statement select(database_, "SELECT record FROM article WHERE id = ?");
    select.bind(1, id);
    if (!select.executeStep()) return std::nullopt;
    auto article = annotate::from_json_text(select.getColumn(0).getString());
    if (!article) return fail(article.error().code, "article " + id + ": " + article.error().message);
    return *std::move(article);
  });
}

Result<std::vector<annotate::Article>> ArticleRepository::of_page(std::int64_t page) {
  return guarded(database_, [&]() -> Result<std::vector<annotate::Article>> {
    std::vector<annotate::Article> articles;
    SQLite::Statement select(database_, "SELECT id, record FROM article WHERE page = ? ORDER BY place");
    select.bind(1, page);
    while (select.executeStep()) {
      auto article = annotate::from_json_text(select.getColumn(1).getString());
      if (!article) {
        return fail(article.error().code,
                    "article " + select.getColumn(0).getString() + ": " + article.error().message);
      }
      articles.push_back(*std::move(article));
    }
    return articles;
  });
}

Result<std::optional<std::int64_t>> ArticleRepository::page_of(const std::string& id) {
  return guarded(database_, [&]() -> Result<std::optional<std::int64_t>> {
    SQLite::Statement select(database_, "SELECT page FROM article WHERE id = ?");
    select.bind(1, id);
    if (!select.executeStep()) return std::nullopt;
    return select.getColumn(0).getInt64();
  });
}

Result<void> ArticleRepository::for_each_id(const std::function<bool(const std::string&)>& each) {
  return guarded(database_, [&]() -> Result<void> {
    SQLite::Statement select(database_, "SELECT id FROM article ORDER BY page, place");
    while (select.executeStep() && each(select.getColumn(0).getString())) {
    }
    return {};
  });
}

}  // namespace gongwen::archive
