#pragma once

#include "app/keep/shelf.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace gongwen::app {

/// What persons did with an article, as a row of a list shows it.
struct RowMarks {
  archive::ReadingState state = archive::ReadingState::Unread;
  QStringList collections;  ///< Names.
  QStringList colours;      ///< Of the collections; empty ones too.
  QStringList tags;         ///< With a # in front.

  /// All of it in words.
  [[nodiscard]] QString all_words() const;
};

[[nodiscard]] RowMarks row_marks(const Shelf& shelf, const std::string& article);

}  // namespace gongwen::app

Q_DECLARE_METATYPE(gongwen::app::RowMarks)
