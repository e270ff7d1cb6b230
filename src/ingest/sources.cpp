#include "ingest/sources.h"

#include "base/file.h"
#include "ingest/names.h"
#include "ingest/walk.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace gongwen::ingest {
namespace {

/// `message` without the file's name in front, which the report gives by itself.
Error without_name(Error error, const std::string& name) {
  if (error.message.starts_with(name + ": ")) error.message.erase(0, name.size() + 2);
  return error;
}

/// What the sidecar `name` with these bytes says; the failure names it.
Result<Facts> named_sidecar(const std::string& name, const Result<std::string>& bytes) {
  auto facts = bytes.and_then([](const std::string& json) { return read_sidecar(json); });
  if (!facts) return fail(facts.error().code, "its sidecar " + name + " " + without_name(facts.error(), name).message);
  return facts;
}

std::string folder_of(const std::string& path) {
  const auto slash = path.rfind('/');
  return slash == std::string::npos ? std::string() : path.substr(0, slash + 1);
}

/// Reads the sidecars that stand on the disk.
class DiskSidecars {
 public:
  Result<Facts> own(const std::string& path) { return read(std::string(stem(path)) + ".json"); }

  Result<Facts> of_folder(const std::string& path) {
    const std::string name = folder_of(path) + std::string(folder_sidecar);
    if (name != last_name_) {
      last_ = read(name);
      last_name_ = name;
    }
    return last_;
  }

 private:
  static Result<Facts> read(const std::string& name) {
    const auto bytes = read_file(name, sidecar_cap);
    if (!bytes && bytes.error().code == ErrorCode::NotFound) return Facts{};
    return named_sidecar(name, bytes);
  }

  std::string last_name_;
  Result<Facts> last_;
};

/// A zip archive with the sidecars in it.
class OpenZip {
 public:
  OpenZip(std::string name, ZipReader reader) : name_(std::move(name)), reader_(std::move(reader)) {
    for (const auto& [sidecar, bytes] : reader_.sidecars()) {
      if (sidecar.substr(folder_of(sidecar).size()) != folder_sidecar) unused_.insert(sidecar);
    }
  }

  std::optional<SourceFile> next(const Facts& options) {
    auto entry = reader_.next();
    if (!entry) return sidecar_without_its_page();
    const std::string name = entry->name.empty() ? name_ : name_ + "/" + entry->name;
    const std::string own = std::string(stem(entry->name)) + ".json";
    unused_.erase(own);
    const auto own_facts = find(own);
    const auto folder_facts = find(folder_of(entry->name) + std::string(folder_sidecar));
    SourceFile file{page_facts(name, options, own_facts.value_or(Facts{}), folder_facts.value_or(Facts{})),
                    std::move(entry->bytes)};
    for (const auto* facts : {&own_facts, &folder_facts}) {
      if (file.bytes && !*facts) file.bytes = tl::unexpected(facts->error());
    }
    return file;
  }

 private:
  [[nodiscard]] Result<Facts> find(const std::string& sidecar) const {
    const auto found = reader_.sidecars().find(sidecar);
    return found == reader_.sidecars().end() ? Facts{} : named_sidecar(sidecar, found->second);
  }

  std::optional<SourceFile> sidecar_without_its_page() {
    if (unused_.empty()) return std::nullopt;
    SourceFile file{{}, fail(ErrorCode::Unsupported, std::string(sidecar_without_page))};
    file.facts.source = name_ + "/" + *unused_.begin();
    unused_.erase(unused_.begin());
    return file;
  }

  std::string name_;
  ZipReader reader_;
  std::set<std::string> unused_;
};

}  // namespace

struct Sources::State {
  std::vector<FoundFile> files;
  Facts options;
  Caps caps;
  std::int64_t count = 0;
  std::size_t at = 0;
  std::optional<OpenZip> zip;
  DiskSidecars sidecars;

  static SourceFile refused(std::string name, Error error) {
    error = without_name(std::move(error), name);
    SourceFile file{{}, tl::unexpected(std::move(error))};
    file.facts.source = std::move(name);
    return file;
  }

  SourceFile read_page(const std::string& path, std::string name) {
    const auto own = sidecars.own(path);
    if (!own) return refused(std::move(name), own.error());
    const auto folder = sidecars.of_folder(path);
    if (!folder) return refused(std::move(name), folder.error());
    auto bytes = read_file(path, caps.page);
    if (!bytes) bytes = tl::unexpected(without_name(bytes.error(), path));
    return {page_facts(std::move(name), options, *own, *folder), std::move(bytes)};
  }
};

Sources::Sources(std::unique_ptr<State> state) : state_(std::move(state)) {}
Sources::Sources(Sources&&) noexcept = default;
Sources& Sources::operator=(Sources&&) noexcept = default;
Sources::~Sources() = default;

Result<Sources> Sources::open(std::span<const std::filesystem::path> paths, const Facts& options, const Caps& caps) {
  auto files = find_files(paths);
  if (!files) return tl::unexpected(files.error());
  auto state = std::make_unique<State>();
  for (const FoundFile& file : *files) {
    const auto zip = file.zip ? ZipReader::open(file.path, caps) : fail(ErrorCode::Unsupported, {});
    state->count += zip ? std::max<std::int64_t>(zip->count(), 1) : 1;
  }
  state->files = *std::move(files);
  state->options = options;
  state->caps = caps;
  return Sources(std::move(state));
}

std::int64_t Sources::count() const { return state_->count; }

std::optional<SourceFile> Sources::next() {
  State& state = *state_;
  while (true) {
    if (state.zip) {
      if (auto file = state.zip->next(state.options)) return file;
      state.zip.reset();
    }
    if (state.at == state.files.size()) return std::nullopt;
    FoundFile file = std::exchange(state.files[state.at++], {});
    std::string name = readable_name(file.path);
    if (file.refused) return State::refused(std::move(name), *file.refused);
    if (!file.zip) return state.read_page(file.path, std::move(name));
    auto zip = ZipReader::open(file.path, state.caps);
    if (!zip) return State::refused(std::move(name), zip.error());
    if (zip->count() == 0) return State::refused(std::move(name), {ErrorCode::Empty, "holds no files"});
    state.zip.emplace(std::move(name), *std::move(zip));
  }
}

}  // namespace gongwen::ingest
