#include "ingest/facts.h"

#include "text/utf8.h"

#include <initializer_list>
#include <tuple>
#include <utility>

#include <nlohmann/json.hpp>

namespace gongwen::ingest {
namespace {

using annotate::Origin;

/// Errors: Invalid when `key` is there and is no text (nor a number, for a page number).
Result<std::string> value_of(const nlohmann::json& object, const char* key, bool number_too) {
  const auto found = object.find(key);
  if (found == object.end() || found->is_null()) return std::string();
  if (found->is_string()) return std::string(text::trim(found->get_ref<const std::string&>()));
  if (number_too && found->is_number_unsigned()) return found->dump();
  return fail(ErrorCode::Invalid, std::string("`") + key + "` is not text");
}

std::pair<std::string, Origin> first_of(std::initializer_list<std::pair<const std::string*, Origin>> sayings) {
  for (const auto& [value, origin] : sayings) {
    if (!value->empty()) return {*value, origin};
  }
  return {std::string(), Origin::Unknown};
}

}  // namespace

Result<Facts> read_sidecar(std::string_view json) {
  const auto object = nlohmann::json::parse(json, nullptr, false);
  if (!object.is_object()) return fail(ErrorCode::Invalid, "is not a JSON object");
  auto paper = value_of(object, "paper", false);
  auto date = value_of(object, "date", false);
  auto page_no = value_of(object, "page_no", true);
  for (const auto* value : {&paper, &date, &page_no}) {
    if (!*value) return tl::unexpected(value->error());
  }
  if (!date->empty() && !is_date(*date)) {
    return fail(ErrorCode::Invalid, "`date` is no date: " + *date + " (wanted: 2023-04-28, 2023-04 or 2023)");
  }
  return Facts{std::move(*paper), std::move(*date), canonical_page_no(*page_no)};
}

annotate::PageFacts page_facts(std::string source, const Facts& option, const Facts& own_sidecar,
                               const Facts& issue_sidecar) {
  const Facts path = path_facts(source);
  annotate::PageFacts facts;
  facts.source = std::move(source);
  const auto first = [&](std::string Facts::*field) {
    return first_of({{&(option.*field), Origin::Option},
                     {&(own_sidecar.*field), Origin::Sidecar},
                     {&(issue_sidecar.*field), Origin::Sidecar},
                     {&(path.*field), Origin::Path}});
  };
  std::tie(facts.paper, facts.paper_origin) = first(&Facts::paper);
  std::tie(facts.date, facts.date_origin) = first(&Facts::date);
  std::tie(facts.page_no, facts.page_no_origin) = first(&Facts::page_no);
  return facts;
}

}  // namespace gongwen::ingest
