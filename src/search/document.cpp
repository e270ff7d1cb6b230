#include "search/document.h"

#include "search/date.h"
#include "search/layout.h"
#include "search/record.h"
#include "text/collation.h"
#include "text/fold.h"
#include "text/pinyin.h"
#include "text/segmenter.h"
#include "text/utf8.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace gongwen::search {
namespace {

/// Adds a paragraph's grams from position `begin` on. Returns the position behind them.
std::uint32_t add_grams(const std::string& folded, page::Role role, std::uint32_t weight, std::uint32_t begin,
                        DocumentParts& document) {
  const std::string_view part = layout::gram_prefix(layout::part_of(role));
  std::uint32_t end = 0;
  for (const layout::Gram& gram : layout::grams(folded)) {
    if (!part.empty()) document.add_posting(std::string(part) + gram.term, begin + gram.position, 1);
    document.add_posting(gram.term, begin + gram.position, weight);
    end = gram.position + 1;
  }
  return begin + end;
}

/// Adds how the headline is typed in pinyin, from each of its words on.
void add_spellings(std::string_view folded, const std::vector<text::Word>& words, DocumentParts& document) {
  constexpr std::size_t most = 3;
  std::set<std::size_t> begins{0};
  for (const text::Word& word : words) begins.insert(word.begin);
  for (const std::size_t begin : begins) {
    const text::Spellings spelled = text::spellings(folded.substr(begin), layout::spelled_characters, most);
    for (const std::string& letters : spelled.full) document.add_boolean_term(layout::spelling_term(letters));
    for (const std::string& letters : spelled.initials) document.add_boolean_term(layout::spelling_term(letters));
  }
}

/// Returns the folded text: as it is read and, where that was corrected, as it was printed too.
std::string add_text(const annotate::Article& article, const text::Lexicon& lexicon, DocumentParts& document) {
  thread_local text::Segmenter segmenter;
  std::string all;
  std::uint32_t position = 0;
  bool lead = true;
  const auto add = [&](page::Role role, std::string_view source) {
    const std::string folded = text::folded(source);
    std::uint32_t weight = layout::weight(role);
    if (role == page::Role::Body) weight = std::exchange(lead, false) ? layout::lead_weight : weight;
    position = add_grams(folded, role, weight, position, document) + layout::paragraph_gap;
    const std::vector<text::Word> words = segmenter.nested_words(folded, lexicon);
    if (role == page::Role::Headline) add_spellings(folded, words, document);
    for (const text::Word& word : words) {
      const std::string_view characters = std::string_view(folded).substr(word.begin, word.end - word.begin);
      if (text::count_characters(characters) < layout::gram_characters) continue;
      const std::uint32_t times = layout::is_gram(characters) ? layout::word_in_grams : 1;
      document.add_term(layout::word_term(characters), times * weight);
    }
    all += folded + '\n';
  };
  for (const page::Paragraph& paragraph : article.repaired.paragraphs) {
    add(paragraph.role,
        std::string_view(article.repaired.text).substr(paragraph.begin, paragraph.end - paragraph.begin));
  }
  for (const annotate::PrintedParagraph& paragraph : article.printed) add(paragraph.role, paragraph.text);
  return all;
}

/// Adds a term for each of the values, and a slot that holds them all.
template <class Values, class Value, class Term>
void add_values(const Values& values, Value value, Term term, layout::Slot slot, DocumentParts& document) {
  std::string joined;
  for (const auto& one : values) {
    document.add_boolean_term(term(value(one)));
    if (!joined.empty()) joined += '\n';
    joined += value(one);
  }
  document.add_value(slot, joined);
}

std::string_view beginning(std::string_view text, std::size_t characters) {
  std::size_t end = 0;
  for (; characters > 0 && end < text.size(); --characters) end = text::code_point_at(text, end).end;
  return text.substr(0, end);
}

void add_fields(const annotate::Article& article, DocumentParts& document) {
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
  const auto place = std::ranges::find_if(article.regions, &annotate::Region::primary);
  if (place != article.regions.end()) document.add_value(layout::place_slot, place->code);

  if (const auto date = parse_date(article.issue_date.value)) {
    document.add_value(layout::date_slot, std::to_string(date->key()));
    document.add_boolean_term(layout::year_term(date->year));
    if (date->month > 0) document.add_boolean_term(layout::month_term(date->year, date->month));
    if (date->day > 0) document.add_boolean_term(layout::day_term(date->year, date->month, date->day));
  }

  const std::string_view dated = layout::dated(article.issue_date);
  document.add_boolean_term(layout::dated_term(dated));
  document.add_value(layout::dated_slot, std::string(dated));

  add_values(
      article.topics, [](const annotate::Topic& topic) { return topic.name; }, layout::topic_term, layout::topics_slot,
      document);
  std::set<std::string> reporters;
  for (const annotate::Byline& byline : article.bylines) reporters.insert(byline.name);
  add_values(
      reporters, [](const std::string& name) { return name; }, layout::reporter_term, layout::reporters_slot, document);

  std::string bodies;
  for (const annotate::NamedBody& body : article.bodies) {
    document.add_boolean_term(layout::body_term(body.name));
    if (!bodies.empty()) bodies += '\n';
    bodies += body.name;
  }
  document.add_value(layout::bodies_slot, bodies);

  if (!article.paper.empty()) document.add_boolean_term(layout::paper_term(article.paper));
  document.add_value(layout::paper_slot, article.paper);
  if (!article.page_no.empty()) document.add_boolean_term(layout::page_term(article.page_no));
  document.add_value(layout::page_slot, article.page_no);
  document.add_boolean_term(layout::kind_term(annotate::name(article.kind)));
  document.add_value(layout::kind_slot, std::string(annotate::name(article.kind)));
  const std::string& title = article.headline.empty() ? article.repaired.text : article.headline;
  document.add_value(layout::headline_slot, text::collation_key(beginning(title, layout::sorted_characters)));
}

DocumentParts parts_of(const annotate::Article& article, const text::Lexicon& lexicon) {
  DocumentParts parts;
  parts.add_boolean_term(layout::id_term(article.id));
  const std::string folded = add_text(article, lexicon, parts);
  add_fields(article, parts);
  parts.set_data(to_record(article, min_hash(folded)));
  return parts;
}

}  // namespace

Xapian::Document make_document(const annotate::Article& article, const text::Lexicon& lexicon) {
  return parts_of(article, lexicon).document();
}

Document Document::prepare(const annotate::Article& article, const text::Lexicon& lexicon) {
  return Document(std::make_unique<State>(State{article.id, parts_of(article, lexicon)}));
}

Document::Document(std::unique_ptr<State> state) : state_(std::move(state)) {}
Document::Document(Document&&) noexcept = default;
Document& Document::operator=(Document&&) noexcept = default;
Document::~Document() = default;

const std::string& Document::id() const { return state_->id; }

}  // namespace gongwen::search
