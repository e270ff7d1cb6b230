#include "exports/options.h"

#include "exports/columns.h"
#include "exports/jsonl.h"

#include <algorithm>

namespace gongwen::exports {
namespace {

tl::unexpected<Error> unfit(const Options& options, std::string_view option) {
  return fail(ErrorCode::Invalid,
              std::string(option) + " means nothing to the format " + std::string(name(options.format)));
}

Result<void> check_columns(const Options& options) {
  switch (options.format) {
    case Format::Csv:
    case Format::Xlsx: {
      const auto columns = chosen_columns(options);
      return columns ? Result<void>() : tl::unexpected(columns.error());
    }
    case Format::Jsonl: {
      const auto keys = record_keys();
      for (const std::string& wanted : options.columns) {
        if (std::find(keys.begin(), keys.end(), wanted) == keys.end()) {
          return fail(ErrorCode::Invalid, wanted + ": no such field in a record");
        }
      }
      return {};
    }
    default: return options.columns.empty() ? Result<void>() : unfit(options, "a choice of columns");
  }
}

}  // namespace

Result<void> check(const Options& options) {
  const Options usual;
  if (options.file_each && options.format != Format::Text) return unfit(options, "a file for each article");
  if (options.byte_order_mark != usual.byte_order_mark && options.format != Format::Csv) {
    return unfit(options, "the byte order mark");
  }
  if (options.neutral_formulas != usual.neutral_formulas && options.format != Format::Csv) {
    return unfit(options, "raw formulas");
  }
  return check_columns(options);
}

annotate::Json to_json(const Options& options) {
  return {{"format", name(options.format)},
          {"columns", options.columns},
          {"full_text", options.full_text},
          {"byte_order_mark", options.byte_order_mark},
          {"neutral_formulas", options.neutral_formulas},
          {"file_each", options.file_each},
          {"title", options.title},
          {"edition", name(options.citation.edition)},
          {"punctuation", name(options.citation.punctuation)}};
}

Result<Options> options_from_json(const annotate::Json& json) {
  try {
    const auto format = format_named(json.at("format").get<std::string>());
    const auto edition = edition_named(json.at("edition").get<std::string>());
    const auto punctuation = punctuation_named(json.at("punctuation").get<std::string>());
    if (!format || !edition || !punctuation) return fail(ErrorCode::Corrupt, "a word that this release does not know");
    return Options{*format,
                   json.at("columns").get<std::vector<std::string>>(),
                   json.at("full_text").get<bool>(),
                   json.at("byte_order_mark").get<bool>(),
                   json.at("neutral_formulas").get<bool>(),
                   json.at("file_each").get<bool>(),
                   json.at("title").get<std::string>(),
                   {*edition, *punctuation}};
  } catch (const annotate::Json::exception& error) {
    return fail(ErrorCode::Corrupt, error.what());
  }
}

}  // namespace gongwen::exports
