#pragma once

#include "search/document_parts.h"
#include "search/index_writer.h"

#include <string>

#include <xapian.h>

namespace gongwen::search {

/// What the index holds of the article: terms, values and data, as layout.h says. Thread-safe.
[[nodiscard]] Xapian::Document make_document(const annotate::Article& article,
                                             const text::Lexicon& lexicon = *text::Lexicon::standard());

struct Document::State {
  std::string id;
  DocumentParts parts;
};

}  // namespace gongwen::search
