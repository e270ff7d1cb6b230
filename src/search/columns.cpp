#include "search/columns.h"

#include "search/matches.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace gongwen::search {
namespace {

/// Calls `use` with each key that the value of a slot holds.
template <class Use>
void for_each_key(std::string_view value, layout::Slot slot, const Use& use) {
  const bool lines = slot == layout::topics_slot || slot == layout::reporters_slot || slot == layout::bodies_slot;
  if (slot != layout::regions_slot && !lines) return use(value);
  while (!value.empty()) {
    const std::string_view key = value.substr(0, lines ? value.find('\n') : layout::region_code_length);
    use(key);
    value.remove_prefix(std::min(key.size() + (lines ? 1 : 0), value.size()));
  }
}

/// Calls `use` with each document that has a value in the slot, and the value.
template <class Use>
void for_each_value(const Xapian::Database& database, layout::Slot slot, const std::stop_token& stop, const Use& use) {
  std::size_t read = 0;
  const auto end = database.valuestream_end(slot);
  for (auto value = database.valuestream_begin(slot); value != end; ++value) {
    if (++read % looks_up == 0 && stop.stop_requested()) throw Stopped();
    use(value.get_docid(), *value);
  }
}

/// By which a string is found without a copy of it.
struct Hash : std::hash<std::string_view> {
  using is_transparent = void;
};

}  // namespace

Column Column::load(const Xapian::Database& database, layout::Slot slot, const std::stop_token& stop) {
  Column column;
  std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> numbers;
  column.first_.reserve(database.get_lastdocid() + 2);
  column.first_.push_back(0);
  for_each_value(database, slot, stop, [&](Xapian::docid id, const std::string& keys) {
    column.first_.resize(id + 1, static_cast<std::uint32_t>(column.values_.size()));
    for_each_key(keys, slot, [&](std::string_view key) {
      auto known = numbers.find(key);
      if (known == numbers.end()) {
        known = numbers.emplace(key, static_cast<std::uint32_t>(numbers.size())).first;
        column.keys_.emplace_back(key);
      }
      column.values_.push_back(known->second);
    });
    column.first_.push_back(static_cast<std::uint32_t>(column.values_.size()));
  });
  return column;
}

std::span<const std::uint32_t> Column::of(Xapian::docid id) const {
  if (id + 1 >= first_.size()) return {};
  return std::span(values_).subspan(first_[id], first_[id + 1] - first_[id]);
}

std::vector<std::int64_t> Column::counts() const {
  std::vector<std::int64_t> counts(keys_.size());
  for (const std::uint32_t key : values_) ++counts[key];
  return counts;
}

std::vector<std::uint32_t> load_dates(const Xapian::Database& database, const std::stop_token& stop) {
  std::vector<std::uint32_t> dates(database.get_lastdocid() + 1);
  for_each_value(database, layout::date_slot, stop, [&](Xapian::docid id, const std::string& digits) {
    std::uint32_t date = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), date);
    const bool is_date = date / 10000 <= 9999 && date / 100 % 100 <= 12 && date % 100 <= 31;
    if (is_date) dates[id] = date;  // Whoever counts them relies on it.
  });
  return dates;
}

std::vector<std::uint32_t> load_ranks(const Xapian::Database& database, layout::Slot slot, const std::stop_token& stop,
                                      const std::function<std::string(const std::string&)>& key) {
  std::vector<std::pair<std::string, Xapian::docid>> sorted;
  std::unordered_map<std::string, std::string> keys;  // Few values have many documents.
  for_each_value(database, slot, stop, [&](Xapian::docid id, std::string by) {
    if (key) {
      const auto [known, fresh] = keys.try_emplace(by);
      if (fresh) known->second = key(by);
      by = known->second;
    }
    sorted.emplace_back(std::move(by), id);
  });
  std::size_t compared = 0;
  std::sort(sorted.begin(), sorted.end(), [&](const auto& a, const auto& b) {
    if (++compared % looks_up == 0 && stop.stop_requested()) throw Stopped();
    return a < b;
  });
  std::vector<std::uint32_t> ranks(database.get_lastdocid() + 1, unranked);
  std::uint32_t rank = 0;
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    if (i > 0 && sorted[i].first != sorted[i - 1].first) ++rank;
    ranks[sorted[i].second] = rank;
  }
  return ranks;
}

}  // namespace gongwen::search
