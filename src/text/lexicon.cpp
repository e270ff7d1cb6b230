#include "text/lexicon.h"

#include "text/data_lines.h"
#include "text/fold.h"
#include "text/utf8.h"

#include <algorithm>
#include <utility>

namespace gongwen::data {
std::string_view lexicon_txt();
}  // namespace gongwen::data

namespace gongwen::text {
namespace {

bool is_ours(std::string_view word) {
  const auto& same_first = Lexicon::standard()->beginning_with(word.substr(0, Lexicon::character_bytes));
  return std::find(same_first.begin(), same_first.end(), word) != same_first.end();
}

bool could_be_a_word(std::string_view folded) {
  std::size_t characters = 0;
  for (std::size_t at = 0; at < folded.size(); ++characters) {
    const CodePoint c = code_point_at(folded, at);
    if (!is_han(c.value) || c.end - c.begin != Lexicon::character_bytes) return false;
    at = c.end;
  }
  return characters >= shortest_own_word && characters <= longest_own_word;
}

}  // namespace

Lexicon::Lexicon(OwnWords own) : own_(std::move(own)) {
  const auto take = [this](std::string_view word) { by_first_[word.substr(0, character_bytes)].push_back(word); };
  for (const std::string_view word : data_lines(data::lexicon_txt())) take(word);
  for (const std::string& word : own_) take(word);
  for (auto& [first, words] : by_first_)
    std::ranges::stable_sort(words, std::ranges::greater{}, &std::string_view::size);
}

std::shared_ptr<const Lexicon> Lexicon::standard() {
  static const std::shared_ptr<const Lexicon> instance(new Lexicon({}));
  return instance;
}

std::shared_ptr<const Lexicon> Lexicon::with(OwnWords own) {
  if (own.empty()) return standard();
  return std::shared_ptr<const Lexicon>(new Lexicon(std::move(own)));
}

const std::vector<std::string_view>& Lexicon::beginning_with(std::string_view character) const {
  static const std::vector<std::string_view> none;
  const auto found = by_first_.find(character);
  return found == by_first_.end() ? none : found->second;
}

Result<std::string> checked_word(std::string_view word) {
  std::string kept = folded(trim(word));
  if (!could_be_a_word(kept)) {
    return fail(ErrorCode::Invalid, "“" + kept + "” is no word for the lexicon: 2 to 20 Han characters, nothing else");
  }
  if (is_ours(kept)) return fail(ErrorCode::Invalid, "“" + kept + "” is in the lexicon already");
  return kept;
}

Result<std::vector<std::string>> own_words_from_list(std::string_view list) {
  std::vector<std::string> words;
  std::size_t number = 0;
  while (!list.empty()) {
    const std::size_t end = std::min(list.find('\n'), list.size());
    const std::string_view line = trim(list.substr(0, end));
    list.remove_prefix(std::min(end + 1, list.size()));
    ++number;
    if (line.empty() || line.front() == '#' || is_ours(folded(line))) continue;
    auto word = checked_word(line);
    if (!word) return fail(ErrorCode::Invalid, "line " + std::to_string(number) + ": " + word.error().message);
    words.push_back(*std::move(word));
  }
  return words;
}

}  // namespace gongwen::text
