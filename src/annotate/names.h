#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Names and the roles that stand before or behind them, as newspapers set them: 本报记者 楚望 通讯员郑小禾、季长风 摄.
namespace gongwen::annotate {

constexpr std::string_view reporter = "记者";
constexpr std::string_view correspondent = "通讯员";
constexpr std::string_view photographer = "摄影";

struct NameToken {
  enum class Kind { Role, Name } kind = Kind::Name;
  std::size_t begin = 0;  ///< Bytes of the text.
  std::size_t end = 0;
  std::string_view role;  ///< Of a role: 记者, 通讯员, 特约记者, 特约通讯员, 摄影.
  std::string name;       ///< Of a name: without the space that was set between its characters.
};

struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;
  [[nodiscard]] bool empty() const { return begin == end; }
};

struct NameList {
  std::vector<NameToken> tokens;
  bool complete = false;  ///< Nothing but roles and names stands there.
  bool photo = false;     ///< Somebody photographed: 摄, 摄影.
  bool report = false;    ///< 报道 ended it.
  Span house;             ///< A picture agency of any name: 人民图片.
};

/// Reads roles and names from byte `begin` of `text` on, up to `end` or the first character that is neither.
[[nodiscard]] NameList read_names(std::string_view text, std::size_t begin, std::size_t end);

/// A role word stands at `at`.
[[nodiscard]] bool is_role_at(std::string_view text, std::size_t at);

/// Two to four characters, or a longer name with a dot inside: 阿依古丽·买买提.
[[nodiscard]] bool is_name(std::string_view name);

/// Holds a character that names do not: a sign of running text.
[[nodiscard]] bool holds_function_word(std::string_view name);

}  // namespace gongwen::annotate
