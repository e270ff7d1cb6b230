#include "exports/jsonl.h"

#include "exports/writers.h"

#include <utility>

namespace gongwen::exports {
namespace {

class JsonlWriter : public StreamWriter {
 public:
  JsonlWriter(const Place& file, const Options& options) : StreamWriter(file), options_(options) {}

 private:
  void put(const Entry& entry) override {
    annotate::Json record = record_of(entry);
    if (!options_.full_text) {
      for (const char* text : {"body", "paragraphs", "runs"}) record.erase(text);
    }
    if (!options_.columns.empty()) {
      annotate::Json chosen = annotate::Json::object();
      for (const std::string& key : options_.columns) chosen[key] = record.value(key, annotate::Json());
      record = std::move(chosen);
    }
    out() << as_line(record) << '\n';
  }

  Options options_;
};

}  // namespace

annotate::Json record_of(const Entry& entry) {
  auto json = annotate::to_json(entry.article);
  annotate::add_story(json, entry.story);
  json["body"] = entry.article.body();
  if (entry.kept.empty()) return json;
  auto& kept = json["kept"];
  kept["tags"] = entry.kept.tags;
  kept["state"] = entry.kept.state.empty() ? annotate::Json() : annotate::Json(entry.kept.state);
  kept["collections"] = annotate::Json::array();
  for (const InCollection& collection : entry.kept.collections) {
    auto levels = annotate::Json::array();
    for (const auto& level : collection.levels) {
      levels.push_back({{"name", level.name}, {"colour", level.colour}, {"note", level.note}});
    }
    kept["collections"].push_back({{"path", collection.path}, {"note", collection.note}, {"levels", levels}});
  }
  kept["corrections"] = annotate::Json::array();
  for (const auto& correction : entry.kept.corrections) kept["corrections"].push_back(annotate::to_json(correction));
  return json;
}

std::string as_line(const annotate::Json& json) {
  return json.dump(-1, ' ', false, annotate::Json::error_handler_t::replace);
}

std::vector<std::string> record_keys() {
  const annotate::Article article;
  const annotate::Story story{annotate::StoryPart{}, annotate::StoryPart{}};
  const annotate::Json record = record_of({article, story, {}, {{"标签"}, {}, {}, {}}});
  std::vector<std::string> keys;
  for (const auto& [key, value] : record.items()) keys.push_back(key);
  return keys;
}

MadeWriter jsonl_writer(const Place& file, const Options& options, const Provenance&) {
  return std::make_unique<JsonlWriter>(file, options);
}

}  // namespace gongwen::exports
