#include "ingest/prepared_file.h"

#include "base/digest.h"
#include "ingest/parse.h"

#include <optional>
#include <utility>

namespace gongwen::ingest {
namespace {

Error without_source(Error error, const std::string& source) {
  if (error.message.starts_with(source + ": ")) error.message.erase(0, source.size() + 2);
  return error;
}

}  // namespace

PreparedFile prepare(SourceFile file, const std::string& encoding, const Rules& rules, const text::Lexicon& words,
                     archive::Archive* reader) {
  PreparedFile result{file.facts.source, Error{}};
  if (!file.bytes) {
    result.outcome = std::move(file.bytes).error();
    return result;
  }
  file.facts.sha256 = sha256(*file.bytes);
  if (reader != nullptr) {
    if (auto known = reader->pages().find(file.facts.sha256); known && *known) {
      result.outcome = KnownPage{(*known)->facts.source};
      return result;
    }
  }
  // Corrections may have come before their page.
  std::vector<annotate::Correction> corrections;
  if (reader != nullptr) {
    if (const auto stored = reader->corrections().of_page(file.facts.sha256)) {
      for (const auto& each : *stored) corrections.push_back(each.correction);
    }
  }
  auto parsed = parse_page(*file.bytes, std::move(file.facts), encoding, corrections, *rules.lexicon);
  if (!parsed) {
    result.outcome = without_source(std::move(parsed).error(), result.source);
    return result;
  }
  ReadyPage ready{{*std::move(file.bytes), std::move(parsed->encoding), std::move(parsed->facts), rules.fingerprint},
                  std::move(parsed->articles),
                  {}};
  ready.documents.reserve(ready.articles.size());
  for (const auto& article : ready.articles) ready.documents.push_back(search::Document::prepare(article, words));
  result.outcome = std::move(ready);
  return result;
}

}  // namespace gongwen::ingest
