// OpenDocument text, https://docs.oasis-open.org/office/OpenDocument/v1.2/

#include "exports/plain.h"
#include "exports/reading.h"
#include "exports/writers.h"
#include "exports/xml.h"
#include "exports/zip_file.h"

#include <optional>
#include <unordered_set>

namespace gongwen::exports {
namespace {

constexpr std::string_view media_type = "application/vnd.oasis.opendocument.text";
constexpr const char* office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
constexpr const char* text_names = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
constexpr const char* style_names = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
constexpr const char* formats_names = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";

void put_manifest(std::ostream& out) {
  Xml xml(out);
  xml.open("manifest:manifest").attribute("xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0");
  xml.attribute("manifest:version", "1.2");
  const auto entry = [&](std::string_view path, std::string_view type) {
    xml.open("manifest:file-entry").attribute("manifest:full-path", path);
    xml.attribute("manifest:media-type", type).close();
  };
  entry("/", media_type);
  for (const char* part : {"content.xml", "styles.xml", "meta.xml"}) entry(part, "text/xml");
  xml.finish();
}

void put_meta(std::ostream& out, const std::string& title, const Provenance& provenance) {
  Xml xml(out);
  xml.open("office:document-meta").attribute("xmlns:office", office).attribute("office:version", "1.2");
  xml.attribute("xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0");
  xml.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
  xml.open("office:meta").leaf("meta:generator", provenance.program).leaf("dc:title", title);
  xml.leaf("dc:language", "zh-CN");
  xml.finish();
}

struct ParagraphStyle {
  const char* name;
  const char* size;
  const char* weight;
  const char* indent;
  const char* margin;
};

// By the names of roles, and those of the document's own paragraphs.
constexpr ParagraphStyle paragraph_styles[] = {
    {"body", "11pt", "normal", "22pt", "0.1cm"},      {"section", "12pt", "bold", "0cm", "0.3cm"},
    {"label", "10pt", "normal", "0cm", "0.1cm"},      {"kicker", "11pt", "normal", "0cm", "0.1cm"},
    {"headline", "16pt", "bold", "0cm", "0.6cm"},     {"subtitle", "12pt", "normal", "0cm", "0.1cm"},
    {"standfirst", "10pt", "normal", "0cm", "0.2cm"}, {"byline", "10pt", "normal", "0cm", "0.1cm"},
    {"caption", "10pt", "normal", "0cm", "0.1cm"},    {"credit", "10pt", "normal", "0cm", "0.1cm"},
    {"note", "9pt", "normal", "0cm", "0.1cm"},        {"contents", "10pt", "normal", "0cm", "0.05cm"},
    {"title", "20pt", "bold", "0cm", "0.6cm"},
};

void put_styles(std::ostream& out) {
  Xml xml(out);
  xml.open("office:document-styles").attribute("xmlns:office", office).attribute("office:version", "1.2");
  xml.attribute("xmlns:style", style_names).attribute("xmlns:text", text_names).attribute("xmlns:fo", formats_names);
  xml.open("office:styles");
  for (const auto& style : paragraph_styles) {
    xml.open("style:style").attribute("style:name", style.name).attribute("style:family", "paragraph");
    xml.open("style:paragraph-properties").attribute("fo:text-indent", style.indent);
    xml.attribute("fo:margin-top", style.margin).attribute("fo:margin-bottom", "0.1cm");
    xml.attribute("fo:line-height", "150%");
    if (std::string_view(style.name) == "contents") {
      xml.open("style:tab-stops").open("style:tab-stop").attribute("style:position", "16cm");
      xml.attribute("style:type", "right").attribute("style:leader-style", "dotted");
      xml.attribute("style:leader-text", ".").close().close();
    }
    xml.close().open("style:text-properties").attribute("fo:font-size", style.size);
    xml.attribute("fo:font-weight", style.weight).attribute("style:font-size-asian", style.size);
    xml.attribute("style:font-weight-asian", style.weight).close().close();
  }
  xml.close().open("office:automatic-styles");
  xml.open("style:page-layout").attribute("style:name", "a4").open("style:page-layout-properties");
  xml.attribute("fo:page-width", "21cm").attribute("fo:page-height", "29.7cm").attribute("fo:margin", "2.5cm").close();
  xml.open("style:header-style").close().open("style:footer-style").close().close().close();
  xml.open("office:master-styles").open("style:master-page").attribute("style:name", "Standard");
  xml.attribute("style:page-layout-name", "a4");
  xml.open("style:header").open("text:p").attribute("text:style-name", "note").open("text:chapter");
  xml.attribute("text:display", "name").attribute("text:outline-level", "1").close().close().close();
  xml.open("style:footer").open("text:p").attribute("text:style-name", "note");
  xml.open("text:page-number").attribute("text:select-page", "current").text("1").close();
  xml.finish();
}

class OdtWriter : public Writer {
 public:
  OdtWriter(ZipFile zip, const Options& options, const Provenance& provenance)
      : zip_(std::move(zip)), options_(options), colophon_(colophon(provenance)) {
    const std::string title = title_over(options, provenance);
    // The first entry, and not packed, so that the file is known by its bytes.
    zip_.begin("mimetype", ZipFile::Method::Store) << media_type;
    put_manifest(zip_.begin("META-INF/manifest.xml"));
    put_meta(zip_.begin("meta.xml"), title, provenance);
    put_styles(zip_.begin("styles.xml"));
    xml_.emplace(zip_.begin("content.xml"));
    xml_->open("office:document-content").attribute("xmlns:office", office).attribute("office:version", "1.2");
    xml_->attribute("xmlns:text", text_names).attribute("xmlns:xlink", "http://www.w3.org/1999/xlink");
    xml_->open("office:body").open("office:text");
    paragraph("title", title);
    for (const auto& line : colophon_) paragraph("note", line);
    xml_->open("text:table-of-content").attribute("text:name", "contents");
    xml_->open("text:table-of-content-source").attribute("text:outline-level", "1").close();
    xml_->open("text:index-body").line();
  }

