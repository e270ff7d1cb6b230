#pragma once

#include <QMimeData>
#include <vector>

namespace gongwen::app {

/// Lines of a page on their way to another place, by mouse.
[[nodiscard]] QMimeData* to_mime(const std::vector<int>& lines);
/// Empty when it holds none.
[[nodiscard]] std::vector<int> from_mime(const QMimeData* data);
[[nodiscard]] QString lines_mime_type();

}  // namespace gongwen::app
