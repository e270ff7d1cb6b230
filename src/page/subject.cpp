#include "page/subject.h"

#include "text/utf8.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace gongwen::page {
namespace {

double square(double x) { return x * x; }

}  // namespace

Subject subject_of(std::span<const Line> lines, std::span<const std::size_t> which) {
  Subject subject;
  for (const std::size_t i : which) {
    const std::string_view text = lines[i].folded;
    char32_t last = 0;
    for (std::size_t at = 0; at < text.size();) {
      const auto c = text::code_point_at(text, at);
      at = c.end;
      const char32_t han = text::is_han(c.value) ? c.value : 0;
      if (han != 0 && last != 0) subject.push_back((static_cast<std::uint64_t>(last) << 32) | han);
      last = han;
    }
  }
  std::sort(subject.begin(), subject.end());
  subject.erase(std::unique(subject.begin(), subject.end()), subject.end());
  return subject;
}

Subject merge(const Subject& a, const Subject& b) {
  Subject both;
  both.reserve(a.size() + b.size());
  std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
  return both;
}

Weights::Weights(std::span<const Subject> pieces) {
  std::unordered_map<std::uint64_t, int> frequency;
  for (const Subject& piece : pieces) {
    for (const std::uint64_t bigram : piece) ++frequency[bigram];
  }
  const auto all = static_cast<double>(pieces.size()) + 1;
  for (const auto& [bigram, count] : frequency) weights_[bigram] = std::log(all / count);
  unseen_ = std::log(all);
}

double Weights::of(std::uint64_t bigram) const {
  const auto found = weights_.find(bigram);
  return found == weights_.end() ? unseen_ : found->second;
}

double Weights::mass(const Subject& subject) const {
  double sum = 0;
  for (const std::uint64_t bigram : subject) sum += square(of(bigram));
  return sum;
}

double Weights::affinity(const Subject& part, const Subject& whole) const {
  double shared = 0;
  auto other = whole.begin();
  for (const std::uint64_t bigram : part) {
    while (other != whole.end() && *other < bigram) ++other;
    if (other != whole.end() && *other == bigram) shared += square(of(bigram));
  }
  return shared == 0 ? 0 : shared / std::sqrt(mass(part) * mass(whole));
}

}  // namespace gongwen::page
