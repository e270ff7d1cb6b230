#include "app/application.h"
#include "app/command_line.h"

#include <QApplication>

int main(int argc, char** argv) {
  using namespace gongwen::app;
  QApplication program(argc, argv);
  QApplication::setApplicationName(QStringLiteral("gongwen"));
  QApplication::setOrganizationName(QStringLiteral("gongwen"));
  QApplication::setApplicationDisplayName(QStringLiteral("Gongwen"));
  QApplication::setApplicationVersion(QStringLiteral(GONGWEN_VERSION));
  QApplication::setDesktopFileName(QStringLiteral("gongwen"));
  const CommandLine line = read_command_line(QApplication::arguments());
  Application application(line.language);
  application.open(line.archive, line.imports);
  return QApplication::exec();
}
