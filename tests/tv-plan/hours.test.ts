import { expect, test } from 'vitest';
import { readTable } from '../../main/sheets/read-table.ts';
import { gatherPlan, planByDays, planSpan } from '../../main/tv-plan/gather-plan.ts';
import { formatAmount } from '../../shared/text/format.ts';
import type { PlanItem } from '../../shared/tv-plan/plan-item.ts';
import { byTime } from '../../shared/tv-plan/plan-week.ts';
import { undoLast, work } from '../people/test-house.ts';
import { checkPdf, pageTexts } from '../print/tools.ts';
import { monday } from './plan-fixture.ts';
import { planHouse } from './plan-house.ts';

const span = { from: monday, to: '2020-04-12', until: '2020-04-12' };

async function school() {
  const house = await planHouse();
  const { rooms } = house;
  const year = { id: null, name: '2019–2020', startsOn: '2019-09-02', endsOn: '2020-05-25', entries: [] };
  await rooms.school.saveYear(year, work);
  const classId = await house.addClass(5, 'А', 'kk');
  const [teacher, other] = [await house.addTeacher('Серікова'), await house.addTeacher('Ахметова')];
  await house.addLoad(classId, 'mathematics', teacher);
  for (const startsAt of [540, 560, 580]) await house.show({ startsAt });
  const items = (await house.plan()).items;
  return { ...house, classId, teacher, other, items };
}

test('A23: 20 planned and 18 delivered typed into a week show 90 percent and lag 2 at the end of the term; undo counts by the plan again', async () => {
  const { tvPlan, classId, ...house } = await school();
  const row = async () => (await tvPlan.findProgress(span, work))[0];
  expect(await row()).toMatchObject({ planned: 2, delivered: 3, percent: 100, lag: 0, typed: false });
  const place = { classId, subjectKey: 'mathematics', groupName: '' };
  await tvPlan.saveLessonCounts({ counts: [{ ...place, week: '2020-W15', planned: 20, delivered: 18 }] }, work);
  expect(await row()).toMatchObject({ planned: 20, delivered: 18, percent: 90, lag: 2, typed: true });
  const { weeks, lessons } = await tvPlan.findProgressWeeks({ ...span, ...place }, work);
  expect(weeks).toEqual([{ week: '2020-W15', planned: 20, delivered: 18, typed: { planned: 20, delivered: 18 } }]);
  expect(lessons.map(({ startsAt }) => startsAt)).toEqual([540, 560, 580]); // what stands in the plan stays to be seen
  await undoLast(house);
  expect(await row()).toMatchObject({ delivered: 3, typed: false });
});

test('A24: two substituted hours move from one done column to the other, and each number opens its lessons', async () => {
  const { tvPlan, teacher, other, items } = await school();
  const totals = async () => {
    const rows = await tvPlan.findLedger(span, work);
    return { rows, done: rows.reduce((sum, row) => sum + row.done, 0), announced: rows.reduce((sum, row) => sum + row.announced, 0) };
  };
  const before = await totals();
  const lines = items.slice(0, 2).map(({ classId, slot, seats }) => ({ classId, slot, seat: seats[0]!.seat, staffId: other }));
  await tvPlan.makeChange({ kind: 'substitute', lines, reason: '' }, work);
  const after = await totals();
  expect([after.done, after.announced]).toEqual([before.done, before.announced]);
  expect(after.rows.map(({ staffId, done, given, taken }) => [staffId, done, given, taken])).toEqual([[teacher, 1, 2, 0], [other, 2, 0, 2]]);
  const list = (staffId: number, column: 'done' | 'given' | 'taken') =>
    tvPlan.listLedgerLessons({ ...span, staffId, subjectKey: 'mathematics', column }, work);
  expect((await list(teacher, 'given')).map(({ startsAt, plannedId, staffId }) => [startsAt, plannedId, staffId])).toEqual([[540, teacher, other], [560, teacher, other]]);
  expect((await list(other, 'taken')).map(({ startsAt }) => startsAt)).toEqual([540, 560]);
  expect((await list(teacher, 'done')).map(({ startsAt }) => startsAt)).toEqual([580]);
}); // biome-ignore format: long expectations

