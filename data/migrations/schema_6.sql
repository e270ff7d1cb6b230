-- Truth: words that persons add to the lexicon of data/lexicon.txt.
CREATE TABLE own_word (
  id   INTEGER PRIMARY KEY AUTOINCREMENT,
  word TEXT NOT NULL UNIQUE CHECK (word <> '')
) STRICT;

CREATE TRIGGER own_word_inserted AFTER INSERT ON own_word BEGIN
  INSERT INTO journal_statement (step, sql)
    SELECT step, 'DELETE FROM own_word WHERE id = ' || new.id FROM journal_under_way;
END;
CREATE TRIGGER own_word_deleted AFTER DELETE ON own_word BEGIN
  INSERT INTO journal_statement (step, sql)
    SELECT step, 'INSERT INTO own_word (id, word) VALUES (' || old.id || ', ' || quote(old.word) || ')'
      FROM journal_under_way;
END;
