#include "app/desk/review_presenter.h"

#include "app/describe.h"

#include <algorithm>
#include <utility>

namespace gongwen::app {
namespace {

constexpr std::size_t most = 2000;

bool same(const ingest::Question& one, const ingest::Question& other) {
  return one.page_sha256 == other.page_sha256 && one.doubt.about == other.doubt.about &&
         one.doubt.line == other.doubt.line;
}

bool heavier(const ingest::Question& one, const ingest::Question& other) {
  return one.doubt.weight() > other.doubt.weight();
}

}  // namespace

ReviewPresenter::ReviewPresenter(Library& library, DeskPresenter& desk, QObject* parent)
    : QObject(parent), library_(library), desk_(desk) {
  connect(&desk_, &DeskPresenter::turned_elsewhere, this, [this](const std::string& sha256) {
    if (open_) turned_ = sha256;
  });
  connect(&desk_, &DeskPresenter::mended, this, &ReviewPresenter::follow_page);
  connect(&desk_, &DeskPresenter::changed, this, [this] {
    // The page on which something was undone has come.
    if (open_ && desk_.page() && desk_.page()->sha256() == turned_) follow_page();
  });
}

void ReviewPresenter::open(search::Query found, QString words, bool all) {
  found_ = std::move(found);
  words_ = std::move(words);
  all_ = all;
  open_ = true;
  correcting_ = false;
  look();
}

void ReviewPresenter::close() {
  if (!open_) return;
  open_ = false;
  correcting_ = false;
  job_.abandon();
  questions_.clear();
  desk_.close();
  emit changed();
}

void ReviewPresenter::look_at_all(bool all) {
  if (all == all_) return;
  all_ = all;
  look();
}

void ReviewPresenter::look() {
  questions_.clear();
  misfits_.clear();
  skipped_ = at_ = total_ = beyond_ = pages_ = checked_ = 0;
  turned_.clear();
  checked_now_.clear();
  progress_ = {};
  desk_.close();
  library_.review(
      job_, all_ ? std::nullopt : std::optional(found_), most,
      [this](const Progress& progress) {
        progress_ = progress;
        emit changed();
      },
      [this](Result<Reviewed> reviewed) {
        if (!reviewed) {
          emit failed(describe(reviewed.error()));
          emit changed();
          return;
        }
        set_ = std::move(reviewed->set);
        questions_ = std::move(reviewed->review.questions);
        misfits_ = std::move(reviewed->review.misfits);
        total_ = reviewed->review.doubts;
        beyond_ = total_ - questions_.size();
        pages_ = reviewed->review.pages;
        checked_ = reviewed->review.checked;
        ask();
        emit changed();
      });
  emit changed();
}

// Puts the page of the question that one is at on the desk.
void ReviewPresenter::ask() {
  if (questions_.empty()) {
    if (beyond_ > 0) look();
  } else {
    at_ = std::min(at_, questions_.size() - 1);
    const ingest::Question& question = questions_[at_];
    const auto page = desk_.page();
    if (page && page->sha256() == question.page_sha256) {
      desk_.go_to(question.doubt.line, question.doubt.about);
    } else {
      desk_.open(question.page_sha256, question.doubt.line, question.doubt.about);
    }
  }
}

void ReviewPresenter::go_to(std::size_t number) {
  if (number == at_ || number >= questions_.size() || desk_.mending()) return;
  at_ = number;
  ask();
  emit moved();
}

void ReviewPresenter::answer(std::size_t number) {
  // A second key while the first answer is being kept would be meant for a question that nobody has seen.
  if (!desk_.busy()) desk_.answer(number);
}

void ReviewPresenter::skip() {
  if (questions_.empty() || desk_.mending()) return;
  const bool again = is_skipped(at_);
  std::rotate(questions_.begin() + static_cast<std::ptrdiff_t>(at_),
              questions_.begin() + static_cast<std::ptrdiff_t>(at_) + 1, questions_.end());
  if (!again) ++skipped_;
  if (at_ + 1 == questions_.size()) at_ = questions_.size() - skipped_;
  ask();
  emit changed();
}

void ReviewPresenter::check_page() {
  if (!desk_.busy()) desk_.check();
}

void ReviewPresenter::undo() {
  if (!desk_.busy()) desk_.undo();
}

void ReviewPresenter::redo() {
  if (!desk_.busy()) desk_.redo();
}

void ReviewPresenter::correct() {
  if (!desk_.page() || questions_.empty()) return;
  correcting_ = true;
  emit changed();
}

void ReviewPresenter::settle_misfit() {
  if (misfits_.empty() || desk_.mending()) return;
  correcting_ = true;
  desk_.open(misfits_.front().correction.page_sha256, 0);
  emit changed();
}

void ReviewPresenter::resume() {
  if (!correcting_) return;
  correcting_ = false;
  follow_page();
  emit changed();
}

// The questions of the desk's page are what is in doubt on it now.
void ReviewPresenter::follow_page() {
  const auto page = desk_.page();
  if (!open_ || correcting_ || !page) return;
  std::erase_if(misfits_,
                [&](const archive::StoredCorrection& one) { return one.correction.page_sha256 == page->sha256(); });
  misfits_.insert(misfits_.end(), page->misfits.begin(), page->misfits.end());
  const bool turned = page->sha256() == turned_;
  if (turned) turned_.clear();
  if (page->is_checked()) {
    checked_now_.insert(page->sha256());
    put_questions_of(page->sha256(), {});
  } else {
    checked_now_.erase(page->sha256());
    put_questions_of(page->sha256(), ingest::questions_of(page->articles(), set_));
  }
  if (turned) {
    const auto here = std::ranges::find(questions_, page->sha256(), &ingest::Question::page_sha256);
    if (here != questions_.end()) at_ = static_cast<std::size_t>(here - questions_.begin());
  }
  if (turned_.empty()) {
    ask();
  } else {
    desk_.open(turned_, 0);
  }
  emit changed();
}

void ReviewPresenter::put_questions_of(const std::string& sha256, std::vector<ingest::Question> questions) {
  const std::vector<ingest::Question> before = std::exchange(questions_, {});
  const auto first_skipped = before.size() - skipped_;
  const auto stays = [&](const ingest::Question& question) { return question.page_sha256 != sha256; };
  std::vector<ingest::Question> put_off;
  for (std::size_t i = 0; i < before.size(); ++i) {
    auto& list = i < first_skipped ? questions_ : put_off;
    if (stays(before[i])) {
      list.push_back(before[i]);
    } else if (i >= first_skipped) {
      // It was skipped before, and is asked again in its turn.
      const auto again =
          std::ranges::find_if(questions, [&](const ingest::Question& question) { return same(question, before[i]); });
      if (again == questions.end()) continue;
      put_off.push_back(*again);
      questions.erase(again);
    }
  }
  for (ingest::Question& question : questions) {
    questions_.insert(std::ranges::upper_bound(questions_, question, heavier), std::move(question));
  }
  skipped_ = put_off.size();
  questions_.insert(questions_.end(), put_off.begin(), put_off.end());
  total_ = std::max(total_, left());
  // One stays at the question where it is still in doubt, else comes to the next one that is.
  for (std::size_t i = at_; i < before.size(); ++i) {
    const auto here =
        std::ranges::find_if(questions_, [&](const ingest::Question& question) { return same(question, before[i]); });
    if (here == questions_.end()) continue;
    at_ = static_cast<std::size_t>(here - questions_.begin());
    return;
  }
  at_ = 0;
}

}  // namespace gongwen::app
