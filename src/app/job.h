#pragma once

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>
#include <utility>

namespace gongwen::app {

/// A thread that does what it is handed, one after another. Destroyed, it finishes what it is at and drops the rest.
class Worker {
 public:
  /// Whether somebody waits for each answer. Both leave the processor to the GUI thread, and what is done in the
  /// background, with the threads that it starts, to the others too: an import may keep all cores busy, and a key is
  /// still answered within a frame.
  enum class Priority { Foreground, Background };

  explicit Worker(Priority priority = Priority::Foreground);
  void post(std::function<void()> task);

 private:
  void run(const std::stop_token& stop, Priority priority);

  std::mutex mutex_;
  std::condition_variable_any more_;
  std::deque<std::function<void()>> tasks_;
  std::jthread thread_;  // Last: it is joined before the rest goes.
};

/// Work of one kind, done on a Worker for an object of the GUI thread, which owns the Job.
///
/// The newest wins: starting abandons what was started before, and what is abandoned is asked to stop and never
/// answers. Destroying the Job abandons too, so a closure may hold a pointer to the Job's owner. GUI thread only.
class Job {
  struct Flight {
    std::stop_source stop;
    std::atomic<bool> abandoned = false;
    bool finished = false;  // GUI thread only.
  };

 public:
  /// What the work sees of its job, on the worker's thread.
  class Call {
   public:
    explicit Call(std::shared_ptr<Flight> flight) : flight_(std::move(flight)) {}
    [[nodiscard]] std::stop_token stop() const { return flight_->stop.get_token(); }
    /// Runs `message` on the GUI thread, unless the job is abandoned by then.
    void tell(std::function<void()> message) const { deliver(flight_, std::move(message)); }

   private:
    std::shared_ptr<Flight> flight_;
  };

  Job() = default;
  Job(const Job&) = delete;
  Job& operator=(const Job&) = delete;
  ~Job() { abandon(); }

  /// Calls `work(call)` on the worker's thread, then `done(result)` on this one.
  template <class Work, class Done>
  void start(Worker& worker, Work work, Done done) {
    abandon();
    flight_ = std::make_shared<Flight>();
    worker.post([flight = flight_, work = std::move(work), done = std::move(done)]() mutable {
      if (flight->abandoned) return;
      auto result = std::make_shared<decltype(work(std::declval<const Call&>()))>(work(Call(flight)));
      deliver(flight, [flight, result, done = std::move(done)]() mutable {
        flight->finished = true;
        done(std::move(*result));
      });
    });
  }

  /// Asks the work to end early; its answer still comes.
  void stop();
  /// Asks the work to end early, and does without its answer.
  void abandon();
  [[nodiscard]] bool running() const { return flight_ && !flight_->finished && !flight_->abandoned; }

 private:
  static void deliver(const std::shared_ptr<Flight>& flight, std::function<void()> message);

  std::shared_ptr<Flight> flight_;
};

}  // namespace gongwen::app
