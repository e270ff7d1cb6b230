#include "annotate/own_values.h"

#include "annotate/calendar.h"
#include "annotate/names.h"
#include "annotate/own_text.h"
#include "text/fold.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace gongwen::annotate {
namespace {

struct Text {
  std::string_view field;
  std::string Article::*member;
  std::optional<page::Role> role;  ///< In which it stands in the article.
};
constexpr std::array texts{Text{"label", &Article::label, page::Role::Label},
                           Text{"kicker", &Article::kicker, page::Role::Kicker},
                           Text{"headline", &Article::headline, page::Role::Headline},
                           Text{"subtitle", &Article::subtitle, page::Role::Subtitle},
                           Text{"standfirst", &Article::standfirst, page::Role::Standfirst},
                           Text{"agency", &Article::agency, std::nullopt}};
constexpr std::array kinds{Kind::News, Kind::Photo, Kind::Feature, Kind::Document, Kind::Continuation};
constexpr std::array<std::string_view, 5> roles{"记者", "通讯员", "特约记者", "特约通讯员", "摄影"};

Evidence said(const std::string& value) { return {0, 0, 0, value, "person"}; }

std::vector<std::string> parts(std::string_view written) {
  std::vector<std::string> result;
  std::string part;
  const auto end = [&] {
    if (const std::string_view trimmed = text::trim(part); !trimmed.empty()) result.emplace_back(trimmed);
    part.clear();
  };
  for (std::size_t at = 0; at < written.size();) {
    const text::CodePoint c = text::code_point_at(written, at);
    at = c.end;
    if (c.value == U';' || c.value == U'；' || c.value == U'、' || c.value == U',' || c.value == U'，') {
      end();
    } else {
      part += written.substr(c.begin, c.end - c.begin);
    }
  }
  end();
  return result;
}

std::string joined(const std::vector<std::string>& all) {
  std::string result;
  for (const std::string& one : all) result += (result.empty() ? "" : ";") + one;
  return result;
}

Result<std::string> region_code(const std::string& written, const Gazetteer& gazetteer) {
  std::vector<const Division*> found = gazetteer.written(text::folded(written));
  if (found.empty()) {
    if (const Division* division = gazetteer.find(written)) found.push_back(&gazetteer.today(*division));
  }
  if (found.size() == 1) return std::string(found.front()->code);
  if (found.empty()) return fail(ErrorCode::Invalid, "no region is called '" + written + "'");
  std::string all;
  for (const Division* division : found) {
    const Path path = gazetteer.path(*division);
    all += (all.empty() ? "" : ", ") + std::string(division->code) + " " + std::string(path.province) +
           std::string(path.prefecture) + std::string(path.county);
  }
  return fail(ErrorCode::Invalid, "several regions are called '" + written + "': write one of the codes of " + all);
}

Result<std::string> topic(const std::string& written, const Lexicon& lexicon) {
  const bool known = std::any_of(lexicon.topics().begin(), lexicon.topics().end(),
                                 [&](const TopicKind& t) { return t.name == written; });
  return known ? Result<std::string>(written) : fail(ErrorCode::Invalid, "no topic is called '" + written + "'");
}

Result<std::string> byline(const std::string& written) {
  for (const std::string_view role : roles) {
    if (!written.starts_with(role)) continue;
    const std::string_view name = text::trim(std::string_view(written).substr(role.size()));
    if (!name.empty()) return std::string(role) + " " + std::string(name);
  }
  return fail(ErrorCode::Invalid, "'" + written + "' is no byline; write a role and a name: 记者 张三");
}

template <class Check>
Result<std::string> list(std::string_view written, Check check) {
  std::vector<std::string> all;
  for (const std::string& part : parts(written)) {
    auto one = check(part);
    if (!one) return one;
    if (std::find(all.begin(), all.end(), *one) == all.end()) all.push_back(*std::move(one));
  }
  return joined(all);
}

void set_regions(Article& article, const std::string& value) {
  const Gazetteer& gazetteer = Gazetteer::standard();
  article.regions.clear();
  for (const std::string& code : parts(value)) {
    const Division* division = gazetteer.find(code);
    if (division == nullptr) continue;  // of a later release's table
    const Path path = gazetteer.path(*division);
    article.regions.push_back({code, std::string(path.province), std::string(path.prefecture), std::string(path.county),
                               article.regions.empty(), said(value)});
  }
}

void set(Article& article, const ValueChange& own) {
  const Evidence evidence = said(own.value);
  const bool said_before = std::any_of(article.evidence.begin(), article.evidence.end(), [&](const FieldEvidence& e) {
    return e.field == own.field && e.evidence.rule == evidence.rule;
  });
  std::erase_if(article.evidence, [&](const FieldEvidence& e) { return e.field == own.field; });
  if (own.field == "regions") {
    set_regions(article, own.value);
    // Where there are none, nothing else tells who says so.
    if (article.regions.empty()) article.evidence.push_back({own.field, evidence});
    return;
  }
  if (own.field == "topics") {
    article.topics.clear();
    for (const std::string& name : parts(own.value)) {
      article.topics.push_back({name, 1.0 / static_cast<double>(article.topics.size() + 1), {evidence}});
    }
    return;
  }
  if (own.field == "bylines") {
    article.bylines.clear();
    for (const std::string& one : parts(own.value)) {
      const std::size_t space = one.find(' ');
      article.bylines.push_back({one.substr(space + 1), one.substr(0, space), evidence});
    }
    return;
  }
  if (own.field == "kind") {
    for (const Kind kind : kinds) {
      if (name(kind) == own.value) article.kind = kind;
    }
  }
  for (const auto& [field, member, role] : texts) {
    if (field != own.field) continue;
    article.*member = own.value;
    if (role) read_as(article, *role, own.value, !said_before);
  }
  article.evidence.push_back({own.field, evidence});
}

}  // namespace

