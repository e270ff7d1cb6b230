#include "search/text_match.h"

#include "search/synonyms.h"
#include "text/fold.h"
#include "text/utf8.h"

#include <algorithm>
#include <cstring>
#include <iterator>
#include <set>

namespace gongwen::search {
namespace {

constexpr std::size_t longest_character = 4;  // Bytes.

bool is_letter_or_digit(char32_t c) {
  return (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z') || (c >= U'\u00DF' && c < U'\u0590');
}

/// std::string_view::find looks for the first byte alone, which nearly all Han characters share.
std::size_t find(std::string_view text, std::string_view wanted, std::size_t from) {
  if (from > text.size()) return std::string_view::npos;
  const void* found = ::memmem(text.data() + from, text.size() - from, wanted.data(), wanted.size());
  return found == nullptr ? std::string_view::npos
                          : static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
}

void sort_by_begin(std::vector<TextPlace>& places) {
  const auto key = [](const TextPlace& place) { return std::pair(place.begin, place.end); };
  std::ranges::stable_sort(places, {}, key);
}

}  // namespace

bool stands_in(Part part, page::Role role) {
  using page::Role;
  switch (part) {
    case Part::Anywhere: return true;
    case Part::Headline: return role == Role::Headline || role == Role::Subtitle;
    case Part::Kicker: return role == Role::Kicker;
    case Part::Body:
      return role == Role::Body || role == Role::Section || role == Role::Caption || role == Role::Credit ||
             role == Role::Note;
  }
  return true;
}

Clause prepared(const Clause& clause) {
  Clause result = clause;
  for (Clause& child : result.children) child = prepared(child);
  if (clause.op != Op::Literal) return result;
  result.text = text::folded(clause.text);
  if (!clause.synonyms) return result;
  result.synonyms = false;
  Clause any;
  any.op = Op::Any;
  any.at_least = result.at_least;
  for (const std::string_view other : synonyms_of(result.text)) {
    Clause& child = any.children.emplace_back(result);
    child.at_least = 1;
    child.text = other;
  }
  if (any.children.empty()) return result;
  any.children.push_back(result);
  any.children.back().at_least = 1;
  return any;
}

bool has_places(const Clause& clause) {
  switch (clause.op) {
    case Op::Literal:
    case Op::Near:
    case Op::Sentence:
    case Op::Paragraph: return true;
    case Op::Any: return std::all_of(clause.children.begin(), clause.children.end(), has_places);
    default: return false;
  }
}

TextMatcher::TextMatcher(std::string_view folded, std::span<const page::Paragraph> paragraphs)
    : text_(folded), paragraphs_(paragraphs) {}

std::vector<TextPlace> TextMatcher::places(const Clause& clause) {
  switch (clause.op) {
    case Op::Literal: return literal(clause);
    case Op::Near: return near(clause);
    case Op::Sentence: return together(clause, sentence_begins());
    case Op::Paragraph: return together(clause, paragraph_begins());
    default: break;
  }
  std::vector<TextPlace> all;
  for (const Clause& child : clause.children) {
    std::vector<TextPlace> some = places(child);
    std::move(some.begin(), some.end(), std::back_inserter(all));
  }
  sort_by_begin(all);
  return all;
}

bool TextMatcher::has(const Clause& clause) {
  if (clause.op == Op::Any && clause.at_least == 1) {
    return std::any_of(clause.children.begin(), clause.children.end(), [&](const Clause& child) { return has(child); });
  }
  std::size_t count = 0;
  std::size_t end = 0;
  for (const TextPlace& place : places(clause)) {
    if (place.begin < end) continue;  // Those that overlap count once.
    end = place.end;
    if (++count >= clause.at_least) return true;
  }
  return false;
}

page::Role TextMatcher::role_at(std::size_t at) {
  if (paragraphs_.empty()) return page::Role::Body;
  const std::size_t number = paragraph_at(at);
  return number < paragraphs_.size() ? paragraphs_[number].role : page::Role::Body;
}

std::size_t TextMatcher::paragraph_at(std::size_t at) {
  const auto& begins = paragraph_begins();
  return static_cast<std::size_t>(std::upper_bound(begins.begin(), begins.end(), at) - begins.begin()) - 1;
}

std::vector<TextPlace> TextMatcher::literal(const Clause& clause) {
  std::vector<TextPlace> found;
  const std::string& wanted = clause.text;
  if (wanted.empty() || wanted.find('\n') != std::string::npos) return found;
  const bool by_part = clause.part != Part::Anywhere && !paragraphs_.empty();
  for (std::size_t at = find(text_, wanted, 0); at != std::string_view::npos;
       at = find(text_, wanted, text::code_point_at(text_, at).end)) {
    const bool within_word = clause.prefix && at > 0 && is_letter_or_digit(text::code_point_before(text_, at).value);
    if (within_word || (by_part && !stands_in(clause.part, role_at(at)))) continue;
    found.push_back({at, at + wanted.size(), {{at, at + wanted.size()}}});
  }
  return found;
}

bool TextMatcher::is_near(const TextPlace& a, const TextPlace& b, const Clause& clause) {
  if (a.begin == b.begin && a.end == b.end) return false;
  const bool a_first = a.begin <= b.begin;
  const std::size_t from = a_first ? a.end : b.end;
  const std::size_t to = a_first ? b.begin : a.begin;
  if (clause.in_order && (!a_first || a.begin == b.begin)) return false;
  if (from >= to) return true;
  if (to - from > clause.distance * longest_character) return false;
  const std::string_view between = text_.substr(from, to - from);
  return between.find('\n') == std::string_view::npos && text::count_characters(between) <= clause.distance;
}

std::vector<TextPlace> TextMatcher::near(const Clause& clause) {
  const std::vector<TextPlace> left = places(clause.children[0]);
  const std::vector<TextPlace> right = places(clause.children[1]);
  std::vector<TextPlace> found;
  // For each of `some`, the nearest of `others` on either side: where it is near, those beyond add nothing.
  const auto pair_up = [&](const std::vector<TextPlace>& some, const std::vector<TextPlace>& others, bool turned) {
    std::size_t longest = 0;
    for (const TextPlace& other : others) longest = std::max(longest, other.end - other.begin);
    const std::size_t reach = clause.distance * longest_character;
    for (const TextPlace& one : some) {
      const auto join = [&](const TextPlace& other) {
        if (!(turned ? is_near(other, one, clause) : is_near(one, other, clause))) return false;
        TextPlace both{std::min(one.begin, other.begin), std::max(one.end, other.end), one.marks};
        both.marks.insert(both.marks.end(), other.marks.begin(), other.marks.end());
        found.push_back(std::move(both));
        return true;
      };
      const auto behind = std::ranges::lower_bound(others, one.begin, {}, &TextPlace::begin);
      for (auto other = behind; other != others.begin();) {
        if (one.begin - (--other)->begin > reach + longest || join(*other)) break;
      }
      for (auto other = behind; other != others.end(); ++other) {
        if (other->begin > one.end + reach || join(*other)) break;
      }
    }
  };
  pair_up(left, right, false);
  pair_up(right, left, true);
  sort_by_begin(found);
  return found;
}

std::vector<TextPlace> TextMatcher::together(const Clause& clause, const std::vector<std::size_t>& begins) {
  const auto unit_of = [&](const TextPlace& place) {
    return static_cast<std::size_t>(std::upper_bound(begins.begin(), begins.end(), place.begin) - begins.begin()) - 1;
  };
  std::vector<TextPlace> kept;
  std::set<std::size_t> common;
  for (std::size_t i = 0; i < clause.children.size(); ++i) {
    std::set<std::size_t> here;
    for (TextPlace& place : places(clause.children[i])) {
      const std::size_t unit = unit_of(place);
      if (i > 0 && !common.contains(unit)) continue;
      here.insert(unit);
      kept.push_back(std::move(place));
    }
    common = std::move(here);
    if (common.empty()) return {};
  }
  sort_by_begin(kept);
  std::vector<TextPlace> found;
  std::size_t last = begins.size();
  for (TextPlace& place : kept) {
    const std::size_t unit = unit_of(place);
    if (!common.contains(unit)) continue;
    if (unit != last) found.push_back({place.begin, place.end, {}});
    last = unit;
    found.back().end = std::max(found.back().end, place.end);
    found.back().marks.insert(found.back().marks.end(), place.marks.begin(), place.marks.end());
  }
  return found;
}

const std::vector<std::size_t>& TextMatcher::paragraph_begins() {
  if (!paragraph_begins_.empty()) return paragraph_begins_;
  paragraph_begins_.push_back(0);
  for (std::size_t at = text_.find('\n'); at != std::string_view::npos; at = text_.find('\n', at + 1)) {
    paragraph_begins_.push_back(at + 1);
  }
  return paragraph_begins_;
}

const std::vector<std::size_t>& TextMatcher::sentence_begins() {
  if (!sentence_begins_.empty()) return sentence_begins_;
  sentence_begins_.push_back(0);
  bool ended = false;
  for (std::size_t at = 0; at < text_.size();) {
    const text::CodePoint c = text::code_point_at(text_, at);
    const bool ends = c.value == U'。' || c.value == U'!' || c.value == U'?' || c.value == U'\n';
    const bool closes = c.value == U'”' || c.value == U'’' || c.value == U'"' || c.value == U')' || c.value == U'》';
    if (ended && !ends && !closes) sentence_begins_.push_back(c.begin);
    ended = ends || (ended && closes);
    at = c.end;
  }
  return sentence_begins_;
}

}  // namespace gongwen::search
