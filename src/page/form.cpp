#include "page/form.h"

#include "page/costs.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace gongwen::page {
namespace {

bool is_photo(State state) { return state == Caption || state == Inset || state == Credit || state == InsetCredit; }

// What a state costs more where the lines about line i have none of its marks.
class Surroundings {
 public:
  Surroundings(std::span<const Line> lines, std::size_t i) {
    const auto any = [&](std::size_t before, std::size_t behind, auto has) {
      const auto from = lines.begin() + static_cast<std::ptrdiff_t>(i - std::min(i, before));
      const auto to = lines.begin() + static_cast<std::ptrdiff_t>(std::min(lines.size(), i + behind + 1));
      return std::any_of(from, to, has);
    };
    box_ = any(3, 0, [](const Line& line) { return line.standfirst_title; });
    photo_ = any(2, 3, [](const Line& line) {
      return line.credit || line.byline || line.points_at_picture || line.ends_with_credit;
    });
  }

  [[nodiscard]] double cost(State state, bool letters) const {
    const bool missed = (state == Box && !box_) || (state == Letter && !letters) || (is_photo(state) && !photo_);
    return missed ? costs::unmarked : 0;
  }

 private:
  bool box_ = false;
  bool photo_ = false;
};

}  // namespace

Form::Form(std::span<const Line> lines) : lines_(lines), seams_(lines) {
  const bool letters = std::any_of(lines.begin(), lines.end(), [](const Line& line) { return line.salutation; });
  next_.resize(lines.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    for (auto& of_state : next_[i]) of_state.fill(std::numeric_limits<double>::quiet_NaN());
    const Line& line = lines[i];
    const Surroundings surroundings(lines, i);
    auto& emission = emission_.emplace_back();
    auto& begin = begin_.emplace_back();
    auto& end = end_.emplace_back();
    for (std::size_t s = 0; s < states; ++s) {
      const auto state = static_cast<State>(s);
      emission[s] = page::emission(state, line) + surroundings.cost(state, letters);
      begin[s] = page::begin(state, line);
      end[s] = page::end(state, line);
    }
  }
}

double Form::next(std::size_t i, State from, State to) const {
  double& cost = next_[i][from][to];
  if (std::isnan(cost)) cost = link(i, from, i + 1, to);
  return cost;
}

double Form::link_of_followers(std::size_t i, State from, std::size_t j, State to) const {
  const double seam = from == Body && to == Body ? seams_.cost(i, j) : 0;
  const double cost = follow(from, to, lines_[i], lines_[j], seam, j == i + 1);
  return cost >= costs::impossible ? cost : cost + distance(i, from, lines_[i], j, to, lines_[j]);
}

}  // namespace gongwen::page
