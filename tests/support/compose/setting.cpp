#include "support/compose/setting.h"

#include "support/compose/characters.h"
#include "support/compose/writers.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace gongwen::compose {
namespace {

using page::Role;

constexpr std::array<std::string_view, 5> labels = {"新闻特写", "一线传真", "图片新闻", "记者调查", "基层传真"};
constexpr std::array<std::string_view, 3> box_titles = {"内容提要", "核心提示", "编者按"};
constexpr std::array<std::string_view, 8> mottoes = {
    "服务职工在基层", "奋斗百年路 启航新征程", "工会工作巡礼", "我为职工办实事",
    "产改进行时",     "走基层 看变化",         "建功新时代",   "职工之家行走笔记"};
constexpr std::array<std::string_view, 5> closings = {
    "目前,各项工作正在有序推进中。", "据了解,这项工作将长期坚持下去。", "下一步,市总工会还将总结经验,在全市推广。",
    "活动受到了职工的普遍欢迎。", "这一做法得到上级工会的充分肯定。"};

Line line(Role role, std::string_view text, std::string_view flags = {}) {
  return {role, std::string(text), std::string(flags), false, false, {}};
}

/// The sources of a page: a photo or two, one to three features, often some of a like subject.
std::vector<const Source*> choose(Draft& draft, std::span<const Source> sources) {
  Random& random = draft.random;
  const std::size_t wanted = random.between(8, 12);
  std::set<std::size_t> chosen;
  const auto take = [&](std::size_t count, const auto& suits) {
    std::vector<std::size_t> candidates;
    for (std::size_t i = 0; i < sources.size(); ++i) {
      if (!chosen.contains(i) && suits(sources[i])) candidates.push_back(i);
    }
    random.shuffle(candidates);
    candidates.resize(std::min(count, candidates.size()));
    chosen.insert(candidates.begin(), candidates.end());
    return candidates.size();
  };
  if (random.chance(0.5)) {
    std::vector<std::string_view> subjects;
    for (const Source& source : sources) {
      const auto same = std::ranges::count(sources, source.subject, &Source::subject);
      if (!source.subject.empty() && same >= 4) subjects.push_back(source.subject);
    }
    if (!subjects.empty()) {
      const std::string_view subject = random.any(subjects);
      const auto alike = [&](const Source& source) { return source.subject == subject && source.kind != Kind::Photo; };
      if (take(random.between(3, 4), alike) >= 3) draft.tell(Phenomenon::LikeSubjects);
    }
  }
  const auto of = [&](Kind kind) { return [kind](const Source& source) { return source.kind == kind; }; };
  (void)take(random.between(1, 2), of(Kind::Photo));
  (void)take(random.between(1, 2) + (random.chance(0.2) ? 1 : 0), of(Kind::Feature));
  if (random.chance(0.2)) (void)take(1, of(Kind::Letter));
  if (random.chance(0.3)) (void)take(1, of(Kind::Agency));
  if (chosen.size() < wanted) (void)take(wanted - chosen.size(), of(Kind::News));

  std::vector<const Source*> page;
  for (const std::size_t i : chosen) page.push_back(&sources[i]);
  random.shuffle(page);
  return page;
}

/// Labels, kickers and two-part headlines, as the page sets them.
void set_head(Draft& draft, Story& story) {
  Random& random = draft.random;
  auto& lines = story.lines;
  const auto subtitle = std::ranges::find(lines, Role::Subtitle, &Line::role);
  if (subtitle != lines.end() && (subtitle - 1)->role == Role::Headline && (subtitle - 1)->flags.empty()) {
    if (random.chance(0.3)) {
      draft.tell(Phenomenon::TwoPartHeadline);
      (subtitle - 1)->text += " " + subtitle->text;
      (subtitle - 1)->flags = "alt=headline+subtitle";
      lines.erase(subtitle);
    } else if (random.chance(0.3)) {
      draft.tell(Phenomenon::TwoPartHeadline);
      (subtitle - 1)->flags = "alt=kicker";
      subtitle->flags = "alt=headline";
    }
  }
  if (lines.front().role == Role::Kicker && lines.front().text.ends_with("——") && random.chance(0.4)) {
    lines.front().text.resize(lines.front().text.size() - std::string_view("——").size());
  }
  if (lines.front().role == Role::Label) {
    if (random.chance(0.5)) lines.erase(lines.begin());
  } else if (random.chance(story.kind == Kind::Feature ? 0.3 : 0.06)) {
    if (random.chance(0.5)) {
      lines.insert(lines.begin(), line(Role::Label, random.any(labels)));
    } else {
      lines.insert(lines.begin(), line(Role::Label, random.any(mottoes), "alt=kicker"));
    }
  }
  if (story.head() >= 3) draft.tell(Phenomenon::Stack);
}

void set_photo(Draft& draft, Story& story, Writers& writers) {
  Random& random = draft.random;
  draft.tell(Phenomenon::Photo);
  Line& last = story.lines.back();
  const std::size_t sentence = last.text.find("。");
  if (random.chance(0.3) && sentence + 30 < last.text.size()) {
    Line second = last;
    second.text = last.text.substr(sentence + std::string_view("。").size());
    second.close = random.chance(0.5);
    last.text.resize(sentence + std::string_view("。").size());
    story.lines.push_back(second);
  }
  if (std::ranges::count(story.lines, Role::Caption, &Line::role) > 1) draft.tell(Phenomenon::TwoCaptions);
  writers.credit_photo(story);
  if (random.chance(0.12)) {
    draft.tell(Phenomenon::PhotoWithoutHeadline);
    story.lines.erase(story.lines.begin(), story.lines.begin() + static_cast<std::ptrdiff_t>(story.head()));
  }
}

Story set(Draft& draft, const Source& source, Writers& writers) {
  Random& random = draft.random;
  Story story;
  story.kind = source.kind;
  std::vector<Line> captions;
  for (const Part& part : source.parts) {
    const bool with_photo = part.role == Role::Caption && source.kind != Kind::Photo;
    if (part.role == Role::Standfirst && source.kind == Kind::Feature &&
        std::ranges::find(story.lines, Role::Standfirst, &Line::role) == story.lines.end()) {
      story.lines.push_back(line(Role::Standfirst, random.chance(0.7) ? "阅读提示" : random.any(box_titles)));
    }
    (with_photo ? captions : story.lines).push_back(line(part.role, part.text, part.flags));
  }
  if (source.kind == Kind::Photo) {
    set_photo(draft, story, writers);
    return story;
  }
  set_head(draft, story);
  switch (source.kind) {
    case Kind::News: writers.open_news(story); break;
    case Kind::Agency: writers.open_agency(story); break;
    case Kind::Feature: writers.sign_feature(story); break;
    case Kind::Letter: draft.tell(Phenomenon::Letter); break;
    case Kind::Photo: break;
  }
  if (!captions.empty() && random.chance(0.6)) {
    draft.tell(Phenomenon::PhotoOfArticle);
    story.lines.insert(story.lines.end(), captions.begin(), captions.end());
    writers.credit_photo(story);
  }
  return story;
}

/// Turns a long story into the first or the last part of one that other pages hold.
void spread_over_pages(Draft& draft, Story& story, Writers& writers) {
  Random& random = draft.random;
  auto& lines = story.lines;
  const std::size_t opening = story.opening();
  const std::string page = std::to_string(random.between(1, 8)) + "版)";
  const std::size_t cut = random.between(opening + 1, lines.size() - 3);
  if (random.chance(0.4)) {
    draft.tell(Phenomenon::GoesOnElsewhere);
    lines.resize(lines[cut - 1].role == Role::Section ? cut - 1 : cut);
    lines.push_back(line(Role::Note, "(下转第" + page));
    return;
  }
  draft.tell(Phenomenon::Continuation);
  story.continuation = true;
  lines.erase(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(cut));
  std::erase_if(lines, [](const Line& each) { return each.role == Role::Caption || each.role == Role::Credit; });
  const std::string from = "(上接第" + page;
  if (random.chance(0.6) || lines.front().role != Role::Body) {
    lines.insert(lines.begin(), line(Role::Note, from));
  } else {
    lines.front().text = from + lines.front().text;
  }
  if (story.kind != Kind::Agency && random.chance(0.4)) return;
  const std::string sign_off = writers.sign_off();
  if (random.chance(0.6)) {
    lines.push_back(line(Role::Note, sign_off));
  } else {
    lines.back().text += sign_off;
  }
}

template <class Change>
void change_some(Draft& draft, std::size_t count, const Change& change) {
  std::vector<std::size_t> news;
  for (std::size_t i = 0; i < draft.stories.size(); ++i) {
    if (draft.stories[i].kind == Kind::News && draft.stories[i].head() > 0) news.push_back(i);
  }
  draft.random.shuffle(news);
  if (news.size() < count) return;
  news.resize(count);
  for (const std::size_t i : news) change(draft.stories[i]);
}

}  // namespace

