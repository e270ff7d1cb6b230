#include "app/desk/desk_menus.h"

#include "app/describe.h"

#include <QCoreApplication>
#include <QMenu>
#include <array>

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(DeskMenus)
};

constexpr std::array roles{page::Role::Label,      page::Role::Kicker, page::Role::Headline, page::Role::Subtitle,
                           page::Role::Standfirst, page::Role::Byline, page::Role::Body,     page::Role::Section,
                           page::Role::Caption,    page::Role::Credit, page::Role::Note};

QMenu* new_menu(const QString& name, QWidget* parent) {
  auto* menu = new QMenu(parent);
  menu->setObjectName(name);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  return menu;
}

/// `1` to `9`, then `a` to `z`; none beyond.
QString key_of(int number) {
  if (number < 9) return QString(QChar(u'1' + number));
  return number < 9 + 26 ? QString(QChar(u'A' + number - 9)) : QString();
}

QString with_key(const QString& key, QString text) {
  text.replace(u'&', u"&&"_s);
  return key.isEmpty() ? text : u"&%1   "_s.arg(key) + text;
}

}  // namespace

void popup_roles(DeskPresenter& desk, const QPoint& at, QWidget* parent) {
  const annotate::Article* article = desk.article();
  if (article == nullptr) return;
  const auto spot = spot_of(desk.page()->articles(), desk.line());
  QMenu* menu = new_menu(u"deskRoleMenu"_s, parent);
  for (std::size_t i = 0; i < roles.size(); ++i) {
    QAction* action = menu->addAction(with_key(key_of(static_cast<int>(i)), describe(roles[i])));
    action->setCheckable(true);
    action->setChecked(article->pieces[spot->piece].role == roles[i]);
    QObject::connect(action, &QAction::triggered, &desk, [&desk, role = roles[i]] { desk.give_role(role); });
  }
  menu->popup(at);
}

void popup_articles(DeskPresenter& desk, const QPoint& at, QWidget* parent) {
  if (!desk.page()) return;
  constexpr qsizetype most = 24;
  QMenu* menu = new_menu(u"deskMoveMenu"_s, parent);
  QObject::connect(menu->addAction(with_key(u"0"_s, Words::tr("An article of its own"))), &QAction::triggered, &desk,
                   [&desk] { desk.move_alone(); });
  menu->addSeparator();
  int number = 0;
  for (const auto& article : desk.page()->articles()) {
    QAction* action = menu->addAction(with_key(key_of(number++), title(article).left(most)));
    action->setEnabled(&article != desk.article());
    QObject::connect(action, &QAction::triggered, &desk, [&desk, id = article.id] { desk.move_into(id); });
  }
  menu->popup(at);
}

void popup_actions(const DeskActions& actions, const QPoint& at, QWidget* parent) {
  QMenu* menu = new_menu(u"deskMenu"_s, parent);
  for (QAction* action : actions.all()) {
    if (action == &actions[DeskAct::First] || action == &actions[DeskAct::Leave]) menu->addSeparator();
    menu->addAction(action);
  }
  menu->popup(at);
}

}  // namespace gongwen::app
