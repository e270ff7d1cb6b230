#include "search/document.h"

#include "annotate/article_json.h"
#include "search/date.h"
#include "search/layout.h"
#include "text/fold.h"
#include "text/segmenter.h"
#include "text/utf8.h"

#include <set>
#include <string>
#include <string_view>

namespace gongwen::search {
namespace {

void add_text(const annotate::Article& article, Xapian::Document& document) {
  thread_local text::Segmenter segmenter;
  std::uint32_t begin = 0;
  for (const page::Paragraph& paragraph : article.repaired.paragraphs) {
    const std::string_view source(article.repaired.text);
    const std::string folded = text::folded(source.substr(paragraph.begin, paragraph.end - paragraph.begin));
    const std::uint32_t weight = layout::weight(paragraph.role);
    std::uint32_t end = 0;
    for (const layout::Gram& gram : layout::grams(folded)) {
      const std::string term(gram.term);
      if (gram.last) {
        document.add_term(term, weight);
      } else {
        document.add_posting(term, begin + gram.position, weight);
      }
      end = gram.position + 1;
    }
    for (const text::Word& word : segmenter.nested_words(folded)) {
      const std::string_view characters = std::string_view(folded).substr(word.begin, word.end - word.begin);
      if (text::count_characters(characters) >= layout::shortest_word)
        document.add_term(layout::word_term(characters), weight);
    }
    begin += end + layout::paragraph_gap;
  }
}

void add_fields(const annotate::Article& article, Xapian::Document& document) {
  // A province counts once for an article, however many of its counties the article names.
  std::set<std::string> codes;
  for (const annotate::Region& region : article.regions) {
    if (region.code.size() != layout::region_code_length) continue;
    for (std::string& code : layout::region_chain(region.code)) codes.insert(std::move(code));
  }
  std::string joined;
  for (const std::string& code : codes) {
    document.add_boolean_term(layout::region_term(code));
    joined += code;
  }
  document.add_value(layout::regions_slot, joined);

  if (const auto date = parse_date(article.issue_date.value)) {
    document.add_value(layout::date_slot, std::to_string(date->key()));
    document.add_boolean_term(layout::year_term(date->year));
    if (date->month > 0) document.add_boolean_term(layout::month_term(date->year, date->month));
    if (date->day > 0) document.add_boolean_term(layout::day_term(date->year, date->month, date->day));
  }

  std::string topics;
  for (const annotate::Topic& topic : article.topics) {
    document.add_boolean_term(layout::topic_term(topic.name));
    if (!topics.empty()) topics += '\n';
    topics += topic.name;
  }
  document.add_value(layout::topics_slot, topics);

  if (!article.paper.empty()) document.add_boolean_term(layout::paper_term(article.paper));
  document.add_value(layout::paper_slot, article.paper);
  document.add_boolean_term(layout::kind_term(annotate::name(article.kind)));
  document.add_value(layout::kind_slot, std::string(annotate::name(article.kind)));
}

}  // namespace

Xapian::Document make_document(const annotate::Article& article) {
  Xapian::Document document;
  document.add_boolean_term(layout::id_term(article.id));
  add_text(article, document);
  add_fields(article, document);
  document.set_data(annotate::to_json(article).dump(-1, ' ', false, annotate::Json::error_handler_t::replace));
  return document;
}

Document Document::prepare(const annotate::Article& article) {
  return Document(std::make_unique<State>(State{article.id, make_document(article)}));
}

Document::Document(std::unique_ptr<State> state) : state_(std::move(state)) {}
Document::Document(Document&&) noexcept = default;
Document& Document::operator=(Document&&) noexcept = default;
Document::~Document() = default;

}  // namespace gongwen::search
