-- Truth: what persons say of pages instead of what the program made of them, in the order in which they said it.
CREATE TABLE correction (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  sha256  TEXT NOT NULL,   -- of the page
  record  TEXT NOT NULL    -- annotate::to_json(Correction)
) STRICT;
CREATE INDEX correction_by_page ON correction (sha256, id);

CREATE TRIGGER correction_inserted AFTER INSERT ON correction BEGIN
  INSERT INTO journal_statement (step, sql)
    SELECT step, 'DELETE FROM correction WHERE id = ' || new.id FROM journal_under_way;
END;
CREATE TRIGGER correction_deleted AFTER DELETE ON correction BEGIN
  INSERT INTO journal_statement (step, sql)
    SELECT step, 'INSERT INTO correction (id, sha256, record) VALUES (' || old.id || ', ' || quote(old.sha256) || ', ' ||
      quote(old.record) || ')' FROM journal_under_way;
END;
