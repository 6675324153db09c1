import fc from 'fast-check';
import { expect, test } from 'vitest';
import { solveDay } from '../../main/tv-plan/solve-day.ts';
import { counts } from '../../shared/tv-plan/checks/class-checks.ts';
import { checkTeachers } from '../../shared/tv-plan/checks/teacher-checks.ts';
import { countHeld, ledger, ledgerColumns, ledgerEntries, progress } from '../../shared/tv-plan/ledger.ts';
import { withChange } from '../../shared/tv-plan/plan-change.ts';
import type { PlanInput } from '../../shared/tv-plan/plan-input.ts';
import { planDays } from '../../shared/tv-plan/plan-week.ts';
import { type RankAround, ranker } from '../../shared/tv-plan/substitution/rank.ts';
import { firstSettings } from '../../shared/tv-plan/substitution/weights.ts';
import { dayProblem, greedy, score } from '../../shared/tv-plan/substitution/whole-day.ts';
import { aBroadcast, aLoad, anOwnLesson, aPlan, aSchoolClass, monday } from './plan-fixture.ts';

const anAround = (given: Partial<RankAround> = {}): RankAround => ({
  staff: [],
  settings: firstSettings,
  balances: new Map(),
  ...given,
});
const people = (...ids: number[]) => ids.map((id) => ({ id, subjects: [] as string[] }));

/** 5A and 5B: maths by 1 (absent), history by 2, PE by 3. */
function aDay(): PlanInput {
  return aPlan({
    classes: [aSchoolClass(1, 5, 'kk'), aSchoolClass(2, 5, 'kk')],
    broadcasts: [aBroadcast({ startsAt: 540 }), aBroadcast({ startsAt: 560 })],
    lessons: [
      anOwnLesson({ classId: 2, startsAt: 545, minutes: 40, subjectKey: 'history-kz', staffId: 2 }),
      anOwnLesson({ classId: 1, startsAt: 580, minutes: 40, subjectKey: 'pe', staffId: 3 }),
    ],
    load: [aLoad(1, 'mathematics', 1), aLoad(2, 'mathematics', 1), aLoad(1, 'pe', 3)],
    absences: [{ staffId: 1, startsOn: monday, endsOn: monday }],
  });
}

test('Every point of a candidate is shown: subject, class, class teacher, adjacent lessons, load of the day, fairness', () => {
  const input = aDay();
  input.classes[0]!.classTeacherId = 3;
  const items = planDays(input);
  const around = anAround({
    staff: [{ id: 3, subjects: ['mathematics'] }, ...people(4)],
    balances: new Map([[4, { month: 2, year: 5 }]]),
  });
  const second = items.find(({ classId, startsAt }) => classId === 1 && startsAt === 560)!;
  const [best, other] = ranker(input, items, around).rank(second, 1);
  expect(best?.staffId).toBe(3);
  expect(Object.fromEntries(best!.points.map(({ criterion, points }) => [criterion, points]))).toEqual({ subject: 20, teachesClass: 10, classTeacher: 6, adjacent: 4, double: 8, dayLoad: -1 }); // biome-ignore format: one line
  expect(best?.total).toBe(47);
  expect(other).toMatchObject({ staffId: 4, free: true, total: -3 });
  expect(other?.points).toEqual([{ criterion: 'double', value: 1, points: 8 }, { criterion: 'fairMonth', value: 2, points: -6 }, { criterion: 'fairYear', value: 5, points: -5 }]); // biome-ignore format: one line
});

test('A busy candidate is shown with what is in the way; an absent one and a full day too', () => {
  const input = aDay();
  const items = planDays(input);
  const settings = { ...firstSettings, mostADay: 1 };
  const first = items.find(({ classId, startsAt }) => classId === 1 && startsAt === 540)!;
  const ranked = ranker(input, items, anAround({ staff: people(1, 2, 3, 4), settings })).rank(first, 1);
  const of = (id: number) => ranked.find(({ staffId }) => staffId === id)!;
  const lesson = items.find(({ subjectKey }) => subjectKey === 'history-kz')!;
  expect(of(2)).toMatchObject({ free: false, clash: [{ classId: 2, slot: lesson.slot }] });
  expect(of(1)).toMatchObject({ free: false, away: true });
  expect(of(3)).toMatchObject({ free: false, full: true, clash: [] });
  expect(ranked[0]).toMatchObject({ staffId: 4, free: true });
});

