// What is asked of the index.
#include "annotate/lookalikes.h"
#include "app/describe.h"
#include "app/library.h"
#include "app/text.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <limits>
#include <map>
#include <tuple>
#include <utility>

namespace gongwen::app {
namespace {

search::Query without(search::Query query, search::Field field) {
  std::erase_if(query.filters, [field](const search::Filter& filter) { return filter.field == field; });
  return query;
}

/// An article's id is its page's digest and its topmost line: `7cc8ffcd29f10a81-72`.
std::pair<std::string, int> page_and_line(const std::string& id) {
  const auto dash = id.rfind('-');
  int line = 0;
  if (dash != std::string::npos) std::from_chars(id.data() + dash + 1, id.data() + id.size(), line);
  return {id.substr(0, dash), line};
}

/// `2` before `10`, and what is no number behind them.
std::pair<int, std::string> page_order(const std::string& page_no) {
  int number = 0;
  const auto end = page_no.data() + page_no.size();
  const bool is_number = std::from_chars(page_no.data(), end, number).ec == std::errc();
  return {is_number ? number : std::numeric_limits<int>::max(), page_no};
}

Result<std::vector<IssuePage>> read_issue(search::Searcher& searcher, const search::Query& query,
                                          const std::stop_token& stop) {
  std::map<std::tuple<std::string, std::pair<int, std::string>, std::string>, IssuePage> pages;
  std::int64_t read = 0;
  const auto take = [&](const annotate::Article& article) {
    const auto [digest, line] = page_and_line(article.id);
    IssuePage& page = pages[{article.paper, page_order(article.page_no), digest}];
    page.paper = article.paper;
    page.page_no = article.page_no;
    page.doubtful = page.doubtful || article.issue_date.origin == annotate::Origin::Inferred;
    page.articles.push_back({article.id, to_utf8(title(article)), line});
    return ++read < Library::most_of_issue;
  };
  const auto done = searcher.for_each(query, search::Sort::Oldest, take, stop);
  if (!done) return tl::unexpected(done.error());
  std::vector<IssuePage> issue;
  for (auto& [order, page] : pages) {
    std::ranges::stable_sort(page.articles, {}, &IssuePage::Entry::line);
    issue.push_back(std::move(page));
  }
  return issue;
}

}  // namespace

void Library::search(Job& job, search::Query query, search::Sort sort, std::size_t offset, std::size_t limit,
                     Done<Found> done, std::function<void(const std::vector<search::Hit>&)> first) {
  job.start(
      searching_.worker,
      [this, query = std::move(query), sort, offset, limit,
       first = std::move(first)](const Job::Call& call) -> Result<Found> {
        const auto searcher = this->searcher(searching_);
        if (!searcher) return tl::unexpected(searcher.error());
        const auto begin = std::chrono::steady_clock::now();
        if (first && sort == search::Sort::Relevance && offset == 0) {
          auto best = (*searcher)->best_matches(query, limit, call.stop());
          if (!best) return tl::unexpected(best.error());
          if (!best->empty()) call.tell([first, hits = std::move(*best)] { first(hits); });
        }
        auto results = (*searcher)->search(query, sort, offset, limit, call.stop());
        if (!results) return tl::unexpected(results.error());
        const std::chrono::duration<double, std::milli> spent = std::chrono::steady_clock::now() - begin;
        return Found{std::move(*results), spent.count(), searching_.of_part};
      },
      std::move(done));
}

void Library::place(Job& job, search::Query query, search::Sort sort, std::string id,
                    Done<std::optional<std::size_t>> done) {
  job.start(
      searching_.worker,
      [this, query = std::move(query), sort,
       id = std::move(id)](const Job::Call& call) -> Result<std::optional<std::size_t>> {
        const auto searcher = this->searcher(searching_);
        if (!searcher) return tl::unexpected(searcher.error());
        return (*searcher)->place(query, sort, id, call.stop());
      },
      std::move(done));
}

void Library::partial_matches(Job& job, search::Query query, std::size_t limit, Done<std::vector<search::Hit>> done) {
  job.start(
      searching_.worker,
      [this, query = std::move(query), limit](const Job::Call& call) -> Result<std::vector<search::Hit>> {
        const auto searcher = this->searcher(searching_);
        if (!searcher) return tl::unexpected(searcher.error());
        return (*searcher)->partial_matches(query, 0, limit, call.stop());
      },
      std::move(done));
}

void Library::count(Job& job, const search::Query& query,
                    std::function<void(search::Field, std::vector<search::FacetCount>)> each, Done<void> done) {
  job.start(
      counting_.worker,
      [this, query, each = std::move(each)](const Job::Call& call) -> Result<void> {
        const auto searcher = this->searcher(counting_);
        if (!searcher) return tl::unexpected(searcher.error());
        for (const auto field :
             {search::Field::Date, search::Field::Dated, search::Field::Region, search::Field::Topic}) {
          auto counts = (*searcher)->facets(without(query, field), field, call.stop());
          if (!counts) return tl::unexpected(counts.error());
          call.tell([each, field, counts = std::move(*counts)] { each(field, counts); });
        }
        return {};
      },
      std::move(done));
}

void Library::trends(Job& job, const search::Query& query, std::vector<std::string> topics,
                     std::function<void(const std::string&, std::vector<search::FacetCount>)> each, Done<void> done) {
  job.start(
      counting_.worker,
      [this, all = without(query, search::Field::Topic), topics = std::move(topics),
       each = std::move(each)](const Job::Call& call) -> Result<void> {
        const auto searcher = this->searcher(counting_);
        if (!searcher) return tl::unexpected(searcher.error());
        for (const std::string& topic : topics) {
          search::Query one = all;
          one.filters.push_back({search::Field::Topic, topic, false});
          auto dates = (*searcher)->facets(one, search::Field::Date, call.stop());
          if (!dates) return tl::unexpected(dates.error());
          std::erase_if(*dates, [](const search::FacetCount& date) { return date.key.size() != 4; });
          call.tell([each, topic, years = std::move(*dates)] { each(topic, years); });
        }
        return {};
      },
      std::move(done));
}

void Library::issue(Job& job, search::Query query, Done<std::vector<IssuePage>> done) {
  job.start(
      counting_.worker,
      [this, query = std::move(query)](const Job::Call& call) -> Result<std::vector<IssuePage>> {
        const auto searcher = this->searcher(counting_);
        if (!searcher) return tl::unexpected(searcher.error());
        return read_issue(**searcher, query, call.stop());
      },
      std::move(done));
}

void Library::kwic(Job& job, search::Query query, std::size_t width, search::KwicSort sort, std::size_t most,
                   Done<search::Kwic> done) {
  job.start(
      counting_.worker,
      [this, query = std::move(query), width, sort, most](const Job::Call& call) -> Result<search::Kwic> {
        const auto searcher = this->searcher(counting_);
        if (!searcher) return tl::unexpected(searcher.error());
        return (*searcher)->kwic(query, width, sort, most, call.stop());
      },
      std::move(done));
}

void Library::suggest(Job& job, std::string typed, std::size_t limit, Done<std::vector<search::Suggestion>> done) {
  job.start(
      aside_.worker,
      [this, typed = std::move(typed), limit](const Job::Call&) -> Result<std::vector<search::Suggestion>> {
        const auto searcher = this->searcher(aside_);
        if (!searcher) return tl::unexpected(searcher.error());
        return (*searcher)->suggest(typed, limit);
      },
      std::move(done));
}

void Library::similar(Job& job, std::string id, std::size_t limit, Done<std::vector<search::Similar>> done) {
  job.start(
      aside_.worker,
      [this, id = std::move(id), limit](const Job::Call&) -> Result<std::vector<search::Similar>> {
        const auto searcher = this->searcher(aside_);
        if (!searcher) return tl::unexpected(searcher.error());
        return (*searcher)->similar(id, limit);
      },
      std::move(done));
}

void Library::namesakes(Job& job, std::vector<std::string> names, Done<std::vector<Namesake>> done) {
  job.start(
      aside_.worker,
      [this, names = std::move(names)](const Job::Call& call) -> Result<std::vector<Namesake>> {
        const auto searcher = this->searcher(aside_);
        if (!searcher) return tl::unexpected(searcher.error());
        const auto reporters = (*searcher)->facets({}, search::Field::Reporter, call.stop());
        if (!reporters) return tl::unexpected(reporters.error());
        std::vector<Namesake> namesakes;
        for (const std::string& name : names) {
          for (const search::FacetCount& other : *reporters) {
            if (annotate::perhaps_the_same(name, other.key)) namesakes.push_back({name, other.key, other.count});
          }
        }
        return namesakes;
      },
      std::move(done));
}

}  // namespace gongwen::app
