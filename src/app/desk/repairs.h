#pragma once

#include "annotate/correction.h"
#include "annotate/doubts.h"
#include "app/desk/desk_page.h"
#include "page/role.h"

#include <optional>
#include <string>
#include <vector>

/// What a person can do to the page on the correction desk, as corrections. Each is none where it cannot be done. Lines
/// that go together are a run: lines of one article that follow each other in it.
namespace gongwen::app {

using Repair = std::optional<annotate::Correction>;

/// Splits the article before the line.
[[nodiscard]] Repair split_before(const DeskPage& page, int line);
/// Makes the line's article one with that `step` articles on: what stands later on the page goes behind.
[[nodiscard]] Repair merge(const DeskPage& page, int line, int step);
/// Puts the run before the block in front of it (-1), or behind the next one (1); at an article's end into the article
/// that follows.
[[nodiscard]] Repair shift(const DeskPage& page, const std::vector<int>& run, int step);
/// Puts the run into article `id`, behind what stands before it in the file.
[[nodiscard]] Repair move_into(const DeskPage& page, const std::vector<int>& run, const std::string& id);
/// Puts the run elsewhere.
[[nodiscard]] Repair move_to(const DeskPage& page, const std::vector<int>& run, page::Placing::Where where, int at);
[[nodiscard]] Repair give_role(const DeskPage& page, int line, page::Role role);
/// Joins the line to the paragraph before it, or parts it from that.
[[nodiscard]] Repair turn_paragraph(const DeskPage& page, int line);
/// `text` is a line; the printed one stays as it is.
[[nodiscard]] Repair give_text(const DeskPage& page, int line, const std::string& text);
/// Says that the line stands where it should.
[[nodiscard]] Repair accept(const DeskPage& page, int line);
/// Says that the line's article holds the blocks that it should, and no others.
[[nodiscard]] Repair accept_article(const DeskPage& page, int line);
/// Sets the date of the page; ISO 8601.
[[nodiscard]] Repair give_date(const DeskPage& page, const std::string& date);
/// Sets the regions of the line's article, the chief one first; none: it has none.
[[nodiscard]] Repair give_regions(const DeskPage& page, int line, const std::vector<annotate::Region>& regions);

/// Says that the whole page is as it should be. None where that was said already.
[[nodiscard]] Repair check(const DeskPage& page);

/// Why the line follows the one before it in its article; null where the file says so by itself.
[[nodiscard]] const page::Join* join_at(const DeskPage& page, int line);
/// The lines that go along with it when it is put elsewhere: up to the next join.
[[nodiscard]] std::vector<int> run_of(const DeskPage& page, int line);

[[nodiscard]] bool is_doubtful(const page::Join& join);
/// What is not sure on the page, in the order in which it is read; of one line, what is said of most text first.
[[nodiscard]] std::vector<annotate::Doubt> doubts_of(const DeskPage& page);

}  // namespace gongwen::app
