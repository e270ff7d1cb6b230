#pragma once

#include "app/browse/browse_presenter.h"
#include "app/keep/collection_model.h"
#include "app/keep/saved_searches.h"

#include <QMenu>
#include <QWidget>
#include <memory>

namespace Ui {
class CollectionView;
}

namespace gongwen::app {

/// 专题集 as a way to browse, and the searches that were saved. A click on a collection is a pick, as on a region; on a
/// saved search it asks that.
class CollectionView : public QWidget {
  Q_OBJECT

 public:
  explicit CollectionView(QWidget* parent = nullptr);
  ~CollectionView() override;

  /// All must outlive the view. Call once.
  void show_presenters(Keeper& keeper, SavedSearches& saved, BrowsePresenter& browse, Finder& finder);
  /// Asks for a name and makes a collection in the chosen one, or outermost.
  void ask_for_new(bool inside = false);

 signals:
  void collect_wanted(std::int64_t collection);
  void arrange_wanted(std::int64_t collection);
  void export_wanted(const std::string& path);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void refresh();
  void fill_menu();
  void fill_colours(QMenu& menu, std::int64_t collection);
  void fill_history();
  void show_saved_menu(const QPoint& place);

  std::unique_ptr<Ui::CollectionView> ui_;
  Keeper* keeper_ = nullptr;
  SavedSearches* saved_ = nullptr;
  Finder* finder_ = nullptr;
  CollectionModel* model_ = nullptr;
  QMenu* menu_;
};

}  // namespace gongwen::app
