-- Truth: topics and cues that persons add to those of the program, as lines of data/topics.tsv.
CREATE TABLE own_topic (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  name     TEXT NOT NULL UNIQUE CHECK (name <> ''),
  english  TEXT NOT NULL,
  belongs  TEXT NOT NULL,
  excludes TEXT NOT NULL
) STRICT;
CREATE TABLE own_cue (
  id     INTEGER PRIMARY KEY AUTOINCREMENT,
  topic  TEXT NOT NULL,  -- by name: it may be one of the program's
  word   TEXT NOT NULL,
  weight REAL NOT NULL,
  UNIQUE (topic, word)
) STRICT;

CREATE TRIGGER own_topic_inserted AFTER INSERT ON own_topic BEGIN
  INSERT INTO journal_statement (step, sql)
    SELECT step, 'DELETE FROM own_topic WHERE id = ' || new.id FROM journal_under_way;
END;
CREATE TRIGGER own_topic_updated AFTER UPDATE ON own_topic BEGIN
  INSERT INTO journal_statement (step, sql)
    SELECT step, 'UPDATE own_topic SET english = ' || quote(old.english) || ', belongs = ' || quote(old.belongs) ||
      ', excludes = ' || quote(old.excludes) || ' WHERE id = ' || old.id FROM journal_under_way;
END;
CREATE TRIGGER own_topic_deleted AFTER DELETE ON own_topic BEGIN
  INSERT INTO journal_statement (step, sql)
    SELECT step, 'INSERT INTO own_topic (id, name, english, belongs, excludes) VALUES (' || old.id || ', ' ||
      quote(old.name) || ', ' || quote(old.english) || ', ' || quote(old.belongs) || ', ' || quote(old.excludes) || ')'
      FROM journal_under_way;
END;

CREATE TRIGGER own_cue_inserted AFTER INSERT ON own_cue BEGIN
  INSERT INTO journal_statement (step, sql)
    SELECT step, 'DELETE FROM own_cue WHERE id = ' || new.id FROM journal_under_way;
END;
CREATE TRIGGER own_cue_updated AFTER UPDATE ON own_cue BEGIN
  INSERT INTO journal_statement (step, sql)
    SELECT step, 'UPDATE own_cue SET weight = ' || quote(old.weight) || ' WHERE id = ' || old.id FROM journal_under_way;
END;
CREATE TRIGGER own_cue_deleted AFTER DELETE ON own_cue BEGIN
  INSERT INTO journal_statement (step, sql)
    SELECT step, 'INSERT INTO own_cue (id, topic, word, weight) VALUES (' || old.id || ', ' || quote(old.topic) || ', ' ||
      quote(old.word) || ', ' || quote(old.weight) || ')' FROM journal_under_way;
END;

-- Derived: by which rules and tables the articles of a page were made last. A page without a row was made by an earlier
-- release. Not a column of page, whose row ends with its bytes.
CREATE TABLE page_made (
  page    INTEGER PRIMARY KEY REFERENCES page (id),
  made_by TEXT NOT NULL
) STRICT;
