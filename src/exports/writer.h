#pragma once

#include "annotate/article.h"
#include "annotate/story.h"
#include "base/result.h"
#include "exports/kept.h"
#include "exports/options.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace gongwen::exports {

/// An article on its way out.
struct Entry {
  const annotate::Article& article;
  const annotate::Story& story;
  /// The articles on later pages in which its story goes on, in order, as far as they are known.
  std::span<const annotate::Article> rest;
  Kept kept = {};
};

/// Where what is written comes from; stands in the files of formats that have a place for it.
struct Provenance {
  std::string program;  ///< `gongwen 0.1.0`
  std::string archive;  ///< The archive's id.
  std::string index;    ///< The index's fingerprint.
  std::string query;    ///< In canonical form; empty for all articles, and when articles were named one by one.
  std::string sort;     ///< as search::name(), or `given`.
  std::int64_t matched = 0;
};

/// Writes articles in one format, one after the other. Belongs to one thread.
class Writer {
 public:
  virtual ~Writer() = default;

  /// Whether every article is to be announced before the first is added: for those that begin with contents.
  [[nodiscard]] virtual bool has_contents() const { return false; }
  virtual Result<void> announce(const Entry&) { return {}; }

  /// Errors: Io when it cannot be written.
  virtual Result<void> add(const Entry& entry) = 0;
  /// Writes what stands behind the last article. Errors: Io.
  virtual Result<void> finish() = 0;

  /// What the format could not hold, for people.
  [[nodiscard]] virtual std::vector<std::string> remarks() const { return {}; }
};

/// A writer whose output is one stream of bytes into one file.
class StreamWriter : public Writer {
 public:
  explicit StreamWriter(const std::filesystem::path& file);
  Result<void> add(const Entry& entry) final;
  Result<void> finish() final;

 protected:
  /// Writes to out(); failures are kept in the stream.
  virtual void put(const Entry& entry) = 0;
  virtual void end() {}
  [[nodiscard]] std::ostream& out() { return stream_; }

 private:
  [[nodiscard]] Result<void> state() const;

  std::filesystem::path file_;
  std::ofstream stream_;
};

/// The writer of `options.format` that makes `place`, a file or a folder that is not there yet.
///
/// Errors: Io when it cannot be made.
[[nodiscard]] Result<std::unique_ptr<Writer>> make_writer(const std::filesystem::path& place, const Options& options,
                                                          const Provenance& provenance);

}  // namespace gongwen::exports
