#pragma once

#include "annotate/article.h"
#include "page/role.h"
#include "search/searcher.h"

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace gongwen::search {

/// What a test says of an article; the rest is as an import would leave it.
struct Sketch {
  std::string id;
  std::vector<std::pair<page::Role, std::string>> paragraphs;
  std::string date;
  annotate::Origin date_origin = annotate::Origin::Path;
  std::vector<std::string> regions;  ///< The first is the primary one.
  std::vector<std::string> topics;
  std::vector<std::string> bodies = {};
  std::string paper;
  std::string page_no = {};
  annotate::Kind kind = annotate::Kind::News;
  std::vector<std::string> reporters = {};
};

[[nodiscard]] annotate::Article article_of_sketch(const Sketch& sketch);

/// A headline and one paragraph.
[[nodiscard]] Sketch note(std::string id, std::string headline, std::string body);

/// An index in a folder of its own, which goes with it.
class TestIndex {
 public:
  explicit TestIndex(const std::vector<Sketch>& sketches = {});
  ~TestIndex();
  TestIndex(const TestIndex&) = delete;
  TestIndex& operator=(const TestIndex&) = delete;

  void put(const std::vector<Sketch>& sketches) const;
  [[nodiscard]] Searcher searcher() const;
  [[nodiscard]] std::filesystem::path folder() const { return root_ / "index"; }

  /// Ids of the articles that the query, as typed, finds; in the order of `sort`.
  [[nodiscard]] std::vector<std::string> find(const std::string& typed, Sort sort = Sort::Relevance) const;

 private:
  std::filesystem::path root_;
};

/// As typed; the test fails where it is not well formed.
[[nodiscard]] Query typed(const std::string& text);

[[nodiscard]] std::vector<std::string> ids(const std::vector<Hit>& hits);
[[nodiscard]] std::vector<std::string> ids(const ResultSet& results);

}  // namespace gongwen::search
