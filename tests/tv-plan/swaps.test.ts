import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkClasses, counts } from '../../shared/tv-plan/checks/class-checks.ts';
import { checkTeachers } from '../../shared/tv-plan/checks/teacher-checks.ts';
import { withChange } from '../../shared/tv-plan/plan-change.ts';
import type { OwnLesson, PlanInput } from '../../shared/tv-plan/plan-input.ts';
import { planDays } from '../../shared/tv-plan/plan-week.ts';
import { ranker } from '../../shared/tv-plan/substitution/rank.ts';
import { findSwaps, type Swap } from '../../shared/tv-plan/substitution/swaps.ts';
import { firstSettings } from '../../shared/tv-plan/substitution/weights.ts';
import { undoLast, work } from '../people/test-house.ts';
import { aBroadcast, aLoad, anOwnLesson, aPlan, aSchoolClass, monday } from './plan-fixture.ts';
import { planHouse } from './plan-house.ts';

const people = (...ids: number[]) => ids.map((id) => ({ id, subjects: [] as string[] }));
const around = (...ids: number[]) => ({ staff: people(...ids), settings: firstSettings, balances: new Map() });
const away = (staffId: number) => [{ staffId, startsOn: monday, endsOn: monday }];
const lesson = (given: Partial<OwnLesson>) => anOwnLesson({ subjectKey: 'physics', subjectText: 'Физика', ...given });

/** The swaps of the first lesson of this class on Monday. */
function swapsOf(input: PlanInput, staff: number[], classId = 1): Swap[] {
  const items = planDays(input);
  const hit = items.find((item) => item.classId === classId && item.seats.some(({ absent }) => absent))!;
  return findSwaps({ classId, slot: hit.slot, seat: hit.seats[0]!.seat }, { input, items, around: around(...staff), notBefore: monday });
} // biome-ignore format: one call

/** Physics of 1 on Monday, who is ill; history of 2 on Wednesday in the same class. Nobody else works here. */
const week = (more: Partial<OwnLesson>[] = []): PlanInput =>
  aPlan({
    classes: [aSchoolClass(1, 5, 'kk'), aSchoolClass(2, 5, 'kk')],
    lessons: [
      lesson({ staffId: 1 }),
      lesson({ weekday: 3, staffId: 2, subjectKey: 'history-kz' }),
      ...more.map(lesson),
    ],
    absences: away(1),
  });

test('Two lessons of the class change places when nobody is free: each is held by its own teacher', () => {
  const input = week();
  const [swap, ...others] = swapsOf(input, [1, 2]);
  expect(others).toEqual([]);
  expect(swap).toMatchObject({ kind: 'lessons', staffId: 2, otherStaffId: 1, splits: 0 });
  const after = planDays(withChange(input, swap!.change));
  expect(after.filter(({ classId }) => classId === 1).map(({ day, subjectKey, seats }) => [day, subjectKey, seats[0]?.staffId])).toEqual([
    [monday, 'history-kz', 2],
    ['2020-04-08', 'physics', 1],
  ]); // biome-ignore format: the plan after it
});

test('No swap is offered to a teacher who is busy or away at the new time, of a broadcast, or of a lesson of another length', () => {
  expect(swapsOf(week([{ classId: 2, staffId: 2 }]), [1, 2])).toEqual([]); // 2 has another lesson on Monday
  expect(swapsOf(week([{ classId: 2, weekday: 3, staffId: 1 }]), [1, 2])).toEqual([]); // 1 has another on Wednesday
  const input = week();
  expect(swapsOf({ ...input, absences: [{ staffId: 1, startsOn: monday, endsOn: '2020-04-10' }] }, [1, 2])).toEqual([]);
  const longer = { ...input, lessons: input.lessons.map((one, at) => ({ ...one, minutes: at === 0 ? 40 : 90 })) };
  expect(swapsOf(longer, [1, 2])).toEqual([]);
  const tv = aPlan({ classes: [aSchoolClass(1, 5, 'kk')], broadcasts: [aBroadcast(), aBroadcast({ day: '2020-04-08', subjectKey: 'physics' })], load: [aLoad(1, 'mathematics', 1), aLoad(1, 'physics', 2)], absences: away(1) }); // biome-ignore format: one line
  expect(swapsOf(tv, [1, 2])).toEqual([]);
});

test('A busy teacher of the subject comes and somebody free takes that lesson, only when it is better than the best who is free', () => {
  const input = aPlan({
    classes: [aSchoolClass(1, 5, 'kk'), aSchoolClass(2, 5, 'kk')],
    broadcasts: [aBroadcast()],
    lessons: [lesson({ classId: 2, startsAt: 540, minutes: 40, number: null, staffId: 2, subjectKey: 'pe' })],
    load: [aLoad(1, 'mathematics', 1), aLoad(1, 'geometry', 2), aLoad(2, 'mathematics', 1)],
    absences: away(1),
  });
  const items = planDays(input);
  const hit = items.find(({ classId, kind }) => classId === 1 && kind === 'tv')!;
  const place = { classId: 1, slot: hit.slot, seat: '' };
  const swaps = (staff: { id: number; subjects: string[] }[]) =>
    findSwaps(place, { input, items, around: { staff, settings: firstSettings, balances: new Map() }, notBefore: monday });
  const [swap] = swaps([{ id: 2, subjects: ['mathematics'] }, { id: 3, subjects: ['pe'] }, { id: 1, subjects: [] }]);
  expect(swap).toMatchObject({ kind: 'people', staffId: 2, otherStaffId: 3 });
  const after = planDays(withChange(input, swap!.change));
  expect(after.map(({ seats }) => seats[0]?.staffId)).toContain(3);
  expect(checkTeachers(after)).toEqual([]);
  expect(swaps([{ id: 2, subjects: [] }, { id: 3, subjects: ['mathematics'] }])).toEqual([]); // 3 alone does better
}); // biome-ignore format: one list of people a line

