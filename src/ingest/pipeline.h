#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <exception>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace gongwen::ingest {

/// Works on items on several threads and hands the results back in the order of the items, so that what is made of them
/// does not depend on who was faster. Memory is bounded: a thread waits with an item while too many, or too heavy ones,
/// are under way.
///
/// `next` gives the items, one thread at a time, and nullopt at the end. `worker` makes for each thread the function
/// that turns an item into a result. An exception of either comes out of take().
template <class Item, class Output>
class Pipeline {
 public:
  using Next = std::function<std::optional<Item>()>;
  using Weigh = std::function<std::size_t(const Item&)>;
  using Work = std::function<Output(Item)>;
  using Worker = std::function<Work()>;

  /// `most_weight` is in the unit of `weigh`; a single item may be heavier than it.
  Pipeline(unsigned threads, std::size_t most_items, std::size_t most_weight, Next next, Weigh weigh, Worker worker)
      : most_items_(most_items),
        most_weight_(most_weight),
        next_(std::move(next)),
        weigh_(std::move(weigh)),
        worker_(std::move(worker)),
        running_(threads) {
    for (unsigned i = 0; i < threads; ++i) threads_.emplace_back([this] { run(); });
  }
  Pipeline(const Pipeline&) = delete;
  Pipeline& operator=(const Pipeline&) = delete;

  /// Drops what is under way; returns when the items at hand are done with.
  ~Pipeline() {
    {
      const std::lock_guard lock(mutex_);
      stopping_ = true;
    }
    changed_.notify_all();
  }

  enum class State { Ready, Waiting, Ended };
  struct Taken {
    State state = State::Ended;
    std::optional<Output> output;  ///< When Ready.
  };

  /// The result of the next item, or Waiting when it is not there before `patience` is over.
  Taken take(std::chrono::milliseconds patience) {
    std::unique_lock lock(mutex_);
    const bool ready =
        changed_.wait_for(lock, patience, [&] { return finished_.contains(taken_) || running_ == 0 || failure_; });
    if (failure_) std::rethrow_exception(failure_);
    if (!ready) return {State::Waiting, std::nullopt};
    auto node = finished_.extract(taken_);
    if (node.empty()) return {State::Ended, std::nullopt};
    ++taken_;
    weight_ -= node.mapped().second;
    lock.unlock();
    changed_.notify_all();
    return {State::Ready, std::move(node.mapped().first)};
  }

 private:
  void run() {
    try {
      const Work work = worker_();
      while (auto numbered = begin()) {
        auto& [number, weight, item] = *numbered;
        Output output = work(std::move(item));
        const std::lock_guard lock(mutex_);
        finished_.emplace(number, std::pair(std::move(output), weight));
        changed_.notify_all();
      }
    } catch (...) {
      const std::lock_guard lock(mutex_);
      failure_ = std::current_exception();
      stopping_ = true;
    }
    const std::lock_guard lock(mutex_);
    --running_;
    changed_.notify_all();
  }

  struct Numbered {
    std::size_t number;
    std::size_t weight;
    Item item;
  };

  /// The next item, once there is room for it.
  std::optional<Numbered> begin() {
    // Held while waiting for room: the others would only wait behind it.
    const std::lock_guard turn(turn_);
    {
      std::unique_lock lock(mutex_);
      changed_.wait(lock, [&] { return stopping_ || begun_ - taken_ < most_items_; });
      if (stopping_) return std::nullopt;
    }
    auto item = next_();
    if (!item) return std::nullopt;
    const std::size_t weight = weigh_(*item);
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return stopping_ || weight_ == 0 || weight_ + weight <= most_weight_; });
    if (stopping_) return std::nullopt;
    weight_ += weight;
    return Numbered{begun_++, weight, *std::move(item)};
  }

  const std::size_t most_items_;
  const std::size_t most_weight_;
  const Next next_;
  const Weigh weigh_;
  const Worker worker_;

  std::mutex turn_;  ///< Of calling next_; taken before mutex_.
  std::mutex mutex_;
  std::condition_variable changed_;
  std::map<std::size_t, std::pair<Output, std::size_t>> finished_;  ///< By number; with the weight of the item.
  std::size_t begun_ = 0;
  std::size_t taken_ = 0;
  std::size_t weight_ = 0;  ///< Of the items begun and not taken.
  unsigned running_;
  bool stopping_ = false;
  std::exception_ptr failure_;

  std::vector<std::jthread> threads_;  ///< Last: joined before the rest goes.
};

}  // namespace gongwen::ingest
