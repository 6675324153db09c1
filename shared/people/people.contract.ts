export const peopleContract = {};
