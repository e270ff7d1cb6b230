#pragma once

#include "search/query.h"

#include <QDialog>
#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

namespace Ui {
class FieldForm;
}

namespace gongwen::app {

/// 字段检索: the query by its fields. Reads a query and writes one; what the search line can say, the form keeps.
class FieldForm : public QDialog {
  Q_OBJECT

 public:
  /// `topics`: those to choose from.
  FieldForm(const QStringList& topics, QWidget* parent);
  ~FieldForm() override;

  void read(const search::Query& query);
  /// What the fields say. Errors: those of search::parse_query().
  [[nodiscard]] Result<search::Query> query() const;

  void accept() override;

 signals:
  void confirmed(const gongwen::search::Query& query);

 private:
  [[nodiscard]] QString fields() const;
  void refresh();

  std::unique_ptr<Ui::FieldForm> ui_;
  std::vector<search::Filter> others_;  // Of fields that have no line here: kept as they were read.
};

}  // namespace gongwen::app
