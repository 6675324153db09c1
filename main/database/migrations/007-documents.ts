/** Documents of the algorithm, and changes to the internal assessment rules. */
export const documents = `
-- to be filled
`;
