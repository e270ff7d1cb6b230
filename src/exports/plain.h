#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// Text on its way into other formats.
namespace gongwen::exports {

/// `text` as valid UTF-8 without what XML cannot hold at all (https://www.w3.org/TR/xml/#charsets): U+FFFD stands for
/// each control character but tab and line feed, each surrogate and each invalid byte.
[[nodiscard]] std::string plain(std::string_view text);

/// The same on one line: white space of any width at its ends is gone, line ends and tabs inside are spaces.
[[nodiscard]] std::string one_line(std::string_view text);

/// `text` with `&`, `<`, `>`, `"` and `'` as entities, after plain(): for content and for quoted attributes of HTML.
[[nodiscard]] std::string as_html(std::string_view text);

/// The first `count` characters of `text`, and `…` when there are more.
[[nodiscard]] std::string beginning(std::string_view text, std::size_t count);

/// `parts` that are not empty, with `separator` between them.
template <class Parts>
[[nodiscard]] std::string joined(const Parts& parts, std::string_view separator) {
  std::string all;
  for (const auto& part : parts) {
    if (part.empty()) continue;
    if (!all.empty()) all += separator;
    all += part;
  }
  return all;
}

/// What `tell` says of each of `values`, with `; ` between.
template <class Values, class Tell>
[[nodiscard]] std::string told(const Values& values, Tell tell, std::string_view separator = "; ") {
  std::string all;
  for (const auto& value : values) {
    if (!all.empty()) all += separator;
    all += tell(value);
  }
  return all;
}

}  // namespace gongwen::exports
