#include "page/writers.h"

#include "text/utf8.h"

#include <algorithm>

namespace gongwen::page {
namespace {

constexpr std::size_t longest_line = 60;     // Characters; writers fill no more.
constexpr std::size_t longest_name = 4;      // Han characters.
constexpr std::size_t longest_attached = 3;  // The same right behind a part: 记者走进车间 names nobody.
constexpr std::size_t longest_name_with_dot = 12;

bool is_separator(char32_t c) {
  return text::is_space(c) || c == U'、' || c == ',' || c == '/' || c == '(' || c == ')' || c == U'□' || c == U'■' ||
         c == U'○' || c == U'●' || c == U'◎' || c == ':' || c == U'|' || c == U'▲' || c == U'△';
}

// Takes the words of the line one after the other; what is none of the known words must be a name.
class Reader {
 public:
  Reader(std::string_view text, const Habits& habits) : rest_(text), habits_(habits) {}

  Writers read() {
    Writers writers;
    int names = 0;
    while (!rest_.empty()) {
      const auto c = text::code_point_at(rest_, 0);
      if (is_separator(c.value)) {
        slash_ = c.value == U'/';
        rest_.remove_prefix(c.end);
      } else if (take(habits_.roles)) {
        writers.has_role = true;
        attached_ = !rest_.empty() && !is_separator(text::code_point_at(rest_, 0).value);
      } else if (names > 0 && take_agency()) {
        writers.has_credit = true;
      } else if (take(habits_.houses) || take(habits_.agencies)) {
        continue;
      } else if (take_last(habits_.credits)) {
        writers.has_credit = true;
      } else if (rest_ == "报道" || rest_ == "报") {
        rest_ = {};
      } else if (take_name(writers)) {
        ++names;
      } else {
        return {};
      }
    }
    writers.whole = names > 0 && (writers.has_role || writers.has_credit);
    return writers;
  }

 private:
  bool take(const std::vector<std::string>& words) {
    const auto word = starting_word(rest_, words);
    rest_.remove_prefix(word.size());
    return !word.empty();
  }

  // Whoever holds the rights in a picture stands behind a slash: /江海图片.
  bool take_agency() {
    if (!slash_) return false;
    const bool known = std::any_of(habits_.agencies.begin(), habits_.agencies.end(),
                                   [&](const auto& agency) { return rest_ == agency; });
    if (!known && !ends_with_word(rest_, habits_.picture_agencies)) return false;
    rest_ = {};
    return true;
  }

  // A credit word ends a word: what follows is a separator or nothing.
  bool take_last(const std::vector<std::string>& words) {
    const auto word = starting_word(rest_, words);
    if (word.empty()) return false;
    const std::string_view behind = rest_.substr(word.size());
    if (!behind.empty() && !is_separator(text::code_point_at(behind, 0).value)) return false;
    rest_ = behind;
    return true;
  }

  bool take_name(Writers& writers) {
    std::size_t end = 0;
    std::size_t han = 0;
    bool dot = false;
    while (end < rest_.size()) {
      const auto c = text::code_point_at(rest_, end);
      if (is_separator(c.value)) break;
      if (han > 0 && starts_known_word(rest_.substr(end))) break;
      if (c.value == U'·' || c.value == U'•') {
        dot = true;
      } else if (!text::is_han(c.value)) {
        return false;
      }
      ++han;
      end = c.end;
    }
    std::string_view name = rest_.substr(0, end);
    for (const auto& credit : habits_.credits) {
      if (name.size() > credit.size() && name.ends_with(credit)) {
        writers.has_credit = true;
        name.remove_suffix(credit.size());
        han = text::count_characters(name);
        break;
      }
    }
    const bool two_surnames = !starting_word(name, habits_.surnames).empty();
    const std::size_t longest = attached_ && !two_surnames ? longest_attached : longest_name;
    attached_ = false;
    if (han > (dot ? longest_name_with_dot : longest)) return false;
    rest_.remove_prefix(end);
    return true;
  }

  [[nodiscard]] bool starts_known_word(std::string_view text) const {
    return !starting_word(text, habits_.roles).empty() || !starting_word(text, habits_.houses).empty();
  }

  std::string_view rest_;
  bool slash_ = false;     // The last thing taken is a slash.
  bool attached_ = false;  // The last word taken is a part, and what follows stands right behind it.
  const Habits& habits_;
};

}  // namespace

Writers read_writers(std::string_view folded, const Habits& habits) {
  if (folded.size() > longest_line * 4 || text::count_characters(folded) > longest_line) return {};
  return Reader(folded, habits).read();
}

bool ends_with_credit(std::string_view folded, const Habits& habits) {
  const std::size_t stop = folded.rfind("。");
  if (stop == std::string_view::npos) return false;
  std::string_view rest = text::trim(folded.substr(stop + 3));
  for (const std::string_view closer : {"”", ")"}) {
    if (rest.starts_with(closer)) rest = text::trim(rest.substr(closer.size()));
  }
  return !rest.empty() && read_writers(rest, habits).whole;
}

}  // namespace gongwen::page
