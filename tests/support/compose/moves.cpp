#include "support/compose/moves.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <vector>

namespace gongwen::compose {
namespace {

using page::Role;

Run range(std::size_t story, std::size_t begin, std::size_t end) {
  Run run{story, {}};
  for (std::size_t i = begin; i < end; ++i) run.lines.push_back(i);
  return run;
}

Run operator+(Run run, const Run& next) {
  run.lines.insert(run.lines.end(), next.lines.begin(), next.lines.end());
  return run;
}

/// A story that is still in one piece, on the page that is being torn up. A move either does its work and tells so, or
/// does nothing and returns false.
class Tearing {
 public:
  Tearing(Draft& draft, std::size_t index)
      : draft_(draft), random_(draft.random), story_(draft.stories[index]), index_(index), size_(story_.lines.size()) {
    at_ = static_cast<std::size_t>(std::ranges::find(draft.layout, index, &Run::story) - draft.layout.begin());
  }

  bool tail_behind() {
    const std::size_t cut = broken_cut(opening() + 1, size_);
    if (cut == 0 || !others_follow()) return false;
    if (cut + 1 < size_ && random_.chance(0.2)) {
      here() = lines(0, cut) + lines(cut + 1, size_);
      move_behind(lines(cut, cut + 1));
      return told(Phenomenon::PieceAloneBehindAnother);
    }
    here() = lines(0, cut);
    move_behind(lines(cut, size_));
    return told(Phenomenon::TailBehindAnother);
  }

  bool complete_tail_behind() {
    const std::size_t cut = complete_cut(std::max(opening() + 1, size_ > 5 ? size_ - 4 : 0), size_);
    if (cut == 0 || !others_follow()) return false;
    here() = lines(0, cut);
    move_behind(lines(cut, size_));
    return told(Phenomenon::CompleteTailBehindAnother);
  }

  bool tail_before() {
    if (!has_head()) return false;
    const std::size_t cut =
        random_.chance(0.65) ? broken_cut(opening() + 1, size_) : complete_cut(opening() + 1, size_);
    if (cut == 0) return false;
    const std::size_t where = random_.below(3);
    if (where == 0) {
      here() = lines(cut, size_) + lines(0, cut);
      return told(Phenomenon::TailBeforeHeadline);
    }
    if (where == 2 && at_ < 2) return false;
    here() = lines(0, cut);
    insert(where == 1 ? 0 : random_.between(at_ > 3 ? at_ - 2 : 1, at_ - 1), lines(cut, size_));
    return told(where == 1 ? Phenomenon::TailAtTop : Phenomenon::TailBehindEarlier);
  }

  bool photo_inside() {
    const std::size_t cut = broken_cut(opening() + 1, size_);
    if (cut == 0) return false;
    std::vector<std::size_t> photos;
    for (std::size_t i = 0; i < draft_.layout.size(); ++i) {
      const Run& run = draft_.layout[i];
      if (draft_.stories[run.story].kind == Kind::Photo) photos.push_back(i);
    }
    if (photos.empty()) return false;
    const std::size_t from = random_.any(photos);
    const Run photo = draft_.layout[from];
    here() = lines(0, cut);
    draft_.layout.erase(std::next(draft_.layout.begin(), static_cast<std::ptrdiff_t>(from)));
    if (from < at_) --at_;
    insert(at_ + 1, photo);
    insert(at_ + 2, lines(cut, size_));
    return told(Phenomenon::PhotoInsideColumn);
  }

  bool head_inside() {
    const std::size_t cut = lead_cut();
    if (cut == 0) return false;
    // Standfirst and byline stand with the opening, or with the head.
    const std::size_t lead = random_.chance(0.6) ? story_.head() : opening();
    here() = lines(lead, cut) + lines(0, lead) + lines(cut, size_);
    return told(Phenomenon::HeadInsideColumn);
  }

  bool lead_behind_body() {
    const std::size_t cut = lead_cut();
    if (cut == 0) return false;
    here() = lines(0, story_.head()) + lines(cut, size_) + lines(story_.head(), cut);
    return told(Phenomenon::LeadBehindBody);
  }

  bool lead_behind_another() {
    if (!has_head() || !others_follow()) return false;
    if (random_.chance(0.4)) {
      here() = lines(0, story_.head());
      move_behind(lines(story_.head(), size_));
      return told(Phenomenon::LeadBehindAnother);
    }
    const std::size_t cut = lead_cut();
    if (cut == 0) return false;
    here() = lines(0, story_.head()) + lines(cut, size_);
    move_behind(lines(story_.head(), cut));
    return told(Phenomenon::LeadBehindAnother);
  }

  bool headline_over_section() {
    const std::size_t section = any_cut(opening() + 1, size_, [&](std::size_t i) { return is_section(i); });
    if (section == 0 || !has_head() || section > opening() + 5) return false;
    const Run lead = lines(story_.head(), section);
    here() = lines(0, story_.head()) + lines(section, size_);
    if (others_follow() && random_.chance(0.6)) {
      move_behind(lead);
    } else {
      here() = here() + lead;
    }
    return told(Phenomenon::HeadlineOverSection);
  }

  bool section_last() {
    const std::size_t cut = any_cut(opening() + 1, size_, [&](std::size_t i) { return is_section(i - 1); });
    if (cut == 0 || !others_follow()) return false;
    here() = lines(0, cut);
    move_behind(lines(cut, size_));
    return told(Phenomenon::SectionLast);
  }

