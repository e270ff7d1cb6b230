#include "app/window/menus.h"

#include "app/text.h"

#include <QActionGroup>
#include <QCoreApplication>

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Menus)
};

QAction* add_choice(QMenu& menu, QActionGroup& group, const QString& name, const QString& text, bool chosen) {
  QAction* action = menu.addAction(text);
  action->setObjectName(name);
  action->setCheckable(true);
  action->setChecked(chosen);
  group.addAction(action);
  return action;
}

void add_appearance(QMenu& menu, Appearance& appearance) {
  using Choice = Appearance::Choice;
  QMenu* sub = menu.addMenu(Words::tr("Appearance"));
  auto* group = new QActionGroup(sub);
  const auto add = [&](Choice choice, const QString& name, const QString& text) {
    QObject::connect(add_choice(*sub, *group, name, text, appearance.choice() == choice), &QAction::triggered, sub,
                     [&appearance, choice] { appearance.choose(choice); });
  };
  add(Choice::System, u"actionSystemLook"_s, Words::tr("As the system"));
  add(Choice::Light, u"actionLight"_s, Words::tr("Light"));
  add(Choice::Dark, u"actionDark"_s, Words::tr("Dark"));
}

void add_language(QMenu& menu, Language& language) {
  QMenu* sub = menu.addMenu(Words::tr("Language"));
  auto* group = new QActionGroup(sub);
  const auto add = [&](const QString& code, const QString& name, const QString& text) {
    QObject::connect(add_choice(*sub, *group, name, text, language.choice() == code), &QAction::triggered, sub,
                     [&language, code] { language.choose(code); });
  };
  add({}, u"actionSystemLanguage"_s, Words::tr("As the system"));
  // Each language by its own name, whatever the interface speaks.
  add(u"zh_CN"_s, u"actionChinese"_s, u"中文"_s);
  add(u"en"_s, u"actionEnglish"_s, u"English"_s);
}

void add_acts(QMenu& menu, const Actions& actions, std::initializer_list<Act> acts) {
  for (const Act act : acts) menu.addAction(&actions[act]);
}

}  // namespace

void fill_archive_menu(QMenu& menu, const Actions& actions) {
  menu.clear();
  add_acts(menu, actions, {Act::ImportFiles, Act::ImportFolder, Act::ImportSample, Act::TakeIn, Act::TakeInArchive});
  menu.addSeparator();
  add_acts(menu, actions, {Act::Review, Act::ReadAgain});
  menu.addSeparator();
  add_acts(menu, actions, {Act::OpenArchive});
}

void fill_recent_menu(QMenu& menu, const std::vector<std::filesystem::path>& folders,
                      const std::function<void(const std::filesystem::path&)>& open) {
  if (folders.empty()) return;
  menu.addSeparator();
  for (const auto& folder : folders) {
    // An ampersand in a name would mark a key.
    QString name = harmless(to_qt(folder.stem().string())).replace(u'&', u"&&"_s);
    QAction* action = menu.addAction(name);
    action->setObjectName(u"actionRecent"_s);
    action->setToolTip(as_tool_tip(to_qt(folder.string())));
    QObject::connect(action, &QAction::triggered, &menu, [open, folder] { open(folder); });
  }
  menu.setToolTipsVisible(true);
}

void fill_window_menu(QMenu& menu, const Actions& actions, Appearance& appearance, Language& language) {
  menu.clear();
  add_acts(menu, actions, {Act::Undo, Act::Redo});
  menu.addSeparator();
  add_acts(menu, actions, {Act::SaveSearch, Act::Export, Act::NewCollection});
  QMenu* article = menu.addMenu(Words::tr("Article"));
  add_acts(*article, actions,
           {Act::Collect, Act::Tag, Act::Note, Act::MarkRead, Act::MarkReviewed, Act::Quote, Act::Desk});
  article->addSeparator();
  add_acts(*article, actions, {Act::NextArticle, Act::PreviousArticle, Act::StoryBefore, Act::StoryAfter});
  article->addSeparator();
  add_acts(*article, actions, {Act::Print, Act::PrintPreview});
  menu.addSeparator();
  add_acts(menu, actions, {Act::Back, Act::Forward, Act::Regions, Act::Dates, Act::Topics, Act::Collections});
  menu.addSeparator();
  add_acts(menu, actions, {Act::LargerText, Act::SmallerText, Act::UsualText});
  add_appearance(menu, appearance);
  add_language(menu, language);
  menu.addSeparator();
  add_acts(menu, actions, {Act::Settings});
  menu.addSeparator();
  add_acts(menu, actions, {Act::Keys, Act::Quit});
}

}  // namespace gongwen::app
