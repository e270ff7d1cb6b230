#include "exports/archive_copy.h"

#include "archive/subset.h"

#include <unordered_set>
#include <utility>

namespace gongwen::exports {
namespace {

class ArchiveWriter : public Writer {
 public:
  ArchiveWriter(std::filesystem::path place, archive::Archive& from) : place_(std::move(place)), from_(from) {}

  Result<void> add(const Entry& entry) override {
    const std::string& page = entry.article.page_sha256;
    if (known_.insert(page).second) pages_.push_back(page);
    return {};
  }

  Result<void> finish() override { return archive::write_subset(from_, pages_, place_); }

  [[nodiscard]] std::vector<std::string> remarks() const override {
    return {std::to_string(pages_.size()) + " pages, whole, with all articles on them and what was done with these"};
  }

 private:
  std::filesystem::path place_;
  archive::Archive& from_;
  std::vector<std::string> pages_;
  std::unordered_set<std::string> known_;
};

}  // namespace

std::unique_ptr<Writer> archive_writer(const std::filesystem::path& place, archive::Archive& from) {
  return std::make_unique<ArchiveWriter>(place, from);
}

}  // namespace gongwen::exports
