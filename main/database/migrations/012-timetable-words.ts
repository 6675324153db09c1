/** What the user said a word of the school's own timetables means. Neither class nor person: nobody, or another school's class. */
export const timetableWords = `
CREATE TABLE timetable_word (
  id INTEGER PRIMARY KEY, place TEXT NOT NULL CHECK (place IN ('class', 'teacher')), word TEXT NOT NULL,
  class_id INTEGER REFERENCES class(id) ON DELETE CASCADE, staff_id INTEGER REFERENCES staff(id) ON DELETE CASCADE,
  UNIQUE (place, word)
) STRICT;
CREATE INDEX timetable_word_by_class ON timetable_word (class_id);
CREATE INDEX timetable_word_by_staff ON timetable_word (staff_id);
`;
