#pragma once

#include "archive/archive.h"
#include "base/result.h"
#include "ingest/rules.h"
#include "ingest/sources.h"
#include "search/document.h"

#include <string>
#include <variant>
#include <vector>

namespace gongwen::ingest {

/// A page made ready for both stores.
struct ReadyPage {
  archive::NewPage page;
  std::vector<annotate::Article> articles;
  std::vector<search::Document> documents;
};
/// These bytes are in the archive already, under that name.
struct KnownPage {
  std::string source;
};
/// What became of a file that is to be imported; `Error`: it is refused, and why, without its name.
struct PreparedFile {
  std::string source;
  std::variant<Error, KnownPage, ReadyPage> outcome;
};

/// All the work on a file that writes to no store. `reader` spares it for pages that are known, and
/// knows the corrections that came before their page; it may be null. Thread-safe, with a reader each.
[[nodiscard]] PreparedFile prepare(SourceFile file, const std::string& encoding, const Rules& rules,
                                   const text::Lexicon& words, archive::Archive* reader);

}  // namespace gongwen::ingest
