#include "app/find/field_form.h"

#include "app/describe.h"
#include "app/find/query_edit.h"
#include "app/messages.h"
#include "app/text.h"
#include "ui_field_form.h"

#include <QPushButton>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <iterator>

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;
using search::Field;

/// Those that have a line of their own.
constexpr std::array own_fields{Field::Region, Field::Date,     Field::Topic, Field::Paper,
                                Field::Kind,   Field::Reporter, Field::Page};

/// Words parted by spaces; a quoted one may hold spaces.
QStringList values_of(const QString& text) {
  static const QRegularExpression value(u"-?(?:\"[^\"]*\"|“[^”]*”|\\S)+"_s);
  QStringList values;
  for (auto found = value.globalMatch(text); found.hasNext();) values << found.next().captured();
  return values;
}

/// The filters of one field as a person writes them, without its name.
QString written(const search::Query& query, Field field) {
  QStringList values;
  for (const auto& filter : query.filters) {
    if (filter.field != field) continue;
    const QString text = to_qt(search::to_text({{}, {{field, filter.value, false}}}));
    values << (filter.exclude ? u"-"_s : QString()) + text.mid(text.indexOf(u':') + 1);
  }
  return values.join(u' ');
}

}  // namespace

FieldForm::FieldForm(const QStringList& topics, QWidget* parent)
    : QDialog(parent), ui_(std::make_unique<Ui::FieldForm>()) {
  ui_->setupUi(this);
  ui_->topicBox->addItem(QString());
  ui_->topicBox->addItems(topics);
  ui_->kindBox->addItem(QString());
  for (const char* kind : {"news", "photo", "feature", "document", "continuation"}) {
    ui_->kindBox->addItem(describe(search::Filter{Field::Kind, kind, false}));
  }
  for (QLineEdit* line : findChildren<QLineEdit*>()) connect(line, &QLineEdit::textChanged, this, &FieldForm::refresh);
  ui_->formButtons->button(QDialogButtonBox::Ok)->setText(tr("Search"));
  connect(ui_->formButtons, &QDialogButtonBox::accepted, this, &FieldForm::accept);
  connect(ui_->formButtons, &QDialogButtonBox::rejected, this, &FieldForm::reject);
  connect(ui_->formButtons->button(QDialogButtonBox::Reset), &QPushButton::clicked, this, [this] { read({}); });
}

FieldForm::~FieldForm() = default;

void FieldForm::read(const search::Query& query) {
  ui_->wordsLine->setText(to_qt(search::to_text(without_filters(query))));
  ui_->regionLine->setText(written(query, Field::Region));
  ui_->dateLine->setText(written(query, Field::Date));
  ui_->topicBox->setEditText(written(query, Field::Topic));
  ui_->paperLine->setText(written(query, Field::Paper));
  ui_->kindBox->setEditText(written(query, Field::Kind));
  ui_->reporterLine->setText(written(query, Field::Reporter));
  ui_->pageLine->setText(written(query, Field::Page));
  others_.clear();
  std::ranges::copy_if(query.filters, std::back_inserter(others_),
                       [](const search::Filter& filter) { return !std::ranges::count(own_fields, filter.field); });
  refresh();
}

QString FieldForm::fields() const {
  QStringList parts;
  const auto add = [&](Field field, const QString& text) {
    for (QString value : values_of(text)) {
      const bool exclude = value.startsWith(u'-');
      if (exclude) value.remove(0, 1);
      if (!value.isEmpty()) parts << (exclude ? u"-"_s : QString()) + to_qt(search::name(field)) + u':' + value;
    }
  };
  add(Field::Region, ui_->regionLine->text());
  add(Field::Date, ui_->dateLine->text());
  add(Field::Topic, ui_->topicBox->currentText());
  add(Field::Paper, ui_->paperLine->text());
  add(Field::Kind, ui_->kindBox->currentText());
  add(Field::Reporter, ui_->reporterLine->text());
  add(Field::Page, ui_->pageLine->text());
  return parts.join(u' ');
}

Result<search::Query> FieldForm::query() const {
  // Each by itself and then together: behind words with 或 a field would belong to the last of them.
  auto words = search::parse_query(to_utf8(ui_->wordsLine->text()));
  if (!words) return words;
  const auto values = search::parse_query(to_utf8(fields()));
  if (!values) return values;
  words->filters.insert(words->filters.end(), values->filters.begin(), values->filters.end());
  words->filters.insert(words->filters.end(), others_.begin(), others_.end());
  return words;
}

void FieldForm::refresh() {
  const auto query = this->query();
  ui_->formQuery->setText(query ? tr("Search line: %1").arg(to_qt(search::to_text(*query)))
                                : query_mistake(query.error()).sentence);
  ui_->formButtons->button(QDialogButtonBox::Ok)->setEnabled(query.has_value());
}

void FieldForm::accept() {
  const auto query = this->query();
  if (!query) return;
  emit confirmed(*query);
  QDialog::accept();
}

}  // namespace gongwen::app
