#pragma once

#include <cstdint>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

/// Made-up pages of union newspapers, as many as one likes: for benchmarks, and for tests that want bulk. The sentences
/// say nothing true about anybody; places are real.
namespace gongwen::bench {

struct SyntheticArticle {
  std::string headline;
  std::vector<std::string> paragraphs;  ///< The first begins with 本报讯.
};

/// One page, as a file would hold it, and what its path would say.
struct SyntheticPage {
  std::string paper;
  std::string date;  ///< `2023-04-28`
  std::string page_no;
  std::vector<SyntheticArticle> articles;

  /// Blocks parted by blank lines; now and then a paragraph is cut where a column ended.
  std::string text;

  /// `工闻日报/2023/04/28/02.txt`
  [[nodiscard]] std::filesystem::path path() const;
};

/// Gives one page after another; the same seed gives the same pages. Articles have 659 characters in the mean, pages 10
/// articles.
class PageGenerator {
 public:
  explicit PageGenerator(std::uint64_t seed) : random_(seed) {}

  [[nodiscard]] SyntheticPage next();
  /// Its paper, date and number alone.
  [[nodiscard]] SyntheticPage next_name();
  [[nodiscard]] SyntheticArticle article();
  [[nodiscard]] std::string sentence();

 private:
  [[nodiscard]] std::string fill(std::string_view pattern);
  [[nodiscard]] std::string slot(char name);
  [[nodiscard]] std::string place();
  [[nodiscard]] std::size_t below(std::size_t bound);
  template <class List>
  [[nodiscard]] std::string any(const List& list);

  std::mt19937_64 random_;
  int number_ = 0;
  std::string place_;  ///< Where the article at hand reports from.
};

}  // namespace gongwen::bench
