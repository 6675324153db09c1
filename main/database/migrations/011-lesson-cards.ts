/** Cards of teachers and of subjects off TV, materials and ticks of TV lessons, publications. */
export const lessonCards = `
-- to be filled
`;