void set_stories(Draft& draft, std::span<const Source> sources) {
  Random& random = draft.random;
  Writers writers(draft);
  for (const Source* source : choose(draft, sources)) draft.stories.push_back(set(draft, *source, writers));
  for (Story& story : draft.stories) {
    const bool splits = story.kind == Kind::Agency || story.kind == Kind::Feature;
    if (splits && story.lines.size() >= story.opening() + 5 && random.chance(0.15)) {
      spread_over_pages(draft, story, writers);
    }
  }
  if (random.chance(0.12)) {
    draft.tell(Phenomenon::SharedClosing);
    const std::string_view closing = random.any(closings);
    change_some(draft, random.between(2, 3), [&](Story& story) {
      const auto picture = std::ranges::find(story.lines, Role::Caption, &Line::role);
      story.lines.insert(picture, line(Role::Body, closing));
    });
  }
  if (random.chance(0.15)) {
    draft.tell(Phenomenon::SharedLabel);
    const std::string_view motto = random.any(mottoes);
    change_some(draft, random.between(2, 3), [&](Story& story) {
      if (story.lines.front().role == Role::Label) return;
      story.lines.insert(story.lines.begin(), line(Role::Label, motto, "alt=kicker"));
    });
  }
}

}  // namespace gongwen::compose
