-- What persons do with articles: collections, tags, marks, saved searches; and how each change is undone.
-- Such a thing hangs on lines of a page: `sha256` of the page and `lines`, a JSON array of line numbers. It belongs to the
-- article that holds most of them now, the topmost of equals, whatever splitting makes of the page later: see the views.

-- Derived: which lines an article holds, as in its record.
ALTER TABLE article ADD COLUMN lines TEXT NOT NULL DEFAULT '[]';
UPDATE article SET lines = coalesce(json_extract(record, '$.lines'), '[]') WHERE json_valid(record);

-- Truth from here on.
CREATE TABLE collection (
  id     INTEGER PRIMARY KEY AUTOINCREMENT,
  parent INTEGER REFERENCES collection (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  name   TEXT NOT NULL CHECK (name <> '' AND instr(name, '/') = 0),
  colour TEXT NOT NULL DEFAULT '',  -- #rrggbb
  note   TEXT NOT NULL DEFAULT '',
  place  INTEGER NOT NULL           -- among those of its parent
) STRICT;
CREATE UNIQUE INDEX collection_by_name ON collection (coalesce(parent, 0), name);

CREATE TABLE collection_item (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  collection INTEGER NOT NULL REFERENCES collection (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  sha256     TEXT NOT NULL,
  lines      TEXT NOT NULL,
  place      INTEGER NOT NULL,
  note       TEXT NOT NULL DEFAULT '',
  added_at   TEXT NOT NULL  -- UTC, ISO 8601 to the second, here and below
) STRICT;
CREATE INDEX collection_item_by_collection ON collection_item (collection, place);
CREATE INDEX collection_item_by_page ON collection_item (sha256);

CREATE TABLE tag (
  id     INTEGER PRIMARY KEY AUTOINCREMENT,
  sha256 TEXT NOT NULL,
  lines  TEXT NOT NULL,
  name   TEXT NOT NULL CHECK (name <> ''),
  UNIQUE (sha256, lines, name)
) STRICT;
CREATE INDEX tag_by_name ON tag (name);

CREATE TABLE mark (
  id     INTEGER PRIMARY KEY AUTOINCREMENT,
  sha256 TEXT NOT NULL,
  lines  TEXT NOT NULL,
  state  TEXT NOT NULL CHECK (state IN ('read', 'reviewed')),  -- none of them: unread
  UNIQUE (sha256, lines)
) STRICT;

CREATE TABLE saved_search (
  id     INTEGER PRIMARY KEY AUTOINCREMENT,
  name   TEXT NOT NULL UNIQUE CHECK (name <> ''),
  query  TEXT NOT NULL,
  seen   INTEGER NOT NULL  -- The newest page that was there when its hits were last looked at; 0 is none.
) STRICT;

CREATE TABLE search_history (
  query       TEXT PRIMARY KEY,
  searched_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE VIEW placed_item AS SELECT i.*, (
  SELECT a.id FROM page p JOIN article a ON a.page = p.id, json_each(a.lines) l
  WHERE p.sha256 = i.sha256 AND l.value IN (SELECT value FROM json_each(i.lines))
  GROUP BY a.id ORDER BY count(*) DESC, a.place LIMIT 1) AS article FROM collection_item i;

CREATE VIEW placed_tag AS SELECT t.*, (
  SELECT a.id FROM page p JOIN article a ON a.page = p.id, json_each(a.lines) l
  WHERE p.sha256 = t.sha256 AND l.value IN (SELECT value FROM json_each(t.lines))
  GROUP BY a.id ORDER BY count(*) DESC, a.place LIMIT 1) AS article FROM tag t;

CREATE VIEW placed_mark AS SELECT m.*, (
  SELECT a.id FROM page p JOIN article a ON a.page = p.id, json_each(a.lines) l
  WHERE p.sha256 = m.sha256 AND l.value IN (SELECT value FROM json_each(m.lines))
  GROUP BY a.id ORDER BY count(*) DESC, a.place LIMIT 1) AS article FROM mark m;

-- Undo and redo: while a step is under way, triggers write down the statement that takes each change back. Running those
-- of a step, the last first, writes down their own in turn. After https://www.sqlite.org/undoredo.html (public domain).
CREATE TABLE journal_step (
  number  INTEGER PRIMARY KEY AUTOINCREMENT,
  kind    TEXT NOT NULL,     -- what was done: collection-create …
  subject TEXT NOT NULL,     -- to what: a name
  done_at TEXT NOT NULL,
  undone  INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;
CREATE TABLE journal_statement (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  step   INTEGER NOT NULL REFERENCES journal_step (number) ON DELETE CASCADE,
  sql    TEXT NOT NULL
) STRICT;
CREATE INDEX journal_statement_by_step ON journal_statement (step, number);
CREATE TABLE journal_under_way (step INTEGER NOT NULL) STRICT;  -- One row in a step, else none.

CREATE TRIGGER collection_inserted AFTER INSERT ON collection BEGIN
  INSERT INTO journal_statement (step, sql)
    SELECT step, 'DELETE FROM collection WHERE id = ' || new.id FROM journal_under_way;
END;
CREATE TRIGGER collection_updated AFTER UPDATE ON collection BEGIN
  INSERT INTO journal_statement (step, sql)
    SELECT step, 'UPDATE collection SET parent = ' || quote(old.parent) || ', name = ' || quote(old.name) ||
      ', colour = ' || quote(old.colour) || ', note = ' || quote(old.note) || ', place = ' || old.place ||
      ' WHERE id = ' || old.id FROM journal_under_way;
END;
CREATE TRIGGER collection_deleted AFTER DELETE ON collection BEGIN
  INSERT INTO journal_statement (step, sql)
    SELECT step, 'INSERT INTO collection (id, parent, name, colour, note, place) VALUES (' || old.id || ', ' ||
      quote(old.parent) || ', ' || quote(old.name) || ', ' || quote(old.colour) || ', ' || quote(old.note) || ', ' ||
      old.place || ')' FROM journal_under_way;
END;

CREATE TRIGGER collection_item_inserted AFTER INSERT ON collection_item BEGIN
  INSERT INTO journal_statement (step, sql)
    SELECT step, 'DELETE FROM collection_item WHERE id = ' || new.id FROM journal_under_way;
END;
CREATE TRIGGER collection_item_updated AFTER UPDATE ON collection_item BEGIN
  INSERT INTO journal_statement (step, sql)
    SELECT step, 'UPDATE collection_item SET collection = ' || old.collection || ', place = ' || old.place ||
      ', note = ' || quote(old.note) || ' WHERE id = ' || old.id FROM journal_under_way;
END;
CREATE TRIGGER collection_item_deleted AFTER DELETE ON collection_item BEGIN
  INSERT INTO journal_statement (step, sql)
    SELECT step, 'INSERT INTO collection_item (id, collection, sha256, lines, place, note, added_at) VALUES (' ||
      old.id || ', ' || old.collection || ', ' || quote(old.sha256) || ', ' || quote(old.lines) || ', ' || old.place ||
      ', ' || quote(old.note) || ', ' || quote(old.added_at) || ')' FROM journal_under_way;
END;

CREATE TRIGGER tag_inserted AFTER INSERT ON tag BEGIN
  INSERT INTO journal_statement (step, sql)
    SELECT step, 'DELETE FROM tag WHERE id = ' || new.id FROM journal_under_way;
END;
CREATE TRIGGER tag_deleted AFTER DELETE ON tag BEGIN
  INSERT INTO journal_statement (step, sql)
    SELECT step, 'INSERT INTO tag (id, sha256, lines, name) VALUES (' || old.id || ', ' || quote(old.sha256) || ', ' ||
      quote(old.lines) || ', ' || quote(old.name) || ')' FROM journal_under_way;
END;

CREATE TRIGGER mark_inserted AFTER INSERT ON mark BEGIN
  INSERT INTO journal_statement (step, sql)
    SELECT step, 'DELETE FROM mark WHERE id = ' || new.id FROM journal_under_way;
END;
CREATE TRIGGER mark_deleted AFTER DELETE ON mark BEGIN
  INSERT INTO journal_statement (step, sql)
    SELECT step, 'INSERT INTO mark (id, sha256, lines, state) VALUES (' || old.id || ', ' || quote(old.sha256) || ', ' ||
      quote(old.lines) || ', ' || quote(old.state) || ')' FROM journal_under_way;
END;

CREATE TRIGGER saved_search_inserted AFTER INSERT ON saved_search BEGIN
  INSERT INTO journal_statement (step, sql)
    SELECT step, 'DELETE FROM saved_search WHERE id = ' || new.id FROM journal_under_way;
END;
CREATE TRIGGER saved_search_updated AFTER UPDATE ON saved_search BEGIN
  INSERT INTO journal_statement (step, sql)
    SELECT step, 'UPDATE saved_search SET name = ' || quote(old.name) || ', query = ' || quote(old.query) ||
      ', seen = ' || old.seen || ' WHERE id = ' || old.id FROM journal_under_way;
END;
CREATE TRIGGER saved_search_deleted AFTER DELETE ON saved_search BEGIN
  INSERT INTO journal_statement (step, sql)
    SELECT step, 'INSERT INTO saved_search (id, name, query, seen) VALUES (' || old.id || ', ' || quote(old.name) ||
      ', ' || quote(old.query) || ', ' || old.seen || ')' FROM journal_under_way;
END;
