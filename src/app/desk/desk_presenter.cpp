#include "app/desk/desk_presenter.h"

#include "annotate/own_values.h"
#include "app/describe.h"
#include "app/desk/correction_words.h"
#include "app/text.h"
#include "ingest/corrections.h"

#include <algorithm>
#include <utility>

namespace gongwen::app {

using Where = page::Placing::Where;

DeskPresenter::DeskPresenter(Library& library, QObject* parent) : QObject(parent), library_(library) {}

void DeskPresenter::open(const std::string& sha256, int line) {
  waiting_.clear();
  page_.reset();
  line_ = line;
  read(sha256);
}

void DeskPresenter::reload() {
  // What is being changed is read by itself when it is done.
  if (page_ && !busy()) read(page_->sha256());
}

void DeskPresenter::read(const std::string& sha256) {
  library_.read_page(job_, sha256, [this](Result<std::shared_ptr<const DeskPage>> page) {
    if (!page) {
      emit failed(describe(page.error()));
      return;
    }
    show(*std::move(page));
  });
}

void DeskPresenter::close() {
  // What is being done is done; only its answer is not waited for.
  waiting_.clear();
  job_.abandon();
  page_.reset();
  line_ = 0;
  run_.clear();
  doubts_.clear();
  emit changed();
}

void DeskPresenter::show(std::shared_ptr<const DeskPage> page) {
  page_ = std::move(page);
  doubts_ = doubtful_lines(*page_);
  if (!spot_of(page_->articles(), line_)) line_ = page_->reading->article.lines.front();
  if (const auto* here = article(); std::ranges::search(here->lines, run_).empty()) run_.clear();
  if (std::ranges::find(run_, line_) == run_.end()) run_ = {line_};
  emit changed();
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

void DeskPresenter::go_to(int line) { mark({line}, line); }

void DeskPresenter::mark(std::vector<int> run, int line) {
  if (!page_ || (run == run_ && line == line_) || !spot_of(page_->articles(), line)) return;
  run_ = std::move(run);
  line_ = line;
  emit moved();
}

void DeskPresenter::step_doubt(int step) {
  if (!page_) return;
  if (doubts_.empty()) {
    emit told(tr("No place of this page is doubtful."));
    return;
  }
  const auto order = [this](int line) {
    const auto spot = spot_of(page_->articles(), line);
    return std::pair(spot->article, spot->piece);
  };
  const auto here = order(line_);
  const auto count = std::ssize(doubts_);
  auto next = std::ranges::count_if(doubts_, [&](int line) { return order(line) <= here; });
  if (step < 0) next = std::ranges::count_if(doubts_, [&](int line) { return order(line) < here; }) - 1;
  go_to(doubts_[static_cast<std::size_t>((next + count) % count)]);
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
  library_.mend_page(job_, page_->sha256(), std::move(change),
                     [this, tell = std::move(tell)](Result<std::shared_ptr<const DeskPage>> page) {
                       if (!page) {
                         waiting_.clear();
                         emit failed(describe(page.error()));
                         return;
                       }
                       show(*std::move(page));
                       emit told(tell());
                       emit mended();
                       while (!waiting_.empty() && !busy()) {
                         const auto step = std::move(waiting_.front());
                         waiting_.pop_front();
                         step();
                       }
                     });
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

void DeskPresenter::place(std::size_t number) {
  repair([this, number](const DeskPage& page) -> Repair {
    const page::Join* join = join_at(page, line_);
    if (join == nullptr || number >= join->others.size()) return std::nullopt;
    const auto behind = join->others[number].behind;
    auto run = run_of(page, line_);
    // Behind a block that would go along: so it goes alone.
    if (behind && std::ranges::find(run, *behind) != run.end()) run = {line_};
    return move_to(page, run, behind ? Where::Behind : Where::Alone, behind.value_or(0));
  });
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

void DeskPresenter::accept() {
  repair([this](const DeskPage& page) { return app::accept(page, line_); });
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
          return (back ? tr("Undone: %1") : tr("Done again: %1")).arg(what);
        });
  });
}

void DeskPresenter::undo() { turn(&ingest::undo, true); }

void DeskPresenter::redo() { turn(&ingest::redo, false); }

}  // namespace gongwen::app
