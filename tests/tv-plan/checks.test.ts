import fc from 'fast-check';
import { expect, test } from 'vitest';
import { texts } from '../../shared/text/texts.ts';
import { type CheckAround, checkPlan } from '../../shared/tv-plan/checks/check-plan.ts';
import type { Finding, FindingKind } from '../../shared/tv-plan/checks/finding.ts';
import { tellFinding, tellFix } from '../../shared/tv-plan/checks/tell-finding.ts';
import { withChange } from '../../shared/tv-plan/plan-change.ts';
import type { PlanInput } from '../../shared/tv-plan/plan-input.ts';
import { planDays } from '../../shared/tv-plan/plan-week.ts';
import { aBroadcast, aLoad, anOwnLesson, aPlan, aSchoolClass, monday } from './plan-fixture.ts';

const around: CheckAround = { staff: [], families: [], limits: { screen: null, homework: null }, weeks: 0 };
const check = (input: PlanInput, given: Partial<CheckAround> = {}) =>
  checkPlan(input, planDays(input), { ...around, ...given });
const of = (findings: readonly Finding[], kind: FindingKind) => findings.filter((one) => one.kind === kind);

const fiveA = aSchoolClass(1, 5, 'kk');
const load = [aLoad(1, 'mathematics', 1), aLoad(1, 'history-kz', 2)];
const names = {
  className: (id: number) => `${id}А`,
  staffName: (id: number) => `№ ${id}`,
  subjectName: (key: string) => key,
};

test('A class with two broadcasts at once is told with both rows, and leaving one to the replay puts it right', () => {
  const broadcasts = [aBroadcast(), aBroadcast({ startsAt: 545, channelId: 3, subjectKey: 'history-kz' })];
  const plan = aPlan({ classes: [fiveA], load, broadcasts });
  const [found, ...more] = of(check(plan), 'classTwice');
  expect(more).toEqual([]);
  expect(found).toMatchObject({ level: 'stop', classIds: [1], day: monday });
  expect(found?.rows).toHaveLength(2);
  const fix = found?.fixes[0];
  if (fix?.kind !== 'change') throw new Error('no change offered');
  expect(of(check(withChange(plan, fix.change)), 'classTwice')).toEqual([]);
  expect(tellFinding(found!, texts('ru'), names)).toBe('1А, 06.04.2020: сразу несколько уроков в одно время');
  expect(tellFix(fix, texts('kk'), names)).toBe('mathematics: тек қайталауда');
});

test('A repeat clashes with nothing: whoever saw the first showing need not look again', () => {
  const first = aBroadcast();
  const repeat = aBroadcast({ startsAt: 545, channelId: 3, firstId: first.id });
  expect(check(aPlan({ classes: [fiveA], load, broadcasts: [first, repeat] }))).toMatchObject([
    { kind: 'noScreenLimit' },
  ]);
});

test('A broadcast during a lesson of the school is told; a lesson that has only a number meets no clock', () => {
  const broadcasts = [aBroadcast()];
  const lesson = anOwnLesson({ startsAt: 530, minutes: 40, staffId: 9 });
  expect(of(check(aPlan({ classes: [fiveA], load, broadcasts, lessons: [lesson] })), 'ownClash')).toHaveLength(1);
  const bellFree = anOwnLesson({ staffId: 9 });
  expect(of(check(aPlan({ classes: [fiveA], load, broadcasts, lessons: [bellFree] })), 'ownClash')).toEqual([]);
});

test('Two numbered lessons at once can be put right by moving one; lessons of two groups disturb nobody', () => {
  const pair = (first: string, second: string) => [
    anOwnLesson({ staffId: 3, groupName: first }),
    anOwnLesson({ staffId: 4, subjectKey: 'music', groupName: second }),
  ];
  expect(of(check(aPlan({ classes: [fiveA], lessons: pair('1', '2') })), 'classTwice')).toEqual([]);
  const plan = aPlan({ classes: [fiveA], lessons: pair('', '') });
  const [found] = of(check(plan), 'classTwice');
  const move = found?.fixes.find((fix) => fix.kind === 'change' && fix.name === 'moveLesson');
  if (move?.kind !== 'change') throw new Error('no move offered');
  expect(move.number).toBe(2);
  expect(of(check(withChange(plan, move.change)), 'classTwice')).toEqual([]);
});

