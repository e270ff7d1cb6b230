// The formats of citations that are lines of text: GB/T 7714, RIS, CSL-JSON.

#include "annotate/article_json.h"
#include "exports/gbt7714.h"
#include "exports/plain.h"
#include "exports/reference_writer.h"
#include "exports/writers.h"

#include <utility>

namespace gongwen::exports {
namespace {

using annotate::Json;

class Gbt7714Writer : public ReferenceWriter {
 public:
  using ReferenceWriter::ReferenceWriter;

 private:
  using ReferenceWriter::put;
  void put(const Reference& reference) override { out() << gbt7714(reference, style()) << '\n'; }
};

/// RIS as Zotero and EndNote read it: CR LF, a tag, two spaces, hyphen, space. A value is one line, so none can begin
/// another field. A date that was inferred is in a note and in no field.
class RisWriter : public ReferenceWriter {
 public:
  using ReferenceWriter::ReferenceWriter;

 private:
  using ReferenceWriter::put;
  void field(std::string_view tag, const std::string& value) {
    if (!value.empty()) out() << tag << "  - " << value << "\r\n";
  }

  void put(const Reference& reference) override {
    field("TY", "NEWS");
    field("TI", reference.title);
    field("ST", reference.short_title);
    for (const auto& author : reference.authors) field("AU", author);
    field("T2", reference.paper);
    if (const auto parts = reference.date_parts(); !parts.empty() && !reference.date_inferred) {
      field("PY", parts[0]);
      const auto part = [&](std::size_t i) { return i < parts.size() ? parts[i] : std::string(); };
      field("DA", parts[0] + "/" + part(1) + "/" + part(2) + "/");
    }
    field("SP", joined(reference.pages, ", "));
    field("SE", reference.section);
    field("AB", reference.abstract);
    for (const auto& keyword : reference.keywords) field("KW", keyword);
    for (const auto& note : reference.notes()) field("N1", note);
    field("LA", "zh-CN");
    field("DB", reference.archive);
    field("AN", reference.id);
    out() << "ER  - \r\n\r\n";
  }
};

/// An array of CSL-JSON items, an item a line. An inferred date is a literal in brackets: processors print it as it
/// stands, and Zotero, which drops `circa`, keeps it too.
class CslJsonWriter : public ReferenceWriter {
 public:
  using ReferenceWriter::ReferenceWriter;

 private:
  using ReferenceWriter::put;
  static Json date(const Reference& reference) {
    if (reference.date_inferred) return {{"literal", "[" + reference.date + "]"}, {"circa", true}};
    Json numbers = Json::array();
    for (const auto& part : reference.date_parts()) numbers.push_back(std::stoi(part));
    return {{"date-parts", Json::array({numbers})}};
  }

  void put(const Reference& reference) override {
    Json item{{"id", reference.id}, {"type", "article-newspaper"}, {"title", reference.title}};
    const auto field = [&](const char* name, const std::string& value) {
      if (!value.empty()) item[name] = value;
    };
    field("title-short", reference.short_title);
    for (const auto& author : reference.authors) item["author"].push_back({{"literal", author}});
    field("container-title", reference.paper);
    if (!reference.date.empty()) item["issued"] = date(reference);
    field("page", joined(reference.pages, ", "));
    field("section", reference.section);
    field("abstract", reference.abstract);
    field("keyword", joined(reference.keywords, ", "));
    field("note", joined(reference.notes(), "\n"));
    field("language", "zh-CN");
    field("archive", reference.archive);
    field("archive_location", reference.id);
    out() << (std::exchange(first_, false) ? "[\n" : ",\n") << item.dump();
  }

  void end() override { out() << (first_ ? "[" : "") << "\n]\n"; }

  bool first_ = true;
};

}  // namespace

MadeWriter gbt7714_writer(const Place& file, const Options& options, const Provenance& provenance) {
  return std::make_unique<Gbt7714Writer>(file, options, provenance);
}

MadeWriter ris_writer(const Place& file, const Options& options, const Provenance& provenance) {
  return std::make_unique<RisWriter>(file, options, provenance);
}

MadeWriter csl_json_writer(const Place& file, const Options& options, const Provenance& provenance) {
  return std::make_unique<CslJsonWriter>(file, options, provenance);
}

}  // namespace gongwen::exports
