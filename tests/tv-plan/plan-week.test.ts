import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noEdit, withChange } from '../../shared/tv-plan/plan-change.ts';
import { byStaff } from '../../shared/tv-plan/plan-views.ts';
import { planDays } from '../../shared/tv-plan/plan-week.ts';
import { subjectsLike } from '../../shared/tv-plan/related-subjects.ts';
import { tvSlot } from '../../shared/tv-plan/slot.ts';
import { aBroadcast, aLoad, anOwnLesson, aPlan, aSchoolClass, monday } from './plan-fixture.ts';

const [balapan, elarna] = [1, 2];
const [math, history] = [11, 12];

/** Ten slots for each grade and language of a week: 5 and 6, Kazakh and Russian. */
const fortySlots = [5, 6].flatMap((grade) =>
  (['kk', 'ru'] as const).flatMap((language) =>
    Array.from({ length: 10 }, (_, n) =>
      aBroadcast({
        grade,
        language,
        channelId: language === 'kk' ? balapan : elarna,
        day: `2020-04-${String(6 + (n % 5)).padStart(2, '0')}`,
        startsAt: 540 + grade * 20 + Math.floor(n / 5) * 200,
        subjectKey: n % 2 === 0 ? 'mathematics' : 'history-kz',
        topic: `${grade}${language}${n}`,
      }),
    ),
  ),
);

test('A08: of 40 slots a maths teacher of 5A (Kazakh) and 6B (Russian) sees only grade 5 Balapan and grade 6 Elarna maths', () => {
  const [fiveA, sixB] = [aSchoolClass(1, 5, 'kk'), aSchoolClass(2, 6, 'ru')];
  const plan = aPlan({
    classes: [fiveA, sixB, aSchoolClass(3, 5, 'ru')],
    broadcasts: fortySlots,
    load: [
      aLoad(1, 'mathematics', math),
      aLoad(2, 'mathematics', math),
      aLoad(3, 'mathematics', history),
      aLoad(1, 'history-kz', history),
    ],
  });
  expect(fortySlots).toHaveLength(40);
  const mine = byStaff(planDays(plan), math);
  expect(mine).toHaveLength(10);
  expect(new Set(mine.map((item) => `${item.classId} ${item.channelId} ${item.subjectKey}`))).toEqual(
    new Set(['1 1 mathematics', '2 2 mathematics']),
  );
});

test('Each broadcast of the grade and language of a class is in its plan exactly once, and nothing else is', () => {
  const day = fc.constantFrom('2020-04-06', '2020-04-07', '2020-04-11');
  const language = fc.constantFrom('kk' as const, 'ru' as const);
  const grade = fc.integer({ min: 1, max: 3 });
  const subjectKey = fc.constantFrom(null, 'algebra', 'russian-language-literature');
  const broadcast = fc.record({ day, language, grade, subjectKey, startsAt: fc.integer({ min: 0, max: 1439 }) });
  const load = fc.record({
    classId: fc.integer({ min: 1, max: 4 }),
    subjectKey: fc.constantFrom('algebra', 'russian', 'russian-literature'),
    groupName: fc.constantFrom('', '1'),
    staffId: fc.constantFrom(null, 1, 2),
  });
  fc.assert(
    fc.property(
      fc.array(broadcast, { maxLength: 40 }),
      fc.array(fc.tuple(grade, language), { minLength: 1, maxLength: 4 }),
      fc.array(load, { maxLength: 12 }),
      (shown, kinds, rows) => {
        const broadcasts = shown.map((given, at) => aBroadcast({ ...given, id: at + 1 }));
        const classes = kinds.map(([grade, language], at) => aSchoolClass(at + 1, grade, language));
        const items = planDays(aPlan({ classes, broadcasts, load: rows.map((row) => ({ ...row, hours: 1 })) }));
        const planned = items.map(({ classId, broadcastId }) => `${classId} ${broadcastId}`).sort();
        const expected = classes.flatMap(({ id, grade, language }) =>
          broadcasts.filter((one) => one.grade === grade && one.language === language).map((one) => `${id} ${one.id}`),
        );
        expect(planned).toEqual(expected.sort());
        const names = items.map(({ classId, slot }) => `${classId} ${slot}`);
        expect(new Set(names).size).toBe(names.length);
        for (const { seats } of items) expect(new Set(seats.map(({ seat }) => seat)).size).toBe(seats.length);
      },
    ),
    { seed: 10 },
  );
});

