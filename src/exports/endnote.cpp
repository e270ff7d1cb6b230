// EndNote XML.

#include "exports/plain.h"
#include "exports/reference_writer.h"
#include "exports/writers.h"
#include "exports/xml.h"

namespace gongwen::exports {
namespace {

/// A date that was inferred stands in brackets, year and date, and a note says so.
class EndNoteWriter : public ReferenceWriter {
 public:
  EndNoteWriter(const Place& file, const Options& options, const Provenance& provenance)
      : ReferenceWriter(file, options, provenance), xml_(out()) {
    xml_.open("xml").open("records").line();
  }

 private:
  using ReferenceWriter::put;

  void put(const Reference& reference) override {
    xml_.open("record");
    xml_.leaf("source-app", "Gongwen");
    xml_.open("ref-type").attribute("name", "Newspaper Article").text("23").close();
    xml_.open("contributors").open("authors");
    for (const auto& author : reference.authors) xml_.leaf("author", author);
    xml_.close().close();
    xml_.open("titles").leaf("title", reference.title).leaf("secondary-title", reference.paper);
    xml_.leaf("short-title", reference.short_title).close();
    xml_.open("periodical").leaf("full-title", reference.paper).close();
    xml_.leaf("pages", joined(reference.pages, ", "));
    xml_.leaf("section", reference.section);
    xml_.open("keywords");
    for (const auto& keyword : reference.keywords) xml_.leaf("keyword", keyword);
    xml_.close();
    put_date(reference);
    xml_.leaf("accession-num", reference.id);
    xml_.leaf("abstract", reference.abstract);
    xml_.leaf("notes", joined(reference.notes(), "\n"));
    xml_.leaf("remote-database-name", reference.archive);
    xml_.leaf("language", "zh-CN");
    xml_.close().line();
  }

  void put_date(const Reference& reference) {
    const auto parts = reference.date_parts();
    if (parts.empty()) return;
    const auto told_as = [&](const std::string& date) { return reference.date_inferred ? "[" + date + "]" : date; };
    xml_.open("dates").leaf("year", told_as(parts[0]));
    xml_.open("pub-dates").leaf("date", told_as(reference.date)).close().close();
  }

  void end() override { xml_.finish(); }

  Xml xml_;
};

}  // namespace

MadeWriter endnote_writer(const Place& file, const Options& options, const Provenance& provenance) {
  return std::make_unique<EndNoteWriter>(file, options, provenance);
}

}  // namespace gongwen::exports
