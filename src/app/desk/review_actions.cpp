#include "app/desk/review_actions.h"

#include <QCoreApplication>

namespace gongwen::app {
namespace {

constexpr std::array<KeyActions::Entry, 13> entries{{
    {"reviewAccept",
     QT_TRANSLATE_NOOP("ReviewActions", "Accept what is asked about as it is"),
     QT_TRANSLATE_NOOP("ReviewActions", "Accept"),
     {"A", ""}},
    {"reviewFirst",
     QT_TRANSLATE_NOOP("ReviewActions", "Give the likeliest other answer"),
     QT_TRANSLATE_NOOP("ReviewActions", "First other"),
     {"1", ""}},
    {"reviewSecond",
     QT_TRANSLATE_NOOP("ReviewActions", "Give the second other answer"),
     QT_TRANSLATE_NOOP("ReviewActions", "Second other"),
     {"2", ""}},
    {"reviewThird",
     QT_TRANSLATE_NOOP("ReviewActions", "Give the third other answer"),
     QT_TRANSLATE_NOOP("ReviewActions", "Third other"),
     {"3", ""}},
    {"reviewCorrect",
     QT_TRANSLATE_NOOP("ReviewActions", "Correct the page at the desk"),
     QT_TRANSLATE_NOOP("ReviewActions", "Correct"),
     {"E", "C"}},
    {"reviewSkip",
     QT_TRANSLATE_NOOP("ReviewActions", "Skip the question: it is asked again after all others"),
     QT_TRANSLATE_NOOP("ReviewActions", "Skip"),
     {"S", "Space"}},
    {"reviewNext",
     QT_TRANSLATE_NOOP("ReviewActions", "Next question"),
     QT_TRANSLATE_NOOP("ReviewActions", "Next"),
     {"N", "J"}},
    {"reviewPrevious",
     QT_TRANSLATE_NOOP("ReviewActions", "Previous question"),
     QT_TRANSLATE_NOOP("ReviewActions", "Previous"),
     {"P", ""}},
    {"reviewCheck",
     QT_TRANSLATE_NOOP("ReviewActions", "Mark the page as checked"),
     QT_TRANSLATE_NOOP("ReviewActions", "Page checked"),
     {"K", ""}},
    {"reviewMisfits",
     QT_TRANSLATE_NOOP("ReviewActions", "Go to the correction that does not fit"),
     QT_TRANSLATE_NOOP("ReviewActions", "Look at it"),
     {"O", ""}},
    {"reviewUndo",
     QT_TRANSLATE_NOOP("ReviewActions", "Undo the last change"),
     QT_TRANSLATE_NOOP("ReviewActions", "Undo"),
     {"Ctrl+Z", ""}},
    {"reviewRedo",
     QT_TRANSLATE_NOOP("ReviewActions", "Do again what was undone"),
     QT_TRANSLATE_NOOP("ReviewActions", "Redo"),
     {"Ctrl+Shift+Z", "Ctrl+Y"}},
    {"reviewLeave",
     QT_TRANSLATE_NOOP("ReviewActions", "Leave the review"),
     QT_TRANSLATE_NOOP("ReviewActions", "Back"),
     {"Esc", "Alt+Left"}},
}};

}  // namespace

ReviewActions::ReviewActions(QObject* parent) : KeyActions(entries, "ReviewActions", parent) {}

}  // namespace gongwen::app
