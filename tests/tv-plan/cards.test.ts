import { expect, test } from 'vitest';
import { countJournal } from '../../shared/tv-plan/journal.ts';
import { lackingMaterials, supplyOf } from '../../shared/tv-plan/materials.ts';
import { undoLast, work } from '../people/test-house.ts';
import { monday } from './plan-fixture.ts';
import { planHouse } from './plan-house.ts';

const week = { from: monday, to: '2020-04-12' };

async function house5A() {
  const house = await planHouse();
  const classId = await house.addClass(5, 'А', 'kk');
  await house.show();
  await house.show({ startsAt: 600, replayLink: 'https://replay.example/5' });
  return { ...house, classId };
}

test('A18: a lesson without notes is in the list of lessons lacking materials; with a file it leaves the list, undone it is back', async () => {
  const house = await house5A();
  const { tvPlan, plan } = house;
  const lacking = async () => lackingMaterials(await plan());
  const [first, second] = await lacking();
  expect(second).toMatchObject({ startsAt: 600 }); // a replay of the broadcast is no material
  expect(await lacking()).toHaveLength(2);
  const place = { classId: first!.classId, slot: first!.slot, subjectKey: first!.subjectKey };
  const attach = (downloaded: boolean) =>
    tvPlan.makeChange({ kind: 'edit', items: [place], edit: { materials: [{ kind: 'file', text: 'C:\\notes.pdf', downloaded }] } }, work); // biome-ignore format: one line
  await attach(true);
  expect((await lacking()).map(({ slot }) => slot)).toEqual([second!.slot]);
  await undoLast(house);
  expect((await lacking()).map(supplyOf)).toEqual(['none', 'none']);
  await attach(false);
  expect((await lacking()).map(supplyOf)).toEqual(['toDownload', 'none']);
});

test('A18: pages of the textbook need no download, an empty line is no material, and a lesson left out of the plan lacks nothing', async () => {
  expect(supplyOf({ materials: [{ kind: 'pages', text: '12-14', downloaded: false }] })).toBe('ready');
  expect(supplyOf({ materials: [{ kind: 'link', text: '  ', downloaded: true }] })).toBe('none');
  const { tvPlan, plan } = await house5A();
  const places = (await plan()).items.map(({ classId, slot, subjectKey }) => ({ classId, slot, subjectKey }));
  await tvPlan.makeChange({ kind: 'edit', items: places, edit: { dropped: true, reason: 'Урок в школе' } }, work);
  expect(lackingMaterials(await plan())).toEqual([]);
});

test('A18: on a day on which some classes learn at a distance only their lessons have to be prepared', async () => {
  const { plan, addClass } = await house5A();
  const other = await addClass(5, 'Б', 'kk');
  const { items, days } = await plan();
  expect(lackingMaterials({ items, days })).toHaveLength(4);
  const sentHome = days.map((day) => ({ ...day, remoteClassIds: [other] }));
  expect(lackingMaterials({ items, days: sentHome }).map(({ classId }) => classId)).toEqual([other, other]);
});

test('A22: ticks are advice in both profiles of Kazakhstan and counted in Komi; a change of the profile leaves them as they are', async () => {
  const house = await house5A();
  const { tvPlan, plan, rooms } = house;
  const { items } = await plan();
  const { classId, slot } = items[0]!;
  for (const mark of ['homework', 'files', 'feedback'] as const)
    await tvPlan.tickJournal({ classId, slot, mark, on: true }, work);
  const ticks = [{ classId, slot, homework: true, files: true, feedback: true }];
  for (const [key, counted] of [['kz-2020', false], ['kz-2020-almaty', false], ['ru-komi-2020', true], ['kz-2020', false]] as const) {
    await rooms.period.chooseProfile({ key }, work);
    const journal = await tvPlan.findJournal(week, work);
    expect(journal).toMatchObject({ rule: { counted }, ticks });
    expect(journal.rule.clause).toBe(counted ? 'SYK-4.2.5b' : 'MR-4.2');
  } // biome-ignore format: one list
  expect(countJournal(items, ticks)).toEqual({ lessons: 2, filled: 1 });
  await tvPlan.tickJournal({ classId, slot, mark: 'files', on: false }, work);
  const after = await tvPlan.findJournal(week, work);
  expect(after.ticks).toMatchObject([{ files: false, homework: true }]);
  expect(countJournal(items, after.ticks)).toEqual({ lessons: 2, filled: 0 });
  await undoLast(house);
  expect((await tvPlan.findJournal(week, work)).ticks).toEqual(ticks);
});

test('A22: a tick for a lesson that is not in the plan is refused in words, and the last tick taken away leaves nothing behind', async () => {
  const { tvPlan, classId, plan, store } = await house5A();
  await expect(tvPlan.tickJournal({ classId, slot: `tv ${monday} 1 1`, mark: 'files', on: true }, work)).rejects.toMatchObject({ key: 'tvPlan.plan.refused.gone' }); // biome-ignore format: one line
  const { slot } = (await plan()).items[0]!;
  await tvPlan.tickJournal({ classId, slot, mark: 'files', on: true }, work);
  await tvPlan.tickJournal({ classId, slot, mark: 'files', on: false }, work);
  expect(await store.db.selectFrom('journalTick').selectAll().execute()).toEqual([]);
});
