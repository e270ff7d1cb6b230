#include "app/job.h"

#include <QCoreApplication>
#include <QMetaObject>

namespace gongwen::app {

Worker::Worker() : thread_([this](const std::stop_token& stop) { run(stop); }) {}

void Worker::post(std::function<void()> task) {
  {
    const std::lock_guard lock(mutex_);
    tasks_.push_back(std::move(task));
  }
  more_.notify_one();
}

void Worker::run(const std::stop_token& stop) {
  while (true) {
    std::function<void()> task;
    {
      std::unique_lock lock(mutex_);
      more_.wait(lock, stop, [this] { return !tasks_.empty(); });
      if (stop.stop_requested()) return;
      task = std::move(tasks_.front());
      tasks_.pop_front();
    }
    task();
  }
}

void Job::stop() {
  if (flight_) flight_->stop.request_stop();
}

void Job::abandon() {
  if (!flight_) return;
  flight_->abandoned = true;
  flight_->stop.request_stop();
  flight_.reset();
}

void Job::deliver(const std::shared_ptr<Flight>& flight, std::function<void()> message) {
  // The application object outlives every worker. Abandoning happens on its thread too, so the check cannot race.
  QMetaObject::invokeMethod(
      QCoreApplication::instance(),
      [flight, message = std::move(message)] {
        if (!flight->abandoned) message();
      },
      Qt::QueuedConnection);
}

}  // namespace gongwen::app
