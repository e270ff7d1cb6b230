#include "search/document_parts.h"

#include <algorithm>
#include <utility>

namespace gongwen::search {
namespace {

/// The order of terms, of which it sees the first eight bytes.
std::uint64_t order(std::string_view term) {
  std::uint64_t bytes = 0;
  for (std::size_t i = 0; i < sizeof bytes; ++i) {
    bytes = bytes << 8 | (i < term.size() ? static_cast<unsigned char>(term[i]) : 0);
  }
  return bytes;
}

}  // namespace

void DocumentParts::add_posting(std::string_view term, std::uint32_t position, std::uint32_t weight) {
  terms_.push_back({kept(term), weight, position});
}

void DocumentParts::add_term(std::string_view term, std::uint32_t weight) {
  terms_.push_back({kept(term), weight, nowhere});
}

void DocumentParts::add_value(std::uint32_t slot, std::string_view value) { values_.push_back({kept(value), slot}); }

DocumentParts::Piece DocumentParts::kept(std::string_view bytes) {
  const auto begin = static_cast<std::uint32_t>(bytes_.size());
  bytes_ += bytes;
  return {begin, static_cast<std::uint32_t>(bytes.size())};
}

Xapian::Document DocumentParts::document() const {
  // Term by term, as Xapian reads them again: what it makes one behind the other lies side by side in memory.
  std::vector<std::pair<std::uint64_t, const Term*>> sorted;
  sorted.reserve(terms_.size());
  for (const Term& term : terms_) sorted.emplace_back(order(bytes_of(term.name)), &term);
  std::ranges::sort(sorted);
  Xapian::Document document;
  std::string name;
  for (const auto& [_, term] : sorted) {
    name = bytes_of(term->name);
    if (term->position == nowhere) {
      document.add_term(name, term->weight);
    } else {
      document.add_posting(name, term->position, term->weight);
    }
  }
  for (const Value& value : values_) document.add_value(value.slot, std::string(bytes_of(value.value)));
  document.set_data(data_);
  return document;
}

}  // namespace gongwen::search
