// Workbooks, by libxlsxwriter.

#include "exports/columns.h"
#include "exports/plain.h"
#include "exports/writers.h"
#include "text/utf8.h"

#include <charconv>
#include <cstdlib>
#include <utility>

#include <xlsxwriter.h>

namespace gongwen::exports {
namespace {

// Limits of Excel, counted as it does: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3
constexpr std::size_t cell_units = 32'767;
constexpr lxw_row_t sheet_rows = 1'048'576;
// Fixed, so that the same articles give the same bytes: files carry a time of their making.
constexpr time_t made_at = 946'684'800;  // 2000-01-01

/// Bytes of `text` that fit into `units` UTF-16 units.
std::size_t fitting(std::string_view text, std::size_t units) {
  std::size_t used = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto character = text::code_point_at(text, at);
    used += character.value >= 0x10000 ? 2 : 1;
    if (used > units) return at;
    at = character.end;
  }
  return text.size();
}

class XlsxWriter : public Writer {
 public:
  XlsxWriter(Place file, const Options& options, Provenance provenance, std::vector<const Column*> columns)
      : file_(std::move(file)),
        temporary_(file_.has_parent_path() ? file_.parent_path().string() : "."),
        options_(options),
        provenance_(std::move(provenance)),
        columns_(std::move(columns)) {}

  ~XlsxWriter() override {
    if (workbook_ != nullptr) lxw_workbook_free(workbook_);
  }

  bool begin() {
    // Rows go to a file beside the workbook, and not to a place that may have less room.
    lxw_workbook_options how{LXW_TRUE, temporary_.data(), LXW_TRUE};
    workbook_ = workbook_new_opt(file_.c_str(), &how);
    if (workbook_ == nullptr) return false;
    lxw_doc_properties properties{};
    properties.created = made_at;
    workbook_set_properties(workbook_, &properties);
    bold_ = workbook_add_format(workbook_);
    format_set_bold(bold_);
    date_ = workbook_add_format(workbook_);
    format_set_num_format(date_, "yyyy-mm-dd");
    inferred_ = workbook_add_format(workbook_);
    format_set_num_format(inferred_, "\\[yyyy-mm-dd\\]");
    format_set_italic(inferred_);
    return next_sheet();
  }

  Result<void> add(const Entry& entry) override {
    if (row_ == sheet_rows) {
      end_sheet();
      if (!next_sheet()) return failed();
    }
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      const auto column = static_cast<lxw_col_t>(i);
      if (!put(column, *columns_[i], columns_[i]->cell(entry, options_.citation), entry)) return failed();
    }
    ++row_;
    return {};
  }

  Result<void> finish() override {
    end_sheet();
    add_provenance();
    const bool written = workbook_close(std::exchange(workbook_, nullptr)) == LXW_NO_ERROR;
    return written ? Result<void>() : failed();
  }

  [[nodiscard]] std::vector<std::string> remarks() const override {
    if (cut_ == 0) return {};
    return {std::to_string(cut_) + " texts were longer than the " + std::to_string(cell_units) +
            " characters that a cell holds, and are cut and marked so; jsonl and csv hold them whole"};
  }

 private:
  [[nodiscard]] Result<void> failed() const {
    return fail(ErrorCode::Io, file_.string() + ": could not be written (is the disk full?)");
  }

