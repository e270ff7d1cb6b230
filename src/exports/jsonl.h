#pragma once

#include "annotate/article_json.h"
#include "exports/writer.h"

#include <string>
#include <vector>

namespace gongwen::exports {

/// The article as the terminal prints it, with all its evidence, and what people did with it: data/article.schema.json.
[[nodiscard]] annotate::Json record_of(const Entry& entry);

/// One line of JSON, invalid UTF-8 as U+FFFD.
[[nodiscard]] std::string as_line(const annotate::Json& json);

/// The keys of records.
[[nodiscard]] std::vector<std::string> record_keys();

}  // namespace gongwen::exports
