export const schoolContract = {};
