/** What a teacher tells of a subject in a class once: form of the lessons, resources, days of control (SYK-4.2.2). */
export const teacherCards = `
CREATE TABLE teacher_card (
  id INTEGER PRIMARY KEY, class_id INTEGER NOT NULL REFERENCES class(id) ON DELETE CASCADE,
  subject_key TEXT NOT NULL REFERENCES subject(key), group_name TEXT NOT NULL,
  form TEXT CHECK (form IN ('sync', 'async', 'mixed')), -- NULL: not told yet
  resources TEXT NOT NULL,                    -- JSON
  note TEXT NOT NULL,
  told_on TEXT,
  UNIQUE (class_id, subject_key, group_name)
) STRICT;

-- The one place where a day of control stands: card, plan and calendar read it here.
CREATE TABLE control_date (
  id INTEGER PRIMARY KEY, class_id INTEGER NOT NULL REFERENCES class(id) ON DELETE CASCADE,
  subject_key TEXT NOT NULL REFERENCES subject(key), group_name TEXT NOT NULL,
  day TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('current', 'section', 'quarter', 'final')),
  topic TEXT NOT NULL,
  UNIQUE (class_id, subject_key, group_name, day, kind)
) STRICT;
CREATE INDEX control_date_by_day ON control_date (day);
`;
