#include "app/job.h"

#include <QCoreApplication>
#include <QMetaObject>

#include <sys/resource.h>

namespace gongwen::app {

namespace {

/// How much nicer than the program: each step of nine or ten leaves a tenth of the share.
int niceness(Worker::Priority priority) { return priority == Worker::Priority::Foreground ? 10 : 19; }

}  // namespace

Worker::Worker(Priority priority) : thread_([this, priority](const std::stop_token& stop) { run(stop, priority); }) {}

void Worker::post(std::function<void()> task) {
  {
    const std::lock_guard lock(mutex_);
    tasks_.push_back(std::move(task));
  }
  more_.notify_one();
}

void Worker::run(const std::stop_token& stop, Priority priority) {
  // On Linux it holds for the calling thread alone, and for those that it starts (setpriority(2), pthread_create(3)).
  setpriority(PRIO_PROCESS, 0, getpriority(PRIO_PROCESS, 0) + niceness(priority));
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
