// The sample archive against its gold: annotated as its articles were printed, and as the program puts them together.
#include "annotate/annotate.h"
#include "annotate/article_json.h"
#include "base/file.h"
#include "page/reconstruct.h"
#include "text/decode.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

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

using Lines = std::set<int>;

// The lines of each article of the gold, by its id.
std::map<std::string, Lines> gold_lines(const std::string& stem) {
  std::map<std::string, Lines> result;
  for (const auto& row : rows(sample / "gold" / (stem + ".tsv"))) result[row[1]].insert(std::stoi(row[0]));
  return result;
}

// How the articles of a page are put together.
using Split = std::function<std::vector<page::Article>(const page::Page&, const std::string& stem)>;

std::vector<page::Article> split_as_printed(const page::Page& page, const std::string& stem) {
  std::map<int, std::size_t> block_of;
  for (std::size_t i = 0; i < page.blocks().size(); ++i) block_of[page.blocks()[i].line] = i;
  std::map<std::string, std::map<int, page::Piece>> ordered;
  for (const auto& row : rows(sample / "gold" / (stem + ".tsv"))) {
    ordered[row[1]][std::stoi(row[3])] = {block_of.at(std::stoi(row[0])), *page::role_named(row[2]), false, false};
  }
  std::vector<page::Article> result;
  for (const auto& [id, pieces] : ordered) {
    auto& article = result.emplace_back();
    for (const auto& [order, piece] : pieces) article.pieces.push_back(piece);
  }
  return result;
}

// Which article of `split` stands for each of the gold: the pairs that share most bytes first, each article once.
std::map<std::string, std::size_t> matched(const page::Page& page, const std::vector<page::Article>& split,
                                           const std::map<std::string, Lines>& gold) {
  std::vector<std::tuple<std::size_t, std::string, std::size_t>> pairs;
  for (const auto& [id, lines] : gold) {
    for (std::size_t i = 0; i < split.size(); ++i) {
      std::size_t common = 0;
      for (const auto& piece : split[i].pieces) {
        if (lines.contains(page.blocks()[piece.block].line)) common += page.trimmed(piece.block).size();
      }
      if (common > 0) pairs.emplace_back(common, id, i);
    }
  }
  std::sort(pairs.rbegin(), pairs.rend());
  std::map<std::string, std::size_t> result;
  std::set<std::size_t> taken;
  for (const auto& [common, id, i] : pairs) {
    if (!result.contains(id) && taken.insert(i).second) result[id] = i;
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

struct F1 {
  int right = 0;
  int named = 0;  // By the gold and by us.
  template <class Values>
  void count(const Values& gold, const Values& ours) {
    for (const auto& value : ours) right += gold.contains(value) ? 1 : 0;
    named += static_cast<int>(gold.size() + ours.size());
  }
  double share() const { return 2.0 * right / named; }
};

struct Scores {
  Tally headline;
  Tally region;
  Tally province;
  Tally date;
  Tally kind;
  Tally chief_topic;
  F1 byline;
  F1 topics;
};

void score(const Json& gold, const Article& article, Scores& scores) {
  const Json printed = to_json(article);
  scores.headline.count(printed.at("headline") == gold.at("headline"));
  const Json& regions = printed.at("regions");
  const std::string wanted = place(gold.at("region"));
  const std::string got = regions.empty() ? "" : place(regions.front());
  scores.region.count(got == wanted);
  scores.province.count(got.substr(0, got.find('/')) == wanted.substr(0, wanted.find('/')));
  const bool news = article.kind == Kind::News || article.kind == Kind::Feature;
  const std::string kind = gold.at("kind");
  scores.kind.count(kind == name(article.kind) || (news && (kind == "news" || kind == "feature")));
  std::set<std::pair<std::string, std::string>> writers;
  for (const Json& byline : gold.at("bylines")) writers.emplace(byline.at("name"), byline.at("role"));
  std::set<std::pair<std::string, std::string>> found;
  for (const Byline& byline : article.bylines) found.emplace(byline.name, byline.role);
  scores.byline.count(writers, found);
  if (gold.contains("event_dates")) {
    for (const Json& date : gold.at("event_dates")) {
      scores.date.count(std::any_of(article.event_dates.begin(), article.event_dates.end(), [&](const EventDate& e) {
        return e.text.find(date.at("text").get<std::string>()) != std::string::npos && e.iso == date.at("iso");
      }));
    }
  }
  const auto topics = gold.at("topics").get<std::set<std::string>>();
  std::set<std::string> ours;
  for (const Topic& topic : article.topics) ours.insert(topic.name);
  scores.chief_topic.count(!article.topics.empty() && topics.contains(article.topics.front().name));
  scores.topics.count(topics, ours);
}

Scores score_sample(const Split& split_page) {
  std::ifstream file(sample / "gold" / "pages.json");
  const Json pages = Json::parse(file);
  Scores scores;
  for (const auto& row : rows(sample / "gold" / "index.tsv")) {
    if (row.size() < 2 || row[0].starts_with('#')) continue;
    const auto bytes = read_file(sample / "pages" / row[1], 1 << 20);
    const auto decoded = bytes ? text::decode(*bytes) : tl::unexpected(bytes.error());
    if (!decoded) {
      ADD_FAILURE() << row[1] << ": " << decoded.error().message;
      continue;
    }
    const page::Page page(decoded->text);
    PageFacts facts;
    facts.date = pages.at(row[0]).at("date_range").at(0);
    facts.date_origin = Origin::Path;
    const auto split = split_page(page, row[0]);
    const auto match = matched(page, split, gold_lines(row[0]));
    const std::vector<Article> articles = annotate(page, split, facts);
    std::ifstream lines(sample / "gold" / (row[0] + ".articles.jsonl"));
    for (std::string line; std::getline(lines, line);) {
      const Json gold = Json::parse(line);
      const auto found = match.find(gold.at("id"));
      score(gold, found == match.end() ? Article() : articles[found->second], scores);
    }
  }
  return scores;
}

void expect_floors(const Scores& scores) {
  EXPECT_GT(scores.headline.all, 100);
  EXPECT_GE(scores.headline.share(), 0.96);
  EXPECT_GE(scores.byline.share(), 0.97);
  EXPECT_GE(scores.kind.share(), 0.95);
  EXPECT_GE(scores.province.share(), 0.97);
  EXPECT_GE(scores.region.share(), 0.92);
  EXPECT_GE(scores.date.share(), 0.88);
  EXPECT_GE(scores.chief_topic.share(), 0.92);
  EXPECT_GE(scores.topics.share(), 0.78);
}

TEST(Sample, IsAnnotatedAsWellAsItsFloorsSayAsItWasPrinted) { expect_floors(score_sample(split_as_printed)); }

TEST(Sample, IsAnnotatedAsWellAsItsFloorsSayAsTheProgramPutsItTogether) {
  expect_floors(score_sample([](const page::Page& page, const std::string&) { return page::reconstruct(page); }));
}

}  // namespace
}  // namespace gongwen::annotate
