/** Cards of teachers and of subjects off TV, materials and ticks of TV lessons, publications. */
export const lessonCards = `
-- Stamps: a day may be published again after a change.
CREATE TABLE publication (
  id INTEGER PRIMARY KEY, day TEXT NOT NULL, place TEXT NOT NULL, author TEXT NOT NULL, published_at TEXT NOT NULL,
  lessons INTEGER NOT NULL, without_due INTEGER NOT NULL
) STRICT;
CREATE INDEX publication_by_day ON publication (day);

-- What is entered in the e-journal for a TV lesson; a lesson without any tick has no row.
CREATE TABLE journal_tick (
  id INTEGER PRIMARY KEY, class_id INTEGER NOT NULL REFERENCES class(id) ON DELETE CASCADE, slot TEXT NOT NULL,
  day TEXT NOT NULL,                          -- of the slot
  homework INTEGER NOT NULL, files INTEGER NOT NULL, feedback INTEGER NOT NULL,
  UNIQUE (class_id, slot)
) STRICT;
CREATE INDEX journal_tick_by_day ON journal_tick (day);
`;
