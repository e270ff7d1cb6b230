#include "page/line.h"

#include "page/characters.h"
#include "page/words.h"
#include "page/writers.h"
#include "text/fold.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace gongwen::page {
namespace {

constexpr std::size_t longest_label = 10;
constexpr std::string_view closers = "”’」』》】)]\"'";

bool contains(std::string_view set, std::string_view text, const text::CodePoint& c) {
  return set.find(text.substr(c.begin, c.end - c.begin)) != std::string_view::npos;
}

std::string_view without_closers(std::string_view text) {
  while (!text.empty()) {
    const auto c = text::code_point_before(text, text.size());
    if (!contains(closers, text, c)) break;
    text.remove_suffix(c.end - c.begin);
  }
  return text;
}

bool ends_with_any(std::string_view text, std::initializer_list<std::string_view> ends) {
  return std::any_of(ends.begin(), ends.end(), [&](auto end) { return text.ends_with(end); });
}

// Quotation marks and brackets of titles; nesting is of no interest.
void read_quotes(Line& line) {
  for (const auto& [open, close] : {std::pair("“", "”"), std::pair("《", "》"), std::pair("「", "」")}) {
    int depth = 0;
    for (std::size_t at = 0; at < line.folded.size(); ++at) {
      if (line.folded[at] != open[0]) continue;  // As nearly everywhere; they begin with the same byte.
      if (line.folded.compare(at, 3, open) == 0) ++depth;
      if (line.folded.compare(at, 3, close) == 0) {
        if (depth == 0) line.closes_quote = true;
        depth = std::max(0, depth - 1);
      }
    }
    line.opens_quote |= depth > 0;
  }
}

bool begins_with_date(std::string_view text) {
  std::size_t at = 0;
  const auto digits = [&] {
    const std::size_t begin = at;
    while (at < text.size() && text[at] >= '0' && text[at] <= '9') ++at;
    return at > begin;
  };
  return digits() && text.substr(at).starts_with("月") && ((at += 3), digits()) && text.substr(at).starts_with("日");
}

// A news article's first words: a dateline, an agency's place and date before 电, or writers before 报道.
bool is_opening(std::string_view text, const Habits& habits) {
  if (!starting_word(text, habits.datelines).empty()) return true;
  const std::string_view first = text.substr(0, std::min<std::size_t>(text.find("。"), 180));
  if (!starting_word(text, habits.agencies).empty()) {
    const std::size_t wire = first.substr(0, 90).find("电");
    return wire != std::string_view::npos && first.find("日") < wire;
  }
  if (text.starts_with("本报")) {
    // 本报北京4月2日讯, 本报4月2日电
    const std::string_view begin = first.substr(0, 54);
    for (const std::string_view end : {"日讯", "日电"}) {
      if (begin.find(end) != std::string_view::npos) return true;
    }
  }
  std::string_view rest = text;
  if (rest.starts_with("(")) rest.remove_prefix(1);
  if (const auto house = starting_word(rest, habits.houses); !house.empty()) rest.remove_prefix(house.size());
  if (starting_word(rest, habits.roles).empty()) return false;
  if (text.starts_with("(")) return text.find(")") != std::string_view::npos && !text.ends_with(")");
  return first.substr(0, 120).find("报道") != std::string_view::npos;
}

void read_jump(Line& line, const Habits& habits) {
  std::string_view text = line.folded;
  const bool bracket = text.starts_with("(");
  if (bracket) text.remove_prefix(1);
  const bool from = !starting_word(text, habits.from).empty();
  const bool on = !starting_word(text, habits.on).empty();
  const bool alone = line.characters <= 14;
  line.jump_from = from && (bracket || alone) && text.substr(0, 36).find("版") != std::string_view::npos;
  line.jump_alone = line.jump_from && alone && (!bracket || line.folded.find(")") + 1 == line.folded.size());
  const bool by_agency = !starting_word(text, habits.agencies).empty() && text.find("电") != std::string_view::npos;
  const bool wire = bracket && line.characters <= 40 && text.find(")") + 1 == text.size() &&
                    (by_agency || ends_with_any(text, {"电)", "讯)", "完)"}));
  line.sign_off = wire || (on && alone && text.find("版") != std::string_view::npos);
}

}  // namespace

