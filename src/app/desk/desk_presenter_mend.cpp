// What is done at the desk, one thing after the other.
#include "annotate/own_values.h"
#include "app/describe.h"
#include "app/desk/correction_words.h"
#include "app/desk/desk_presenter.h"
#include "app/text.h"
#include "ingest/corrections.h"
#include "ingest/misfits.h"

#include <memory>
#include <utility>

namespace gongwen::app {

using Where = page::Placing::Where;

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
