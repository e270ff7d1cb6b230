#pragma once

#include "base/result.h"
#include "search/query_words.h"

#include <optional>
#include <string>
#include <string_view>

namespace gongwen::search {

/// Goes over the text of a query: characters, quotations, operators. `text` must outlive it.
class QueryCursor {
 public:
  explicit QueryCursor(std::string_view text) : text_(text) {}

  [[nodiscard]] std::size_t at() const { return at_; }
  void go_to(std::size_t at) { at_ = at; }
  [[nodiscard]] bool at_end() const { return at_ >= text_.size(); }

  /// The character here is `wanted`, in either width.
  [[nodiscard]] bool is(char32_t wanted) const;
  /// Nothing of the same word stands behind the character here.
  [[nodiscard]] bool ends_behind() const;
  void skip_character();
  void skip_space();

  /// Takes `word` when it stands here.
  bool take(std::string_view word);
  /// The operator that stands here as a whole word, and `end` put behind it.
  [[nodiscard]] std::optional<Operator> operator_here(std::size_t& end) const;
  /// What stands before the colon here, taken with it; nothing, and nothing taken, when `known` does not know it.
  template <class Known>
  auto take_name(Known&& known) -> decltype(known(std::string_view())) {
    const std::size_t colon = find_colon();
    if (colon == std::string_view::npos) return {};
    auto found = known(text_.substr(at_, colon - at_));
    if (found) {
      at_ = colon;
      skip_character();
    }
    return found;
  }

  [[nodiscard]] bool at_quote() const;
  /// A quotation; a quote within it is written twice. Errors: Invalid when it is not closed.
  [[nodiscard]] Result<std::string> take_quoted();
  /// Characters up to white space, an opening quote, or a bracket that closes none of them, when one is open.
  [[nodiscard]] std::string take_bare();

  void open_bracket() { ++depth_; }
  void close_bracket() { --depth_; }
  [[nodiscard]] int depth() const { return depth_; }

  /// An error at byte `at`, said by the number of its character, from 1.
  [[nodiscard]] tl::unexpected<Error> wrong(std::size_t at, const std::string& what) const;

 private:
  [[nodiscard]] std::size_t find_colon() const;

  std::string_view text_;
  std::size_t at_ = 0;
  int depth_ = 0;  ///< Open brackets.
};

}  // namespace gongwen::search