Line read_line(std::string_view trimmed, int blank_before, const Habits& habits) {
  Line line;
  line.folded = text::folded(trimmed);
  line.characters = text::count_characters(line.folded);
  line.blank_before = blank_before;
  const std::string_view all = line.folded;
  const std::string_view bare = without_closers(all);

  line.ends_sentence = ends_with_any(bare, {"。", "!", "?", "…", "......", ";"});
  line.calls = ends_with_any(bare, {"!", "?"});
  line.ends_clause = ends_with_any(all, {",", "、", ":"});
  line.ends_with_dash = ends_with_any(all, {"——", "—", "--"});
  const std::size_t stop = all.find("。");
  const auto ends_aloud = [](char c) { return c == '?' || c == '!'; };
  const auto question = static_cast<std::size_t>(std::find_if(all.begin(), all.end(), ends_aloud) - all.begin());
  line.inner_question = question + 1 < bare.size();
  line.speech = std::any_of(habits.speech.begin(), habits.speech.end(),
                            [&](const auto& word) { return text::find_word(all, word) != std::string_view::npos; });
  line.inner_stop = stop != std::string_view::npos && stop + 3 < bare.size();
  const std::size_t colon = all.find(':');
  line.place_colon = colon >= 6 && colon <= 24 && colon + 1 < all.size();
  read_quotes(line);
  if (!all.empty()) {
    const auto first = text::code_point_at(all, 0);
    // Looking for words takes time, so only where one of these may be the first.
    const std::string_view word = starting_word(all, habits.particles).empty() ? "" : first_word(all);
    const bool particle = std::find(habits.particles.begin(), habits.particles.end(), word) != habits.particles.end();
    line.begins_inside = particle || contains("”’」』》】),、。;:!?%", all, first);
    line.ends_inside = ends_with_word(all, habits.tails);
    line.commas = static_cast<int>(std::count(all.begin(), all.end() - 1, ','));
    line.salutation = line.characters <= 16 && all.ends_with(":") && !line.inner_stop;
  }

  line.goes_on = goes_on(all, line.characters, line.ends_sentence);
  if (line.characters <= 45) line.headline_like = headline_like(all);
  line.begins_sentence = !starting_word(all, habits.sentences).empty();
  line.label = line.characters <= longest_label && ends_with_word(all, habits.labels);
  const Writers writers = read_writers(all, habits);
  line.byline = !line.label && starting_word(all, habits.datelines).empty() && writers.whole && writers.has_role &&
                !writers.has_credit;
  line.credit = writers.whole && writers.has_credit;
  line.ends_with_credit = !writers.whole && ends_with_credit(all, habits);
  line.opening = !line.byline && !line.credit && is_opening(all, habits);
  line.points_at_picture = std::any_of(habits.captions.begin(), habits.captions.end(), [&](const auto& word) {
    const std::size_t at = text::find_word(all, word);
    return at != std::string_view::npos && (at == 0 || text::code_point_before(all, at).value == U'。' ||
                                            all[at - 1] == ' ' || all[at - 1] == '(' || all[at - 1] == ',');
  });
  line.begins_with_date = begins_with_date(all);
  const std::string_view title = all.substr(0, all.find(':'));
  line.standfirst_title = line.characters <= 8 && std::find(habits.standfirsts.begin(), habits.standfirsts.end(),
                                                            title) != habits.standfirsts.end();
  line.document = line.characters <= 30 && ends_with_word(bare, habits.documents);
  read_jump(line, habits);
  return line;
}

std::vector<Line> read_lines(const Page& page, const Habits& habits) {
  std::vector<Line> lines;
  std::unordered_map<std::string_view, std::size_t> first;  // By text. What `lines` hold stays where it is.
  lines.reserve(page.blocks().size());
  for (std::size_t i = 0; i < page.blocks().size(); ++i) {
    Line& line = lines.emplace_back(read_line(page.trimmed(i), page.blocks()[i].blank_before, habits));
    const auto [same, is_new] = first.try_emplace(line.folded, i);
    if (!is_new) line.repeated = lines[same->second].repeated = true;
  }
  return lines;
}

}  // namespace gongwen::page
