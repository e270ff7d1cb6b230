#include "search/highlighter.h"
#include "search/hit.h"
#include "search/record.h"
#include "search/searcher_state.h"
#include "text/fold.h"
#include "text/utf8.h"

#include <algorithm>
#include <utility>

namespace gongwen::search {
namespace {

/// Where the `width` characters before `at` begin, and those behind it end, within the paragraph.
std::size_t before(std::string_view text, std::size_t at, std::size_t width) {
  for (; width > 0 && at > 0; --width) {
    const text::CodePoint c = text::code_point_before(text, at);
    if (c.value == U'\n') break;
    at = c.begin;
  }
  return at;
}

std::size_t behind(std::string_view text, std::size_t at, std::size_t width) {
  for (; width > 0 && at < text.size(); --width) {
    const text::CodePoint c = text::code_point_at(text, at);
    if (c.value == U'\n') break;
    at = c.end;
  }
  return at;
}

std::u32string characters(std::string_view text) {
  std::u32string list;
  for (std::size_t at = 0; at < text.size();) {
    const text::CodePoint c = text::code_point_at(text, at);
    list += c.value;
    at = c.end;
  }
  return list;
}

/// Lines of the same surroundings stay in the order of their dates.
void sort(std::vector<KwicLine>& lines, KwicSort by) {
  if (by == KwicSort::Date) return;
  std::vector<std::pair<std::u32string, std::size_t>> keys;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    std::u32string key = characters(text::folded(by == KwicSort::Left ? lines[i].left : lines[i].right));
    if (by == KwicSort::Left) std::reverse(key.begin(), key.end());
    keys.emplace_back(std::move(key), i);
  }
  std::sort(keys.begin(), keys.end());
  std::vector<KwicLine> sorted;
  sorted.reserve(lines.size());
  for (const auto& [key, i] : keys) sorted.push_back(std::move(lines[i]));
  lines = std::move(sorted);
}

}  // namespace

Result<Kwic> Searcher::kwic(const Query& query, std::size_t width, KwicSort by, std::size_t most,
                            std::stop_token stop) {
  return state_->run([&]() -> Result<Kwic> {
    const auto asked = state_->ask(query, stop);
    if (!asked) return tl::unexpected(asked.error());
    const std::size_t all = state_->matches(**asked, stop).size();
    Kwic kwic;
    kwic.matched = static_cast<std::int64_t>(all);
    const Highlighter highlighter(query);
    for (const auto& ranked : state_->order(**asked, Sort::Newest, 0, all, stop)) {
      if (stop.stop_requested()) throw Stopped();
      const auto article = listed_article(state_->record_of(ranked.id));
      if (!article) return tl::unexpected(article.error());
      const auto add = [&](std::string_view text, const std::vector<Range>& places, bool printed) {
        for (const Range& place : places) {
          kwic.complete = kwic.lines.size() < most;
          if (!kwic.complete) return;
          const std::size_t begin = before(text, place.first, width);
          const std::size_t end = behind(text, place.second, width);
          kwic.lines.push_back({article->id, article->headline, article->paper, article->issue_date.value,
                                std::string(text.substr(begin, place.first - begin)),
                                std::string(text.substr(place.first, place.second - place.first)),
                                std::string(text.substr(place.second, end - place.second)), printed ? Range() : place,
                                printed, article->issue_date.origin == annotate::Origin::Inferred});
        }
      };
      add(article->repaired.text, highlighter.find(article->repaired.text, article->repaired.paragraphs), false);
      if (kwic.complete && !article->printed.empty()) {
        const page::Repaired printed = as_printed(*article);
        add(printed.text, only_printed(*article, printed, highlighter), true);
      }
      if (!kwic.complete) break;
    }
    sort(kwic.lines, by);
    return kwic;
  });
}

}  // namespace gongwen::search
