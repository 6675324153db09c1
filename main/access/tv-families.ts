import { countTvChildren, findFamilies, homeMarks } from '../../shared/access/family.ts';
import { inSlices } from '../breathe.ts';
import type { Db } from '../database/store.ts';
import { findHomes } from '../people/student.repository.ts';
import { accessOf, findAccess } from './access.repository.ts';

/** Brothers and sisters who all have to learn by the one TV set at home: their family names and classes. */
export async function findTvFamilies(db: Db): Promise<{ name: string; classIds: number[]; studentId: number }[]> {
  const [students, access] = [await findHomes(db), await findAccess(db)];
  const marks = (await inSlices(students, 500, (part) => part.map(homeMarks))).flat();
  const byId = new Map(students.map((student) => [student.id, student]));
  const seen = new Set<readonly number[]>();
  return [...findFamilies(students, marks).values()].flatMap((ids) => {
    if (ids.length < 2 || seen.has(ids)) return [];
    seen.add(ids);
    const [first = 0, ...others] = ids.filter((id) => countTvChildren([accessOf(access, id)]) === 1);
    if (others.length === 0) return [];
    const children = [first, ...others].flatMap((id) => byId.get(id) ?? []);
    const name = [...new Set(children.map(({ lastName }) => lastName))].join(', ');
    return [{ name, classIds: children.map(({ classId }) => classId), studentId: first }];
  });
}
