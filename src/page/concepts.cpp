#include "page/concepts.h"

#include "text/data_lines.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <string>

namespace gongwen::data {
std::string_view concepts_tsv();
std::string_view gazetteer_tsv();
std::string_view gazetteer_words_tsv();
std::string_view topics_tsv();
}  // namespace gongwen::data

namespace gongwen::page {
namespace {

constexpr std::uint32_t nothing = 0;  // What a longer phrase stands for that keeps shorter ones from counting.
constexpr double least_cue = 1.5;     // A weaker cue stands in articles of all topics.

// What the codes have in common up to `length` digits; empty where they differ, or none has so many.
std::string_view common(const std::set<std::string_view>& codes, std::size_t length) {
  const std::string_view first = codes.begin()->substr(0, length);
  if (length == 4 && first.ends_with("00")) return {};
  const bool same = std::all_of(codes.begin(), codes.end(), [&](auto code) { return code.starts_with(first); });
  return same ? first : std::string_view();
}

}  // namespace

const Concepts& Concepts::shipped() {
  static const Concepts concepts;
  return concepts;
}

Concepts::Concepts() : phrases_(phrases()) {}

Concepts::Phrases Concepts::phrases() {
  Phrases phrases;
  add_topics(phrases);
  add_places(phrases);
  add_words(phrases);
  std::erase_if(phrases, [](const auto& phrase) { return phrase.first.size() < text::PhraseTable::shortest(); });
  return phrases;
}

std::uint32_t Concepts::number_of(std::string_view kind, std::string_view name) {
  const auto next = static_cast<std::uint32_t>(numbers_.size() + 1);
  return numbers_.try_emplace(std::string(kind) + '\t' + std::string(name), next).first->second;
}

void Concepts::add_topics(Phrases& phrases) {
  for (const std::string_view line : text::data_lines(data::topics_tsv())) {
    const auto cells = text::cells(line, '\t');
    if (cells[0] != "cue") continue;
    double weight = 0;
    std::from_chars(cells[2].data(), cells[2].data() + cells[2].size(), weight);
    const std::uint32_t number = weight < least_cue ? nothing : number_of("topic", cells[1]);
    for (const std::string_view word : text::cells(cells[3], ' ')) phrases.emplace_back(word, number);
  }
}

void Concepts::add_places(Phrases& phrases) {
  std::set<std::string_view> weak;
  for (const std::string_view line : text::data_lines(data::gazetteer_words_tsv())) {
    const auto cells = text::cells(line, '\t');
    if (cells[0] == "weak") {
      for (const std::string_view word : text::cells(cells[1], ' ')) weak.insert(word);
    } else if (cells[0] == "not") {
      for (const std::string_view word : text::cells(cells[1], ' ')) phrases.emplace_back(word, nothing);
    }
  }
  std::map<std::string_view, std::set<std::string_view>> codes;  // By name.
  for (const std::string_view line : text::data_lines(data::gazetteer_tsv())) {
    const auto cells = text::cells(line, '\t');
    if (cells[3] == "country") continue;
    codes[cells[1]].insert(cells[0]);
    if (cells[3] == "county") continue;  // Too many of the short ones are words: 互助, 和平.
    for (const std::string_view name : text::cells(cells[2], ',')) codes[name].insert(cells[0]);
  }
  for (const auto& [name, all] : codes) {
    if (weak.contains(name)) continue;
    if (const auto province = common(all, 2); !province.empty()) {
      phrases.emplace_back(name, number_of("province", province));
    }
    if (const auto prefecture = common(all, 4); !prefecture.empty()) {
      phrases.emplace_back(name, number_of("prefecture", prefecture));
    }
  }
}

void Concepts::add_words(Phrases& phrases) {
  for (const std::string_view line : text::data_lines(data::concepts_tsv())) {
    const std::size_t tab = line.find('\t');
    const std::uint32_t number = number_of("words", line.substr(0, tab));
    for (const std::string_view word : text::cells(line.substr(tab + 1), ' ')) phrases.emplace_back(word, number);
  }
}

std::vector<std::uint32_t> Concepts::in(std::string_view text) const {
  std::vector<std::uint32_t> found;
  std::size_t covered = 0;
  std::size_t begin = 0;
  for (const auto& hit : phrases_.find(text)) {
    if (hit.end <= covered && hit.begin != begin) continue;
    if (hit.end < covered) continue;
    begin = hit.begin;
    covered = hit.end;
    if (hit.value != nothing) found.push_back(hit.value);
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

SharedConcepts::SharedConcepts(std::span<const std::string> texts) : lines_(texts.size()) {
  std::map<std::uint32_t, std::uint32_t> numbers;  // Of the concepts of this page.
  for (std::uint32_t line = 0; line < texts.size(); ++line) {
    for (const std::uint32_t named : Concepts::shipped().in(texts[line])) {
      const auto [known, is_new] = numbers.try_emplace(named, static_cast<std::uint32_t>(lines_with_.size()));
      if (is_new) lines_with_.push_back(0);
      ++lines_with_[known->second];
      namings_.push_back({line, known->second});
    }
  }
  std::map<std::size_t, std::size_t> columns;  // By how many lines name it.
  for (const std::size_t lines : lines_with_) {
    const auto [known, is_new] = columns.try_emplace(lines, columns_);
    if (is_new) columns_ += lines;
    column_.push_back(known->second);
  }
  known_.resize(lines_ + 1);
}

void SharedConcepts::tell(const std::vector<char>& own, std::vector<double>& told) {
  told.assign(lines_, 0);
  count_.assign(lines_with_.size(), 0);
  for (const auto& [line, named] : namings_) count_[named] += own[line] != 0 ? 1U : 0U;
  const auto chain = static_cast<std::size_t>(std::count(own.begin(), own.end(), 1));
  // Of the article's other lines, as a line that is none of them sees them, and one of them.
  const std::array known{known_of(chain), chain == 0 ? nullptr : known_of(chain - 1)};
  for (const auto& [line, named] : namings_) {
    const std::size_t itself = own[line] != 0 ? 1 : 0;
    const std::size_t inside = count_[named] - itself;
    double& of_concept = known[itself][column_[named] + inside];
    if (std::isnan(of_concept)) of_concept = evidence(chain - itself, named, inside);
    told[line] += of_concept;
  }
}

double* SharedConcepts::known_of(std::size_t lines) {
  std::vector<double>& known = known_[lines];
  if (known.empty()) known.assign(columns_, std::numeric_limits<double>::quiet_NaN());
  return known.data();
}

// What `named` tells a line for an article in which so many other lines are, and so many of them name it.
double SharedConcepts::evidence(std::size_t lines, std::size_t named, std::size_t inside) const {
  constexpr double doubt = 2;    // Lines that would name it as often as the page does, to be counted with the article.
  constexpr double least = .01;  // A share of lines; what is told by less is not to be trusted.
  const double outside = static_cast<double>(lines_with_[named] - 1 - inside);
  const double of_page = (outside + .5) / (static_cast<double>(lines_ - lines) + 3);
  const double of_article = (static_cast<double>(inside) + doubt * of_page) / (static_cast<double>(lines) + doubt);
  return std::log(std::max(of_article, least) / std::max(of_page, least));
}

}  // namespace gongwen::page
