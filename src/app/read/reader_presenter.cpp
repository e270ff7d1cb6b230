#include "app/read/reader_presenter.h"

#include "app/describe.h"

#include <algorithm>

namespace gongwen::app {

const annotate::StoryPart* part_of(const Reading& reading, StorySide side) {
  const auto& part = side == StorySide::Before ? reading.story.before : reading.story.after;
  return part ? &*part : nullptr;
}

ReaderPresenter::ReaderPresenter(Library& library, QObject* parent) : QObject(parent), library_(library) {}

void ReaderPresenter::open(const std::string& id, const search::Query& query) {
  wanted_ = id;
  query_ = query;
  place_.reset();
  library_.read(job_, id, query, [this](Result<std::shared_ptr<const Reading>> reading) {
    if (!reading) {
      emit failed(describe(reading.error()));
      return;
    }
    reading_ = std::move(*reading);
    hit_ = reading_->hits.empty() ? -1 : place_ ? hit_at(*place_) : 0;
    emit opened();
    emit hit_changed();
  });
}

void ReaderPresenter::open_at(const std::string& id, const search::Query& query, const search::Range& place) {
  if (!busy() && reading_ && wanted_ == id && query_ == query && hits() > 0) {
    hit_ = hit_at(place);
    emit hit_changed();
    return;
  }
  open(id, query);
  place_ = place;
}

int ReaderPresenter::hit_at(const search::Range& place) const {
  // Hits that overlap are one, so the place may lie within.
  const auto hit =
      std::ranges::find_if(reading_->hits, [&](const search::Range& one) { return one.second > place.first; });
  return hit == reading_->hits.end() ? 0 : static_cast<int>(hit - reading_->hits.begin());
}

void ReaderPresenter::open_neighbour(const std::string& id) {
  if (id == wanted_) return;
  open(id, query_);
  emit visited(id);
}

void ReaderPresenter::reopen(const std::string& id) {
  if (reading_) open(id.empty() ? wanted_ : id, query_);
}

void ReaderPresenter::open_next_on_page(int step) {
  if (!reading_) return;
  const auto& articles = reading_->neighbours;
  const auto here = std::ranges::find(articles, wanted_, &annotate::Article::id);
  const auto place = (here - articles.begin()) + step;
  if (here == articles.end() || place < 0 || place >= std::ssize(articles)) return;
  open_neighbour(articles[static_cast<std::size_t>(place)].id);
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

void ReaderPresenter::set_text_style(TextStyle style) {
  style.points = std::clamp(style.points, TextStyle::smallest, TextStyle::largest);
  style.measure = std::clamp(style.measure, TextStyle::narrowest, TextStyle::widest);
  if (style == text_style_) return;
  text_style_ = style;
  emit text_style_changed();
}

void ReaderPresenter::enlarge_text(double points) {
  TextStyle style = text_style_;
  style.points += points;
  set_text_style(style);
}

}  // namespace gongwen::app
