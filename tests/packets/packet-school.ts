import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type House, openHouse } from '../../main/house.ts';
import { insertSheet, type NewSheet } from '../../main/lessons/lessons.repository.ts';
import type { Language } from '../../shared/language.ts';
import type { StudentInput } from '../../shared/people/people.contract.ts';
import type { Work } from '../../shared/rpc.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

export const work: Work = { signal: new AbortController().signal, progress: () => {} };
export const week = '2020-W15';

/** A school without classes, in a file of its own; papers go to `folder/papers`. */
export async function openSchool(): Promise<House & { folder: string }> {
  const folder = temporaryFolder();
  const house = await openHouse(join(folder, 'school.sqlite'), join(folder, 'papers'));
  onTestFinished(() => house.close());
  return { ...house, folder };
}

/** Adds a class with a load of the given subjects; returns its id. */
export async function addClass(
  { rooms }: House,
  grade: number,
  letter: string,
  language: Language,
  subjects: string[],
): Promise<number> {
  const { id } = await rooms.people.addClass({ grade, letter, language, shift: 1, classTeacherId: null }, work);
  for (const subjectKey of subjects) {
    await rooms.people.addLoad({ classId: id, subjectKey, groupName: '', staffId: null, hours: 2 }, work);
  }
  return id;
}

/** Adds a student whose internet is as given (null: not asked); returns the id. */
export async function addStudent(
  { rooms }: House,
  classId: number,
  lastName: string,
  internet: boolean | null,
  given: Partial<StudentInput> = {},
): Promise<number> {
  const { id } = await rooms.people.addStudent(
    {
      classId, lastName, firstName: 'Имя', patronymic: '', journalId: null, phone: '', guardian: '', guardianPhone: '',
      address: `ул. Учебная, 1\nг. Пробный`, postcode: '050000', ...given,
    },
    work,
  ); // biome-ignore format: the empty fields are of no interest
  if (internet !== null) await rooms.access.answer({ studentIds: [id], answers: { internet } }, work);
  return id;
}

/** Adds a lesson sheet; returns its id. */
export function addSheet(
  { store }: House,
  subjectKey: string,
  classIds: number[],
  given: Partial<NewSheet> = {},
): Promise<number> {
  const sheet: NewSheet = {
    week, grade: 5, language: 'ru', subjectKey, classIds, topic: `Тема ${subjectKey}`, pages: 'с. 1–2',
    notes: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Прочитай и запомни.' }] }] },
    questions: [{ text: 'Что нового?', lines: 2 }], tasks: [], extra: [], feedback: 'Вложи лист в конверт.',
    minutes: 40, dueOn: null, state: 'ready', ...given,
  }; // biome-ignore format: a sheet like any other
  return store.change('lessons', 'saveSheet', {}, (trx) => insertSheet(trx, sheet));
}

/** Takes the newest change back, as Ctrl+Z does. */
export async function undoLast({ store }: House): Promise<void> {
  const { id } = await store.db.selectFrom('change').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow();
  await store.undo(id);
}

/** Five students: three on paper in 5А, one in the Kazakh 5Ә, one on paper in 6А, which has neither load nor sheets. */
export async function smallSchool() {
  const house = await openSchool();
  const russian = await addClass(house, 5, 'А', 'ru', ['mathematics', 'english', 'art-craft']);
  const kazakh = await addClass(house, 5, 'Ә', 'kk', ['mathematics']);
  const bare = await addClass(house, 6, 'А', 'ru', []);
  const students = {
    late: await addStudent(house, russian, 'Яковлев', false, { postcode: '050000', address: 'ул. Мира, 2' }),
    early: await addStudent(house, russian, 'Абрамов', false, { postcode: '050000', address: 'ул. Мира, 10' }),
    homeless: await addStudent(house, russian, 'Безадресный', false, { postcode: '', address: '' }),
    kazakh: await addStudent(house, kazakh, 'Әлиев', false, { postcode: '010000', address: 'Абай көшесі, 1' }),
    bare: await addStudent(house, bare, 'Пустой', false),
    online: await addStudent(house, russian, 'Сетевой', true),
    unknown: await addStudent(house, russian, 'Неспрошенный', null),
  };
  const sheets = {
    english: await addSheet(house, 'english', [russian]),
    mathematics: await addSheet(house, 'mathematics', [russian]),
    draft: await addSheet(house, 'art-craft', [russian], { state: 'draft' }),
    kazakh: await addSheet(house, 'mathematics', [kazakh], { language: 'kk', topic: 'Бөлшектер' }),
  };
  return { house, classes: { russian, kazakh, bare }, students, sheets };
}
