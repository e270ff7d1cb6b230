#include "page/reconstruct.h"

#include "page/line.h"
#include "page/links.h"
#include "page/repeats.h"
#include "page/roles.h"

#include <algorithm>
#include <optional>

namespace gongwen::page {
namespace {

// Where a role stands in an article: what a head holds comes first, whatever place print gave it.
int rank(Role role) {
  switch (role) {
    case Role::Label: return 0;
    case Role::Kicker: return 1;
    case Role::Headline: return 2;
    case Role::Subtitle: return 3;
    case Role::Standfirst: return 4;
    case Role::Byline: return 5;
    default: return 6;
  }
}

bool runs_on(Role before, Role after) { return before == after && (before == Role::Body || before == Role::Caption); }

class Builder {
 public:
  Builder(const std::vector<Line>& lines, const std::vector<Reading>& readings, const std::vector<std::size_t>& kept,
          const std::vector<Unit>& units, const Linking& linking)
      : lines_(lines), readings_(readings), kept_(kept), units_(units), linking_(linking) {}

  // `repeats_of[i]`: the blocks that repeat block i.
  Article build(const std::vector<std::size_t>& chain, const std::vector<std::vector<std::size_t>>& repeats_of) const {
    Article article;
    std::vector<std::pair<std::size_t, const Link*>> joins;  // By block.
    for (std::size_t u = 0; u < chain.size(); ++u) {
      for (const std::size_t i : units_[chain[u]].lines)
        article.pieces.push_back({kept_[i], readings_[i].role, false, false});
      if (u == 0) continue;
      const auto link = std::find_if(linking_.links.begin(), linking_.links.end(),
                                     [&](const Link& l) { return l.from == chain[u - 1] && l.to == chain[u]; });
      article.confidence = std::min(article.confidence, link->confidence);
      if (!link->near || link->reasons.size() > 1) joins.emplace_back(kept_[units_[chain[u]].lines.front()], &*link);
    }
    std::stable_sort(article.pieces.begin(), article.pieces.end(),
                     [](const Piece& a, const Piece& b) { return rank(a.role) < rank(b.role); });
    mark_paragraphs(article);
    insert_repeats(article, repeats_of);
    for (std::size_t p = 0; p < article.pieces.size(); ++p) {
      for (const auto& [block, link] : joins) {
        if (block == article.pieces[p].block) article.joins.push_back({p, link->confidence, link->reasons});
      }
    }
    return article;
  }

 private:
  void mark_paragraphs(Article& article) const {
    for (std::size_t p = 1; p < article.pieces.size(); ++p) {
      const Piece& before = article.pieces[p - 1];
      const Line& line = lines_[before.block];
      article.pieces[p].continues =
          runs_on(before.role, article.pieces[p].role) && !line.ends_sentence && !line.folded.ends_with(":");
    }
  }

  static void insert_repeats(Article& article, const std::vector<std::vector<std::size_t>>& repeats_of) {
    for (std::size_t p = 0; p < article.pieces.size(); ++p) {
      const Piece piece = article.pieces[p];
      for (const std::size_t block : repeats_of[piece.block]) {
        ++p;
        article.pieces.insert(article.pieces.begin() + static_cast<std::ptrdiff_t>(p),
                              {block, piece.role, false, true});
      }
    }
  }

  const std::vector<Line>& lines_;  ///< Of all blocks; the others index into the kept ones.
  const std::vector<Reading>& readings_;
  const std::vector<std::size_t>& kept_;
  const std::vector<Unit>& units_;
  const Linking& linking_;
};

std::size_t place_of(const Article& article) {
  for (const Piece& piece : article.pieces) {
    if (piece.role == Role::Headline) return piece.block;
  }
  return article.pieces.front().block;
}

}  // namespace

std::vector<Article> reconstruct(const Page& page) {
  const std::vector<Line> lines = read_lines(page, Habits::shipped());
  const auto repeats = find_repeats(lines);
  std::vector<std::vector<std::size_t>> repeats_of(lines.size());
  std::vector<std::size_t> kept;
  std::vector<Line> kept_lines;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (repeats[i]) {
      std::size_t original = *repeats[i];
      while (repeats[original]) original = *repeats[original];
      repeats_of[original].push_back(i);
    } else {
      kept.push_back(i);
      kept_lines.push_back(lines[i]);
    }
  }
  const auto readings = read_roles(kept_lines);
  const auto units = make_units(kept_lines, readings);
  const auto linking = link_units(kept_lines, units);
  const Builder builder(lines, readings, kept, units, linking);
  std::vector<Article> articles;
  for (const auto& chain : linking.chains) articles.push_back(builder.build(chain, repeats_of));
  std::stable_sort(articles.begin(), articles.end(),
                   [](const Article& a, const Article& b) { return place_of(a) < place_of(b); });
  return articles;
}

}  // namespace gongwen::page