  /// The sign-off closes the part that stands first, (上接…) opens the one that stands last.
  bool rotate() {
    if (!story_.lines.back().text.ends_with(")")) return false;
    const std::size_t cut = any_cut(1, size_, [&](std::size_t i) { return !is_section(i - 1) && i >= size_ / 3; });
    if (cut == 0) return false;
    here() = lines(cut, size_) + lines(0, cut);
    if (others_follow() && random_.chance(0.5)) {
      here() = lines(cut, size_);
      move_behind(lines(0, cut));
    }
    return told(Phenomenon::RotatedContinuation);
  }

 private:
  [[nodiscard]] std::size_t opening() const { return story_.opening(); }
  [[nodiscard]] bool has_head() const { return story_.head() > 0; }
  [[nodiscard]] bool is_section(std::size_t line) const { return story_.lines[line].role == Role::Section; }
  [[nodiscard]] Run lines(std::size_t begin, std::size_t end) const { return range(index_, begin, end); }
  [[nodiscard]] Run& here() { return draft_.layout[at_]; }
  [[nodiscard]] bool others_follow() const { return at_ + 1 < draft_.layout.size(); }

  /// What stands from line `begin` on is more than a closing formula that fits anywhere.
  [[nodiscard]] bool tells_whose_it_is(std::size_t begin) const {
    std::size_t bytes = 0;
    for (std::size_t i = begin; i < size_; ++i) bytes += story_.lines[i].text.size();
    return bytes > 120;
  }

  /// One of the places below `end` before which `suits` lets the story be cut; 0 for none.
  template <class Suits>
  [[nodiscard]] std::size_t any_cut(std::size_t begin, std::size_t end, const Suits& suits) {
    std::vector<std::size_t> cuts;
    for (std::size_t i = begin; i < end; ++i) {
      if (suits(i)) cuts.push_back(i);
    }
    return cuts.empty() ? 0 : random_.any(cuts);
  }
  [[nodiscard]] std::size_t broken_cut(std::size_t begin, std::size_t end) {
    return any_cut(begin, end, [&](std::size_t i) { return story_.lines[i - 1].broken; });
  }
  [[nodiscard]] std::size_t complete_cut(std::size_t begin, std::size_t end) {
    return any_cut(begin, end, [&](std::size_t i) {
      return !story_.lines[i - 1].broken && !is_section(i - 1) && tells_whose_it_is(i);
    });
  }
  /// Behind the first one to four lines of body, rather where a column ended; 0 where there is no head or no rest.
  [[nodiscard]] std::size_t lead_cut() {
    if (!has_head() || opening() + 2 > size_) return 0;
    const std::size_t end = std::min(opening() + 5, size_);
    const std::size_t broken = broken_cut(opening() + 1, end);
    return broken != 0 && random_.chance(0.8) ? broken : complete_cut(opening() + 1, end);
  }

  void insert(std::size_t at, Run run) {
    draft_.layout.insert(std::next(draft_.layout.begin(), static_cast<std::ptrdiff_t>(at)), std::move(run));
  }
  void move_behind(Run run) {
    insert(at_ + 1 + random_.between(1, std::min<std::size_t>(3, draft_.layout.size() - at_ - 1)), std::move(run));
  }
  bool told(Phenomenon phenomenon) {
    draft_.tell(phenomenon);
    story_.moved = true;
    return true;
  }

  Draft& draft_;
  Random& random_;
  Story& story_;
  std::size_t index_;
  std::size_t size_;
  std::size_t at_ = 0;  ///< Of its run in the layout.
};

using Move = bool (Tearing::*)();
// As often as they stand here.
constexpr std::array<Move, 20> moves = {
    &Tearing::tail_behind,           &Tearing::tail_behind,         &Tearing::tail_behind,
    &Tearing::tail_behind,           &Tearing::tail_behind,         &Tearing::complete_tail_behind,
    &Tearing::complete_tail_behind,  &Tearing::tail_before,         &Tearing::tail_before,
    &Tearing::tail_before,           &Tearing::photo_inside,        &Tearing::head_inside,
    &Tearing::head_inside,           &Tearing::lead_behind_body,    &Tearing::lead_behind_body,
    &Tearing::lead_behind_another,   &Tearing::lead_behind_another, &Tearing::headline_over_section,
    &Tearing::headline_over_section, &Tearing::section_last,
};

/// Photos, letters and stories with a picture of their own stay as they are.
bool may_be_torn(const Story& story) {
  return !story.moved && story.kind != Kind::Photo && story.kind != Kind::Letter && !story.continuation &&
         (story.lines.back().role == Role::Body || story.lines.back().role == Role::Note);
}

}  // namespace

void lay_out(Draft& draft) {
  Random& random = draft.random;
  for (std::size_t i = 0; i < draft.stories.size(); ++i) {
    draft.layout.push_back(range(i, 0, draft.stories[i].lines.size()));
  }
  for (std::size_t i = 0; i < draft.stories.size(); ++i) {
    if (draft.stories[i].continuation && random.chance(0.7)) (void)Tearing(draft, i).rotate();
  }
  if (random.chance(0.1)) return;
  for (std::size_t wanted = random.between(1, 3) + random.below(2); wanted > 0; --wanted) {
    const Move move = random.any(moves);
    // The move is set first, so that it is as frequent as it should be, however few stories it suits.
    for (int attempt = 0; attempt < 12; ++attempt) {
      const std::size_t story = random.below(draft.stories.size());
      if (may_be_torn(draft.stories[story]) && std::invoke(move, Tearing(draft, story))) break;
    }
  }
}

}  // namespace gongwen::compose
