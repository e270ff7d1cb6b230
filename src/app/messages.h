#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>
#include <string>
#include <vector>

/// What the rooms below say of a failure, in the language of the interface. They say it in English, for scripts; the
/// sentences that people meet in the window are known here by their form. GUI thread only.
namespace gongwen::app {

/// `message` in the interface's language; as it is where its form is not known.
[[nodiscard]] QString localized(const QString& message);

/// The same of the reasons why lines or stories stand together, which the rooms below give in Chinese.
[[nodiscard]] QStringList localized(const std::vector<std::string>& reasons);

/// Why a query cannot be read.
struct QueryMistake {
  int character = 0;  ///< Where in the line, from 1, in characters (code points); 0: not known.
  QString sentence;
};
[[nodiscard]] QueryMistake query_mistake(const Error& error);

}  // namespace gongwen::app
