#include "ingest/brought.h"

#include "annotate/article_json.h"
#include "annotate/correction.h"

#include <algorithm>
#include <exception>
#include <fstream>
#include <set>
#include <stdexcept>
#include <utility>

namespace gongwen::ingest {
namespace {

using annotate::Json;
using archive::ReadingState;

/// Gathers what the records say, an article after the other.
class Gatherer {
 public:
  /// Throws what the JSON library throws where the record is another one than an export writes.
  void take(const Json& record) {
    archive::Anchor anchor{record.at("page_sha256").get<std::string>(), record.at("lines").get<std::vector<int>>()};
    std::sort(anchor.lines.begin(), anchor.lines.end());
    if (!record.contains("kept")) return;
    const Json& kept = record.at("kept");
    for (const auto& tag : kept.at("tags")) brought_.tags[tag.get<std::string>()].push_back(anchor);
    if (const Json& state = kept.at("state"); !state.is_null()) {
      const bool reviewed = state.get<std::string>() == name(ReadingState::Reviewed);
      brought_.marks[reviewed ? ReadingState::Reviewed : ReadingState::Read].push_back(anchor);
    }
    for (const Json& in : kept.at("collections")) {
      std::size_t collection = 0;
      std::string path;
      for (const Json& level : in.at("levels")) {
        path += (path.empty() ? "" : "/") + level.at("name").get<std::string>();
        collection = known(path, level);
      }
      if (path.empty() || path != in.at("path")) throw std::runtime_error("a collection without levels");
      brought_.collections[collection].items.push_back({anchor, in.at("note").get<std::string>()});
    }
    for (const Json& correction : kept.at("corrections")) {
      // Every article of a page tells of all of them.
      std::string line = correction.dump();
      if (corrections_.insert(line).second) brought_.corrections += line + '\n';
    }
  }

  [[nodiscard]] Brought result() && { return std::move(brought_); }

 private:
  std::size_t known(const std::string& path, const Json& level) {
    const auto [at, is_new] = by_path_.emplace(path, brought_.collections.size());
    if (is_new) {
      brought_.collections.push_back(
          {path, level.at("colour").get<std::string>(), level.at("note").get<std::string>(), {}});
    }
    return at->second;
  }

  Brought brought_;
  std::map<std::string, std::size_t> by_path_;
  std::set<std::string> corrections_;
};

/// Anchors of the articles `ids`.
Result<std::vector<archive::Anchor>> anchors_of(archive::Archive& archive, const std::vector<std::string>& ids) {
  std::vector<archive::Anchor> anchors;
  for (const std::string& id : ids) {
    const auto article = archive.articles().get(id);
    if (!article) return tl::unexpected(article.error());
    if (*article) anchors.push_back(archive::anchor_of(**article));
  }
  return anchors;
}

}  // namespace

Result<Brought> brought_by_lines(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) return fail(ErrorCode::NotFound, file.string() + ": no such file");
  Gatherer gatherer;
  std::size_t number = 0;
  for (std::string line; std::getline(in, line);) {
    ++number;
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    try {
      gatherer.take(Json::parse(line));
    } catch (const std::exception&) {
      return fail(ErrorCode::Invalid, file.string() + ": line " + std::to_string(number) +
                                          " is no article as an export with all columns writes it");
    }
  }
  if (in.bad()) return fail(ErrorCode::Io, file.string() + ": could not be read to its end");
  return std::move(gatherer).result();
}

Result<Brought> brought_by(archive::Archive& other) {
  Brought brought;
  const auto collections = other.collections().all();
  if (!collections) return tl::unexpected(collections.error());
  for (const auto& collection : *collections) {
    auto items = other.collections().items(collection.id);
    if (!items) return tl::unexpected(items.error());
    auto& own =
        brought.collections.emplace_back(BroughtCollection{collection.path, collection.colour, collection.note, {}});
    for (auto& item : *items) own.items.push_back({std::move(item.anchor), std::move(item.note)});
  }
  const auto tags = other.marks().tags();
  if (!tags) return tl::unexpected(tags.error());
  for (const auto& [tag, count] : *tags) {
    auto anchors = other.marks().tagged(tag).and_then([&](const auto& ids) { return anchors_of(other, ids); });
    if (!anchors) return tl::unexpected(anchors.error());
    brought.tags[tag] = *std::move(anchors);
  }
  const auto states = other.marks().states();
  if (!states) return tl::unexpected(states.error());
  for (const auto& [id, state] : *states) {
    const auto anchors = anchors_of(other, {id});
    if (!anchors) return tl::unexpected(anchors.error());
    auto& of_state = brought.marks[state];
    of_state.insert(of_state.end(), anchors->begin(), anchors->end());
  }
  const auto corrections = other.corrections().all();
  if (!corrections) return tl::unexpected(corrections.error());
  for (const auto& stored : *corrections) brought.corrections += annotate::to_json(stored.correction).dump() + '\n';
  return brought;
}

}  // namespace gongwen::ingest
