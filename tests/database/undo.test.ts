import { join } from 'node:path';
import fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../main/database/open.ts';
import type { Store, Trx } from '../../main/database/store.ts';
import type { Announcement } from '../../shared/rpc.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function openSchool(): Store {
  const store = openStore(join(temporaryFolder(), 'school.sqlite'));
  onTestFinished(() => store.close());
  return store;
}

const tables = ['class', 'staff', 'staff_role', 'student', 'access', 'teaching_load', 'subject'] as const;

/** All rows of the tables, as one text that can be compared. */
async function picture(store: Store): Promise<string> {
  const parts = await Promise.all(
    tables.map((table) =>
      sql
        .raw(`SELECT * FROM ${table} ORDER BY id`)
        .execute(store.db)
        .then(({ rows }) => rows),
    ),
  );
  return JSON.stringify(parts);
}

const addClass = (trx: Trx, letter: string, id?: number) =>
  trx
    .insertInto('class')
    .values({
      ...(id ? { id } : {}),
      grade: 7,
      letter,
      language: 'kk',
      shift: 1,
      classTeacherId: null,
      sortKey: letter,
    })
    .execute();
const addStudent = (trx: Trx, id: number, classId: number, name = 'Әбіл') =>
  trx
    .insertInto('student')
    .values({
      id,
      classId,
      lastName: name,
      firstName: '',
      patronymic: '',
      journalId: null,
      address: '',
      postcode: '',
      phone: '',
      guardian: '',
      guardianPhone: '',
      sortKey: '',
      search: '',
    })
    .execute();
const addStaff = (trx: Trx, id: number) =>
  trx
    .insertInto('staff')
    .values({ id, lastName: 'Ұлан', firstName: '', patronymic: '', phone: '', email: '', sortKey: '', search: '' })
    .execute();

/** Makes a change and gives its number. */
async function change(store: Store, make: (trx: Trx) => Promise<unknown>): Promise<number> {
  return store.change('people', 'test', {}, async (trx, id) => {
    await make(trx);
    return id;
  });
}

describe('taking a change back', () => {
  test('brings back rows that went with their parent, and values to the letter', async () => {
    const store = openSchool();
    await change(store, async (trx) => {
      await addClass(trx, 'А', 1);
      await addStudent(trx, 1, 1, "Д'Артаньян; DROP TABLE student; -- ә\n\u2028😀");
      await trx
        .insertInto('access')
        .values({
          studentId: 1,
          internet: 0,
          device: null,
          tv: 1,
          phone: 1,
          channelOverride: null,
          overrideReason: '',
          askedOn: null,
        })
        .execute();
      await trx.insertInto('subject').values({ key: 'x', nameRu: '', nameKk: '', position: 1 }).execute();
      await trx
        .insertInto('teachingLoad')
        .values({ classId: 1, subjectKey: 'x', groupName: '', staffId: null, hours: 0.1 + 0.2 })
        .execute();
    });
    const before = await picture(store);
    const deleted = await change(store, (trx) => trx.deleteFrom('student').execute());
    const alsoClass = await change(store, (trx) => trx.deleteFrom('class').execute());
    await store.undo(alsoClass);
    await store.undo(deleted);
    expect(await picture(store)).toBe(before);
  });

  test('can be done again, and taken back again', async () => {
    const store = openSchool();
    const announced: Announcement[] = [];
    store.onChange((announcement) => announced.push(announcement));
    const empty = await picture(store);
    const id = await change(store, (trx) => addClass(trx, 'Ә'));
    const full = await picture(store);
    await store.undo(id);
    expect(await picture(store)).toBe(empty);
    await store.undo(announced.at(-1)!.id);
    expect(await picture(store)).toBe(full);
    await store.undo(id);
    expect(await picture(store)).toBe(empty);
    expect(announced.map(({ undoes }) => undoes)).toEqual([undefined, id, announced[1]!.id, id]);
  });

  test('is refused when the row was changed since, and changes nothing', async () => {
    const store = openSchool();
    const first = await change(store, (trx) => addClass(trx, 'А', 1));
    await change(store, (trx) => trx.updateTable('class').set({ shift: 2 }).execute());
    const before = await picture(store);
    await expect(store.undo(first)).rejects.toMatchObject({ key: 'changes.cannotUndo' });
    expect(await picture(store)).toBe(before);
  });

  test('is refused when later rows hang on what would go', async () => {
    const store = openSchool();
    const made = await change(store, (trx) => addClass(trx, 'А', 1));
    await change(store, (trx) => addStudent(trx, 1, 1));
    const before = await picture(store);
    await expect(store.undo(made)).rejects.toMatchObject({ key: 'changes.cannotUndo' });
    expect(await picture(store)).toBe(before);
  });

  test('is refused when it would take later work along', async () => {
    const store = openSchool();
    const hired = await change(store, (trx) => addStaff(trx, 1));
    await change(store, (trx) => trx.insertInto('staffRole').values({ staffId: 1, role: 'director' }).execute());
    const classMade = await change(store, (trx) => addClass(trx, 'А', 1));
    await change(store, (trx) => trx.updateTable('class').set({ classTeacherId: 1 }).execute());
    const before = await picture(store);
    await expect(store.undo(hired)).rejects.toMatchObject({ key: 'changes.cannotUndo' });
    await expect(store.undo(classMade)).rejects.toMatchObject({ key: 'changes.cannotUndo' });
    expect(await picture(store)).toBe(before);
  });

  test('is refused when its place is taken by now', async () => {
    const store = openSchool();
    await change(store, (trx) => addClass(trx, 'А', 1));
    const deleted = await change(store, (trx) => trx.deleteFrom('class').execute());
    await change(store, (trx) => addClass(trx, 'А', 2));
    const before = await picture(store);
    await expect(store.undo(deleted)).rejects.toMatchObject({ key: 'changes.cannotUndo' });
    expect(await picture(store)).toBe(before);
  });

  test('cannot be done twice', async () => {
    const store = openSchool();
    const id = await change(store, (trx) => addClass(trx, 'А'));
    await store.undo(id);
    await expect(store.undo(id)).rejects.toMatchObject({ key: 'changes.alreadyUndone' });
  });

  test('an older undo is not done again over a newer one', async () => {
    const store = openSchool();
    const undos: number[] = [];
    store.onChange(({ id, undoes }) => undoes !== undefined && undos.push(id));
    const first = await change(store, (trx) => addClass(trx, 'А', 1));
    const second = await change(store, (trx) => trx.updateTable('class').set({ shift: 2 }).execute());
    await store.undo(second);
    await store.undo(first);
    await expect(store.undo(undos[0]!)).rejects.toMatchObject({ key: 'changes.cannotUndo' });
    await store.undo(undos[1]!);
    await store.undo(undos[0]!);
    expect(await store.db.selectFrom('class').select('shift').execute()).toEqual([{ shift: 2 }]);
  });

  test('a change that fails leaves neither rows nor a line in the log', async () => {
    const store = openSchool();
    const before = await picture(store);
    const failing = change(store, async (trx) => {
      await addClass(trx, 'А');
      throw new Error('power cut');
    });
    await expect(failing).rejects.toThrow('power cut');
    expect(await picture(store)).toBe(before);
    expect(await store.db.selectFrom('change').selectAll().execute()).toEqual([]);
    const id = await change(store, (trx) => addClass(trx, 'Б'));
    await store.undo(id);
    expect(await picture(store)).toBe(before);
  });
});

