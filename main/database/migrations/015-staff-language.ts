/** The language in which a member of staff gets papers; not known of those who were there before. */
export const staffLanguage = `
ALTER TABLE staff ADD COLUMN language TEXT CHECK (language IN ('ru', 'kk'));
`;
