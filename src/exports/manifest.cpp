#include "exports/manifest.h"

#include "base/digest.h"
#include "exports/jsonl.h"

#include <algorithm>
#include <fstream>
#include <functional>
#include <optional>
#include <unordered_map>
#include <utility>

namespace gongwen::exports {
namespace {

using annotate::Json;

constexpr int version = 1;

std::string digest_of(const Entry& entry) { return sha256(as_line(record_of(entry))); }

Result<Request> request_in(const Json& head) {
  Request request;
  auto options = options_from_json(head.at("options"));
  if (!options) return tl::unexpected(options.error());
  request.options = *std::move(options);
  if (!head.at("collection").is_null()) {
    request.selection.collection = head.at("collection").get<std::string>();
    return request;
  }
  if (!head.at("ids").is_null()) {
    request.selection.ids = head.at("ids").get<std::vector<std::string>>();
    return request;
  }
  auto query = search::parse_query(head.at("query").get<std::string>());
  if (!query) return tl::unexpected(query.error());
  request.selection.query = *std::move(query);
  const auto sort = search::sort_named(head.at("sort").get<std::string>());
  if (!sort) return fail(ErrorCode::Corrupt, "an order that this release does not know");
  request.selection.sort = *sort;
  return request;
}

/// Hands out the lines of a manifest: the first one alone, then the others.
Result<void> read(const std::filesystem::path& file, const std::function<Result<void>(const Json&)>& on_head,
                  const std::function<Result<void>(const Json&)>& on_line) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) return fail(ErrorCode::NotFound, file.string() + ": cannot be read");
  const auto corrupt = [&](const std::string& why) { return fail(ErrorCode::Corrupt, file.string() + ": " + why); };
  bool whole = false;
  int number = 0;
  try {
    for (std::string line; std::getline(stream, line);) {
      const Json json = Json::parse(line);
      if (++number == 1) {
        if (json.value("gongwen_manifest", 0) != version) return corrupt("is no manifest that this release knows");
        if (auto read = on_head(json); !read) return read;
        continue;
      }
      whole = json.contains("written");
      if (auto read = on_line(json); !read) return read;
    }
  } catch (const Json::exception& error) {
    return corrupt("line " + std::to_string(number + 1) + ": " + error.what());
  }
  if (!whole) return corrupt("is not whole");
  return {};
}

Result<void> ignore(const Json&) { return {}; }

/// What is wrong with a file of an export, for people.
std::optional<std::string> wrong(const std::filesystem::path& file, const Json& told) {
  std::error_code error;
  const auto size = std::filesystem::file_size(file, error);
  if (error) return file.string() + ": is missing";
  if (size != told.at("bytes").get<std::uintmax_t>()) {
    return file.string() + ": has " + std::to_string(size) + " bytes instead of " + told.at("bytes").dump();
  }
  const auto digest = sha256_of_file(file);
  if (!digest) return digest.error().message;
  if (*digest != told.at("sha256").get<std::string>()) return file.string() + ": its bytes are others";
  return std::nullopt;
}

}  // namespace

std::filesystem::path manifest_of(const std::filesystem::path& output) {
  auto manifest = output;
  return manifest += ".manifest.jsonl";
}

ManifestWriter::ManifestWriter(AtomicFile file, std::filesystem::path output)
    : file_(std::move(file)), output_(std::move(output)) {}

Result<ManifestWriter> ManifestWriter::create(const std::filesystem::path& output, const Selection& selection,
                                              const Options& options, const Provenance& provenance) {
  auto file = AtomicFile::create(manifest_of(output));
  if (!file) return tl::unexpected(file.error());
  const Json head{{"gongwen_manifest", version},
                  {"program", provenance.program},
                  {"archive", provenance.archive},
                  {"index", provenance.index},
                  {"query", provenance.query},
                  {"sort", provenance.sort},
                  {"collection", selection.collection.empty() ? Json() : Json(selection.collection)},
                  {"ids", selection.ids && selection.collection.empty() ? Json(*selection.ids) : Json()},
                  {"options", to_json(options)},
                  {"matched", provenance.matched}};
  file->stream() << as_line(head) << '\n';
  return ManifestWriter(*std::move(file), output);
}