type Step = {
  kind: 'class' | 'student' | 'move' | 'staff' | 'teacher' | 'answer' | 'delete' | 'dismiss';
  a: number;
  b: number;
  text: string;
};
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('class', 'student', 'move', 'staff', 'teacher', 'answer', 'delete', 'dismiss'),
  a: fc.integer({ min: 1, max: 6 }),
  b: fc.integer({ min: 1, max: 4 }),
  text: fc.string({ unit: 'grapheme', maxLength: 6 }).map((text) => text.replaceAll('\u0000', '')),
});

/** One step of daily work; a step that does not fit (no such class) fails and changes nothing. */
function work(trx: Trx, { kind, a, b, text }: Step): Promise<unknown> {
  if (kind === 'class') return addClass(trx, 'АӘБВ'[b - 1]!);
  if (kind === 'student') return addStudent(trx, a, b, text);
  if (kind === 'move')
    return trx.updateTable('student').set({ classId: b, address: text }).where('id', '>=', a).execute();
  if (kind === 'staff') return addStaff(trx, a);
  if (kind === 'teacher') return trx.updateTable('class').set({ classTeacherId: a }).where('id', '=', b).execute();
  if (kind === 'answer')
    return trx
      .insertInto('access')
      .values({
        studentId: a,
        internet: b % 2,
        device: null,
        tv: null,
        phone: null,
        channelOverride: null,
        overrideReason: text,
        askedOn: null,
      })
      .execute();
  if (kind === 'dismiss') return trx.deleteFrom('staff').where('id', '=', a).execute();
  return trx.deleteFrom('student').where('id', '<=', a).execute();
}

describe('whatever is done', () => {
  const seed = 20_200_406;
  const steps = fc.array(step, { minLength: 1, maxLength: 14 });

  test('taking everything back in turn passes every state on the way, and doing it again too', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (list) => {
        const store = openStore(':memory:');
        const undos: number[] = [];
        store.onChange(({ id, undoes }) => undoes !== undefined && undos.push(id));
        const states = [await picture(store)];
        const ids: number[] = [];
        for (const one of list) {
          const id = await change(store, (trx) => work(trx, one)).catch(() => null);
          const now = await picture(store);
          if (id === null) expect(now).toBe(states.at(-1));
          else if (now !== states.at(-1)) ids.push(states.push(now) && id);
        }
        for (let place = ids.length - 1; place >= 0; place--) {
          await store.undo(ids[place]!);
          expect(await picture(store)).toBe(states[place]);
        }
        for (let place = 1; place <= ids.length; place++) {
          await store.undo(undos[ids.length - place]!);
          expect(await picture(store)).toBe(states[place]);
        }
        await store.close();
      }),
      { seed, numRuns: 150 },
    );
  });

  test('taking back in any order either works or is refused, and the file stays sound', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.array(fc.nat(30), { maxLength: 20 }), async (list, order) => {
        const store = openStore(':memory:');
        for (const one of list) await change(store, (trx) => work(trx, one)).catch(() => null);
        for (const pick of order) {
          const before = await picture(store);
          const refused = await store.undo(pick).then(
            () => null,
            (error: unknown) => error,
          );
          if (refused === null) continue;
          expect(refused).toMatchObject({ name: 'Problem' });
          expect(await picture(store)).toBe(before);
        }
        expect(store.checkIntegrity()).toEqual([]);
        await store.close();
      }),
      { seed, numRuns: 150 },
    );
  });
});
