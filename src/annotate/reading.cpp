#include "annotate/reading.h"

#include <algorithm>
#include <cassert>

namespace gongwen::annotate {
Reading::Reading(const page::Repaired& repaired)
    : repaired_(&repaired), folded_(text::fold(repaired.text)), paragraphs_(repaired.paragraphs) {
  const std::vector<std::uint32_t>& origin = folded_.origin;
  const auto folded = [&](std::size_t at) {
    return static_cast<std::size_t>(std::lower_bound(origin.begin(), origin.end(), at) - origin.begin());
  };
  for (page::Paragraph& paragraph : paragraphs_) {
    paragraph.begin = folded(paragraph.begin);
    paragraph.end = folded(paragraph.end);
  }
  const auto first = [this](page::Role role) {
    return static_cast<std::size_t>(std::find_if(paragraphs_.begin(), paragraphs_.end(),
                                                 [role](const page::Paragraph& p) { return p.role == role; }) -
                                    paragraphs_.begin());
  };
  lead_ = first(page::Role::Body);
  if (lead_ == paragraphs_.size()) lead_ = first(page::Role::Caption);
}

std::string_view Reading::original(std::size_t begin, std::size_t end) const {
  return std::string_view(repaired_->text)
      .substr(folded_.origin[begin], folded_.source_end(end) - folded_.origin[begin]);
}

Evidence Reading::evidence(std::size_t begin, std::size_t end, std::string_view rule) const {
  assert(begin < end && end <= text().size());
  const std::size_t first = folded_.origin[begin];
  const std::size_t last = folded_.source_end(end);
  const page::Place place = repaired_->locate(first);
  std::size_t stop = place.byte;
  auto run = std::upper_bound(repaired_->runs.begin(), repaired_->runs.end(), first,
                              [](std::size_t at, const page::Run& r) { return at < r.begin; });
  if (run != repaired_->runs.begin()) --run;
  for (; run != repaired_->runs.end() && run->line == place.line && run->begin < last; ++run) {
    const auto next = run + 1;
    const std::size_t run_end = next == repaired_->runs.end() ? last : std::min(last, next->begin);
    stop = run->byte + (run_end - run->begin);
  }
  return {place.line, place.byte, stop, std::string(original(begin, end)), std::string(rule)};
}

}  // namespace gongwen::annotate
