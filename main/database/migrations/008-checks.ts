/** Headquarters, signals of illness, readiness, papers of teachers, feedback. */
export const checks = `
-- to be filled
`;
