#pragma once

#include <QString>
#include <QStringList>

namespace gongwen::app {

/// How a name may be typed in Latin letters: in pinyin, and in its initials.
[[nodiscard]] QStringList spellings_of(const QString& name);

/// `name` holds `typed`, or is spelt so from its beginning.
[[nodiscard]] bool is_meant(const QString& name, const QString& typed);

}  // namespace gongwen::app
