#include "search/hit.h"

#include "search/record.h"
#include "search/snippet.h"

#include <array>
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

}  // namespace

Result<Hit> make_hit(std::string record, double score, const Highlighter& highlighter) {
  auto article = listed_article(record);
  if (!article) return tl::unexpected(article.error());
  const page::Repaired& repaired = article->repaired;
  const Body body = body_of(repaired, highlighter.find(repaired.text, repaired.paragraphs));
  const std::array headline{page::Paragraph{page::Role::Headline, 0, article->headline.size()}};
  Hit hit;
  hit.snippet = make_snippet(body.hits, body.text);
  hit.headline_hits = highlighter.find(article->headline, headline);
  hit.article = *std::move(article);
  hit.score = score;
  hit.record = std::move(record);
  return hit;
}

Result<annotate::Article> Hit::whole() const { return whole_article(record); }

}  // namespace gongwen::search
