#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace gongwen::annotate {

/// A topic that a person adds to those of data/topics.tsv.
struct OwnTopic {
  std::string name;
  std::string english;
  std::string belongs;  ///< What is filed under it, for people.
  std::string excludes;

  friend bool operator==(const OwnTopic&, const OwnTopic&) = default;
};

/// A cue that a person adds to a topic, their own or one of ours; of weight 0, it only keeps shorter cues in it from
/// counting.
struct OwnCue {
  std::string topic;
  std::string word;  ///< Folded.
  double weight = 0;

  friend bool operator==(const OwnCue&, const OwnCue&) = default;
};

/// All that persons added to the topics of an archive.
struct OwnTopics {
  std::vector<OwnTopic> topics;
  std::vector<OwnCue> cues;

  [[nodiscard]] bool empty() const { return topics.empty() && cues.empty(); }
  friend bool operator==(const OwnTopics&, const OwnTopics&) = default;
};

inline constexpr double heaviest_cue = 10;

/// The topic as it is kept, its texts trimmed. Errors: Invalid where it has no name, the name is one of ours, or a
/// text holds a tab or a line feed.
[[nodiscard]] Result<OwnTopic> checked(OwnTopic topic);

/// The cue as it is kept, its word folded. Errors: Invalid where the word is shorter than two Han characters or five
/// letters, or holds white space; where the weight is not from 0 to heaviest_cue.
[[nodiscard]] Result<OwnCue> checked(OwnCue cue);

/// Reads lines in the form of data/topics.tsv: `topic`, name, English name, what belongs, what does not (the last three
/// may be left out), and `cue`, topic, weight, words; parted by tabs. `#` begins a comment. All checked.
/// Errors: Invalid, naming the line.
[[nodiscard]] Result<OwnTopics> own_topics_from_table(std::string_view table);

/// In that form, a line each.
[[nodiscard]] std::string to_table(const OwnTopics& own);

}  // namespace gongwen::annotate
