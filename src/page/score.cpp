#include "page/score.h"

#include "page/role.h"
#include "text/data_lines.h"
#include "text/utf8.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <utility>
#include <vector>

namespace gongwen::page {
namespace {

using Pair = std::pair<int, int>;

std::set<Pair> neighbours(const Rows& rows, const std::set<int>& skipped) {
  std::map<std::string, std::vector<std::pair<double, int>>> articles;
  for (const auto& [line, row] : rows) {
    if (!skipped.contains(line)) articles[row.article].emplace_back(row.order, line);
  }
  std::set<Pair> pairs;
  for (auto& [id, lines] : articles) {
    std::sort(lines.begin(), lines.end());
    for (std::size_t i = 1; i < lines.size(); ++i) pairs.emplace(lines[i - 1].second, lines[i].second);
  }
  return pairs;
}

std::set<std::set<int>> line_sets(const Rows& rows, const std::set<int>& skipped) {
  std::map<std::string, std::set<int>> articles;
  for (const auto& [line, row] : rows) {
    if (!skipped.contains(line)) articles[row.article].insert(line);
  }
  std::set<std::set<int>> sets;
  for (auto& [id, lines] : articles) sets.insert(std::move(lines));
  return sets;
}

template <class T>
double common(const std::set<T>& a, const std::set<T>& b) {
  return static_cast<double>(std::count_if(a.begin(), a.end(), [&](const T& x) { return b.contains(x); }));
}

double f1(double right, double a, double b) { return a + b == 0 ? 1 : 2 * right / (a + b); }
double share(double right, double all) { return all == 0 ? 1 : right / all; }

}  // namespace

std::string_view Row::flag(std::string_view key) const {
  for (const std::string_view part : text::cells(flags, ';')) {
    if (part.size() > key.size() && part.starts_with(key) && part[key.size()] == '=')
      return part.substr(key.size() + 1);
  }
  return {};
}

Rows read_rows(std::string_view table) {
  Rows rows;
  for (const std::string_view line : text::cells(table, '\n')) {
    const auto cells = text::cells(line, '\t');
    int number = 0;
    const auto [end, error] = std::from_chars(cells[0].data(), cells[0].data() + cells[0].size(), number);
    if (cells.size() < 2 || error != std::errc() || end != cells[0].data() + cells[0].size()) continue;
    Row row{std::string(cells[1]), cells.size() > 2 ? std::string(cells[2]) : "", static_cast<double>(number),
            cells.size() > 4 ? std::string(cells[4]) : ""};
    if (cells.size() > 3) std::from_chars(cells[3].data(), cells[3].data() + cells[3].size(), row.order);
    rows.try_emplace(number, std::move(row));
  }
  return rows;
}

Rows rows_of(const Page& page, std::span<const Article> articles) {
  Rows rows;
  int number = 0;
  for (const Article& article : articles) {
    const std::string id = std::to_string(++number);
    double order = 0;
    for (const Piece& piece : article.pieces) {
      rows[page.blocks()[piece.block].line] = {id, std::string(name(piece.role)), ++order, ""};
    }
  }
  return rows;
}

Score& Score::operator+=(const Score& other) {
  precision += other.precision;
  recall += other.recall;
  weight += other.weight;
  gold_articles += other.gold_articles;
  found_articles += other.found_articles;
  exact_articles += other.exact_articles;
  gold_headlines += other.gold_headlines;
  found_headlines += other.found_headlines;
  right_headlines += other.right_headlines;
  roles += other.roles;
  right_roles += other.right_roles;
  pairs += other.pairs;
  right_pairs += other.right_pairs;
  jumps += other.jumps;
  right_jumps += other.right_jumps;
  lost += other.lost;
  pages += other.pages;
  return *this;
}

double Score::bcubed() const {
  return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) / weight;
}
double Score::exact_article_f1() const { return f1(exact_articles, gold_articles, found_articles); }
double Score::headline_f1() const { return f1(right_headlines, gold_headlines, found_headlines); }
double Score::role() const { return share(right_roles, roles); }
double Score::order() const { return share(right_pairs, pairs); }
double Score::jump() const { return share(right_jumps, jumps); }

