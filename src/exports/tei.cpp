// TEI P5: https://tei-c.org/release/doc/tei-p5-doc/en/html/

#include "exports/both_texts.h"
#include "exports/plain.h"
#include "exports/reference.h"
#include "exports/writers.h"
#include "exports/xml.h"

namespace gongwen::exports {
namespace {

using page::Role;

/// Names in XML begin with a letter.
std::string xml_id(const std::string& id) { return "a-" + id; }

class TeiWriter : public StreamWriter {
 public:
  TeiWriter(const Place& file, const Options& options, const Provenance& provenance)
      : StreamWriter(file), options_(options), archive_(provenance.archive), xml_(out()) {
    xml_.open("teiCorpus").attribute("xmlns", "http://www.tei-c.org/ns/1.0").attribute("xml:lang", "zh-CN");
    xml_.open("teiHeader").open("fileDesc");
    xml_.open("titleStmt").open("title").text(options.title.empty() ? "工闻语料" : options.title).close().close();
    xml_.open("extent").leaf("measure", std::to_string(provenance.matched) + " 篇").close();
    xml_.open("publicationStmt").leaf("p", provenance.program + ", archive " + provenance.archive).close();
    xml_.open("sourceDesc").leaf("p", "query: " + provenance.query + "; sort: " + provenance.sort).close();
    xml_.close().close().line();
  }

 private:
  void put(const Entry& entry) override {
    const auto& article = entry.article;
    xml_.open("TEI").attribute("xml:id", xml_id(article.id));
    if (entry.story.before && !entry.story.before->article.empty()) {
      xml_.attribute("prev", "#" + xml_id(entry.story.before->article));
    }
    if (entry.story.after && !entry.story.after->article.empty()) {
      xml_.attribute("next", "#" + xml_id(entry.story.after->article));
    }
    put_header(entry);
    xml_.open("text").open("body").open("div").attribute("type", name(article.kind));
    put_heads(article);
    if (options_.full_text) put_text(article);
    xml_.close().close().close().close().line();
  }

  void put_header(const Entry& entry) {
    const Reference reference = reference_of(entry.article, entry.story, {}, archive_);
    xml_.open("teiHeader").open("fileDesc").open("titleStmt").leaf("title", reference.title);
    for (const auto& author : reference.authors) xml_.leaf("author", author);
    xml_.close().open("publicationStmt").leaf("p", "见语料头").close();
    xml_.open("sourceDesc").open("biblStruct").open("analytic");
    xml_.open("title").attribute("level", "a").text(reference.title).close();
    for (const auto& author : reference.authors) xml_.leaf("author", author);
    xml_.close().open("monogr").open("title").attribute("level", "j").text(reference.paper).close().open("imprint");
    put_date(entry.article.issue_date);
    xml_.close();
    for (const auto& page : reference.pages) xml_.open("biblScope").attribute("unit", "page").text(page).close();
    xml_.close();
    xml_.open("idno").attribute("type", "gongwen").text(reference.id).close();
    xml_.open("idno").attribute("type", "page-sha256").text(entry.article.page_sha256).close();
    xml_.close().close().close();
    put_profile(entry.article);
    put_corrections(entry);
    xml_.close();
  }

  /// What people corrected of it, or of its whole page.
  void put_corrections(const Entry& entry) {
    bool any = false;
    for (const annotate::Correction& correction : entry.kept.corrections) {
      if (!annotate::concerns(correction, entry.article)) continue;
      if (!any) xml_.open("revisionDesc");
      any = true;
      xml_.open("change").attribute("type", correction.kind);
      if (!correction.made_at.empty()) xml_.attribute("when", correction.made_at);
      xml_.leaf("name", correction.editor);
      xml_.leaf("desc", annotate::sentence(correction));
      xml_.leaf("note", correction.remark);
      xml_.close();
    }
    if (any) xml_.close();
  }

  void put_date(const annotate::IssueDate& date) {
    xml_.open("date");
    if (!date.value.empty()) xml_.attribute("when", date.value);
    if (date.origin == annotate::Origin::Inferred) xml_.attribute("cert", "low").attribute("evidence", "internal");
    xml_.text(date.value.empty() ? "不详" : date.value).close();
  }

  void put_profile(const annotate::Article& article) {
    if (article.regions.empty() && article.topics.empty()) return;
    xml_.open("profileDesc");
    if (!article.regions.empty()) {
      xml_.open("settingDesc").open("setting");
      for (const auto& region : article.regions) {
        xml_.open("placeName").attribute("key", region.code);
        if (region.primary) xml_.attribute("type", "primary");
        xml_.text(region.province + region.prefecture + region.county).close();
      }
      xml_.close().close();
    }
    if (!article.topics.empty()) {
      xml_.open("textClass").open("keywords");
      for (const auto& topic : article.topics) xml_.leaf("term", topic.name);
      xml_.close().close();
    }
    xml_.close();
  }

  /// As it was corrected, and as it was printed.
  void put_both(std::string_view text, const std::optional<std::string_view>& printed) {
    if (!printed) {
      xml_.text(text);
      return;
    }
    const Difference both = difference(*printed, text);
    xml_.text(both.before).open("choice").open("sic").text(both.printed).close();
    xml_.open("corr").text(both.corrected).close().close().text(both.after);
  }

  void put_heads(const annotate::Article& article) {
    const auto printed = printed_of(article);
    const auto head = [&](const char* type, const std::string& text) {
      if (text.empty()) return;
      std::optional<std::string_view> as_printed;
      for (std::size_t k = 0; k < printed.size(); ++k) {
        const page::Paragraph& paragraph = article.repaired.paragraphs[k];
        const auto there =
            std::string_view(article.repaired.text).substr(paragraph.begin, paragraph.end - paragraph.begin);
        if (printed[k] && there == text) as_printed = printed[k];
      }
      xml_.open("head").attribute("type", type);
      put_both(text, as_printed);
      xml_.close();
    };
    head("label", article.label);
    head("kicker", article.kicker);
    head("main", article.headline);
    head("sub", article.subtitle);
  }

  void put_text(const annotate::Article& article) {
    bool begun = false;    // Heads and bylines stand before the first paragraph alone.
    bool section = false;  // A division of the text is open.
    const auto printed = printed_of(article);
    for (std::size_t k = 0; k < printed.size(); ++k) {
      const page::Paragraph& paragraph = article.repaired.paragraphs[k];
      const auto text =
          std::string_view(article.repaired.text).substr(paragraph.begin, paragraph.end - paragraph.begin);
      switch (paragraph.role) {
        case Role::Label:
        case Role::Kicker:
        case Role::Headline:
        case Role::Subtitle: continue;
        case Role::Section:
          if (section) xml_.close();
          xml_.open("div").attribute("type", "section").open("head");
          section = true;
          break;
        case Role::Byline:
          if (begun) {
            xml_.open("p").attribute("rend", "byline");
          } else {
            xml_.open("byline");
          }
          break;
        case Role::Body: xml_.open("p"); break;
        case Role::Standfirst:
        case Role::Caption:
        case Role::Credit:
        case Role::Note: xml_.open("p").attribute("rend", page::name(paragraph.role)); break;
      }
      put_both(text, printed[k]);
      xml_.close();
      begun = begun || paragraph.role != Role::Byline;
    }
    if (section) xml_.close();
  }

  void end() override { xml_.finish(); }

  Options options_;
  std::string archive_;
  Xml xml_;
};

}  // namespace

MadeWriter tei_writer(const Place& file, const Options& options, const Provenance& provenance) {
  return std::make_unique<TeiWriter>(file, options, provenance);
}

}  // namespace gongwen::exports
