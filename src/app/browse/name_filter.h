#pragma once

#include <QHash>
#include <QSortFilterProxyModel>
#include <QString>
#include <QStringList>
#include <set>
#include <string>

namespace gongwen::app {

/// Narrows a CountModel of regions to the names that hold what is typed: by characters, by pinyin (zhejiang), by its
/// initials (zj), or by an old name of the same place. What stands above a name stays.
class NameFilter : public QSortFilterProxyModel {
  Q_OBJECT

 public:
  explicit NameFilter(QObject* parent = nullptr);

  void narrow(const QString& typed);

 protected:
  [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

 private:
  [[nodiscard]] const QStringList& spellings(const QString& name) const;

  QString typed_;
  std::set<std::string> named_;  // Codes that the typed name means.
  mutable QHash<QString, QStringList> spelled_;
};

}  // namespace gongwen::app
