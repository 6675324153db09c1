/** Cards of teachers and of subjects off TV, materials and ticks of TV lessons, publications. */
export const lessonCards = `
-- Stamps: a day may be published again after a change.
CREATE TABLE publication (
  id INTEGER PRIMARY KEY, day TEXT NOT NULL, place TEXT NOT NULL, author TEXT NOT NULL, published_at TEXT NOT NULL,
  lessons INTEGER NOT NULL, without_due INTEGER NOT NULL
) STRICT;
CREATE INDEX publication_by_day ON publication (day);
`;
