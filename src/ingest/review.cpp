#include "ingest/review.h"

#include "ingest/evaluation.h"
#include "ingest/misfits.h"
#include "ingest/pace.h"
#include "text/utf8.h"

#include <algorithm>
#include <utility>

namespace gongwen::ingest {
namespace {

std::string title(const annotate::Article& article) {
  if (!article.headline.empty()) return article.headline;
  constexpr int most = 40;
  const std::string_view text = article.repaired.text;
  std::size_t end = 0;
  for (int k = 0; k < most && end < text.size() && text[end] != '\n'; ++k) end = text::code_point_at(text, end).end;
  return std::string(text.substr(0, end));
}

bool holds(const ReviewSet& set, const std::string& id) { return !set || set->contains(id); }

void keep_heaviest(std::vector<Question>& questions, std::size_t most) {
  std::stable_sort(questions.begin(), questions.end(),
                   [](const Question& a, const Question& b) { return a.doubt.weight() > b.doubt.weight(); });
  if (questions.size() > most) questions.resize(most);
}

}  // namespace

std::vector<Question> questions_of(const std::vector<annotate::Article>& page, const ReviewSet& set) {
  std::vector<Question> questions;
  const auto in_set = [&](const annotate::Article& article) { return holds(set, article.id); };
  if (std::none_of(page.begin(), page.end(), in_set)) return questions;
  for (annotate::Doubt& doubt : annotate::doubts(page)) {
    if (doubt.about != annotate::Doubt::About::IssueDate && !holds(set, doubt.article)) continue;
    const auto article =
        std::find_if(page.begin(), page.end(), [&](const annotate::Article& a) { return a.id == doubt.article; });
    questions.push_back({std::move(doubt), article->page_sha256, title(*article), article->paper,
                         article->issue_date.value, article->page_no,
                         article->issue_date.origin == annotate::Origin::Inferred});
  }
  return questions;
}

Result<Review> review(archive::Archive& archive, const ReviewSet& set, std::size_t most, const OnProgress& on_progress,
                      std::stop_token stop) {
  const auto checked = checked_pages(archive);
  if (!checked) return tl::unexpected(checked.error());
  const auto pages = archive.pages().all();
  if (!pages) return tl::unexpected(pages.error());
  Review review;
  Pace pace;
  std::int64_t done = 0;
  for (const archive::PageRow& page : *pages) {
    if (stop.stop_requested()) return fail(ErrorCode::Cancelled, "it was cancelled");
    if (on_progress && pace.due()) on_progress(pace.at(done, static_cast<std::int64_t>(pages->size())));
    ++done;
    const auto articles = archive.articles().of_page(page.id);
    if (!articles) return tl::unexpected(articles.error());
    if (std::none_of(articles->begin(), articles->end(), [&](const auto& a) { return holds(set, a.id); })) continue;
    ++review.pages;
    if (std::binary_search(checked->begin(), checked->end(), page.facts.sha256)) {
      ++review.checked;
      continue;
    }
    for (Question& question : questions_of(*articles, set)) {
      ++review.doubts;
      review.questions.push_back(std::move(question));
    }
    if (review.questions.size() > 2 * most) keep_heaviest(review.questions, most);
  }
  keep_heaviest(review.questions, most);
  auto unfit = misfits(archive);
  if (!unfit) return tl::unexpected(unfit.error());
  review.misfits = *std::move(unfit);
  return review;
}

}  // namespace gongwen::ingest
