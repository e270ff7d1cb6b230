#include "app/window/keys_dialog.h"

#include "ui_keys_dialog.h"

#include <QCoreApplication>
#include <array>

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;

struct Example {
  const char* query;
  const char* finds;
};

constexpr std::array examples{
    Example{"疗休养 补贴", QT_TRANSLATE_NOOP("KeysDialog", "Both words, each as it stands")},
    Example{"\"集体协商 制度\"", QT_TRANSLATE_NOOP("KeysDialog", "The phrase with its space")},
    Example{"疗休养 或 疗养", QT_TRANSLATE_NOOP("KeysDialog", "Either of them; brackets group: (疗休养 或 疗养) 补贴")},
    Example{"疗休养 -补贴", QT_TRANSLATE_NOOP("KeysDialog", "The first without the second; 非 means the same")},
    Example{"标题:疗休养", QT_TRANSLATE_NOOP("KeysDialog", "In the headline; also 引题: and 正文:")},
    Example{"劳模 近/10 培训",
            QT_TRANSLATE_NOOP("KeysDialog", "Not more than ten characters from each other; 先后/10 in this order")},
    Example{"劳模 同句 培训", QT_TRANSLATE_NOOP("KeysDialog", "In one sentence; 同段 in one paragraph")},
    Example{"至少3 工会", QT_TRANSLATE_NOOP("KeysDialog", "Three times at least")},
    Example{"~疗休养", QT_TRANSLATE_NOOP("KeysDialog", "Or a synonym of it")},
    Example{"疗休养 地区:浙江", QT_TRANSLATE_NOOP("KeysDialog", "From a region, all below it included")},
    Example{"疗休养 -地区:浙江", QT_TRANSLATE_NOOP("KeysDialog", "Not from there")},
    Example{"地区:浙江 地区:江苏", QT_TRANSLATE_NOOP("KeysDialog", "From either of two regions")},
    Example{"日期:2023..2025",
            QT_TRANSLATE_NOOP("KeysDialog", "Of these years; also 2023, 2023-04, 2023-04-28, 近3年")},
    Example{"主题:疗休养", QT_TRANSLATE_NOOP("KeysDialog", "About a topic")},
    Example{"报纸:工人日报", QT_TRANSLATE_NOOP("KeysDialog", "From a paper; also 作者: and 版:")},
    Example{"体裁:图片", QT_TRANSLATE_NOOP("KeysDialog", "Pictures; also 消息, 通讯特写, 文件, 续文")},
    Example{"region:330100 topic:疗休养",
            QT_TRANSLATE_NOOP("KeysDialog", "Fields in English, and a region by its code")},
};

void add(QTreeWidget* list, const QString& left, const QString& right) {
  list->addTopLevelItem(new QTreeWidgetItem({left, right}));
}

}  // namespace

KeysDialog::KeysDialog(const Actions& actions, const DeskActions& desk, const ReviewActions& review, QWidget* parent)
    : QDialog(parent), ui_(std::make_unique<Ui::KeysDialog>()) {
  ui_->setupUi(this);
  add_examples();
  add_keys(actions);
  add_keys(desk, tr("At the correction desk: %1"));
  add_keys(review, tr("In the review: %1"));
  ui_->keyList->resizeColumnToContents(0);
  connect(ui_->keyButtons, &QDialogButtonBox::rejected, this, &KeysDialog::reject);
}

KeysDialog::~KeysDialog() = default;

void KeysDialog::add_examples() {
  for (const Example& example : examples)
    add(ui_->exampleList, QString::fromUtf8(example.query), QCoreApplication::translate("KeysDialog", example.finds));
  ui_->exampleList->resizeColumnToContents(0);
  const auto choose = [this](const QTreeWidgetItem* item) { emit example_chosen(item->text(0)); };
  connect(ui_->exampleList, &QTreeWidget::itemClicked, this, choose);
  connect(ui_->exampleList, &QTreeWidget::itemActivated, this, choose);
}

void KeysDialog::add_keys(const Actions& actions) {
  for (const QAction* action : actions.all()) {
    QStringList keys;
    for (const QKeySequence& key : action->shortcuts()) keys << key.toString(QKeySequence::NativeText);
    if (!keys.isEmpty()) add(ui_->keyList, keys.join(u"   "_s), action->text());
  }
  add(ui_->keyList, u"↑ ↓"_s, tr("Previous and next result, in the list"));
  add(ui_->keyList, u"Home   End"_s, tr("First and last result, in the list"));
  add(ui_->keyList, tr("Enter"), tr("Read the chosen result; in a browse pane: include the chosen value"));
  add(ui_->keyList, tr("Ctrl+Enter, Ctrl-click"), tr("In a browse pane: include the value as well"));
  add(ui_->keyList, tr("Alt+Enter, Alt-click"), tr("In a browse pane: exclude the value"));
  add(ui_->keyList, tr("Space"), tr("Page down in the article"));
}

void KeysDialog::add_keys(const KeyActions& actions, const QString& where) {
  for (const QAction* action : actions.all()) {
    QStringList keys;
    for (const QKeySequence& key : action->shortcuts()) keys << key.toString(QKeySequence::NativeText);
    add(ui_->keyList, keys.join(u"   "_s), where.arg(action->text()));
  }
}

}  // namespace gongwen::app
