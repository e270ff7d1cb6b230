// Plain text: all in one file, or a folder with a file for each article.

#include "exports/plain.h"
#include "exports/reading.h"
#include "exports/writers.h"
#include "text/utf8.h"

#include <algorithm>
#include <system_error>

namespace gongwen::exports {
namespace {

void put_copy(std::ostream& out, const ReadingCopy& copy) {
  out << copy.title << '\n' << copy.facts << "\n\n";
  for (const Line& line : copy.lines) {
    const bool indented = line.role == page::Role::Body || line.role == page::Role::Standfirst;
    out << (indented ? "　　" : "") << line.text << '\n';
  }
  out << '\n';
  for (const auto& pointer : {copy.before, copy.after}) {
    if (pointer) out << pointer->text << (pointer->id.empty() ? "" : "  " + pointer->id) << '\n';
  }
  out << copy.citation << '\n' << copy.id << '\n';
}

class TextWriter : public StreamWriter {
 public:
  TextWriter(const Place& file, const Options& options, const Provenance& provenance)
      : StreamWriter(file), options_(options) {
    out() << title_over(options, provenance) << '\n';
    for (const auto& line : colophon(provenance)) out() << line << '\n';
  }

 private:
  void put(const Entry& entry) override {
    out() << "\n==========\n\n";
    put_copy(out(), reading_copy(entry, options_));
  }

  Options options_;
};

/// A part of a file's name that every system takes: no separators, no controls, nothing hidden.
std::string as_file_name(std::string_view text, std::size_t characters) {
  constexpr std::string_view refused = "/\\:*?\"<>|.'`$&;~";
  std::string name = one_line(text);
  std::replace_if(
      name.begin(), name.end(), [&](char c) { return refused.find(c) != std::string_view::npos || c == ' '; }, '_');
  if (text::count_characters(name) <= characters) return name;
  std::size_t end = 0;
  for (std::size_t i = 0; i < characters; ++i) end = text::code_point_at(name, end).end;
  return name.substr(0, end);
}

class TextFolderWriter : public Writer {
 public:
  TextFolderWriter(Place folder, const Options& options) : folder_(std::move(folder)), options_(options) {}

  Result<void> add(const Entry& entry) override {
    constexpr std::size_t title_characters = 30;
    const ReadingCopy copy = reading_copy(entry, options_);
    const std::vector<std::string> parts = {as_file_name(entry.article.issue_date.value, 10),
                                            as_file_name(copy.title, title_characters), as_file_name(copy.id, 40)};
    const auto file = folder_ / (joined(parts, "_") + ".txt");
    std::ofstream stream(file, std::ios::binary);
    put_copy(stream, copy);
    stream.close();
    if (!stream) return fail(ErrorCode::Io, file.string() + ": could not be written (is the disk full?)");
    return {};
  }

  Result<void> finish() override { return {}; }

 private:
  Place folder_;
  Options options_;
};

}  // namespace

MadeWriter text_writer(const Place& file, const Options& options, const Provenance& provenance) {
  return std::make_unique<TextWriter>(file, options, provenance);
}

MadeWriter text_folder_writer(const Place& folder, const Options& options, const Provenance&) {
  std::error_code error;
  std::filesystem::create_directory(folder, error);
  if (error) return fail(ErrorCode::Io, folder.string() + ": " + error.message());
  return std::make_unique<TextFolderWriter>(folder, options);
}

}  // namespace gongwen::exports
