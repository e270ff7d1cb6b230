#include "app/application.h"
#include "app/command_line.h"
#include "app/instance.h"

#include <QApplication>

namespace {

/// Read before there is a window: --help and --version need no display.
gongwen::app::CommandLine command_line(int& argc, char** argv) {
  const QCoreApplication terminal(argc, argv);
  return gongwen::app::read_command_line(QCoreApplication::arguments());
}

}  // namespace

int main(int argc, char** argv) {
  QCoreApplication::setApplicationName(QStringLiteral("gongwen"));
  QCoreApplication::setOrganizationName(QStringLiteral("gongwen"));
  QCoreApplication::setApplicationVersion(QStringLiteral(GONGWEN_VERSION));
  const gongwen::app::CommandLine line = command_line(argc, argv);
  QApplication program(argc, argv);
  QApplication::setDesktopFileName(QStringLiteral("org.gongwen.Gongwen"));
  gongwen::app::Instance instance(gongwen::app::Instance::socket_name());
  if (instance.hand_over(line)) return 0;
  gongwen::app::Application application(line.language);
  QObject::connect(&instance, &gongwen::app::Instance::wanted, &application, &gongwen::app::Application::open_again);
  instance.listen();
  application.open(line.archive, line.imports);
  return QApplication::exec();
}
