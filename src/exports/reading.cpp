#include "exports/reading.h"

#include "exports/gbt7714.h"
#include "exports/plain.h"
#include "exports/reference.h"

namespace gongwen::exports {
namespace {

std::string facts_of(const annotate::Article& article) {
  const bool inferred = article.issue_date.origin == annotate::Origin::Inferred;
  std::string place;
  for (const auto& region : article.regions) {
    if (region.primary) place = region.province + region.prefecture + region.county;
  }
  const std::vector<std::string> facts = {
      one_line(article.paper),
      article.issue_date.value.empty() ? "日期不详" : one_line(article.issue_date.value) + (inferred ? "（推断）" : ""),
      article.page_no.empty() ? "" : "第" + one_line(article.page_no) + "版",
      one_line(place),
      told(
          article.topics, [](const auto& topic) { return one_line(topic.name); }, "、"),
  };
  return joined(facts, " · ");
}

bool is_head(page::Role role) {
  return role == page::Role::Label || role == page::Role::Kicker || role == page::Role::Headline ||
         role == page::Role::Subtitle;
}

void add_line(ReadingCopy& copy, page::Role role, const std::string& text) {
  if (std::string line = one_line(text); !line.empty()) copy.lines.push_back({role, std::move(line)});
}

void add_text(ReadingCopy& copy, const annotate::Article& article, bool heads) {
  for (const auto& paragraph : article.repaired.paragraphs) {
    if (!heads && is_head(paragraph.role)) continue;
    const auto role = is_head(paragraph.role) ? page::Role::Section : paragraph.role;
    add_line(copy, role, article.repaired.text.substr(paragraph.begin, paragraph.end - paragraph.begin));
  }
}

Pointer pointer_to(const annotate::StoryPart& part, const std::string& word) {
  if (part.article.empty()) return {one_line(told(part.reasons, [](const auto& reason) { return reason; })), {}};
  const std::string title = part.headline.empty() ? beginning(part.opening, 20) : part.headline;
  return {word + "第" + one_line(part.page_no) + "版《" + one_line(title) + "》", part.article};
}

}  // namespace

ReadingCopy reading_copy(const Entry& entry, const Options& options) {
  ReadingCopy copy;
  copy.id = one_line(entry.article.id);
  copy.title = title_of(entry.article, entry.story);
  copy.facts = facts_of(entry.article);
  if (entry.article.label != entry.article.headline && !entry.article.headline.empty()) {
    add_line(copy, page::Role::Label, entry.article.label);
  }
  add_line(copy, page::Role::Kicker, entry.article.kicker);
  add_line(copy, page::Role::Subtitle, entry.article.subtitle);
  if (options.full_text) {
    add_text(copy, entry.article, false);
    for (const auto& part : entry.rest) {
      add_line(copy, page::Role::Note, "〔接第" + part.page_no + "版〕");
      add_text(copy, part, true);
    }
  }
  if (entry.story.before) copy.before = pointer_to(*entry.story.before, "上接");
  if (entry.story.after) copy.after = pointer_to(*entry.story.after, "下转");
  copy.citation = gbt7714(reference_of(entry.article, entry.story, entry.rest, {}), options.citation);
  return copy;
}

std::string title_over(const Options& options, const Provenance& provenance) {
  if (!options.title.empty()) return one_line(options.title);
  return provenance.query.empty() ? "工闻 " + std::to_string(provenance.matched) + " 篇" : one_line(provenance.query);
}

std::vector<std::string> colophon(const Provenance& provenance) {
  return {one_line("检索: " + (provenance.query.empty() ? "(全部或逐篇选定)" : provenance.query) +
                   " · 排序: " + provenance.sort),
          "共 " + std::to_string(provenance.matched) + " 篇", one_line("档案库: " + provenance.archive),
          one_line(provenance.program + " · " + provenance.index)};
}

}  // namespace gongwen::exports
