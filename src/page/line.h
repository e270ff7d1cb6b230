#pragma once

#include "page/habits.h"
#include "page/page.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace gongwen::page {

/// What can be read off one block by itself.
struct Line {
  std::string folded;          ///< text::folded() of the block without white space at its ends.
  std::size_t characters = 0;  ///< Of `folded`.
  int blank_before = 0;        ///< Blank lines above it.

  bool ends_sentence = false;   ///< 。!?… or such before closing quotes and brackets.
  bool calls = false;           ///< Ends with ! or ?, the same.
  bool ends_clause = false;     ///< Ends with a comma or the like.
  bool ends_with_dash = false;  ///< Ends with ——.
  bool place_colon = false;     ///< Two to eight characters and a colon before the rest, as headlines name a place.
  bool inner_stop = false;      ///< Holds a 。 before its end.
  bool inner_question = false;  ///< Holds a ? or ! before its end.
  bool speech = false;          ///< Tells who says something: 他说,.
  bool opens_quote = false;     ///< A “ or 《 is not closed.
  bool closes_quote = false;    ///< A ” or 》 was not opened: it begins inside a quotation.
  int commas = 0;               ///< Before its end.
  bool ends_inside = false;     ///< Ends with a particle that ends no sentence and no headline: 的, 和, 在.
  bool begins_inside = false;   ///< Begins with what begins no sentence: a particle, a closing mark, a comma.

  double goes_on = 0;              ///< goes_on() of characters.h.
  double headline_like = 0;        ///< The same, of a line of at most 45 characters; 0 of others.
  bool begins_sentence = false;    ///< Begins with words that open a sentence of running text: 据悉, 近年来.
  bool opening = false;            ///< 本报讯(记者…), 记者…报道, 新华社…电.
  bool byline = false;             ///< Nothing but writers with their parts.
  bool credit = false;             ///< Nothing but a picture's credit.
  bool ends_with_credit = false;   ///< A sentence, and behind it a picture's credit.
  bool points_at_picture = false;  ///< 图为….
  bool begins_with_date = false;   ///< 4月8日….
  bool standfirst_title = false;   ///< 阅读提示.
  bool label = false;              ///< A known column label.
  bool repeated = false;           ///< Another block of the page says the same.
  bool salutation = false;         ///< 工友们:
  bool document = false;           ///< 倡议书 and such.
  bool jump_from = false;          ///< (上接第1版), alone or before text.
  bool jump_alone = false;         ///< A jump line and nothing else.
  bool sign_off = false;           ///< (新华社北京3月1日电), or (下转第4版) alone.
};

[[nodiscard]] Line read_line(std::string_view trimmed, int blank_before, const Habits& habits);
[[nodiscard]] std::vector<Line> read_lines(const Page& page, const Habits& habits);

}  // namespace gongwen::page