test('The programme and the ledger leave as workbooks, in both languages, with the totals', async () => {
  const { tvPlan, folder } = await school();
  const ledger = await tvPlan.exportCount({ ...span, kind: 'ledger', language: 'ru', folder }, work);
  const [sheet] = (await readTable(ledger.path)).sheets;
  expect(sheet?.rows.map(({ cells }) => cells.slice(0, 4))).toEqual([
    ['Учитель', 'Предмет', 'В плане', 'Проведено'],
    [expect.stringContaining('Серікова'), 'Математика', '3', '3'],
    ['Всего', '', '3', '3'],
  ]);
  const programme = await tvPlan.exportCount({ ...span, kind: 'programme', language: 'kk', folder }, work);
  const rows = (await readTable(programme.path)).sheets[0]?.rows.map(({ cells }) => cells);
  expect(rows?.[0]).toEqual(['Сынып', 'Пән', 'Топ', 'Мұғалім', 'Жоспарда', 'Өткізілді', 'Орындалды', 'Артта қалу']);
  expect(rows?.[1]?.slice(4)).toEqual(['2', '3', '100', '0']);
});

test('M09, A23, A24: coverage, programme and ledger are printed with their numbers, in both languages', async () => {
  const { tvPlan, folder, classId, addLoad } = await school();
  await addLoad(classId, 'pe', null);
  const print = async (kind: 'coverage' | 'programme' | 'ledger', language: 'ru' | 'kk') => {
    const { path } = await tvPlan.printCount({ ...span, kind, language, folder }, work);
    checkPdf(path);
    return pageTexts(path).join(' ').replace(/\s+/g, ' ');
  };
  const coverage = await print('coverage', 'ru');
  expect(coverage).toContain('Как предметы доходят до классов');
  expect(coverage).toContain('Не доходит никак');
  expect(coverage).toMatch(/5А 50 % Математика .*Физическая культура/);
  expect(await print('coverage', 'kk')).toContain('Мүлде жетпейді');
  expect(await print('programme', 'kk')).toMatch(/5А Математика Серікова.* 2 3 100 % 0/);
  expect(await print('ledger', 'ru')).toMatch(/Серікова.* Математика 3 3 – – – – – Всего 3 3 – – – – –/);
  const { path } = await tvPlan.exportCount({ ...span, kind: 'coverage', language: 'ru', folder }, work);
  expect((await readTable(path)).sheets[0]?.rows.slice(1).map(({ cells }) => cells.slice(0, 5))).toEqual([
    ['5А', 'Математика', '2', 'по ТВ', '3'],
    ['5А', 'Физическая культура', '2', 'не доходит никак', '0'],
  ]);
});

test('Day by day the plan is the same as at once, a lesson that was moved to another week included', async () => {
  const { tvPlan, store, classId } = await school();
  const { id: timetableId } = await tvPlan.addTimetable({ name: 'Весна', startsOn: monday }, work);
  const lesson = { timetableId, classId, weekday: 1, number: 1, startsAt: null, minutes: null, subjectKey: 'music', subjectText: 'Музыка', groupName: '', staffId: null, room: '' }; // biome-ignore format: one line
  await tvPlan.addLesson(lesson, work);
  await tvPlan.addLesson({ ...lesson, number: 2 }, work);
  const [from, to] = [monday, '2020-04-19'];
  const [moved] = planSpan(await gatherPlan(store.db, from, to), from, to).filter(({ kind }) => kind === 'own');
  const toDay = { day: '2020-04-15', number: 5, startsAt: null };
  const move = { classId, slot: moved!.slot, subjectKey: 'music', to: toDay };
  await tvPlan.makeChange({ kind: 'move', moves: [move] }, work);
  for (const [first = '', last = ''] of [[from, to], [from, '2020-04-12'], ['2020-04-13', to]]) {
    const input = await gatherPlan(store.db, first, last);
    const days: PlanItem[] = [];
    for await (const items of planByDays(input, first, last)) days.push(...items);
    expect(days.sort(byTime)).toEqual(planSpan(input, first, last).sort(byTime));
  } // biome-ignore format: spans on one line
});

test('Hours are told with as many decimals as they need, two at most, in the table of the screen and on paper', () => {
  const told = [40, 39.6, 0.25, 0.1 + 0.2, 1 / 3, 1234567.5, -2.5, -0.001].map(formatAmount);
  expect(told).toEqual(['40', '39,6', '0,25', '0,3', '0,33', '1\u00a0234\u00a0567,5', '−2,5', '0']);
});
