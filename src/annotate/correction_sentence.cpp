#include "annotate/correction.h"

#include <string>
#include <type_traits>

namespace gongwen::annotate {
namespace {

// 4–6, 9
std::string told(const std::vector<int>& lines) {
  std::string text;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    std::size_t last = i;
    while (last + 1 < lines.size() && lines[last + 1] == lines[last] + 1) ++last;
    if (!text.empty()) text += ", ";
    text += std::to_string(lines[i]);
    if (last > i) text += "–" + std::to_string(lines[last]);
    i = last;
  }
  return (lines.size() == 1 ? "line " : "lines ") + text;
}

std::string say(const page::Placing& placing, const std::string& kind) {
  const std::string which = told(placing.lines);
  const bool accepts = kind == "accept";
  const bool one = placing.lines.size() == 1;
  const std::string at = std::to_string(placing.at);
  switch (placing.where) {
    case page::Placing::Where::Alone:
      return which + (accepts ? (one ? " makes one article, and all of it" : " make one article, and all of it")
                      : one   ? " became an article of its own"
                              : " became an article of their own");
    case page::Placing::Where::Behind:
      return which + (accepts ? " rightly stands behind line " : " went behind line ") + at;
    case page::Placing::Where::Before:
      return which + (accepts ? " rightly stands before line " : " went before line ") + at;
  }
  return which;
}

std::string say(const page::RoleChange& change, const std::string&) {
  return "line " + std::to_string(change.line) + " is of the role " + std::string(page::name(change.role));
}

std::string say(const page::ParagraphChange& change, const std::string&) {
  return "line " + std::to_string(change.line) +
         (change.continues ? " goes on in the paragraph before it" : " begins a paragraph");
}

std::string say(const TextChange& change, const std::string&) {
  const std::string line = "line " + std::to_string(change.line);
  return line + " reads “" + change.text + "”" + (change.printed.empty() ? "" : " instead of “" + change.printed + "”");
}

std::string say(const ValueChange& change, const std::string&) {
  return change.field + " is “" + change.value + "”" + (change.lines.empty() ? " on the whole page" : "");
}

std::string say(const PageChecked&, const std::string&) { return "the page was looked through"; }

}  // namespace

std::string sentence(const Correction& correction) {
  return std::visit([&](const auto& change) { return say(change, correction.kind); }, correction.change);
}

}  // namespace gongwen::annotate
