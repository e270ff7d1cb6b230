#pragma once

#include "annotate/lexicon.h"
#include "archive/archive.h"
#include "base/result.h"

#include <memory>
#include <string>

namespace gongwen::ingest {

/// What the articles of an archive's pages are made by.
struct Rules {
  std::shared_ptr<const annotate::Lexicon> lexicon;  ///< Ours, with what persons added in this archive.
  std::string splitting;    ///< Names the splitting's rules and tables alone; `fingerprint` begins with it.
  std::string fingerprint;  ///< Of the splitting's and the annotation's rules and tables: as archive::NewPage::made_by.
};

/// Today's rules for `archive`. Errors: Corrupt, Io.
[[nodiscard]] Result<Rules> rules_of(archive::Archive& archive);

}  // namespace gongwen::ingest
