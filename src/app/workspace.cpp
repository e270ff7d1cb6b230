#include "app/workspace.h"

#include <utility>

namespace gongwen::app {

Workspace::Workspace(const std::filesystem::path& folder, QObject* parent)
    : QObject(parent),
      library_(folder),
      archive_(library_),
      browse_(library_, finder_),
      results_(library_, finder_),
      context_(library_, finder_),
      suggestions_(library_, finder_),
      reader_(library_),
      similar_(library_, reader_),
      imports_(library_),
      navigator_(finder_, reader_) {
  connect(&archive_, &ArchivePresenter::opened, &finder_, [this] { finder_.run(QString()); });
  connect(&archive_, &ArchivePresenter::grown, &finder_, &Finder::repeat);
  connect(&imports_, &ImportPresenter::grown, &finder_, &Finder::repeat);
  connect(&suggestions_, &SuggestionPresenter::article_wanted, &navigator_, &Navigator::visit);
  connect(&results_, &ResultsPresenter::changed, this, [this] {
    if (results_.matched() == 0) reader_.close();
    archive_.set_indexed(results_.searched());
  });
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
