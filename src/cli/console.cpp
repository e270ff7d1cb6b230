#include "cli/console.h"

#include "ingest/index.h"
#include "ingest/reannotate.h"

#include <csignal>
#include <iostream>
#include <memory>
#include <thread>

#include <unistd.h>

namespace gongwen::cli {

void give_up(const Error& error) {
  say("gongwenctl: " + error.message);
  throw Exit{error.code == ErrorCode::Invalid ? wrong_usage : done_with_failures};
}

void say(std::string_view line) { std::cerr << line << '\n'; }

void print(const annotate::Json& json) {
  std::cout << json.dump(-1, ' ', false, annotate::Json::error_handler_t::replace) << '\n';
}

annotate::Json whole(const annotate::Article& article, const annotate::Story& story) {
  auto json = annotate::to_json(article);
  annotate::add_story(json, story);
  json["body"] = article.body();
  return json;
}

archive::Archive open_to_read(const Globals& globals) {
  auto archive = archive::Archive::open(globals.archive, archive::Access::ReadOnly);
  if (!archive && archive.error().code == ErrorCode::Unsupported) {
    // Of an earlier release: to open it to write brings its schema up to date.
    static_cast<void>(archive::Archive::open(globals.archive, archive::Access::ReadWrite));
    archive = archive::Archive::open(globals.archive, archive::Access::ReadOnly);
  }
  return value_of(std::move(archive));
}

archive::Archive open_to_write(const Globals& globals) {
  return value_of(archive::Archive::open(globals.archive, archive::Access::ReadWrite));
}

archive::Archive open_to_change(const Globals& globals) {
  const auto there = archive::Archive::open(globals.archive, archive::Access::ReadOnly);
  if (!there && there.error().code == ErrorCode::NotFound) give_up(there.error());
  return open_to_write(globals);
}

annotate::Article article_at(archive::Archive& archive, const std::string& id) {
  auto article = value_of(archive.articles().get(id));
  if (!article) give_up({ErrorCode::NotFound, id + ": no such article in this archive"});
  return *std::move(article);
}

std::vector<archive::Anchor> anchors_of(archive::Archive& archive, const std::vector<std::string>& ids) {
  std::vector<archive::Anchor> anchors;
  for (const std::string& id : ids) {
    anchors.push_back(archive::anchor_of(article_at(archive, id)));
  }
  return anchors;
}

namespace {

search::Searcher opened_index(const Globals& globals) {
  auto readable = open_to_read(globals);
  const auto pending = value_of(readable.queue().count());
  auto searcher = search::Searcher::open(readable.index_folder());
  if (pending == 0 && searcher) return std::move(*searcher);
  auto writable = archive::Archive::open(globals.archive, archive::Access::ReadWrite);
  if (!writable) {
    // Another process writes, or the disk is read-only: what is indexed so far is better than nothing, but it is said.
    if (searcher) say("gongwenctl: " + std::to_string(pending) + " articles are not in the index yet");
    return value_of(std::move(searcher));
  }
  StatusLine status;
  static_cast<void>(value_of(ingest::catch_up(*writable, [&](const Progress& progress) {
    status.show("indexing " + std::to_string(progress.done) + " of " + std::to_string(progress.total));
  })));
  return value_of(search::Searcher::open(readable.index_folder()));
}

}  // namespace

search::Searcher open_index(const Globals& globals) {
  search::Searcher searcher = opened_index(globals);
  const auto reader = std::make_shared<archive::Archive>(open_to_read(globals));
  searcher.set_collections([reader](const std::string& path) { return reader->collections().articles_at(path); });
  return searcher;
}

void follow_with_index(archive::Archive& archive) {
  if (const auto caught_up = ingest::catch_up(archive); !caught_up) {
    say("gongwenctl: the index will follow later: " + caught_up.error().message);
  }
}

void say_outdated(archive::Archive& archive) {
  const auto pages = ingest::outdated_pages(archive);
  if (pages && *pages == 0) return;
  say(pages
          ? std::to_string(*pages) + " pages were read by other rules or topics; gongwenctl reannotate reads them again"
          : "gongwenctl: " + pages.error().message);
}

std::stop_token stop_on_interrupt() {
  // A signal cannot wake a std::stop_source by itself: one thread waits for the signal, and tells it.
  static std::stop_source source;
  sigset_t interrupts;
  sigemptyset(&interrupts);
  sigaddset(&interrupts, SIGINT);
  sigaddset(&interrupts, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &interrupts, nullptr);
  std::thread([interrupts] {
    int signal = 0;
    sigwait(&interrupts, &signal);
    source.request_stop();
    sigwait(&interrupts, &signal);
    std::_Exit(128 + signal);
  }).detach();
  return source.get_token();
}

void StatusLine::show(const std::string& line) {
  const auto now = std::chrono::steady_clock::now();
  const bool terminal = ::isatty(STDERR_FILENO) != 0;
  if (shown_ && now - last_ < (terminal ? std::chrono::milliseconds(100) : std::chrono::seconds(5))) return;
  last_ = now;
  shown_ = true;
  std::cerr << (terminal ? "\r\x1b[K" : "") << line << (terminal ? "" : "\n") << std::flush;
}

StatusLine::~StatusLine() {
  if (shown_ && ::isatty(STDERR_FILENO) != 0) std::cerr << "\r\x1b[K" << std::flush;
}

}  // namespace gongwen::cli
