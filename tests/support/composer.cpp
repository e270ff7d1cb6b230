#include "support/composer.h"

#include "support/compose/breaks.h"
#include "support/compose/draft.h"
#include "support/compose/moves.h"
#include "support/compose/noise.h"
#include "support/compose/repeats.h"
#include "support/compose/setting.h"
#include "text/utf8.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace gongwen::compose {
namespace {

using page::Role;

/// Writes the runs one below the other and notes where each line went.
class Press {
 public:
  explicit Press(Draft& draft) : draft_(draft), density_(draft.random.unit() * 0.2) {}

  Composed print() {
    blank_lines(2);
    const Run* before = nullptr;
    for (const Run& run : draft_.layout) {
      if (before != nullptr) gap_between(*before, run);
      print(run);
      before = &run;
    }
    for (const auto& [place, line] : printed_) add_gold(place, line);
    for (std::size_t i = 0; i < draft_.happened.size(); ++i) {
      if (draft_.happened[i]) page_.phenomena.push_back(static_cast<Phenomenon>(i));
    }
    return std::move(page_);
  }

 private:
  using Place = std::pair<std::size_t, std::size_t>;  ///< Story, line of it.

  void blank_lines(std::size_t count) {
    for (; count > 0; --count) {
      if (draft_.random.chance(0.04)) page_.text += draft_.random.chance(0.5) ? " " : "\u3000";
      page_.text += "\n";
      ++line_no_;
    }
  }

  void gap_between(const Run& before, const Run& next) {
    Random& random = draft_.random;
    const auto is_photo = [&](const Run& run) { return draft_.stories[run.story].kind == Kind::Photo; };
    if ((is_photo(before) || is_photo(next)) && random.chance(0.65)) {
      draft_.tell(Phenomenon::WideGap);
      blank_lines(3);
    } else if (random.chance(0.05)) {
      draft_.tell(Phenomenon::WithoutGap);
    } else {
      blank_lines(1);
    }
  }

  void print(const Run& run) {
    const Story& story = draft_.stories[run.story];
    for (std::size_t i = 0; i < run.lines.size(); ++i) {
      const Line& line = story.lines[run.lines[i]];
      if (i > 0) {
        const bool body = line.role == Role::Body && story.lines[run.lines[i - 1]].role == Role::Body;
        const bool picture = line.role == Role::Caption && story.kind != Kind::Photo;
        if (picture && !line.close && draft_.random.chance(0.5)) {
          blank_lines(3);
        } else if (!line.close && !(body && draft_.random.chance(density_))) {
          blank_lines(1);
        }
      }
      page_.text += line.text + "\n";
      printed_[{run.story, run.lines[i]}] = ++line_no_;
      names_.emplace(run.story, "A" + std::to_string(names_.size() + 1));
      if (line.role == Role::Body && line.text.starts_with("“") && line.text.ends_with("”") &&
          text::count_characters(line.text) <= 30) {
        draft_.tell(Phenomenon::ShortQuote);
      }
    }
  }

  void add_gold(const Place& place, int line_no) {
    const Line& line = draft_.stories[place.first].lines[place.second];
    page::Row& row = page_.gold[line_no];
    row.article = names_.at(place.first);
    row.role = page::name(line.role);
    row.order = static_cast<double>(place.second + 1);
    row.flags = line.flags;
    if (!line.dup) return;
    if (!row.flags.empty()) row.flags += ";";
    row.flags += "dup=" + std::to_string(printed_.at({place.first, *line.dup}));
  }

  Draft& draft_;
  double density_;  ///< Share of paragraphs that follow the one before without a blank line.
  Composed page_;
  int line_no_ = 0;  ///< Of the last line written.
  std::map<Place, int> printed_;
  std::map<std::size_t, std::string> names_;
};

bool repeats(const page::Row& row) { return row.flags.find("dup=") != std::string::npos; }

}  // namespace

std::string Composed::gold_tsv() const {
  std::string table;
  for (const auto& [line, row] : gold) {
    table += std::to_string(line) + "\t" + row.article + "\t" + row.role + "\t" +
             std::to_string(static_cast<int>(row.order)) + "\t" + row.flags + "\n";
  }
  return table;
}

std::size_t Composed::jumps() const {
  // Lines are counted without blank ones and repeats, as score() counts them.
  std::map<std::string, std::map<double, std::size_t>> articles;
  std::size_t place = 0;
  for (const auto& [line, row] : gold) {
    if (!repeats(row)) articles[row.article][row.order] = place++;
  }
  std::size_t jumps = 0;
  for (const auto& [article, places] : articles) {
    for (auto next = std::next(places.begin()); next != places.end(); ++next) {
      if (next->second != std::prev(next)->second + 1) ++jumps;
    }
  }
  return jumps;
}

Composer::Composer(Script script, std::vector<Source> sources)
    : script_(std::move(script)), sources_(std::move(sources)) {}

Result<Composer> Composer::create(const std::filesystem::path& project) {
  auto script = Script::read(project);
  if (!script) return tl::unexpected(script.error());
  auto sources = read_sources(project, *script);
  if (!sources) return tl::unexpected(sources.error());
  return Composer(std::move(*script), std::move(*sources));
}

Composed Composer::page(std::uint64_t seed) const {
  Draft draft(seed);
  set_stories(draft, sources_);
  break_columns(draft);
  lay_out(draft);
  repeat_blocks(draft);
  add_errors(draft);
  print_in_script(draft, script_);
  return Press(draft).print();
}

}  // namespace gongwen::compose
