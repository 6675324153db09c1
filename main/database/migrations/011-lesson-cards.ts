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

-- What stands in for broadcasts of a subject: one card for the classes of a grade that learn in one language.
CREATE TABLE subject_card (
  id INTEGER PRIMARY KEY, subject_key TEXT NOT NULL REFERENCES subject(key), grade INTEGER NOT NULL,
  language TEXT NOT NULL, content TEXT NOT NULL, link TEXT NOT NULL,
  issued_on TEXT,
  due_on TEXT,                                -- by when its teacher hands it in
  UNIQUE (subject_key, grade, language)
) STRICT;
`;
