#include "search/query_words.h"

#include "text/fold.h"
#include "text/utf8.h"

#include <array>
#include <charconv>
#include <string>

namespace gongwen::search {
namespace {

using Kind = Operator::Kind;

struct Word {
  std::string_view text;  ///< Folded for those with a number; capitals of English ones count otherwise.
  Kind kind;
  bool in_order = false;
};

constexpr std::array plain{Word{"AND", Kind::And},
                           Word{"且", Kind::And},
                           Word{"OR", Kind::Or},
                           Word{"或", Kind::Or},
                           Word{"NOT", Kind::Not},
                           Word{"非", Kind::Not},
                           Word{"SENTENCE", Kind::Sentence},
                           Word{"同句", Kind::Sentence},
                           Word{"SAME", Kind::Paragraph},
                           Word{"PARAGRAPH", Kind::Paragraph},
                           Word{"同段", Kind::Paragraph}};
constexpr std::array numbered{Word{"near/", Kind::Near},      Word{"近/", Kind::Near},
                              Word{"adj/", Kind::Near, true}, Word{"先后/", Kind::Near, true},
                              Word{"atleast", Kind::AtLeast}, Word{"至少", Kind::AtLeast}};

constexpr unsigned largest_number = 999;

struct PartName {
  Part part;
  std::string_view english;
  std::string_view chinese;
};
constexpr std::array part_names{PartName{Part::Headline, "headline", "标题"}, PartName{Part::Kicker, "kicker", "引题"},
                                PartName{Part::Body, "text", "正文"}};

/// Full-width letters and digits as narrow ones; case stays.
std::string narrowed(std::string_view word) {
  std::string result;
  for (std::size_t at = 0; at < word.size();) {
    const text::CodePoint c = text::code_point_at(word, at);
    text::append(result, narrow(c.value));
    at = c.end;
  }
  return result;
}

}  // namespace

char32_t narrow(char32_t c) {
  if (c >= U'\uFF01' && c <= U'\uFF5E') return c - U'\uFF01' + U'!';
  return c;
}

std::optional<Operator> operator_named(std::string_view word) {
  constexpr std::size_t longest = 30;
  if (word.size() > longest) return std::nullopt;
  const std::string narrow_word = narrowed(word);
  for (const Word& known : plain) {
    if (narrow_word == known.text) return Operator{known.kind, 0, false};
  }
  const std::string folded = text::folded(word);
  for (const Word& known : numbered) {
    if (!folded.starts_with(known.text)) continue;
    unsigned number = 0;
    const char* end = folded.data() + folded.size();
    const auto [stopped, error] = std::from_chars(folded.data() + known.text.size(), end, number);
    if (error != std::errc() || stopped != end || number > largest_number) continue;
    if (known.kind == Kind::AtLeast && number == 0) continue;
    return Operator{known.kind, number, known.in_order};
  }
  return std::nullopt;
}

std::string written(const Operator& op) {
  for (const Word& known : numbered) {
    const bool chinese = static_cast<unsigned char>(known.text.front()) >= 0x80;
    if (chinese && known.kind == op.kind && known.in_order == op.in_order) {
      return std::string(known.text) + std::to_string(op.number);
    }
  }
  for (const Word& known : plain) {
    const bool chinese = static_cast<unsigned char>(known.text.front()) >= 0x80;
    if (chinese && known.kind == op.kind) return std::string(known.text);
  }
  return {};
}

std::optional<Part> part_named(std::string_view name) {
  const std::string folded = text::folded(name);
  for (const PartName& part : part_names) {
    if (folded == part.english || folded == part.chinese) return part.part;
  }
  return std::nullopt;
}

std::string_view chinese_name(Part part) {
  for (const PartName& known : part_names) {
    if (known.part == part) return known.chinese;
  }
  return {};
}

}  // namespace gongwen::search
