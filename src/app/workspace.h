#pragma once

#include "app/browse/browse_presenter.h"
#include "app/desk/desk_presenter.h"
#include "app/desk/review_presenter.h"
#include "app/find/finder.h"
#include "app/find/navigator.h"
#include "app/find/suggestion_presenter.h"
#include "app/keep/keeper.h"
#include "app/keep/saved_searches.h"
#include "app/library.h"
#include "app/read/namesake_presenter.h"
#include "app/read/reader_presenter.h"
#include "app/read/similar_presenter.h"
#include "app/results/context_presenter.h"
#include "app/results/results_presenter.h"
#include "app/take/export_presenter.h"
#include "app/work/archive_presenter.h"
#include "app/work/import_presenter.h"

#include <QObject>
#include <filesystem>
#include <memory>
#include <unordered_map>
#include <vector>

namespace gongwen::app {

/// One archive at work: its library and the presenters over it, wired to each other. Knows no widgets; a MainWindow
/// shows it. Destroyed at any moment, it ends its jobs first.
class Workspace : public QObject {
  Q_OBJECT

 public:
  explicit Workspace(const std::filesystem::path& folder, QObject* parent = nullptr);

  /// Opens the archive, then imports `paths` into it.
  void start(std::vector<std::filesystem::path> paths);

  [[nodiscard]] const std::filesystem::path& folder() const { return library_.folder(); }
  [[nodiscard]] Library& library() { return library_; }
  [[nodiscard]] Keeper& keeper() { return keeper_; }
  [[nodiscard]] SavedSearches& saved() { return saved_; }
  [[nodiscard]] ExportPresenter& exports() { return exports_; }
  [[nodiscard]] Finder& finder() { return finder_; }
  [[nodiscard]] Navigator& navigator() { return navigator_; }
  [[nodiscard]] ArchivePresenter& archive() { return archive_; }
  [[nodiscard]] BrowsePresenter& browse() { return browse_; }
  [[nodiscard]] ResultsPresenter& results() { return results_; }
  [[nodiscard]] ContextPresenter& context() { return context_; }
  [[nodiscard]] SuggestionPresenter& suggestions() { return suggestions_; }
  [[nodiscard]] ReaderPresenter& reader() { return reader_; }
  [[nodiscard]] SimilarPresenter& similar() { return similar_; }
  [[nodiscard]] NamesakePresenter& namesakes() { return namesakes_; }
  [[nodiscard]] DeskPresenter& desk() { return desk_; }
  [[nodiscard]] ReviewPresenter& review() { return review_; }
  [[nodiscard]] ImportPresenter& imports() { return imports_; }

 private:
  void follow_collections();
  void follow_corrections();

  std::unordered_map<std::int64_t, std::int64_t> sizes_;  // Of the collections, as they were searched in last.
  Library library_;                                       // First: it outlives the jobs of the presenters.
  Finder finder_;
  Keeper keeper_;
  SavedSearches saved_;
  ExportPresenter exports_;
  ArchivePresenter archive_;
  BrowsePresenter browse_;
  ResultsPresenter results_;
  ContextPresenter context_;
  SuggestionPresenter suggestions_;
  ReaderPresenter reader_;
  SimilarPresenter similar_;
  NamesakePresenter namesakes_;
  DeskPresenter desk_;
  ReviewPresenter review_;
  ImportPresenter imports_;
  Navigator navigator_;
};

}  // namespace gongwen::app
