/** The address of a subject of a class on the page of coverage. */
export const coveragePlace = (classId: number, subjectKey: string): string =>
  `/tv-plan/coverage?${new URLSearchParams({ class: String(classId), subject: subjectKey })}`;
