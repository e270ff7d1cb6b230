#include "search/layout.h"

#include "annotate/gazetteer.h"
#include "base/digest.h"
#include "text/fold.h"
#include "text/han_code.h"
#include "text/utf8.h"

#include <array>
#include <cstdio>
#include <optional>

namespace gongwen::search::layout {
namespace {

/// Xapian takes terms up to 245 bytes, some of which it may need twice.
constexpr std::size_t longest_term = 120;

std::string prefixed(char prefix, std::string_view value) {
  std::string term(1, prefix);
  return term.append(value.size() <= longest_term ? std::string(value) : sha256(value));
}

std::string numbered(const char* format, int a, int b = 0, int c = 0) {
  std::array<char, 40> buffer{};
  std::snprintf(buffer.data(), buffer.size(), format, a, b, c);
  return buffer.data();
}

}  // namespace

bool is_silent(char32_t folded) {
  switch (folded) {
    case U',':
    case U';':
    case U':':
    case U'!':
    case U'?':
    case U'(':
    case U')':
    case U'、':
    case U'。': return true;
    default: return text::is_space(folded);
  }
}

std::vector<Gram> grams(std::string_view text) {
  std::vector<Gram> found;
  found.reserve(text.size() / 3 + 1);
  std::uint32_t position = 0;
  std::optional<text::CodePoint> before;  // If it is not silent.
  for (std::size_t at = 0; at < text.size(); ++position) {
    const text::CodePoint c = text::code_point_at(text, at);
    if (before) {
      Gram& gram = found.emplace_back(Gram{{}, text.substr(before->begin, c.end - before->begin), position - 1, false});
      text::append_han_code(gram.term, before->value);
      text::append_han_code(gram.term, c.value);
    }
    before = is_silent(c.value) ? std::nullopt : std::optional(c);
    at = c.end;
  }
  if (before) {
    Gram& gram = found.emplace_back(Gram{{}, text.substr(before->begin), position - 1, true});
    text::append_han_code(gram.term, before->value);
  }
  return found;
}

std::string_view gram_prefix(Part part) {
  switch (part) {
    case Part::Headline: return "H";
    case Part::Kicker: return "J";
    default: return "";
  }
}

Part part_of(page::Role role) {
  switch (role) {
    case page::Role::Headline:
    case page::Role::Subtitle: return Part::Headline;
    case page::Role::Kicker: return Part::Kicker;
    default: return Part::Anywhere;
  }
}

std::uint32_t weight(page::Role role) {
  switch (role) {
    case page::Role::Headline: return 5;
    case page::Role::Kicker:
    case page::Role::Subtitle:
    case page::Role::Standfirst: return 3;
    case page::Role::Section: return 2;
    default: return 1;
  }
}

std::string id_term(std::string_view id) { return prefixed('Q', id); }
bool is_gram(std::string_view word) {
  return text::count_characters(word) == gram_characters && !is_silent(text::code_point_at(word, 0).value);
}
std::string word_term(std::string_view word) { return is_gram(word) ? grams(word).front().term : prefixed('W', word); }
std::string region_term(std::string_view code) { return prefixed('R', code); }
std::string year_term(int year) { return numbered("Y%04d", year); }
std::string month_term(int year, int month) { return numbered("M%04d%02d", year, month); }
std::string day_term(int year, int month, int day) { return numbered("D%04d%02d%02d", year, month, day); }
std::string_view dated(const annotate::IssueDate& date) {
  if (date.value.empty()) return "unknown";
  return date.origin == annotate::Origin::Inferred ? "inferred" : "known";
}

std::string dated_term(std::string_view value) { return prefixed('O', value); }
std::string topic_term(std::string_view name) { return prefixed('T', name); }
std::string paper_term(std::string_view name) { return prefixed('P', name); }
std::string kind_term(std::string_view name) { return prefixed('K', name); }
std::string body_term(std::string_view name) { return prefixed('B', text::folded(name)); }

std::string reporter_term(std::string_view name) { return prefixed('N', text::folded(name)); }
std::string page_term(std::string_view number) { return prefixed('G', number); }

std::string spelling_term(std::string_view letters) { return prefixed('I', letters.substr(0, spelled_letters)); }

std::vector<std::string> region_chain(const std::string& code) {
  const annotate::Gazetteer& gazetteer = annotate::Gazetteer::standard();
  const annotate::Division* division = gazetteer.find(code);
  if (division == nullptr) return {code};
  std::vector<std::string> chain;
  for (division = &gazetteer.today(*division); division != nullptr; division = gazetteer.parent(*division)) {
    chain.emplace_back(division->code);
  }
  return chain;
}

}  // namespace gongwen::search::layout
