#pragma once

#include <QString>
#include <ctime>
#include <vector>

namespace gongwen::test {

/// Measures each event that this thread handles: by the clock, and by the thread's own work, which does not depend on
/// what else the machine does. Of an event that works longer than a frame it keeps where it was at then.
class StallProbe {
 public:
  static constexpr double frame = 16;  ///< Milliseconds.

  struct Stall {
    double work = 0;   ///< Milliseconds of processor time.
    double clock = 0;  ///< Milliseconds that passed.
    QString event;     ///< What came to whom: `QEvent::Paint to QTableView resultList`.
    QString at;        ///< The functions that were at work after a frame, the inmost first.
  };

  StallProbe();
  ~StallProbe();
  StallProbe(const StallProbe&) = delete;
  StallProbe& operator=(const StallProbe&) = delete;

  void begin_event();
  void end_event(const QString& event);

  [[nodiscard]] const Stall& longest_by_work() const { return by_work_; }
  [[nodiscard]] const Stall& longest_by_clock() const { return by_clock_; }
  /// Those that worked longer than a frame, the longest first.
  [[nodiscard]] std::vector<Stall> stalls() const;
  [[nodiscard]] long events() const { return events_; }

  /// Writes the figures to the standard output, and each of stalls().
  void print() const;

 private:
  timer_t timer_{};
  double work_begun_ = 0;
  double clock_begun_ = 0;
  long events_ = 0;
  Stall by_work_;
  Stall by_clock_;
  std::vector<Stall> stalls_;
};

}  // namespace gongwen::test
