import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openStore } from '../../main/database/open.ts';
import type { Store } from '../../main/database/store.ts';
import type { LayOut } from '../../main/lessons/lessons.service.ts';
import { lessonsService } from '../../main/lessons/lessons.service.ts';
import { openPool } from '../../main/work/pool.ts';
import type { SheetText } from '../../shared/lessons/lessons.contract.ts';
import type { Work } from '../../shared/rpc.ts';
import { sortKey } from '../../shared/text/collation.ts';

export const work: Work = { signal: new AbortController().signal, progress: () => {} };

/** Classes 7А (1), 7Б (2) and 8А (3) in Russian and 7Ә (4) in Kazakh; two paper students in 7Б. */
export async function openSmallSchool(layOut?: LayOut) {
  const folder = mkdtempSync(join(tmpdir(), 'zavuch-lessons-'));
  const store = openStore(join(folder, 'school.zavuch'));
  onTestFinished(async () => {
    await pool.close();
    await store.close();
    rmSync(folder, { recursive: true });
  });
  const pool = openPool();
  await fill(store);
  const foundation = { store, pool, cacheFolder: folder, papersFolder: folder };
  return { store, lessons: lessonsService(foundation, layOut) };
}

const names = { patronymic: '', phone: '', email: '', sortKey: '', search: '' };
const family = {
  patronymic: '',
  address: '',
  postcode: '',
  phone: '',
  guardian: '',
  guardianPhone: '',
  sortKey: '',
  search: '',
};

async function fill({ db }: Store): Promise<void> {
  const subjects = ['algebra', 'physics', 'music'];
  await db.deleteFrom('subject').execute();
  await db
    .insertInto('subject')
    .values(subjects.map((key, position) => ({ key, nameRu: `${key} ru`, nameKk: `${key} kk`, position })))
    .execute();
  const classes = [
    { grade: 7, letter: 'А', language: 'ru' },
    { grade: 7, letter: 'Б', language: 'ru' },
    { grade: 8, letter: 'А', language: 'ru' },
    { grade: 7, letter: 'Ә', language: 'kk' },
  ];
  await db
    .insertInto('class')
    .values(classes.map((row) => ({ ...row, shift: 1, sortKey: sortKey(`${row.grade}${row.letter}`) })))
    .execute();
  await db
    .insertInto('staff')
    .values({ ...names, lastName: 'Пробная', firstName: 'Анна' })
    .execute();
  const load = [1, 2, 3, 4].flatMap((classId) =>
    ['algebra', 'physics'].map((subjectKey) => ({
      classId,
      subjectKey,
      groupName: '',
      hours: 2,
      staffId: subjectKey === 'algebra' ? 1 : null,
    })),
  );
  await db.insertInto('teachingLoad').values(load).execute();
  for (const [place, internet] of [0, 0, 1, null].entries()) {
    const name = { ...family, lastName: `Ученик ${place}`, firstName: 'Имя' };
    await db
      .insertInto('student')
      .values({ ...name, classId: 2 })
      .execute();
    await db
      .insertInto('access')
      .values({ studentId: place + 1, internet, overrideReason: '' })
      .execute();
  }
}

export const emptySheet: SheetText = {
  topic: '',
  pages: '',
  notes: { type: 'doc', content: [] },
  questions: [],
  tasks: [],
  extra: [],
  feedback: '',
  minutes: null,
  dueOn: null,
  state: 'draft',
};

export const fullSheet: SheetText = {
  ...emptySheet,
  topic: 'Линейное уравнение',
  pages: 'с. 84–88',
  questions: [{ text: 'Что такое корень?', lines: 2 }],
  feedback: 'Вложи лист в конверт',
  minutes: 80,
  dueOn: '2020-04-10',
  state: 'ready',
};
