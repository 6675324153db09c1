import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveToWeek, planCopy, weeksBetween } from '../../shared/lessons/copying.ts';
import type { LessonSheet } from '../../shared/lessons/lesson-sheet.ts';
import { addWeeks, dayOfWeek, weekOf } from '../../shared/week.ts';
import { fullSheet, openSmallSchool, work } from './small-school.ts';

const seed = 2020;
const anyWeek = fc.integer({ min: 0, max: 3000 }).map((count) => addWeeks('1990-W01', count));
const anySheet = fc.record({
  id: fc.nat(),
  week: fc.constant<string>('2020-W15'),
  subjectKey: fc.constantFrom('a', 'b', 'c'),
  classIds: fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { minLength: 1 }),
  dueOn: fc.constantFrom(null, '2020-04-06', '2020-04-12'),
  state: fc.constantFrom<LessonSheet['state']>('draft', 'ready'),
});

test('A moved due date keeps its weekday and its place in the week, over years and 53-week years', () => {
  fc.assert(
    fc.property(anyWeek, anyWeek, fc.integer({ min: 1, max: 7 }), (from, to, weekday) => {
      const moved = moveToWeek({ week: from, dueOn: dayOfWeek(from, weekday), state: 'ready' }, to);
      expect(moved).toEqual({ week: to, dueOn: dayOfWeek(to, weekday), state: 'draft' });
      expect(weekOf(moved.dueOn!)).toBe(to);
      expect(addWeeks(from, weeksBetween(from, to))).toBe(to);
    }),
    { seed },
  );
});

test('A copy never gives a class a second sheet of a subject, and leaves no place empty that it could fill', () => {
  fc.assert(
    fc.property(fc.array(anySheet), fc.array(anySheet), (source, present) => {
      const sources = withoutDoubles(source);
      const there = withoutDoubles(present);
      const plan = planCopy(sources, there, { to: '2020-W16', classId: null, subjectKey: null });
      const places = [...there, ...plan.drafts].flatMap(placesOf);
      expect(new Set(places).size).toBe(places.length);
      expect(new Set(places)).toEqual(new Set([...there, ...sources].flatMap(placesOf)));
      expect(plan.drafts.every(({ state, week }) => state === 'draft' && week === '2020-W16')).toBe(true);
    }),
    { seed },
  );
});

type Placed = Pick<LessonSheet, 'classIds' | 'subjectKey'>;
const placesOf = ({ classIds, subjectKey }: Placed) => classIds.map((id) => `${id} ${subjectKey}`);
function withoutDoubles<T extends Placed>(sheets: T[]): T[] {
  const seen = new Set<string>();
  return sheets.filter((sheet) => {
    const places = placesOf(sheet);
    if (places.some((place) => seen.has(place))) return false;
    for (const place of places) seen.add(place);
    return true;
  });
}

test('Last week is copied as drafts, and sheets that are there stay as they are', async () => {
  const { lessons } = await openSmallSchool();
  const [from, to] = ['2020-W15', '2020-W16'];
  await lessons.start({ week: from, subjectKey: 'algebra', classIds: [1, 2], text: fullSheet }, work);
  await lessons.start({ week: from, subjectKey: 'physics', classIds: [3], text: fullSheet }, work);
  const own = await lessons.start(
    { week: to, subjectKey: 'algebra', classIds: [1], text: { ...fullSheet, topic: 'Своя' } },
    work,
  );
  const all = { from, to, classId: null, subjectKey: null };
  const { sheetIds, skipped } = await lessons.copyFrom(all, work);
  expect([sheetIds.length, skipped]).toEqual([2, 1]);
  const copy = await lessons.findPlace({ week: to, classId: 2, subjectKey: 'algebra' }, work);
  expect(copy.sheet).toMatchObject({ classIds: [2], state: 'draft', dueOn: '2020-04-17', topic: fullSheet.topic });
  expect((await lessons.findSheet({ sheetId: own.sheet.id }, work)).sheet?.topic).toBe('Своя');
  await expect(lessons.copyFrom(all, work)).rejects.toMatchObject({ key: 'lessons.copy.allThere' });
  await expect(lessons.copyFrom({ ...all, classId: 4 }, work)).rejects.toMatchObject({ key: 'lessons.copy.nothing' });
});

test('A class that has grown into the next grade does not get the sheets of its old one', async () => {
  const { lessons, store } = await openSmallSchool();
  await lessons.start({ week: '2020-W15', subjectKey: 'algebra', classIds: [1, 2], text: fullSheet }, work);
  await store.db.updateTable('class').set({ grade: 8, letter: 'В' }).where('id', '=', 1).execute();
  await lessons.copyFrom({ from: '2020-W15', to: '2020-W36', classId: null, subjectKey: null }, work);
  const board = await lessons.findBoard({ week: '2020-W36' }, work);
  expect(board.cells.filter(({ sheetId }) => sheetId !== null).map(({ classId }) => classId)).toEqual([2]);
});
