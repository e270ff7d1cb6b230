// The sample archive, annotated apart from splitting: articles are put together as its gold says.
#include "annotate/annotate.h"
#include "annotate/article_json.h"
#include "base/file.h"
#include "text/decode.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include <gtest/gtest.h>

namespace gongwen::annotate {
namespace {

namespace fs = std::filesystem;
const fs::path sample = fs::path(GONGWEN_SOURCE_DIR) / "data" / "sample";

struct Tally {
  int right = 0;
  int all = 0;
  void count(bool is_right) {
    right += is_right ? 1 : 0;
    ++all;
  }
  double share() const { return static_cast<double>(right) / all; }
};

std::vector<std::vector<std::string>> rows(const fs::path& path) {
  std::vector<std::vector<std::string>> result;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    std::istringstream cells(line);
    result.emplace_back();
    for (std::string cell; std::getline(cells, cell, '\t');) result.back().push_back(cell);
  }
  return result;
}

// The articles of the gold by id, as a splitter would give them.
std::map<std::string, page::Article> gold_articles(const page::Page& page, const std::string& stem) {
  std::map<int, std::size_t> block_of;
  for (std::size_t i = 0; i < page.blocks().size(); ++i) block_of[page.blocks()[i].line] = i;
  std::map<std::string, std::map<int, page::Piece>> ordered;
  for (const auto& row : rows(sample / "gold" / (stem + ".tsv"))) {
    ordered[row[1]][std::stoi(row[3])] = {block_of.at(std::stoi(row[0])), *page::role_named(row[2]), false, false};
  }
  std::map<std::string, page::Article> result;
  for (const auto& [id, pieces] : ordered) {
    for (const auto& [order, piece] : pieces) result[id].pieces.push_back(piece);
  }
  return result;
}

std::string place(const Json& region) {
  std::string text;
  for (const char* level : {"province", "prefecture", "county"}) {
    text += region.at(level).is_null() ? "" : region.at(level).get<std::string>();
    text += '/';
  }
  return text;
}

struct Scores {
  Tally region;
  Tally date;
  Tally byline;
  Tally kind;
  Tally chief_topic;
  int topics_right = 0;
  int topics_named = 0;  // by the gold and by us
  double topics() const { return 2.0 * topics_right / topics_named; }
};

void score(const Json& gold, const Article& article, Scores& scores) {
  const Json printed = to_json(article);
  const Json& regions = printed.at("regions");
  scores.region.count(!regions.empty() && place(regions.front()) == place(gold.at("region")));
  const bool news = article.kind == Kind::News || article.kind == Kind::Feature;
  const std::string kind = gold.at("kind");
  scores.kind.count(kind == name(article.kind) || (news && (kind == "news" || kind == "feature")));
  for (const Json& byline : gold.at("bylines")) {
    scores.byline.count(std::any_of(article.bylines.begin(), article.bylines.end(), [&](const Byline& b) {
      return b.name == byline.at("name") && b.role == byline.at("role");
    }));
  }
  if (gold.contains("event_dates")) {
    for (const Json& date : gold.at("event_dates")) {
      scores.date.count(std::any_of(article.event_dates.begin(), article.event_dates.end(), [&](const EventDate& e) {
        return e.text.find(date.at("text").get<std::string>()) != std::string::npos && e.iso == date.at("iso");
      }));
    }
  }
  const auto topics = gold.at("topics").get<std::set<std::string>>();
  scores.chief_topic.count(!article.topics.empty() && topics.contains(article.topics.front().name));
  for (const Topic& topic : article.topics) scores.topics_right += topics.contains(topic.name) ? 1 : 0;
  scores.topics_named += static_cast<int>(topics.size() + article.topics.size());
}

TEST(Sample, IsAnnotatedAsWellAsItsFloorsSay) {
  std::ifstream file(sample / "gold" / "pages.json");
  const Json pages = Json::parse(file);
  Scores scores;
  for (const auto& row : rows(sample / "gold" / "index.tsv")) {
    if (row.size() < 2 || row[0].starts_with('#')) continue;
    const auto bytes = read_file(sample / "pages" / row[1], 1 << 20);
    ASSERT_TRUE(bytes.has_value()) << row[1];
    const auto decoded = text::decode(*bytes);
    ASSERT_TRUE(decoded.has_value()) << row[1];
    const page::Page page(decoded->text);
    PageFacts facts;
    facts.date = pages.at(row[0]).at("date_range").at(0);
    facts.date_origin = Origin::Path;
    std::vector<page::Article> split;
    std::map<std::string, std::size_t> index;
    for (const auto& [id, article] : gold_articles(page, row[0])) {
      index[id] = split.size();
      split.push_back(article);
    }
    const std::vector<Article> articles = annotate(page, split, facts);
    std::ifstream lines(sample / "gold" / (row[0] + ".articles.jsonl"));
    for (std::string line; std::getline(lines, line);) {
      const Json gold = Json::parse(line);
      score(gold, articles[index.at(gold.at("id"))], scores);
    }
  }
  EXPECT_GT(scores.region.all, 100);
  EXPECT_GE(scores.region.share(), 0.92);
  EXPECT_GE(scores.byline.share(), 0.97);
  EXPECT_GE(scores.kind.share(), 0.95);
  EXPECT_GE(scores.date.share(), 0.88);
  EXPECT_GE(scores.chief_topic.share(), 0.92);
  EXPECT_GE(scores.topics(), 0.78);
}

}  // namespace
}  // namespace gongwen::annotate