bool is_of_page(std::string_view field) { return field == "paper" || field == "page_no" || field == "issue_date"; }

Result<std::string> checked_value(std::string_view field, std::string_view written, const Lexicon& lexicon) {
  const std::string value(text::trim(written));
  const bool is_text =
      field == "paper" || field == "page_no" ||
      std::any_of(texts.begin(), texts.end(), [&](const auto& text_field) { return text_field.field == field; });
  if (is_text) return value;
  if (field == "kind") {
    if (std::any_of(kinds.begin(), kinds.end(), [&](Kind kind) { return name(kind) == value; })) return value;
    return fail(ErrorCode::Invalid,
                "no kind is called '" + value + "'; there are news, photo, feature, document and continuation");
  }
  if (field == "issue_date") {
    if (parse_iso(value)) return value;
    return fail(ErrorCode::Invalid, "no date: '" + value + "' (wanted: 2023-04-28, 2023-04 or 2023)");
  }
  if (field == "regions") {
    return list(written, [&](const std::string& part) { return region_code(part, lexicon.gazetteer()); });
  }
  if (field == "topics") return list(written, [&](const std::string& part) { return topic(part, lexicon); });
  if (field == "bylines") return list(written, byline);
  return fail(ErrorCode::Invalid, "no field is called '" + std::string(field) +
                                      "'; there are headline, kicker, label, subtitle, standfirst, bylines, agency, "
                                      "kind, regions, topics, paper, page_no and issue_date");
}

void set_value(const ValueChange& own, PageFacts& facts) {
  const auto put = [&](std::string_view field, std::string& value, Origin& origin) {
    if (own.field != field) return;
    value = own.value;
    origin = Origin::Person;
  };
  put("paper", facts.paper, facts.paper_origin);
  put("page_no", facts.page_no, facts.page_no_origin);
  put("issue_date", facts.date, facts.date_origin);
}

bool set_value(const ValueChange& own, std::vector<Article>& articles) {
  if (is_of_page(own.field)) return true;
  Article* best = nullptr;
  std::ptrdiff_t most = 0;
  for (Article& article : articles) {
    const auto shared = std::count_if(article.lines.begin(), article.lines.end(), [&](int line) {
      return std::find(own.lines.begin(), own.lines.end(), line) != own.lines.end();
    });
    if (shared <= most) continue;
    best = &article;
    most = shared;
  }
  if (best == nullptr) return false;
  set(*best, own);
  return true;
}

}  // namespace gongwen::annotate
