export const dutyPapers = {};
