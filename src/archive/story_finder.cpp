#include "archive/story_finder.h"

#include "annotate/jumps.h"
#include "archive/article_repository.h"
#include "archive/page_repository.h"
#include "archive/statements.h"
#include "text/utf8.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gongwen::archive {
namespace {

using annotate::Article;
using annotate::StoryPart;

/// Which end of an article is asked for.
enum class Side { Before, After };

const std::string& mark_of(const Article& article, Side side) {
  return side == Side::Before ? article.continued_from_page : article.continued_on_page;
}

bool misses(const Article& article, Side side) {
  return side == Side::Before ? misses_beginning(article) : misses_end(article);
}

std::string beginning(std::string_view text) {
  constexpr int most_characters = 30;
  std::size_t end = 0;
  for (int count = 0; end < text.size() && count < most_characters; ++count) end = text::code_point_at(text, end).end;
  return std::string(text.substr(0, end)) + (end < text.size() ? "…" : "");
}

StoryPart no_part(const std::string& page_no, std::string_view rule, std::string reason) {
  StoryPart part;
  part.page_no = page_no;
  part.rule = rule;
  part.reasons = {std::move(reason)};
  return part;
}

/// Looks for the parts of one article, which is articles()[place] of its page.
class Search {
 public:
  Search(Statements& statements, PageRow row, std::vector<Article> here, std::size_t place)
      : statements_(statements), row_(std::move(row)), here_(std::move(here)), place_(place) {}

  Result<std::optional<StoryPart>> part(Side side) {
    const std::string& mark = mark_of(here_[place_], side);
    possible_ = 0;
    if (mark.empty() && !misses(here_[place_], side)) return std::nullopt;
    constexpr std::string_view day = "2023-04-28";
    if (row_.facts.date.size() != day.size() || row_.facts.page_no.empty()) {
      if (mark.empty()) return std::nullopt;
      return no_part(mark, "undated", "不知道这一版的见报日期或版次,认不出同一期的其他版");
    }
    if (annotate::names_page(mark, row_.facts.page_no, row_.facts.page_no)) {
      return no_part(mark, "no-part", "转接标记写的就是本版,多半认错了");
    }
    auto pages = pages_to_look_at(mark);
    if (!pages) return tl::unexpected(pages.error());
    auto found = best_on(*pages, side);
    if (!found || *found || mark.empty()) return found;
    if (pages->empty()) return no_part(mark, "no-page", "同一期的第" + mark + "版不在档案库中");
    if (possible_ == 0) return no_part(mark, "no-part", "第" + mark + "版没有与它相接的文章");
    return no_part(mark, "unsure",
                   "第" + mark + "版有" + std::to_string(possible_) + "篇可能与它相接,分不出是不是、是哪一篇");
  }

 private:
  /// Without a mark only pages with one can lead here.
  Result<std::vector<PageRow>> pages_to_look_at(const std::string& mark) {
    // More than this are no issue but a heap of files under one date.
    constexpr std::size_t most_pages = 64;
    const annotate::PageFacts& facts = row_.facts;
    PageRepository pages(statements_);
    auto rows =
        mark.empty() ? pages.of_issue_with_jumps(facts.paper, facts.date) : pages.of_issue(facts.paper, facts.date);
    if (!rows) return rows;
    std::erase_if(*rows, [&](const PageRow& row) {
      return row.facts.page_no == facts.page_no ||
             (!mark.empty() && !annotate::names_page(mark, facts.page_no, row.facts.page_no));
    });
    if (rows->size() > most_pages) rows->resize(most_pages);
    return rows;
  }

  Result<std::optional<StoryPart>> best_on(const std::vector<PageRow>& rows, Side side) {
    std::optional<StoryPart> best;
    for (const PageRow& row : rows) {
      const auto there = ArticleRepository(statements_.database()).of_page(row.id);
      if (!there) return tl::unexpected(there.error());
      const auto links = side == Side::After ? link_stories(here_, *there) : link_stories(*there, here_);
      for (const auto& link : links) {
        if ((side == Side::After ? link.first : link.second) != place_) continue;
        StoryPart part = part_of((*there)[side == Side::After ? link.second : link.first], link);
        if (!best || part.confidence > best->confidence) best = std::move(part);
      }
      count_possible(row, *there, side);
    }
    return best;
  }

  StoryPart part_of(const Article& article, const annotate::StoryLink& link) const {
    constexpr double same_paper = 0.8;
    StoryPart part{article.page_no, article.id,      article.headline, beginning(annotate::opening_of(article)),
                   link.rule,       link.confidence, link.reasons};
    if (row_.facts.paper.empty()) {
      part.confidence *= same_paper;
      part.reasons.emplace_back("两版都不知道是什么报纸,只知道日期相同");
    }
    return part;
  }

  void count_possible(const PageRow& row, const std::vector<Article>& there, Side side) {
    const Side other = side == Side::After ? Side::Before : Side::After;
    const auto count = std::count_if(there.begin(), there.end(), [&](const Article& article) {
      const std::string& mark = mark_of(article, other);
      return misses(article, other) || annotate::names_page(mark, row.facts.page_no, row_.facts.page_no);
    });
    possible_ = std::max(possible_, static_cast<std::size_t>(count));
  }

  Statements& statements_;
  PageRow row_;
  std::vector<Article> here_;
  std::size_t place_;
  std::size_t possible_ = 0;  ///< Articles of the page looked at that might be the part.
};

}  // namespace

Result<annotate::Story> StoryFinder::of(const Article& article) {
  const auto may_have = [&](Side side) { return !mark_of(article, side).empty() || misses(article, side); };
  if (!may_have(Side::Before) && !may_have(Side::After)) return annotate::Story{};
  ArticleRepository articles(statements_.database());
  const auto page = articles.page_of(article.id);
  if (!page) return tl::unexpected(page.error());
  if (!*page) return annotate::Story{};
  auto row = PageRepository(statements_).get(**page);
  if (!row) return tl::unexpected(row.error());
  auto here = articles.of_page(**page);
  if (!here) return tl::unexpected(here.error());
  const auto place = std::find_if(here->begin(), here->end(), [&](const Article& one) { return one.id == article.id; });
  // Replaced by a writer since it was looked up.
  if (!*row || place == here->end()) return annotate::Story{};
  const auto index = static_cast<std::size_t>(place - here->begin());
  Search search(statements_, std::move(**row), std::move(*here), index);
  auto before = search.part(Side::Before);
  if (!before) return tl::unexpected(before.error());
  auto after = search.part(Side::After);
  if (!after) return tl::unexpected(after.error());
  return annotate::Story{std::move(*before), std::move(*after)};
}

}  // namespace gongwen::archive
