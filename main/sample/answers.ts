import { groupBy } from '../../shared/group-by.ts';
import type { Random } from './random.ts';
import type { SampleAnswers, SampleStudent } from './rows.ts';

type Unasked = Omit<SampleStudent, 'access'>;

/**
 * Answers of the families. Exactly `paper` students are without internet, spread evenly over the classes, from the
 * villages first; brothers and sisters always give the same answer.
 */
export function answerAll(
  random: Random,
  students: readonly Unasked[],
  classes: number,
  paper: number,
): SampleStudent[] {
  const without = pickFamilies(random, students, classes, paper);
  const answers = new Map<number, SampleAnswers>();
  return students.map((student) => {
    const access = answers.get(student.family) ?? answer(random, !without.has(student.family));
    answers.set(student.family, access);
    return { ...student, access };
  });
}

function answer(random: Random, internet: boolean): SampleAnswers {
  return {
    internet,
    device: internet || random.chance(0.3),
    tv: random.chance(internet ? 0.97 : 0.85),
    phone: internet || random.chance(0.9),
  };
}

function pickFamilies(random: Random, students: readonly Unasked[], classes: number, paper: number): Set<number> {
  const inClass = groupBy(students, (student) => student.classPlace);
  const inFamily = groupBy(students, (student) => student.family);
  const left = quotas(inClass, classes, paper);
  const chosen = new Set<number>();
  const takes = (family: number) => {
    const children = inFamily.get(family) ?? [];
    const need = groupBy(children, (child) => child.classPlace);
    return [...need].every(([place, those]) => (left[place] ?? 0) >= those.length);
  };
  const take = (family: number) => {
    chosen.add(family);
    for (const child of inFamily.get(family) ?? []) left[child.classPlace] = (left[child.classPlace] ?? 0) - 1;
  };
  for (let place = 0; place < classes; place++) {
    const mixed = random.shuffle(inClass.get(place) ?? []);
    const far = mixed.filter((student) => student.village || random.chance(0.15));
    for (const { family } of [...far, ...mixed])
      if ((left[place] ?? 0) > 0 && !chosen.has(family) && takes(family)) take(family);
  }
  return chosen;
}

/** How many of each class: the classes get equal shares, as far as they have students. */
function quotas(inClass: Map<number, Unasked[]>, classes: number, paper: number): number[] {
  const quota = Array.from({ length: classes }, () => 0);
  let left = paper;
  for (let moved = true; moved && left > 0; ) {
    moved = false;
    for (let place = 0; place < classes && left > 0; place++) {
      if ((quota[place] ?? 0) >= (inClass.get(place)?.length ?? 0)) continue;
      quota[place] = (quota[place] ?? 0) + 1;
      left -= 1;
      moved = true;
    }
  }
  return quota;
}
