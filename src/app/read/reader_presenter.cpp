#include "app/read/reader_presenter.h"

#include "app/describe.h"
#include "app/read/text_size.h"

#include <algorithm>

namespace gongwen::app {

const annotate::StoryPart* part_of(const Reading& reading, StorySide side) {
  const auto& part = side == StorySide::Before ? reading.story.before : reading.story.after;
  return part ? &*part : nullptr;
}

ReaderPresenter::ReaderPresenter(Library& library, QObject* parent)
    : QObject(parent), library_(library), text_points_(text_size::usual) {}

void ReaderPresenter::open(const std::string& id, const search::Query& query) {
  wanted_ = id;
  query_ = query;
  library_.read(job_, id, query, [this](Result<std::shared_ptr<const Reading>> reading) {
    if (!reading) {
      emit failed(describe(reading.error()));
      return;
    }
    reading_ = std::move(*reading);
    hit_ = reading_->hits.empty() ? -1 : 0;
    emit opened();
    emit hit_changed();
  });
}

void ReaderPresenter::open_neighbour(const std::string& id) {
  if (id == wanted_) return;
  open(id, query_);
  emit visited(id);
}

void ReaderPresenter::open_part(StorySide side) {
  const annotate::StoryPart* part = reading_ ? part_of(*reading_, side) : nullptr;
  if (part != nullptr && !part->article.empty()) open_neighbour(part->article);
}

void ReaderPresenter::close() {
  job_.abandon();
  wanted_.clear();
  reading_.reset();
  hit_ = -1;
  emit opened();
  emit hit_changed();
}

int ReaderPresenter::hits() const { return reading_ ? static_cast<int>(reading_->hits.size()) : 0; }

void ReaderPresenter::step_hit(int step) {
  if (hits() == 0) return;
  hit_ = (hit_ + step + hits()) % hits();
  emit hit_changed();
}

void ReaderPresenter::set_text_points(double points) {
  text_points_ = std::clamp(points, text_size::smallest, text_size::largest);
  emit text_size_changed();
}

}  // namespace gongwen::app
