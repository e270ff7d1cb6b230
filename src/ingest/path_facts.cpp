#include "ingest/path_facts.h"

#include "ingest/name_tokens.h"
#include "ingest/names.h"
#include "text/utf8.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <utility>
#include <vector>

namespace gongwen::ingest {
namespace {

using Kind = NameToken::Kind;

int value_of(std::string_view digits) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

std::string two_digits(int value) { return (value < 10 ? "0" : "") + std::to_string(value); }

/// A date as it stands in tokens `begin` up to `end`. An empty value: it has the form of one, but is not in the
/// calendar.
struct Found {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string value;
};

/// Reads a name's tokens for a date and a page number.
class Reader {
 public:
  explicit Reader(std::vector<NameToken> tokens) : tokens_(std::move(tokens)) {}

  [[nodiscard]] std::optional<Found> date() const {
    for (const auto form : {&Reader::day_at, &Reader::month_at}) {
      for (std::size_t at = tokens_.size(); at-- > 0;) {
        if (!is(at, Kind::Digits) || !begins_freely(at)) continue;
        if (auto found = (this->*form)(at); found && !found->value.empty()) return found;
      }
    }
    return std::nullopt;
  }

  [[nodiscard]] std::string page_no(const std::optional<Found>& date) const {
    for (std::size_t at = tokens_.size(); at-- > 1;) {
      if (is_mark(at, "版") && tokens_[at - 1].text.size() <= 3) return numbered(at - 1);
    }
    if (!date || date->value.size() != std::string_view("2023-04-28").size()) return {};
    // What is left of the last part behind the date.
    std::size_t begin = tokens_.size();
    while (begin > date->end && !is(begin - 1, Kind::Slash)) --begin;
    while (begin < tokens_.size() && is(begin, Kind::Gap)) ++begin;
    if (begin + 1 < tokens_.size() && is(begin, Kind::Letters)) {
      const std::string letters = lower(tokens_[begin].text);
      if (letters == "p" || letters == "page") {
        begin += is(begin + 1, Kind::Gap) ? 2U : 1U;
        return ends_with_number(begin) ? canonical_page_no(tokens_[begin].text) : std::string();
      }
      if (letters.size() == 1 && ends_with_number(begin + 1)) return numbered(begin + 1);
      return {};
    }
    return ends_with_number(begin) ? canonical_page_no(tokens_[begin].text) : std::string();
  }

  [[nodiscard]] std::string paper() const {
    for (std::size_t at = tokens_.size(); at-- > 0;) {
      if (auto name = paper_named(tokens_[at]); !name.empty()) return name;
    }
    return {};
  }

 private:
  [[nodiscard]] bool is(std::size_t at, Kind kind) const { return at < tokens_.size() && tokens_[at].kind == kind; }
  [[nodiscard]] bool is_mark(std::size_t at, std::string_view text) const {
    return is(at, Kind::Mark) && tokens_[at].text == text;
  }
  [[nodiscard]] bool has_digits(std::size_t at, std::size_t least, std::size_t most) const {
    return is(at, Kind::Digits) && tokens_[at].text.size() >= least && tokens_[at].text.size() <= most;
  }
  [[nodiscard]] bool ends_with_number(std::size_t at) const { return at + 1 == tokens_.size() && has_digits(at, 1, 2); }

  /// Not the inside of a hash or a serial number.
  [[nodiscard]] bool begins_freely(std::size_t at) const {
    return at == 0 || !is(at - 1, Kind::Letters) || !paper_named(tokens_[at - 1]).empty();
  }
  /// The same behind; `20230428A02` is a date and a page.
  [[nodiscard]] bool ends_freely(std::size_t end) const {
    if (is(end, Kind::Digits)) return false;
    return !is(end, Kind::Letters) || (tokens_[end].text.size() == 1 && has_digits(end + 1, 1, 2));
  }
  /// The number at `at` with the single letter before it.
  [[nodiscard]] std::string numbered(std::size_t at) const {
    const std::string_view number = tokens_[at].text;
    const bool lettered = at > 0 && is(at - 1, Kind::Letters) && tokens_[at - 1].text.size() == 1;
    return canonical_page_no(lettered ? std::string(tokens_[at - 1].text).append(number) : std::string(number));
  }

  [[nodiscard]] Found found(std::size_t begin, std::size_t end, int year, int month, int day) const {
    std::string value = std::to_string(year) + "-" + two_digits(month);
    if (day >= 0) value += "-" + two_digits(day);
    return {begin, end, is_date(value) ? value : std::string()};
  }

