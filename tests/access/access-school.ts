import { emptyAnswers } from '../../shared/access/answers.ts';
import type { StudentInput } from '../../shared/people/people.contract.ts';
import { today } from '../../shared/week.ts';
import { aClass, aStudent, emptyHouse, work } from '../people/test-house.ts';

/** A class 7А with students of these family names, in a school of its own. */
export async function schoolWith(lastNames: readonly string[], given: (place: number) => Partial<StudentInput> = () => ({})) {
  const house = await emptyHouse();
  const { people, access } = house.rooms;
  const { id: classId } = await people.addClass(aClass(), work);
  const ids: number[] = [];
  for (const [place, lastName] of lastNames.entries()) {
    ids.push((await people.addStudent(aStudent(classId, { lastName, ...given(place) }), work)).id);
  }
  return { house, people, access, classId, ids };
} // biome-ignore format: one line for the signature

/** A whole interview; what is not named was not answered. */
export const anInterview = (studentId: number, answers: Partial<typeof emptyAnswers> = {}) => ({
  studentId,
  answers: { ...emptyAnswers, ...answers },
  saidBy: 'мать',
  askedOn: today(),
  recheckOn: null,
  source: 'survey' as const,
});
