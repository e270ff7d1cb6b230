#include "app/desk/preview.h"

#include "app/desk/repairs.h"
#include "app/look/fonts.h"
#include "app/read/typeset.h"
#include "text/utf8.h"

#include <QFontMetrics>
#include <algorithm>

namespace gongwen::app {
namespace {

/// Some characters around the beginning of `line` in the article's text; nothing where it has none there.
void add_seam(const annotate::Article& article, int line, std::vector<search::Range>& seams) {
  constexpr int characters = 4;
  const std::string_view text = article.repaired.text;
  const auto run = std::ranges::find(article.repaired.runs, line, &page::Run::line);
  if (run == article.repaired.runs.end()) return;
  std::size_t begin = run->begin;
  std::size_t end = run->begin;
  for (int k = 0; k < characters && begin > 0 && text[begin - 1] != '\n'; ++k) {
    begin = text::code_point_before(text, begin).begin;
  }
  for (int k = 0; k < characters && end < text.size() && text[end] != '\n'; ++k) {
    end = text::code_point_at(text, end).end;
  }
  if (seams.empty() || seams.back().second <= begin) seams.emplace_back(begin, end);
}

std::vector<search::Range> asked_about(const DeskPresenter& desk, const annotate::Article& article) {
  std::vector<search::Range> seams;
  const bool whole = desk.doubt() != desk.doubts().end() && desk.doubt()->about == annotate::Doubt::About::Article;
  if (!whole) {
    if (join_at(*desk.page(), desk.line()) != nullptr) add_seam(article, desk.line(), seams);
    return seams;
  }
  for (const page::Join& join : article.joins) {
    if (is_doubtful(join)) add_seam(article, article.lines[join.piece], seams);
  }
  return seams;
}

}  // namespace

void show_preview(ReadingView& view, const DeskPresenter& desk, const Colours& colours, const TextStyle& text) {
  const annotate::Article* article = desk.article();
  if (article == nullptr) return;
  Reading reading;
  reading.article = *article;
  reading.hits = asked_about(desk, *article);
  const int character = QFontMetrics(reading_font(text)).horizontalAdvance(u'国');
  view.set_measure(character * text.measure);
  view.set_hits(typeset_article(*view.document(), reading, colours, text).hits);
  view.go_to_hit(reading.hits.empty() ? -1 : 0);
}

}  // namespace gongwen::app
