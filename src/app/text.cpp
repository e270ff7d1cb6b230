#include "app/text.h"

namespace gongwen::app {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar word_joiner(u'\u2060');

bool is_direction_mark(char16_t c) {
  return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F || c == 0x061C;
}

bool is_separator(char16_t c) { return c == u'\t' || c == u'\n' || c == u'\r' || c == 0x2028 || c == 0x2029; }

}  // namespace

QString harmless(QString text) {
  for (QChar& c : text) {
    const char16_t unit = c.unicode();
    if (is_separator(unit)) {
      c = u' ';
    } else if (unit < 0x20 || (unit >= 0x7F && unit < 0xA0) || is_direction_mark(unit) ||
               unit == QChar::ObjectReplacementCharacter || (unit >= 0xFDD0 && unit <= 0xFDEF)) {
      c = QChar(QChar::ReplacementCharacter);
    }
  }
  return text;
}

QString unbroken(const QString& text) {
  QString joined;
  joined.reserve(2 * text.size());
  for (const QChar c : text) {
    // Not between the two halves of one character.
    if (!joined.isEmpty() && !c.isLowSurrogate()) joined += word_joiner;
    joined += c;
  }
  return joined;
}

QString without_joiners(QString text) { return text.remove(word_joiner); }

QString as_tool_tip(const QString& text) {
  return text.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped());
}

QString seam(const QString& before, const QString& after) {
  constexpr qsizetype most = 14;
  const QString behind = after.left(most) + (after.size() > most ? u"…"_s : QString());
  if (before.isEmpty()) return behind;
  return (before.size() > most ? u"…"_s : QString()) + before.right(most) + u" | "_s + behind;
}

}  // namespace gongwen::app
