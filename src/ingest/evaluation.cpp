#include "ingest/evaluation.h"

#include "annotate/article_json.h"
#include "ingest/rules.h"
#include "ingest/stored_page.h"
#include "page/reconstruct.h"
#include "text/decode.h"

#include <algorithm>
#include <set>
#include <utility>

namespace gongwen::ingest {
namespace {

using annotate::Article;
using annotate::Json;

std::string name_of(const std::string& sha256) { return sha256.substr(0, 16); }

// The table of a page that was looked through. A line that repeats another names that one.
page::Rows gold_rows(const ParsedPage& truth) {
  page::Rows rows;
  std::size_t number = 0;
  for (const Article& article : truth.articles) {
    const std::string id = "A" + std::to_string(++number);
    for (std::size_t i = 0; i < article.pieces.size(); ++i) {
      page::Row row{id, std::string(page::name(article.pieces[i].role)), static_cast<double>(i + 1), ""};
      const auto text = truth.page.trimmed(article.pieces[i].block);
      for (std::size_t k = 0; article.pieces[i].repeat && k < article.pieces.size(); ++k) {
        if (article.pieces[k].repeat || truth.page.trimmed(article.pieces[k].block) != text) continue;
        row.flags = "dup=" + std::to_string(article.lines[k]);
        break;
      }
      rows.emplace(article.lines[i], std::move(row));
    }
  }
  return rows;
}

std::vector<std::string> bylines(const Article& article) {
  std::vector<std::string> list;
  for (const auto& byline : article.bylines) list.push_back(byline.role + " " + byline.name);
  return list;
}

std::vector<std::string> primary_region(const Article& article) {
  for (const auto& region : article.regions) {
    if (region.primary) return {region.code};
  }
  return {};
}

std::vector<std::string> regions(const Article& article) {
  std::set<std::string> codes;
  for (const auto& region : article.regions) codes.insert(region.code);
  return {codes.begin(), codes.end()};
}

std::vector<std::string> topics(const Article& article) {
  std::set<std::string> names;
  for (const auto& topic : article.topics) names.insert(topic.name);
  return {names.begin(), names.end()};
}

void compare(const Article& truth, const Article& found, std::map<std::string, Agreement>& values) {
  const auto hold = [&](const char* field, const auto& value) {
    ++values[field].of;
    if (value(truth) == value(found)) ++values[field].right;
  };
  hold("headline", [](const Article& a) { return a.headline; });
  hold("bylines", bylines);
  hold("kind", [](const Article& a) { return a.kind; });
  hold("region", primary_region);
  hold("regions", regions);
  hold("topics", topics);
  hold("issue_date", [](const Article& a) { return a.issue_date.value; });
}

Json text(const std::string& value) { return value.empty() ? Json(nullptr) : Json(value); }

Json gold_article(const Article& article, std::size_t number) {
  Json json = {{"id", "A" + std::to_string(number)},
               {"headline", text(article.headline)},
               {"kicker", text(article.kicker)},
               {"subtitle", text(article.subtitle)},
               {"bylines", Json::array()},
               {"agency", text(article.agency)},
               {"kind", annotate::name(article.kind)},
               {"region", nullptr},
               {"event_dates", Json::array()},
               {"topics", Json::array()},
               {"truncated_start", article.truncated_start},
               {"truncated_end", article.truncated_end},
               {"continued_from_page", text(article.continued_from_page)}};
  for (const auto& b : article.bylines) json["bylines"].push_back({{"name", b.name}, {"role", b.role}});
  for (const auto& r : article.regions) {
    if (!r.primary) continue;
    json["region"] = {{"province", text(r.province)}, {"prefecture", text(r.prefecture)}, {"county", text(r.county)}};
  }
  for (const auto& d : article.event_dates) json["event_dates"].push_back({{"text", d.text}, {"iso", d.iso}});
  for (const auto& t : article.topics) json["topics"].push_back(t.name);
  return json;
}

}  // namespace

Result<std::vector<std::string>> checked_pages(archive::Archive& archive) {
  const auto corrections = archive.corrections().all();
  if (!corrections) return tl::unexpected(corrections.error());
  std::set<std::string> pages;
  for (const auto& each : *corrections) {
    if (annotate::is_checked({each.correction})) pages.insert(each.correction.page_sha256);
  }
  return std::vector<std::string>(pages.begin(), pages.end());
}

Result<Evaluation> evaluate_checked(archive::Archive& archive) {
  const auto pages = checked_pages(archive);
  if (!pages) return tl::unexpected(pages.error());
  const auto rules = rules_of(archive);
  if (!rules) return tl::unexpected(rules.error());
  Evaluation evaluation;
  for (const std::string& sha256 : *pages) {
    const auto stored = stored_page(archive, sha256);
    if (!stored && stored.error().code == ErrorCode::NotFound) continue;  // Its page may come yet.
    if (!stored) return tl::unexpected(stored.error());
    auto corrections = stored->changes();
    const auto truth = stored->parse(corrections, *rules->lexicon);
    if (!truth) return tl::unexpected(truth.error());
    std::erase_if(corrections, [](const annotate::Correction& correction) {
      return std::holds_alternative<annotate::ValueChange>(correction.change);
    });
    const auto valued = stored->parse(corrections, *rules->lexicon);
    if (!valued) return tl::unexpected(valued.error());
    const auto decoded = text::decode_as(stored->bytes, stored->encoding);
    if (!decoded) return tl::unexpected(decoded.error());
    const page::Page page(decoded->text);
    auto score = page::score(page, gold_rows(*truth), page::rows_of(page, page::reconstruct(page)));
    if (!score) return tl::unexpected(score.error());
    evaluation.pages.emplace_back(name_of(sha256), *score);
    for (std::size_t k = 0; k < truth->articles.size(); ++k) {
      compare(truth->articles[k], valued->articles[k], evaluation.values);
    }
  }
  return evaluation;
}

Result<GoldPage> gold_page(archive::Archive& archive, const std::string& sha256) {
  auto stored = stored_page(archive, sha256);
  if (!stored) return tl::unexpected(stored.error());
  const auto rules = rules_of(archive);
  if (!rules) return tl::unexpected(rules.error());
  const auto truth = stored->parse(stored->changes(), *rules->lexicon);
  if (!truth) return tl::unexpected(truth.error());
  GoldPage gold{name_of(sha256), {}, {}, {}};
  for (const auto& [line, row] : gold_rows(*truth)) {
    gold.table += std::to_string(line) + '\t' + row.article + '\t' + row.role + '\t' +
                  std::to_string(static_cast<int>(row.order)) + (row.flags.empty() ? "" : '\t' + row.flags) + '\n';
  }
  std::size_t number = 0;
  for (const Article& article : truth->articles) gold.articles += gold_article(article, ++number).dump() + '\n';
  gold.bytes = std::move(stored->bytes);
  return gold;
}

}  // namespace gongwen::ingest
