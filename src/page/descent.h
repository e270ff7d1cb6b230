#pragma once

#include "page/form.h"
#include "page/moves.h"
#include "page/reading.h"
#include "page/subject.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <unordered_set>
#include <vector>

namespace gongwen::page {

/// The search for the reading of least energy. The energy of a reading is the sum of form_cost() and of the
/// greatest Subjects::strain() over its articles, and of minus the logarithm of Subjects::chance() over the lines that
/// have a subject.
class Descent {
 public:
  /// Begins with the reading in file order. `lines` must outlive it.
  explicit Descent(std::span<const Line> lines);

  /// Goes down by the moves of moves.h as long as one brings the energy down; where none does, over a small rise if
  /// that leads further down, and by taking an article apart that is not sure.
  void run();

  [[nodiscard]] const Reading& reading() const { return now_.reading; }
  [[nodiscard]] double energy() const { return now_.energy; }
  [[nodiscard]] const Form& form() const { return form_; }

  /// How sure the reading is: by how much the energy rises in the best reading found that differs.
  struct Margins {
    /// A line's place behind another one, or at an article's beginning.
    struct Place {
      std::size_t behind = Reading::none;
      double rise = 0;
    };
    std::vector<std::vector<Place>> others;  ///< By line: its other places, the best first.
    std::vector<double> articles;            ///< By line: until its article is made of other lines.
  };
  /// Of the reading that run() has found.
  [[nodiscard]] const Margins& margins() const { return margins_; }
  static constexpr double farthest = 6;  ///< The greatest rise that is looked for: beyond it nothing gets surer.

 private:
  // An article of the reading with what its energy is made of.
  struct Part {
    Chain chain;
    const Subjects::Article* subject = nullptr;   ///< Of `subjects_`.
    const std::vector<double>* strain = nullptr;  ///< By its lines that have a subject: Subjects::strain().
    double cost = 0;                              ///< By form, and the greatest strain.
  };

  struct Position {
    Reading reading;
    std::vector<Part> parts;
    std::vector<std::size_t> part_of;  ///< By line.
    std::vector<double> odds;          ///< By line: the sum over all parts.
    double subject = 0;
    double energy = 0;
  };

  // What a move would make of the reading.
  struct Trial {
    Reading reading;
    std::vector<std::size_t> old;  ///< Parts that it does away with.
    std::vector<Part> parts;       ///< Those in their place.
    std::vector<double> odds;
    double subject = 0;
    double rise = 0;  ///< Of the energy.
  };

  void begin_at(Reading reading);
  [[nodiscard]] Part measured(Chain chain, const Reading& reading, std::span<const Subjects::Article* const> like);
  double add_strain(Part& part, const Reading& reading);
  void put(Part part);
  [[nodiscard]] double subject_cost(const Reading& reading, std::span<const double> odds,
                                    std::span<const std::size_t> old, std::span<const Part> parts) const;
  [[nodiscard]] bool make(const Move& move);
  [[nodiscard]] bool is_new_trial();
  [[nodiscard]] bool weigh(double limit);
  bool leads_down(Trial& trial, int steps, Chain fresh, double goal);
  void put_together_anew(std::size_t part);
  [[nodiscard]] Margins measured_margins();
  void take(Trial& trial);
  [[nodiscard]] Urges urges() const;
  std::vector<Trial> go_down(int steps, Chain fresh, double goal, std::size_t most_near, const Reading* home = nullptr);
  [[nodiscard]] Chain all_lines() const;
  [[nodiscard]] Chain lines_that_differ(const Reading& other) const;

  Form form_;
  Position now_;
  Margins margins_;
  Subjects subjects_;
  MoveFinder finder_;
  std::unordered_set<std::uint64_t> seen_;      ///< What moves made, not to be tried again.
  Trial trial_;                                 ///< The last one; it keeps its memory for the next.
  Chain told_;                                  ///< Lines of a part that have a subject.
  std::vector<const Subjects::Article*> like_;  ///< Articles of the parts that a trial does away with.
};

}  // namespace gongwen::page
