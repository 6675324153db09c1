/**
 * Coordinators of distance learning and the areas of the deputies. An appointment stays after its person is deleted,
 * under the name it was made with; the index lets one appointment at a time stand.
 */
export const appointments = `
CREATE TABLE coordinator (
  id INTEGER PRIMARY KEY, staff_id INTEGER REFERENCES staff(id) ON DELETE SET NULL, name TEXT NOT NULL,
  order_number TEXT NOT NULL, order_on TEXT NOT NULL,
  ended_on TEXT                               -- NULL: stands now
) STRICT;
CREATE UNIQUE INDEX one_coordinator ON coordinator (ended_on IS NULL) WHERE ended_on IS NULL;
CREATE INDEX coordinator_by_staff ON coordinator (staff_id);

CREATE TABLE duty_area (
  id INTEGER PRIMARY KEY, staff_id INTEGER NOT NULL REFERENCES staff(id) ON DELETE CASCADE, position INTEGER NOT NULL,
  name TEXT NOT NULL,
  key TEXT NOT NULL UNIQUE                    -- the name folded: no two deputies hold one area
) STRICT;
CREATE INDEX area_by_staff ON duty_area (staff_id, position);
`;