test('A teacher needed in two places is told; the same broadcast for two classes is one place', () => {
  const classes = [fiveA, aSchoolClass(2, 5, 'kk'), aSchoolClass(3, 6, 'kk')];
  const all = [1, 2, 3].map((id) => aLoad(id, 'mathematics', 1));
  const together = aPlan({ classes, load: all, broadcasts: [aBroadcast()] });
  expect(of(check(together), 'teacherTwice')).toEqual([]);
  const apart = aPlan({ classes, load: all, broadcasts: [aBroadcast(), aBroadcast({ grade: 6, channelId: 3 })] });
  expect(of(check(apart), 'teacherTwice')).toMatchObject([{ staffId: 1, classIds: [1, 2, 3], level: 'stop' }]);
});

test('A broadcast that runs over midnight meets the first one of the next day', () => {
  const late = aBroadcast({ startsAt: 1_435, minutes: 15 });
  const early = aBroadcast({ day: '2020-04-07', startsAt: 5, grade: 6 });
  const classes = [fiveA, aSchoolClass(2, 6, 'kk')];
  const both = [aLoad(1, 'mathematics', 1), aLoad(2, 'mathematics', 1)];
  const found = check(aPlan({ classes, load: both, broadcasts: [late, early] }));
  expect(of(found, 'teacherTwice')).toHaveLength(1);
  expect(of(found, 'midnight')).toHaveLength(1);
});

test('A subject that nobody teaches is told once for a class, and a teacher of it is offered', () => {
  const broadcasts = [aBroadcast(), aBroadcast({ startsAt: 600 })];
  const plan = aPlan({ classes: [fiveA], broadcasts });
  const staff = [
    { id: 7, subjects: ['mathematics'] },
    { id: 8, subjects: ['music'] },
  ];
  const found = of(check(plan, { staff }), 'nobodyTeaches');
  expect(found).toMatchObject([{ classIds: [1], subjectKey: 'mathematics', clause: 'ALM-1.DEPA.3' }]);
  const fix = found[0]?.fixes.find((one) => one.kind === 'change');
  if (fix?.kind !== 'change') throw new Error('nobody offered');
  expect(fix.staffId).toBe(7);
  expect(of(check(withChange(plan, fix.change), { staff }), 'nobodyTeaches')).toEqual([]);
});

test('Words of the grid that are no subject are told once for all their rows', () => {
  const broadcasts = [540, 600].map((startsAt) =>
    aBroadcast({ startsAt, subjectKey: null, subjectText: 'Матиматека' }),
  );
  expect(of(check(aPlan({ classes: [fiveA], broadcasts })), 'unmatched')).toMatchObject([
    { text: 'Матиматека', rows: [{}, {}] },
  ]);
});

test('An absent teacher is told until somebody stands in; a substitute who is away or gone is told too', () => {
  const absences = [{ staffId: 1, startsOn: monday, endsOn: monday }];
  const plan = aPlan({ classes: [fiveA], load, broadcasts: [aBroadcast()], absences });
  const kinds = (input: PlanInput) => check(input).map(({ kind }) => kind);
  expect(kinds(plan)).toContain('uncovered');
  const [item] = planDays(plan);
  const line = { classId: 1, slot: item!.slot, seat: '' };
  const send = (staffId: number | null) =>
    withChange(plan, { kind: 'substitute', lines: [{ ...line, staffId }], reason: '' });
  expect(kinds(send(5))).toEqual(['noScreenLimit']);
  expect(kinds(send(null))).toEqual(['noScreenLimit']); // the lesson falls out, which somebody decided
  expect(kinds({ ...send(5), absences: [...absences, { staffId: 5, startsOn: monday, endsOn: monday }] })).toContain(
    'substituteAbsent',
  );
  const gone = send(5).substitutions.map((one) => ({ ...one, substituteId: null }));
  expect(kinds({ ...plan, substitutions: gone })).toContain('substituteGone');
});