const time = fc.integer({ min: 0, max: 20 }).map((step) => 540 + step * 5);
const lessons = fc.array(fc.record({ classId: fc.integer({ min: 1, max: 4 }), staffId: fc.integer({ min: 1, max: 6 }), startsAt: time }), { maxLength: 14 }); // biome-ignore format: one line
const aSchool = (given: { classId: number; staffId: number; startsAt: number }[], away: number[]): PlanInput =>
  aPlan({
    classes: [1, 2, 3, 4].map((id) => aSchoolClass(id, 5, 'kk')),
    lessons: given.map((one, at) => anOwnLesson({ ...one, minutes: 20, subjectKey: 'music', groupName: `${at}` })),
    absences: away.map((staffId) => ({ staffId, startsOn: monday, endsOn: monday })),
    days: [monday],
  });
function problemOf(input: PlanInput, mostADay: number | null = null) {
  const items = planDays(input);
  const open = items
    .filter(counts)
    .flatMap((item) =>
      item.seats.filter(({ absent }) => absent).map(({ seat, plannedId }) => ({ item, seat, plannedId })),
    );
  const settings = { ...firstSettings, mostADay };
  return dayProblem(open, ranker(input, items, anAround({ staff: people(1, 2, 3, 4, 5, 6), settings })).rank, mostADay);
}

test('Nobody who is busy or away is ever proposed, step by step or exactly, and the exact plan is never worse', async () => {
  await fc.assert(
    fc.asyncProperty(lessons, fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 3 }), async (given, away) => {
      const input = aSchool(given, away);
      const problem = problemOf(input, 4);
      const before = checkTeachers(planDays(input)).length;
      const steps = greedy(problem);
      const exact = (await solveDay({ problem, seconds: 5 }))!;
      expect(exact.optimal).toBe(true);
      expect(score(problem, exact.chosen)).toBeGreaterThanOrEqual(score(problem, steps) - 1e-6);
      for (const chosen of [steps, exact.chosen]) {
        const lines = problem.seats.map(({ place }, at) => ({ ...place, staffId: chosen[at] ?? null }));
        if (lines.length === 0) return;
        const after = planDays(withChange(input, { kind: 'substitute', lines, reason: '' }));
        expect(checkTeachers(after).length).toBeLessThanOrEqual(before);
        for (const { staffId } of lines) expect(away).not.toContain(staffId);
        const most = Math.max(0, ...[1, 2, 3, 4, 5, 6].map((id) => lines.filter((line) => line.staffId === id).length));
        expect(most).toBeLessThanOrEqual(4);
      }
    }),
    { seed: 20, numRuns: 60 },
  );
});

test('The exact plan covers a lesson that choosing step by step leaves alone', async () => {
  const seat = (at: number) => ({ place: { classId: at, slot: 'own', seat: '' }, day: monday });
  const may = (staffId: number, total: number) => ({ staffId, total, left: null });
  const problem = {
    seats: [
      { ...seat(1), candidates: [may(4, 9), may(5, 8)] },
      { ...seat(2), candidates: [may(5, 9), may(6, 0)] },
      { ...seat(3), candidates: [may(4, 1), may(5, 1)] },
    ],
    clashes: [[0, 1], [0, 2], [1, 2]] as [number, number][], // biome-ignore format: pairs
  };
  expect(greedy(problem)).toEqual([4, 5, null]);
  const exact = (await solveDay({ problem, seconds: 5 }))!;
  expect(exact).toEqual({ chosen: [4, 6, 5], optimal: true });
  expect(score(problem, exact.chosen)).toBeGreaterThan(score(problem, greedy(problem)));
});

