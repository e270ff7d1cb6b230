#pragma once

#include "annotate/correction.h"
#include "archive/journal.h"

#include <QString>
#include <string>

/// What was corrected, in words for people, in the language of the interface. GUI thread only.
namespace gongwen::app {

[[nodiscard]] QString sentence_of(const annotate::Correction& correction);

/// Whether a step of the journal corrected a page; its subject is the page's sha256 then.
[[nodiscard]] bool is_correction(const archive::Journal::Step& step);

/// A step of the journal, as seen from the desk of page `sha256`.
[[nodiscard]] QString step_words(const archive::Journal::Step& step, const std::string& sha256);

/// When, and by whom: `2026-11-21 12:30 · 林渡`, local time.
[[nodiscard]] QString signature_of(const annotate::Correction& correction);

/// What a field of annotate/own_values.h is called.
[[nodiscard]] QString field_name(const std::string& field);

}  // namespace gongwen::app
