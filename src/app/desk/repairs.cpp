#include "app/desk/repairs.h"

#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace gongwen::app {
namespace {

using Where = page::Placing::Where;

template <class Change>
annotate::Correction correction(const DeskPage& page, const char* kind, Change change) {
  annotate::Correction made;
  made.kind = kind;
  made.page_sha256 = page.sha256();
  made.change = std::move(change);
  return made;
}

Repair made(Result<annotate::Correction> correction) {
  return correction ? Repair(*std::move(correction)) : std::nullopt;
}

bool holds(const std::vector<int>& lines, int line) { return std::ranges::find(lines, line) != lines.end(); }

}  // namespace

Repair split_before(const DeskPage& page, int line) {
  const auto spot = spot_of(page.articles(), line);
  return spot ? made(annotate::split_before(page.articles()[spot->article], line)) : std::nullopt;
}

Repair merge(const DeskPage& page, int line, int step) {
  const auto spot = spot_of(page.articles(), line);
  if (!spot) return std::nullopt;
  const auto other = static_cast<std::ptrdiff_t>(spot->article) + step;
  if (step == 0 || other < 0 || other >= std::ssize(page.articles())) return std::nullopt;
  const auto& here = page.articles()[spot->article];
  const auto& there = page.articles()[static_cast<std::size_t>(other)];
  return made(step > 0 ? annotate::merged(here, there) : annotate::merged(there, here));
}

Repair shift(const DeskPage& page, const std::vector<int>& run, int step) {
  const auto spot = run.empty() ? std::nullopt : spot_of(page.articles(), run.front());
  if (!spot) return std::nullopt;
  const auto& lines = page.articles()[spot->article].lines;
  const std::size_t behind = spot->piece + run.size();
  if (step < 0) {
    if (spot->piece > 0) {
      return correction(page, "order", page::Placing{run, Where::Before, lines[spot->piece - 1]});
    }
    if (spot->article == 0) return std::nullopt;
    return move_to(page, run, Where::Behind, page.articles()[spot->article - 1].lines.back());
  }
  if (behind < lines.size()) return correction(page, "order", page::Placing{run, Where::Behind, lines[behind]});
  if (spot->article + 1 == page.articles().size()) return std::nullopt;
  return move_to(page, run, Where::Before, page.articles()[spot->article + 1].lines.front());
}

Repair move_into(const DeskPage& page, const std::vector<int>& run, const std::string& id) {
  const auto article = std::ranges::find(page.articles(), id, &annotate::Article::id);
  if (run.empty() || article == page.articles().end() || holds(article->lines, run.front())) return std::nullopt;
  int at = article->lines.back();
  for (const int line : article->lines) {
    if (line < run.front()) at = line;
  }
  return move_to(page, run, Where::Behind, at);
}

Repair move_to(const DeskPage& page, const std::vector<int>& run, Where where, int at) {
  if (run.empty() || (where != Where::Alone && holds(run, at))) return std::nullopt;
  const auto spot = spot_of(page.articles(), run.front());
  const auto target = spot_of(page.articles(), at);
  // Alone already.
  if (where == Where::Alone && spot && page.articles()[spot->article].lines == run) return std::nullopt;
  const bool inside = where != Where::Alone && spot && target && spot->article == target->article;
  return correction(page, inside ? "order" : "move", page::Placing{run, where, where == Where::Alone ? 0 : at});
}

Repair give_role(const DeskPage& page, int line, page::Role role) {
  const auto spot = spot_of(page.articles(), line);
  if (!spot || page.articles()[spot->article].pieces[spot->piece].role == role) return std::nullopt;
  return correction(page, "role", page::RoleChange{line, role});
}

Repair turn_paragraph(const DeskPage& page, int line) {
  const auto spot = spot_of(page.articles(), line);
  if (!spot || spot->piece == 0) return std::nullopt;
  const auto& pieces = page.articles()[spot->article].pieces;
  const bool continues = pieces[spot->piece].continues;
  if (!continues && pieces[spot->piece].role != pieces[spot->piece - 1].role) return std::nullopt;
  return correction(page, "paragraph", page::ParagraphChange{line, !continues});
}

Repair give_text(const DeskPage& page, int line, const std::string& text) {
  const std::string_view wanted = text::trim(text);
  if (wanted.empty() || wanted == words_of(page.reading->page, line)) return std::nullopt;
  return correction(page, "text",
                    annotate::TextChange{line, std::string(wanted), std::string(words_of(page.printed, line))});
}

Repair accept(const DeskPage& page, int line) {
  const auto spot = spot_of(page.articles(), line);
  if (!spot || join_at(page, line) == nullptr) return std::nullopt;
  return made(annotate::accepted(page.articles()[spot->article], line));
}

Repair accept_article(const DeskPage& page, int line) {
  const auto spot = spot_of(page.articles(), line);
  return spot ? made(annotate::accepted(page.articles()[spot->article])) : std::nullopt;
}

Repair give_date(const DeskPage& page, const std::string& date) {
  if (date.empty()) return std::nullopt;
  return correction(page, "value", annotate::ValueChange{{}, "issue_date", date});
}

Repair give_regions(const DeskPage& page, int line, const std::vector<annotate::Region>& regions) {
  const auto spot = spot_of(page.articles(), line);
  if (!spot) return std::nullopt;
  std::string codes;
  for (const annotate::Region& region : regions) codes += (codes.empty() ? "" : ";") + region.code;
  return correction(page, "value", annotate::ValueChange{page.articles()[spot->article].lines, "regions", codes});
}

Repair check(const DeskPage& page) {
  return page.is_checked() ? std::nullopt : Repair(correction(page, "checked", annotate::PageChecked{}));
}

const page::Join* join_at(const DeskPage& page, int line) {
  const auto spot = spot_of(page.articles(), line);
  if (!spot || spot->piece == 0) return nullptr;
  const auto& joins = page.articles()[spot->article].joins;
  const auto join = std::ranges::find(joins, spot->piece, &page::Join::piece);
  return join == joins.end() ? nullptr : &*join;
}

std::vector<int> run_of(const DeskPage& page, int line) {
  const auto spot = spot_of(page.articles(), line);
  if (!spot) return {};
  const auto& article = page.articles()[spot->article];
  std::size_t end = article.lines.size();
  for (const page::Join& join : article.joins) {
    if (join.piece > spot->piece) end = std::min(end, join.piece);
  }
  const auto at = [&](std::size_t piece) { return article.lines.begin() + static_cast<std::ptrdiff_t>(piece); };
  return {at(spot->piece), at(end)};
}

bool is_doubtful(const page::Join& join) { return join.confidence < annotate::sure; }

std::vector<annotate::Doubt> doubts_of(const DeskPage& page) {
  auto doubts = annotate::doubts(page.articles());
  const auto order = [&](const annotate::Doubt& doubt) {
    constexpr std::array<int, 4> reach{1, 3, 0, 2};  // By Doubt::About: a date is of the whole page, a join of a part.
    const auto spot = spot_of(page.articles(), doubt.line).value_or(Spot{});
    return std::tuple(spot.article, spot.piece, reach[static_cast<std::size_t>(doubt.about)]);
  };
  std::ranges::sort(doubts, {}, order);
  return doubts;
}

}  // namespace gongwen::app
