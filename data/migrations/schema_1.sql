-- The first schema. Two kinds of tables stand in an archive:
--   truth:   setting, page (the bytes as they came), and what persons do;
--   derived: article, index_queue; made anew from the truth at any time.
-- What persons do (corrections, collections, notes) comes in tables of its own, by (page.sha256, line numbers), and never
-- refers to rows of article: those may be thrown away.

PRAGMA application_id = 0x476F6E67;  -- "Gong"

CREATE TABLE setting (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO setting (name, value) VALUES
  ('created', strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
  -- A random UUID, version 4 of RFC 4122.
  ('id', lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' ||
               substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))));

CREATE TABLE page (
  id             INTEGER PRIMARY KEY,
  sha256         TEXT NOT NULL UNIQUE,
  encoding       TEXT NOT NULL,  -- IANA name
  source         TEXT NOT NULL,  -- the file as it was given
  paper          TEXT NOT NULL,  -- '' is unknown, here and below
  paper_origin   TEXT NOT NULL,  -- annotate::Origin by name
  date           TEXT NOT NULL,  -- ISO 8601: day, month or year
  date_origin    TEXT NOT NULL,
  page_no        TEXT NOT NULL,
  page_no_origin TEXT NOT NULL,
  imported_at    TEXT NOT NULL,  -- UTC, ISO 8601 to the second
  bytes          BLOB NOT NULL   -- last, so that the other columns are read without it
) STRICT;

CREATE TABLE article (
  id     TEXT PRIMARY KEY,
  page   INTEGER NOT NULL REFERENCES page (id),
  place  INTEGER NOT NULL,  -- among the articles of its page, from 0
  record TEXT NOT NULL      -- annotate::to_json()
) STRICT;
CREATE INDEX article_by_page ON article (page, place);

-- AUTOINCREMENT: a number never comes twice, so what the index says it has done is never something newer.
CREATE TABLE index_queue (
  number  INTEGER PRIMARY KEY AUTOINCREMENT,
  article TEXT NOT NULL,
  removed INTEGER NOT NULL CHECK (removed IN (0, 1))
) STRICT;
