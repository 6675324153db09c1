export const packetsContract = {};
