/** Own lessons, the plan of TV lessons in versions, substitutions and lessons given. */
export const tvPlan = `
-- to be filled
`;
