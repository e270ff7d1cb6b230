#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace gongwen::exports {

/// What an export is written as.
enum class Format {
  Csv,
  Xlsx,
  Jsonl,
  Markdown,
  Html,
  Text,
  Tei,
  Odt,
  Pdf,
  Archive,
  Gbt7714,
  BibLatex,
  BibTex,
  Ris,
  CslJson,
  EndNote,
};

struct FormatName {
  Format format;
  std::string_view name;    ///< On the command line and in manifests.
  std::string_view ending;  ///< Of the file's name, with its dot; for whoever proposes one.
};

inline constexpr std::array formats{
    FormatName{Format::Csv, "csv", ".csv"},           FormatName{Format::Xlsx, "xlsx", ".xlsx"},
    FormatName{Format::Jsonl, "jsonl", ".jsonl"},     FormatName{Format::Markdown, "md", ".md"},
    FormatName{Format::Html, "html", ".html"},        FormatName{Format::Text, "txt", ".txt"},
    FormatName{Format::Tei, "tei", ".xml"},           FormatName{Format::Odt, "odt", ".odt"},
    FormatName{Format::Pdf, "pdf", ".pdf"},           FormatName{Format::Archive, "archive", ".gongwen"},
    FormatName{Format::Gbt7714, "gbt7714", ".txt"},   FormatName{Format::BibLatex, "biblatex", ".bib"},
    FormatName{Format::BibTex, "bibtex", ".bib"},     FormatName{Format::Ris, "ris", ".ris"},
    FormatName{Format::CslJson, "csl-json", ".json"}, FormatName{Format::EndNote, "endnote", ".xml"},
};

[[nodiscard]] std::string_view name(Format format);
[[nodiscard]] std::optional<Format> format_named(std::string_view name);

}  // namespace gongwen::exports
