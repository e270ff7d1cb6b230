#include "page/grammar.h"

#include "page/costs.h"
#include "page/words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace gongwen::page {
namespace {

bool is_open(const Line& line) { return !line.ends_sentence && !line.sign_off; }

double display(const Line& line) {
  double cost = 0;
  if (line.ends_sentence && !line.calls) cost += costs::stop_in_display;
  if (line.ends_clause) cost += costs::stop_in_display;
  if (line.inner_stop) cost += costs::inner_stop_in_display;
  if (line.commas > 1) cost += costs::comma_in_display * (line.commas - 1);
  if (line.ends_inside) cost += costs::ends_inside;
  if (line.inner_question) cost += costs::inner_question_in_display;
  if (line.speech) cost += costs::speech_in_display;
  if (line.characters > 45) cost += costs::long_display;
  if (line.opens_quote || line.closes_quote) cost += costs::open_quote_in_display;
  if (line.opening || line.byline || line.credit || line.standfirst_title || line.jump_from || line.sign_off) {
    cost += costs::marked_otherwise;
  }
  cost -= std::clamp(costs::headline_like * line.headline_like, -6.0, 2.0);
  if (line.begins_inside) cost += costs::begins_inside;
  if (line.begins_sentence || line.begins_with_date) cost += costs::sentence_in_display;
  return cost;
}

// The shorter a line that ends no sentence, the more it looks like a display line.
double open_body(const Line& line) {
  constexpr double shortest = 12;
  constexpr double longest = 40;
  const double length = std::clamp(static_cast<double>(line.characters), shortest, longest);
  const double share = (longest - length) / (longest - shortest);
  return costs::open_body + share * (costs::short_open_body - costs::open_body);
}

// A crosshead is shorter than a headline, unless it is in two parts.
double section_length(const Line& line) {
  if (line.commas > 0) return 0;
  return costs::long_section * std::clamp((static_cast<double>(line.characters) - 9) / 4, -1.0, 1.0);
}

// A kicker tells the facts below which the headline may be short; the shorter ones are the titles of series, which
// stand above several articles, or end with a dash.
double kicker(const Line& line) {
  if (line.ends_with_dash) return costs::kicker_with_dash;
  if (line.repeated) return costs::kicker;
  return costs::kicker + costs::short_kicker * std::clamp((20 - static_cast<double>(line.characters)) / 4, 0.0, 1.0);
}

double body(const Line& line) {
  double cost = 0;
  if (is_open(line) && !line.ends_clause) cost += open_body(line);
  if (line.byline || line.credit || line.standfirst_title || line.jump_alone || line.sign_off) {
    cost += costs::marked_otherwise;
  }
  return cost;
}

// What is no head, below a headline: body, a letter or a caption.
double below_headline(State to, const Line& next) {
  if (to == Body) {
    if (next.opening) return costs::headline_opening;
    return next.begins_inside ? costs::headline_inside : costs::headline_plain;
  }
  if (to == Letter) return next.salutation ? costs::headline_salutation : costs::impossible;
  return next.points_at_picture || next.ends_with_credit ? costs::headline_caption : 0;
}

// A kicker or subtitle says more than the headline does, and in more characters.
double longer(const Line& headline, const Line& other) {
  const auto more = static_cast<double>(headline.characters) - static_cast<double>(other.characters);
  return costs::longer_headline * std::clamp(more / 8, -1.0, 1.0);
}

double body_to_body(const Line& line, const Line& next, double seam) {
  if (is_open(line)) return seam;
  if (next.opening) return costs::opening_inside;
  if (next.begins_inside || (next.closes_quote && !next.opens_quote)) return costs::begins_inside;
  return std::clamp(costs::beginning * next.goes_on, -1.0, costs::begins_inside);
}

}  // namespace

double emission(State state, const Line& line) {
  switch (state) {
    case Label:
      return display(line) + costs::label + (line.label ? costs::known_label : 0) +
             (line.place_colon ? costs::colon_in_label : 0) +
             costs::long_label * std::clamp((static_cast<double>(line.characters) - 6) / 5, 0.0, 1.0);
    case Kicker: return display(line) + kicker(line) + (line.place_colon ? costs::colon_in_kicker : 0);
    case Headline:
      return display(line) + (line.ends_with_dash ? costs::kicker : 0) + (line.label ? costs::label_as_headline : 0);
    case Subtitle:
      return display(line) + (line.label ? costs::label_as_headline : 0) +
             (line.place_colon ? costs::colon_in_subtitle : 0);
    case Section: return display(line) + (line.label ? -costs::known_label : 0) + section_length(line);
    case BoxTitle: return line.standfirst_title ? 0 : costs::unmarked;
    case Byline: return line.byline ? 0 : line.credit ? costs::unmarked / 2 : costs::unmarked;
    case Letter:
      // Who signs a letter stands below it, like a display line.
      return line.byline || line.credit || line.standfirst_title || line.jump_alone ? costs::marked_otherwise : 0;
    case Box:
    case Body: return body(line);
    case Caption:
    case Inset: {
      double cost = costs::caption + (line.opening ? costs::opening_inside : 0) + body(line);
      if (line.points_at_picture || line.ends_with_credit) cost += costs::picture_words;
      return cost + (line.characters > 260 ? costs::caption_without_credit : 0);
    }
    case Credit:
    case InsetCredit: return line.credit ? 0 : line.byline ? costs::credit_without_word : costs::unmarked;
    case From: return line.jump_alone ? 0 : costs::unmarked;
    case SignOff: return line.sign_off ? 0 : costs::unmarked;
    case states: break;
  }
  return costs::impossible;
}

