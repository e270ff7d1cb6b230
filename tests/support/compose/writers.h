#pragma once

#include "support/compose/draft.h"

#include <string>
#include <vector>

namespace gongwen::compose {

/// How a page names its writers: newspapers keep one or two ways to open an article.
class Writers {
 public:
  Writers(Draft& draft);

  /// Puts the opening formula before the first paragraph of the news story, or a byline line above it, or nothing.
  void open_news(Story& story);
  /// 新华社北京5月2日电 and its varieties.
  void open_agency(Story& story);
  /// A byline line, or two, above the first paragraph.
  void sign_feature(Story& story);
  /// A credit line, or the credit at the end of the last caption.
  void credit_photo(Story& story);
  /// `(新华社北京5月2日电)`.
  [[nodiscard]] std::string sign_off();

 private:
  enum class Way { Brackets, SpacedBrackets, Words, Correspondent, TwoReporters, Byline, None, count };

  [[nodiscard]] std::string name();
  [[nodiscard]] std::string names(std::size_t most, const std::string& between);
  [[nodiscard]] std::string dispatch();

  Draft& draft_;
  Way way_;
  Way other_way_;
  std::size_t credit_;
};

}  // namespace gongwen::compose
