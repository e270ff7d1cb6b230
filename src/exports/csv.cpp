#include "exports/csv.h"

#include "exports/columns.h"
#include "exports/plain.h"
#include "exports/writers.h"

#include <string_view>
#include <utility>

namespace gongwen::exports {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

class CsvWriter : public StreamWriter {
 public:
  CsvWriter(const Place& file, const Options& options, std::vector<const Column*> columns)
      : StreamWriter(file), options_(options), columns_(std::move(columns)), cells_(columns_.size()) {
    if (options_.byte_order_mark) out() << byte_order_mark;
    write([](const Column& column) { return std::string(column.name); });
  }

 private:
  void put(const Entry& entry) override {
    write([&](const Column& column) { return column.cell(entry, options_.citation); });
  }

  template <class Cell>
  void write(Cell cell) {
    for (std::size_t i = 0; i < cells_.size(); ++i) cells_[i] = plain(cell(*columns_[i]));
    write_csv_record(out(), cells_, options_.neutral_formulas);
  }

  Options options_;
  std::vector<const Column*> columns_;
  std::vector<std::string> cells_;
};

}  // namespace

void write_csv_record(std::ostream& out, std::span<const std::string> cells, bool neutral_formulas) {
  bool first = true;
  for (const std::string& cell : cells) {
    if (!first) out << ',';
    first = false;
    const bool formula =
        neutral_formulas && !cell.empty() && std::string_view("=+-@\t\r").find(cell.front()) != std::string_view::npos;
    if (!formula && cell.find_first_of(",\"\r\n") == std::string::npos) {
      out << cell;
      continue;
    }
    out << '"';
    if (formula) out << '\'';
    for (const char c : cell) {
      if (c == '"') out << '"';
      out << c;
    }
    out << '"';
  }
  out << "\r\n";
}

MadeWriter csv_writer(const Place& file, const Options& options, const Provenance&) {
  auto columns = chosen_columns(options);
  if (!columns) return tl::unexpected(columns.error());
  return std::make_unique<CsvWriter>(file, options, *std::move(columns));
}

}  // namespace gongwen::exports
