#pragma once

#include "app/read/reader_presenter.h"

#include <QString>

namespace gongwen::app {

/// What the reader says of a part of the story on another page.
struct StoryLine {
  QString jump;        ///< 下转第4版
  QString target;      ///< → 《标题》, or why there is none.
  bool leads = false;  ///< There is an article to open.
  bool doubtful = false;

  /// Both in one line.
  [[nodiscard]] QString whole() const;
};

[[nodiscard]] StoryLine story_line(const annotate::StoryPart& part, StorySide side);

/// The printed line that says where the story began, or goes on: (上接第1版), (下转第4版). Null when there is none.
[[nodiscard]] const page::Paragraph* printed_jump(const annotate::Article& article, StorySide side);

/// By which name a link in the article leads to that side. Never made of a page's text.
[[nodiscard]] QString story_link(StorySide side);

}  // namespace gongwen::app
