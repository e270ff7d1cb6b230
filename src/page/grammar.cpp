#include "page/grammar.h"

#include "page/costs.h"
#include "page/words.h"

#include <algorithm>

namespace gongwen::page {
namespace {

bool is_section(State s) { return s == NewsSection || s == FeatureSection; }
bool is_open(const Line& line) { return !line.ends_sentence && !line.sign_off; }

double display(const Line& line) {
  double cost = 0;
  if (line.ends_sentence && !line.folded.ends_with("!") && !line.folded.ends_with("?")) cost += costs::stop_in_display;
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

double body(const Line& line) {
  double cost = 0;
  if (is_open(line) && !line.ends_clause) cost += open_body(line);
  if (line.byline || line.credit || line.standfirst_title || line.jump_alone || line.sign_off) {
    cost += costs::marked_otherwise;
  }
  return cost;
}

// Body below a headline.
double below_headline(State to, const Line& next) {
  if (to == News) return next.opening ? costs::headline_opening : costs::impossible;
  if (to == Feature) {
    if (next.opening) return costs::opening_inside;
    return next.begins_inside ? costs::headline_inside : costs::headline_plain;
  }
  if (to == Letter) return next.salutation ? costs::headline_salutation : costs::impossible;
  if (to == Caption) return next.points_at_picture || next.ends_with_credit ? costs::headline_caption : 0;
  return costs::impossible;
}

double body_to_body(const Line& line, const Line& next) {
  if (next.opening) return is_open(line) ? costs::opening_joint : costs::opening_inside;
  double cost = next.blank_before >= 3 ? 2 : 0;
  if (!is_open(line)) return cost + (next.begins_inside ? costs::begins_inside : 0);
  if (word_across(line.folded, next.folded)) return cost + costs::word_joint;
  if (line.opens_quote && next.closes_quote) return cost + costs::quote_joint;
  return cost + (next.begins_inside ? costs::inside_joint : costs::plain_joint);
}

}  // namespace

double emission(State state, const Line& line) {
  switch (state) {
    case Label:
      return display(line) + costs::label + (line.label ? costs::known_label : 0) +
             (line.characters > 10 ? costs::long_label : 0);
    case Kicker: return display(line) + (line.ends_with_dash ? costs::kicker_with_dash : costs::kicker);
    case Headline:
      return display(line) + (line.ends_with_dash ? costs::kicker : 0) + (line.label ? costs::label_as_headline : 0);
    case Subtitle: return display(line) + costs::subtitle;
    case NewsSection:
    case FeatureSection: return display(line) + (line.label ? costs::known_label * -1 : 0);
    case BoxTitle: return line.standfirst_title ? 0 : costs::unmarked;
    case Byline: return line.byline ? 0 : line.credit ? costs::unmarked / 2 : costs::unmarked;
    case Letter:
      // Who signs a letter stands below it, like a display line.
      return line.byline || line.credit || line.standfirst_title || line.jump_alone ? costs::marked_otherwise : 0;
    case Box:
    case News:
    case Feature: return body(line);
    case Caption: {
      double cost = costs::caption + (line.opening ? costs::opening_inside : 0) + body(line);
      if (line.points_at_picture || line.ends_with_credit) cost += costs::picture_words;
      return cost + (line.characters > 260 ? costs::caption_without_credit : 0);
    }
    case Credit: return line.credit ? 0 : line.byline ? costs::credit_without_word : costs::unmarked;
    case From: return line.jump_alone ? 0 : costs::unmarked;
    case SignOff: return line.sign_off ? 0 : costs::unmarked;
    case states: break;
  }
  return costs::impossible;
}

double begin(State state, const Line& line) {
  double cost = costs::new_article;
  if (line.blank_before >= 3) cost += costs::after_gap;
  if (line.blank_before == 0) cost += costs::without_gap;
  switch (state) {
    case Label:
    case Kicker:
    case Headline:
    case From: return cost;
    case Subtitle: return cost + costs::headless;
    case BoxTitle: return cost + costs::headless - 1;
    case Byline: return cost + costs::headless;
    case Box:
    case Credit: return cost + 2 * costs::headless;
    case News: return cost + (line.opening ? costs::headless_opening : costs::impossible);
    case Feature: return cost + (line.jump_from ? 0 : costs::headless) + (line.opening ? costs::opening_inside : 0);
    case NewsSection:
    case FeatureSection: return cost + costs::headless + 2;
    case Letter: return cost + 2 * costs::headless;
    case Caption: return cost + costs::headless_caption;
    case SignOff: return cost + 2 * costs::headless;
    case states: break;
  }
  return costs::impossible;
}

double end(State state, const Line& line) {
  if (state <= Subtitle) return state == Label ? costs::lone_headline + 2 : costs::lone_headline;
  switch (state) {
    case BoxTitle: return costs::unmarked;
    case Box: return 2 + (is_open(line) ? costs::dangling : 0);
    case Byline: return costs::lone_headline;
    case News:
    case Feature: return is_open(line) ? costs::dangling : 0;
    case NewsSection:
    case FeatureSection: return costs::dangling_section;
    case Caption:
      return (line.ends_with_credit || line.points_at_picture ? 0 : costs::caption_without_credit) +
             (is_open(line) && !line.ends_with_credit ? costs::dangling : 0);
    case Credit: return -1;
    case From: return costs::dangling_section;
    default: return 0;
  }
}

double follow(State from, State to, const Line& line, const Line& next) {
  switch (from) {
    case Label: return to == Label ? 0.5 : to == Kicker || to == Headline ? 0 : to == BoxTitle ? 2 : costs::impossible;
    case Kicker: return to == Headline ? 0 : costs::impossible;
    case Headline:
      if (to == Letter && line.document) return 0;
      if (to == Subtitle) return 1;
      [[fallthrough]];
    case Subtitle:
      if (to == BoxTitle) return 0.5;
      if (to == Byline) return 0;
      if (to == FeatureSection) return costs::headline_section;
      return below_headline(to, next);
    case BoxTitle: return to == Box ? 0 : costs::impossible;
    case Box:
      if (to == Byline) return 0;
      if (to == Box) return 2;
      if (to == News) return next.opening ? 0 : costs::impossible;
      if (to == Feature) return 1 + (next.begins_inside ? costs::begins_inside : 0);
      if (to == Kicker || to == Headline) return 2;
      return costs::impossible;
    case Byline:
      if (to == Byline) return 0;
      if (to == BoxTitle) return 0.5;
      if (to == Feature) return next.begins_inside ? costs::begins_inside : 0;
      if (to == News) return next.opening ? costs::headless : costs::impossible;
      if (to == FeatureSection) return costs::headline_section;
      return costs::impossible;
    case Letter:
      if (to != Letter || next.opening) return costs::impossible;
      return line.characters < 20 && is_open(line) && !line.salutation ? costs::signature_inside : 0;
    case News:
    case Feature: {
      if (to == from) return body_to_body(line, next);
      const double section = from == News ? costs::news_section : costs::feature_section;
      if (to == (from == News ? NewsSection : FeatureSection)) return section + (is_open(line) ? costs::dangling : 0);
      if (to == SignOff) return 0;
      if (to == Caption && !is_open(line)) {
        return 1 + (next.blank_before >= 3 ? costs::after_gap : 0);
      }
      return costs::impossible;
    }
    case NewsSection:
    case FeatureSection:
      if (is_section(to)) return costs::dangling_section;
      if (to != (from == NewsSection ? News : Feature)) return costs::impossible;
      return next.opening ? costs::opening_inside : next.begins_inside ? costs::begins_inside : 0;
    case Caption:
      if (to == Credit) return -1;
      return to == Caption ? 0.3 + (is_open(line) ? -0.3 : 0) : costs::impossible;
    case Credit: return to == Credit ? 1 : costs::impossible;
    case From: return to == Feature && !next.opening ? 0 : costs::impossible;
    default: return costs::impossible;
  }
}

}  // namespace gongwen::page
