// PDF: a title page, contents, the articles one after the other.

#include "exports/reading.h"
#include "exports/sheet.h"
#include "exports/writers.h"

#include <optional>
#include <utility>
#include <vector>

namespace gongwen::exports {
namespace {

constexpr Look title_look{20, true, 0, 60};
constexpr Look headline_look{15, true, 0, 26};
constexpr Look note_look{8.5, false, 0, 3};

/// Contents of more articles are not linked, as Cairo keeps each link to the end; the reader's outline leads to all.
constexpr std::size_t most_links = 20'000;

Look look_of(page::Role role) {
  switch (role) {
    case page::Role::Body: return {10.5, false, 21, 2};
    case page::Role::Section: return {11, true, 0, 8};
    case page::Role::Kicker:
    case page::Role::Subtitle: return {11, false, 0, 3};
    default: return {9, false, 0, 3};
  }
}

void set(Sheets& sheets, const ReadingCopy& copy) {
  sheets.run_head(copy.title);
  sheets.paragraph(copy.title, headline_look);
  sheets.paragraph(copy.facts, note_look);
  for (const Line& line : copy.lines) sheets.paragraph(line.text, look_of(line.role));
  for (const auto& pointer : {copy.before, copy.after}) {
    if (pointer) sheets.paragraph(pointer->text + (pointer->id.empty() ? "" : "  " + pointer->id), note_look);
  }
  sheets.paragraph(copy.citation + "  " + copy.id, note_look);
}

/// Sets everything twice: once to know on which page each article begins, and once to draw it.
class PdfWriter : public Writer {
 public:
  PdfWriter(Sheets sheets, const Options& options, const Provenance& provenance)
      : sheets_(std::move(sheets)), options_(options), title_(title_over(options, provenance)) {
    sheets_.paragraph(title_, title_look);
    for (const auto& line : colophon(provenance)) sheets_.paragraph(line, note_look);
    sheets_.end_page();
  }

  [[nodiscard]] bool has_contents() const override { return true; }

  Result<void> announce(const Entry& entry) override {
    const ReadingCopy copy = reading_copy(entry, options_);
    measured_.begin_target({}, {});
    set(measured_, copy);
    contents_.emplace_back(copy.title, measured_.target_page());
    return {};
  }

  Result<void> add(const Entry& entry) override {
    if (!contents_.empty()) put_contents();
    const ReadingCopy copy = reading_copy(entry, options_);
    sheets_.begin_target(copy.title, number(next_++));
    set(sheets_, copy);
    return {};
  }

  Result<void> finish() override { return sheets_.finish(); }

  [[nodiscard]] std::vector<std::string> remarks() const override {
    if (sheets_.unknown_letters() == 0) return {};
    return {std::to_string(sheets_.unknown_letters()) +
            " characters are in none of the fonts here, and are drawn as boxes; Debian's fonts-noto-cjk has Chinese"};
  }

 private:
  [[nodiscard]] std::optional<std::int64_t> number(std::int64_t article) const {
    return linked_ ? std::optional(article) : std::nullopt;
  }

  void put_contents() {
    const auto a_page = sheets_.contents_lines_a_page();
    const auto pages = (static_cast<std::int64_t>(contents_.size()) + a_page - 1) / a_page;
    const std::int64_t before = sheets_.page() + pages;
    sheets_.run_head("目录");
    linked_ = contents_.size() <= most_links;
    for (std::size_t i = 0; i < contents_.size(); ++i) {
      const auto& [title, page] = contents_[i];
      sheets_.contents_line(title, before + page, number(static_cast<std::int64_t>(i)));
    }
    sheets_.end_page();
    contents_ = {};
  }

  Sheets sheets_;
  Sheets measured_ = Sheets::measure();
  Options options_;
  std::string title_;
  std::vector<std::pair<std::string, std::int64_t>> contents_;  ///< With pages counted from the first article's.
  bool linked_ = false;
  std::int64_t next_ = 0;
};

}  // namespace

MadeWriter pdf_writer(const Place& file, const Options& options, const Provenance& provenance) {
  auto sheets = Sheets::draw(file, title_over(options, provenance));
  if (!sheets) return tl::unexpected(sheets.error());
  return std::make_unique<PdfWriter>(*std::move(sheets), options, provenance);
}

}  // namespace gongwen::exports