  bool next_sheet() {
    sheet_ = workbook_add_worksheet(workbook_,
                                    ("articles" + (sheets_ == 0 ? "" : " " + std::to_string(sheets_ + 1))).c_str());
    ++sheets_;
    if (sheet_ == nullptr) return false;
    worksheet_freeze_panes(sheet_, 1, 0);
    row_ = 0;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      const auto column = static_cast<lxw_col_t>(i);
      const bool wide = columns_[i]->name == "headline" || columns_[i]->name == "body";
      worksheet_set_column(sheet_, column, column, wide ? 40 : 14, nullptr);
      if (worksheet_write_string(sheet_, 0, column, std::string(columns_[i]->name).c_str(), bold_) != LXW_NO_ERROR) {
        return false;
      }
    }
    row_ = 1;
    return true;
  }

  void end_sheet() { worksheet_autofilter(sheet_, 0, 0, row_ - 1, static_cast<lxw_col_t>(columns_.size() - 1)); }

  bool put(lxw_col_t at, const Column& column, const std::string& value, const Entry& entry) {
    if (value.empty()) return true;
    const auto& issue = entry.article.issue_date;
    if (column.type == CellType::Number) {
      return worksheet_write_number(sheet_, row_, at, std::strtod(value.c_str(), nullptr), nullptr) == LXW_NO_ERROR;
    }
    lxw_datetime day{};
    if (column.type == CellType::Date && read_day(value, day)) {
      const bool inferred = issue.origin == annotate::Origin::Inferred;
      return worksheet_write_datetime(sheet_, row_, at, &day, inferred ? inferred_ : date_) == LXW_NO_ERROR;
    }
    return worksheet_write_string(sheet_, row_, at, cell_text(value).c_str(), nullptr) == LXW_NO_ERROR;
  }

  /// A whole day that Excel can count: its calendar begins with 1900, and its first months are a day off.
  static bool read_day(const std::string& iso, lxw_datetime& day) {
    if (iso.size() != 10 || iso < "1900-03-01") return false;
    const auto number = [&](std::size_t at, std::size_t size, int& value) {
      return std::from_chars(iso.data() + at, iso.data() + at + size, value).ec == std::errc();
    };
    return number(0, 4, day.year) && number(5, 2, day.month) && number(8, 2, day.day);
  }

  std::string cell_text(const std::string& value) {
    std::string text = plain(value);
    if (fitting(text, cell_units) == text.size()) return text;
    ++cut_;
    const std::string mark = "…〔截断, 全文 " + std::to_string(text::count_characters(text)) + " 字〕";
    text.resize(fitting(text, cell_units - text::count_characters(mark)));
    return text + mark;
  }

  void add_provenance() {
    lxw_worksheet* sheet = workbook_add_worksheet(workbook_, "provenance");
    if (sheet == nullptr) return;
    worksheet_set_column(sheet, 0, 1, 30, nullptr);
    lxw_row_t row = 0;
    const auto fact = [&](const char* name, const std::string& value) {
      worksheet_write_string(sheet, row, 0, name, bold_);
      worksheet_write_string(sheet, row++, 1, cell_text(value).c_str(), nullptr);
    };
    fact("program", provenance_.program);
    fact("archive", provenance_.archive);
    fact("index", provenance_.index);
    fact("query", provenance_.query);
    fact("sort", provenance_.sort);
    fact("matched", std::to_string(provenance_.matched));
    fact("written", std::to_string(provenance_.matched));
    for (const std::string& remark : remarks()) fact("remark", remark);
    fact("dates", "[2023-04-28] in brackets: inferred, not printed or told");
  }

  Place file_;
  std::string temporary_;
  Options options_;
  Provenance provenance_;
  std::vector<const Column*> columns_;
  lxw_workbook* workbook_ = nullptr;
  lxw_worksheet* sheet_ = nullptr;
  lxw_format* bold_ = nullptr;
  lxw_format* date_ = nullptr;
  lxw_format* inferred_ = nullptr;
  lxw_row_t row_ = 0;
  std::size_t sheets_ = 0;
  std::int64_t cut_ = 0;
};

}  // namespace

MadeWriter xlsx_writer(const Place& file, const Options& options, const Provenance& provenance) {
  auto columns = chosen_columns(options);
  if (!columns) return tl::unexpected(columns.error());
  auto writer = std::make_unique<XlsxWriter>(file, options, provenance, *std::move(columns));
  if (!writer->begin()) return fail(ErrorCode::Io, file.string() + ": could not be made");
  return writer;
}

}  // namespace gongwen::exports
