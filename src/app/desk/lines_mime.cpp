#include "app/desk/lines_mime.h"

#include <QByteArray>

namespace gongwen::app {

QString lines_mime_type() { return QStringLiteral("application/x-gongwen-lines"); }

QMimeData* to_mime(const std::vector<int>& lines) {
  QByteArray text;
  for (const int line : lines) text += QByteArray::number(line) + ' ';
  auto* data = new QMimeData;
  data->setData(lines_mime_type(), text);
  return data;
}

std::vector<int> from_mime(const QMimeData* data) {
  std::vector<int> lines;
  if (data == nullptr) return lines;
  for (const QByteArray& word : data->data(lines_mime_type()).split(' ')) {
    bool number = false;
    const int line = word.toInt(&number);
    if (number) lines.push_back(line);
  }
  return lines;
}

}  // namespace gongwen::app
