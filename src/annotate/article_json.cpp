#include "annotate/article_json.h"

#include <array>
#include <utility>

namespace gongwen::annotate {
namespace {

constexpr std::array origins{Origin::Person, Origin::Option,   Origin::Sidecar,
                             Origin::Path,   Origin::Inferred, Origin::Unknown};
constexpr std::array kinds{Kind::News, Kind::Photo, Kind::Feature, Kind::Document, Kind::Continuation};
constexpr std::array body_kinds{BodyKind::Union, BodyKind::Enterprise};
constexpr std::array<std::pair<Precision, std::string_view>, 4> precisions{
    {{Precision::Day, "day"}, {Precision::Month, "month"}, {Precision::Year, "year"}, {Precision::Unknown, "unknown"}}};

std::string_view name(Precision precision) {
  for (const auto& [value, word] : precisions) {
    if (value == precision) return word;
  }
  return "unknown";
}

// An object of these fields, in their order. A braced list would be made arrays of pairs first, for every article of an
// import.
template <typename... Values>
Json object(std::pair<const char*, Values>... fields) {
  Json::object_t all;
  all.reserve(sizeof...(fields));
  (all.emplace_back(fields.first, Json(std::move(fields.second))), ...);
  return Json(std::move(all));
}

template <typename... Values>
Json array(Values... values) {
  Json::array_t all;
  all.reserve(sizeof...(values));
  (all.emplace_back(std::move(values)), ...);
  return Json(std::move(all));
}

Json text(std::string_view value) { return value.empty() ? Json(nullptr) : Json(value); }

Json evidence(const Evidence& value) {
  return object(std::pair("line", value.line), std::pair("begin", value.begin), std::pair("end", value.end),
                std::pair("text", value.text), std::pair("rule", value.rule));
}

template <class Values, class Write>
Json list(const Values& values, Write write) {
  Json::array_t result;
  result.reserve(values.size());
  for (const auto& value : values) result.push_back(write(value));
  return Json(std::move(result));
}

Json evidence(const std::vector<Evidence>& values) {
  return list(values, [](const Evidence& value) { return evidence(value); });
}

// Reading throws what nlohmann-json throws; from_json() catches it.

std::string text_of(const Json& json, const char* key) {
  const Json& value = json.at(key);
  return value.is_null() ? std::string() : value.get<std::string>();
}

struct UnknownWord {
  std::string word;
};

template <class Values>
auto named(const Values& values, const std::string& word) {
  for (const auto value : values) {
    if (name(value) == word) return value;
  }
  throw UnknownWord{word};
}

Precision precision_named(const std::string& word) {
  for (const auto& [value, known] : precisions) {
    if (known == word) return value;
  }
  throw UnknownWord{word};
}

page::Role role_of(const Json& json) {
  const auto word = json.get<std::string>();
  const std::optional<page::Role> role = page::role_named(word);
  if (!role) throw UnknownWord{word};
  return *role;
}

Evidence evidence_of(const Json& json) {
  return {json.at("line").get<int>(), json.at("begin").get<std::size_t>(), json.at("end").get<std::size_t>(),
          json.at("text").get<std::string>(), json.at("rule").get<std::string>()};
}

std::vector<Evidence> evidence_list(const Json& json) {
  std::vector<Evidence> result;
  for (const Json& value : json) result.push_back(evidence_of(value));
  return result;
}

Json issue_date_json(const IssueDate& date) {
  return object(std::pair("value", text(date.value)), std::pair("precision", name(date.precision)),
                std::pair("earliest", text(date.earliest)), std::pair("latest", text(date.latest)),
                std::pair("origin", name(date.origin)), std::pair("evidence", evidence(date.evidence)));
}

Json region_json(const Region& region) {
  return object(std::pair("code", region.code), std::pair("province", text(region.province)),
                std::pair("prefecture", text(region.prefecture)), std::pair("county", text(region.county)),
                std::pair("primary", region.primary), std::pair("evidence", evidence(region.evidence)));
}

Json paragraph_json(const page::Repaired& repaired, const page::Paragraph& paragraph) {
  return array(page::name(paragraph.role), repaired.text.substr(paragraph.begin, paragraph.end - paragraph.begin));
}

Json placement_json(const page::Placement& place) {
  return object(std::pair("behind", place.behind ? Json(*place.behind) : Json()),
                std::pair("confidence", place.confidence), std::pair("reasons", place.reasons));
}

void read_layout(const Json& json, Article& article) {
  for (const Json& block : json.at("blocks")) {
    article.lines.push_back(block.at(0).get<int>());
    article.pieces.push_back({0, role_of(block.at(1)), block.at(2).get<bool>(), block.at(3).get<bool>()});
  }
  for (const Json& join : json.at("joins")) {
    article.joins.push_back({join.at("piece").get<std::size_t>(),
                             join.at("confidence").get<double>(),
                             join.at("reasons").get<std::vector<std::string>>(),
                             {}});
    for (const Json& other : join.at("others")) {
      // Records that earlier releases kept have no reasons here, until their page is read again.
      page::Placement place{
          {}, other.at("confidence").get<double>(), other.value("reasons", std::vector<std::string>())};
      if (!other.at("behind").is_null()) place.behind = other.at("behind").get<int>();
      article.joins.back().others.push_back(std::move(place));
    }
  }
  std::string& all = article.repaired.text;
  for (const Json& paragraph : json.at("paragraphs")) {
    if (!article.repaired.paragraphs.empty()) all += '\n';
    const std::size_t begin = all.size();
    all += paragraph.at(1).get<std::string>();
    article.repaired.paragraphs.push_back({role_of(paragraph.at(0)), begin, all.size()});
  }
  if (const auto printed = json.find("printed"); printed != json.end()) {
    for (const Json& paragraph : *printed) {
      article.printed.push_back({role_of(paragraph.at(0)), paragraph.at(1).get<std::string>()});
    }
  }
  for (const Json& run : json.at("runs")) {
    article.repaired.runs.push_back({run.at(0).get<std::size_t>(), run.at(1).get<int>(), run.at(2).get<std::size_t>()});
  }
}

void read_values(const Json& json, Article& article) {
  for (const Json& byline : json.at("bylines")) {
    article.bylines.push_back({byline.at("name").get<std::string>(), byline.at("role").get<std::string>(),
                               evidence_of(byline.at("evidence"))});
  }
  const Json& date = json.at("issue_date");
  article.issue_date = {
      text_of(date, "value"),  precision_named(text_of(date, "precision")), text_of(date, "earliest"),
      text_of(date, "latest"), named(origins, text_of(date, "origin")),     evidence_list(date.at("evidence"))};
  for (const Json& region : json.at("regions")) {
    article.regions.push_back({region.at("code").get<std::string>(), text_of(region, "province"),
                               text_of(region, "prefecture"), text_of(region, "county"),
                               region.at("primary").get<bool>(), evidence_of(region.at("evidence"))});
  }
  for (const Json& topic : json.at("topics")) {
    article.topics.push_back(
        {topic.at("name").get<std::string>(), topic.at("weight").get<double>(), evidence_list(topic.at("evidence"))});
  }
  for (const Json& event : json.at("event_dates")) {
    article.event_dates.push_back(
        {event.at("text").get<std::string>(), event.at("iso").get<std::string>(), evidence_of(event.at("evidence"))});
  }
  // Articles that an earlier release stored have neither.
  if (const auto all = json.find("bodies"); all != json.end()) {
    for (const Json& body : *all) {
      article.bodies.push_back({body.at("name").get<std::string>(), named(body_kinds, text_of(body, "kind")),
                                evidence_of(body.at("evidence"))});
    }
  }
  if (const auto all = json.find("evidence"); all != json.end()) {
    for (const auto& [field, value] : all->items()) article.evidence.push_back({field, evidence_of(value)});
  }
}

Article read(const Json& json) {
  Article article;
  article.id = json.at("id").get<std::string>();
  article.source = text_of(json, "source");
  article.page_sha256 = text_of(json, "page_sha256");
  article.confidence = json.at("confidence").get<double>();
  article.kind = named(kinds, text_of(json, "kind"));
  article.label = text_of(json, "label");
  article.kicker = text_of(json, "kicker");
  article.headline = text_of(json, "headline");
  article.subtitle = text_of(json, "subtitle");
  article.standfirst = text_of(json, "standfirst");
  article.agency = text_of(json, "agency");
  article.paper = text_of(json, "paper");
  article.paper_origin = named(origins, text_of(json, "paper_origin"));
  article.page_no = text_of(json, "page_no");
  article.page_no_origin = named(origins, text_of(json, "page_no_origin"));
  article.truncated_start = json.at("truncated_start").get<bool>();
  article.truncated_end = json.at("truncated_end").get<bool>();
  article.continued_from_page = text_of(json, "continued_from_page");
  article.continued_on_page = text_of(json, "continued_on_page");
  read_values(json, article);
  read_layout(json, article);
  return article;
}

}  // namespace

Json to_json(const Article& article) {
  Json json;
  json["id"] = article.id;
  json["source"] = text(article.source);
  json["lines"] = article.lines;
  json["kind"] = name(article.kind);
  json["label"] = text(article.label);
  json["kicker"] = text(article.kicker);
  json["headline"] = text(article.headline);
  json["subtitle"] = text(article.subtitle);
  json["standfirst"] = text(article.standfirst);
  json["bylines"] = list(article.bylines, [](const Byline& b) {
    return object(std::pair("name", b.name), std::pair("role", b.role), std::pair("evidence", evidence(b.evidence)));
  });
  json["agency"] = text(article.agency);
  json["paper"] = text(article.paper);
  json["paper_origin"] = name(article.paper_origin);
  json["page_no"] = text(article.page_no);
  json["page_no_origin"] = name(article.page_no_origin);
  json["issue_date"] = issue_date_json(article.issue_date);
  json["regions"] = list(article.regions, region_json);
  json["topics"] = list(article.topics, [](const Topic& t) {
    return object(std::pair("name", t.name), std::pair("weight", t.weight),
                  std::pair("evidence", evidence(t.evidence)));
  });
  json["event_dates"] = list(article.event_dates, [](const EventDate& e) {
    return object(std::pair("text", e.text), std::pair("iso", e.iso), std::pair("evidence", evidence(e.evidence)));
  });
  json["bodies"] = list(article.bodies, [](const NamedBody& b) {
    return object(std::pair("name", b.name), std::pair("kind", name(b.kind)),
                  std::pair("evidence", evidence(b.evidence)));
  });
  json["truncated_start"] = article.truncated_start;
  json["truncated_end"] = article.truncated_end;
  json["continued_from_page"] = text(article.continued_from_page);
  json["continued_on_page"] = text(article.continued_on_page);
  Json fields = Json::object();
  for (const FieldEvidence& one : article.evidence) fields[one.field] = evidence(one.evidence);
  json["evidence"] = std::move(fields);
  json["page_sha256"] = text(article.page_sha256);
  json["confidence"] = article.confidence;
  Json blocks = Json::array();
  for (std::size_t i = 0; i < article.pieces.size(); ++i) {
    const page::Piece& piece = article.pieces[i];
    blocks.push_back(array(article.lines[i], page::name(piece.role), piece.continues, piece.repeat));
  }
  json["blocks"] = std::move(blocks);
  json["joins"] = list(article.joins, [](const page::Join& j) {
    return object(std::pair("piece", j.piece), std::pair("confidence", j.confidence), std::pair("reasons", j.reasons),
                  std::pair("others", list(j.others, placement_json)));
  });
  json["paragraphs"] =
      list(article.repaired.paragraphs, [&](const page::Paragraph& p) { return paragraph_json(article.repaired, p); });
  if (!article.printed.empty()) {
    json["printed"] =
        list(article.printed, [](const PrintedParagraph& p) { return array(page::name(p.role), p.text); });
  }
  json["runs"] = list(article.repaired.runs, [](const page::Run& r) { return array(r.begin, r.line, r.byte); });
  return json;
}

void add_story(Json& json, const Story& story) {
  const auto add = [&](const char* key, const std::optional<StoryPart>& part) {
    if (!part) return;
    json[key] = object(std::pair("id", text(part->article)), std::pair("page_no", text(part->page_no)),
                       std::pair("headline", text(part->headline)), std::pair("rule", part->rule),
                       std::pair("confidence", part->confidence), std::pair("reasons", part->reasons));
  };
  add("continued_from", story.before);
  add("continued_on", story.after);
}

Result<Article> from_json(const Json& json) {
  try {
    return read(json);
  } catch (const Json::exception& error) {
    return fail(ErrorCode::Corrupt, std::string("This is not an article: ") + error.what());
  } catch (const UnknownWord& error) {
    return fail(ErrorCode::Corrupt, "This is not an article: unknown word “" + error.word + "”");
  }
}

Result<Article> from_json_text(std::string_view text) {
  try {
    return from_json(Json::parse(text));
  } catch (const Json::exception& error) {
    return fail(ErrorCode::Corrupt, std::string("This is not JSON: ") + error.what());
  }
}

}  // namespace gongwen::annotate
