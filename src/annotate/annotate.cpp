#include "annotate/annotate.h"

#include "annotate/bodies.h"
#include "annotate/bylines.h"
#include "annotate/date_forms.h"
#include "annotate/event_dates.h"
#include "annotate/field_evidence.h"
#include "annotate/fields.h"
#include "annotate/issue_date.h"
#include "annotate/jumps.h"
#include "annotate/kind.h"
#include "annotate/places.h"
#include "annotate/reading.h"
#include "annotate/regions.h"
#include "annotate/topics.h"

#include <deque>

namespace gongwen::annotate {
namespace {

// What the file and the splitter say of the article.
Article begun(const page::Page& page, const page::Article& article, const PageFacts& facts) {
  Article result;
  result.source = facts.source;
  result.page_sha256 = facts.sha256;
  result.pieces = article.pieces;
  for (const page::Piece& piece : article.pieces) result.lines.push_back(page.blocks()[piece.block].line);
  result.id = article_id(facts.sha256, result.lines);
  result.joins = article.joins;
  result.confidence = article.confidence;
  result.repaired = page::repair(page, article);
  result.paper = facts.paper;
  result.paper_origin = facts.paper_origin;
  result.page_no = facts.page_no;
  result.page_no_origin = facts.page_no_origin;
  fill_display_fields(result);
  return result;
}

// What the article's own text says.
void read(Article& article, const Reading& reading, const Lexicon& lexicon) {
  Signatures signed_by = signatures(reading);
  article.bylines = std::move(signed_by.bylines);
  article.agency = std::move(signed_by.agency);
  KindJudgement judged = kind_of(reading, article.headline, !article.bylines.empty());
  article.kind = judged.kind;
  article.truncated_start = is_truncated_start(reading, article.kind);
  article.truncated_end = is_truncated_end(reading);
  Jumps jump = jumps(reading);
  article.continued_from_page = std::move(jump.from);
  article.continued_on_page = std::move(jump.on);
  const std::vector<Lexicon::Hit> hits = lexicon.find(reading.text());
  const std::vector<PlaceMention> places = find_places(reading, hits, lexicon);
  article.regions = regions(reading, places, hits, lexicon, signed_by.agency_evidence);
  article.topics = topics(reading, hits, lexicon);
  article.bodies = bodies(reading, hits, places, article.regions, lexicon);
  article.evidence = field_evidence(article, reading);
  article.evidence.push_back({"kind", std::move(judged.evidence)});
  if (!article.agency.empty()) article.evidence.push_back({"agency", std::move(signed_by.agency_evidence)});
}

}  // namespace

std::vector<Article> annotate(const page::Page& page, std::span<const page::Article> articles, const PageFacts& facts,
                              const Lexicon& lexicon) {
  std::vector<Article> result;
  result.reserve(articles.size());
  for (const page::Article& article : articles) result.push_back(begun(page, article, facts));

  std::deque<Reading> readings;
  std::vector<DatedReading> dated;
  for (Article& article : result) {
    const Reading& reading = readings.emplace_back(article.repaired);
    read(article, reading, lexicon);
    dated.push_back({&reading, find_dates(reading.text())});
  }
  const IssueDate issue = issue_date(facts, dated);
  for (std::size_t i = 0; i < result.size(); ++i) {
    result[i].issue_date = issue;
    result[i].event_dates = event_dates(readings[i], dated[i].dates, issue);
  }
  return result;
}

}  // namespace gongwen::annotate
