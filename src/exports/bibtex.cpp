// BibLaTeX and BibTeX.

#include "exports/plain.h"
#include "exports/reference_writer.h"
#include "exports/writers.h"

namespace gongwen::exports {
namespace {

/// Text for a field in braces. Braces themselves are commands: BibTeX counts them even behind a backslash.
std::string as_latex(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    switch (c) {
      case '\\': escaped += "\\textbackslash{}"; break;
      case '{': escaped += "\\textbraceleft{}"; break;
      case '}': escaped += "\\textbraceright{}"; break;
      case '~': escaped += "\\textasciitilde{}"; break;
      case '^': escaped += "\\textasciicircum{}"; break;
      case '$':
      case '&':
      case '%':
      case '#':
      case '_':
        escaped += '\\';
        escaped += c;
        break;
      default: escaped += c;
    }
  }
  return escaped;
}

class BibWriter : public ReferenceWriter {
 public:
  using ReferenceWriter::ReferenceWriter;

 protected:
  using ReferenceWriter::put;

  void put(const Reference& reference) final {
    out() << "@article{" << reference.id;
    own_fields(reference);
    // Chinese names are one piece: braces keep styles from parting them.
    field("author", told(
                        reference.authors, [](const auto& name) { return "{" + as_latex(name) + "}"; }, " and "));
    if (!reference.title.empty()) field("title", "{" + as_latex(reference.title) + "}");
    if (!reference.short_title.empty()) field("shorttitle", "{" + as_latex(reference.short_title) + "}");
    field("pages", as_latex(joined(reference.pages, ", ")));
    field("note", as_latex(joined(reference.notes(), "; ")));
    field("abstract", as_latex(reference.abstract));
    field("keywords", as_latex(joined(reference.keywords, ", ")));
    out() << "\n}\n\n";
  }

  virtual void own_fields(const Reference& reference) = 0;

  /// `value` is LaTeX.
  void field(std::string_view name, const std::string& value) {
    if (!value.empty()) out() << ",\n  " << name << " = {" << value << "}";
  }
};

/// A date that was inferred is in the note alone: without `date` styles print their “n.d.”.
class BibLatexWriter : public BibWriter {
 public:
  using BibWriter::BibWriter;

 private:
  void own_fields(const Reference& reference) override {
    field("entrysubtype", "newspaper");
    field("journaltitle", as_latex(reference.paper));
    if (!reference.date_inferred) field("date", reference.date);
    field("titleaddon", as_latex(reference.section));
    field("langid", "chinese");
  }
};

/// BibTeX prints `year` as it stands, so an inferred one is in brackets.
class BibTexWriter : public BibWriter {
 public:
  using BibWriter::BibWriter;

 private:
  void own_fields(const Reference& reference) override {
    field("journal", as_latex(reference.paper));
    const auto parts = reference.date_parts();
    if (!parts.empty() && reference.date_inferred) {
      field("year", "[" + parts[0] + "]");
    } else if (!parts.empty()) {
      field("year", parts[0]);
      if (parts.size() > 1) field("month", parts[1]);
      if (parts.size() > 2) field("day", parts[2]);
    }
    field("language", "chinese");
  }
};

}  // namespace

MadeWriter biblatex_writer(const Place& file, const Options& options, const Provenance& provenance) {
  return std::make_unique<BibLatexWriter>(file, options, provenance);
}

MadeWriter bibtex_writer(const Place& file, const Options& options, const Provenance& provenance) {
  return std::make_unique<BibTexWriter>(file, options, provenance);
}

}  // namespace gongwen::exports
