#include "annotate/lexicon.h"

#include "base/digest.h"
#include "text/data_lines.h"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <unordered_map>
#include <unordered_set>

namespace gongwen::data {
std::string_view bodies_tsv();
std::string_view gazetteer_tsv();
std::string_view gazetteer_words_tsv();
std::string_view topics_tsv();
}  // namespace gongwen::data

namespace gongwen::annotate {
namespace {

/// Raised with every change of a rule that changes what articles say.
constexpr std::string_view rules_version = "4";

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (;;) {
    const std::size_t end = text.find(separator);
    if (end != 0) parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

std::uint32_t value_of(Lexicon::Kind kind, std::size_t index) {
  return static_cast<std::uint32_t>(kind) << 28U | static_cast<std::uint32_t>(index);
}

double number(std::string_view text) {
  double value = 0;
  [[maybe_unused]] const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
  assert(result.ec == std::errc{});
  return value;
}

}  // namespace

const Lexicon& Lexicon::standard() {
  static const Lexicon lexicon{std::string()};
  return lexicon;
}

std::shared_ptr<const Lexicon> Lexicon::with(const OwnTopics& own) {
  if (own.empty()) return {std::shared_ptr<const Lexicon>(), &standard()};
  return std::shared_ptr<const Lexicon>(new Lexicon(to_table(own)));
}

Lexicon::Lexicon(std::string own_topics)
    : own_topics_(std::move(own_topics)),
      gazetteer_(&Gazetteer::standard()),
      fingerprint_(sha256(std::string(rules_version)
                              .append(data::gazetteer_tsv())
                              .append(data::gazetteer_words_tsv())
                              .append(data::topics_tsv())
                              .append(data::bodies_tsv())
                              .append(own_topics_))),
      phrases_([this] {
        Phrases phrases;
        add_places(data::gazetteer_words_tsv(), phrases);
        add_topics(data::topics_tsv(), phrases);
        add_topics(own_topics_, phrases);
        add_bodies(data::bodies_tsv(), phrases);
        return phrases;
      }()) {}

void Lexicon::add_places(std::string_view words, Phrases& phrases) {
  std::unordered_set<std::string_view> weak;
  std::vector<std::string_view> abroad;
  for (std::string_view line : text::data_lines(words)) {
    const std::vector<std::string_view> cells = split(line, '\t');
    if (cells[0] == "weak") {
      for (std::string_view word : split(cells[1], ' ')) weak.insert(word);
    } else if (cells[0] == "not") {
      for (std::string_view word : split(cells[1], ' ')) phrases.emplace_back(word, value_of(Kind::NotPlace, 0));
    } else if (cells[0] == "abroad") {
      for (std::string_view word : split(cells[1], ' ')) abroad.push_back(word);
    } else {
      assert(cells[0] == "firm");
      for (std::string_view word : split(cells[2], ' '))
        phrases.emplace_back(word, value_of(Kind::Firm, firms_.size()));
      firms_.push_back(gazetteer_->find(cells[1]));
      assert(firms_.back() != nullptr);
    }
  }
  std::unordered_map<std::string_view, std::size_t> known;
  const auto add = [&](std::string_view name, const Division& division) {
    if (name.size() < text::PhraseTable::shortest()) return;
    const auto [at, is_new] = known.try_emplace(name, places_.size());
    if (is_new) {
      phrases.emplace_back(name, value_of(Kind::Place, places_.size()));
      places_.push_back({name, {}, weak.contains(name)});
    }
    places_[at->second].divisions.push_back(&division);
  };
  for (const Division& division : gazetteer_->divisions()) {
    if (division.level == Level::Country) continue;
    add(division.name, division);
    for (std::string_view name : division.short_names) add(name, division);
  }
  for (std::string_view name : abroad) add(name, *gazetteer_->find(abroad_code));
}

void Lexicon::add_topics(std::string_view table, Phrases& phrases) {
  const bool is_own = table.data() == own_topics_.data();
  for (std::string_view line : text::data_lines(table)) {
    const std::vector<std::string_view> cells = text::cells(line, '\t');
    const auto topic =
        std::find_if(topics_.begin(), topics_.end(), [&](const TopicKind& t) { return t.name == cells[1]; });
    if (cells[0] == "topic") {
      // A later release may have a topic that a person had added before.
      if (topic == topics_.end()) topics_.push_back({cells[1], cells[2], cells[3], cells[4]});
      continue;
    }
    assert(cells[0] == "cue");
    assert(topic != topics_.end() || is_own);
    if (topic == topics_.end()) continue;
    const auto index = static_cast<std::size_t>(topic - topics_.begin());
    for (std::string_view word : split(cells[3], ' ')) {
      if (is_own) withdraw(index, word, phrases);
      phrases.emplace_back(word, value_of(Kind::Cue, cues_.size()));
    }
    cues_.push_back({index, number(cells[2])});
  }
}

void Lexicon::withdraw(std::size_t topic, std::string_view word, Phrases& phrases) const {
  std::erase_if(phrases, [&](const auto& phrase) {
    return phrase.first == word && static_cast<Kind>(phrase.second >> 28U) == Kind::Cue &&
           cues_[phrase.second & 0x0FFFFFFFU].topic == topic;
  });
}

void Lexicon::add_bodies(std::string_view table, Phrases& phrases) {
  for (std::string_view line : text::data_lines(table)) {
    const std::vector<std::string_view> cells = split(line, '\t');
    if (cells[0] == "suffix") {
      const BodyKind kind = cells[1] == "union" ? BodyKind::Union : BodyKind::Enterprise;
      for (std::string_view word : split(cells[2], ' ')) {
        phrases.emplace_back(word, value_of(Kind::Body, body_suffixes_.size()));
        body_suffixes_.push_back({word, kind});
      }
    } else {
      assert(cells[0] == "before" || cells[0] == "generic");
      auto& words = cells[0] == "before" ? before_bodies_ : generic_in_bodies_;
      for (std::string_view word : split(cells[1], ' ')) words.push_back(word);
    }
  }
  std::stable_sort(generic_in_bodies_.begin(), generic_in_bodies_.end(),
                   [](std::string_view a, std::string_view b) { return a.size() > b.size(); });
}

std::vector<Lexicon::Hit> Lexicon::find(std::string_view text) const {
  std::vector<Hit> hits;
  for (const text::PhraseTable::Hit& hit : phrases_.find(text)) {
    hits.push_back({hit.begin, hit.end, static_cast<Kind>(hit.value >> 28U), hit.value & 0x0FFFFFFFU});
  }
  return hits;
}

}  // namespace gongwen::annotate
