#include "ingest/zip.h"

#include "ingest/facts.h"
#include "ingest/names.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <clocale>
#include <system_error>
#include <utility>

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>

namespace gongwen::ingest {
namespace {

/// libarchive turns names that are marked as UTF-8 into the thread's locale; in the C locale that loses them.
class Utf8Locale {
 public:
  Utf8Locale() : locale_(newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr)), before_(uselocale(locale_)) {}
  Utf8Locale(const Utf8Locale&) = delete;
  Utf8Locale& operator=(const Utf8Locale&) = delete;
  ~Utf8Locale() {
    uselocale(before_);
    if (locale_ != nullptr) freelocale(locale_);
  }

 private:
  locale_t locale_;
  locale_t before_;
};

using Handle = std::unique_ptr<::archive, decltype(&archive_read_free)>;

Result<Handle> open_handle(const std::string& path) {
  Handle handle(archive_read_new(), &archive_read_free);
  archive_read_support_format_zip(handle.get());
  constexpr std::size_t block = 1 << 16;
  if (archive_read_open_filename(handle.get(), path.c_str(), block) != ARCHIVE_OK) {
    // Unless the system refused to read it, next() tells what is wrong with it. EILSEQ is libarchive's own for “no
    // zip”.
    const int error = archive_errno(handle.get());
    if (error > 0 && error != EILSEQ) return fail(ErrorCode::Io, path + ": " + std::generic_category().message(error));
  }
  return handle;
}

std::string detail(::archive* handle) {
  const char* message = archive_error_string(handle);
  return message == nullptr ? std::string() : std::string(" (") + message + ")";
}

/// True when a name, were it unpacked, would be written outside of the folder that it is unpacked to.
bool leads_out(const std::string& name) {
  if (name.starts_with('/') || (name.size() > 1 && name[1] == ':')) return true;
  return name == ".." || name.starts_with("../") || name.ends_with("/..") || name.find("/../") != std::string::npos;
}

/// The data of the entry that `handle` stands at, of at most `cap` bytes.
Result<std::string> read_data(::archive* handle, std::size_t cap) {
  std::string bytes;
  std::array<char, 1 << 16> step;
  while (true) {
    const auto size = archive_read_data(handle, step.data(), step.size());
    if (size == 0) return bytes;
    if (size < 0) return fail(ErrorCode::Corrupt, "is damaged in its zip archive" + detail(handle));
    bytes.append(step.data(), static_cast<std::size_t>(size));
    if (bytes.size() > cap) {
      return fail(ErrorCode::TooLarge, "over the cap of " + std::to_string(cap >> 10) + " KiB");
    }
  }
}

}  // namespace

struct ZipReader::State {
  State(std::string file, const Caps& at_most) : path(std::move(file)), caps(at_most) {}

  std::string path;
  Caps caps;
  Handle handle{nullptr, &archive_read_free};
  std::map<std::string, Result<std::string>> sidecars;
  std::int64_t count = 0;
  std::size_t entries = 0;
  std::uint64_t unpacked = 0;
  bool ended = false;

  Result<void> rewind() {
    auto opened = open_handle(path);
    if (!opened) return tl::unexpected(opened.error());
    handle = *std::move(opened);
    entries = 0;
    unpacked = 0;
    ended = false;
    return {};
  }

  /// What ends the reading before its time.
  Entry end(ErrorCode code, std::string message) {
    ended = true;
    return {std::string(), fail(code, std::move(message))};
  }

