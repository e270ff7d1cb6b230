#pragma once

#include <QString>
#include <string>
#include <string_view>

/// Between the UTF-8 of the rooms below and Qt's UTF-16.
namespace gongwen::app {

[[nodiscard]] inline QString to_qt(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

[[nodiscard]] inline std::string to_utf8(const QString& text) { return text.toStdString(); }

/// Byte offsets of a UTF-8 text as offsets into its QString. Ask in rising order: each step costs what lies between.
class Utf16Offsets {
 public:
  explicit Utf16Offsets(std::string_view text) : text_(text) {}

  /// `byte` must not be smaller than the one asked before, nor over the text's size.
  [[nodiscard]] int at(std::size_t byte) {
    offset_ += static_cast<int>(to_qt(text_.substr(byte_, byte - byte_)).size());
    byte_ = byte;
    return offset_;
  }

 private:
  std::string_view text_;
  std::size_t byte_ = 0;
  int offset_ = 0;
};

/// `text` without what would act on a screen instead of standing on it: control characters and overrides of the
/// writing direction become U+FFFD, other line and paragraph separators a space. As long as before.
[[nodiscard]] QString harmless(QString text);

/// `text` with a word joiner (U+2060) between its characters, so that no line ends within it; and without any.
[[nodiscard]] QString unbroken(const QString& text);
[[nodiscard]] QString without_joiners(QString text);

/// The end of one text and the beginning of another, where they meet: `…全省劳 | 动模范…`.
[[nodiscard]] QString seam(const QString& before, const QString& after);

/// `text` for a tool tip, which would otherwise read markup in it.
[[nodiscard]] QString as_tool_tip(const QString& text);

}  // namespace gongwen::app
