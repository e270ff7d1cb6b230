#include "app/find/spelling.h"

#include "app/text.h"
#include "text/fold.h"
#include "text/pinyin.h"

#include <algorithm>

namespace gongwen::app {

QStringList spellings_of(const QString& name) {
  constexpr std::size_t characters = 12;
  constexpr std::size_t most = 4;
  const auto made = text::spellings(text::folded(to_utf8(name)), characters, most);
  QStringList list;
  for (const auto& one : made.full) list << to_qt(one);
  for (const auto& one : made.initials) list << to_qt(one);
  return list;
}

bool is_meant(const QString& name, const QString& typed) {
  const QString folded = to_qt(text::folded(to_utf8(typed)));
  if (to_qt(text::folded(to_utf8(name))).contains(folded)) return true;
  return std::ranges::any_of(spellings_of(name), [&](const QString& one) { return one.startsWith(folded); });
}

}  // namespace gongwen::app
