#include "exports/zip_file.h"

#include <array>
#include <streambuf>
#include <string>
#include <utility>

#include <minizip/zip.h>

namespace gongwen::exports {
namespace {

class EntryBuffer : public std::streambuf {
 public:
  explicit EntryBuffer(zipFile zip) : zip_(zip) { setp(buffer_.data(), buffer_.data() + buffer_.size()); }

  int sync() override {
    const auto count = static_cast<unsigned>(pptr() - pbase());
    setp(buffer_.data(), buffer_.data() + buffer_.size());
    return count == 0 || zipWriteInFileInZip(zip_, buffer_.data(), count) == ZIP_OK ? 0 : -1;
  }

 private:
  int_type overflow(int_type c) override {
    if (sync() != 0) return traits_type::eof();
    if (!traits_type::eq_int_type(c, traits_type::eof())) {
      *pptr() = traits_type::to_char_type(c);
      pbump(1);
    }
    return traits_type::not_eof(c);
  }

  zipFile zip_;
  std::array<char, 1 << 16> buffer_{};
};

}  // namespace

struct ZipFile::State {
  State(std::filesystem::path path, zipFile opened)
      : file(std::move(path)), zip(opened), buffer(opened), stream(&buffer) {}
  ~State() {
    if (zip != nullptr) zipClose(zip, nullptr);
  }

  void end_entry() {
    if (!std::exchange(open, false)) return;
    stream.flush();
    if (zipCloseFileInZip(zip) != ZIP_OK) stream.setstate(std::ios::badbit);
  }

  std::filesystem::path file;
  zipFile zip;
  EntryBuffer buffer;
  std::ostream stream;
  bool open = false;
};

ZipFile::ZipFile(std::unique_ptr<State> state) : state_(std::move(state)) {}
ZipFile::ZipFile(ZipFile&&) noexcept = default;
ZipFile::~ZipFile() = default;

Result<ZipFile> ZipFile::create(const std::filesystem::path& file) {
  zipFile zip = zipOpen64(file.c_str(), APPEND_STATUS_CREATE);
  if (zip == nullptr) return fail(ErrorCode::Io, file.string() + ": cannot be written");
  return ZipFile(std::make_unique<State>(file, zip));
}

std::ostream& ZipFile::begin(const char* name, Method method) {
  state_->end_entry();
  zip_fileinfo info{};
  info.tmz_date.tm_mday = 1;
  info.tmz_date.tm_year = 1980;  // The first day that zip archives know.
  const bool store = method == Method::Store;
  const int opened = zipOpenNewFileInZip64(state_->zip, name, &info, nullptr, 0, nullptr, 0, nullptr,
                                           store ? 0 : Z_DEFLATED, store ? 0 : Z_DEFAULT_COMPRESSION, store ? 0 : 1);
  state_->open = opened == ZIP_OK;
  if (!state_->open) state_->stream.setstate(std::ios::badbit);
  return state_->stream;
}

std::ostream& ZipFile::stream() { return state_->stream; }

Result<void> ZipFile::finish() {
  state_->end_entry();
  const bool closed = zipClose(std::exchange(state_->zip, nullptr), nullptr) == ZIP_OK;
  if (closed && state_->stream) return {};
  return fail(ErrorCode::Io, state_->file.string() + ": could not be written (is the disk full?)");
}

}  // namespace gongwen::exports
