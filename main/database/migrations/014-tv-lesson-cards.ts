/** What a TV lesson consists of, minute by minute, and what is done after it (MR-8, MR-6.2a). */
export const tvLessonCards = `
-- By the slot and not by the row of the broadcast: a grid that is read in again keeps the cards.
CREATE TABLE tv_lesson_card (
  id INTEGER PRIMARY KEY, slot TEXT NOT NULL, day TEXT NOT NULL, grade INTEGER NOT NULL, language TEXT NOT NULL,
  subject_key TEXT,                           -- for which it was written
  minutes TEXT NOT NULL,                      -- JSON: of the five parts
  explanation TEXT NOT NULL,
  questions TEXT NOT NULL, tasks TEXT NOT NULL, resources TEXT NOT NULL, links TEXT NOT NULL, -- JSON
  afterwards TEXT NOT NULL,
  UNIQUE (slot, grade, language)
) STRICT;
CREATE INDEX tv_lesson_card_by_day ON tv_lesson_card (day);
`;
