/** The first school database. Sort keys and search texts are made by shared/text; JSON columns are named so. */
export const school = `
CREATE TABLE school (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name_ru TEXT NOT NULL DEFAULT '', name_kk TEXT NOT NULL DEFAULT '',
  address_ru TEXT NOT NULL DEFAULT '', address_kk TEXT NOT NULL DEFAULT '',
  postcode TEXT NOT NULL DEFAULT '',
  phones TEXT NOT NULL DEFAULT '[]',          -- JSON array of texts
  hotline TEXT NOT NULL DEFAULT '', hotline_hours_ru TEXT NOT NULL DEFAULT '', hotline_hours_kk TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  director TEXT NOT NULL DEFAULT '',
  deputies TEXT NOT NULL DEFAULT '[]',        -- JSON array of {name, duty}
  languages TEXT NOT NULL DEFAULT '["ru","kk"]',
  shifts INTEGER NOT NULL DEFAULT 1 CHECK (shifts BETWEEN 1 AND 3),
  logo_picture_id INTEGER REFERENCES picture(id) ON DELETE SET NULL,
  envelope TEXT NOT NULL DEFAULT 'c4-left',
  return_weekday INTEGER CHECK (return_weekday BETWEEN 1 AND 7)  -- of the following week; NULL: not decided
) STRICT;
CREATE TABLE school_year (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, starts_on TEXT NOT NULL, ends_on TEXT NOT NULL
) STRICT;
CREATE TABLE calendar_entry (
  id INTEGER PRIMARY KEY,
  school_year_id INTEGER NOT NULL REFERENCES school_year(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('quarter', 'break', 'holiday')),
  name_ru TEXT NOT NULL, name_kk TEXT NOT NULL, starts_on TEXT NOT NULL, ends_on TEXT NOT NULL
) STRICT;
CREATE TABLE picture (
  id INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, mime TEXT NOT NULL CHECK (mime IN ('image/png', 'image/jpeg')),
  width INTEGER NOT NULL, height INTEGER NOT NULL, bytes BLOB NOT NULL
) STRICT;
CREATE TABLE subject (
  id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, name_ru TEXT NOT NULL, name_kk TEXT NOT NULL, position INTEGER NOT NULL
) STRICT;
CREATE TABLE staff (
  id INTEGER PRIMARY KEY, last_name TEXT NOT NULL, first_name TEXT NOT NULL, patronymic TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '', email TEXT NOT NULL DEFAULT '', sort_key TEXT NOT NULL, search TEXT NOT NULL
) STRICT;
CREATE TABLE staff_role (
  id INTEGER PRIMARY KEY, staff_id INTEGER NOT NULL REFERENCES staff(id) ON DELETE CASCADE, role TEXT NOT NULL,
  UNIQUE (staff_id, role)
) STRICT;
CREATE TABLE staff_subject (
  id INTEGER PRIMARY KEY, staff_id INTEGER NOT NULL REFERENCES staff(id) ON DELETE CASCADE,
  subject_key TEXT NOT NULL REFERENCES subject(key) ON UPDATE CASCADE, UNIQUE (staff_id, subject_key)
) STRICT;
CREATE TABLE class (
  id INTEGER PRIMARY KEY, grade INTEGER NOT NULL CHECK (grade BETWEEN 0 AND 12), letter TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('ru', 'kk')), shift INTEGER NOT NULL DEFAULT 1 CHECK (shift BETWEEN 1 AND 3),
  class_teacher_id INTEGER REFERENCES staff(id) ON DELETE SET NULL, sort_key TEXT NOT NULL,
  UNIQUE (grade, letter)
) STRICT;
CREATE INDEX class_by_teacher ON class (class_teacher_id);
CREATE TABLE student (
  id INTEGER PRIMARY KEY, class_id INTEGER NOT NULL REFERENCES class(id),
  last_name TEXT NOT NULL, first_name TEXT NOT NULL, patronymic TEXT NOT NULL DEFAULT '',
  journal_id TEXT UNIQUE,                     -- the number an e-journal gives, NULL where unknown
  address TEXT NOT NULL DEFAULT '',           -- lines as on the envelope, without postcode
  postcode TEXT NOT NULL DEFAULT '', phone TEXT NOT NULL DEFAULT '',
  guardian TEXT NOT NULL DEFAULT '', guardian_phone TEXT NOT NULL DEFAULT '',
  sort_key TEXT NOT NULL, search TEXT NOT NULL
) STRICT;
CREATE INDEX student_by_class ON student (class_id, sort_key);
CREATE INDEX student_by_name ON student (sort_key);
CREATE TABLE teaching_load (
  id INTEGER PRIMARY KEY, class_id INTEGER NOT NULL REFERENCES class(id) ON DELETE CASCADE,
  subject_key TEXT NOT NULL REFERENCES subject(key) ON UPDATE CASCADE,
  group_name TEXT NOT NULL DEFAULT '', staff_id INTEGER REFERENCES staff(id) ON DELETE SET NULL, hours REAL NOT NULL DEFAULT 0,
  UNIQUE (class_id, subject_key, group_name)
) STRICT;
CREATE INDEX load_by_staff ON teaching_load (staff_id);
CREATE TABLE access (
  id INTEGER PRIMARY KEY, student_id INTEGER NOT NULL UNIQUE REFERENCES student(id) ON DELETE CASCADE,
  internet INTEGER CHECK (internet IN (0, 1)), device INTEGER CHECK (device IN (0, 1)),
  tv INTEGER CHECK (tv IN (0, 1)), phone INTEGER CHECK (phone IN (0, 1)),
  channel_override TEXT, override_reason TEXT NOT NULL DEFAULT '', asked_on TEXT
) STRICT;
CREATE TABLE lesson_sheet (
  id INTEGER PRIMARY KEY, week TEXT NOT NULL, grade INTEGER NOT NULL CHECK (grade BETWEEN 0 AND 12),
  language TEXT NOT NULL CHECK (language IN ('ru', 'kk')),
  subject_key TEXT NOT NULL REFERENCES subject(key) ON UPDATE CASCADE,
  topic TEXT NOT NULL DEFAULT '', pages TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL, questions TEXT NOT NULL, tasks TEXT NOT NULL, extra TEXT NOT NULL,  -- JSON
  feedback TEXT NOT NULL DEFAULT '', minutes INTEGER, due_on TEXT,
  state TEXT NOT NULL CHECK (state IN ('draft', 'ready'))
) STRICT;
CREATE INDEX sheet_by_week ON lesson_sheet (week, grade, language, subject_key);
CREATE TABLE lesson_sheet_class (
  id INTEGER PRIMARY KEY, sheet_id INTEGER NOT NULL REFERENCES lesson_sheet(id) ON DELETE CASCADE,
  class_id INTEGER NOT NULL REFERENCES class(id) ON DELETE CASCADE, UNIQUE (sheet_id, class_id)
) STRICT;
CREATE INDEX sheet_class_by_class ON lesson_sheet_class (class_id);
CREATE TABLE import_run (
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL, file_name TEXT NOT NULL, made_at TEXT NOT NULL,
  change_id INTEGER, created INTEGER NOT NULL, updated INTEGER NOT NULL, unchanged INTEGER NOT NULL, skipped INTEGER NOT NULL
) STRICT;
CREATE TABLE packet (
  id INTEGER PRIMARY KEY, week TEXT NOT NULL, student_id INTEGER REFERENCES student(id) ON DELETE SET NULL,
  class_id INTEGER REFERENCES class(id) ON DELETE SET NULL, number INTEGER NOT NULL,
  printed_at TEXT NOT NULL, pages INTEGER NOT NULL, sheets INTEGER NOT NULL,
  missing TEXT NOT NULL,                      -- JSON array of subject keys without a ready sheet
  UNIQUE (week, number), UNIQUE (week, student_id)
) STRICT;
CREATE INDEX packet_by_student ON packet (student_id);
CREATE TABLE print_run (
  id INTEGER PRIMARY KEY, week TEXT NOT NULL, made_at TEXT NOT NULL,
  packets INTEGER NOT NULL, pages INTEGER NOT NULL, paper INTEGER NOT NULL, -- sheets of paper, both sides used
  folder TEXT NOT NULL, file TEXT NOT NULL
) STRICT;
CREATE INDEX print_run_by_week ON print_run (week);
CREATE TABLE weekly_report (
  id INTEGER PRIMARY KEY, number INTEGER NOT NULL UNIQUE, week TEXT NOT NULL, made_at TEXT NOT NULL,
  figures TEXT NOT NULL                       -- JSON: the numbers as they stood when the report was made
) STRICT;
CREATE INDEX report_by_week ON weekly_report (week);
CREATE TABLE setting (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, value TEXT NOT NULL) STRICT;

-- The change log: each change of the school and, for undo, the statements that take it back.
CREATE TABLE change (
  id INTEGER PRIMARY KEY, room TEXT NOT NULL, action TEXT NOT NULL, detail TEXT NOT NULL, made_at TEXT NOT NULL,
  undone_by INTEGER REFERENCES change(id), undoes INTEGER REFERENCES change(id)
) STRICT;
CREATE TABLE change_step (
  id INTEGER PRIMARY KEY, change_id INTEGER NOT NULL REFERENCES change(id) ON DELETE CASCADE,
  table_name TEXT NOT NULL, row_id INTEGER NOT NULL, inverse TEXT NOT NULL
) STRICT;
CREATE INDEX step_by_change ON change_step (change_id);
CREATE INDEX step_by_row ON change_step (table_name, row_id);
INSERT INTO school (id) VALUES (1);
`;
