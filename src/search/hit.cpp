#include "search/hit.h"

#include "search/record.h"
#include "search/snippet.h"
#include "text/fold.h"

#include <array>
#include <set>
#include <utility>

namespace gongwen::search {
namespace {

/// The running text of an article, and the hits in its repaired text as hits in that.
struct Body {
  std::string text;
  std::vector<Range> hits;
};

Body body_of(const page::Repaired& repaired, const std::vector<Range>& hits) {
  Body body;
  auto hit = hits.begin();
  for (const page::Paragraph& paragraph : repaired.paragraphs) {
    const bool shown = stands_in(Part::Body, paragraph.role);
    if (shown && !body.text.empty()) body.text += '\n';
    for (; hit != hits.end() && hit->second <= paragraph.end; ++hit) {
      if (!shown || hit->first < paragraph.begin) continue;
      body.hits.emplace_back(body.text.size() + hit->first - paragraph.begin,
                             body.text.size() + hit->second - paragraph.begin);
    }
    if (shown) body.text.append(repaired.text, paragraph.begin, paragraph.end - paragraph.begin);
  }
  return body;
}

std::string folded_at(std::string_view text, const Range& place) {
  return text::folded(text.substr(place.first, place.second - place.first));
}

}  // namespace

page::Repaired as_printed(const annotate::Article& article) {
  page::Repaired printed;
  for (const annotate::PrintedParagraph& paragraph : article.printed) {
    if (!printed.paragraphs.empty()) printed.text += '\n';
    const std::size_t begin = printed.text.size();
    printed.text += paragraph.text;
    printed.paragraphs.push_back({paragraph.role, begin, printed.text.size()});
  }
  return printed;
}

std::vector<Range> only_printed(const annotate::Article& article, const page::Repaired& as_printed,
                                const Highlighter& highlighter) {
  std::vector<Range> places = highlighter.find(as_printed.text, as_printed.paragraphs);
  if (places.empty()) return places;
  std::set<std::string> read;
  for (const Range& place : highlighter.find(article.repaired.text, article.repaired.paragraphs)) {
    read.insert(folded_at(article.repaired.text, place));
  }
  std::erase_if(places, [&](const Range& place) { return read.contains(folded_at(as_printed.text, place)); });
  return places;
}

Result<Hit> make_hit(const OpenRecord& record, double score, const Highlighter& highlighter) {
  auto article = listed_article(record.data);
  if (!article) return tl::unexpected(article.error());
  const page::Repaired& repaired = article->repaired;
  std::vector<Range> places = highlighter.find(record.folded, record.view.paragraphs);
  std::erase_if(places, [&](const Range& place) { return place.second > repaired.text.size(); });  // As printed.
  const Body body = body_of(repaired, places);
  const std::array headline{page::Paragraph{page::Role::Headline, 0, article->headline.size()}};
  Hit hit;
  hit.snippet = make_snippet(body.hits, body.text);
  if (!article->printed.empty()) {
    const page::Repaired printed = as_printed(*article);
    const auto places_in_print = only_printed(*article, printed, highlighter);
    if (places.empty() && !places_in_print.empty()) hit.snippet = make_snippet(places_in_print, printed.text);
    for (const Range& place : places_in_print) {
      hit.only_printed.push_back(printed.text.substr(place.first, place.second - place.first));
    }
  }
  hit.headline_hits = highlighter.find(article->headline, headline);
  hit.article = *std::move(article);
  hit.score = score;
  return hit;
}

}  // namespace gongwen::search