  /// Goes on to the next file. The second is its entry when it is to be read, null when it is refused unread.
  std::optional<std::pair<Entry, archive_entry*>> step() {
    while (!ended) {
      archive_entry* entry = nullptr;
      const int status = archive_read_next_header(handle.get(), &entry);
      if (status == ARCHIVE_EOF) break;
      if (status < ARCHIVE_WARN) {
        return {{end(ErrorCode::Corrupt, "is no zip archive, or damaged: what follows its entry " +
                                             std::to_string(entries) + " cannot be read" + detail(handle.get())),
                 nullptr}};
      }
      if (++entries > caps.entries) {
        return {{end(ErrorCode::TooLarge, "over the cap of " + std::to_string(caps.entries) + " entries"), nullptr}};
      }
      if (archive_entry_filetype(entry) == AE_IFDIR) continue;
      const char* raw = archive_entry_pathname(entry);
      Entry result{raw == nullptr ? "entry " + std::to_string(entries) : readable_name(raw), std::string()};
      std::replace(result.name.begin(), result.name.end(), '\\', '/');
      if (type_of(result.name) == FileType::Hidden) continue;
      if (leads_out(result.name)) {
        result.bytes = fail(ErrorCode::Invalid, "its name leads out of the zip archive");
      } else if (archive_entry_filetype(entry) != AE_IFREG) {
        result.bytes = fail(ErrorCode::Unsupported, "is no regular file");
      } else if (archive_entry_is_encrypted(entry) != 0) {
        result.bytes = fail(ErrorCode::Unsupported, "is encrypted: unpack it with its password first");
      }
      if (!result.bytes) entry = nullptr;
      return {{std::move(result), entry}};
    }
    ended = true;
    return std::nullopt;
  }

  /// The bytes of the entry at hand, counted towards the cap of the whole archive.
  Result<std::string> read(std::size_t cap) {
    auto bytes = read_data(handle.get(), cap);
    unpacked += bytes ? bytes->size() : bytes.error().code == ErrorCode::TooLarge ? cap : 0;
    return bytes;
  }

  void scan() {
    while (auto found = step()) {
      auto& [file, entry] = *found;
      if (entry == nullptr || type_of(file.name) != FileType::Sidecar) {
        ++count;
      } else {
        sidecars.insert_or_assign(file.name, read(sidecar_cap));
      }
    }
  }
};

ZipReader::ZipReader(std::unique_ptr<State> state) : state_(std::move(state)) {}
ZipReader::ZipReader(ZipReader&&) noexcept = default;
ZipReader& ZipReader::operator=(ZipReader&&) noexcept = default;
ZipReader::~ZipReader() = default;

Result<ZipReader> ZipReader::open(const std::string& path, const Caps& caps) {
  const Utf8Locale locale;
  ZipReader reader(std::make_unique<State>(path, caps));
  if (auto opened = reader.state_->rewind(); !opened) return tl::unexpected(opened.error());
  reader.state_->scan();
  if (auto opened = reader.state_->rewind(); !opened) return tl::unexpected(opened.error());
  return reader;
}

std::int64_t ZipReader::count() const { return state_->count; }

const std::map<std::string, Result<std::string>>& ZipReader::sidecars() const { return state_->sidecars; }

std::optional<ZipReader::Entry> ZipReader::next() {
  const Utf8Locale locale;
  while (auto found = state_->step()) {
    auto& [file, entry] = *found;
    if (entry == nullptr) return std::move(file);
    switch (type_of(file.name)) {
      case FileType::Sidecar:
      case FileType::Hidden: continue;
      case FileType::Zip:
        file.bytes = fail(ErrorCode::Unsupported, "a zip archive inside a zip archive is not read: unpack it first");
        return std::move(file);
      case FileType::Other:
        file.bytes = fail(ErrorCode::Unsupported, std::string(not_a_page_file));
        return std::move(file);
      case FileType::Page: break;
    }
    file.bytes = state_->read(state_->caps.page);
    if (state_->unpacked > state_->caps.unpacked) {
      return state_->end(ErrorCode::TooLarge,
                         "unpacks to more than the cap of " + std::to_string(state_->caps.unpacked >> 20) + " MiB");
    }
    return std::move(file);
  }
  return std::nullopt;
}

}  // namespace gongwen::ingest
