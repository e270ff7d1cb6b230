#include "support/compose/source.h"

#include "base/file.h"
#include "page/page.h"
#include "page/score.h"
#include "support/compose/characters.h"
#include "text/data_lines.h"
#include "text/decode.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

namespace gongwen::compose {
namespace {

using page::Role;
constexpr std::size_t cap = 1 << 20;

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

bool complete(std::string_view line) {
  return !line.empty() && closes(text::code_point_before(line, line.size()).value);
}

/// A salutation, a signature or its date: a line of its own however it ends.
bool stands_alone(std::string_view line) {
  return text::count_characters(line) < 25 && !contains(line, ",") && !contains(line, "。");
}

void find_subject(Source& source) {
  constexpr std::array<std::string_view, 12> subjects = {"疗休养", "驿站", "送温暖", "竞赛",     "比武", "欠薪",
                                                         "体检",   "夜校", "托",     "集体合同", "快递", "劳模"};
  std::string text;
  for (const Part& part : source.parts) text += part.text + "\n";
  for (const std::string_view subject : subjects) {
    const std::size_t first = text.find(subject);
    if (first == std::string::npos || text.find(subject, first + 1) == std::string::npos) continue;
    source.subject = subject == "比武" ? "竞赛" : subject;
    return;
  }
}

Kind kind_of(const std::vector<Part>& parts) {
  const auto holds = [&](Role role) { return std::ranges::find(parts, role, &Part::role) != parts.end(); };
  if (!holds(Role::Body)) return Kind::Photo;
  const Part& first = *std::ranges::find(parts, Role::Body, &Part::role);
  if (first.text.starts_with("新华社")) return Kind::Agency;
  if (without_opening(first.text).size() < first.text.size()) return Kind::News;
  return holds(Role::Byline) ? Kind::Feature : Kind::Letter;
}

/// The parts of an article of the sample; nothing if it is only a piece of one.
std::optional<Source> rebuild(const std::map<double, std::pair<const page::Row*, std::string>>& lines) {
  Source source;
  bool open = false;
  bool headline = false;
  for (const auto& [order, entry] : lines) {
    const auto& [row, line] = entry;
    if (row->flags.starts_with("dup=")) continue;
    if (contains(row->flags, "gap_before") || contains(line, "(上接")) return std::nullopt;
    const Role role = page::role_named(row->role).value_or(Role::Body);
    if (role == Role::Note) return std::nullopt;
    headline = headline || role == Role::Headline;
    if (role == Role::Body && open) {
      source.parts.back().text += line;
    } else {
      source.parts.push_back({role, line, row->flags});
    }
    open = role == Role::Body && !complete(line) && !stands_alone(line);
  }
  if (!headline || open) return std::nullopt;
  source.kind = kind_of(source.parts);
  std::erase_if(source.parts, [](const Part& part) {
    const bool box_title = part.role == Role::Standfirst && text::count_characters(part.text) < 6;
    return box_title || part.role == Role::Byline || part.role == Role::Credit;
  });
  for (Part& part : source.parts) {
    // A credit at the end of a caption goes as well.
    const std::size_t stop = part.text.rfind("。");
    if (part.role == Role::Caption && stop != std::string::npos) part.text.resize(stop + std::string_view("。").size());
  }
  for (Part& part : source.parts) {
    if (part.role != Role::Body) continue;
    part.text = without_opening(part.text);
    break;
  }
  return source;
}

Result<void> read_sample(const std::filesystem::path& project, const Script& script, std::vector<Source>& sources) {
  const std::filesystem::path sample = project / "data/sample";
  const auto index = read_file(sample / "gold/index.tsv", cap);
  if (!index) return tl::unexpected(index.error());
  for (const std::string_view entry : text::data_lines(*index)) {
    const std::string stem(entry.substr(0, entry.find('\t')));
    const auto bytes = read_file(sample / "pages" / std::string(entry.substr(entry.find('\t') + 1)), cap);
    if (!bytes) return tl::unexpected(bytes.error());
    const auto decoded = text::decode(*bytes);
    if (!decoded) return tl::unexpected(decoded.error());
    const auto table = read_file(sample / "gold" / (stem + ".tsv"), cap);
    if (!table) return tl::unexpected(table.error());

    const page::Page page(script.plain(decoded->text));
    const page::Rows rows = page::read_rows(*table);
    std::map<std::string, std::map<double, std::pair<const page::Row*, std::string>>> articles;
    for (std::size_t i = 0; i < page.blocks().size(); ++i) {
      const auto row = rows.find(page.blocks()[i].line);
      if (row == rows.end()) return fail(ErrorCode::Invalid, stem + ": gold does not cover every line");
      articles[row->second.article][row->second.order] = {&row->second, std::string(page.trimmed(i))};
    }
    for (const auto& [name, lines] : articles) {
      if (auto source = rebuild(lines)) sources.push_back(std::move(*source));
    }
  }
  return {};
}

Result<void> read_articles(const std::filesystem::path& file, std::vector<Source>& sources) {
  constexpr std::array<std::pair<std::string_view, Kind>, 5> kinds = {{{"= news", Kind::News},
                                                                       {"= feature", Kind::Feature},
                                                                       {"= letter", Kind::Letter},
                                                                       {"= photo", Kind::Photo},
                                                                       {"= agency", Kind::Agency}}};
  constexpr std::array<std::pair<char, Role>, 8> marks = {{{'L', Role::Label},
                                                           {'K', Role::Kicker},
                                                           {'H', Role::Headline},
                                                           {'S', Role::Subtitle},
                                                           {'F', Role::Standfirst},
                                                           {'P', Role::Body},
                                                           {'X', Role::Section},
                                                           {'C', Role::Caption}}};
  const auto text = read_file(file, cap);
  if (!text) return tl::unexpected(text.error());
  for (const std::string_view line : text::data_lines(*text)) {
    if (const auto kind = std::ranges::find(kinds, line, &std::pair<std::string_view, Kind>::first);
        kind != kinds.end()) {
      sources.push_back({kind->second, {}, {}});
      continue;
    }
    const auto mark = std::ranges::find(marks, line.front(), &std::pair<char, Role>::first);
    if (mark == marks.end() || line.size() < 3 || line[1] != ' ' || sources.empty()) {
      return fail(ErrorCode::Invalid, file.string() + ": no mark is known for: " + std::string(line));
    }
    sources.back().parts.push_back({mark->second, std::string(line.substr(2)), {}});
  }
  return {};
}

}  // namespace

std::string_view without_opening(std::string_view paragraph) {
  // The formula ends in the first few dozen characters: with its bracket, with 报道, or with 电.
  const auto behind = [&](std::string_view mark) -> std::string_view {
    const std::size_t at = paragraph.find(mark);
    if (at == std::string_view::npos || at > 120) return paragraph;
    return text::trim(paragraph.substr(at + mark.size()));
  };
  if (paragraph.starts_with("本报讯")) {
    const std::string_view rest = text::trim(paragraph.substr(std::string_view("本报讯").size()));
    if (rest.starts_with('(')) return behind(")");
    return rest.starts_with("记者") || rest.starts_with("通讯员") ? behind("报道") : rest;
  }
  if (paragraph.starts_with("记者") || paragraph.starts_with("通讯员")) {
    const std::string_view rest = behind("报道 ");
    return paragraph.size() - rest.size() <= 60 ? rest : paragraph;
  }
  if (paragraph.starts_with("新华社")) return behind("电");
  return paragraph;
}

Result<std::vector<Source>> read_sources(const std::filesystem::path& project, const Script& script) {
  std::vector<Source> sources;
  if (const auto read = read_articles(project / "tests/support/compose/articles.txt", sources); !read) {
    return tl::unexpected(read.error());
  }
  if (const auto read = read_sample(project, script, sources); !read) return tl::unexpected(read.error());
  for (Source& source : sources) find_subject(source);
  return sources;
}

}  // namespace gongwen::compose
