#pragma once

#include "search/layout.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include <xapian.h>

namespace gongwen::search {

/// The values of one slot for every document, held in memory: what facets are counted from, many times faster than from
/// the database. Some 8 bytes a document.
class Column {
 public:
  /// How a slot's value holds the keys of the document: as layout::Slot says. Throws what Xapian throws, and Stopped.
  [[nodiscard]] static Column load(const Xapian::Database& database, layout::Slot slot, const std::stop_token& stop);

  /// All keys, in the order in which they were met.
  [[nodiscard]] const std::vector<std::string>& keys() const { return keys_; }
  /// The keys of document `id`, as indexes into keys().
  [[nodiscard]] std::span<const std::uint32_t> of(Xapian::docid id) const;
  /// How many documents have each key.
  [[nodiscard]] std::vector<std::int64_t> counts() const;

 private:
  std::vector<std::string> keys_;
  std::vector<std::uint32_t> values_;
  std::vector<std::uint32_t> first_;  ///< Of document i: values_[first_[i]] up to values_[first_[i + 1]].
};

/// layout::date_slot of every document as a number, by id; 0 when unknown. Throws as Column::load().
[[nodiscard]] std::vector<std::uint32_t> load_dates(const Xapian::Database& database, const std::stop_token& stop);

/// Where each document stands, by id, when all are sorted by the value of a slot, or by a key of that; the same for the
/// same value, and `unranked` for those without one. Four bytes a document, more for a moment. Throws as
/// Column::load().
inline constexpr std::uint32_t unranked = UINT32_MAX;
[[nodiscard]] std::vector<std::uint32_t> load_ranks(const Xapian::Database& database, layout::Slot slot,
                                                    const std::stop_token& stop,
                                                    const std::function<std::string(const std::string&)>& key = {});

}  // namespace gongwen::search
