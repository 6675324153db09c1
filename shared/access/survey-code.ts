/** The code on the paper form of a student: capital Latin letters and digits, no personal data. */
export const surveyCode = (studentId: number): string => `ZV1:A:${studentId}`;

/** Whose form was scanned or typed (`ZV1:A:57`, or only `57`); null when it is no such code. */
export function readSurveyCode(text: string): number | null {
  const found = /^(?:ZV1:A:)?(\d{1,9})$/.exec(text.trim().toUpperCase().replace(/\s+/g, ''));
  return found ? Number(found[1]) : null;
}
