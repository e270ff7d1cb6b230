#pragma once

#include "annotate/article.h"
#include "annotate/gazetteer.h"
#include "annotate/own_topics.h"
#include "text/phrases.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace gongwen::annotate {

/// A name that one or several divisions bear or bore.
struct PlaceName {
  std::string_view name;
  std::vector<const Division*> divisions;
  bool weak = false;  ///< An ordinary word too: 朝阳, 安康.
};

/// A topic as its table describes it. Views into the table.
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

/// What the name of a union body or an enterprise ends with.
struct BodySuffix {
  std::string_view word;
  BodyKind kind = BodyKind::Union;
};

/// Everything that annotation looks for by name, in one table, so that a text is searched once.
/// Immutable; thread-safe.
class Lexicon {
 public:
  enum class Kind : std::uint8_t { Place, NotPlace, Firm, Cue, Body };

  struct Hit {
    std::size_t begin = 0;
    std::size_t end = 0;
    Kind kind = Kind::Place;
    std::size_t index = 0;  ///< Into places(), firms(), cues() or body_suffixes().
  };

  /// The tables that are linked in; read on first use (some 10 ms).
  [[nodiscard]] static const Lexicon& standard();

  /// The linked tables with persons' own topics and cues, which are checked(), after them. A cue of theirs takes the
  /// place of one of ours with the same topic and word; one of a topic that nobody has says nothing. Some 10 ms, where
  /// there are any; else it is standard().
  [[nodiscard]] static std::shared_ptr<const Lexicon> with(const OwnTopics& own);

  Lexicon(const Lexicon&) = delete;
  Lexicon& operator=(const Lexicon&) = delete;

  /// Everything found in `text`, by rising begin, the longer first.
  [[nodiscard]] std::vector<Hit> find(std::string_view text) const;

  [[nodiscard]] const Gazetteer& gazetteer() const { return *gazetteer_; }
  [[nodiscard]] const std::vector<PlaceName>& places() const { return places_; }
  [[nodiscard]] const std::vector<const Division*>& firms() const { return firms_; }
  [[nodiscard]] const std::vector<Cue>& cues() const { return cues_; }
  [[nodiscard]] const std::vector<TopicKind>& topics() const { return topics_; }
  [[nodiscard]] const std::vector<BodySuffix>& body_suffixes() const { return body_suffixes_; }
  /// What stands before the name of a body and is no part of it.
  [[nodiscard]] const std::vector<std::string_view>& words_before_bodies() const { return before_bodies_; }
  /// What names nobody in particular; the longer first.
  [[nodiscard]] const std::vector<std::string_view>& generic_in_bodies() const { return generic_in_bodies_; }

  /// Names the tables and the rules: articles that were annotated by another one may differ today.
  [[nodiscard]] const std::string& fingerprint() const { return fingerprint_; }

 private:
  using Phrases = std::vector<std::pair<std::string_view, std::uint32_t>>;

  explicit Lexicon(std::string own_topics);

  void add_places(std::string_view words, Phrases& phrases);
  void add_topics(std::string_view table, Phrases& phrases);
  void add_bodies(std::string_view table, Phrases& phrases);
  void withdraw(std::size_t topic, std::string_view word, Phrases& phrases) const;

  std::string own_topics_;
  const Gazetteer* gazetteer_;
  std::vector<PlaceName> places_;
  std::vector<const Division*> firms_;
  std::vector<Cue> cues_;
  std::vector<TopicKind> topics_;
  std::vector<BodySuffix> body_suffixes_;
  std::vector<std::string_view> before_bodies_;
  std::vector<std::string_view> generic_in_bodies_;
  std::string fingerprint_;
  text::PhraseTable phrases_;
};

}  // namespace gongwen::annotate
