#include "page/pairs.h"

#include "page/costs.h"
#include "page/numbers.h"
#include "page/rates.h"
#include "page/weights.h"
#include "text/utf8.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>

namespace gongwen::page {
namespace {

// Calls `use` with each Han character of `text`, and each pair of them that follow each other.
template <typename Use>
void for_each_pair(std::string_view text, const Use& use) {
  char32_t last = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = text::code_point_at(text, at);
    at = c.end;
    const char32_t han = text::is_han(c.value) ? c.value : 0;
    if (han != 0 && last != 0) use(key_of(last, han));
    if (han != 0) use(key_of(han));
    last = han;
  }
}

}  // namespace

SharedPairs::SharedPairs(std::span<const std::string> texts) {
  constexpr std::size_t bytes_of_han = 3;  // Or more.
  std::size_t bytes = 0;
  for (const std::string& text : texts) bytes += text.size();
  Numbers numbers(2 * bytes / bytes_of_han);
  std::vector<std::vector<std::uint32_t>> held(texts.size());
  constexpr std::uint32_t not_yet = ~std::uint32_t{0};
  std::vector<std::uint32_t> last_in;  // By pair: the last line that holds it.
  for (std::uint32_t i = 0; i < texts.size(); ++i) {
    held[i].reserve(2 * texts[i].size() / bytes_of_han);
    for_each_pair(texts[i], [&](std::uint64_t key) {
      const std::uint32_t pair = numbers.of(key);
      if (pair == last_in.size()) last_in.push_back(not_yet);
      if (last_in[pair] != i) held[i].push_back(pair);
      last_in[pair] = i;
    });
  }
  const auto& pairs = numbers.keys();
  std::vector<std::uint32_t> lines_with(pairs.size(), 0);
  double all = 1;
  for (const auto& line : held) {
    size_.push_back(static_cast<double>(line.size()));
    all += size_.back();
    for (const std::uint32_t pair : line) ++lines_with[pair];
  }
  burst_ = (all + costs::general) / costs::prior;
  const Rates& general = Rates::shipped();
  const auto expected = [&](std::uint32_t pair) { return costs::unseen + costs::general * general.of(pairs[pair]); };
  std::vector<std::uint32_t> other(pairs.size(), not_yet);  // Its number, or of two the first line that holds it.
  for (std::uint32_t pair = 0; pair < pairs.size(); ++pair) {
    if (lines_with[pair] <= 2) continue;
    other[pair] = static_cast<std::uint32_t>(expected_.size());
    expected_.push_back(expected(pair));
  }
  of_two_.assign(held.size() * held.size(), 0);
  for (std::uint32_t i = 0; i < held.size(); ++i) {
    auto& shared = in_line_.emplace_back();
    shared.reserve(held[i].size());
    for (const std::uint32_t pair : held[i]) {
      if (lines_with[pair] > 2) {
        shared.push_back(other[pair]);
      } else if (lines_with[pair] == 2 && other[pair] == not_yet) {
        other[pair] = i;
      } else if (lines_with[pair] == 2) {
        const double told = evidence(expected(pair), 1, 0);
        of_two_[i * held.size() + other[pair]] += told;
        of_two_[other[pair] * held.size() + i] += told;
      }
    }
  }
  // Lines by pair, each pair's behind the other's.
  first_.assign(expected_.size() + 1, 0);
  for (const auto& line : in_line_) {
    for (const std::uint32_t pair : line) ++first_[pair + 1];
  }
  for (std::size_t pair = 0; pair < expected_.size(); ++pair) first_[pair + 1] += first_[pair];
  holders_.resize(first_.back());
  auto next = first_;
  for (std::uint32_t line = 0; line < in_line_.size(); ++line) {
    for (const std::uint32_t pair : in_line_[line]) holders_[next[pair]++] = line;
  }
  evidence_.reserve(holders_.size());
  for (std::uint32_t pair = 0; pair < count(); ++pair) {
    const std::size_t others = holders(pair).size() - 1;
    for (std::size_t inside = 0; inside <= others; ++inside) {
      evidence_.push_back(evidence(pair, inside, others - inside));
    }
  }
}

double SharedPairs::evidence(std::uint32_t pair, std::size_t inside, std::size_t outside) const {
  return evidence(expected_[pair], inside, outside);
}

double SharedPairs::evidence(double expected, std::size_t inside, std::size_t outside) const {
  // Not log1p(), which is slower: what is too small for the sum tells nothing.
  return std::log(1 + static_cast<double>(inside) * burst_ / (static_cast<double>(outside) + expected));
}

}  // namespace gongwen::page
