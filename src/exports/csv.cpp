#include "exports/csv.h"

#include <cstdio>

namespace gongwen::exports {
namespace {

std::string joined(const std::vector<std::string>& parts) {
  std::string all;
  for (const std::string& part : parts) {
    if (!all.empty()) all += "; ";
    all += part;
  }
  return all;
}

template <class T, class Tell>
std::string told(const std::vector<T>& values, Tell tell) {
  std::vector<std::string> parts;
  for (const T& value : values) parts.push_back(tell(value));
  return joined(parts);
}

std::string full_name(const annotate::Region& region) { return region.province + region.prefecture + region.county; }

const annotate::Region* primary(const annotate::Article& article) {
  for (const auto& region : article.regions) {
    if (region.primary) return &region;
  }
  return nullptr;
}

std::string lines_of(const annotate::Article& article) {
  return told(article.lines, [](int line) { return std::to_string(line); });
}

std::string two_decimals(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.2f", value);
  return text;
}

}  // namespace

void write_csv_record(std::ostream& out, std::span<const std::string> cells) {
  bool first = true;
  for (const std::string& cell : cells) {
    if (!first) out << ',';
    first = false;
    const bool formula = !cell.empty() && std::string_view("=+-@\t\r").find(cell.front()) != std::string_view::npos;
    if (!formula && cell.find_first_of(",\"\r\n") == std::string::npos) {
      out << cell;
      continue;
    }
    out << '"';
    if (formula) out << '\'';
    for (const char c : cell) {
      if (c == '"') out << '"';
      out << c;
    }
    out << '"';
  }
  out << "\r\n";
}

std::vector<std::string> csv_header() {
  return {"id",
          "headline",
          "kicker",
          "subtitle",
          "paper",
          "issue_date",
          "issue_date_origin",
          "page_no",
          "kind",
          "province",
          "prefecture",
          "county",
          "regions",
          "topics",
          "bylines",
          "agency",
          "event_dates",
          "label",
          "standfirst",
          "body",
          "source",
          "page_sha256",
          "lines",
          "confidence",
          "continued_from_page",
          "continued_from",
          "continued_from_headline",
          "continued_on_page",
          "continued_on",
          "continued_on_headline"};
}

std::vector<std::string> csv_cells(const annotate::Article& article, const annotate::Story& story) {
  const annotate::StoryPart before = story.before.value_or(annotate::StoryPart{});
  const annotate::StoryPart after = story.after.value_or(annotate::StoryPart{});
  const annotate::Region* region = primary(article);
  return {article.id,
          article.headline,
          article.kicker,
          article.subtitle,
          article.paper,
          article.issue_date.value,
          std::string(name(article.issue_date.origin)),
          article.page_no,
          std::string(name(article.kind)),
          region == nullptr ? "" : region->province,
          region == nullptr ? "" : region->prefecture,
          region == nullptr ? "" : region->county,
          told(article.regions, full_name),
          told(article.topics, [](const auto& topic) { return topic.name; }),
          told(article.bylines, [](const auto& byline) { return byline.role + " " + byline.name; }),
          article.agency,
          told(article.event_dates, [](const auto& date) { return date.text + "=" + date.iso; }),
          article.label,
          article.standfirst,
          article.body(),
          article.source,
          article.page_sha256,
          lines_of(article),
          two_decimals(article.confidence),
          before.page_no,
          before.article,
          before.headline,
          after.page_no,
          after.article,
          after.headline};
}

}  // namespace gongwen::exports
