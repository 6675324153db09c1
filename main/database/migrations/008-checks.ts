/**
 * Guards and oversight: headquarters with signals of illness, the six requirements of order 141, papers of teachers,
 * absence marks, feedback periods, notes. Names stay as they were when the person is deleted.
 */
export const checks = `
-- Who switched absence marks on or off, in which profile and by which rule. Rows are only added.
CREATE TABLE absence_switch (
  id INTEGER PRIMARY KEY, made_at TEXT NOT NULL, turned_on INTEGER NOT NULL, who TEXT NOT NULL, profile TEXT NOT NULL,
  clause TEXT                                 -- NULL: the documents of the profile are silent
) STRICT;
CREATE TABLE absence_mark (
  id INTEGER PRIMARY KEY, student_id INTEGER NOT NULL REFERENCES student(id) ON DELETE CASCADE, on_day TEXT NOT NULL,
  reason TEXT NOT NULL, UNIQUE (student_id, on_day)
) STRICT;

CREATE TABLE teacher_paper (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL,
  key TEXT NOT NULL UNIQUE,                   -- the name folded
  clause TEXT,                                -- of the catalogue; else the act stands in the next three
  act TEXT NOT NULL, act_number TEXT NOT NULL, act_on TEXT
) STRICT;

CREATE TABLE requirement (
  id INTEGER PRIMARY KEY, clause TEXT NOT NULL UNIQUE, met INTEGER NOT NULL, note TEXT NOT NULL, file TEXT NOT NULL,
  checked_on TEXT                             -- when it was ticked
) STRICT;

CREATE TABLE headquarters (
  id INTEGER PRIMARY KEY CHECK (id = 1), order_number TEXT NOT NULL, order_on TEXT
) STRICT;
CREATE TABLE headquarters_member (
  id INTEGER PRIMARY KEY, staff_id INTEGER REFERENCES staff(id) ON DELETE SET NULL, name TEXT NOT NULL, post TEXT NOT NULL
) STRICT;
CREATE INDEX member_by_staff ON headquarters_member (staff_id);
-- Health data: read only through a look that is written down first.
CREATE TABLE illness_signal (
  id INTEGER PRIMARY KEY, on_day TEXT NOT NULL, source TEXT NOT NULL, about TEXT NOT NULL, sign TEXT NOT NULL,
  measure TEXT NOT NULL, measure_on TEXT
) STRICT;
CREATE INDEX signal_by_day ON illness_signal (on_day);
CREATE TABLE health_look (id INTEGER PRIMARY KEY, at TEXT NOT NULL, name TEXT NOT NULL) STRICT;

-- How often a teacher answers by the teacher's own word, and when that was last.
CREATE TABLE feedback_plan (
  id INTEGER PRIMARY KEY, staff_id INTEGER NOT NULL UNIQUE REFERENCES staff(id) ON DELETE CASCADE, days INTEGER NOT NULL,
  answered_on TEXT
) STRICT;
CREATE TABLE oversight_note (
  id INTEGER PRIMARY KEY, on_day TEXT NOT NULL, from_kind TEXT NOT NULL, from_name TEXT NOT NULL, text TEXT NOT NULL,
  answer TEXT NOT NULL, answered_on TEXT
) STRICT;
`;
