/** The duty matrix, absences of staff, steps and what the school changed in the catalogue. */
export const duties = `
CREATE TABLE duty_edition (
  id INTEGER PRIMARY KEY AUTOINCREMENT,  -- never given twice: a duty of the school is known by it for ever
  entry TEXT UNIQUE,                     -- clause of the entry; NULL for a duty that the school added
  content TEXT,                          -- JSON of the school's words and settings; NULL where only switched off
  off_reason TEXT,
  CHECK (content IS NOT NULL OR (entry IS NOT NULL AND off_reason IS NOT NULL))
) STRICT;
`;
