/**
 * The duty matrix of a period, its steps and history, absences of staff, and what the school changed in the catalogue.
 * The history keeps names and days as they were, so it outlives the people it speaks of.
 */
export const duties = `
CREATE TABLE absence (
  id INTEGER PRIMARY KEY, staff_id INTEGER NOT NULL REFERENCES staff(id) ON DELETE CASCADE,
  starts_on TEXT NOT NULL, ends_on TEXT NOT NULL CHECK (ends_on >= starts_on),
  kind TEXT NOT NULL CHECK (kind IN ('ill', 'trip', 'leave', 'other', 'home')),
  note TEXT NOT NULL, cover_id INTEGER REFERENCES staff(id) ON DELETE SET NULL
) STRICT;
CREATE INDEX absence_by_staff ON absence (staff_id, starts_on);
CREATE INDEX absence_by_cover ON absence (cover_id);

CREATE TABLE duty (
  id INTEGER PRIMARY KEY, period_id INTEGER NOT NULL REFERENCES distance_period(id) ON DELETE CASCADE,
  entry TEXT NOT NULL,                        -- id in the catalogue of duties
  everyone INTEGER NOT NULL DEFAULT 0,        -- 1: all who hold the role carry it
  due_on TEXT,
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'inWork', 'done', 'notNeeded')),
  done_on TEXT, reason TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '', evidence TEXT NOT NULL DEFAULT '',
  minutes INTEGER, no_owner_reason TEXT NOT NULL DEFAULT '',
  UNIQUE (period_id, entry)
) STRICT;

CREATE TABLE duty_owner (
  id INTEGER PRIMARY KEY, duty_id INTEGER NOT NULL REFERENCES duty(id) ON DELETE CASCADE,
  staff_id INTEGER NOT NULL REFERENCES staff(id) ON DELETE CASCADE,
  part TEXT NOT NULL CHECK (part IN ('owner', 'deputy')),
  state TEXT CHECK (state IN ('open', 'inWork', 'done', 'notNeeded')),
  done_on TEXT,
  UNIQUE (duty_id, staff_id, part)
) STRICT;
CREATE INDEX duty_owner_by_staff ON duty_owner (staff_id);

CREATE TABLE duty_event (
  id INTEGER PRIMARY KEY, duty_id INTEGER NOT NULL REFERENCES duty(id) ON DELETE CASCADE,
  at TEXT NOT NULL, kind TEXT NOT NULL, who TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL, reason TEXT NOT NULL
) STRICT;
CREATE INDEX duty_event_by_duty ON duty_event (duty_id);

-- A step that is opened again gets a new row: what was passed over, and why, stays.
CREATE TABLE duty_step (
  id INTEGER PRIMARY KEY, period_id INTEGER NOT NULL REFERENCES distance_period(id) ON DELETE CASCADE,
  step INTEGER NOT NULL CHECK (step IN (1, 2, 3)), started_on TEXT NOT NULL, closed_on TEXT,
  reason TEXT NOT NULL DEFAULT '', passed TEXT NOT NULL DEFAULT '[]'
) STRICT;
CREATE INDEX duty_step_by_period ON duty_step (period_id, step);
CREATE TABLE duty_edition (
  id INTEGER PRIMARY KEY AUTOINCREMENT,  -- never given twice: a duty of the school is known by it for ever
  entry TEXT UNIQUE,                     -- clause of the entry; NULL for a duty that the school added
  content TEXT,                          -- JSON of the school's words and settings; NULL where only switched off
  off_reason TEXT,
  CHECK (content IS NOT NULL OR (entry IS NOT NULL AND off_reason IS NOT NULL))
) STRICT;
`;