Result<Score> score(const Page& page, const Rows& gold, const Rows& predicted) {
  std::map<int, double> weight;
  for (std::size_t i = 0; i < page.blocks().size(); ++i) {
    weight[page.blocks()[i].line] = static_cast<double>(text::count_characters(page.trimmed(i)));
  }
  const bool covers =
      weight.size() == gold.size() && std::equal(weight.begin(), weight.end(), gold.begin(),
                                                 [](const auto& a, const auto& b) { return a.first == b.first; });
  if (!covers) return fail(ErrorCode::Invalid, "the gold table does not cover the page's non-blank lines");

  std::set<int> repeats;
  for (const auto& [line, row] : gold) {
    if (!row.flag("dup").empty()) repeats.insert(line);
  }
  Score s;
  s.pages = 1;
  std::map<std::string, double> of_gold;
  std::map<std::string, double> of_predicted;
  std::map<std::pair<std::string, std::string>, double> of_both;
  for (const auto& [line, row] : gold) {
    const auto found = predicted.find(line);
    if (found == predicted.end() && repeats.contains(line)) continue;
    of_gold[row.article] += weight[line];
    if (found == predicted.end()) continue;
    of_predicted[found->second.article] += weight[line];
    of_both[{row.article, found->second.article}] += weight[line];
  }
  std::set<int> gold_headlines;
  std::set<int> found_headlines;
  for (const auto& [line, row] : gold) {
    const auto found = predicted.find(line);
    const bool is_there = found != predicted.end();
    const bool is_repeat = repeats.contains(line);
    if (is_there || !is_repeat) s.weight += weight[line];
    if (is_there) {
      const double both = of_both[{row.article, found->second.article}];
      s.precision += weight[line] * both / of_predicted[found->second.article];
      s.recall += weight[line] * both / of_gold[row.article];
    } else if (!is_repeat) {
      s.lost += weight[line];
    }
    const std::string_view alternative = row.flag("alt");
    const bool ambiguous =
        role_named(alternative) && (row.role == name(Role::Headline) || alternative == name(Role::Headline));
    if (!ambiguous && row.role == name(Role::Headline)) gold_headlines.insert(line);
    if (!ambiguous && is_there && found->second.role == name(Role::Headline)) found_headlines.insert(line);
    if (is_repeat) continue;
    ++s.roles;
    s.right_roles += is_there && (found->second.role == row.role || found->second.role == alternative);
  }
  s.gold_headlines = static_cast<double>(gold_headlines.size());
  s.found_headlines = static_cast<double>(found_headlines.size());
  s.right_headlines = common(gold_headlines, found_headlines);

  Rows known = predicted;
  std::erase_if(known, [&](const auto& entry) { return !gold.contains(entry.first); });
  const auto gold_sets = line_sets(gold, repeats);
  const auto found_sets = line_sets(known, repeats);
  s.gold_articles = static_cast<double>(gold_sets.size());
  s.found_articles = static_cast<double>(found_sets.size());
  s.exact_articles = common(gold_sets, found_sets);

  const auto gold_pairs = neighbours(gold, repeats);
  const auto found_pairs = neighbours(known, repeats);
  std::vector<int> file_order;
  for (const auto& [line, row] : gold) {
    if (!repeats.contains(line)) file_order.push_back(line);
  }
  std::set<Pair> jumps = gold_pairs;
  for (std::size_t i = 1; i < file_order.size(); ++i) jumps.erase({file_order[i - 1], file_order[i]});
  s.pairs = static_cast<double>(gold_pairs.size());
  s.right_pairs = common(gold_pairs, found_pairs);
  s.jumps = static_cast<double>(jumps.size());
  s.right_jumps = common(jumps, found_pairs);
  return s;
}

}  // namespace gongwen::page
