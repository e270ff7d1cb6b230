// HTML: one file that loads nothing.

#include "exports/plain.h"
#include "exports/reading.h"
#include "exports/writers.h"

#include <unordered_set>

namespace gongwen::exports {
namespace {

constexpr std::string_view style =
    "body{max-width:42em;margin:2em auto;padding:0 1em;line-height:1.8;"
    "font-family:'Noto Serif CJK SC','Source Han Serif SC','SimSun',serif}"
    "h2{line-height:1.4;margin-top:3em}.facts,.label,.kicker,.caption,.credit,.note,.byline,footer{color:#555}"
    ".body{text-indent:2em}.standfirst{border-left:3px solid #999;padding-left:1em}"
    "nav ol{font-size:.9em}@media print{article{break-before:page}}";

class HtmlWriter : public StreamWriter {
 public:
  HtmlWriter(const Place& file, const Options& options, const Provenance& provenance)
      : StreamWriter(file), options_(options), colophon_(colophon(provenance)) {
    const std::string title = as_html(title_over(options, provenance));
    // No script and nothing from elsewhere may run or load, whatever the text says.
    out()
        << "<!DOCTYPE html>\n<html lang=\"zh-CN\" xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n"
           "<meta charset=\"utf-8\"/>\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n"
           "<meta name=\"viewport\" content=\"width=device-width\"/>\n<title>"
        << title << "</title>\n<style>" << style << "</style>\n</head>\n<body>\n<h1>" << title << "</h1>\n<nav><ol>\n";
  }

  [[nodiscard]] bool has_contents() const override { return true; }

  Result<void> announce(const Entry& entry) override {
    Options heads = options_;
    heads.full_text = false;
    const ReadingCopy copy = reading_copy(entry, heads);
    out() << "<li><a href=\"#a-" << as_html(copy.id) << "\">" << as_html(copy.title) << "</a> <span class=\"facts\">"
          << as_html(copy.facts) << "</span></li>\n";
    here_.insert(copy.id);
    return {};
  }

 private:
  void put(const Entry& entry) override {
    end_contents();
    const ReadingCopy copy = reading_copy(entry, options_);
    out() << "<article id=\"a-" << as_html(copy.id) << "\">\n<h2>" << as_html(copy.title)
          << "</h2>\n<p class=\"facts\">" << as_html(copy.facts) << "</p>\n";
    for (const Line& line : copy.lines) {
      const bool section = line.role == page::Role::Section;
      out() << (section ? "<h3" : "<p") << " class=\"" << page::name(line.role) << "\">" << as_html(line.text)
            << (section ? "</h3>\n" : "</p>\n");
    }
    for (const auto& pointer : {copy.before, copy.after}) {
      if (pointer) put(*pointer);
    }
    out() << "<footer>" << as_html(copy.citation) << " <code>" << as_html(copy.id) << "</code></footer>\n</article>\n";
  }

  void put(const Pointer& pointer) {
    const std::string text = as_html(pointer.text);
    if (here_.contains(pointer.id)) {
      out() << "<p class=\"note\"><a href=\"#a-" << as_html(pointer.id) << "\">" << text << "</a></p>\n";
    } else {
      out() << "<p class=\"note\">" << text << (pointer.id.empty() ? "" : " <code>" + as_html(pointer.id) + "</code>")
            << "</p>\n";
    }
  }

  void end() override {
    end_contents();
    out() << "<footer>";
    for (const auto& line : colophon_) out() << "<p>" << as_html(line) << "</p>";
    out() << "</footer>\n</body>\n</html>\n";
  }

  void end_contents() {
    if (contents_ended_) return;
    contents_ended_ = true;
    out() << "</ol></nav>\n";
  }

  Options options_;
  std::vector<std::string> colophon_;
  std::unordered_set<std::string> here_;
  bool contents_ended_ = false;
};

}  // namespace

MadeWriter html_writer(const Place& file, const Options& options, const Provenance& provenance) {
  return std::make_unique<HtmlWriter>(file, options, provenance);
}

}  // namespace gongwen::exports
