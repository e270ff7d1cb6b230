#pragma once

#include "exports/writer.h"

#include <filesystem>
#include <memory>

/// The formats, one function each, as make_writer() has them.
namespace gongwen::exports {

using Place = std::filesystem::path;
using MadeWriter = Result<std::unique_ptr<Writer>>;

/// RFC 4180 with its options; see csv.h.
[[nodiscard]] MadeWriter csv_writer(const Place& file, const Options& options, const Provenance& provenance);
/// A workbook written row by row: real dates, frozen header, filter, a sheet that tells where it comes from. A cell
/// holds 32,767 characters and a sheet 1,048,576 rows: longer texts are cut, marked and remarked on, further rows go to
/// further sheets.
[[nodiscard]] MadeWriter xlsx_writer(const Place& file, const Options& options, const Provenance& provenance);
/// An article a line, as data/article.schema.json describes it.
[[nodiscard]] MadeWriter jsonl_writer(const Place& file, const Options& options, const Provenance& provenance);

/// Reading copies.
[[nodiscard]] MadeWriter markdown_writer(const Place& file, const Options& options, const Provenance& provenance);
/// One file that loads nothing from elsewhere, with contents; well-formed as XML too.
[[nodiscard]] MadeWriter html_writer(const Place& file, const Options& options, const Provenance& provenance);
[[nodiscard]] MadeWriter text_writer(const Place& file, const Options& options, const Provenance& provenance);
/// A folder with a file for each article, named by date, headline and id.
[[nodiscard]] MadeWriter text_folder_writer(const Place& folder, const Options& options, const Provenance& provenance);
/// OpenDocument 1.2 text: contents with page numbers, running heads.
[[nodiscard]] MadeWriter odt_writer(const Place& file, const Options& options, const Provenance& provenance);
/// A4: contents with page numbers, running heads.
[[nodiscard]] MadeWriter pdf_writer(const Place& file, const Options& options, const Provenance& provenance);

/// A teiCorpus of TEI P5 with a TEI for each article, parts of stories leading to each other.
[[nodiscard]] MadeWriter tei_writer(const Place& file, const Options& options, const Provenance& provenance);

/// Citations.
[[nodiscard]] MadeWriter gbt7714_writer(const Place& file, const Options& options, const Provenance& provenance);
[[nodiscard]] MadeWriter biblatex_writer(const Place& file, const Options& options, const Provenance& provenance);
[[nodiscard]] MadeWriter bibtex_writer(const Place& file, const Options& options, const Provenance& provenance);
[[nodiscard]] MadeWriter ris_writer(const Place& file, const Options& options, const Provenance& provenance);
[[nodiscard]] MadeWriter csl_json_writer(const Place& file, const Options& options, const Provenance& provenance);
[[nodiscard]] MadeWriter endnote_writer(const Place& file, const Options& options, const Provenance& provenance);

}  // namespace gongwen::exports
