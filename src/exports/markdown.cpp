// Markdown (CommonMark).

#include "exports/reading.h"
#include "exports/writers.h"

#include <cctype>

namespace gongwen::exports {
namespace {

/// One line of text in which nothing means anything to Markdown.
std::string as_markdown(std::string_view text) {
  constexpr std::string_view anywhere = "\\`*_[]<>&~|$#!";
  constexpr std::string_view in_front = "+-=:";
  std::string escaped;
  if (!text.empty() && in_front.find(text.front()) != std::string_view::npos) escaped += '\\';
  // "1. " and "1) " would begin a list.
  std::size_t digits = 0;
  while (digits < text.size() && std::isdigit(static_cast<unsigned char>(text[digits])) != 0) ++digits;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool list = i == digits && digits > 0 && (c == '.' || c == ')');
    if (list || anywhere.find(c) != std::string_view::npos) escaped += '\\';
    escaped += c;
  }
  return escaped;
}

class MarkdownWriter : public StreamWriter {
 public:
  MarkdownWriter(const Place& file, const Options& options, const Provenance& provenance)
      : StreamWriter(file), options_(options) {
    out() << "# " << as_markdown(title_over(options, provenance)) << "\n\n";
    for (const auto& line : colophon(provenance)) out() << "- " << as_markdown(line) << '\n';
    out() << '\n';
  }

 private:
  void put(const Entry& entry) override {
    const ReadingCopy copy = reading_copy(entry, options_);
    out() << "## " << as_markdown(copy.title) << "\n\n*" << as_markdown(copy.facts) << "*\n\n";
    for (const Line& line : copy.lines) put(line);
    for (const auto& pointer : {copy.before, copy.after}) {
      if (pointer) out() << as_markdown(pointer->text + (pointer->id.empty() ? "" : " " + pointer->id)) << "\n\n";
    }
    out() << "> " << as_markdown(copy.citation) << "  \n> `" << copy.id << "`\n\n";
  }

  void put(const Line& line) {
    const std::string text = as_markdown(line.text);
    if (line.role == page::Role::Section) {
      out() << "### " << text << "\n\n";
    } else if (line.role == page::Role::Body) {
      out() << text << "\n\n";
    } else {
      out() << "*" << text << "*\n\n";
    }
  }

  Options options_;
};

}  // namespace

MadeWriter markdown_writer(const Place& file, const Options& options, const Provenance& provenance) {
  return std::make_unique<MarkdownWriter>(file, options, provenance);
}

}  // namespace gongwen::exports
