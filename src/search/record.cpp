#include "search/record.h"

#include <algorithm>
#include <exception>
#include <utility>

#include <xapian.h>

namespace gongwen::search {
namespace {

// A record is a row of numbers and texts, in the order in which write_listing() and read_listing() name them. A number
// has seven bits a byte, the lowest first; a text is its length and its bytes.

class Writer {
 public:
  void number(std::size_t value) {
    for (; value >= 0x80; value >>= 7) out_ += static_cast<char>(value | 0x80);
    out_ += static_cast<char>(value);
  }
  void text(std::string_view value) {
    number(value.size());
    out_ += value;
  }
  void bytes(std::string_view value) { out_ += value; }
  std::string take() { return std::move(out_); }

 private:
  std::string out_;
};

struct Damaged : std::exception {
  [[nodiscard]] const char* what() const noexcept override { return "index: a document's record is damaged"; }
};

class Reader {
 public:
  explicit Reader(std::string_view record) : rest_(record) {}
  std::size_t number() {
    std::size_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
      const auto byte = static_cast<unsigned char>(bytes(1).front());
      value |= static_cast<std::size_t>(byte & 0x7F) << shift;
      if (byte < 0x80) return value;
    }
    throw Damaged();
  }
  /// A number below `bound`.
  std::size_t number_below(std::size_t bound) {
    const std::size_t value = number();
    if (value >= bound) throw Damaged();
    return value;
  }
  std::string_view text() { return bytes(number()); }
  std::string_view bytes(std::size_t length) {
    if (length > rest_.size()) throw Damaged();
    const std::string_view value = rest_.substr(0, length);
    rest_.remove_prefix(length);
    return value;
  }
  [[nodiscard]] std::string_view rest() const { return rest_; }

