#include "app/instance.h"

#include "app/text.h"

#include <QDataStream>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QStringList>
#include <utility>

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;

constexpr int patience = 1000;  // Milliseconds.
constexpr auto format = QDataStream::Qt_6_4;

/// The other program has another working directory.
QString whole_path(const std::filesystem::path& path) {
  std::error_code error;
  return path.empty() ? QString() : to_qt(std::filesystem::absolute(path, error).string());
}

}  // namespace

Instance::Instance(QString name, QObject* parent) : QObject(parent), name_(std::move(name)) {
  server_.setSocketOptions(QLocalServer::UserAccessOption);
  connect(&server_, &QLocalServer::newConnection, this, &Instance::take);
}

QString Instance::socket_name() {
  return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/gongwen.socket"_s;
}

bool Instance::hand_over(const CommandLine& line) const {
  QLocalSocket socket;
  socket.connectToServer(name_);
  if (!socket.waitForConnected(patience)) return false;
  QStringList imports;
  for (const auto& path : line.imports) imports << whole_path(path);
  QDataStream out(&socket);
  out.setVersion(format);
  out << whole_path(line.archive) << imports;
  // Its answer tells that somebody is there to show a window.
  return socket.waitForBytesWritten(patience) && socket.waitForReadyRead(patience);
}

void Instance::listen() {
  // What a program that was killed left behind; nobody answered there.
  QLocalServer::removeServer(name_);
  server_.listen(name_);
}

void Instance::take() {
  while (QLocalSocket* socket = server_.nextPendingConnection()) {
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
      QDataStream in(socket);
      in.setVersion(format);
      in.startTransaction();
      QString archive;
      QStringList imports;
      in >> archive >> imports;
      if (!in.commitTransaction()) return;
      socket->write("!");
      socket->flush();
      CommandLine line;
      line.archive = to_utf8(archive);
      for (const QString& path : imports) line.imports.emplace_back(to_utf8(path));
      emit wanted(line);
    });
  }
}

}  // namespace gongwen::app
