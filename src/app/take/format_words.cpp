#include "app/take/format_words.h"

#include "app/text.h"
#include "exports/columns.h"
#include "exports/jsonl.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace gongwen::app {
namespace {

using exports::Format;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Exports)
};

struct ColumnWords {
  std::string_view column;
  const char* words;
  bool usual = false;
};

constexpr std::array known_columns{
    ColumnWords{"id", QT_TRANSLATE_NOOP("Exports", "Article id")},
    ColumnWords{"headline", QT_TRANSLATE_NOOP("Exports", "Headline"), true},
    ColumnWords{"kicker", QT_TRANSLATE_NOOP("Exports", "Kicker")},
    ColumnWords{"subtitle", QT_TRANSLATE_NOOP("Exports", "Subtitle"), true},
    ColumnWords{"paper", QT_TRANSLATE_NOOP("Exports", "Paper"), true},
    ColumnWords{"issue_date", QT_TRANSLATE_NOOP("Exports", "Issue date"), true},
    ColumnWords{"issue_date_origin", QT_TRANSLATE_NOOP("Exports", "How the date is known"), true},
    ColumnWords{"page_no", QT_TRANSLATE_NOOP("Exports", "Page"), true},
    ColumnWords{"kind", QT_TRANSLATE_NOOP("Exports", "Kind")},
    ColumnWords{"province", QT_TRANSLATE_NOOP("Exports", "Province"), true},
    ColumnWords{"prefecture", QT_TRANSLATE_NOOP("Exports", "Prefecture"), true},
    ColumnWords{"county", QT_TRANSLATE_NOOP("Exports", "County"), true},
    ColumnWords{"regions", QT_TRANSLATE_NOOP("Exports", "All regions")},
    ColumnWords{"topics", QT_TRANSLATE_NOOP("Exports", "Topics"), true},
    ColumnWords{"bylines", QT_TRANSLATE_NOOP("Exports", "Bylines"), true},
    ColumnWords{"agency", QT_TRANSLATE_NOOP("Exports", "Agency")},
    ColumnWords{"event_dates", QT_TRANSLATE_NOOP("Exports", "Dates told of")},
    ColumnWords{"label", QT_TRANSLATE_NOOP("Exports", "Column of the paper")},
    ColumnWords{"standfirst", QT_TRANSLATE_NOOP("Exports", "Standfirst")},
    ColumnWords{"body", QT_TRANSLATE_NOOP("Exports", "Text"), true},
    ColumnWords{"source", QT_TRANSLATE_NOOP("Exports", "Page file")},
    ColumnWords{"lines", QT_TRANSLATE_NOOP("Exports", "Lines of the page")},
    ColumnWords{"confidence", QT_TRANSLATE_NOOP("Exports", "Confidence of the joining")},
    ColumnWords{"continued_from_page", QT_TRANSLATE_NOOP("Exports", "Begun on page")},
    ColumnWords{"continued_from", QT_TRANSLATE_NOOP("Exports", "Begun in article")},
    ColumnWords{"continued_from_headline", QT_TRANSLATE_NOOP("Exports", "Begun under the headline")},
    ColumnWords{"continued_on_page", QT_TRANSLATE_NOOP("Exports", "Goes on on page")},
    ColumnWords{"continued_on", QT_TRANSLATE_NOOP("Exports", "Goes on in article")},
    ColumnWords{"continued_on_headline", QT_TRANSLATE_NOOP("Exports", "Goes on under the headline")},
    ColumnWords{"tags", QT_TRANSLATE_NOOP("Exports", "Tags"), true},
    ColumnWords{"state", QT_TRANSLATE_NOOP("Exports", "Read or reviewed")},
    ColumnWords{"collections", QT_TRANSLATE_NOOP("Exports", "Collections")},
    ColumnWords{"notes", QT_TRANSLATE_NOOP("Exports", "Notes"), true},
    ColumnWords{"citation", QT_TRANSLATE_NOOP("Exports", "Citation"), true},
};

}  // namespace

QString describe(Format format) {
  switch (format) {
    case Format::Csv: return Words::tr("CSV table");
    case Format::Xlsx: return Words::tr("Excel workbook");
    case Format::Jsonl: return Words::tr("JSON Lines");
    case Format::Markdown: return Words::tr("Markdown");
    case Format::Html: return Words::tr("Web page (HTML)");
    case Format::Text: return Words::tr("Plain text");
    case Format::Tei: return Words::tr("TEI P5");
    case Format::Odt: return Words::tr("Document (ODT)");
    case Format::Pdf: return Words::tr("PDF");
    case Format::Archive: return Words::tr("Archive of its own");
    case Format::Gbt7714: return Words::tr("References, GB/T 7714");
    case Format::BibLatex: return Words::tr("BibLaTeX");
    case Format::BibTex: return Words::tr("BibTeX");
    case Format::Ris: return Words::tr("RIS");
    case Format::CslJson: return Words::tr("CSL-JSON");
    case Format::EndNote: return Words::tr("EndNote XML");
  }
  return {};
}

QString purpose(Format format) {
  switch (format) {
    case Format::Csv: return Words::tr("A table for any program; Excel opens it with a double click.");
    case Format::Xlsx: return Words::tr("With real dates, a filter, and a sheet that says where it comes from.");
    case Format::Jsonl:
      return Words::tr("Every field with its evidence, notes and corrections; can be taken in elsewhere.");
    case Format::Markdown:
    case Format::Text: return Words::tr("A copy to read, with a citation under each article.");
    case Format::Html: return Words::tr("A copy to read in one file, with contents.");
    case Format::Odt:
    case Format::Pdf: return Words::tr("A copy to read and print, with contents, running heads and page numbers.");
    case Format::Tei: return Words::tr("For corpora.");
    case Format::Archive: return Words::tr("The pages on which the articles stand, with notes and corrections.");
    case Format::Gbt7714: return Words::tr("A list of references to paste under a text.");
    case Format::BibTex:
      return Words::tr("For LaTeX. Zotero takes such entries for journal articles: give it RIS or CSL-JSON.");
    case Format::BibLatex:
    case Format::Ris:
    case Format::CslJson:
    case Format::EndNote: return Words::tr("For reference managers.");
  }
  return {};
}

bool has_columns(Format format) { return format == Format::Csv || format == Format::Xlsx || format == Format::Jsonl; }

bool has_text(Format format) { return has_columns(format) || has_title(format) || format == Format::Tei; }

bool has_title(Format format) {
  return format == Format::Markdown || format == Format::Html || format == Format::Text || format == Format::Odt ||
         format == Format::Pdf;
}

bool has_citation(Format format) {
  return has_title(format) || format == Format::Gbt7714 || format == Format::Csv || format == Format::Xlsx;
}

std::vector<std::string> columns_of(Format format) {
  if (format == Format::Jsonl) return exports::record_keys();
  std::vector<std::string> names;
  for (const auto& column : exports::all_columns()) names.emplace_back(column.name);
  return names;
}

bool is_usual_column(std::string_view column) {
  const auto known = std::ranges::find(known_columns, column, &ColumnWords::column);
  return known != known_columns.end() && known->usual;
}

QString column_in_words(std::string_view column) {
  const auto known = std::ranges::find(known_columns, column, &ColumnWords::column);
  return known == known_columns.end() ? to_qt(column) : QCoreApplication::translate("Exports", known->words);
}

}  // namespace gongwen::app
