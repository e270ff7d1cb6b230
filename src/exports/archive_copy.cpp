#include "exports/archive_copy.h"

#include <optional>
#include <unordered_set>
#include <utility>

namespace gongwen::exports {
namespace {

class ArchiveWriter : public Writer {
 public:
  ArchiveWriter(archive::Archive& from, archive::Archive to) : from_(from), to_(std::move(to)) {}

  Result<void> add(const Entry& entry) override {
    const auto page = from_.articles().page_of(entry.article.id);
    if (!page) return tl::unexpected(page.error());
    if (!*page) return fail(ErrorCode::NotFound, entry.article.id + ": no such article in this archive");
    return copied_.insert(**page).second ? copy(**page) : Result<void>();
  }

  Result<void> finish() override {
    to_.reset();
    return {};
  }

  [[nodiscard]] std::vector<std::string> remarks() const override {
    return {std::to_string(copied_.size()) + " pages with " + std::to_string(all_) +
            " articles in all: an archive holds pages whole"};
  }

 private:
  Result<void> copy(std::int64_t page) {
    const auto row = from_.pages().get(page);
    if (!row) return tl::unexpected(row.error());
    auto bytes = from_.pages().bytes(page);
    if (!bytes) return tl::unexpected(bytes.error());
    const auto articles = from_.articles().of_page(page);
    if (!articles) return tl::unexpected(articles.error());
    all_ += articles->size();
    const auto added = to_->add_page({*std::move(bytes), (*row)->encoding, (*row)->facts}, *articles);
    return added ? Result<void>() : tl::unexpected(added.error());
  }

  archive::Archive& from_;
  std::optional<archive::Archive> to_;  ///< Closed when all is in it.
  std::unordered_set<std::int64_t> copied_;
  std::size_t all_ = 0;
};

}  // namespace

Result<std::unique_ptr<Writer>> archive_writer(const std::filesystem::path& place, archive::Archive& from) {
  auto to = archive::Archive::open(place, archive::Access::ReadWrite);
  if (!to) return tl::unexpected(to.error());
  return std::make_unique<ArchiveWriter>(from, *std::move(to));
}

}  // namespace gongwen::exports
