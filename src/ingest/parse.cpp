#include "ingest/parse.h"

#include "annotate/annotate.h"
#include "annotate/own_values.h"
#include "base/digest.h"
#include "page/reconstruct.h"
#include "page/repaired.h"
#include "text/decode.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace gongwen::ingest {
namespace {

// Whether the line still says what it did when it was corrected.
bool correct_text(page::Page& page, const annotate::TextChange& change) {
  const auto& blocks = page.blocks();
  const auto block =
      std::find_if(blocks.begin(), blocks.end(), [&](const page::Block& b) { return b.line == change.line; });
  if (block == blocks.end()) return false;
  const auto printed = page.trimmed(static_cast<std::size_t>(block - blocks.begin()));
  if (!change.printed.empty() && printed != change.printed) return false;
  page = page.with_line(change.line, change.text);
  return true;
}

bool correct_articles(const page::Page& page, std::vector<page::Article>& articles,
                      const annotate::Correction& correction) {
  return std::visit(
      [&](const auto& change) {
        using Change = std::decay_t<decltype(change)>;
        if constexpr (std::is_constructible_v<page::Correction, Change>) {
          return page::correct(page, articles, change);
        } else {
          return true;  // A text was corrected before, a value is given later.
        }
      },
      correction.change);
}

// The paragraphs of an article that were printed otherwise than they are read now.
void keep_print(const page::Page& as_printed, const page::Article& split, annotate::Article& article) {
  const auto view = [](const page::Repaired& repaired, const page::Paragraph& paragraph) {
    return std::string_view(repaired.text).substr(paragraph.begin, paragraph.end - paragraph.begin);
  };
  const page::Repaired printed = page::repair(as_printed, split);
  const auto& now = article.repaired.paragraphs;
  for (const page::Paragraph& paragraph : printed.paragraphs) {
    const auto text = view(printed, paragraph);
    const bool stands =
        std::any_of(now.begin(), now.end(), [&](const auto& p) { return view(article.repaired, p) == text; });
    if (!stands) article.printed.push_back({paragraph.role, std::string(text)});
  }
}

std::vector<page::Article> split_anew(const page::Page& page, std::span<const annotate::Correction> corrections,
                                      std::vector<bool>& fits) {
  auto split = page::reconstruct(page);
  for (std::size_t k = 0; k < corrections.size(); ++k) {
    if (!correct_articles(page, split, corrections[k])) fits[k] = false;
  }
  return split;
}

// Nothing where an article holds a line that the page does not have: the archive is damaged.
std::optional<std::vector<page::Article>> split_as(std::span<const annotate::Article> stored, const page::Page& page) {
  std::map<int, std::size_t> block_at;
  for (std::size_t k = 0; k < page.blocks().size(); ++k) block_at[page.blocks()[k].line] = k;
  std::vector<page::Article> split;
  for (const annotate::Article& article : stored) {
    page::Article one;
    one.pieces = article.pieces;
    for (std::size_t k = 0; k < one.pieces.size(); ++k) {
      const auto block = block_at.find(article.lines[k]);
      if (block == block_at.end()) return std::nullopt;
      one.pieces[k].block = block->second;
    }
    one.joins = article.joins;
    one.confidence = article.confidence;
    split.push_back(std::move(one));
  }
  return split;
}

template <class Split>
Result<ParsedPage> parse(std::string_view bytes, annotate::PageFacts facts, const std::string& encoding,
                         std::span<const annotate::Correction> corrections, const annotate::Lexicon& lexicon,
                         const Split& split_page) {
  auto decoded = encoding.empty() ? text::decode(bytes) : text::decode_as(bytes, encoding);
  if (!decoded) return fail(decoded.error().code, facts.source + ": " + decoded.error().message);
  if (facts.sha256.empty()) facts.sha256 = sha256(bytes);
  page::Page page(std::move(decoded->text));
  std::vector<bool> fits(corrections.size(), true);
  const page::Page as_printed = page;
  for (std::size_t k = 0; k < corrections.size(); ++k) {
    if (const auto* change = std::get_if<annotate::TextChange>(&corrections[k].change)) {
      fits[k] = correct_text(page, *change);
    }
  }
  const auto split = split_page(page, fits);
  // What is said of the page comes first: dates in its articles hang on that of the page.
  const auto for_each_value = [&](const auto& use) {
    for (std::size_t k = 0; k < corrections.size(); ++k) {
      if (const auto* change = std::get_if<annotate::ValueChange>(&corrections[k].change)) use(k, *change);
    }
  };
  for_each_value([&](std::size_t, const annotate::ValueChange& change) { annotate::set_value(change, facts); });
  auto articles = annotate::annotate(page, split, facts, lexicon);
  if (page.text() != as_printed.text()) {
    for (std::size_t k = 0; k < articles.size(); ++k) keep_print(as_printed, split[k], articles[k]);
  }
  for_each_value([&](std::size_t k, const annotate::ValueChange& change) {
    if (!annotate::set_value(change, articles)) fits[k] = false;
  });
  ParsedPage parsed{std::move(page), std::move(decoded->encoding), std::move(facts), std::move(articles), {}};
  for (std::size_t k = 0; k < fits.size(); ++k) {
    if (!fits[k]) parsed.misfits.push_back(k);
  }
  return parsed;
}

}  // namespace

Result<ParsedPage> parse_page(std::string_view bytes, annotate::PageFacts facts, const std::string& encoding,
                              std::span<const annotate::Correction> corrections, const annotate::Lexicon& lexicon) {
  return parse(bytes, std::move(facts), encoding, corrections, lexicon,
               [&](const page::Page& page, std::vector<bool>& fits) { return split_anew(page, corrections, fits); });
}

Result<ParsedPage> parse_page_again(std::string_view bytes, annotate::PageFacts facts, const std::string& encoding,
                                    std::span<const annotate::Correction> corrections,
                                    std::span<const annotate::Article> stored, const annotate::Lexicon& lexicon) {
  return parse(bytes, std::move(facts), encoding, corrections, lexicon,
               [&](const page::Page& page, std::vector<bool>& fits) {
                 auto split = split_as(stored, page);
                 return split ? *std::move(split) : split_anew(page, corrections, fits);
               });
}

}  // namespace gongwen::ingest
