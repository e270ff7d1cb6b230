#include "exports/writer.h"

#include "exports/writers.h"

#include <cassert>

namespace gongwen::exports {

StreamWriter::StreamWriter(const std::filesystem::path& file) : file_(file), stream_(file, std::ios::binary) {}

Result<void> StreamWriter::state() const {
  if (!stream_) return fail(ErrorCode::Io, file_.string() + ": could not be written (is the disk full?)");
  return {};
}

Result<void> StreamWriter::add(const Entry& entry) {
  if (stream_) put(entry);
  return state();
}

Result<void> StreamWriter::finish() {
  if (stream_) end();
  stream_.close();
  return state();
}

Result<std::unique_ptr<Writer>> make_writer(const std::filesystem::path& place, const Options& options,
                                            const Provenance& provenance) {
  switch (options.format) {
    case Format::Csv: return csv_writer(place, options, provenance);
    case Format::Xlsx: return xlsx_writer(place, options, provenance);
    case Format::Jsonl: return jsonl_writer(place, options, provenance);
    case Format::Markdown: return markdown_writer(place, options, provenance);
    case Format::Html: return html_writer(place, options, provenance);
    case Format::Text:
      return options.file_each ? text_folder_writer(place, options, provenance)
                               : text_writer(place, options, provenance);
    case Format::Tei: return tei_writer(place, options, provenance);
    case Format::Odt: return odt_writer(place, options, provenance);
    case Format::Pdf: return pdf_writer(place, options, provenance);
    case Format::Gbt7714: return gbt7714_writer(place, options, provenance);
    case Format::BibLatex: return biblatex_writer(place, options, provenance);
    case Format::BibTex: return bibtex_writer(place, options, provenance);
    case Format::Ris: return ris_writer(place, options, provenance);
    case Format::CslJson: return csl_json_writer(place, options, provenance);
    case Format::EndNote: return endnote_writer(place, options, provenance);
    case Format::Archive: break;
  }
  assert(false && "an archive is no writer's");
  return fail(ErrorCode::Invalid, "no writer");
}

}  // namespace gongwen::exports
