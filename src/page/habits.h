#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gongwen::page {

/// How newspapers mark the parts of an article: the words of data/habits.tsv by their kind, longest first. What each
/// kind means stands at the head of that file.
struct Habits {
  std::vector<std::string> datelines;
  std::vector<std::string> roles;
  std::vector<std::string> houses;
  std::vector<std::string> credits;
  std::vector<std::string> agencies;
  std::vector<std::string> picture_agencies;
  std::vector<std::string> standfirsts;
  std::vector<std::string> labels;
  std::vector<std::string> documents;
  std::vector<std::string> from;
  std::vector<std::string> on;
  std::vector<std::string> captions;
  std::vector<std::string> particles;
  std::vector<std::string> sentences;
  std::vector<std::string> tails;
  std::vector<std::string> surnames;
  std::vector<std::string> speech;

  /// Reads a table of the form of data/habits.tsv. A line of an unknown kind is a programmer's error.
  [[nodiscard]] static Habits parse(std::string_view table);
  /// Those of data/habits.tsv.
  [[nodiscard]] static const Habits& shipped();
};

/// The word of `words` with which `text` begins, or an empty view.
[[nodiscard]] std::string_view starting_word(std::string_view text, const std::vector<std::string>& words);
/// Whether one of `words` stands at the end of `text`.
[[nodiscard]] bool ends_with_word(std::string_view text, const std::vector<std::string>& words);

}  // namespace gongwen::page
