#include "exports/reference.h"

#include "exports/plain.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace gongwen::exports {
namespace {

constexpr std::size_t title_characters = 20;

/// A name without what print sets around it: roles and brackets.
std::string bare_name(std::string_view printed) {
  static constexpr std::array<std::string_view, 8> fronts = {"本报",   "特约", "实习", "记者",
                                                             "通讯员", "摄影", "【",   "("};
  static constexpr std::array<std::string_view, 2> ends = {"】", ")"};
  std::string name = one_line(printed);
  for (bool again = true; again;) {
    again = false;
    name = text::trim(name);
    for (const auto front : fronts) {
      if (name.size() > front.size() && name.starts_with(front)) {
        name.erase(0, front.size());
        again = true;
      }
    }
    for (const auto end : ends) {
      if (name.size() > end.size() && name.ends_with(end)) {
        name.erase(name.size() - end.size());
        again = true;
      }
    }
  }
  return name;
}

std::vector<std::string> authors_of(const annotate::Article& article) {
  std::vector<std::string> writers;
  std::vector<std::string> photographers;
  for (const auto& byline : article.bylines) {
    auto& names = byline.role == "摄影" ? photographers : writers;
    std::string name = bare_name(byline.name);
    if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
  }
  return writers.empty() ? photographers : writers;
}

}  // namespace

std::string title_of(const annotate::Article& article, const annotate::Story& story) {
  if (std::string headline = one_line(article.headline); !headline.empty()) return headline;
  if (std::string label = one_line(article.label); !label.empty()) return label;
  if (story.before && !story.before->headline.empty()) return "[" + one_line(story.before->headline) + "]";
  const std::string words = beginning(one_line(article.body()), title_characters);
  return words.empty() ? "[无题]" : "[" + words + "]";
}

Reference reference_of(const annotate::Article& article, const annotate::Story& story,
                       std::span<const annotate::Article> rest, const std::string& archive) {
  Reference reference;
  reference.id = one_line(article.id);
  reference.title = title_of(article, story);
  if (!article.subtitle.empty()) {
    reference.short_title = reference.title;
    const std::string subtitle = one_line(article.subtitle);
    reference.title += (subtitle.starts_with("——") ? "" : "——") + subtitle;
  }
  reference.kicker = one_line(article.kicker);
  reference.authors = authors_of(article);
  reference.roles =
      told(article.bylines, [](const auto& byline) { return one_line(byline.role) + " " + one_line(byline.name); });
  reference.agency = one_line(article.agency);
  reference.paper = one_line(article.paper);
  reference.date = one_line(article.issue_date.value);
  reference.date_inferred = article.issue_date.origin == annotate::Origin::Inferred;
  if (!article.page_no.empty()) reference.pages.push_back(one_line(article.page_no));
  for (const auto& part : rest) {
    if (!part.page_no.empty()) reference.pages.push_back(one_line(part.page_no));
  }
  reference.section = one_line(article.label);
  reference.abstract = one_line(article.standfirst);
  for (const auto& topic : article.topics) reference.keywords.push_back(one_line(topic.name));
  for (const auto& region : article.regions) {
    reference.keywords.push_back(one_line(region.province + region.prefecture + region.county));
  }
  reference.archive = archive;
  return reference;
}

std::vector<std::string> Reference::date_parts() const {
  std::vector<std::string> parts;
  for (std::size_t at = 0; at < date.size();) {
    const auto end = std::min(date.find('-', at), date.size());
    parts.push_back(date.substr(at, end - at));
    at = end + 1;
  }
  return parts;
}

std::vector<std::string> Reference::notes() const {
  std::vector<std::string> all;
  if (!kicker.empty()) all.push_back("引题: " + kicker);
  if (!roles.empty()) all.push_back("署名: " + roles);
  if (!agency.empty()) all.push_back("电头: " + agency);
  if (date_inferred && !date.empty()) all.push_back("见报日期未印出, 推断为 " + date);
  return all;
}

}  // namespace gongwen::exports
