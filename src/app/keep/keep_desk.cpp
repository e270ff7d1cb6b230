#include "app/keep/keep_desk.h"

#include "app/keep/ask.h"
#include "app/keep/choose_dialog.h"
#include "app/keep/collection_dialog.h"
#include "app/messages.h"
#include "app/text.h"
#include "exports/quotation.h"

#include <QClipboard>
#include <QGuiApplication>
#include <algorithm>
#include <utility>

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;
using archive::ReadingState;

}  // namespace

KeepDesk::KeepDesk(Workspace& workspace, Settings& settings, Chosen chosen, QWidget* window)
    : QObject(window), workspace_(workspace), settings_(settings), chosen_(std::move(chosen)), window_(window) {
  connect(&workspace_.keeper(), &Keeper::told, this,
          [this](const QString& sentence) { emit told(sentence, NoticeBar::Kind::Undoable); });
  connect(&workspace_.keeper(), &Keeper::failed, this,
          [this](const QString& sentence) { emit told(sentence, NoticeBar::Kind::Warning); });
  connect(&workspace_.imports(), &ImportPresenter::taken_in, this, &KeepDesk::tell_taken);
}

Keeper::Ids KeepDesk::articles() {
  const auto rows = chosen_.rows();
  if (!rows) {
    emit told(tr("More is chosen than the list holds at once. Choose fewer."), NoticeBar::Kind::Warning);
    return {};
  }
  const std::string& open = workspace_.reader().wanted();
  if (rows->size() > 1 || open.empty()) return *rows;
  return {open};
}

void KeepDesk::collect() { ask_for_collection(articles(), {}); }

void KeepDesk::collect_into(std::int64_t collection) { workspace_.keeper().add(collection, articles()); }

void KeepDesk::ask_for_collection(const Keeper::Ids& articles, std::function<void()> then) {
  if (articles.empty() || !workspace_.keeper().writable()) return;
  const Shelf& shelf = workspace_.keeper().shelf();
  std::vector<ChooseDialog::Choice> choices;
  for (const auto& collection : shelf.collections) {
    const bool in_it = std::ranges::all_of(articles, [&](const std::string& article) {
      return std::ranges::count(shelf.marks(article).collections, collection.id, &Marks::In::collection) > 0;
    });
    choices.push_back({to_qt(collection.path), in_it});
  }
  auto* dialog =
      new ChooseDialog(tr("Collect"),
                       tr("Into which collection %n article(s)? A new name makes one; “/” puts it inside another.",
                          nullptr, static_cast<int>(articles.size())),
                       std::move(choices), window_);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &ChooseDialog::chosen, this, [=, this](const QString& path, bool was_in_it) {
    Keeper& keeper = workspace_.keeper();
    if (was_in_it && !then) {
      if (const auto* known = keeper.shelf().collection_at(to_utf8(path))) keeper.take_out(known->id, articles);
      return;
    }
    if (then) connect(&keeper, &Keeper::changed, this, then, Qt::SingleShotConnection);
    keeper.add_to(path, articles);
  });
  dialog->open();
}

void KeepDesk::tag() {
  const Keeper::Ids chosen = articles();
  if (chosen.empty() || !workspace_.keeper().writable()) return;
  const Shelf& shelf = workspace_.keeper().shelf();
  std::vector<ChooseDialog::Choice> choices;
  for (const auto& [name, count] : shelf.tags) {
    const bool all = std::ranges::all_of(
        chosen, [&](const std::string& article) { return std::ranges::count(shelf.marks(article).tags, name) > 0; });
    choices.push_back({to_qt(name), all});
  }
  auto* dialog = new ChooseDialog(
      tr("Tag"), tr("Which tag for %n article(s)? A new name makes one.", nullptr, static_cast<int>(chosen.size())),
      std::move(choices), window_);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &ChooseDialog::chosen, this, [=, this](const QString& tag, bool had_it) {
    if (had_it) {
      workspace_.keeper().untag(chosen, tag);
    } else {
      workspace_.keeper().tag(chosen, tag);
    }
  });
  dialog->open();
}

void KeepDesk::note() {
  const std::string article = workspace_.reader().wanted();
  if (article.empty() || !workspace_.keeper().writable()) return;
  if (workspace_.keeper().shelf().marks(article).collections.empty()) {
    ask_for_collection({article}, [this, article] { write_note(article); });
  } else {
    write_note(article);
  }
}

void KeepDesk::write_note(const std::string& article) {
  const Shelf& shelf = workspace_.keeper().shelf();
  const auto& in = shelf.marks(article).collections;
  if (in.empty()) return;
  // Where there is a note already, that one; else in the collection into which it came last.
  const auto noted = std::ranges::find_if(in, [](const Marks::In& one) { return !one.note.empty(); });
  const Marks::In& one = noted != in.end() ? *noted : *std::ranges::max_element(in, {}, &Marks::In::item);
  const auto* collection = shelf.collection(one.collection);
  const QString name = collection == nullptr ? QString() : to_qt(collection->path);
  ask_for_note(window_, tr("Note"), tr("Note on the article, in “%1”:").arg(name), to_qt(one.note),
               [this, item = one.item](const QString& note) { workspace_.keeper().set_item_note(item, note); });
}

