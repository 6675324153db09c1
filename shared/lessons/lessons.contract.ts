export const lessonsContract = {};
