#pragma once

#include <QColor>
#include <QPalette>
#include <QString>
#include <array>

/// All colours of the window. Nowhere else is one written.
namespace gongwen::app {

enum class Scheme { Light, Dark };

/// What a colour is for. Text stands in `ink`, `dim`, `accent`, `good` or `doubtful`, each of which has a contrast of
/// at least 4.5:1 on every surface but `hit`, on which text stands in `hit_ink`.
struct Colours {
  QColor window;       ///< Surface: behind everything.
  QColor panel;        ///< Surface: lists, trees, bars.
  QColor paper;        ///< Surface: where one reads and writes.
  QColor selection;    ///< Surface: the chosen row.
  QColor accent_soft;  ///< Surface: an active filter, a block of the article.
  QColor rule;         ///< Hairlines.
  QColor ink;
  QColor dim;    ///< Text of second rank.
  QColor faint;  ///< Ornaments; nothing that must be read.
  QColor accent;
  QColor good;
  QColor doubtful;  ///< What was inferred or is not sure.
  QColor hit;       ///< Surface of a hit.
  QColor hit_ink;
  QColor bar;                      ///< A count in a chart.
  QColor bar_in_range;             ///< The same inside the chosen span.
  std::array<QColor, 6> articles;  ///< Bars that tell the articles of a page from each other.
};

[[nodiscard]] const Colours& colours(Scheme scheme);

/// The colours that go with a widget's palette. A pure look-up, so that painters need nothing but their palette().
[[nodiscard]] const Colours& colours(const QPalette& palette);

/// What a collection may be marked with; it is kept with the collection, so it is the same in light and dark.
struct LabelColour {
  const char* name;  ///< For translation, in the context Colours.
  QColor colour;
};
[[nodiscard]] const std::array<LabelColour, 7>& label_colours();

/// Qt's palette made of them.
[[nodiscard]] QPalette qt_palette(Scheme scheme);

/// The scheme of a palette, by the lightness of its window.
[[nodiscard]] Scheme scheme_of(const QPalette& palette);

/// A style sheet with each `@name` replaced by the colour of that name.
[[nodiscard]] QString with_colours(QString style_sheet, const Colours& colours);

/// Ink where it is read well on `surface`, else the one of ink and paper that is read better.
[[nodiscard]] QColor readable_on(const QColor& surface, const Colours& colours);

/// `share` of `to` mixed into `from`; 0 gives `from`, 1 gives `to`.
[[nodiscard]] QColor mixed(const QColor& from, const QColor& to, double share);

/// The surface of a tile: `share`, 0 to 1, of the way from a panel to the deepest shade on which text is still read.
[[nodiscard]] QColor tile_surface(double share, const Colours& colours);

/// The bar of a page's article `number`, from 0; and the surface of its blocks, on which ink is read.
[[nodiscard]] QColor article_bar(int number, const Colours& colours);
[[nodiscard]] QColor article_surface(int number, const Colours& colours);

/// The contrast ratio of WCAG 2.1, from 1 to 21.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

}  // namespace gongwen::app
