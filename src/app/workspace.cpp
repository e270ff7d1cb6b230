#include "app/workspace.h"

#include <algorithm>
#include <utility>

namespace gongwen::app {

Workspace::Workspace(const std::filesystem::path& folder, QObject* parent)
    : QObject(parent),
      library_(folder),
      keeper_(library_),
      saved_(library_, keeper_, finder_),
      exports_(library_),
      archive_(library_),
      browse_(library_, finder_),
      results_(library_, finder_),
      context_(library_, finder_),
      suggestions_(library_, finder_, keeper_),
      reader_(library_),
      similar_(library_, reader_),
      namesakes_(library_, reader_),
      desk_(library_),
      review_(library_, desk_),
      imports_(library_),
      navigator_(finder_, reader_) {
  results_.model().follow(keeper_);
  connect(&archive_, &ArchivePresenter::opened, this, [this] {
    keeper_.load(!archive_.read_only());
    finder_.run(QString());
  });
  connect(&archive_, &ArchivePresenter::grown, &saved_, &SavedSearches::count);
  connect(&imports_, &ImportPresenter::grown, &saved_, &SavedSearches::count);
  connect(&keeper_, &Keeper::corrected, &archive_, &ArchivePresenter::catch_up);
  connect(&keeper_, &Keeper::changed, this, &Workspace::follow_collections);
  connect(&archive_, &ArchivePresenter::changed, this, [this] { results_.set_indexing(archive_.indexing()); });
  connect(&archive_, &ArchivePresenter::grown, &finder_, &Finder::repeat);
  connect(&imports_, &ImportPresenter::grown, &finder_, &Finder::repeat);
  // Whoever looks for something else leaves the review and the desk.
  connect(&finder_, &Finder::searched, &review_, &ReviewPresenter::close);
  connect(&reader_, &ReaderPresenter::visited, &review_, &ReviewPresenter::close);
  connect(&finder_, &Finder::searched, &desk_, &DeskPresenter::close);
  connect(&reader_, &ReaderPresenter::visited, &desk_, &DeskPresenter::close);
  connect(&keeper_, &Keeper::corrected, this, &Workspace::follow_corrections);
  connect(&imports_, &ImportPresenter::taken_in, this, [this] {
    keeper_.load(keeper_.writable());
    follow_corrections();
  });
  connect(&desk_, &DeskPresenter::mended, this, [this] {
    archive_.catch_up();
    keeper_.load(keeper_.writable());
    reader_.reopen(desk_.article() == nullptr ? std::string() : desk_.article()->id);
  });
  connect(&suggestions_, &SuggestionPresenter::article_wanted, &navigator_, &Navigator::visit);
  connect(&results_, &ResultsPresenter::changed, this, [this] {
    if (results_.model().rowCount() == 0) reader_.close();
    archive_.set_indexed(results_.searched());
  });
}

void Workspace::follow_corrections() {
  desk_.reload();
  reader_.reopen({});
}

// What a query finds in a collection is other when that is.
void Workspace::follow_collections() {
  if (sizes_ == keeper_.shelf().sizes) return;
  sizes_ = keeper_.shelf().sizes;
  const auto& filters = finder_.query().filters;
  if (std::ranges::count(filters, search::Field::Collection, &search::Filter::field) > 0) finder_.repeat();
}

void Workspace::start(std::vector<std::filesystem::path> paths) {
  connect(
      &archive_, &ArchivePresenter::opened, this,
      [this, paths = std::move(paths)] {
        if (!archive_.read_only()) imports_.import(paths);
      },
      Qt::SingleShotConnection);
  archive_.open();
}

}  // namespace gongwen::app
