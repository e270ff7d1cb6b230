#include "app/job.h"

#include "gui/stage.h"

#include <QCoreApplication>
#include <QThread>
#include <algorithm>
#include <memory>
#include <semaphore>
#include <thread>
#include <utility>
#include <vector>

#include <sys/resource.h>

namespace gongwen::test {
namespace {

using app::Job;
using app::Worker;

TEST(Job, AnswersOnTheThreadThatAsked) {
  Worker worker;
  Job job;
  QThread* worked = nullptr;
  QThread* answered = nullptr;
  job.start(
      worker,
      [&](const Job::Call&) {
        worked = QThread::currentThread();
        return 7;
      },
      [&](int value) {
        EXPECT_EQ(value, 7);
        answered = QThread::currentThread();
      });
  EXPECT_TRUE(job.running());
  ASSERT_TRUE(until([&] { return !job.running(); }));
  EXPECT_EQ(answered, QThread::currentThread());
  EXPECT_NE(worked, answered);
}

TEST(Job, LeavesTheProcessorToTheWindowAndInTheBackgroundToOtherWorkToo) {
  const auto niceness = [] { return getpriority(PRIO_PROCESS, 0); };  // On Linux that of the calling thread.
  const auto seen_by = [&](Worker::Priority priority) {
    Worker worker(priority);
    Job job;
    std::pair<int, int> seen;
    job.start(
        worker,
        [&](const Job::Call&) {
          int started = 0;
          std::jthread([&] { started = niceness(); }).join();
          return std::pair(niceness(), started);
        },
        [&](std::pair<int, int> value) { seen = value; });
    EXPECT_TRUE(until([&] { return !job.running(); }));
    return seen;
  };
  const int own = niceness();
  const auto expected = [&](int more) { return std::pair(std::min(19, own + more), std::min(19, own + more)); };
  EXPECT_EQ(seen_by(Worker::Priority::Foreground), expected(10));
  EXPECT_EQ(seen_by(Worker::Priority::Background), expected(19));
  EXPECT_EQ(niceness(), own);
}

TEST(Job, TheNewestWins) {
  Worker worker;
  Job job;
  std::vector<int> answers;
  for (int i = 0; i < 200; ++i) {
    job.start(
        worker, [i](const Job::Call&) { return i; }, [&](int value) { answers.push_back(value); });
  }
  ASSERT_TRUE(until([&] { return !job.running(); }));
  QCoreApplication::processEvents();
  EXPECT_EQ(answers, std::vector{199});
}

TEST(Job, WhatIsAbandonedIsAskedToStopAndNeverAnswers) {
  Worker worker;
  Job job;
  std::binary_semaphore begun(0);
  std::binary_semaphore stopped(0);
  bool answered = false;
  job.start(
      worker,
      [&](const Job::Call& call) {
        begun.release();
        while (!call.stop().stop_requested()) std::this_thread::yield();
        call.tell([&] { answered = true; });
        stopped.release();
        return 0;
      },
      [&](int) { answered = true; });
  begun.acquire();
  job.abandon();
  stopped.acquire();
  bool later = false;
  job.start(
      worker, [](const Job::Call&) { return 0; }, [&](int) { later = true; });
  ASSERT_TRUE(until([&] { return later; }));
  EXPECT_FALSE(answered);
}

TEST(Job, WhatIsStoppedStillAnswers) {
  Worker worker;
  Job job;
  bool cancelled = false;
  job.start(
      worker,
      [](const Job::Call& call) {
        while (!call.stop().stop_requested()) std::this_thread::yield();
        return true;
      },
      [&](bool value) { cancelled = value; });
  job.stop();
  EXPECT_TRUE(until([&] { return cancelled; }));
}

TEST(Job, MessagesComeBeforeTheAnswerAndInOrder) {
  Worker worker;
  Job job;
  std::vector<int> told;
  job.start(
      worker,
      [&](const Job::Call& call) {
        for (int i = 0; i < 5; ++i) call.tell([&told, i] { told.push_back(i); });
        return 5;
      },
      [&](int value) { told.push_back(value); });
  ASSERT_TRUE(until([&] { return !job.running(); }));
  EXPECT_EQ(told, (std::vector{0, 1, 2, 3, 4, 5}));
}

TEST(Job, TheOwnerMayGoAtAnyMoment) {
  Worker worker;
  for (int i = 0; i < 500; ++i) {
    auto owner = std::make_unique<std::pair<Job, std::vector<int>>>();
    owner->first.start(
        worker,
        [i](const Job::Call& call) {
          call.tell([] {});
          return i;
        },
        [values = &owner->second](int value) { values->push_back(value); });
    if (i % 3 == 0) QCoreApplication::processEvents();
    owner.reset();
  }
  QCoreApplication::processEvents();
}

}  // namespace
}  // namespace gongwen::test
