#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace gongwen::annotate {

/// 境外.
constexpr std::string_view abroad_code = "990000";

enum class Level { Country, Province, Prefecture, County };

/// An administrative division as one revision of GB/T 2260 (or today's list) knows it. Views into the table.
struct Division {
  std::string_view code;                      ///< Six digits; 000000 is 全国, 990000 境外.
  std::string_view name;                      ///< In full: 延边朝鲜族自治州.
  std::vector<std::string_view> short_names;  ///< 延边, 延边州; a province's one-character name stands among them.
  Level level = Level::County;
  std::string_view parent;     ///< Code of the division that holds it; empty for provinces.
  std::string_view from;       ///< `YYYY-MM` of the first revision that lists it; empty for the oldest, 2002-12.
  std::string_view to;         ///< `YYYY-MM` of the last revision that lists it; empty for today's.
  std::string_view successor;  ///< What it is today; empty when it still is.
};

/// The names of the levels above and of the division itself; empty where a level does not exist.
struct Path {
  std::string_view province;
  std::string_view prefecture;
  std::string_view county;
};

/// The divisions of China with their history from 2002 on (data/gazetteer.tsv, made by data/gazetteer.py).
/// Immutable; thread-safe.
class Gazetteer {
 public:
  /// The table that is linked in; read on first use (some 3 ms).
  [[nodiscard]] static const Gazetteer& standard();

  /// Reads `table`, which must outlive it, and must be well formed.
  explicit Gazetteer(std::string_view table);

  /// Today's division of that code, or the division that last bore it; null when there never was one.
  [[nodiscard]] const Division* find(std::string_view code) const;

  /// All divisions of that full or short name, former ones too, in the order of the table. Exact; no folding.
  [[nodiscard]] std::vector<const Division*> named(std::string_view name) const;

  /// What `name`, written by a person, may mean: today's divisions of that name, alone or behind the names of those
  /// that hold them (江苏南京鼓楼区 is one of five 鼓楼区). `name` is folded.
  [[nodiscard]] std::vector<const Division*> written(std::string_view name) const;

  /// Today's divisions right below `code`, by code.
  [[nodiscard]] std::vector<const Division*> children(std::string_view code) const;

  /// Today's provinces, by code.
  [[nodiscard]] std::vector<const Division*> provinces() const;

  /// What `division` is today: itself, or its successor.
  [[nodiscard]] const Division& today(const Division& division) const;

  /// The division that holds `division`; null for provinces, 全国 and 境外.
  [[nodiscard]] const Division* parent(const Division& division) const;

  /// True when `above` holds `division`, at any distance. 全国 holds none.
  [[nodiscard]] bool holds(const Division& above, const Division& division) const;

  [[nodiscard]] Path path(const Division& division) const;

  [[nodiscard]] const std::vector<Division>& divisions() const { return divisions_; }

 private:
  std::vector<Division> divisions_;
  std::unordered_map<std::string_view, std::size_t> by_code_;
  std::unordered_multimap<std::string_view, std::size_t> by_name_;
};

}  // namespace gongwen::annotate
