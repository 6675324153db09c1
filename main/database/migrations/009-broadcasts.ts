/** Channels, replay places, the broadcast grid and remembered words of it. */
export const broadcasts = `
-- to be filled
`;