test('A class that is divided has a seat for each group, each with its own teacher', () => {
  const plan = aPlan({
    classes: [aSchoolClass(1, 7, 'ru')],
    broadcasts: [aBroadcast({ grade: 7, language: 'ru', subjectKey: 'english' })],
    load: [aLoad(1, 'english', 5, '1'), aLoad(1, 'english', 6, '2')],
  });
  const [item] = planDays(plan);
  expect(item?.seats.map(({ groupName, staffId }) => [groupName, staffId])).toEqual([['1', 5], ['2', 6]]); // biome-ignore format: pairs
});

test('A combined broadcast reaches the teachers of both parts, and a part the teacher of the combined subject', () => {
  const shown = (subjectKey: string) => [aBroadcast({ grade: 7, language: 'kk', subjectKey })];
  const classes = [aSchoolClass(1, 7, 'kk')];
  const taught = (subjectKey: string, load: ReturnType<typeof aLoad>[]) =>
    planDays(aPlan({ classes, broadcasts: shown(subjectKey), load })).flatMap(({ seats }) => seats.map(({ staffId }) => staffId)); // biome-ignore format: one line
  const [language, literature] = [aLoad(1, 'russian', 1), aLoad(1, 'russian-literature', 2)];
  expect(taught('russian-language-literature', [language, literature])).toEqual([1, 2]);
  expect(taught('russian-language-literature', [language, aLoad(1, 'russian-literature', 1)])).toEqual([1]);
  expect(taught('russian-literature', [aLoad(1, 'russian-language-literature', 3)])).toEqual([3]);
  expect(taught('russian-literature', [language])).toEqual([null]); // a language teacher does not teach the literature
  expect(subjectsLike('algebra')).toEqual(['algebra', 'algebra-analysis']);
});

test('The grid read in again with other row numbers keeps the edits; another subject in the slot does not get them', () => {
  const shown = aBroadcast({ grade: 5, language: 'kk', subjectKey: 'mathematics' });
  const slot = tvSlot(shown);
  const plan = aPlan({ classes: [aSchoolClass(1, 5, 'kk')], broadcasts: [shown], load: [aLoad(1, 'mathematics', 1)] });
  const place = { classId: 1, slot, subjectKey: 'mathematics' };
  const edited = withChange(plan, { kind: 'edit', items: [place], edit: { task: '№ 5', dueOn: '2020-04-08' } });
  const again = { ...edited, broadcasts: [{ ...shown, id: 900, topic: 'Дроби' }] };
  expect(planDays(again)[0]).toMatchObject({ task: '№ 5', dueOn: '2020-04-08', topic: 'Дроби', edited: true });
  const other = { ...edited, broadcasts: [{ ...shown, subjectKey: 'history-kz' }] };
  expect(planDays(other)[0]).toMatchObject({ task: '', dueOn: null, edited: false });
  const back = withChange(edited, { kind: 'edit', items: [place], edit: { task: null, dueOn: null } });
  expect(back.edits).toEqual([{ ...noEdit, classId: 1, slot, subjectKey: 'mathematics', movedTo: null }]);
});

test('Own lessons stand on their weekday while their timetable is in force, and not in a week without school', () => {
  const classes = [aSchoolClass(1, 5, 'kk')];
  const lessons = [anOwnLesson({ classId: 1, weekday: 1, staffId: 4 })];
  const days = [monday, '2020-04-13', '2020-04-20'];
  const plan = aPlan({ classes, lessons: [{ ...lessons[0]!, endsOn: '2020-04-14' }], days });
  expect(planDays(plan).map(({ day }) => day)).toEqual([monday, '2020-04-13']);
  expect(planDays({ ...plan, isOff: (day) => day === monday }).map(({ day }) => day)).toEqual(['2020-04-13']);
  expect(planDays({ ...plan, isOff: () => true })).toEqual([]);
});

test('A lesson that was moved keeps its name and stands where it was moved to', () => {
  const plan = aPlan({ classes: [aSchoolClass(1, 5, 'kk')], lessons: [anOwnLesson({ classId: 1, weekday: 1 })] });
  const [before] = planDays(plan);
  const to = { day: '2020-04-08', number: 6, startsAt: null };
  const moves = [{ classId: 1, slot: before!.slot, subjectKey: before!.subjectKey, to }];
  const moved = withChange(plan, { kind: 'move', moves });
  expect(planDays(moved)).toMatchObject([{ ...to, slot: before?.slot, edited: true }]);
  const back = withChange(moved, { kind: 'move', moves: [{ ...moves[0]!, to: null }] });
  expect(planDays(back)[0]).toMatchObject({ day: monday, number: before?.number });
});
