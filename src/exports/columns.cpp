#include "exports/columns.h"

#include "exports/gbt7714.h"
#include "exports/plain.h"
#include "exports/reference.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace gongwen::exports {
namespace {

std::string full_name(const annotate::Region& region) { return region.province + region.prefecture + region.county; }

annotate::Region primary(const Entry& entry) {
  for (const auto& region : entry.article.regions) {
    if (region.primary) return region;
  }
  return {};
}

annotate::StoryPart before(const Entry& entry) { return entry.story.before.value_or(annotate::StoryPart{}); }
annotate::StoryPart after(const Entry& entry) { return entry.story.after.value_or(annotate::StoryPart{}); }

std::string two_decimals(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.2f", value);
  return text;
}

using Style = CitationStyle;

constexpr std::array columns{
    Column{"id", CellType::Text, [](const Entry& e, const Style&) { return e.article.id; }},
    Column{"headline", CellType::Text, [](const Entry& e, const Style&) { return e.article.headline; }},
    Column{"kicker", CellType::Text, [](const Entry& e, const Style&) { return e.article.kicker; }},
    Column{"subtitle", CellType::Text, [](const Entry& e, const Style&) { return e.article.subtitle; }},
    Column{"paper", CellType::Text, [](const Entry& e, const Style&) { return e.article.paper; }},
    Column{"issue_date", CellType::Date, [](const Entry& e, const Style&) { return e.article.issue_date.value; }},
    Column{"issue_date_origin", CellType::Text,
           [](const Entry& e, const Style&) { return std::string(name(e.article.issue_date.origin)); }},
    Column{"page_no", CellType::Text, [](const Entry& e, const Style&) { return e.article.page_no; }},
    Column{"kind", CellType::Text, [](const Entry& e, const Style&) { return std::string(name(e.article.kind)); }},
    Column{"province", CellType::Text, [](const Entry& e, const Style&) { return primary(e).province; }},
    Column{"prefecture", CellType::Text, [](const Entry& e, const Style&) { return primary(e).prefecture; }},
    Column{"county", CellType::Text, [](const Entry& e, const Style&) { return primary(e).county; }},
    Column{"regions", CellType::Text, [](const Entry& e, const Style&) { return told(e.article.regions, full_name); }},
    Column{"topics", CellType::Text,
           [](const Entry& e, const Style&) {
             return told(e.article.topics, [](const auto& topic) { return topic.name; });
           }},
    Column{"bylines", CellType::Text,
           [](const Entry& e, const Style&) {
             return told(e.article.bylines, [](const auto& byline) { return byline.role + " " + byline.name; });
           }},
    Column{"agency", CellType::Text, [](const Entry& e, const Style&) { return e.article.agency; }},
    Column{"event_dates", CellType::Text,
           [](const Entry& e, const Style&) {
             return told(e.article.event_dates, [](const auto& date) { return date.text + "=" + date.iso; });
           }},
    Column{"label", CellType::Text, [](const Entry& e, const Style&) { return e.article.label; }},
    Column{"standfirst", CellType::Text, [](const Entry& e, const Style&) { return e.article.standfirst; }},
    Column{"body", CellType::Text, [](const Entry& e, const Style&) { return e.article.body(); }},
    Column{"source", CellType::Text, [](const Entry& e, const Style&) { return e.article.source; }},
    Column{"page_sha256", CellType::Text, [](const Entry& e, const Style&) { return e.article.page_sha256; }},
    Column{"lines", CellType::Text,
           [](const Entry& e, const Style&) {
             return told(e.article.lines, [](int line) { return std::to_string(line); });
           }},
    Column{"confidence", CellType::Number,
           [](const Entry& e, const Style&) { return two_decimals(e.article.confidence); }},
    Column{"continued_from_page", CellType::Text, [](const Entry& e, const Style&) { return before(e).page_no; }},
    Column{"continued_from", CellType::Text, [](const Entry& e, const Style&) { return before(e).article; }},
    Column{"continued_from_headline", CellType::Text, [](const Entry& e, const Style&) { return before(e).headline; }},
    Column{"continued_on_page", CellType::Text, [](const Entry& e, const Style&) { return after(e).page_no; }},
    Column{"continued_on", CellType::Text, [](const Entry& e, const Style&) { return after(e).article; }},
    Column{"continued_on_headline", CellType::Text, [](const Entry& e, const Style&) { return after(e).headline; }},
    Column{"tags", CellType::Text, [](const Entry& e, const Style&) { return joined(e.kept.tags, "; "); }},
    Column{"state", CellType::Text, [](const Entry& e, const Style&) { return e.kept.state; }},
    Column{"collections", CellType::Text,
           [](const Entry& e, const Style&) {
             return told(e.kept.collections, [](const auto& one) { return one.path; });
           }},
    Column{"notes", CellType::Text,
           [](const Entry& e, const Style&) {
             return told(e.kept.collections, [](const auto& one) { return one.note; });
           }},
    Column{"citation", CellType::Text,
           [](const Entry& e, const Style& style) {
             return gbt7714(reference_of(e.article, e.story, e.rest, {}), style);
           }},
};

}  // namespace

std::span<const Column> all_columns() { return columns; }

Result<std::vector<const Column*>> chosen_columns(const Options& options) {
  std::vector<const Column*> chosen;
  for (const std::string& wanted : options.columns) {
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const auto& one) { return one.name == wanted; });
    if (found == columns.end()) {
      return fail(ErrorCode::Invalid, wanted + ": no such column; there are " +
                                          told(
                                              columns, [](const auto& one) { return std::string(one.name); }, ", "));
    }
    chosen.push_back(&*found);
  }
  if (options.columns.empty()) {
    for (const Column& column : columns) {
      if (options.full_text || column.name != "body") chosen.push_back(&column);
    }
  }
  return chosen;
}

}  // namespace gongwen::exports
