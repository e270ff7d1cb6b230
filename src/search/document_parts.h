#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

namespace gongwen::search {

/// What a Xapian::Document is made of, in a few pieces of memory. A Xapian::Document has a piece for every term and
/// position; made by one thread and dropped by another, they cost an import more than making them does. So the thread
/// that writes makes it, of these parts, and drops it at once.
class DocumentParts {
 public:
  void add_posting(std::string_view term, std::uint32_t position, std::uint32_t weight);
  void add_term(std::string_view term, std::uint32_t weight);
  void add_boolean_term(std::string_view term) { add_term(term, 0); }
  void add_value(std::uint32_t slot, std::string_view value);
  void set_data(std::string data) { data_ = std::move(data); }

  /// How many terms were added, each as often as it was.
  [[nodiscard]] std::size_t size() const { return terms_.size(); }

  /// Thread-safe.
  [[nodiscard]] Xapian::Document document() const;

 private:
  static constexpr std::uint32_t nowhere = ~std::uint32_t{0};
  struct Piece {
    std::uint32_t begin;  ///< Of its bytes.
    std::uint32_t size;
  };
  struct Term {
    Piece name;
    std::uint32_t weight;
    std::uint32_t position;  ///< Or `nowhere`.
  };
  struct Value {
    Piece value;
    std::uint32_t slot;
  };

  [[nodiscard]] Piece kept(std::string_view bytes);
  [[nodiscard]] std::string_view bytes_of(const Piece& piece) const {
    return std::string_view(bytes_).substr(piece.begin, piece.size);
  }

  std::string bytes_;
  std::vector<Term> terms_;
  std::vector<Value> values_;
  std::string data_;
};

}  // namespace gongwen::search
