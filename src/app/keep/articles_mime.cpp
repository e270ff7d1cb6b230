#include "app/keep/articles_mime.h"

namespace gongwen::app {

QString articles_mime_type() { return QStringLiteral("application/x-gongwen-articles"); }

QMimeData* articles_as_mime(const std::vector<std::string>& ids) {
  QByteArray lines;
  for (const std::string& id : ids) lines += QByteArray::fromStdString(id) + '\n';
  auto* data = new QMimeData;
  data->setData(articles_mime_type(), lines);
  return data;
}

std::vector<std::string> articles_in(const QMimeData& data) {
  std::vector<std::string> ids;
  for (const QByteArray& line : data.data(articles_mime_type()).split('\n')) {
    if (!line.isEmpty()) ids.push_back(line.toStdString());
  }
  return ids;
}

}  // namespace gongwen::app
