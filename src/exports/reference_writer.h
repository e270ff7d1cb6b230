#pragma once

#include "exports/gbt7714.h"
#include "exports/reference.h"
#include "exports/writer.h"

#include <filesystem>
#include <string>

namespace gongwen::exports {

/// A writer that has no use for more of an article than its reference.
class ReferenceWriter : public StreamWriter {
 public:
  ReferenceWriter(const std::filesystem::path& file, const Options& options, const Provenance& provenance)
      : StreamWriter(file), style_(options.citation), archive_(provenance.archive) {}

 protected:
  void put(const Entry& entry) final { put(reference_of(entry.article, entry.story, entry.rest, archive_)); }
  virtual void put(const Reference& reference) = 0;
  [[nodiscard]] const CitationStyle& style() const { return style_; }

 private:
  CitationStyle style_;
  std::string archive_;
};

}  // namespace gongwen::exports