test('A24: two substituted hours leave the absent teacher’s done column and enter the substitute’s; totals stay equal', () => {
  const input = aPlan({
    classes: [aSchoolClass(1, 5, 'kk')],
    broadcasts: [540, 560, 580].map((startsAt) => aBroadcast({ startsAt })),
    load: [aLoad(1, 'mathematics', 1)],
  });
  const items = planDays(input);
  const done = (plan: PlanInput) => Object.fromEntries(ledger(planDays(plan), new Set(), monday).map((row) => [row.staffId, row.done])); // biome-ignore format: one line
  expect(done(input)).toEqual({ 1: 3 });
  const lines = items.slice(0, 2).map(({ classId, slot }) => ({ classId, slot, seat: '', staffId: 7 }));
  const substituted = withChange(input, { kind: 'substitute', lines, reason: '' });
  expect(done(substituted)).toEqual({ 1: 1, 7: 2 });
  expect(ledger(planDays(substituted), new Set(), monday)).toMatchObject([{ announced: 3, given: 2, taken: 0 }, { announced: 0, given: 0, taken: 2 }]); // biome-ignore format: one line
});

test('Whatever is substituted, cancelled or open: each lesson is counted once, and what one gives away another takes', () => {
  fc.assert(
    fc.property(lessons, fc.array(fc.constantFrom(null, 1, 2, 3), { maxLength: 14 }), (given, sent) => {
      const input = aSchool(given, [1]);
      const items = planDays(input);
      const lines = sent.slice(0, items.length).map((staffId, at) => ({ classId: items[at]!.classId, slot: items[at]!.slot, seat: items[at]!.seats[0]!.seat, staffId })); // biome-ignore format: one line
      const after = lines.length === 0 ? input : withChange(input, { kind: 'substitute', lines, reason: '' });
      const cancelled = new Set(after.substitutions.filter((one) => one.cancelled).map(({ id }) => id));
      const rows = ledger(planDays(after), cancelled, monday);
      const sum = (key: 'announced' | 'done' | 'given' | 'taken' | 'open' | 'cancelled' | 'ahead') => rows.reduce((all, row) => all + row[key], 0); // biome-ignore format: one line
      expect(sum('announced')).toBe(items.length);
      expect(sum('done') + sum('open') + sum('cancelled') + sum('ahead')).toBe(items.length);
      expect(sum('given')).toBe(sum('taken'));
      // The list behind a number is as long as the number says.
      const entries = [...ledgerEntries(planDays(after), cancelled, monday)];
      for (const row of rows)
        for (const column of ledgerColumns)
          expect(entries.filter((one) => one.staffId === row.staffId && one.item.subjectKey === row.subjectKey && one.column === column)).toHaveLength(row[column]); // biome-ignore format: one line
      for (const row of rows)
        expect(row.announced + row.taken).toBe(row.done + row.given + row.open + row.cancelled + row.ahead);
    }),
    { seed: 24, numRuns: 300 },
  );
});

test('A23: 20 lessons planned and 18 delivered are 90 percent and a lag of 2', () => {
  const week = '2020-W15';
  const count = { classId: 1, subjectKey: 'algebra', groupName: '', week, planned: 20, delivered: 18 };
  const rows = progress({
    load: [aLoad(1, 'algebra', 1)],
    held: new Map(),
    typed: [count],
    shares: new Map([[week, 1]]),
  });
  expect(rows).toMatchObject([{ planned: 20, delivered: 18, percent: 90, lag: 2, typed: true }]);
});

test('Lessons of the plan that are over count as delivered; one that fell out and one to come do not', () => {
  const input = aPlan({
    classes: [aSchoolClass(1, 5, 'kk')],
    broadcasts: [aBroadcast({ startsAt: 540 }), aBroadcast({ startsAt: 560 }), aBroadcast({ day: '2020-04-09' })],
    load: [aLoad(1, 'mathematics', 1)],
  });
  const [first] = planDays(input);
  const lines = [{ classId: 1, slot: first!.slot, seat: '', staffId: null }];
  const after = withChange(input, { kind: 'substitute', lines, reason: 'экскурсия' });
  const cancelled = new Set(after.substitutions.map(({ id }) => id));
  const rows = progress({
    load: input.load,
    held: countHeld(input.load, planDays(after), cancelled, '2020-04-07'),
    typed: [],
    shares: new Map([['2020-W15', 1]]),
  });
  expect(rows).toMatchObject([{ planned: 2, delivered: 1, percent: 50, lag: 1, typed: false }]);
});
