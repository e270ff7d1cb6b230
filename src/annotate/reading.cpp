#include "annotate/reading.h"

#include <algorithm>
#include <cassert>

namespace gongwen::annotate {
namespace {

// The half-width character for the full-width one at `at`, U+FF01 to U+FF5E; 0 if it is none.
char half_width(std::string_view text, std::size_t at) {
  if (at + 3 > text.size() || text[at] != '\xEF') return 0;
  const auto second = static_cast<unsigned char>(text[at + 1]);
  const auto third = static_cast<unsigned char>(text[at + 2]);
  if (second == 0xBC && third >= 0x81) return static_cast<char>(third - 0x81 + '!');
  if (second == 0xBD && third <= 0x9E) return static_cast<char>(third - 0x80 + '`');
  return 0;
}

}  // namespace

Reading::Reading(const page::Repaired& repaired) : repaired_(&repaired), paragraphs_(repaired.paragraphs) {
  const std::string_view source = repaired.text;
  if (source.find('\xEF') == std::string_view::npos) {
    text_ = source;
  } else {
    for (std::size_t at = 0; at < source.size();) {
      const char half = half_width(source, at);
      origin_.push_back(static_cast<std::uint32_t>(at));
      text_ += half != 0 ? half : source[at];
      at += half != 0 ? 3 : 1;
    }
    origin_.push_back(static_cast<std::uint32_t>(source.size()));
    const auto folded = [this](std::size_t at) {
      return static_cast<std::size_t>(std::lower_bound(origin_.begin(), origin_.end(), at) - origin_.begin());
    };
    for (page::Paragraph& paragraph : paragraphs_) {
      paragraph.begin = folded(paragraph.begin);
      paragraph.end = folded(paragraph.end);
    }
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
  return std::string_view(repaired_->text).substr(origin(begin), origin(end) - origin(begin));
}

Evidence Reading::evidence(std::size_t begin, std::size_t end, std::string_view rule) const {
  assert(begin < end && end <= text_.size());
  const std::size_t first = origin(begin);
  const std::size_t last = origin(end);
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
