#pragma once

#include <QMimeData>
#include <string>
#include <vector>

namespace gongwen::app {

/// Articles on their way from a list to a collection: their ids.
[[nodiscard]] QMimeData* articles_as_mime(const std::vector<std::string>& ids);
[[nodiscard]] std::vector<std::string> articles_in(const QMimeData& data);
[[nodiscard]] QString articles_mime_type();

}  // namespace gongwen::app
