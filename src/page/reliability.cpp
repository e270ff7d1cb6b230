#include "page/reliability.h"

#include "page/role.h"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace gongwen::page {
namespace {

// The line that line `line` repeats; itself where it repeats none.
int original_of(int line, const Row& row) {
  const std::string_view repeated = row.flag("dup");
  std::from_chars(repeated.data(), repeated.data() + repeated.size(), line);
  return line;
}

bool is_repeat(const Row& row) { return !row.flag("dup").empty(); }

bool is_in_head(const Row& row) {
  const auto role = role_named(row.role);
  return role && *role <= Role::Byline;
}

// What of the gold decides which joins and articles are right.
class Truth {
 public:
  // Both must outlive it.
  Truth(const Page& page, const Rows& gold) : page_(page), gold_(gold) {
    std::map<std::string, std::set<int>> articles;
    std::map<std::string, std::map<double, int>> texts;  // By article and order.
    for (const auto& [line, row] : gold) {
      if (is_repeat(row)) continue;
      articles[row.article].insert(line);
      if (!is_in_head(row)) texts[row.article].emplace(row.order, line);
    }
    for (auto& [article, lines] : articles) articles_.insert(std::move(lines));
    for (const auto& [article, ordered] : texts) {
      int place = 0;
      for (const auto& [order, line] : ordered) place_[line] = ++place;
    }
  }

  // Whether block `to` may follow block `from`.
  [[nodiscard]] bool follows(std::size_t from, std::size_t to) const {
    if (row_of(from).article != row_of(to).article) return false;
    return place_of(to) == 0 || place_of(to) == place_of(from) + 1;
  }

  [[nodiscard]] bool is_article(const std::set<int>& lines) const { return articles_.contains(lines); }

  // The lines of an article, those that are repeats left out.
  [[nodiscard]] std::set<int> lines_of(const Article& article) const {
    std::set<int> lines;
    for (const Piece& piece : article.pieces) {
      if (!is_repeat(row_of(piece.block))) lines.insert(line_of(piece.block));
    }
    return lines;
  }

 private:
  [[nodiscard]] int line_of(std::size_t block) const { return page_.blocks()[block].line; }
  [[nodiscard]] const Row& row_of(std::size_t block) const { return gold_.at(line_of(block)); }

  // Among the texts of its article, from 1; 0 for what stands in the head.
  [[nodiscard]] int place_of(std::size_t block) const {
    const auto found = place_.find(original_of(line_of(block), row_of(block)));
    return found == place_.end() ? 0 : found->second;
  }

  const Page& page_;
  const Rows& gold_;
  std::map<int, int> place_;  ///< By line.
  std::set<std::set<int>> articles_;
};

}  // namespace

Said& Said::operator+=(const Said& other) {
  times += other.times;
  confidence += other.confidence;
  right += other.right;
  return *this;
}

double Said::mean_confidence() const { return times == 0 ? 0 : confidence / times; }
double Said::right_share() const { return times == 0 ? 0 : right / times; }

void Bins::add(double confidence, bool right) {
  assert(confidence >= 0 && confidence <= 1);
  const auto bin = static_cast<std::size_t>(confidence * static_cast<double>(size()));
  (*this)[std::min(bin, size() - 1)] += {1, confidence, right ? 1.0 : 0.0};
}

Bins& Bins::operator+=(const Bins& other) {
  for (std::size_t i = 0; i < size(); ++i) (*this)[i] += other[i];
  return *this;
}

Said Bins::all() const {
  Said sum;
  for (const Said& said : *this) sum += said;
  return sum;
}

Reliability& Reliability::operator+=(const Reliability& other) {
  joins += other.joins;
  articles += other.articles;
  return *this;
}

Reliability reliability(const Page& page, const Rows& gold, std::span<const Article> articles) {
  const Truth truth(page, gold);
  Reliability result;
  for (const Article& article : articles) {
    const auto lines = truth.lines_of(article);
    if (!lines.empty()) result.articles.add(article.confidence, truth.is_article(lines));
    for (const Join& join : article.joins) {
      std::size_t before = join.piece - 1;
      while (before > 0 && article.pieces[before].repeat) --before;
      result.joins.add(join.confidence, truth.follows(article.pieces[before].block, article.pieces[join.piece].block));
    }
  }
  return result;
}

}  // namespace gongwen::page
