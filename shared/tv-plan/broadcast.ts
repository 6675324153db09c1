/** Longest broadcast, in minutes. */
export const longest = 600;
