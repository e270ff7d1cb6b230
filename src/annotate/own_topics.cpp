#include "annotate/own_topics.h"

#include "annotate/lexicon.h"
#include "text/fold.h"
#include "text/phrases.h"
#include "text/utf8.h"

#include <algorithm>
#include <charconv>
#include <sstream>

namespace gongwen::annotate {
namespace {

constexpr std::string_view blanks = " \t\r\n";

bool is_of_standard(const std::string& name) {
  const auto& topics = Lexicon::standard().topics();
  return std::any_of(topics.begin(), topics.end(), [&](const TopicKind& topic) { return topic.name == name; });
}

std::vector<std::string> split(std::string_view line, char separator) {
  std::vector<std::string> parts;
  for (;;) {
    const std::size_t end = line.find(separator);
    parts.emplace_back(line.substr(0, end));
    if (end == std::string_view::npos) return parts;
    line.remove_prefix(end + 1);
  }
}

// nullopt-like: a negative weight is refused by checked().
double weight_of(const std::string& text) {
  double weight = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), weight);
  return read.ec == std::errc{} && read.ptr == text.data() + text.size() ? weight : -1;
}

Result<void> take_line(const std::string& line, OwnTopics& own) {
  std::vector<std::string> cells = split(line, '\t');
  if (cells[0] == "topic" && cells.size() >= 2 && cells.size() <= 5) {
    cells.resize(5);
    auto topic = checked(OwnTopic{cells[1], cells[2], cells[3], cells[4]});
    if (!topic) return tl::unexpected(topic.error());
    own.topics.push_back(*std::move(topic));
    return {};
  }
  if (cells[0] == "cue" && cells.size() == 4) {
    for (const std::string& word : split(cells[3], ' ')) {
      if (word.empty()) continue;
      auto cue = checked(OwnCue{cells[1], word, weight_of(cells[2])});
      if (!cue) return tl::unexpected(cue.error());
      own.cues.push_back(*std::move(cue));
    }
    return {};
  }
  return fail(ErrorCode::Invalid,
              "wanted: topic, name, English name, what belongs, what does not; or: cue, topic, "
              "weight, words; parted by tabs");
}

}  // namespace

Result<OwnTopic> checked(OwnTopic topic) {
  for (std::string* text : {&topic.name, &topic.english, &topic.belongs, &topic.excludes}) {
    *text = text::trim(*text);
    if (text->find_first_of(std::string_view("\t\r\n\0", 4)) != std::string::npos) {
      return fail(ErrorCode::Invalid, "a topic's texts hold no tabs and no line feeds");
    }
  }
  if (topic.name.empty()) return fail(ErrorCode::Invalid, "a topic needs a name");
  if (is_of_standard(topic.name)) {
    return fail(ErrorCode::Invalid, "“" + topic.name + "” is there already; add cues to it");
  }
  return topic;
}

Result<OwnCue> checked(OwnCue cue) {
  cue.word = text::folded(text::trim(cue.word));
  if (cue.word.size() < text::PhraseTable::shortest() || cue.word.front() == '#' ||
      cue.word.find_first_of(blanks) != std::string::npos || cue.word.find('\0') != std::string::npos) {
    return fail(ErrorCode::Invalid,
                "“" + cue.word + "” is no cue: at least two Han characters or five letters, without spaces");
  }
  if (!(cue.weight >= 0 && cue.weight <= heaviest_cue)) {
    return fail(ErrorCode::Invalid, "the weight of a cue is a number from 0 to 10");
  }
  return cue;
}

Result<OwnTopics> own_topics_from_table(std::string_view table) {
  OwnTopics own;
  std::size_t number = 0;
  for (std::string line : split(table, '\n')) {
    ++number;
    if (line.ends_with('\r')) line.pop_back();
    if (line.empty() || line.front() == '#') continue;
    if (auto taken = take_line(line, own); !taken) {
      return fail(ErrorCode::Invalid, "line " + std::to_string(number) + ": " + taken.error().message);
    }
  }
  return own;
}

std::string to_table(const OwnTopics& own) {
  std::ostringstream table;
  table.imbue(std::locale::classic());
  for (const OwnTopic& topic : own.topics) {
    table << "topic\t" << topic.name << '\t' << topic.english << '\t' << topic.belongs << '\t' << topic.excludes
          << '\n';
  }
  for (const OwnCue& cue : own.cues) {
    table << "cue\t" << cue.topic << '\t' << cue.weight << '\t' << cue.word << '\n';
  }
  return table.str();
}

}  // namespace gongwen::annotate
