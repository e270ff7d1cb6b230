#include "app/read/typeset_style.h"

#include "app/look/fonts.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <algorithm>

namespace gongwen::app {
namespace {

using page::Role;

void lead(QTextBlockFormat& format, const QFont& font, double lines) {
  // Fonts differ in the room they take by themselves; what the eye sees is the distance in terms of their size.
  const double own = QFontMetricsF(font).height() / QFontInfo(font).pixelSize();
  format.setLineHeight(std::max(100.0, 100 * lines / own), QTextBlockFormat::ProportionalHeight);
}

QFont small_font(const TextStyle& text, double share) {
  return scaled(interface_font(), share * text.points / interface_font().pointSizeF());
}

}  // namespace

double character_width(const TextStyle& text) { return QFontInfo(reading_font(text)).pixelSize(); }

BlockStyle role_style(Role role, const Colours& colours, const TextStyle& text) {
  const double em = character_width(text);
  BlockStyle style;
  QFont font = reading_font(text);
  QColor ink = colours.ink;
  double lines = 1.72;
  const double small = 0.8;
  style.block.setBottomMargin(em * 0.45);
  switch (role) {
    case Role::Label:
      font = small_font(text, small);
      ink = colours.accent;
      break;
    case Role::Kicker:
    case Role::Subtitle:
      ink = colours.dim;
      lines = 1.5;
      break;
    case Role::Headline:
      font = scaled(font, 1.55);
      font.setBold(true);
      lines = 1.4;
      break;
    case Role::Standfirst:
      ink = colours.dim;
      font = scaled(font, 0.95);
      style.block.setLeftMargin(2 * em);
      style.block.setRightMargin(2 * em);
      break;
    case Role::Byline:
    case Role::Note:
      font = small_font(text, 0.85);
      ink = colours.dim;
      break;
    case Role::Body:
      style.block.setTextIndent(2 * em);
      style.block.setAlignment(Qt::AlignJustify);
      break;
    case Role::Section:
      font.setBold(true);
      style.block.setTopMargin(em * 0.5);
      break;
    case Role::Caption:
      font = scaled(font, 0.92);
      ink = colours.dim;
      style.block.setLeftMargin(2 * em);
      style.block.setRightMargin(2 * em);
      break;
    case Role::Credit:
      font = small_font(text, small);
      ink = colours.dim;
      style.block.setAlignment(Qt::AlignRight);
      break;
  }
  lead(style.block, font, lines);
  style.character.setFont(font);
  style.character.setForeground(ink);
  return style;
}

BlockStyle facts_style(const Colours& colours, const TextStyle& text) {
  BlockStyle style;
  const QFont font = small_font(text, 0.85);
  style.character.setFont(font);
  style.character.setForeground(colours.dim);
  lead(style.block, font, 1.6);
  return style;
}

}  // namespace gongwen::app