 private:
  std::string_view rest_;
};

constexpr std::size_t kinds = static_cast<std::size_t>(annotate::Kind::Continuation) + 1;
constexpr std::size_t origins = static_cast<std::size_t>(annotate::Origin::Unknown) + 1;
constexpr std::size_t precisions = static_cast<std::size_t>(annotate::Precision::Unknown) + 1;
constexpr std::size_t roles = static_cast<std::size_t>(page::Role::Note) + 1;
constexpr double weight_steps = 1000;

void write_text(Writer& out, const annotate::Article& article) {
  const page::Repaired& repaired = article.repaired;
  const auto role = [](page::Role value) { return static_cast<std::size_t>(value); };
  out.number(repaired.paragraphs.size());
  out.number(repaired.paragraphs.size() + article.printed.size());
  for (const page::Paragraph& paragraph : repaired.paragraphs) {
    out.number(role(paragraph.role));
    out.number(paragraph.end - paragraph.begin);
  }
  for (const annotate::PrintedParagraph& paragraph : article.printed) {
    out.number(role(paragraph.role));
    out.number(paragraph.text.size());
  }
  for (const page::Paragraph& paragraph : repaired.paragraphs) {
    if (&paragraph != repaired.paragraphs.data()) out.bytes("\n");
    out.bytes(std::string_view(repaired.text).substr(paragraph.begin, paragraph.end - paragraph.begin));
  }
  for (const annotate::PrintedParagraph& paragraph : article.printed) out.bytes("\n" + paragraph.text);
}

TextView read_text(Reader& in) {
  TextView view;
  view.as_read = in.number_below(in.rest().size());
  view.paragraphs.resize(in.number_below(in.rest().size()));
  if (view.as_read > view.paragraphs.size()) throw Damaged();
  std::size_t end = 0;
  for (page::Paragraph& paragraph : view.paragraphs) {
    paragraph.role = static_cast<page::Role>(in.number_below(roles));
    paragraph.begin = end + (&paragraph != view.paragraphs.data() ? 1 : 0);
    paragraph.end = end = paragraph.begin + in.number_below(in.rest().size() + 1);
  }
  view.text = in.bytes(end);
  return view;
}

void write_listing(Writer& out, const annotate::Article& article) {
  out.text(article.id);
  out.text(article.source);
  out.number(static_cast<std::size_t>(article.kind));
  out.text(article.label);
  out.text(article.kicker);
  out.text(article.headline);
  out.text(article.paper);
  out.text(article.page_no);
  out.text(article.issue_date.value);
  out.number(static_cast<std::size_t>(article.issue_date.precision));
  out.number(static_cast<std::size_t>(article.issue_date.origin));
  out.number(article.regions.size());
  for (const annotate::Region& region : article.regions) {
    for (const std::string* part : {&region.code, &region.province, &region.prefecture, &region.county})
      out.text(*part);
    out.number(region.primary ? 1 : 0);
  }
  out.number(article.topics.size());
  for (const annotate::Topic& topic : article.topics) {
    out.text(topic.name);
    out.number(static_cast<std::size_t>(std::clamp(topic.weight, 0.0, 1.0) * weight_steps));
  }
  out.number(article.bylines.size());
  for (const annotate::Byline& byline : article.bylines) {
    out.text(byline.name);
    out.text(byline.role);
  }
}

annotate::Article read_listing(Reader& in) {
  annotate::Article article;
  article.id = in.text();
  article.source = in.text();
  article.kind = static_cast<annotate::Kind>(in.number_below(kinds));
  article.label = in.text();
  article.kicker = in.text();
  article.headline = in.text();
  article.paper = in.text();
  article.page_no = in.text();
  article.issue_date.value = in.text();
  article.issue_date.precision = static_cast<annotate::Precision>(in.number_below(precisions));
  article.issue_date.origin = static_cast<annotate::Origin>(in.number_below(origins));
  article.regions.resize(in.number_below(in.rest().size()));
  for (annotate::Region& region : article.regions) {
    for (std::string* part : {&region.code, &region.province, &region.prefecture, &region.county}) *part = in.text();
    region.primary = in.number() != 0;
  }
  article.topics.resize(in.number_below(in.rest().size()));
  for (annotate::Topic& topic : article.topics) {
    topic.name = in.text();
    topic.weight = static_cast<double>(in.number()) / weight_steps;
  }
  article.bylines.resize(in.number_below(in.rest().size()));
  for (annotate::Byline& byline : article.bylines) {
    byline.name = in.text();
    byline.role = in.text();
  }
  return article;
}

MinHash read_min_hash(Reader& in) {
  MinHash hash{};
  const std::string_view bytes = in.bytes(hash.size());
  std::transform(bytes.begin(), bytes.end(), hash.begin(), [](char c) { return static_cast<std::uint8_t>(c); });
  return hash;
}

template <class Read>
auto reading(Read&& read) -> Result<decltype(read())> {
  try {
    return read();
  } catch (const Damaged& error) {
    return fail(ErrorCode::Corrupt, error.what());
  }
}

TextView must_read_text(std::string_view record) {
  auto view = text_in(record);
  if (!view) throw Xapian::DatabaseCorruptError(view.error().message);
  return *std::move(view);
}

}  // namespace

OpenRecord::OpenRecord(std::string read)
    : data(std::move(read)), view(must_read_text(data)), folded(text::fold(view.text)) {}

std::string to_record(const annotate::Article& article, const MinHash& text_hash) {
  Writer out;
  for (const std::uint8_t byte : text_hash) out.bytes(std::string(1, static_cast<char>(byte)));
  write_text(out, article);
  write_listing(out, article);
  return out.take();
}

Result<annotate::Article> listed_article(std::string_view record) {
  return reading([&] {
    Reader in(record);
    (void)read_min_hash(in);
    TextView view = read_text(in);
    annotate::Article article = read_listing(in);
    for (std::size_t p = view.as_read; p < view.paragraphs.size(); ++p) {
      article.printed.push_back({view.paragraphs[p].role, std::string(view.text_of(view.paragraphs[p]))});
    }
    view.paragraphs.resize(view.as_read);
    article.repaired.text = view.text.substr(0, view.paragraphs.empty() ? 0 : view.paragraphs.back().end);
    article.repaired.paragraphs = std::move(view.paragraphs);
    return article;
  });
}

Result<MinHash> min_hash_in(std::string_view record) {
  return reading([&] {
    Reader in(record);
    return read_min_hash(in);
  });
}

Result<TextView> text_in(std::string_view record) {
  return reading([&] {
    Reader in(record);
    (void)read_min_hash(in);
    return read_text(in);
  });
}

}  // namespace gongwen::search
