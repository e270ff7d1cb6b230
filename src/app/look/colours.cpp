#include "app/look/colours.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace gongwen::app {
namespace {

const Colours light{
    .window = QColor(0xf3f2ef),
    .panel = QColor(0xfbfaf8),
    .paper = QColor(0xfffdf9),
    .selection = QColor(0xefe9e0),
    .accent_soft = QColor(0xf3e3df),
    .rule = QColor(0xdedad2),
    .ink = QColor(0x23211e),
    .dim = QColor(0x6a645d),
    .faint = QColor(0xa8a198),
    .accent = QColor(0xa8382c),
    .good = QColor(0x41704a),
    .doubtful = QColor(0x8a5d12),
    .hit = QColor(0xffe9a3),
    .hit_ink = QColor(0x23211e),
    .bar = QColor(0xc9b8a6),
    .bar_in_range = QColor(0xa8382c),
    .articles = {QColor(0xa8382c), QColor(0x2f6690), QColor(0x5b7f3a), QColor(0xb9822b), QColor(0x6d4c8f),
                 QColor(0x2f7f79)},
};

const Colours dark{
    .window = QColor(0x1d1c1a),
    .panel = QColor(0x242321),
    .paper = QColor(0x211f1d),
    .selection = QColor(0x302d29),
    .accent_soft = QColor(0x3a2825),
    .rule = QColor(0x383531),
    .ink = QColor(0xe6e1d9),
    .dim = QColor(0xa39b90),
    .faint = QColor(0x6f6960),
    .accent = QColor(0xe0796b),
    .good = QColor(0x86b98b),
    .doubtful = QColor(0xd9a95a),
    .hit = QColor(0x6b5618),
    .hit_ink = QColor(0xfff4d0),
    .bar = QColor(0x57493c),
    .bar_in_range = QColor(0xe0796b),
    .articles = {QColor(0xe0796b), QColor(0x7fb0d6), QColor(0x9dbf7c), QColor(0xd9a95a), QColor(0xb79ad6),
                 QColor(0x7cc4bd)},
};

double luminance(const QColor& colour) {
  const auto linear = [](double channel) {
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

}  // namespace

const Colours& colours(Scheme scheme) { return scheme == Scheme::Light ? light : dark; }

const std::array<LabelColour, 7>& label_colours() {
  static const std::array<LabelColour, 7> all{{
      {QT_TRANSLATE_NOOP("Colours", "Red"), QColor(0xc2503f)},
      {QT_TRANSLATE_NOOP("Colours", "Orange"), QColor(0xc98432)},
      {QT_TRANSLATE_NOOP("Colours", "Yellow"), QColor(0xb7a02e)},
      {QT_TRANSLATE_NOOP("Colours", "Green"), QColor(0x5f9065)},
      {QT_TRANSLATE_NOOP("Colours", "Blue"), QColor(0x4a80a8)},
      {QT_TRANSLATE_NOOP("Colours", "Purple"), QColor(0x8a6aa8)},
      {QT_TRANSLATE_NOOP("Colours", "Grey"), QColor(0x8b857d)},
  }};
  return all;
}

const Colours& colours(const QPalette& palette) { return colours(scheme_of(palette)); }

Scheme scheme_of(const QPalette& palette) {
  return palette.color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

QPalette qt_palette(Scheme scheme) {
  const Colours& c = colours(scheme);
  QPalette palette;
  const std::array<std::pair<QPalette::ColorRole, QColor>, 19> roles{{
      {QPalette::Window, c.window},         {QPalette::WindowText, c.ink},    {QPalette::Base, c.paper},
      {QPalette::AlternateBase, c.panel},   {QPalette::Text, c.ink},          {QPalette::Button, c.panel},
      {QPalette::ButtonText, c.ink},        {QPalette::BrightText, c.accent}, {QPalette::Highlight, c.accent},
      {QPalette::HighlightedText, c.paper}, {QPalette::Link, c.accent},       {QPalette::LinkVisited, c.accent},
      {QPalette::ToolTipBase, c.panel},     {QPalette::ToolTipText, c.ink},   {QPalette::PlaceholderText, c.dim},
      {QPalette::Light, c.paper},           {QPalette::Mid, c.rule},          {QPalette::Dark, c.rule},
      {QPalette::Midlight, c.rule},
  }};
  for (const auto& [role, colour] : roles) palette.setColor(role, colour);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
    palette.setColor(QPalette::Disabled, role, c.faint);
  }
  return palette;
}

QString with_colours(QString style_sheet, const Colours& c) {
  // A name that begins another one stands behind it.
  const std::array<std::pair<const char*, QColor>, 13> names{{
      {"@accent_soft", c.accent_soft},
      {"@accent", c.accent},
      {"@selection", c.selection},
      {"@doubtful", c.doubtful},
      {"@window", c.window},
      {"@panel", c.panel},
      {"@paper", c.paper},
      {"@faint", c.faint},
      {"@rule", c.rule},
      {"@good", c.good},
      {"@ink", c.ink},
      {"@dim", c.dim},
      {"@bar", c.bar},
  }};
  for (const auto& [name, colour] : names) style_sheet.replace(QLatin1String(name), colour.name());
  return style_sheet;
}

QColor readable_on(const QColor& surface, const Colours& colours) {
  const double ink = contrast(colours.ink, surface);
  return ink >= 4.5 || ink >= contrast(colours.paper, surface) ? colours.ink : colours.paper;
}

QColor mixed(const QColor& from, const QColor& to, double share) {
  const auto channel = [share](double a, double b) { return static_cast<float>(a + (b - a) * share); };
  return QColor::fromRgbF(channel(from.redF(), to.redF()), channel(from.greenF(), to.greenF()),
                          channel(from.blueF(), to.blueF()));
}

QColor tile_surface(double share, const Colours& colours) {
  constexpr double deepest = 0.52;
  return mixed(colours.panel, colours.accent, deepest * share);
}

QColor article_bar(int number, const Colours& colours) {
  return colours.articles[static_cast<std::size_t>(number) % colours.articles.size()];
}

QColor article_surface(int number, const Colours& colours) {
  constexpr double tinted = 0.11;
  return mixed(colours.panel, article_bar(number, colours), tinted);
}

double contrast(const QColor& one, const QColor& other) {
  const double a = luminance(one) + 0.05;
  const double b = luminance(other) + 0.05;
  return std::max(a, b) / std::min(a, b);
}

}  // namespace gongwen::app