double begin(State state, const Line& line) {
  switch (state) {
    case Label:
    case Kicker:
    case Headline:
    case From: return costs::new_article;
    case Subtitle:
    case Byline: return costs::new_article + costs::headless;
    case BoxTitle: return costs::new_article + costs::headless - 1;
    case Body:
      if (line.jump_from) return costs::new_article;
      return costs::new_article + (line.opening ? costs::headless_opening : costs::headless);
    case Section: return costs::new_article + costs::headless + 2;
    case Caption: return costs::new_article + costs::headless_caption;
    case Box:
    case Credit:
    case Inset:
    case Letter:
    case SignOff: return costs::new_article + 2 * costs::headless;
    case InsetCredit:
    case states: break;
  }
  return costs::impossible;
}

double end(State state, const Line& line) {
  switch (state) {
    case Label: return costs::lone_headline + 2;
    case Kicker:
    case Headline:
    case Subtitle:
    case Byline: return costs::lone_headline;
    case BoxTitle: return costs::unmarked;
    case Box: return 2 + (is_open(line) ? costs::dangling : 0);
    case Body: return is_open(line) ? costs::dangling : 0;
    case Section:
    case From: return costs::dangling_section;
    case Caption:
    case Inset:
      return (line.ends_with_credit || line.points_at_picture ? 0 : costs::caption_without_credit) +
             (is_open(line) && !line.ends_with_credit ? costs::dangling : 0);
    case Credit:
    case InsetCredit: return -1;
    case Letter:
    case SignOff: return 0;
    case states: break;
  }
  return costs::impossible;
}

double follow(State from, State to, const Line& line, const Line& next, double seam, bool near) {
  constexpr double never = costs::impossible;
  switch (from) {
    case Label:
      if (to == Label) return near ? 0.5 : never;
      if (to == BoxTitle) return 2;
      return near ? 0 : costs::far_label;
    case Kicker: return near ? longer(next, line) : never;
    case Headline:
      if (to == Letter && line.document) return 0;
      if (to == Subtitle) return near ? costs::subtitle + longer(line, next) : never;
      if (to == Caption && !near) return never;
      [[fallthrough]];
    case Subtitle:
      if (to == BoxTitle) return 0.5;
      if (to == Byline) return 0;
      if (to == Section) return costs::headline_section;
      return below_headline(to, next);
    case BoxTitle: return near ? 0 : never;
    case Box:
      if (to == Byline) return 0;
      if (to == Box) return near ? 2 : never;
      if (to == Body) return next.opening ? 0 : 1 + (next.begins_inside ? costs::begins_inside : 0);
      return 2;
    case Byline:
      if (to == Byline) return near ? 0 : never;
      if (to == BoxTitle) return 0.5;
      if (to == Body) return next.opening ? costs::byline_opening : next.begins_inside ? costs::begins_inside : 0;
      return costs::headline_section;
    case Letter:
      if (next.opening) return never;
      return line.characters < 20 && is_open(line) && !line.salutation ? costs::signature_inside : 0;
    case Body:
      if (to == Body) return body_to_body(line, next, seam);
      if (to == Section) return costs::section + (is_open(line) ? costs::dangling : 0);
      if (to == SignOff) return 0;
      return is_open(line) ? never : costs::picture_inside;
    case Section:
      if (to == Section) return costs::dangling_section;
      return next.opening ? costs::opening_inside : next.begins_inside ? costs::begins_inside : 0;
    case Caption:
    case Inset:
      if (to == Body) return next.opening ? never : costs::picture_inside;
      if (to == from) return near ? 0.3 + (is_open(line) ? -0.3 : 0) : never;
      return near ? -1 : never;
    case Credit:
    case InsetCredit:
      if (to == from) return near ? 1 : never;
      return next.opening ? never : costs::picture_inside;
    case From: return to == Section ? 1 : next.opening ? never : 0;
    case SignOff:
    case states: break;
  }
  return never;
}

double distance(std::size_t from, State before, const Line& line, std::size_t to, State state, const Line& next) {
  if (to == from + 1) {
    if (next.blank_before >= 3) return state == Inset ? 0 : costs::over_gap;
    return next.blank_before == 0 ? costs::without_gap : 0;
  }
  const std::size_t lines = to > from ? to - from : from - to;
  static const auto logarithms = [] {
    std::array<double, 256> table{};
    for (std::size_t k = 1; k < table.size(); ++k) table[k] = std::log(static_cast<double>(k));
    return table;
  }();
  return costs::far + (before == Body && !is_open(line) ? costs::far_closed : 0) +
         costs::distance * logarithms[std::min(lines, logarithms.size() - 1)] + (to < from ? costs::backward : 0);
}

}  // namespace gongwen::page
