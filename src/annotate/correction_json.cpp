#include "annotate/correction.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <limits>
#include <stdexcept>
#include <string>
#include <utility>

namespace gongwen::annotate {
namespace {

using Where = page::Placing::Where;
constexpr std::array places{std::pair{Where::Alone, "alone"}, std::pair{Where::Behind, "behind"},
                            std::pair{Where::Before, "before"}};

/// What an object holds, by name. Throws std::invalid_argument, saying in words what is missing or wrong.
class Fields {
 public:
  explicit Fields(const Json& json) : json_(json) {
    if (!json.is_object()) throw std::invalid_argument("is not a JSON object");
  }

  [[nodiscard]] bool has(const char* name) const { return json_.contains(name); }
  [[nodiscard]] std::string text(const char* name) const {
    const Json& value = at(name);
    if (!value.is_string()) wrong(name, "text");
    return value.get<std::string>();
  }
  [[nodiscard]] std::string text_if_any(const char* name) const { return has(name) ? text(name) : std::string(); }
  [[nodiscard]] int line(const char* name) const { return line_of(at(name), name); }
  [[nodiscard]] std::vector<int> lines(const char* name) const {
    const Json& value = at(name);
    if (!value.is_array()) wrong(name, "line numbers");
    std::vector<int> lines;
    for (const Json& one : value) lines.push_back(line_of(one, name));
    return lines;
  }
  [[nodiscard]] bool flag(const char* name) const {
    const Json& value = at(name);
    if (!value.is_boolean()) wrong(name, "true or false");
    return value.get<bool>();
  }

  [[noreturn]] static void wrong(const std::string& name, const std::string& wanted) {
    throw std::invalid_argument("`" + name + "` is wrong (wanted: " + wanted + ")");
  }

 private:
  [[nodiscard]] const Json& at(const std::string& name) const {
    const auto found = json_.find(name);
    if (found == json_.end()) throw std::invalid_argument("`" + name + "` is missing");
    return *found;
  }
  [[nodiscard]] static int line_of(const Json& value, const char* name) {
    const double number = value.is_number_integer() ? value.get<double>() : 0;
    if (number < 1 || number > std::numeric_limits<int>::max()) wrong(name, "line numbers");
    return static_cast<int>(number);
  }

  const Json& json_;
};

bool is_one_line(const std::string& text) {
  return !text::trim(text).empty() && text.find_first_of("\r\n") == std::string::npos;
}

page::Placing placing_from(const Fields& fields) {
  const std::string where = fields.text("where");
  const auto place =
      std::find_if(places.begin(), places.end(), [&](const auto& known) { return where == known.second; });
  if (place == places.end()) Fields::wrong("where", "alone, behind, before");
  page::Placing placing{fields.lines("lines"), place->first, 0};
  if (placing.lines.empty()) Fields::wrong("lines", "line numbers");
  if (placing.where != Where::Alone) placing.at = fields.line("at");
  return placing;
}

Correction correction_from(const Fields& fields) {
  Correction correction;
  correction.kind = fields.text("kind");
  correction.page_sha256 = fields.text("page");
  correction.made_at = fields.text_if_any("made_at");
  correction.editor = fields.text_if_any("editor");
  correction.remark = fields.text_if_any("remark");
  if (correction.page_sha256.size() != 64) Fields::wrong("page", "sha256");
  const std::string& kind = correction.kind;
  if (kind == "split" || kind == "merge" || kind == "move" || kind == "order" || kind == "accept") {
    correction.change = placing_from(fields);
  } else if (kind == "role") {
    const auto role = page::role_named(fields.text("role"));
    if (!role)
      Fields::wrong("role",
                    "label, kicker, headline, subtitle, standfirst, byline, body, section, caption, credit, note");
    correction.change = page::RoleChange{fields.line("line"), *role};
  } else if (kind == "paragraph") {
    correction.change = page::ParagraphChange{fields.line("line"), fields.flag("continues")};
  } else if (kind == "text") {
    const TextChange change{fields.line("line"), fields.text("text"), fields.text_if_any("printed")};
    if (!is_one_line(change.text)) Fields::wrong("text", "one line that is not blank");
    correction.change = change;
  } else if (kind == "value") {
    const auto lines = fields.has("lines") ? fields.lines("lines") : std::vector<int>();
    correction.change = ValueChange{lines, fields.text("field"), fields.text("value")};
  } else if (kind == "checked") {
    correction.change = PageChecked{};
  } else {
    Fields::wrong("kind", "split, merge, move, order, accept, role, paragraph, text, value, checked");
  }
  return correction;
}

}  // namespace

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
  const Json json = Json::parse(text, nullptr, false);
  try {
    return correction_from(Fields(json));
  } catch (const std::invalid_argument& mistake) {
    return fail(ErrorCode::Invalid, mistake.what());
  }
}

}  // namespace gongwen::annotate
