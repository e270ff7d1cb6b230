#include "archive/topic_repository.h"

#include "annotate/lexicon.h"
#include "archive/guarded.h"
#include "archive/journal.h"
#include "text/fold.h"
#include "text/utf8.h"

#include <algorithm>

#include <SQLiteCpp/SQLiteCpp.h>

namespace gongwen::archive {
namespace {

bool has_topic(SQLite::Database& database, const std::string& name) {
  const auto& topics = annotate::Lexicon::standard().topics();
  if (std::any_of(topics.begin(), topics.end(), [&](const auto& topic) { return topic.name == name; })) return true;
  SQLite::Statement find(database, "SELECT 1 FROM own_topic WHERE name = ?");
  find.bind(1, name);
  return find.executeStep();
}

// An UPDATE that changes nothing would be a change to the journal: hence the conditions.
void put(SQLite::Database& database, const annotate::OwnTopic& topic) {
  SQLite::Statement put(database,
                        "INSERT INTO own_topic (name, english, belongs, excludes) VALUES (?, ?, ?, ?) "
                        "ON CONFLICT (name) DO UPDATE SET english = excluded.english, belongs = excluded.belongs, "
                        "excludes = excluded.excludes WHERE (english, belongs, excludes) <> "
                        "(excluded.english, excluded.belongs, excluded.excludes)");
  put.bind(1, topic.name);
  put.bind(2, topic.english);
  put.bind(3, topic.belongs);
  put.bind(4, topic.excludes);
  put.exec();
}

void put(SQLite::Database& database, const annotate::OwnCue& cue) {
  SQLite::Statement put(database,
                        "INSERT INTO own_cue (topic, word, weight) VALUES (?, ?, ?) ON CONFLICT (topic, word) "
                        "DO UPDATE SET weight = excluded.weight WHERE weight <> excluded.weight");
  put.bind(1, cue.topic);
  put.bind(2, cue.word);
  put.bind(3, cue.weight);
  put.exec();
}

}  // namespace

Result<annotate::OwnTopics> TopicRepository::all() {
  return guarded(database_, [&]() -> Result<annotate::OwnTopics> {
    annotate::OwnTopics own;
    SQLite::Statement topics(database_, "SELECT name, english, belongs, excludes FROM own_topic ORDER BY id");
    while (topics.executeStep()) {
      own.topics.push_back({topics.getColumn(0).getString(), topics.getColumn(1).getString(),
                            topics.getColumn(2).getString(), topics.getColumn(3).getString()});
    }
    SQLite::Statement cues(database_, "SELECT topic, word, weight FROM own_cue ORDER BY id");
    while (cues.executeStep()) {
      own.cues.push_back({cues.getColumn(0).getString(), cues.getColumn(1).getString(), cues.getColumn(2).getDouble()});
    }
    return own;
  });
}

Result<void> TopicRepository::add(const annotate::OwnTopics& own) {
  const std::string subject = !own.topics.empty() ? own.topics.front().name
                              : own.cues.empty()  ? std::string()
                                                  : own.cues.front().topic;
  return Journal(database_).record(own.topics.empty() ? "cue-add" : "topic-add", subject, [&]() -> Result<void> {
    for (const auto& each : own.topics) {
      const auto topic = annotate::checked(each);
      if (!topic) return tl::unexpected(topic.error());
      put(database_, *topic);
    }
    for (const auto& each : own.cues) {
      const auto cue = annotate::checked(each);
      if (!cue) return tl::unexpected(cue.error());
      if (!has_topic(database_, cue->topic)) {
        return fail(ErrorCode::Invalid, "no topic is called “" + cue->topic + "”; add it first");
      }
      put(database_, *cue);
    }
    return {};
  });
}

Result<void> TopicRepository::remove(const std::string& topic) {
  return Journal(database_).record("topic-remove", topic, [&]() -> Result<void> {
    int removed = 0;
    for (const char* sql : {"DELETE FROM own_cue WHERE topic = ?", "DELETE FROM own_topic WHERE name = ?"}) {
      SQLite::Statement drop(database_, sql);
      drop.bind(1, topic);
      removed += drop.exec();
    }
    if (removed == 0) return fail(ErrorCode::NotFound, "nobody added a topic “" + topic + "”, or cues to it");
    return {};
  });
}

Result<void> TopicRepository::remove_cues(const std::string& topic, const std::vector<std::string>& words) {
  return Journal(database_).record("cue-remove", topic, [&]() -> Result<void> {
    for (const std::string& word : words) {
      SQLite::Statement drop(database_, "DELETE FROM own_cue WHERE topic = ? AND word = ?");
      drop.bind(1, topic);
      drop.bind(2, text::folded(text::trim(word)));
      if (drop.exec() == 0) {
        return fail(ErrorCode::NotFound, "nobody added the cue “" + word + "” to the topic “" + topic + "”");
      }
    }
    return {};
  });
}

}  // namespace gongwen::archive
