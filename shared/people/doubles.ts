import { fold } from '../text/collation.ts';
import type { Student } from './people.contract.ts';
import { formatPerson } from './person-name.ts';

type Named = Pick<Student, 'id' | 'classId' | 'lastName' | 'firstName' | 'patronymic'>;

/** Names of one class that are written alike (case, ё and look-alike letters do not count). */
const nameIn = (student: Named) => `${student.classId} ${fold(formatPerson(student))}`;

/** Students who stand twice in one class under one name: probably one child entered twice. */
export function findDoubles(students: readonly Named[]): Set<number> {
  const first = new Map<string, number>();
  const doubles = new Set<number>();
  for (const student of students) {
    const name = nameIn(student);
    const other = first.get(name);
    if (other === undefined) first.set(name, student.id);
    else doubles.add(other).add(student.id);
  }
  return doubles;
}

/** Another student of the class with this very name, if there is one. */
export function findDouble<S extends Named>(students: readonly S[], draft: Named): S | undefined {
  const name = nameIn(draft);
  return draft.lastName.trim() === '' ? undefined : students.find((one) => one.id !== draft.id && nameIn(one) === name);
}
