#include "text/segmenter.h"

#include "base/digest.h"
#include "text/begun_words.h"
#include "text/han_code.h"
#include "text/utf8.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <unicode/uversion.h>

namespace gongwen::data {
std::string_view hant_exceptions_txt();
std::string_view hant_hans_txt();
std::string_view lexicon_txt();
std::string_view pinyin_txt();
}  // namespace gongwen::data

namespace gongwen::text {
namespace {

bool is_lead_of_three(char byte) { return (static_cast<unsigned char>(byte) & 0xF0) == 0xE0; }

/// The words of the lexicon that stand in `text` at `at`, the longest first. A word has to meet a cut of ICU's at one
/// edge (four characters are evidence enough by themselves), so that 职工|会餐 does not become 职|工会|餐.
void lexicon_words_at(const Lexicon& lexicon, std::string_view text, const WordBreaks& cut, std::size_t at,
                      std::vector<Word>& found) {
  constexpr std::size_t sure = 4 * Lexicon::character_bytes;
  if (!is_lead_of_three(text[at]) || at + Lexicon::character_bytes > text.size()) return;
  for (const std::string_view word : lexicon.beginning_with(text.substr(at, Lexicon::character_bytes))) {
    const std::size_t end = at + word.size();
    if (text.substr(at, word.size()) != word) continue;
    if (word.size() >= sure || cut.boundary[at] || cut.boundary[end]) found.push_back({at, end});
  }
}

/// The longest at each place, from left to right.
std::vector<Word> longest_lexicon_words(const Lexicon& lexicon, std::string_view text, const WordBreaks& cut) {
  std::vector<Word> found;
  std::vector<Word> here;
  for (std::size_t at = 0; at < text.size();) {
    here.clear();
    lexicon_words_at(lexicon, text, cut, at, here);
    if (!here.empty()) found.push_back(here.front());
    at = here.empty() ? at + 1 : here.front().end;
  }
  return found;
}

/// ICU's words with those of the lexicon put over them; what they leave of a word of ICU's is a word. One that stands
/// within a longer word of ICU's gives way.
std::vector<Word> merge(const std::vector<Word>& icu_words, const std::vector<Word>& ours) {
  std::vector<Word> words;
  words.reserve(icu_words.size());
  auto next = ours.begin();
  std::size_t covered = 0;  // Up to here the text belongs to a word of the lexicon.
  const auto take_lexicon_words_before = [&](std::size_t end) {
    for (; next != ours.end() && next->begin < end; ++next) {
      words.push_back(*next);
      covered = next->end;
    }
  };
  for (Word word : icu_words) {
    take_lexicon_words_before(word.begin);
    word.begin = std::max(word.begin, covered);
    while (next != ours.end() && next->begin < word.end) {
      if (next->begin >= word.begin && next->end <= word.end) {
        ++next;
        continue;
      }
      if (next->begin > word.begin) words.push_back({word.begin, next->begin});
      words.push_back(*next);
      covered = next->end;
      word.begin = std::max(word.begin, covered);
      ++next;
    }
    if (word.begin < word.end) words.push_back(word);
  }
  take_lexicon_words_before(std::string_view::npos);
  return words;
}

constexpr std::size_t seam_characters = 8;  // As long as any word of the dictionary that a column cuts in practice.

std::string_view last_characters(std::string_view text) {
  std::size_t begin = text.size();
  for (std::size_t i = 0; i < seam_characters && begin > 0; ++i) begin = code_point_before(text, begin).begin;
  return text.substr(begin);
}

std::string_view first_characters(std::string_view text) {
  std::size_t end = 0;
  for (std::size_t i = 0; i < seam_characters && end < text.size(); ++i) end = code_point_at(text, end).end;
  return text.substr(0, end);
}

bool all_han(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (!is_han(c.value)) return false;
    at = c.end;
  }
  return true;
}

}  // namespace

std::vector<Word> Segmenter::words(std::string_view text, const Lexicon& lexicon) {
  if (text.empty()) return {};
  WordBreaks cut = breaker_.breaks(text);
  const std::vector<Word> ours = longest_lexicon_words(lexicon, text, cut);
  return ours.empty() ? std::move(cut.words) : merge(cut.words, ours);
}

std::vector<Word> Segmenter::nested_words(std::string_view text, const Lexicon& lexicon) {
  if (text.empty()) return {};
  WordBreaks cut = breaker_.breaks(text);
  std::vector<Word> words = std::move(cut.words);
  for (std::size_t at = 0; at < text.size(); ++at) lexicon_words_at(lexicon, text, cut, at, words);
  const auto place = [](const Word& word) { return std::pair(word.begin, word.end); };
  std::ranges::sort(words, {}, place);
  const auto same = [&](const Word& a, const Word& b) { return place(a) == place(b); };
  words.erase(std::unique(words.begin(), words.end(), same), words.end());
  return words;
}

bool Segmenter::word_across(std::string_view left, std::string_view right, std::string* joined) {
  // Not folded: ICU's dictionary has the Traditional words too, and folding by characters blurs a few (著名).
  const std::string_view before = last_characters(trim(left));
  const std::string_view behind = first_characters(trim(right));
  if (!BegunWords(before).may_end_in(behind)) return false;
  const std::string text = std::string(before).append(behind);
  const std::size_t seam = before.size();
  for (const Word& word : words(text)) {
    if (word.begin >= seam) break;
    if (word.end <= seam) continue;
    const std::string characters = text.substr(word.begin, word.end - word.begin);
    if (!all_han(characters)) return false;
    if (joined != nullptr) *joined = characters;
    return true;
  }
  return false;
}

std::string analysis_fingerprint(const OwnWords& own) {
  constexpr std::string_view rules = "fold 1, segment 1";
  std::string data;
  data.append(data::lexicon_txt()).append(data::hant_hans_txt()).append(data::hant_exceptions_txt());
  data.append(data::pinyin_txt()).append(han_code_digest());
  for (const std::string& word : own) data.append(word).append("\n");
  UVersionInfo version;
  u_getVersion(version);
  const std::string icu = std::to_string(version[0]) + "." + std::to_string(version[1]);
  return std::string(rules) + ", ICU " + icu + ", data " + sha256(data).substr(0, 16);
}

}  // namespace gongwen::text
