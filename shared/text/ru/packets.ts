export const packets = {};