test('A swap that splits a double is told so and stands behind one that does not', () => {
  const input = week([{ weekday: 4, number: 1, staffId: 3, subjectKey: 'music' }, { weekday: 4, number: 2, staffId: 3, subjectKey: 'music' }]); // biome-ignore format: one line
  const swaps = swapsOf(input, [1, 2, 3]);
  expect(swaps.map(({ staffId, splits }) => [staffId, splits])).toEqual([[2, 0], [3, 1], [3, 1]]); // biome-ignore format: one line
});

test('Whoever can take both halves of a double is ahead of whoever would split it', () => {
  const input = aPlan({
    classes: [aSchoolClass(1, 5, 'kk'), aSchoolClass(2, 5, 'kk')],
    lessons: [lesson({ number: 1, staffId: 1 }), lesson({ number: 2, staffId: 1 }), lesson({ classId: 2, number: 2, staffId: 2, subjectKey: 'pe' })], // biome-ignore format: one line
    absences: away(1),
  });
  const items = planDays(input);
  const [first] = items;
  const ranked = ranker(input, items, around(2, 3)).rank(first!, 1);
  const double = (id: number) => ranked.find(({ staffId }) => staffId === id)?.points.find(({ criterion }) => criterion === 'double'); // biome-ignore format: one line
  expect(double(3)).toEqual({ criterion: 'double', value: 1, points: 8 });
  expect(double(2)).toEqual({ criterion: 'double', value: -1, points: -8 });
  expect(ranked[0]?.staffId).toBe(3);
  const sent = withChange(input, { kind: 'substitute', lines: [{ classId: 1, slot: items[1]!.slot, seat: '', staffId: 2 }], reason: '' }); // biome-ignore format: one line
  const after = planDays(sent);
  const then = ranker(sent, after, around(2, 3)).rank(after[0]!, 1);
  expect(then.find(({ staffId }) => staffId === 2)?.points).toContainEqual({
    criterion: 'double',
    value: 1,
    points: 8,
  });
});

const lessons = fc.array(
  fc.record({ classId: fc.integer({ min: 1, max: 3 }), staffId: fc.integer({ min: 1, max: 4 }), weekday: fc.integer({ min: 1, max: 3 }), number: fc.integer({ min: 1, max: 3 }) }),
  { minLength: 2, maxLength: 16 },
); // biome-ignore format: one lesson

test('No swap makes a new clash of a class or a teacher, and each leaves the lesson held', () => {
  fc.assert(
    fc.property(lessons, (given) => {
      const input = aPlan({
        classes: [1, 2, 3].map((id) => aSchoolClass(id, 5, 'kk')),
        lessons: given.map((one, at) => lesson({ ...one, subjectKey: null, subjectText: `s${at}` })),
        absences: away(1),
      });
      const before = planDays(input);
      const clashes = (items: typeof before) => checkTeachers(items).length + checkClasses(items).length;
      for (const item of before.filter(counts).filter(({ seats }) => seats.some(({ absent }) => absent))) {
        const place = { classId: item.classId, slot: item.slot, seat: item.seats[0]!.seat };
        for (const swap of findSwaps(place, { input, items: before, around: around(1, 2, 3, 4), notBefore: monday })) {
          const after = planDays(withChange(input, swap.change));
          expect(clashes(after)).toBeLessThanOrEqual(clashes(before));
          const held = after.find(({ classId, slot }) => classId === item.classId && slot === item.slot);
          expect(held?.seats[0]?.staffId).not.toBeNull();
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('A swap is shown with its consequences, taken, and taken back', async () => {
  const house = await planHouse();
  const classId = await house.addClass(5, 'А', 'kk');
  const [ill, other] = [await house.addTeacher('Серікова'), await house.addTeacher('Ахметова')];
  const { tvPlan, people: room, plan } = house;
  const { id: timetableId } = await tvPlan.addTimetable({ name: 'Весна', startsOn: monday }, work);
  const own = { timetableId, classId, number: 1, startsAt: 600, minutes: 40, groupName: '', room: '', subjectText: '' };
  await tvPlan.addLesson({ ...own, weekday: 1, subjectKey: 'physics', staffId: ill }, work);
  await tvPlan.addLesson({ ...own, weekday: 3, subjectKey: 'pe', staffId: other }, work);
  await room.saveAbsence({ id: null, staffId: ill, startsOn: monday, endsOn: monday, kind: 'ill', note: '', coverId: null }, work); // biome-ignore format: one line
  const week = { from: monday, to: '2020-04-12' };
  const [hit] = await tvPlan.listHits({ ...week, staffId: null }, work);
  const swaps = await tvPlan.findSwaps({ classId, slot: hit!.slot, seat: hit!.seat }, work);
  const swap = swaps.find(({ kind }) => kind === 'lessons')!;
  const change = swap.change as Swap['change'];
  const tried = await tvPlan.tryChange({ ...week, change }, work);
  expect(tried.gone.map(({ kind }) => kind)).toContain('uncovered');
  expect(tried.found).toEqual([]);
  expect((await tvPlan.listHits({ ...week, staffId: null }, work)).length).toBe(1); // looking changes nothing
  await tvPlan.makeChange(change, work);
  expect(await tvPlan.listHits({ ...week, staffId: null }, work)).toEqual([]);
  expect((await plan()).items.map(({ day, subjectKey }) => [day, subjectKey])).toEqual([[monday, 'pe'], ['2020-04-08', 'physics']]); // biome-ignore format: one line
  await undoLast(house);
  expect(await tvPlan.listHits({ ...week, staffId: null }, work)).toHaveLength(1);
});
