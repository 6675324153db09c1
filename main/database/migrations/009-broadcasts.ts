/** Channels, replay places, the broadcast grid and remembered words of it. */
export const broadcasts = `
CREATE TABLE tv_channel (
  id INTEGER PRIMARY KEY,
  key TEXT UNIQUE,                            -- of the catalogue; NULL: entered by the school
  name_ru TEXT NOT NULL, name_kk TEXT NOT NULL,
  language TEXT CHECK (language IN ('ru', 'kk')), -- NULL: shows lessons in both
  radio_ru TEXT NOT NULL DEFAULT '', radio_kk TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '',           -- where its timetable is published
  regional INTEGER NOT NULL CHECK (regional IN (0, 1)),
  sort_key TEXT NOT NULL
) STRICT;

CREATE TABLE replay_place (
  id INTEGER PRIMARY KEY, key TEXT UNIQUE, name TEXT NOT NULL, address TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE broadcast_import (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL, made_at TEXT NOT NULL, created INTEGER NOT NULL, replaced INTEGER NOT NULL,
  unchanged INTEGER NOT NULL, skipped INTEGER NOT NULL
) STRICT;

CREATE TABLE broadcast (
  id INTEGER PRIMARY KEY,
  day TEXT NOT NULL,
  starts_at INTEGER NOT NULL CHECK (starts_at BETWEEN 0 AND 1439), -- minutes after midnight
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 600),
  channel_id INTEGER NOT NULL REFERENCES tv_channel(id),
  grade INTEGER NOT NULL CHECK (grade BETWEEN 0 AND 12),
  language TEXT NOT NULL CHECK (language IN ('ru', 'kk')),
  subject_key TEXT,                           -- NULL: the words of the grid are not matched yet
  subject_text TEXT NOT NULL, topic TEXT NOT NULL DEFAULT '', replay_link TEXT NOT NULL DEFAULT '',
  repeats INTEGER NOT NULL DEFAULT 0 CHECK (repeats IN (0, 1)), -- the grid itself calls it a repeat
  first_id INTEGER REFERENCES broadcast(id) ON DELETE SET NULL, -- shown for the first time there; NULL: here
  import_id INTEGER REFERENCES broadcast_import(id) ON DELETE SET NULL -- NULL: typed
) STRICT;
CREATE UNIQUE INDEX broadcast_slot ON broadcast (day, starts_at, channel_id, grade, language);
CREATE INDEX broadcast_by_class ON broadcast (grade, language, day);
CREATE INDEX broadcast_by_first ON broadcast (first_id);
CREATE INDEX broadcast_by_import ON broadcast (import_id);
CREATE INDEX broadcast_by_channel ON broadcast (channel_id);

-- What the user said a word of a grid means. Neither subject nor channel: it is no lesson.
CREATE TABLE broadcast_word (
  id INTEGER PRIMARY KEY, place TEXT NOT NULL CHECK (place IN ('subject', 'channel')), word TEXT NOT NULL,
  subject_key TEXT, channel_id INTEGER REFERENCES tv_channel(id) ON DELETE CASCADE, UNIQUE (place, word)
) STRICT;
CREATE INDEX broadcast_word_by_channel ON broadcast_word (channel_id);
`;
