#pragma once

#include "gui/stall_probe.h"

#include <QApplication>

namespace gongwen::test {

/// The application of the tests: each event goes through notify(), where a probe can measure it.
class ProbedApplication : public QApplication {
 public:
  using QApplication::QApplication;

  /// Measures from now on; null ends that. The probe must outlive it.
  void set_probe(StallProbe* probe) { probe_ = probe; }
  bool notify(QObject* receiver, QEvent* event) override;

 private:
  StallProbe* probe_ = nullptr;
  int depth_ = 0;  // An event that is sent while another one is handled is a part of that.
};

}  // namespace gongwen::test
