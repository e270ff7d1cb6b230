#include "page/link_table.h"

#include "page/costs.h"

#include <algorithm>

namespace gongwen::page {
namespace {

constexpr double doubtful = 5;  // A state that is so much dearer by a line's form is not tried.

std::vector<State> candidates(const Form& form, std::size_t i) {
  double least = costs::impossible;
  for (std::size_t s = 0; s < states; ++s) least = std::min(least, form.emission(i, static_cast<State>(s)));
  std::vector<State> result;
  result.reserve(states);
  for (std::size_t s = 0; s < states; ++s) {
    const auto state = static_cast<State>(s);
    if (form.emission(i, state) <= least + doubtful) result.push_back(state);
  }
  return result;
}

}  // namespace

LinkTable::LinkTable(const Form& form, const Reading& reading) : form_(form), states_(reading.states) {
  const std::size_t n = form.size();
  for (std::size_t i = 0; i < n; ++i) {
    candidates_.push_back(page::candidates(form, i));
    if (std::find(candidates_[i].begin(), candidates_[i].end(), states_[i]) == candidates_[i].end()) {
      candidates_[i].push_back(states_[i]);
    }
    slots_.emplace_back().fill(Reading::none);
    for (const State state : candidates_[i]) slots_[i][state] = rows_++;
  }
  width_ = (n / scan_step + 1) * scan_step;
  into_.assign(rows_ * width_, static_cast<Scanned>(costs::impossible));
  out_of_.assign(rows_ * width_, static_cast<Scanned>(costs::impossible));
  // First all that fill_into() can take from there.
  for (std::size_t i = 0; i < n; ++i) {
    for (const State state : candidates_[i]) fill_out_of(i, state);
  }
  for (std::size_t i = 0; i < n; ++i) {
    for (const State state : candidates_[i]) fill_into(i, state);
  }
  find_least();
}

void LinkTable::fill_out_of(std::size_t i, State state) {
  Scanned* out_of = &out_of_[slots_[i][state] * width_];
  for (std::size_t k = 0; k < form_.size(); ++k) {
    if (k != i) out_of[k] = static_cast<Scanned>(form_.link(i, state, k, states_[k]));
  }
}

// Links that both know are there already.
void LinkTable::fill_into(std::size_t i, State state) {
  Scanned* into = &into_[slots_[i][state] * width_];
  if (state == states_[i]) {
    for (std::size_t k = 0; k < form_.size(); ++k) {
      if (k != i) into[k] = out_of(k, states_[k])[i];
    }
    return;
  }
  for (std::size_t k = 0; k < form_.size(); ++k) {
    if (k != i) into[k] = static_cast<Scanned>(form_.link(k, states_[k], i, state));
  }
}

void LinkTable::fill_column(std::size_t k) {
  for (std::size_t i = 0; i < form_.size(); ++i) {
    if (i == k) continue;
    for (const State state : candidates_[i]) {
      const std::size_t at = slots_[i][state] * width_ + k;
      into_[at] = static_cast<Scanned>(form_.link(k, states_[k], i, state));
      out_of_[at] = static_cast<Scanned>(form_.link(i, state, k, states_[k]));
    }
  }
}

void LinkTable::find_least() {
  least_out_of_.clear();
  for (std::size_t i = 0; i < form_.size(); ++i) {
    const Scanned* row = out_of(i, states_[i]);
    least_out_of_.push_back(least_of(width_, [row](std::size_t k) { return part_at(row + k); }));
  }
}

void LinkTable::update(const Reading& reading) {
  if (states_ == reading.states) return;
  for (std::size_t k = 0; k < form_.size(); ++k) {
    if (states_[k] == reading.states[k]) continue;
    states_[k] = reading.states[k];
    fill_column(k);
  }
  find_least();
}

}  // namespace gongwen::page
