#include "ingest/walk.h"

#include "ingest/facts.h"
#include "ingest/names.h"

#include <algorithm>
#include <set>
#include <system_error>
#include <utility>

#include <sys/stat.h>

namespace gongwen::ingest {
namespace {

namespace fs = std::filesystem;

class Walk {
 public:
  /// `named`: the person named this very file, so that it is taken though it be hidden.
  void take(const fs::path& path, bool named) {
    std::error_code error;
    const auto status = fs::status(path, error);
    if (error && !fs::exists(status)) return refuse(path, ErrorCode::Io, error.message());
    std::string name = path.filename().string();
    if (named) name.erase(0, name.find_first_not_of('.'));
    const FileType type = type_of(name);
    if (type == FileType::Hidden) return;
    if (fs::is_directory(status)) return enter(path);
    if (!fs::is_regular_file(status)) return refuse(path, ErrorCode::Unsupported, "is no regular file");
    if (type != FileType::Page && type != FileType::Zip) {
      return refuse(path, ErrorCode::Unsupported, std::string(not_a_page_file));
    }
    files_.push_back({path.string(), type == FileType::Zip, nullptr});
  }

  std::vector<FoundFile> files() && { return std::move(files_); }

 private:
  void refuse(const fs::path& path, ErrorCode code, std::string reason) {
    files_.push_back({path.string(), false, std::make_unique<Error>(Error{code, std::move(reason)})});
  }

  void enter(const fs::path& folder) {
    struct stat identity {};
    if (::stat(folder.c_str(), &identity) == 0 && !entered_.emplace(identity.st_dev, identity.st_ino).second) return;
    std::vector<std::string> names;
    std::error_code error;
    // Not a range loop: the increment too may fail.
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
      names.push_back(at->path().filename().string());
    }
    if (error) return refuse(folder, ErrorCode::Io, "the folder cannot be read: " + error.message());
    std::sort(names.begin(), names.end());
    std::set<std::string_view> pages;
    for (const std::string& name : names) {
      if (type_of(name) == FileType::Page) pages.insert(stem(name));
    }
    for (const std::string& name : names) {
      if (type_of(name) != FileType::Sidecar) {
        take(folder / name, false);
      } else if (name != folder_sidecar && !pages.contains(stem(name))) {
        refuse(folder / name, ErrorCode::Unsupported, std::string(sidecar_without_page));
      }
    }
  }

  std::vector<FoundFile> files_;
  std::set<std::pair<dev_t, ino_t>> entered_;
};

}  // namespace

Result<std::vector<FoundFile>> find_files(std::span<const fs::path> paths) {
  Walk walk;
  for (const fs::path& path : paths) {
    std::error_code error;
    if (!fs::exists(fs::symlink_status(path, error))) {
      return fail(ErrorCode::NotFound, path.string() + ": no such file or folder");
    }
    walk.take(path.lexically_normal(), true);
  }
  return std::move(walk).files();
}

}  // namespace gongwen::ingest
