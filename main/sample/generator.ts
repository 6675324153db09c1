import type { Language } from '../../shared/language.ts';
import { answerAll } from './answers.ts';
import { makeClasses } from './classes.ts';
import { seeded } from './random.ts';
import type { SampleSchool } from './rows.ts';
import { makeStaff } from './staff.ts';
import { makeStudents } from './students.ts';

export interface SchoolSize {
  seed: number;
  classes: number;
  students: number;
  staff: number;
  /** Students without internet. */
  paper: number;
  languages: readonly Language[];
}

/** The school of resources/sample-school. */
export const sampleSize: SchoolSize = {
  seed: 2020,
  classes: 33,
  students: 1000,
  staff: 70,
  paper: 85,
  languages: ['kk', 'ru'],
};

/** A school of people who do not exist. Equal options give equal schools, on every computer. */
export function generateSchool(size: SchoolSize): SampleSchool {
  const random = seeded(size.seed);
  const phone = fictionalPhones(random.shuffle(Array.from({ length: 9_900 }, (_, number) => number + 100)));
  const classes = makeClasses(size.classes, size.languages);
  const people = makeStudents(random, classes, size.students, phone);
  const students = answerAll(random, people, classes.length, size.paper);
  const sizes = classes.map((_, place) => students.filter((student) => student.classPlace === place).length);
  const { staff, load } = makeStaff(random, classes, sizes, size.staff, phone);
  return { classes, staff, students, load };
}

/** Numbers of the range +7 700 000, which is nobody's; the first hundred are left for the school itself. */
function fictionalPhones(numbers: readonly number[]): () => string {
  let next = 0;
  return () => {
    const digits = String(numbers[next++ % numbers.length]).padStart(4, '0');
    return `+7 700 000 ${digits.slice(0, 2)} ${digits.slice(2)}`;
  };
}