  [[nodiscard]] bool has_contents() const override { return true; }

  Result<void> announce(const Entry& entry) override {
    Options heads = options_;
    heads.full_text = false;
    const ReadingCopy copy = reading_copy(entry, heads);
    here_.insert(copy.id);
    xml_->open("text:p").attribute("text:style-name", "contents");
    open_link(copy.id);
    put_text(copy.title);
    xml_->open("text:tab").close().open("text:bookmark-ref").attribute("text:reference-format", "page");
    xml_->attribute("text:ref-name", mark(copy.id)).text("…").close().close().close().line();
    return state();
  }

  Result<void> add(const Entry& entry) override {
    end_contents();
    const ReadingCopy copy = reading_copy(entry, options_);
    xml_->open("text:h").attribute("text:style-name", "headline").attribute("text:outline-level", "1");
    xml_->open("text:bookmark").attribute("text:name", mark(copy.id)).close();
    put_text(copy.title);
    xml_->close().line();
    paragraph("note", copy.facts);
    for (const Line& line : copy.lines) paragraph(page::name(line.role), line.text);
    for (const auto& pointer : {copy.before, copy.after}) {
      if (pointer) put(*pointer);
    }
    paragraph("note", copy.citation + "  " + copy.id);
    return state();
  }

  Result<void> finish() override {
    end_contents();
    xml_->finish();
    return zip_.finish();
  }

 private:
  static std::string mark(const std::string& id) { return "a-" + id; }

  [[nodiscard]] Result<void> state() {
    if (zip_.stream()) return {};
    return fail(ErrorCode::Io, "the document could not be written (is the disk full?)");
  }

  void end_contents() {
    if (contents_ended_) return;
    contents_ended_ = true;
    xml_->close().close().line();
  }

  void open_link(const std::string& id) {
    xml_->open("text:a").attribute("xlink:type", "simple").attribute("xlink:href", "#" + mark(id));
  }

  void paragraph(std::string_view style, std::string_view text) {
    xml_->open("text:p").attribute("text:style-name", style);
    put_text(text);
    xml_->close().line();
  }

  /// A second space in a row, or one in front, would be dropped.
  void put_text(std::string_view text) {
    std::size_t begin = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (text[i] != ' ' || (i > 0 && text[i - 1] != ' ')) continue;
      xml_->text(text.substr(begin, i - begin)).open("text:s").close();
      begin = i + 1;
    }
    xml_->text(text.substr(begin));
  }

  void put(const Pointer& pointer) {
    xml_->open("text:p").attribute("text:style-name", "note");
    const bool here = here_.contains(pointer.id);
    if (here) open_link(pointer.id);
    put_text(pointer.text + (here || pointer.id.empty() ? "" : " " + pointer.id));
    if (here) xml_->close();
    xml_->close().line();
  }

  ZipFile zip_;
  Options options_;
  std::vector<std::string> colophon_;
  std::optional<Xml> xml_;
  std::unordered_set<std::string> here_;
  bool contents_ended_ = false;
};

}  // namespace

MadeWriter odt_writer(const Place& file, const Options& options, const Provenance& provenance) {
  auto zip = ZipFile::create(file);
  if (!zip) return tl::unexpected(zip.error());
  return std::make_unique<OdtWriter>(*std::move(zip), options, provenance);
}

}  // namespace gongwen::exports
