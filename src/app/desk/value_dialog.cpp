#include "app/desk/value_dialog.h"

#include "annotate/own_values.h"
#include "app/describe.h"
#include "app/desk/correction_words.h"
#include "app/text.h"
#include "ui_value_dialog.h"

#include <QPushButton>
#include <array>

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;
using annotate::Article;

/// Those that are asked for most often first.
constexpr std::array<const char*, 13> fields{"issue_date", "regions", "topics",    "bylines", "kind",
                                             "page_no",    "paper",   "headline",  "kicker",  "subtitle",
                                             "label",      "agency",  "standfirst"};
constexpr std::array kinds{annotate::Kind::News, annotate::Kind::Photo, annotate::Kind::Feature,
                           annotate::Kind::Document, annotate::Kind::Continuation};

template <class Things, class Say>
QString listed(const Things& things, Say say) {
  QStringList words;
  for (const auto& thing : things) words << to_qt(say(thing));
  return words.join(u";"_s);
}

/// In the form in which a person writes it.
QString written(const Article& article, const std::string& field) {
  if (field == "regions") {
    return listed(article.regions, [](const annotate::Region& region) {
      return !region.county.empty() ? region.county : !region.prefecture.empty() ? region.prefecture : region.province;
    });
  }
  if (field == "topics") return listed(article.topics, [](const auto& topic) { return topic.name; });
  if (field == "bylines") return listed(article.bylines, [](const auto& one) { return one.role + " " + one.name; });
  if (field == "issue_date") return to_qt(article.issue_date.value);
  if (field == "headline") return to_qt(article.headline);
  if (field == "kicker") return to_qt(article.kicker);
  if (field == "subtitle") return to_qt(article.subtitle);
  if (field == "standfirst") return to_qt(article.standfirst);
  if (field == "label") return to_qt(article.label);
  if (field == "agency") return to_qt(article.agency);
  if (field == "paper") return to_qt(article.paper);
  return to_qt(article.page_no);
}

}  // namespace

ValueDialog::ValueDialog(DeskPresenter& desk, QWidget* parent)
    : QDialog(parent), ui_(std::make_unique<Ui::ValueDialog>()), desk_(desk) {
  ui_->setupUi(this);
  setAttribute(Qt::WA_DeleteOnClose);
  for (const char* field : fields) ui_->fieldBox->addItem(field_name(field), QLatin1String(field));
  for (const auto kind : kinds) ui_->kindBox->addItem(describe(kind), to_qt(annotate::name(kind)));
  ui_->valueButtons->button(QDialogButtonBox::Ok)->setText(tr("Save"));
  connect(ui_->fieldBox, &QComboBox::currentIndexChanged, this, &ValueDialog::show_field);
  connect(ui_->valueButtons, &QDialogButtonBox::accepted, this, &ValueDialog::accept);
  connect(ui_->valueButtons, &QDialogButtonBox::rejected, this, &ValueDialog::reject);
  connect(&desk_, &DeskPresenter::mended, this, [this] { QDialog::accept(); });
  connect(&desk_, &DeskPresenter::failed, this, [this](const QString& sentence) {
    ui_->valueMistake->setText(sentence);
    ui_->valueMistake->show();
    ui_->valueLine->setFocus();
  });
  show_field();
}

ValueDialog::~ValueDialog() = default;

void ValueDialog::ask(DeskPresenter& desk, QWidget* parent) {
  if (desk.article() != nullptr) (new ValueDialog(desk, parent))->open();
}

std::string ValueDialog::field() const { return to_utf8(ui_->fieldBox->currentData().toString()); }

void ValueDialog::show_field() {
  const Article* article = desk_.article();
  if (article == nullptr) return;
  const std::string field = this->field();
  const bool kind = field == "kind";
  const bool of_page = annotate::is_of_page(field);
  ui_->kindBox->setVisible(kind);
  ui_->valueLine->setVisible(!kind);
  ui_->valueMistake->hide();
  ui_->presentValue->setText(of_page ? tr("Of the whole page, with all its articles")
                                     : tr("Of the article “%1”").arg(title(*article)));
  ui_->kindBox->setCurrentIndex(ui_->kindBox->findData(to_qt(annotate::name(article->kind))));
  ui_->valueLine->setText(harmless(written(*article, field)));
  ui_->valueLine->setCursorPosition(0);
  ui_->valueLine->selectAll();
  ui_->valueHint->setText(field == "issue_date" ? tr("A day, a month or a year: 2023-04-28, 2023-04, 2023")
                          : field == "regions"  ? tr("Names or codes of regions, the chief one first, parted by ;")
                          : field == "topics"   ? tr("Names of topics, the chief one first, parted by ;")
                          : field == "bylines" ? tr("Role and name each, parted by ; – 记者 张三;通讯员 李四")
                                               : tr("Left empty, it says that there is none."));
  ui_->valueHint->setVisible(!kind);
  if (kind) {
    ui_->kindBox->setFocus();
  } else {
    ui_->valueLine->setFocus();
  }
}

void ValueDialog::accept() {
  const bool kind = field() == "kind";
  desk_.give_value(field(), kind ? ui_->kindBox->currentData().toString() : ui_->valueLine->text());
}

}  // namespace gongwen::app
