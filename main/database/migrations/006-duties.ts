/** The duty matrix, absences of staff, steps and what the school changed in the catalogue. */
export const duties = `
-- to be filled
`;
