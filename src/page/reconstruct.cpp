#include "page/reconstruct.h"

#include "base/digest.h"
#include "page/grammar.h"
#include "page/line.h"
#include "page/repeats.h"
#include "page/solve.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace gongwen::data {
std::string_view bigrams_tsv();
std::string_view concepts_tsv();
std::string_view forms_tsv();
std::string_view gazetteer_tsv();
std::string_view gazetteer_words_tsv();
std::string_view habits_tsv();
std::string_view topics_tsv();
}  // namespace gongwen::data

namespace gongwen::page {
namespace {

/// Raised with every change of a rule or cost that puts pages together otherwise, or says otherwise why.
constexpr std::string_view rules_version = "9";

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
  Builder(const Page& page, const std::vector<Line>& lines, const std::vector<std::size_t>& kept,
          const Solution& solution)
      : page_(page), lines_(lines), kept_(kept), solution_(solution), link_to_(lines.size(), nullptr) {
    for (const Link& link : solution.links) link_to_[kept[link.to]] = &link;
  }

  // `repeats_of[i]`: the blocks that repeat block i.
  [[nodiscard]] Article build(std::size_t number, const std::vector<std::vector<std::size_t>>& repeats_of) const {
    Article article;
    article.confidence = solution_.confidence[number];
    for (const std::size_t line : solution_.chains[number]) {
      article.pieces.push_back({kept_[line], role_of[solution_.states[line]], false, false});
    }
    std::stable_sort(article.pieces.begin(), article.pieces.end(),
                     [](const Piece& a, const Piece& b) { return rank(a.role) < rank(b.role); });
    mark_paragraphs(article);
    article.pieces = with_repeats(article.pieces, repeats_of);
    // What its role has put first is joined to nothing.
    for (std::size_t p = 1; p < article.pieces.size(); ++p) {
      const Link* link = link_to_[article.pieces[p].block];
      if (link && !link->reasons.empty()) {
        article.joins.push_back({p, link->confidence, link->reasons, others(*link)});
      }
    }
    return article;
  }

 private:
  [[nodiscard]] std::vector<Placement> others(const Link& link) const {
    std::vector<Placement> places;
    for (const Link::Other& other : link.others) {
      places.push_back({{}, other.confidence, other.reasons});
      if (other.behind != Reading::none) places.back().behind = page_.blocks()[kept_[other.behind]].line;
    }
    return places;
  }

  void mark_paragraphs(Article& article) const {
    for (std::size_t p = 1; p < article.pieces.size(); ++p) {
      const Piece& before = article.pieces[p - 1];
      const Line& line = lines_[before.block];
      article.pieces[p].continues =
          runs_on(before.role, article.pieces[p].role) && !line.ends_sentence && !line.folded.ends_with(":");
    }
  }

  static std::vector<Piece> with_repeats(const std::vector<Piece>& pieces,
                                         const std::vector<std::vector<std::size_t>>& repeats_of) {
    std::vector<Piece> all;
    for (const Piece& piece : pieces) {
      all.push_back(piece);
      for (const std::size_t block : repeats_of[piece.block]) all.push_back({block, piece.role, false, true});
    }
    return all;
  }

  const Page& page_;
  const std::vector<Line>& lines_;  ///< Of all blocks; the others index into the kept ones.
  const std::vector<std::size_t>& kept_;
  const Solution& solution_;
  std::vector<const Link*> link_to_;  ///< By block; none of one that begins an article, or repeats another.
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
      repeats_of[*repeats[i]].push_back(i);
    } else {
      kept.push_back(i);
      kept_lines.push_back(lines[i]);
    }
  }
  const Solution solution = solve(kept_lines);
  const Builder builder(page, lines, kept, solution);
  std::vector<Article> articles;
  for (std::size_t c = 0; c < solution.chains.size(); ++c) articles.push_back(builder.build(c, repeats_of));
  std::stable_sort(articles.begin(), articles.end(),
                   [](const Article& a, const Article& b) { return place_of(a) < place_of(b); });
  return articles;
}

std::string rules_fingerprint() {
  return sha256(std::string(rules_version)
                    .append(data::bigrams_tsv())
                    .append(data::concepts_tsv())
                    .append(data::forms_tsv())
                    .append(data::gazetteer_tsv())
                    .append(data::gazetteer_words_tsv())
                    .append(data::habits_tsv())
                    .append(data::topics_tsv()));
}

}  // namespace gongwen::page