void KeepDesk::toggle(ReadingState state) {
  const Keeper::Ids chosen = articles();
  const Shelf& shelf = workspace_.keeper().shelf();
  const bool all =
      std::ranges::all_of(chosen, [&](const std::string& article) { return shelf.marks(article).state == state; });
  workspace_.keeper().set_state(chosen, all ? ReadingState::Unread : state);
}

void KeepDesk::quote() {
  const auto reading = workspace_.reader().reading();
  if (!reading) return;
  const exports::QuotationStyle style = settings_.quotation_style();
  const exports::Entry entry{reading->article, reading->story, reading->rest, {}};
  const auto words = chosen_.words();
  if (!words) {
    QGuiApplication::clipboard()->setText(to_qt(exports::source_of(entry, style)));
    emit told(tr("The citation was copied. Words that are chosen in the article are copied with it."),
              NoticeBar::Kind::Done);
    return;
  }
  const auto quotation = exports::quote(entry, words->first, words->second, style);
  QGuiApplication::clipboard()->setText(to_qt(quotation.text));
  if (quotation.warnings.empty()) {
    emit told(tr("The words were copied with their citation."), NoticeBar::Kind::Done);
    return;
  }
  QStringList warnings;
  for (const std::string& warning : quotation.warnings) warnings << localized(to_qt(warning));
  emit told(tr("The words were copied with their citation. Hold them against the page first: %1")
                .arg(warnings.join(tr("; ", "between warnings"))),
            NoticeBar::Kind::Warning);
}

void KeepDesk::save_search() {
  const QString query = to_qt(search::to_text(workspace_.finder().query()));
  if (query.isEmpty()) {
    emit told(tr("Look for something first; that is what is saved."), NoticeBar::Kind::Done);
    return;
  }
  if (!workspace_.keeper().writable()) return;
  ask_for_text(window_, tr("Save the search"), tr("Its name:"), query,
               [this, query](const QString& name) { workspace_.keeper().save_search(name, query); });
}

void KeepDesk::arrange(std::int64_t collection) {
  auto* dialog = new CollectionDialog(workspace_.library(), workspace_.keeper(), collection, window_);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &CollectionDialog::article_wanted, &workspace_.navigator(), &Navigator::visit);
  dialog->show();
}

void KeepDesk::tell_taken(const ingest::KeptReport& report) {
  const auto number = [](auto count) { return static_cast<int>(count); };
  QString sentence =
      tr("Taken in: %1, %2, %3, %4.", "articles, tags, marks, corrections")
          .arg(tr("%Ln article(s) put into collections", nullptr, number(report.items)),
               tr("%Ln tag(s)", nullptr, number(report.tags)), tr("%Ln mark(s)", nullptr, number(report.marks)),
               tr("%Ln correction(s)", nullptr, number(report.corrections.added)));
  if (report.pages > 0) sentence += tr(" %n page(s) came along.", nullptr, static_cast<int>(report.pages));
  for (const auto& news : report.news) {
    sentence += tr(" %n new for “%1”.", nullptr, static_cast<int>(news.articles.size())).arg(to_qt(news.search.name));
  }
  const auto waiting = report.unplaced + report.corrections.without_page;
  if (waiting > 0) sentence += tr(" %n is kept until its page comes.", nullptr, static_cast<int>(waiting));
  const auto misfits = report.corrections.misfits.size();
  if (misfits > 0) {
    sentence += tr(" %n correction(s) did not fit what was corrected here; they are kept, and the review lists them.",
                   nullptr, static_cast<int>(misfits));
  }
  if (report.cancelled)
    sentence = tr("Stopped: %n page(s) came along, and nothing else.", nullptr, static_cast<int>(report.pages));
  const bool whole = waiting == 0 && misfits == 0 && !report.cancelled;
  emit told(sentence, whole ? NoticeBar::Kind::Undoable : NoticeBar::Kind::Warning);
}

void KeepDesk::take_out(const std::string& set) {
  if (export_) {
    // One at a time; it may be at work.
    export_->raise();
    export_->activateWindow();
    return;
  }
  Exportable what;
  what.query = workspace_.finder().query();
  what.sort = workspace_.finder().sort();
  if (!workspace_.results().counting()) what.matched = workspace_.results().matched();
  what.chosen = chosen_.rows().value_or(Keeper::Ids());
  const Shelf& shelf = workspace_.keeper().shelf();
  for (const auto& collection : shelf.collections) {
    const auto size = shelf.sizes.find(collection.id);
    what.sets.emplace_back(collection.path, size == shelf.sizes.end() ? 0 : size->second);
  }
  what.set = set;
  export_ = new ExportDialog(std::move(what), workspace_.exports(), settings_, window_);
  export_->setAttribute(Qt::WA_DeleteOnClose);
  export_->show();
}

}  // namespace gongwen::app
