#pragma once

#include "annotate/gazetteer.h"
#include "annotate/phrases.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace gongwen::annotate {

/// A name that one or several divisions bear or bore.
struct PlaceName {
  std::string_view name;
  std::vector<const Division*> divisions;
  bool weak = false;  ///< An ordinary word too: 朝阳, 安康.
};

/// A topic as data/topics.tsv describes it. Views into the table.
struct TopicKind {
  std::string_view name;
  std::string_view english;
  std::string_view belongs;  ///< What is filed under it, for people.
  std::string_view excludes;
};

struct Cue {
  std::size_t topic = 0;  ///< Index into Lexicon::topics().
  double weight = 0;
};

/// Everything that annotation looks for by name, in one table, so that a text is searched once.
/// Immutable; thread-safe.
class Lexicon {
 public:
  enum class Kind : std::uint8_t { Place, NotPlace, Firm, Cue };

  struct Hit {
    std::size_t begin = 0;
    std::size_t end = 0;
    Kind kind = Kind::Place;
    std::size_t index = 0;  ///< Into places(), firms() or cues().
  };

  /// The tables that are linked in; read on first use (some 10 ms).
  [[nodiscard]] static const Lexicon& standard();

  /// `words` is as data/gazetteer_words.tsv, `topics` as data/topics.tsv; both well formed. All must outlive it.
  Lexicon(const Gazetteer& gazetteer, std::string_view words, std::string_view topics);

  /// Everything found in `text`, by rising begin, the longer first.
  [[nodiscard]] std::vector<Hit> find(std::string_view text) const;

  [[nodiscard]] const Gazetteer& gazetteer() const { return *gazetteer_; }
  [[nodiscard]] const std::vector<PlaceName>& places() const { return places_; }
  [[nodiscard]] const std::vector<const Division*>& firms() const { return firms_; }
  [[nodiscard]] const std::vector<Cue>& cues() const { return cues_; }
  [[nodiscard]] const std::vector<TopicKind>& topics() const { return topics_; }

 private:
  using Phrases = std::vector<std::pair<std::string_view, std::uint32_t>>;

  void add_places(std::string_view words, Phrases& phrases);
  void add_topics(std::string_view table, Phrases& phrases);

  const Gazetteer* gazetteer_;
  std::vector<PlaceName> places_;
  std::vector<const Division*> firms_;
  std::vector<Cue> cues_;
  std::vector<TopicKind> topics_;
  PhraseTable phrases_;
};

}  // namespace gongwen::annotate
