#include "app/keep/steps.h"

#include "app/text.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <string_view>

namespace gongwen::app {
namespace {

struct Kind {
  std::string_view kind;
  const char* words;
};

constexpr std::array kinds{
    Kind{"collection-create", QT_TRANSLATE_NOOP("Steps", "make the collection “%1”")},
    Kind{"collection-rename", QT_TRANSLATE_NOOP("Steps", "rename the collection “%1”")},
    Kind{"collection-recolour", QT_TRANSLATE_NOOP("Steps", "colour the collection “%1”")},
    Kind{"collection-note", QT_TRANSLATE_NOOP("Steps", "note on the collection “%1”")},
    Kind{"collection-move", QT_TRANSLATE_NOOP("Steps", "move the collection “%1”")},
    Kind{"collection-remove", QT_TRANSLATE_NOOP("Steps", "remove the collection “%1”")},
    Kind{"collection-add", QT_TRANSLATE_NOOP("Steps", "put articles into “%1”")},
    Kind{"collection-take-out", QT_TRANSLATE_NOOP("Steps", "take articles out of “%1”")},
    Kind{"collection-item-note", QT_TRANSLATE_NOOP("Steps", "note on an article")},
    Kind{"collection-order", QT_TRANSLATE_NOOP("Steps", "move an article in “%1”")},
    Kind{"tag-add", QT_TRANSLATE_NOOP("Steps", "tag “%1”")},
    Kind{"tag-remove", QT_TRANSLATE_NOOP("Steps", "take the tag “%1” away")},
    Kind{"mark-unread", QT_TRANSLATE_NOOP("Steps", "mark as unread")},
    Kind{"mark-read", QT_TRANSLATE_NOOP("Steps", "mark as read")},
    Kind{"mark-reviewed", QT_TRANSLATE_NOOP("Steps", "mark as reviewed")},
    Kind{"search-save", QT_TRANSLATE_NOOP("Steps", "save the search “%1”")},
    Kind{"search-rename", QT_TRANSLATE_NOOP("Steps", "rename the search “%1”")},
    Kind{"search-remove", QT_TRANSLATE_NOOP("Steps", "remove the search “%1”")},
    Kind{"cue-add", QT_TRANSLATE_NOOP("Steps", "add cues to the topic “%1”")},
    Kind{"topic-add", QT_TRANSLATE_NOOP("Steps", "add to the topic “%1”")},
    Kind{"topic-remove", QT_TRANSLATE_NOOP("Steps", "remove from the topic “%1”")},
    Kind{"word-add", QT_TRANSLATE_NOOP("Steps", "add “%1” to the lexicon")},
    Kind{"word-remove", QT_TRANSLATE_NOOP("Steps", "remove “%1” from the lexicon")},
    Kind{"kept-import", QT_TRANSLATE_NOOP("Steps", "take in “%1”")},
};

}  // namespace

QString describe(const archive::Journal::Step& step) {
  const auto known = std::ranges::find(kinds, step.kind, &Kind::kind);
  if (known == kinds.end()) {
    return step.kind.starts_with("correct-") ? QCoreApplication::translate("Steps", "a correction") : to_qt(step.kind);
  }
  const QString words = QCoreApplication::translate("Steps", known->words);
  return words.contains(QStringLiteral("%1")) ? words.arg(harmless(to_qt(step.subject))) : words;
}

}  // namespace gongwen::app
