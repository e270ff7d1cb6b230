#include "text/phrases.h"

#include "text/utf8.h"

#include <algorithm>
#include <cassert>
#include <cstring>

namespace gongwen::text {
namespace {

constexpr std::size_t filter_bits = std::size_t{1} << 18;

// The first five bytes: a Han character and the better part of the next.
std::uint64_t key_of(const char* text) {
  std::uint32_t first = 0;
  std::memcpy(&first, text, sizeof(first));
  static_assert(PhraseTable::shortest() == sizeof(first) + 1);
  // Put together in a register: a number stored in two pieces and loaded at once is waited for.
  return first | std::uint64_t{static_cast<unsigned char>(text[sizeof(first)])} << 32;
}

std::size_t hash(std::uint64_t key) { return static_cast<std::size_t>((key * 0x9E3779B97F4A7C15ULL) >> 32); }

}  // namespace

PhraseTable::PhraseTable(std::vector<std::pair<std::string_view, std::uint32_t>> phrases)
    : phrases_(std::move(phrases)), begins_(filter_bits / 64) {
  const auto order = [](const auto& a, const auto& b) {
    const std::uint64_t left = key_of(a.first.data());
    const std::uint64_t right = key_of(b.first.data());
    if (left != right) return left < right;
    if (a.first.size() != b.first.size()) return a.first.size() > b.first.size();
    return a.first != b.first ? a.first < b.first : a.second < b.second;
  };
  assert(std::all_of(phrases_.begin(), phrases_.end(), [](const auto& p) { return p.first.size() >= shortest(); }));
  std::sort(phrases_.begin(), phrases_.end(), order);

  std::size_t size = 16;
  while (size < phrases_.size() * 2) size *= 2;
  buckets_.resize(size);
  for (std::size_t begin = 0; begin < phrases_.size();) {
    const std::uint64_t key = key_of(phrases_[begin].first.data());
    std::size_t end = begin;
    while (end < phrases_.size() && key_of(phrases_[end].first.data()) == key) ++end;
    std::size_t slot = hash(key) & (size - 1);
    while (buckets_[slot].begin != buckets_[slot].end) slot = (slot + 1) & (size - 1);
    buckets_[slot] = {key, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    const std::size_t bit = hash(key) & (filter_bits - 1);
    begins_[bit / 64] |= std::uint64_t{1} << (bit % 64);
    begin = end;
  }
}

const PhraseTable::Bucket* PhraseTable::bucket(std::uint64_t key) const {
  const std::size_t hashed = hash(key);
  const std::size_t bit = hashed & (filter_bits - 1);
  if ((begins_[bit / 64] >> (bit % 64) & 1) == 0) return nullptr;
  for (std::size_t slot = hashed & (buckets_.size() - 1);; slot = (slot + 1) & (buckets_.size() - 1)) {
    const Bucket& candidate = buckets_[slot];
    if (candidate.begin == candidate.end) return nullptr;
    if (candidate.key == key) return &candidate;
  }
}

std::vector<PhraseTable::Hit> PhraseTable::find(std::string_view text) const {
  std::vector<Hit> hits;
  for (std::size_t at = 0; at + shortest() <= text.size(); ++at) {
    if (is_trail(text[at])) continue;
    const Bucket* found = bucket(key_of(text.data() + at));
    if (found == nullptr) continue;
    for (std::uint32_t i = found->begin; i < found->end; ++i) {
      const auto& [phrase, value] = phrases_[i];
      if (text.substr(at).starts_with(phrase)) hits.push_back({at, at + phrase.size(), value});
    }
  }
  return hits;
}

}  // namespace gongwen::text
