#include "app/window/actions.h"

#include <QCoreApplication>
#include <QWidget>
#include <array>

namespace gongwen::app {
namespace {

struct Entry {
  Act act;
  const char* name;  // objectName
  const char* text;
  std::array<const char*, 2> keys;
};

// A single letter is a key only where nobody types: a line edit takes it first.
constexpr std::array<Entry, 43> entries{{
    {Act::Find, "actionFind", QT_TRANSLATE_NOOP("Actions", "Go to the search line"), {"Ctrl+F", "/"}},
    {Act::NextResult, "actionNextResult", QT_TRANSLATE_NOOP("Actions", "Next result"), {"J", ""}},
    {Act::PreviousResult, "actionPreviousResult", QT_TRANSLATE_NOOP("Actions", "Previous result"), {"K", ""}},
    {Act::NextHit, "actionNextHit", QT_TRANSLATE_NOOP("Actions", "Next hit"), {"N", "F3"}},
    {Act::PreviousHit, "actionPreviousHit", QT_TRANSLATE_NOOP("Actions", "Previous hit"), {"P", "Shift+F3"}},
    {Act::Back, "actionBack", QT_TRANSLATE_NOOP("Actions", "Back"), {"Alt+Left", ""}},
    {Act::Forward, "actionForward", QT_TRANSLATE_NOOP("Actions", "Forward"), {"Alt+Right", ""}},
    {Act::StoryBefore, "actionStoryBefore", QT_TRANSLATE_NOOP("Actions", "Where the story began"), {"[", ""}},
    {Act::StoryAfter, "actionStoryAfter", QT_TRANSLATE_NOOP("Actions", "Where the story goes on"), {"]", ""}},
    {Act::Desk, "actionDesk", QT_TRANSLATE_NOOP("Actions", "Correct the page"), {"E", ""}},
    {Act::NextArticle, "actionNextArticle", QT_TRANSLATE_NOOP("Actions", "Next article of the page"), {"Shift+J", ""}},
    {Act::PreviousArticle,
     "actionPreviousArticle",
     QT_TRANSLATE_NOOP("Actions", "Previous article of the page"),
     {"Shift+K", ""}},
    {Act::Regions, "actionRegions", QT_TRANSLATE_NOOP("Actions", "Browse by region"), {"Ctrl+1", ""}},
    {Act::Dates, "actionDates", QT_TRANSLATE_NOOP("Actions", "Browse by date"), {"Ctrl+2", ""}},
    {Act::Topics, "actionTopics", QT_TRANSLATE_NOOP("Actions", "Browse by topic"), {"Ctrl+3", ""}},
    {Act::Collections, "actionCollections", QT_TRANSLATE_NOOP("Actions", "Browse by collection"), {"Ctrl+4", ""}},
    {Act::Collect, "actionCollect", QT_TRANSLATE_NOOP("Actions", "Put into a collection …"), {"Ctrl+D", ""}},
    {Act::Tag, "actionTag", QT_TRANSLATE_NOOP("Actions", "Tag …"), {"Ctrl+T", ""}},
    {Act::Note, "actionNote", QT_TRANSLATE_NOOP("Actions", "Note on the article …"), {"Ctrl+Shift+D", ""}},
    {Act::MarkRead, "actionMarkRead", QT_TRANSLATE_NOOP("Actions", "Mark as read, or unread"), {"Ctrl+M", ""}},
    {Act::MarkReviewed, "actionMarkReviewed", QT_TRANSLATE_NOOP("Actions", "Mark as reviewed"), {"Ctrl+Shift+M", ""}},
    {Act::Quote, "actionQuote", QT_TRANSLATE_NOOP("Actions", "Copy with citation"), {"Ctrl+Shift+C", ""}},
    {Act::NewCollection, "actionNewCollection", QT_TRANSLATE_NOOP("Actions", "New collection …"), {"Ctrl+Shift+N", ""}},
    {Act::SaveSearch, "actionSaveSearch", QT_TRANSLATE_NOOP("Actions", "Save the search …"), {"Ctrl+S", ""}},
    {Act::Export, "actionExport", QT_TRANSLATE_NOOP("Actions", "Export …"), {"Ctrl+E", ""}},
    {Act::TakeIn, "actionTakeIn", QT_TRANSLATE_NOOP("Actions", "Take in what others kept …"), {"", ""}},
    {Act::TakeInArchive, "actionTakeInArchive", QT_TRANSLATE_NOOP("Actions", "Take in an archive …"), {"", ""}},
    {Act::Undo, "actionUndo", QT_TRANSLATE_NOOP("Actions", "Undo"), {"Ctrl+Z", ""}},
    {Act::Redo, "actionRedo", QT_TRANSLATE_NOOP("Actions", "Redo"), {"Ctrl+Shift+Z", ""}},
    {Act::LargerText, "actionLargerText", QT_TRANSLATE_NOOP("Actions", "Larger text"), {"Ctrl++", "Ctrl+="}},
    {Act::SmallerText, "actionSmallerText", QT_TRANSLATE_NOOP("Actions", "Smaller text"), {"Ctrl+-", ""}},
    {Act::UsualText, "actionUsualText", QT_TRANSLATE_NOOP("Actions", "Usual text size"), {"Ctrl+0", ""}},
    {Act::ImportFiles, "actionImportFiles", QT_TRANSLATE_NOOP("Actions", "Import files …"), {"Ctrl+O", ""}},
    {Act::ImportFolder, "actionImportFolder", QT_TRANSLATE_NOOP("Actions", "Import a folder …"), {"Ctrl+Shift+O", ""}},
    {Act::ImportSample, "actionImportSample", QT_TRANSLATE_NOOP("Actions", "Import the sample archive"), {"", ""}},
    {Act::ReadAgain, "actionReadAgain", QT_TRANSLATE_NOOP("Actions", "Read outdated pages again"), {"", ""}},
    {Act::Review, "actionReview", QT_TRANSLATE_NOOP("Actions", "Review what is in doubt"), {"Shift+E", ""}},
    {Act::OpenArchive, "actionOpenArchive", QT_TRANSLATE_NOOP("Actions", "Open or make an archive …"), {"", ""}},
    {Act::Print, "actionPrint", QT_TRANSLATE_NOOP("Actions", "Print …"), {"Ctrl+P", ""}},
    {Act::PrintPreview, "actionPrintPreview", QT_TRANSLATE_NOOP("Actions", "Print preview"), {"Ctrl+Shift+P", ""}},
    {Act::Settings, "actionSettings", QT_TRANSLATE_NOOP("Actions", "Settings …"), {"Ctrl+,", ""}},
    {Act::Keys, "actionKeys", QT_TRANSLATE_NOOP("Actions", "Keys and query language"), {"F1", ""}},
    {Act::Quit, "actionQuit", QT_TRANSLATE_NOOP("Actions", "Close the window"), {"Ctrl+Q", ""}},
}};

}  // namespace

Actions::Actions(QWidget* window) : QObject(window) {
  for (const Entry& entry : entries) {
    auto* action = new QAction(window);
    action->setObjectName(QLatin1String(entry.name));
    QList<QKeySequence> keys;
    for (const char* key : entry.keys) {
      if (*key != '\0') keys << QKeySequence(QLatin1String(key));
    }
    action->setShortcuts(keys);
    window->addAction(action);
    actions_[entry.act] = action;
  }
  retranslate();
}

std::vector<QAction*> Actions::all() const {
  std::vector<QAction*> all;
  for (const auto& [act, action] : actions_) all.push_back(action);
  return all;
}

void Actions::retranslate() {
  for (const Entry& entry : entries) {
    actions_[entry.act]->setText(QCoreApplication::translate("Actions", entry.text));
  }
}

}  // namespace gongwen::app
