#include "bench/pages.h"

#include "annotate/gazetteer.h"
#include "bench/phrases.h"
#include "text/utf8.h"

#include <array>
#include <cstdio>

namespace gongwen::bench {
namespace {

constexpr std::size_t han = 3;  // Bytes.

const std::vector<const annotate::Division*>& prefectures() {
  static const std::vector<const annotate::Division*> list = [] {
    const auto& gazetteer = annotate::Gazetteer::standard();
    std::vector<const annotate::Division*> found;
    for (const annotate::Division& division : gazetteer.divisions()) {
      if (division.level == annotate::Level::Prefecture && division.successor.empty()) found.push_back(&division);
    }
    return found;
  }();
  return list;
}

}  // namespace

std::filesystem::path SyntheticPage::path() const {
  return std::filesystem::path(paper) / date.substr(0, 4) / date.substr(5, 2) / date.substr(8, 2) / (page_no + ".txt");
}

// Not std::uniform_int_distribution: its numbers differ from library to library.
std::size_t PageGenerator::below(std::size_t bound) { return static_cast<std::size_t>(random_() % bound); }

template <class List>
std::string PageGenerator::any(const List& list) {
  return std::string(list[below(list.size())]);
}

std::string PageGenerator::place() { return std::string(prefectures()[below(prefectures().size())]->name); }

std::string PageGenerator::slot(char name) {
  const auto character = [&](std::string_view of) { return std::string(of.substr(below(of.size() / han) * han, han)); };
  switch (name) {
    case 'p': return below(8) == 0 ? place() : place_;
    case 'c':
      return character(company_characters) + character(company_characters) + any(trades) +
             (below(2) == 0 ? "公司" : "集团");
    case 'u': return place_ + (below(3) == 0 ? any(trades) + "工会" : "总工会");
    case 'n': {
      std::string person = character(surnames);
      for (std::size_t i = 0; i < 1 + below(2); ++i) person += character(given_names);
      return person;
    }
    case 't': return any(trades);
    case 'a': return any(activities);
    case 'g': return any(groups);
    case 'm': return any(means);
    case 'r': return any(results);
    case 'd': return std::to_string(1 + below(12)) + "月" + std::to_string(1 + below(28)) + "日";
    case 'y': return std::to_string(2018 + below(8));
    case 'i': return std::to_string(2 + below(below(4) == 0 ? 4000 : 60));
    case 'f': return std::to_string(1 + below(90)) + "." + std::to_string(1 + below(9));
    case 'e': return any(latin_terms);
    case 'v': return any(verbs);
    case 'j': return any(qualities);
    default: return any(words);
  }
}

std::string PageGenerator::fill(std::string_view pattern) {
  std::string text;
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    if (pattern[at] == '{') {
      text += slot(pattern[at + 1]);
      at += 2;
    } else {
      text += pattern[at];
    }
  }
  return text;
}

std::string PageGenerator::sentence() {
  if (place_.empty()) place_ = place();
  return fill(sentence_patterns[below(sentence_patterns.size())]);
}

SyntheticArticle PageGenerator::article() {
  place_ = place();
  SyntheticArticle article;
  article.headline = fill(headline_patterns[below(headline_patterns.size())]);
  std::string paragraph = "本报讯（记者" + slot('n') + " 通讯员" + slot('n') + "）";
  const std::size_t paragraphs = 3 + below(7);
  for (std::size_t i = 0; i < paragraphs; ++i) {
    for (std::size_t sentences = 2 + below(3); sentences > 0; --sentences) paragraph += sentence();
    article.paragraphs.push_back(std::move(paragraph));
    paragraph.clear();
  }
  return article;
}

SyntheticPage PageGenerator::next_name() {
  constexpr std::array papers{"工闻日报", "江南工友报", "北方职工时报"};
  constexpr int pages_an_issue = 8;
  const int issue = number_ / pages_an_issue;
  constexpr int days_apart = 11;  // So that a few thousand articles spread over some years.
  const int day = issue / static_cast<int>(papers.size()) * days_apart;
  std::array<char, 32> text{};
  SyntheticPage page;
  page.paper = papers[static_cast<std::size_t>(issue) % papers.size()];
  std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", 2018 + day / 336 % 8, 1 + day / 28 % 12, 1 + day % 28);
  page.date = text.data();
  std::snprintf(text.data(), text.size(), "%02d", 1 + number_ % pages_an_issue);
  page.page_no = text.data();
  ++number_;
  return page;
}

SyntheticPage PageGenerator::next() {
  SyntheticPage page = next_name();
  for (std::size_t articles = 8 + below(5); articles > 0; --articles) {
    page.articles.push_back(article());
    page.text += page.articles.back().headline + "\n\n";
    for (const std::string& paragraph : page.articles.back().paragraphs) {
      const std::size_t characters = text::count_characters(paragraph);
      if (below(5) == 0 && characters > 40) {
        std::size_t cut = 0;
        for (std::size_t n = 20 + below(characters - 30); n > 0; --n) cut = text::code_point_at(paragraph, cut).end;
        page.text += paragraph.substr(0, cut) + "\n\n" + paragraph.substr(cut) + "\n\n";
      } else {
        page.text += paragraph + "\n\n";
      }
    }
  }
  return page;
}

}  // namespace gongwen::bench
