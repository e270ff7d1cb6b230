#include "gui/stall_probe.h"

#include <QStringList>
#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <stdexcept>

#include <cxxabi.h>
#include <dlfcn.h>
#include <execinfo.h>
#include <unistd.h>

namespace gongwen::test {
namespace {

constexpr int signal_number = SIGPROF;

// What a signal handler may write to; there is one thread that is probed.
std::array<void*, 64> frames;
volatile std::sig_atomic_t frame_count = 0;

void keep_place(int) { frame_count = backtrace(frames.data(), static_cast<int>(frames.size())); }

double now(clockid_t clock) {
  timespec time{};
  clock_gettime(clock, &time);
  return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

QString name_of(void* address) {
  Dl_info info{};
  if (dladdr(address, &info) == 0 || info.dli_sname == nullptr) return {};
  int status = 0;
  const std::unique_ptr<char, decltype(&std::free)> name(abi::__cxa_demangle(info.dli_sname, nullptr, nullptr, &status),
                                                         &std::free);
  return QString::fromUtf8(status == 0 ? name.get() : info.dli_sname).section(u'(', 0, 0);
}

/// The library function that was at work, and our own functions above it.
QString place() {
  QStringList names;
  constexpr int handler = 2;  // keep_place() and what the kernel calls it by.
  for (int i = handler; i < frame_count; ++i) {
    const QString name = name_of(frames[static_cast<std::size_t>(i)]);
    const bool ours = name.contains(QLatin1String("gongwen::app"));
    if (!name.isEmpty() && (names.isEmpty() || ours) && !names.contains(name)) names << name;
  }
  return names.join(QLatin1String(" < "));
}

}  // namespace

StallProbe::StallProbe() {
  // The first call loads a library, which a signal handler may not do.
  backtrace(frames.data(), static_cast<int>(frames.size()));
  struct sigaction action {};
  action.sa_handler = keep_place;
  action.sa_flags = SA_RESTART;
  sigaction(signal_number, &action, nullptr);
  sigevent event{};
  event.sigev_notify = SIGEV_THREAD_ID;
  event.sigev_signo = signal_number;
  event._sigev_un._tid = gettid();
  if (timer_create(CLOCK_THREAD_CPUTIME_ID, &event, &timer_) != 0) throw std::runtime_error(std::strerror(errno));
}

StallProbe::~StallProbe() {
  timer_delete(timer_);
  std::signal(signal_number, SIG_IGN);
}

void StallProbe::begin_event() {
  frame_count = 0;
  itimerspec after_a_frame{};
  after_a_frame.it_value.tv_nsec = static_cast<long>(frame * 1e6);
  timer_settime(timer_, 0, &after_a_frame, nullptr);
  clock_begun_ = now(CLOCK_MONOTONIC);
  work_begun_ = now(CLOCK_THREAD_CPUTIME_ID);
}

void StallProbe::end_event(const QString& event) {
  Stall stall{now(CLOCK_THREAD_CPUTIME_ID) - work_begun_, now(CLOCK_MONOTONIC) - clock_begun_, event, {}};
  timer_settime(timer_, 0, std::make_unique<itimerspec>().get(), nullptr);
  ++events_;
  if (stall.work > frame) {
    stall.at = place();
    stalls_.push_back(stall);
  }
  if (stall.work > by_work_.work) by_work_ = stall;
  if (stall.clock > by_clock_.clock) by_clock_ = stall;
}

std::vector<StallProbe::Stall> StallProbe::stalls() const {
  auto sorted = stalls_;
  std::ranges::sort(sorted, std::ranges::greater(), &Stall::work);
  return sorted;
}

void StallProbe::print() const {
  std::printf("longest of %ld events on the GUI thread: %.1f ms of its own work, %.1f ms by the clock (%s)\n", events_,
              by_work_.work, by_clock_.clock, qUtf8Printable(by_clock_.event));
  std::printf("%zu worked longer than %.0f ms\n", stalls_.size(), frame);
  for (const Stall& stall : stalls()) {
    std::printf("  %.1f ms: %s\n    %s\n", stall.work, qUtf8Printable(stall.event), qUtf8Printable(stall.at));
  }
}

}  // namespace gongwen::test
