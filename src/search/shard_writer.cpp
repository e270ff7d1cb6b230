#include "search/shard_writer.h"

#include "search/database.h"
#include "search/document.h"
#include "search/layout.h"

#include <algorithm>
#include <array>
#include <condition_variable>
#include <cstdio>
#include <deque>
#include <iterator>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

#include <xapian.h>

namespace gongwen::search {
namespace {

std::filesystem::path shard_folder(const std::filesystem::path& folder, std::size_t number) {
  std::array<char, 16> name{};
  std::snprintf(name.data(), name.size(), "%06zu", number);
  return folder / name.data();
}

/// As how many articles one counts: what is gathered of a shard in memory grows with its terms.
std::int64_t weight_of(const DocumentParts& document) {
  constexpr std::size_t of_one = 400;  // Terms: articles of less than some 350 characters count as one.
  return 1 + static_cast<std::int64_t>(document.size() / of_one);
}

}  // namespace

struct ShardWriter::State {
  struct Shard {
    std::deque<DocumentParts> waiting;
    bool complete = false;  ///< Nothing is put into it any more.
  };

  std::filesystem::path folder;
  std::shared_ptr<const text::Lexicon> lexicon;
  std::int64_t a_shard = 0;
  std::int64_t size = 0;    ///< Articles put.
  std::size_t filling = 0;  ///< The shard that the next article goes into.
  std::int64_t filled = 0;  ///< The weight of those put into that one.

  std::mutex mutex;
  std::condition_variable changed;
  std::map<std::size_t, Shard> shards;  ///< Those that are not written, by number.
  std::size_t begun = 0;                ///< Shards that a thread writes or has written.
  std::int64_t waiting = 0;             ///< The weight of the documents in all shards.
  bool ended = false;                   ///< No shard is begun any more.
  std::optional<Error> error;

  std::vector<std::jthread> threads;  ///< Last, so that they end before what they use.

  ~State() {
    {
      const std::lock_guard lock(mutex);
      ended = true;
      if (!error) error = Error{ErrorCode::Cancelled, "the shards were given up"};
    }
    changed.notify_all();
  }

  /// Of the shard that is being filled.
  [[nodiscard]] std::int64_t full_size() const {
    constexpr std::size_t of_one_size = 32;
    const auto steps = static_cast<std::int64_t>(filling / of_one_size);
    return std::min(a_shard * (1 + steps), std::max(a_shard, largest));
  }

  /// Writes shards, each from its first document to its last, until there are no more.
  void run() {
    while (true) {
      std::size_t number = 0;
      {
        std::unique_lock lock(mutex);
        changed.wait(lock, [&] { return error || shards.contains(begun) || ended; });
        if (error || !shards.contains(begun)) return;
        number = begun++;
      }
      if (auto written = guarded([&] { return write(number); }); !written) {
        const std::lock_guard lock(mutex);
        if (!error) error = written.error();
        changed.notify_all();
        return;
      }
    }
  }

  Result<void> write(std::size_t number) {
    // Not durable: it is worth nothing before it is made one with others.
    Xapian::WritableDatabase database(shard_folder(folder, number).string(), Xapian::DB_CREATE | Xapian::DB_NO_SYNC);
    database.set_metadata(fingerprint_key, fingerprint(lexicon->own()));
    database.set_metadata(own_words_key, joined(lexicon->own()));
    database.begin_transaction();  // Within it Xapian commits nothing by itself.
    while (const auto document = next(number)) database.add_document(document->document());
    database.commit_transaction();
    return {};
  }

  /// With `mutex` held: leaves half of what waits for the last shard to another, or a thread would be left alone with
  /// it.
  void split_last() {
    if (shards.empty()) return;
    auto& [number, last] = *shards.rbegin();
    const auto half = last.waiting.begin() + std::ssize(last.waiting) / 2;
    if (half == last.waiting.begin()) return;
    shards[number + 1].waiting.assign(std::move_iterator(half), std::move_iterator(last.waiting.end()));
    last.waiting.erase(half, last.waiting.end());
  }

  std::optional<DocumentParts> next(std::size_t number) {
    std::unique_lock lock(mutex);
    Shard& shard = shards.at(number);
    changed.wait(lock, [&] { return error || !shard.waiting.empty() || shard.complete; });
    if (error) return std::nullopt;
    if (shard.waiting.empty()) {
      shards.erase(number);
      return std::nullopt;
    }
    DocumentParts document = std::move(shard.waiting.front());
    shard.waiting.pop_front();
    waiting -= weight_of(document);
    changed.notify_all();
    return document;
  }
};

Result<ShardWriter> ShardWriter::create(const std::filesystem::path& folder,
                                        std::shared_ptr<const text::Lexicon> lexicon, std::int64_t a_shard,
                                        unsigned threads) {
  if (auto discarded = discard_index(folder); !discarded) return tl::unexpected(discarded.error());
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error) return fail(ErrorCode::Io, folder.string() + ": " + error.message());
  auto state = std::make_unique<State>();
  state->folder = folder;
  state->lexicon = std::move(lexicon);
  state->a_shard = a_shard;
  for (unsigned i = 0; i < threads; ++i) state->threads.emplace_back([&all = *state] { all.run(); });
  return ShardWriter(std::move(state));
}

Result<void> ShardWriter::put(Document document) {
  {
    // While one thread writes its shard, articles of the next may be waiting already: half a shard is what two threads
    // can be behind that are as fast as the one that puts.
    const std::int64_t full = state_->full_size();
    std::unique_lock lock(state_->mutex);
    state_->changed.wait(lock, [&] { return state_->error || state_->waiting <= full / 2; });
    if (state_->error) return tl::unexpected(*state_->error);
    State::Shard& shard = state_->shards[state_->filling];
    const std::int64_t weight = weight_of(document.state_->parts);
    shard.waiting.push_back(std::move(document.state_->parts));
    ++state_->size;
    state_->waiting += weight;
    state_->filled += weight;
    if (state_->filled >= full) {
      shard.complete = true;
      ++state_->filling;
      state_->filled = 0;
    }
  }
  state_->changed.notify_all();
  return {};
}

std::int64_t ShardWriter::size() const { return state_->size; }
std::size_t ShardWriter::full_shards() const { return state_->filling; }

Result<std::vector<std::filesystem::path>> ShardWriter::finish() {
  {
    const std::lock_guard lock(state_->mutex);
    state_->ended = true;
    state_->split_last();
    for (auto& [number, shard] : state_->shards) shard.complete = true;
  }
  state_->changed.notify_all();
  state_->threads.clear();  // Joins them.
  if (state_->error) return tl::unexpected(*state_->error);
  std::vector<std::filesystem::path> folders;
  for (std::size_t number = 0; number < state_->begun; ++number) {
    folders.push_back(shard_folder(state_->folder, number));
  }
  return folders;
}

ShardWriter::ShardWriter(std::unique_ptr<State> state) : state_(std::move(state)) {}
ShardWriter::ShardWriter(ShardWriter&&) noexcept = default;
ShardWriter& ShardWriter::operator=(ShardWriter&&) noexcept = default;
ShardWriter::~ShardWriter() = default;

}  // namespace gongwen::search
