#include "app/desk/desk_presenter.h"

#include "app/describe.h"

#include <algorithm>
#include <utility>

namespace gongwen::app {

DeskPresenter::DeskPresenter(Library& library, QObject* parent) : QObject(parent), library_(library) {}

void DeskPresenter::open(const std::string& sha256, int line, std::optional<annotate::Doubt::About> about) {
  waiting_.clear();
  page_.reset();
  line_ = line;
  about_ = about;
  read(sha256);
}

void DeskPresenter::reload() {
  // What is being changed is read by itself when it is done.
  if (page_ && !busy()) read(page_->sha256());
}

void DeskPresenter::read(const std::string& sha256) {
  wanted_ = sha256;
  library_.read_page(reading_, sha256, [this](Result<std::shared_ptr<const DeskPage>> page) {
    if (!page) {
      emit failed(describe(page.error()));
      return;
    }
    show(*std::move(page));
    go_on();
  });
}

void DeskPresenter::close() {
  waiting_.clear();
  reading_.abandon();
  wanted_.clear();
  page_.reset();
  line_ = 0;
  run_.clear();
  doubts_.clear();
  asked_ = 0;
  emit changed();
}

void DeskPresenter::show(std::shared_ptr<const DeskPage> page) {
  page_ = std::move(page);
  doubts_ = doubts_of(*page_);
  if (!spot_of(page_->articles(), line_)) line_ = page_->reading->article.lines.front();
  if (const auto* here = article(); std::ranges::search(here->lines, run_).empty()) run_.clear();
  if (std::ranges::find(run_, line_) == run_.end()) run_ = {line_};
  ask();
  emit changed();
}

// Of several doubts of the line, the one that was asked about before.
void DeskPresenter::ask() {
  const auto of_line = [this](const annotate::Doubt& doubt) { return doubt.line == line_; };
  const auto same = [&](const annotate::Doubt& doubt) { return of_line(doubt) && doubt.about == about_; };
  auto found = std::ranges::find_if(doubts_, same);
  if (found == doubts_.end()) found = std::ranges::find_if(doubts_, of_line);
  asked_ = found - doubts_.begin();
}

const annotate::Doubt* DeskPresenter::asked() const { return doubt() == doubts_.end() ? nullptr : &*doubt(); }

QString DeskPresenter::question() const { return page_ ? question_at(*page_, line_, asked()) : QString(); }

std::vector<Offer> DeskPresenter::offers() const {
  return page_ ? offers_at(*page_, line_, asked()) : std::vector<Offer>();
}

void DeskPresenter::set_hindrance(const QString& sentence) {
  if (sentence == hindrance_) return;
  hindrance_ = sentence;
  emit changed();
}

const annotate::Article* DeskPresenter::article() const {
  const auto spot = page_ ? spot_of(page_->articles(), line_) : std::nullopt;
  return spot ? &page_->articles()[spot->article] : nullptr;
}

void DeskPresenter::go_to(int line, std::optional<annotate::Doubt::About> about) {
  if (!page_ || !spot_of(page_->articles(), line)) return;
  line_ = line;
  run_ = {line};
  about_ = about;
  ask();
  emit moved();
}

void DeskPresenter::mark(std::vector<int> run, int line) {
  if (!page_ || (run == run_ && line == line_) || !spot_of(page_->articles(), line)) return;
  run_ = std::move(run);
  if (line != line_) about_.reset();
  line_ = line;
  ask();
  emit moved();
}

void DeskPresenter::step_doubt(int step) {
  if (!page_) return;
  if (doubts_.empty()) {
    emit told(tr("Nothing on this page is in doubt."));
    return;
  }
  const auto count = std::ssize(doubts_);
  std::ptrdiff_t next = asked_ + step;
  if (asked() == nullptr) {
    const auto order = [this](int line) {
      const auto spot = spot_of(page_->articles(), line);
      return std::pair(spot->article, spot->piece);
    };
    const auto before =
        std::ranges::count_if(doubts_, [&](const auto& doubt) { return order(doubt.line) < order(line_); });
    next = step > 0 ? before : before - 1;
  }
  const annotate::Doubt& doubt = doubts_[static_cast<std::size_t>((next + count) % count)];
  go_to(doubt.line, doubt.about);
}

}  // namespace gongwen::app
