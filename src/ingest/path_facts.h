#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gongwen::ingest {

/// What one place says of a page: an option, a sidecar, a path. An empty string says nothing.
struct Facts {
  std::string paper;
  std::string date;  ///< ISO 8601: `2023-04-28`, `2023-04` or `2023`.
  std::string page_no;
};

/// True for a day, month or year that is in the calendar, of the years 1900 to 2099.
[[nodiscard]] bool is_date(std::string_view iso);

/// `02` → `2`, `a02` → `A02`: what is printed on the page, as the jump lines name it.
[[nodiscard]] std::string canonical_page_no(std::string_view page_no);

/// What the name of a page file tells, folders included (UTF-8, parted by `/`). The part nearest to the end counts.
///
/// paper    a short name of data/papers.tsv, or Han characters that end in 报 and are no 简报, 海报 or the like
/// date     `2023/04/28`, `2023-04/28`, `202304/28`, `20230428`, `2023_4_28`, `2023年4月28日`, `2023年/04月28日`; else
/// a month: `2023-04`,
///          `2023/04`, `2023年4月`. A bare year is more often that of a copy than that of the print, and a date that is
///          not in the calendar is none.
/// page_no  `02版`, `第2版`, `A02版` anywhere; beside a day also a last part that is nothing but `02` or `A02`, `p02`
/// or
///          `page02`.
///
/// A name that tells nothing for sure (a hash, a serial number) gives nothing. Deterministic; thread-safe.
[[nodiscard]] Facts path_facts(std::string_view name);

}  // namespace gongwen::ingest