void ManifestWriter::add(const Entry& entry) {
  const auto& article = entry.article;
  if (pages_.insert(article.page_sha256).second) {
    file_.stream() << as_line({{"page", article.page_sha256}, {"source", article.source}}) << '\n';
  }
  file_.stream() << as_line({{"article", article.id}, {"sha256", digest_of(entry)}}) << '\n';
}

Result<void> ManifestWriter::add_files(const std::filesystem::path& place, std::int64_t matched, std::int64_t written) {
  std::vector<std::filesystem::path> files;
  std::error_code error;
  if (std::filesystem::is_directory(place, error)) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(place, error)) {
      if (entry.is_regular_file()) files.push_back(entry.path().lexically_relative(place));
    }
    std::sort(files.begin(), files.end());
  } else {
    files.emplace_back();
  }
  for (const auto& file : files) {
    const auto here = file.empty() ? place : place / file;
    const auto digest = sha256_of_file(here);
    if (!digest) return tl::unexpected(digest.error());
    const auto name = file.empty() ? output_.filename() : output_.filename() / file;
    file_.stream() << as_line({{"file", name.string()},
                               {"bytes", std::filesystem::file_size(here, error)},
                               {"sha256", *digest}})
                   << '\n';
  }
  file_.stream() << as_line({{"matched", matched}, {"written", written}}) << '\n';
  return {};
}

Result<std::vector<std::string>> check_manifest(const std::filesystem::path& file) {
  std::vector<std::string> found;
  const auto check_file = [&](const Json& line) -> Result<void> {
    if (!line.contains("file")) return {};
    if (auto told = wrong(file.parent_path() / line.at("file").get<std::string>(), line)) found.push_back(*told);
    return {};
  };
  const auto checked = read(file, ignore, check_file);
  if (!checked) return tl::unexpected(checked.error());
  return found;
}

Result<Request> request_of(const std::filesystem::path& file) {
  Request request;
  const auto on_head = [&](const Json& head) -> Result<void> {
    auto asked = request_in(head);
    if (!asked) return tl::unexpected(asked.error());
    request = *std::move(asked);
    return {};
  };
  const auto done = read(file, on_head, ignore);
  if (!done) return tl::unexpected(done.error());
  return request;
}

Result<Changes> compare(const Stores& stores, const std::filesystem::path& file, std::stop_token stop) {
  Changes changes;
  Selection selection;
  std::vector<std::string> order;
  std::unordered_map<std::string, std::string> before;
  const auto on_head = [&](const Json& head) -> Result<void> {
    auto asked = request_in(head);
    if (!asked) return tl::unexpected(asked.error());
    selection = std::move(asked->selection);
    changes.other_archive = head.at("archive").get<std::string>() != stores.archive.id();
    return {};
  };
  const auto on_line = [&](const Json& line) -> Result<void> {
    if (!line.contains("article")) return {};
    order.push_back(line.at("article").get<std::string>());
    before[order.back()] = line.at("sha256").get<std::string>();
    return {};
  };
  if (auto done = read(file, on_head, on_line); !done) return tl::unexpected(done.error());
  auto now = resolved(stores.archive, std::move(selection));
  if (!now) return tl::unexpected(now.error());
  selection = *std::move(now);
  if (selection.ids) {
    // Those that are no more are told, not an error.
    std::vector<std::string> there;
    for (const std::string& id : *selection.ids) {
      const auto article = stores.archive.articles().get(id);
      if (!article) return tl::unexpected(article.error());
      if (*article) there.push_back(id);
    }
    selection.ids = std::move(there);
  }
  const auto each = [&](const Entry& entry) -> Result<void> {
    ++changes.matched;
    const auto old = before.extract(entry.article.id);
    if (old.empty()) {
      changes.added.push_back(entry.article.id);
    } else if (old.mapped() != digest_of(entry)) {
      changes.changed.push_back(entry.article.id);
    }
    return {};
  };
  if (auto done = for_each(stores, selection, each, stop); !done) return tl::unexpected(done.error());
  for (const std::string& id : order) {
    if (before.contains(id)) changes.removed.push_back(id);
  }
  return changes;
}

}  // namespace gongwen::exports