test('M19: with a limit of 90 minutes, tasks of 40, 30 and 30 on one day are 10 too many; without a limit that is said', () => {
  const broadcasts = [540, 600, 660].map((startsAt) => aBroadcast({ startsAt, grade: 6 }));
  const plan = aPlan({ classes: [aSchoolClass(1, 6, 'kk')], load, broadcasts });
  const worked = planDays(plan).reduce(
    (input, { slot }, at) =>
      withChange(input, {
        kind: 'edit',
        items: [{ classId: 1, slot, subjectKey: 'mathematics' }],
        edit: { workMinutes: at === 0 ? 40 : 30 },
      }),
    plan,
  );
  const limits = { screen: null, homework: { grades: [{ grade: 6, minutes: 90 }], source: 'школа' } };
  const [found] = of(check(worked, { limits }), 'homeworkLong');
  expect(found).toMatchObject({ value: 100, limit: 90, clause: 'MR-4.4', level: 'warn' });
  expect(tellFinding(found!, texts('ru'), names)).toContain('лишних 10');
  expect(found?.fixes).toEqual([{ kind: 'open', place: 'lesson', seat: { ...found!.rows[0], seat: '' } }]);
  expect(of(check(worked), 'homeworkLong')).toEqual([]);
  expect(of(check(worked), 'noHomeworkLimit')).toHaveLength(1);
});

test('Broadcasts without a pause between them are one sitting, measured by the limit of the grade', () => {
  const broadcasts = [540, 550, 560, 600].map((startsAt) => aBroadcast({ startsAt }));
  const limits = { screen: { grades: [{ grade: 5, minutes: 25 }], source: '' }, homework: null };
  expect(of(check(aPlan({ classes: [fiveA], load, broadcasts }), { limits }), 'screenLong')).toMatchObject([{ value: 30, limit: 25, rows: [{}, {}, {}] }]); // biome-ignore format: one line
});

test('Two children with one TV set are told when their classes watch different things at once, and not the same thing', () => {
  const classes = [fiveA, aSchoolClass(2, 6, 'kk'), aSchoolClass(3, 5, 'kk')];
  const plan = aPlan({ classes, broadcasts: [aBroadcast(), aBroadcast({ grade: 6, channelId: 3, startsAt: 545 })] });
  const told = (classIds: number[]) =>
    of(check(plan, { families: [{ name: 'Ахметовы', classIds, studentId: 7 }] }), 'oneTv');
  expect(told([1, 2])).toMatchObject([{ text: 'Ахметовы', value: 1, clause: 'MR-2.5', level: 'note' }]);
  expect(told([1, 2])[0]?.fixes).toMatchObject([{ place: 'replays' }, { place: 'family', studentId: 7 }]);
  expect(told([1, 3])).toEqual([]);
  expect(tellFinding(told([1, 2])[0]!, texts('ru'), names)).toContain('совпадают 1 раз');
});

test('An edit whose broadcast went is told and can be let go', () => {
  const plan = aPlan({ classes: [fiveA], load, broadcasts: [aBroadcast()] });
  const [item] = planDays(plan);
  const items = [{ classId: 1, slot: item!.slot, subjectKey: 'mathematics' }];
  const gone = { ...withChange(plan, { kind: 'edit', items, edit: { task: '№ 7' } }), broadcasts: [] };
  const [found] = of(check(gone), 'editLost');
  expect(found).toMatchObject({ text: '№ 7', day: monday, classIds: [1] });
  const fix = found?.fixes[0];
  if (fix?.kind !== 'change') throw new Error('no way to let it go');
  expect(check(withChange(gone, fix.change))).toEqual([]);
});

test('Fewer lessons than hours of the load are told for the class', () => {
  const plan = aPlan({ classes: [fiveA], load, broadcasts: [aBroadcast()] });
  expect(of(check(plan, { weeks: 1 }), 'hoursShort')).toMatchObject([{ classIds: [1], value: 1, limit: 4 }]);
});

test('A class has broadcasts at once exactly when two of them overlap', () => {
  const time = fc.record({ startsAt: fc.integer({ min: 0, max: 200 }), minutes: fc.integer({ min: 1, max: 60 }) });
  fc.assert(
    fc.property(fc.array(time, { maxLength: 8 }), (times) => {
      const broadcasts = times.map((one, at) => aBroadcast({ ...one, channelId: at + 1 }));
      const found = of(check(aPlan({ classes: [fiveA], load, broadcasts })), 'classTwice');
      const told = new Set(found.flatMap(({ rows }) => rows.map(({ slot }) => slot)));
      const meeting = broadcasts.filter((a) =>
        broadcasts.some((b) => a !== b && a.startsAt < b.startsAt + b.minutes && b.startsAt < a.startsAt + a.minutes),
      );
      expect(told.size).toBe(meeting.length);
    }),
    { seed: 4, numRuns: 300 },
  );
});
