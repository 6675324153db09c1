/** The kind of distance learning of a class, and the reasons with which remote mode was switched on too early. */
export const trajectory = `
CREATE TABLE class_trajectory (
  id INTEGER PRIMARY KEY, class_id INTEGER NOT NULL UNIQUE REFERENCES class(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('equipment', 'online', 'mixed'))
) STRICT;

CREATE TABLE undecided_pass (
  id INTEGER PRIMARY KEY, period_id INTEGER NOT NULL REFERENCES distance_period(id) ON DELETE CASCADE,
  passed_at TEXT NOT NULL, students INTEGER NOT NULL, reason TEXT NOT NULL
) STRICT;
CREATE INDEX undecided_pass_by_period ON undecided_pass (period_id);
`;
