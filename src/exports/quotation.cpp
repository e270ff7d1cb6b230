#include "exports/quotation.h"

#include "exports/plain.h"
#include "exports/reference.h"

#include <algorithm>
#include <cassert>

namespace gongwen::exports {
namespace {

/// Of joins that say so much, nine of ten and more are right (page/article.h).
constexpr double sure = 0.9;

std::string as_printed(std::string words) {
  std::replace(words.begin(), words.end(), '\n', ' ');
  return plain(words);
}

/// Quotation marks inside of others are single ones: GB/T 15834—2011, 4.8.3.
std::string quoted(std::string_view words) {
  std::string text = as_printed(std::string(words));
  const auto replace = [&](std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
      text.replace(at, from.size(), to);
    }
  };
  replace("“", "‘");
  replace("”", "’");
  return "“" + text + "”";
}

std::string day_of(const Reference& reference) {
  if (reference.date.empty()) return "日期不详";
  const char* const units[] = {"年", "月", "日"};
  std::string day;
  const auto parts = reference.date_parts();
  for (std::size_t i = 0; i < parts.size() && i < 3; ++i) {
    day += (parts[i].starts_with('0') ? parts[i].substr(1) : parts[i]) + units[i];
  }
  return reference.date_inferred ? "[" + day + "]" : day;
}

std::string running(const Reference& reference) {
  std::string source = reference.paper.empty() ? "" : "《" + reference.paper + "》";
  source += day_of(reference);
  if (!reference.pages.empty()) source += "第" + joined(reference.pages, "、") + "版";
  return source + "，" + joined(reference.authors, "、") + "《" + reference.title + "》";
}

/// Whether some words of [begin, end) stand before the piece of `join`, and others in it.
bool crosses(const annotate::Article& article, const page::Join& join, std::size_t begin, std::size_t end) {
  const auto& runs = article.repaired.runs;
  const int line = article.lines[join.piece];
  for (std::size_t i = 1; i < runs.size(); ++i) {
    const bool seam = runs[i].line == line && runs[i - 1].line != line;
    if (seam && begin < runs[i].begin && runs[i].begin < end) return true;
  }
  return false;
}

}  // namespace

std::string source_of(const Entry& entry, const QuotationStyle& style) {
  const Reference reference = reference_of(entry.article, entry.story, entry.rest, {});
  return style.form == SourceForm::Reference ? gbt7714(reference, style.citation) : running(reference);
}

Quotation quote(const Entry& entry, std::size_t begin, std::size_t end, const QuotationStyle& style) {
  const auto& article = entry.article;
  assert(begin <= end && end <= article.repaired.text.size());
  const Reference reference = reference_of(article, entry.story, entry.rest, {});
  Quotation quotation;
  quotation.text = quoted(std::string_view(article.repaired.text).substr(begin, end - begin)) + "（" +
                   source_of(entry, style) + "）";
  for (const page::Join& join : article.joins) {
    if (join.confidence >= sure || !crosses(article, join, begin, end)) continue;
    quotation.warnings.push_back("引文跨过一处拿不准的接合（第" + std::to_string(article.lines[join.piece]) +
                                 "行），请与版面核对");
  }
  if (reference.date.empty()) {
    quotation.warnings.emplace_back("见报日期不详");
  } else if (reference.date_inferred) {
    quotation.warnings.emplace_back("见报日期是推断的，不是印出的");
  }
  if (reference.paper.empty()) quotation.warnings.emplace_back("报纸不详");
  if (reference.pages.empty()) quotation.warnings.emplace_back("版次不详");
  return quotation;
}

}  // namespace gongwen::exports
