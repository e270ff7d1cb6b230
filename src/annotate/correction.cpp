#include "annotate/correction.h"

#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>

namespace gongwen::annotate {
namespace {

using Where = page::Placing::Where;
constexpr std::array places{std::pair{Where::Alone, "alone"}, std::pair{Where::Behind, "behind"},
                            std::pair{Where::Before, "before"}};

bool is_one_line(const std::string& text) {
  return !text::trim(text).empty() && text.find_first_of("\r\n") == std::string::npos;
}

page::Placing placing_from(const Json& json) {
  const auto place =
      std::find_if(places.begin(), places.end(), [&](const auto& known) { return json.at("where") == known.second; });
  if (place == places.end()) throw std::invalid_argument("`where` is none of alone, behind, before");
  page::Placing placing{json.at("lines").get<std::vector<int>>(), place->first, json.value("at", 0)};
  if (placing.lines.empty()) throw std::invalid_argument("`lines` is empty");
  return placing;
}

Correction correction_from(const Json& json) {
  Correction correction;
  correction.kind = json.at("kind");
  correction.page_sha256 = json.at("page");
  correction.made_at = json.value("made_at", "");
  correction.editor = json.value("editor", "");
  correction.remark = json.value("remark", "");
  if (correction.page_sha256.size() != 64) throw std::invalid_argument("`page` is no sha256");
  const std::string& kind = correction.kind;
  if (kind == "split" || kind == "merge" || kind == "move" || kind == "order" || kind == "accept") {
    correction.change = placing_from(json);
  } else if (kind == "role") {
    const auto role = page::role_named(json.at("role").get<std::string>());
    if (!role) throw std::invalid_argument("`role` is none that we know");
    correction.change = page::RoleChange{json.at("line"), *role};
  } else if (kind == "paragraph") {
    correction.change = page::ParagraphChange{json.at("line"), json.at("continues")};
  } else if (kind == "text") {
    const TextChange change{json.at("line"), json.at("text"), json.value("printed", "")};
    if (!is_one_line(change.text)) throw std::invalid_argument("`text` is not one line of text");
    correction.change = change;
  } else if (kind == "value") {
    correction.change = ValueChange{json.value("lines", std::vector<int>{}), json.at("field"), json.at("value")};
  } else if (kind == "checked") {
    correction.change = PageChecked{};
  } else {
    throw std::invalid_argument("`kind` is none that we know: " + kind);
  }
  return correction;
}

}  // namespace

Result<Correction> split_before(const Article& article, int line) {
  const auto found = std::find(article.lines.begin(), article.lines.end(), line);
  if (found == article.lines.end() || found == article.lines.begin()) {
    return fail(ErrorCode::Invalid, "article " + article.id + ": cannot be split before line " + std::to_string(line));
  }
  return Correction{"split", article.page_sha256, page::Placing{{found, article.lines.end()}, Where::Alone, 0}, {}, {},
                    {}};
}

Result<Correction> merged(const Article& first, const Article& second) {
  if (first.id == second.id || first.page_sha256 != second.page_sha256) {
    return fail(ErrorCode::Invalid, "articles " + first.id + " and " + second.id + ": are not two of one page");
  }
  return Correction{"merge", first.page_sha256, page::Placing{second.lines, Where::Behind, first.lines.back()}, {}, {},
                    {}};
}

Result<Correction> accepted(const Article& article, std::optional<int> line) {
  Correction correction{"accept", article.page_sha256, page::Placing{article.lines, Where::Alone, 0}, {}, {}, {}};
  if (!line) return correction;
  const auto found = std::find(article.lines.begin(), article.lines.end(), *line);
  if (found == article.lines.end() || found == article.lines.begin()) {
    return fail(ErrorCode::Invalid, "article " + article.id + ": has no join before line " + std::to_string(*line));
  }
  correction.change = page::Placing{{*line}, Where::Behind, *std::prev(found)};
  return correction;
}

bool is_checked(const std::vector<Correction>& of_page) {
  return std::any_of(of_page.begin(), of_page.end(),
                     [](const Correction& c) { return std::holds_alternative<PageChecked>(c.change); });
}

bool concerns(const Correction& correction, const Article& article) {
  const auto holds = [&](int line) {
    return std::find(article.lines.begin(), article.lines.end(), line) != article.lines.end();
  };
  const auto any = [&](const std::vector<int>& lines) { return std::any_of(lines.begin(), lines.end(), holds); };
  return std::visit(
      [&](const auto& change) {
        using Change = std::decay_t<decltype(change)>;
        if constexpr (std::is_same_v<Change, page::Placing>) {
          return any(change.lines) || holds(change.at);
        } else if constexpr (std::is_same_v<Change, ValueChange>) {
          return change.lines.empty() || any(change.lines);
        } else if constexpr (std::is_same_v<Change, PageChecked>) {
          return true;
        } else {
          return holds(change.line);
        }
      },
      correction.change);
}

Json to_json(const Correction& correction) {
  Json json = {{"page", correction.page_sha256}, {"kind", correction.kind}};
  if (const auto* placing = std::get_if<page::Placing>(&correction.change)) {
    json["lines"] = placing->lines;
    json["where"] = places[static_cast<std::size_t>(placing->where)].second;
    if (placing->where != Where::Alone) json["at"] = placing->at;
  } else if (const auto* role = std::get_if<page::RoleChange>(&correction.change)) {
    json["line"] = role->line;
    json["role"] = page::name(role->role);
  } else if (const auto* paragraph = std::get_if<page::ParagraphChange>(&correction.change)) {
    json["line"] = paragraph->line;
    json["continues"] = paragraph->continues;
  } else if (const auto* text = std::get_if<TextChange>(&correction.change)) {
    json["line"] = text->line;
    json["text"] = text->text;
    json["printed"] = text->printed;
  } else if (const auto* value = std::get_if<ValueChange>(&correction.change)) {
    json["lines"] = value->lines;
    json["field"] = value->field;
    json["value"] = value->value;
  }
  json["made_at"] = correction.made_at;
  json["editor"] = correction.editor;
  json["remark"] = correction.remark;
  return json;
}

Result<Correction> correction_from_json(std::string_view text) {
  try {
    return correction_from(Json::parse(text));
  } catch (const std::exception& error) {
    return fail(ErrorCode::Invalid, std::string("no correction: ") + error.what());
  }
}

}  // namespace gongwen::annotate