  [[nodiscard]] std::optional<Found> day_at(std::size_t at) const {
    const std::string_view first = tokens_[at].text;
    const int number = value_of(first);
    if (first.size() == 8) {
      if (!ends_freely(at + 1)) return std::nullopt;
      return found(at, at + 1, number / 10000, number / 100 % 100, number % 100);
    }
    if (first.size() == 6 && is(at + 1, Kind::Slash) && has_digits(at + 2, 2, 2) && is_day(at + 2)) {
      return found(at, at + 3, number / 100, number % 100, value_of(tokens_[at + 2].text));
    }
    const std::size_t month = first.size() == 4 ? behind_gap(at + 1, "年") : 0;
    const std::size_t day = month != 0 && has_digits(month, 1, 2) ? behind_gap(month + 1, "月") : 0;
    if (day == 0 || !has_digits(day, 1, 2) || !is_day(day)) return std::nullopt;
    return found(at, is_mark(day + 1, "日") ? day + 2 : day + 1, number, value_of(tokens_[month].text),
                 value_of(tokens_[day].text));
  }

  [[nodiscard]] std::optional<Found> month_at(std::size_t at) const {
    if (tokens_[at].text.size() != 4 || !has_digits(at + 2, 1, 2)) return std::nullopt;
    const int year = value_of(tokens_[at].text);
    const int month = value_of(tokens_[at + 2].text);
    // `2023-02-30` is no day, and no month either.
    const std::size_t day = behind_gap(at + 3, "月");
    if (day != 0 && has_digits(day, 1, 2) && is_day(day)) return std::nullopt;
    if (is_mark(at + 1, "年") && is_mark(at + 3, "月")) return found(at, at + 4, year, month, -1);
    const bool parted_so = is(at + 1, Kind::Slash) || (is(at + 1, Kind::Gap) && tokens_[at + 1].text == "-");
    if (!parted_so || tokens_[at + 2].text.size() != 2 || !is_day(at + 2)) return std::nullopt;
    return found(at, at + 3, year, month, -1);
  }

  /// The number at `at` may end a date: it is not a page, nor goes on, nor is all of the file's own name.
  [[nodiscard]] bool is_day(std::size_t at) const {
    const bool whole_file_name = at + 1 == tokens_.size() && is(at - 1, Kind::Slash);
    return !is_mark(at + 1, "版") && ends_freely(at + 1) && !whole_file_name;
  }
  /// Where the next number of a date may stand: behind `mark`, a gap, a slash, or a mark and a slash. 0 when there is
  /// nothing of the kind.
  [[nodiscard]] std::size_t behind_gap(std::size_t at, std::string_view mark) const {
    std::size_t end = is_mark(at, mark) ? at + 1 : at;
    if (is(end, Kind::Slash) || (end == at && is(end, Kind::Gap))) ++end;
    return end == at ? 0 : end;
  }

  std::vector<NameToken> tokens_;
};

}  // namespace

bool is_date(std::string_view iso) {
  const auto number = [&](std::size_t at, std::size_t size) {
    const std::string_view digits = iso.substr(at, size);
    return std::all_of(digits.begin(), digits.end(), is_digit) ? value_of(digits) : -1;
  };
  if (iso.size() != 4 && iso.size() != 7 && iso.size() != 10) return false;
  const int year = number(0, 4);
  if (year < 1900 || year > 2099) return false;
  if (iso.size() == 4) return true;
  const int month = number(5, 2);
  if (iso[4] != '-' || month < 1 || month > 12) return false;
  if (iso.size() == 7) return true;
  const int day = number(8, 2);
  if (iso[7] != '-' || day < 1) return false;
  return std::chrono::year_month_day{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                     std::chrono::day(static_cast<unsigned>(day))}
      .ok();
}

std::string canonical_page_no(std::string_view page_no) {
  std::string result(text::trim(page_no));
  if (std::all_of(result.begin(), result.end(), is_digit)) return result.erase(0, result.find_first_not_of('0'));
  if (is_letter(result.front()) && result.front() >= 'a')
    result.front() = static_cast<char>(result.front() - 'a' + 'A');
  return result;
}

Facts path_facts(std::string_view name) {
  const Reader reader(tokens_of(stem(name)));
  const auto date = reader.date();
  return {reader.paper(), date ? date->value : std::string(), reader.page_no(date)};
}

}  // namespace gongwen::ingest
