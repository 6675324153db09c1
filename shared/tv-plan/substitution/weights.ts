import { z } from 'zod';

/** What speaks for a substitute or against; each with a weight that the school may change. Being free is no criterion but a must. */
const criteria = [
  'subject',
  'teachesClass',
  'classTeacher',
  'adjacent',
  'double',
  'inRow',
  'dayLoad',
  'fairMonth',
  'fairYear',
] as const;
export const Criterion = z.enum(criteria);
export type Criterion = z.infer<typeof Criterion>;

const weight = z.number().min(0).max(100);

export const SubstitutionSettings = z.object({
  weights: z.object({
    subject: weight,
    teachesClass: weight,
    classTeacher: weight,
    adjacent: weight,
    /** Both lessons of a double by one person. */
    double: weight,
    inRow: weight,
    dayLoad: weight,
    fairMonth: weight,
    fairYear: weight,
  }),
  /** Lessons in a row from which each one more counts against; null: not judged. */
  mostInRow: z.int().min(1).max(20).nullable(),
  /** Lessons a day that nobody is given more than; null: no maximum. */
  mostADay: z.int().min(1).max(20).nullable(),
});
export type SubstitutionSettings = z.infer<typeof SubstitutionSettings>;

/** Weights to begin with: the subject first, then who knows the class. Maxima are the school's to set. */
export const firstSettings: SubstitutionSettings = {
  weights: { subject: 20, teachesClass: 10, classTeacher: 6, adjacent: 4, double: 8, inRow: 5, dayLoad: 1, fairMonth: 3, fairYear: 1 },
  mostInRow: null,
  mostADay: null,
}; // biome-ignore format: weights on one line
