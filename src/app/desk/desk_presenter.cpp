#include "app/desk/desk_presenter.h"

#include "annotate/own_values.h"
#include "app/describe.h"
#include "app/desk/correction_words.h"
#include "app/text.h"
#include "ingest/corrections.h"
#include "ingest/misfits.h"

#include <algorithm>
#include <utility>

namespace gongwen::app {

using Where = page::Placing::Where;

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

void DeskPresenter::after_others(std::function<void()> step) {
  if (!hindrance_.isEmpty()) {
    emit failed(hindrance_);
    return;
  }
  if (busy()) {
    waiting_.push_back(std::move(step));
  } else if (page_) {
    step();
  }
}

void DeskPresenter::mend(Library::Change change, std::function<QString()> tell) {
  library_.mend_page(mending_, page_->sha256(), std::move(change),
                     [this, tell = std::move(tell)](Result<std::shared_ptr<const DeskPage>> page) {
                       if (!page) {
                         waiting_.clear();
                         emit failed(describe(page.error()));
                         return;
                       }
                       // Meanwhile the person may have gone on to another page, or left.
                       if ((*page)->sha256() == wanted_) {
                         reading_.abandon();
                         show(*std::move(page));
                         emit told(tell());
                       }
                       emit mended();
                       go_on();
                     });
}

void DeskPresenter::go_on() {
  while (!waiting_.empty() && !busy()) {
    const auto step = std::move(waiting_.front());
    waiting_.pop_front();
    step();
  }
}

void DeskPresenter::sign(annotate::Correction& correction) {
  if (editor_) correction.editor = to_utf8(editor_().trimmed());
  correction.remark = to_utf8(std::exchange(remark_, {}).trimmed());
}

void DeskPresenter::repair(How how) {
  after_others([this, how = std::move(how)] {
    Repair wanted = how(*page_);
    if (!wanted) {
      emit told(tr("That cannot be done here."));
      return;
    }
    sign(*wanted);
    mend([correction = *wanted](archive::Archive& archive) { return ingest::correct(archive, correction); },
         [correction = *wanted] { return sentence_of(correction); });
  });
}

void DeskPresenter::split() {
  repair([this](const DeskPage& page) { return split_before(page, line_); });
}

void DeskPresenter::merge(int step) {
  repair([this, step](const DeskPage& page) { return app::merge(page, line_, step); });
}

void DeskPresenter::shift(int step) {
  repair([this, step](const DeskPage& page) { return app::shift(page, run_, step); });
}

void DeskPresenter::move_into(const std::string& article) {
  repair([this, article](const DeskPage& page) { return app::move_into(page, run_, article); });
}

void DeskPresenter::move_into(std::vector<int> run, const std::string& article) {
  repair([run = std::move(run), article](const DeskPage& page) { return app::move_into(page, run, article); });
}

void DeskPresenter::move_alone() {
  repair([this](const DeskPage& page) { return move_to(page, run_, Where::Alone, 0); });
}

void DeskPresenter::move(std::vector<int> run, Where where, int at) {
  repair([run = std::move(run), where, at](const DeskPage& page) { return move_to(page, run, where, at); });
}

void DeskPresenter::answer(std::size_t number) {
  repair([this, number](const DeskPage& page) -> Repair {
    const auto offers = offers_at(page, line_, asked());
    return number < offers.size() ? offers[number].repair : std::nullopt;
  });
}

void DeskPresenter::accept_article() {
  repair([this](const DeskPage& page) { return app::accept_article(page, line_); });
}

void DeskPresenter::give_role(page::Role role) {
  repair([this, role](const DeskPage& page) { return app::give_role(page, line_, role); });
}

void DeskPresenter::turn_paragraph() {
  repair([this](const DeskPage& page) { return app::turn_paragraph(page, line_); });
}

void DeskPresenter::give_text(const QString& text) {
  repair([this, text = to_utf8(text)](const DeskPage& page) { return app::give_text(page, line_, text); });
}

void DeskPresenter::check() {
  repair([](const DeskPage& page) { return app::check(page); });
}

void DeskPresenter::give_value(const std::string& field, const QString& written) {
  after_others([this, field, written = to_utf8(written)] {
    annotate::Correction correction;
    correction.kind = "value";
    correction.page_sha256 = page_->sha256();
    annotate::ValueChange change{{}, field, {}};
    if (!annotate::is_of_page(field)) change.lines = article()->lines;
    sign(correction);
    correction.change = change;
    const auto made = std::make_shared<annotate::Correction>(std::move(correction));
    mend(
        [made, written](archive::Archive& archive) -> Result<void> {
          auto& value = std::get<annotate::ValueChange>(made->change);
          auto checked = annotate::checked_value(value.field, written, annotate::Lexicon::standard());
          if (!checked) return tl::unexpected(checked.error());
          value.value = *std::move(checked);
          return ingest::correct(archive, *made);
        },
        [made] { return sentence_of(*made); });
  });
}

void DeskPresenter::settle_misfit(Result<void> (*how)(archive::Archive&, std::int64_t), const QString& words) {
  after_others([this, how, words] {
    if (page_->misfits.empty()) {
      emit told(tr("Every correction fits this page."));
      return;
    }
    const archive::StoredCorrection& misfit = page_->misfits.front();
    mend([how, id = misfit.id](archive::Archive& archive) { return how(archive, id); },
         [text = words.arg(sentence_of(misfit.correction))] { return text; });
  });
}

void DeskPresenter::do_misfit_again() { settle_misfit(&ingest::do_again, tr("Done again: %1")); }

void DeskPresenter::forget_misfit() { settle_misfit(&ingest::forget, tr("Forgotten: %1")); }

void DeskPresenter::turn(Result<std::optional<archive::Journal::Step>> (*way)(archive::Archive&), bool back) {
  after_others([this, way, back] {
    const auto turned = std::make_shared<std::optional<archive::Journal::Step>>();
    mend(
        [way, turned](archive::Archive& archive) -> Result<void> {
          auto step = way(archive);
          if (!step) return tl::unexpected(step.error());
          *turned = *std::move(step);
          return {};
        },
        [this, turned, back] {
          if (!*turned) return back ? tr("There is nothing to undo.") : tr("There is nothing to do again.");
          const QString what = step_words(**turned, page_->sha256());
          if (is_correction(**turned) && (*turned)->subject != page_->sha256())
            emit turned_elsewhere((*turned)->subject);
          return (back ? tr("Undone: %1") : tr("Done again: %1")).arg(what);
        });
  });
}

void DeskPresenter::undo() { turn(&ingest::undo, true); }

void DeskPresenter::redo() { turn(&ingest::redo, false); }

}  // namespace gongwen::app
