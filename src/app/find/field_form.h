#pragma once

#include "search/query.h"

#include <QDialog>
#include <QString>
#include <QStringList>
#include <memory>

namespace Ui {
class FieldForm;
}

namespace gongwen::app {

/// 字段检索: the query by its fields. Reads a query line and writes one; what the search line can say, the form keeps.
class FieldForm : public QDialog {
  Q_OBJECT

 public:
  /// `topics`: those to choose from.
  FieldForm(const QStringList& topics, QWidget* parent);
  ~FieldForm() override;

  void read(const search::Query& query);
  /// The line that the fields make.
  [[nodiscard]] QString line() const;

  void accept() override;

 signals:
  void confirmed(const QString& line);

 private:
  void refresh();

  std::unique_ptr<Ui::FieldForm> ui_;
};

}  // namespace gongwen::app
