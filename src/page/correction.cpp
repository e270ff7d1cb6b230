#include "page/correction.h"

#include <algorithm>
#include <optional>

namespace gongwen::page {
namespace {

constexpr const char* by_hand = "人工更正";

// Where a line stands: in which article, at which place.
struct Spot {
  std::size_t article = 0;
  std::size_t piece = 0;
};

int line_of(const Page& page, const Piece& piece) { return page.blocks()[piece.block].line; }

std::optional<Spot> find(const Page& page, const std::vector<Article>& articles, int line) {
  for (std::size_t a = 0; a < articles.size(); ++a) {
    for (std::size_t p = 0; p < articles[a].pieces.size(); ++p) {
      if (line_of(page, articles[a].pieces[p]) == line) return Spot{a, p};
    }
  }
  return std::nullopt;
}

auto at(std::vector<Piece>& pieces, std::size_t place) { return pieces.begin() + static_cast<std::ptrdiff_t>(place); }

// A paragraph goes on from a piece of the same role, and what repeats a block stands behind it.
void put_in_order(const Page& page, Article& article) {
  auto& pieces = article.pieces;
  pieces.front().continues = false;
  for (std::size_t p = 1; p < pieces.size(); ++p) {
    if (pieces[p].role != pieces[p - 1].role) pieces[p].continues = false;
  }
  for (std::size_t p = 0; p < pieces.size(); ++p) {
    const auto same = [&](const Piece& other) { return page.trimmed(other.block) == page.trimmed(pieces[p].block); };
    if (pieces[p].repeat && std::none_of(pieces.begin(), at(pieces, p), same)) pieces[p].repeat = false;
  }
}

// The joins of an article whose pieces were others: those between pieces that followed each other before, as they were,
// and where they did not, by hand.
std::vector<Join> joins_of(const std::vector<Piece>& pieces, const std::vector<Article>& before) {
  std::vector<Join> joins;
  for (std::size_t p = 1; p < pieces.size(); ++p) {
    for (const Article& article : before) {
      const auto old = std::find_if(article.pieces.begin(), article.pieces.end(),
                                    [&](const Piece& piece) { return piece.block == pieces[p].block; });
      if (old == article.pieces.end()) continue;
      const auto place = static_cast<std::size_t>(old - article.pieces.begin());
      if (place == 0 || article.pieces[place - 1].block != pieces[p - 1].block) {
        joins.push_back({p, 1, {by_hand}, {}});
        continue;
      }
      const auto join = std::find_if(article.joins.begin(), article.joins.end(),
                                     [&](const Join& known) { return known.piece == place; });
      if (join == article.joins.end()) continue;
      joins.push_back(*join);
      joins.back().piece = p;
    }
  }
  return joins;
}

void make_sure(Article& article, std::size_t piece) {
  for (Join& join : article.joins) {
    if (join.piece == piece) join = {piece, 1, {by_hand}, {}};
  }
}

// What stands as it is told to already is sure from now on. False when something has to move.
bool affirm(Article& article, const Placing& placing, const Spot& first, const std::optional<Spot>& target) {
  const std::size_t behind = first.piece + placing.lines.size();
  if (!target) {
    if (behind - first.piece < article.pieces.size()) return false;
    article.confidence = 1;
    for (std::size_t p = 1; p < article.pieces.size(); ++p) make_sure(article, p);
    return true;
  }
  const bool follows =
      placing.where == Placing::Where::Behind ? target->piece + 1 == first.piece : target->piece == behind;
  if (target->article != first.article || !follows) return false;
  make_sure(article, placing.where == Placing::Where::Behind ? first.piece : behind);
  return true;
}

bool place(const Page& page, std::vector<Article>& articles, const Placing& placing) {
  if (placing.lines.empty()) return false;
  const auto first = find(page, articles, placing.lines.front());
  if (!first) return false;
  const std::size_t count = placing.lines.size();
  const auto& source = articles[first->article].pieces;
  if (first->piece + count > source.size()) return false;
  for (std::size_t k = 0; k < count; ++k) {
    if (line_of(page, source[first->piece + k]) != placing.lines[k]) return false;
  }
  std::optional<Spot> target;
  if (placing.where != Placing::Where::Alone) {
    target = find(page, articles, placing.at);
    const bool inside = target && target->article == first->article && target->piece >= first->piece &&
                        target->piece < first->piece + count;
    if (!target || inside) return false;
  }
  if (affirm(articles[first->article], placing, *first, target)) return true;

  const std::vector<Article> before = articles;
  auto& left = articles[first->article].pieces;
  const std::vector<Piece> moved(at(left, first->piece), at(left, first->piece + count));
  left.erase(at(left, first->piece), at(left, first->piece + count));
  std::size_t changed = first->article;
  if (!target) {
    articles.insert(articles.begin() + static_cast<std::ptrdiff_t>(first->article) + 1, Article{moved, {}, 1});
    changed = first->article + 1;
  } else {
    const auto now = *find(page, articles, placing.at);
    auto& pieces = articles[now.article].pieces;
    pieces.insert(at(pieces, now.piece + (placing.where == Placing::Where::Behind ? 1 : 0)), moved.begin(),
                  moved.end());
    changed = now.article;
  }
  for (const std::size_t a : {first->article, changed}) {
    if (articles[a].pieces.empty()) continue;
    put_in_order(page, articles[a]);
    articles[a].joins = joins_of(articles[a].pieces, before);
    articles[a].confidence = 1;
  }
  std::erase_if(articles, [](const Article& article) { return article.pieces.empty(); });
  return true;
}

bool change(const Page& page, std::vector<Article>& articles, const RoleChange& wanted) {
  const auto spot = find(page, articles, wanted.line);
  if (!spot) return false;
  articles[spot->article].pieces[spot->piece].role = wanted.role;
  put_in_order(page, articles[spot->article]);
  return true;
}

bool change(const Page& page, std::vector<Article>& articles, const ParagraphChange& wanted) {
  const auto spot = find(page, articles, wanted.line);
  if (!spot) return false;
  auto& pieces = articles[spot->article].pieces;
  const bool can = spot->piece > 0 && pieces[spot->piece].role == pieces[spot->piece - 1].role;
  if (wanted.continues && !can) return false;
  pieces[spot->piece].continues = wanted.continues;
  return true;
}

}  // namespace

bool correct(const Page& page, std::vector<Article>& articles, const Correction& correction) {
  if (const auto* placing = std::get_if<Placing>(&correction)) return place(page, articles, *placing);
  if (const auto* role = std::get_if<RoleChange>(&correction)) return change(page, articles, *role);
  return change(page, articles, std::get<ParagraphChange>(correction));
}

}  // namespace gongwen::page
