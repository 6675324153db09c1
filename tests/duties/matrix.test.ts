import { expect, test } from 'vitest';
import { undoLast, work } from '../people/test-house.ts';
import { schoolWithDuties } from './duties-school.ts';

test('A01: with Almaty the matrix has three steps, nine roles and 88 duties of Almaty; one done is one open less', async () => {
  const { duties, board, find } = await schoolWithDuties();
  const almaty = (await board()).duties.filter(({ entry }) => entry.layer === 'alm');
  expect(new Set(almaty.map(({ entry }) => entry.id)).size).toBe(88);
  expect(almaty).toHaveLength(88);
  const before = await board();
  expect(new Set(before.duties.map(({ entry }) => entry.step))).toEqual(new Set([1, 2, 3, null]));
  expect(new Set(before.duties.map(({ entry }) => entry.role)).size).toBeGreaterThanOrEqual(9);
  const open = async () => (await board()).duties.filter(({ state }) => state === 'open').length;
  const count = await open();
  const { id } = await find('ALM-1.DIR.5b');
  await duties.setState({ dutyIds: [id], staffId: null, state: 'done', reason: '' }, work);
  expect(await open()).toBe(count - 1);
});

test('Duties are made in the change that switches remote mode on, and one undo takes both back', async () => {
  const house = await schoolWithDuties();
  expect((await house.board()).steps).toMatchObject([{ step: 1, closedOn: null }]);
  await undoLast(house);
  expect(await house.duties.findBoard({ periodId: house.periodId }, work)).toBeNull();
  expect((await house.period.list(null, work))[0]).toMatchObject({ remoteSince: null });
});

test('Switching remote mode off takes away untouched duties, keeps the others without reminders, and undo brings all back', async () => {
  const house = await schoolWithDuties();
  const { duties, period, periodId, board, find, staff } = house;
  const all = (await board()).duties.length;
  const { id } = await find('ALM-1.DIR.5b');
  await duties.assign({ dutyIds: [id], staffIds: [staff.director], mode: 'add' }, work);
  await period.switchRemote({ id: periodId, on: false }, work);
  const off = await board();
  expect(off.duties.map((duty) => duty.id)).toEqual([id]);
  expect(off.paused).toBe(true);
  expect(await duties.findReminders({ day: '2020-04-07' }, work)).toBeNull();
  expect(await duties.listForPerson({ staffId: staff.director, from: '2020-04-06', to: '2020-04-12' }, work)).toEqual([]);
  await undoLast(house);
  expect((await board()).duties).toHaveLength(all);
  expect((await find('ALM-1.DIR.5b')).owners).toMatchObject([{ staffId: staff.director }]);
  await period.switchRemote({ id: periodId, on: false }, work);
  await period.switchRemote({ id: periodId, on: true }, work);
  expect((await board()).duties).toHaveLength(all);
  expect((await find('ALM-1.DIR.5b')).owners).toMatchObject([{ staffId: staff.director }]);
}); // biome-ignore format: one step a line
