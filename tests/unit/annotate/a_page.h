#pragma once

#include "annotate/annotate.h"
#include "page/article.h"
#include "page/page.h"
#include "page/role.h"

#include <string>
#include <string_view>
#include <vector>

namespace gongwen::annotate {

struct Line {
  page::Role role;
  std::string_view text;
};
using Lines = std::vector<Line>;

/// Articles as a splitter would give them, each line a block of its own, and what annotate() makes of them.
inline std::vector<Article> annotated(const std::vector<Lines>& articles, std::string_view issue_date = "",
                                      std::string_view page_no = "", const Lexicon& lexicon = Lexicon::standard()) {
  std::string text;
  std::vector<page::Article> split;
  std::size_t block = 0;
  for (const Lines& lines : articles) {
    page::Article article;
    for (const Line& line : lines) {
      text += line.text;
      text += "\n\n";
      article.pieces.push_back({block++, line.role, false, false});
    }
    split.push_back(std::move(article));
  }
  PageFacts facts;
  facts.source = "某报.txt";
  facts.sha256 = std::string(64, '7');
  facts.date = issue_date;
  if (!issue_date.empty()) facts.date_origin = Origin::Option;
  facts.page_no = page_no;
  return annotate(page::Page(std::move(text)), split, facts, lexicon);
}

inline Article annotated(const Lines& lines, std::string_view issue_date = "",
                         const Lexicon& lexicon = Lexicon::standard()) {
  return annotated(std::vector<Lines>{lines}, issue_date, "", lexicon).front();
}

constexpr auto Headline = page::Role::Headline;
constexpr auto Kicker = page::Role::Kicker;
constexpr auto Body = page::Role::Body;
constexpr auto BylineLine = page::Role::Byline;
constexpr auto Caption = page::Role::Caption;
constexpr auto Credit = page::Role::Credit;
constexpr auto Note = page::Role::Note;

}  // namespace gongwen::annotate
