#include "gui/probed_application.h"

#include <QDir>
#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

int main(int argc, char** argv) {
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  // No test reads or writes what the person at this machine has set.
  const QTemporaryDir settings;
  QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
  gongwen::test::ProbedApplication program(argc, argv);
  QApplication::setOrganizationName(QStringLiteral("gongwen-test"));
  QApplication::setApplicationName(QStringLiteral("gongwen-test"));
  testing::InitGoogleTest(&argc, argv);
  return RUN_ALL_TESTS();
}
